import assert from 'node:assert/strict';
import { galleryCases } from '../../cards/gallery/cases.ts';
import { parseCommand } from '../../src/teams/inbound/commands.ts';
import { nodesOfType } from '../cards/nodes.ts';

describe('the label of a button', () => {
  for (const language of ['nl', 'en'] as const) {
    const labels = new Set(
      galleryCases.flatMap(({ render }) =>
        nodesOfType(render(language), /^Action\.Execute$/)
          // Another page belongs to the list it stands below: typed, nobody knows of which.
          .filter(
            ({ verb, data }) =>
              // What asks is answered like the typed question.
              verb !== 'ask.follow-up' &&
              verb !== 'digest.explain' &&
              !(String(verb).startsWith('referral.') && 'page' in (data as object)),
          )
          .map(({ title }) => String(title)),
      ),
    );

    for (const label of labels)
      it(`does its work when typed: ${label}`, () => assert.notEqual(parseCommand(label), null));
  }
});
