import assert from 'node:assert/strict';
import { plain } from '../../../../src/features/ask/acts/explain.ts';
import { mayBeLabel } from '../../../../src/features/ask/own/kinds.ts';
import { answerOwnFigures } from '../../../../src/features/ask/own/own-figures.ts';
import { cuesOf } from '../../../../src/text/question/understand.ts';

const today = '2026-11-29';
const offering = ['44, 57', '12 15 18', '44; 57; 41; 60; 52; 48; 55; 61', 'Noord\t40\t12\nZuid\t50\t20'];

describe('the label of a button under own figures', () => {
  for (const language of ['nl', 'en'] as const)
    for (const text of offering)
      it(`is known as one when typed (${language}): ${JSON.stringify(text)}`, () => {
        const answer = answerOwnFigures({ text, language, today, cues: cuesOf(text, today), fewest: 5 });
        assert.equal(answer?.kind, 'choice');
        const titles = answer?.kind === 'choice' ? answer.options.map(({ title }) => title) : [];
        assert.deepEqual(
          titles.filter((title) => !mayBeLabel(plain(title), language)),
          [],
        );
      });

  it('is nothing else that is typed', () => {
    assert.equal(mayBeLabel(plain('Hoe gaat het met de Wmo-meldingen?'), 'nl'), false);
  });
});
