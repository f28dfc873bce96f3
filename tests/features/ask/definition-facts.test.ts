import assert from 'node:assert/strict';
import { ownerNamed, targetTold } from '../../../src/features/ask/acts/held-by.ts';
import { readingAnswer } from '../../../src/features/ask/reading-answer.ts';
import { startOf } from '../../../src/time/period.ts';
import { aSeries, stable } from '../../statistics/series-builder.ts';
import { aDefinition, aFigure, asking } from './a-figure.ts';

const same = (text: string) => ({ nl: text, en: text });
const aimed = aDefinition({
  target: 90,
  targetFrom: '2026-03-01',
  targetBecause: same('Afgesproken in het team.'),
  formerTargets: [
    { value: 80, from: null, until: '2025-01-01', because: null },
    { value: 85, from: '2025-01-01', until: '2026-03-01', because: same('Zo deden anderen het.') },
  ],
});

describe('what is told of a definition', () => {
  it('is who owns it, by name where one is known', () => {
    assert.equal(ownerNamed(aDefinition(), 'nl'), 'teamleider');
    assert.equal(
      ownerNamed(aDefinition({ owner: { name: 'Eigenaar (voorbeeld)' } }), 'nl'),
      'Eigenaar (voorbeeld), teamleider',
    );
    assert.equal(ownerNamed(aDefinition({ owner: { name: null } }), 'nl'), 'teamleider');
  });

  it('is its target with its reason, and those it had before, newest first', () => {
    assert.deepEqual(
      targetTold(aimed, 'nl').map(({ text }) => text),
      [
        'Het doel is 90 meldingen, sinds 1 maart 2026.',
        'De reden: Afgesproken in het team.',
        'Tot 1 maart 2026 was het doel 85 meldingen.',
        'De reden: Zo deden anderen het.',
        'Tot 1 januari 2025 was het doel 80 meldingen.',
      ],
    );
    assert.match(targetTold(aDefinition(), 'en')[0]?.text ?? '', /No target/);
  });

  it('answers why there is a target with its reason, not with a lesson about causes', () => {
    const answer = readingAnswer(
      aFigure(aSeries(stable(30), { target: 90 }), aimed),
      asking('Wat is het doel en waarom?', '2026-11-22', 'target'),
      'nl',
    );
    const first = answer.upFront.map(({ text }) => text).join(' ');

    assert.match(first, /Afgesproken in het team/);
    assert.doesNotMatch(first, /oorzaak/);
  });

  it('is that it has ended, that a period was special and that limits began anew, in the words of the owner', () => {
    const values = [...stable(29), 90];
    const days = aSeries(values).points.map(({ period }) => startOf(period));
    const flagged = [{ on: days.at(-1) ?? '', reason: same('De balie was dicht.') }];
    const baseline = { from: days[10] ?? '', reason: same('Twee mensen meer.') };
    const series = aSeries(values, {
      flagged: flagged.map(({ on }) => ({ on, flag: 'dicht' })),
      baseline: baseline.from,
    });
    const answer = readingAnswer(
      aFigure(series, { flagged, baseline, isRetired: true }),
      asking('Hoe gaat het?'),
      'nl',
    );

    assert.match(answer.upFront[0]?.text ?? '', /loopt niet meer/);
    assert.match(answer.verdict.text, /geen oordeel.*De balie was dicht\./);
    assert.ok(answer.cannot.some(({ text }) => /opnieuw berekend.*Twee mensen meer\./.test(text)));
  });
});
