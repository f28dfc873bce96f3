import assert from 'node:assert/strict';
import { checked } from '../../../../src/features/ask/model/checked.ts';
import { citable, sentencesOf } from '../../../../src/features/ask/model/evidence.ts';
import { fact, say } from '../../../../src/features/ask/statement.ts';

const period = fact('period', 'week 46 van 2026');
const [value, difference, previous] = [fact('value', '52 meldingen'), fact('difference', '5'), fact('previous', '47')];
const evidence = citable([
  say`In ${period} was het cijfer ${value}.`,
  say`Dat is ${difference} meer dan de ${previous} in ${fact('period', 'week 45 van 2026')}.`,
  say`Geen signaal: ${value} past bij gewone schommeling.`,
  say`Het cijfer van ${period} is voorlopig. Het kan nog veranderen.`,
]);

const textOf = (text: string, ...from: string[]) => checked({ text, from }, evidence, 'nl')?.text ?? null;

describe('a sentence by a model', () => {
  it('gets statements in which every figure is a placeholder', () => {
    assert.deepEqual(
      evidence.map(({ text }) => text),
      [
        'In {{f1}} was het cijfer {{f2}}.',
        'Dat is {{f3}} meer dan de {{f4}} in {{f5}}.',
        'Geen signaal: {{f6}} past bij gewone schommeling.',
        'Het cijfer van {{f7}} is voorlopig. Het kan nog veranderen.',
      ],
    );
    assert.deepEqual(
      citable(sentencesOf('Van **20%** naar 25% [1] is 5 procentpunt. Zie ook 1.000.\n- een punt 3')).map(
        ({ text }) => text,
      ),
      ['Van {{f1}} naar {{f2}} is {{f3}} procentpunt.', 'Zie ook {{f4}}.'],
    );
  });

  const held: readonly (readonly [text: string, from: readonly string[], shown: string])[] = [
    ['In {{f1}} was het {{f2}}', ['s1'], 'In week 46 van 2026 was het 52 meldingen.'],
    [
      'In {{f1}} was het {{f2}}, en dat is {{f3}} meer dan de {{f4}} in {{f5}}.',
      ['s1', 's2'],
      'In week 46 van 2026 was het 52 meldingen, en dat is 5 meer dan de 47 in week 45 van 2026.',
    ],
    ['Geen signaal: dit past bij gewone schommeling.', ['s3'], 'Geen signaal: dit past bij gewone schommeling.'],
  ];
  for (const [text, from, shown] of held)
    it(`holds when it says less of what it cites: ${text}`, () => assert.equal(textOf(text, ...from) ?? '', shown));

  const dropped: readonly (readonly [why: string, text: string, from: readonly string[]])[] = [
    ['it cites nothing', 'In {{f1}} was het {{f2}}.', []],
    ['it cites what is not there', 'In {{f1}} was het {{f2}}.', ['s1', 's9']],
    ['it cites the same twice', 'In {{f1}} was het {{f2}}, in {{f1}} {{f2}}.', ['s1', 's1']],
    ['it holds a digit', 'In {{f1}} was het 53.', ['s1']],
    ['it holds a number word', 'In {{f1}} was het cijfer drieënvijftig.', ['s1']],
    ['it holds a placeholder that was not given', 'In {{f1}} was het {{f2}} {{f99}}.', ['s1']],
    ['it holds a placeholder of what it does not cite', 'In {{f1}} was het {{f4}}.', ['s1']],
    ['it leaves out a figure of a pair', 'Het cijfer was {{f2}}.', ['s1']],
    ['it swaps figures', 'Dat is {{f4}} meer dan de {{f3}} in {{f5}}.', ['s2']],
    ['it turns the direction', 'Dat is {{f3}} minder dan de {{f4}} in {{f5}}.', ['s2']],
    ['it leaves out the direction', 'Dat is {{f3}}, de {{f4}} in {{f5}}.', ['s2']],
    ['it claims a direction', 'Het cijfer in {{f1}} was gestegen, {{f2}}.', ['s1']],
    ['it leaves out a denial', 'Signaal: {{f6}} past bij gewone schommeling.', ['s3']],
    ['it denies', 'In {{f1}} was het cijfer niet {{f2}}.', ['s1']],
    ['it leaves out a caution', 'Het cijfer van {{f7}} is voorlopig.', ['s4']],
    ['it names a cause', 'In {{f1}} was het cijfer {{f2}} door de vakantie.', ['s1']],
    ['it names a person', 'In {{f1}} was het cijfer van Jansen {{f2}}.', ['s1']],
    ['it names a place', 'In {{f1}} was het cijfer in Noord {{f2}}.', ['s1']],
    ['it says yes', 'Ja, in {{f1}} was het cijfer {{f2}}.', ['s1']],
    ['it asks', 'Was het cijfer in {{f1}} {{f2}}?', ['s1']],
    ['it links', '[In {{f1}}](https://voorbeeld.invalid) was het cijfer {{f2}}.', ['s1']],
    ['it says nothing', 'Dat is het.', ['s1']],
    ['it is no sentence any more', `${'in '.repeat(100)}{{f1}} was het cijfer {{f2}}.`, ['s1']],
  ];
  for (const [why, text, from] of dropped)
    it(`is dropped when ${why}`, () => assert.equal(textOf(text, ...from), null));
});
