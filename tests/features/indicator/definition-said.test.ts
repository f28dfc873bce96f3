import assert from 'node:assert/strict';
import { parseDefinitionCommand } from '../../../src/features/indicator/definition-said.ts';
import { dayIn, numberIn } from '../../../src/features/indicator/definition-values.ts';

describe('what people type about definitions', () => {
  const said: readonly (readonly [string, object | null])[] = [
    ['Indicatoren', { kind: 'definitions' }],
    ['my indicators', { kind: 'definitions' }],
    ['Nieuwe indicator!', { kind: 'new-definition' }],
    ['wijzig indicator Wmo-meldingen', { kind: 'change-definition', name: 'wmo-meldingen' }],
    ['Verander de definitie van de Wmo-meldingen', { kind: 'change-definition', name: 'de wmo-meldingen' }],
    ['definitie Wmo-meldingen', { kind: 'definition', name: 'wmo-meldingen', text: 'definitie Wmo-meldingen' }],
    [
      'Toon de definitie van het ziekteverzuim',
      { kind: 'definition', name: 'ziekteverzuim', text: 'Toon de definitie van het ziekteverzuim' },
    ],
    ['definition of sick leave', { kind: 'definition', name: 'sick leave', text: 'definition of sick leave' }],
    ['Wat is de definitie van Wmo-meldingen?', null],
    ['Welke indicatoren heb je?', null],
    ['definitie', null],
    [`definitie ${'x'.repeat(200)}`, null],
  ];
  for (const [text, found] of said)
    it(`is ${found ? 'understood' : 'left to the questions'}: ${text.slice(0, 60)}`, () =>
      assert.deepEqual(parseDefinitionCommand(text), found));
});

describe('days and numbers as people write them', () => {
  it('are days of the calendar, and the first day of a period', () => {
    const days = [
      ['2026-03-01', '2026-03-01'],
      ['1-3-2026', '2026-03-01'],
      ['1 maart 2026', '2026-03-01'],
      ['week 53 van 2026', '2026-12-28'],
      ['2026-W01', '2025-12-29'],
      ['maart 2026', '2026-03-01'],
      ['2026-02-30', null],
      ['31-4-2026', null],
      ['week 53 van 2025', null],
      ['week 12', null],
      ['vorige week', null],
      ['2026-03-01 ongeveer', null],
    ] as const;

    for (const [written, day] of days) assert.equal(dayIn(written), day, written);
  });

  it('are numbers with a decimal comma', () => {
    const numbers = [
      ['90', 90],
      ['12,5', 12.5],
      ['1.250', 1_250],
      ['1.250,5', 1_250.5],
      ['90%', 90],
      ['€ 1.000', 1_000],
      ['56 dagen', 56],
      ['veel', NaN],
      ['-5', NaN],
      ['90 of 95', NaN],
      ['', NaN],
    ] as const;

    for (const [written, number] of numbers) assert.equal(numberIn(written), number, written);
  });
});
