import assert from 'node:assert/strict';
import type { BeforeAfter, Seen } from '../../src/features/experiment/measured.ts';
import { outcomeSaid, seenSaid } from '../../src/teams/present/experiment/figures-said.ts';

const same = (text: string) => ({ nl: text, en: text });
const reports = {
  id: 'meldingen',
  name: same('Meldingen'),
  unit: same('meldingen'),
  decimals: 0,
  frequency: 'week',
} as const;
const share = { ...reports, unit: same('%') };

describe('what the figures of an experiment can show', () => {
  const seen: Seen = {
    kind: 'seen',
    periods: 12,
    figuresBefore: 26,
    mean: 40,
    difference: 5.36,
    percentage: 13.4,
    movesSlowly: false,
  };
  const said = (expected: number | null, indicator: typeof reports | typeof share = reports) =>
    seenSaid(indicator, seen, { direction: 'down', percentage: expected }, 'nl').sentences[1];

  it('is never told smaller than it is, so that nobody expects just that and sees nothing', () => {
    assert.match(said(null) ?? '', /pas vanaf ongeveer 14% \(5,4 meldingen\)/);
    assert.match(said(13.2) ?? '', /van 13,2% zie je dan meestal niet: pas vanaf ongeveer 14%/);
    assert.match(said(14) ?? '', /van 14% zie je dan meestal wel: dat kan vanaf ongeveer 14%/);
  });

  it('is told in points where the figure is a percentage itself', () => {
    assert.match(said(20, share) ?? '', /pas vanaf ongeveer 5,4 procentpunt\.$/);
  });
});

describe('what the figures of an experiment show', () => {
  const said = (was: number, is: number, indicator: typeof reports | typeof share = reports) => {
    const compared: BeforeAfter = {
      kind: 'compared',
      before: { mean: was, figures: 26 },
      after: { mean: is, figures: 1 },
      difference: is - was,
      percentage: was > 0 ? (100 * (is - was)) / was : null,
      verdict: 'too-few',
      movesSlowly: true,
    };
    return outcomeSaid(indicator, compared, 'nl');
  };

  it('is told with each mean beside how many figures it is of, and with the side that it went to', () => {
    const { sentences, small } = said(40, 30);
    assert.match(
      sentences[0] ?? '',
      /^Ervoor gemiddeld 40 meldingen per week \(26 cijfers\), tijdens de proef gemiddeld 30 meldingen per week \(1 cijfer\)\.$/,
    );
    assert.equal(sentences[1], 'Dat is 25% minder.');
    assert.equal(small.length, 2);
    assert.equal(said(40, 50).sentences[1], 'Dat is 25% meer.');
    assert.equal(said(40, 40.04).sentences[1], 'Dat is vrijwel gelijk.');
  });

  it('is told in points of a percentage, and in its own unit where it began with none', () => {
    assert.equal(said(40, 30, share).sentences[1], 'Dat is 10,0 procentpunt minder.');
    assert.equal(said(0, 3).sentences[1], 'Dat is 3,0 meldingen meer.');
  });
});
