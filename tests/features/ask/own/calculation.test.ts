import assert from 'node:assert/strict';
import { answerOwnFigures } from '../../../../src/features/ask/own/own-figures.ts';
import { cuesOf } from '../../../../src/text/question/understand.ts';
import { today } from './asking.ts';

/** How an answer was worked out, in sentences; each digit is a fact. */
function steps(text: string): string {
  const cues = cuesOf(text, today);
  const found = answerOwnFigures({ text, asksCalculation: true, language: 'nl', cues, today, fewest: 10 });
  assert.ok(found?.kind === 'own-figures');
  for (const { text: sentence, facts } of found.told) {
    const rest = facts.reduce((left, { shown }) => left.replace(shown, ''), sentence);
    assert.doesNotMatch(rest, /\d/, sentence);
  }
  return found.told.map((statement) => statement.text).join(' ');
}

// The p-values are those of scipy 1.17: binomtest, fisher_exact, chi2_contingency(correction=False).
const cases: Readonly<Record<string, readonly RegExp[]>> = {
  '9 van de 60 te laat': [/9 gedeeld door 60, keer 100, is 15%/, /Wilson/],
  '9 van de 30 en 2 van de 25': [/9 gedeeld door 30, keer 100, is 30%/, /Newcombe/, /chikwadraattoets \(p = 0,04\)/],
  '4 van de 12 en 1 van de 14': [/exacte toets van Fisher \(p = 0,15\)/],
  'vorig jaar 44 klachten, nu 57': [
    /57 min 44 is 13/,
    /13 gedeeld door 44, keer 100, is \+29,5%/,
    /exacte toets voor twee aantallen \(p = 0,23\)/,
    /Onder 0,05/,
  ],
  'norm 90%, wij 83 van de 96': [
    /Tussen 86,5% en het doel van 90% zit 3,5 procentpunt/,
    /binomiale toets \(p = 0,23\)/,
  ],
  'Hoek 12 op 3400, Dal 31 op 5100, Veen 9 op 2800 inwoners': [
    /12 gedeeld door 3\.400, keer 1\.000, is 3,5/,
    /grenzen waar 99,8% van het toeval binnen valt/,
  ],
  'voor de folder in 12 weken 60 telefoontjes, erna in 4 weken 27': [/60 gedeeld door 12 is 5/, /p = 0,21/],
  'begroot 2 miljoen, prognose 2,2 miljoen': [/Begroot is 2\.000\.000/],
};

describe('how an answer about own figures was worked out', () => {
  for (const [text, expected] of Object.entries(cases))
    it(JSON.stringify(text), () => {
      const words = steps(text);
      for (const each of expected) assert.match(words, each);
    });
});
