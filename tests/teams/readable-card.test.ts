import assert from 'node:assert/strict';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { galleryCases } from '../../cards/gallery/cases.ts';
import { readableCard } from '../../src/teams/present/readable-card.ts';

describe('a card that is shown for the first time', () => {
  const checked = () => {
    const refused: (readonly string[])[] = [];
    return { isReadable: readableCard((remarks) => refused.push(remarks)), refused };
  };
  const card = (...body: unknown[]) => ({ type: 'AdaptiveCard', version: '1.5', body }) as IAdaptiveCard;

  it('is read, whichever of ours it is', () => {
    const { isReadable, refused } = checked();

    for (const { render } of galleryCases) for (const language of ['nl', 'en'] as const) isReadable(render(language));

    assert.deepEqual(refused, []);
  });

  it('is refused, loudly and once, when the parser does not know an element that has no fallback', () => {
    const { isReadable, refused } = checked();
    const text = { type: 'TextBlock', text: 'x' };

    assert.equal(isReadable(card({ type: 'Hologram' })), false);
    assert.equal(isReadable(card({ type: 'Hologram' })), false);
    assert.equal(isReadable(card({ type: 'Badge', text: 'x', fallback: text })), true);
    assert.equal(refused.length, 1);
    assert.match(String(refused[0]), /Hologram/);
  });
});
