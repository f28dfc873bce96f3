import assert from 'node:assert/strict';
import { answer, tells } from './asking.ts';

describe('durations of successive periods', () => {
  for (const [text, language, expected] of [
    [
      'wachttijd in dagen van de laatste twaalf weken: 21, 23, 20, 22, 24, 21, 19, 23, 22, 20, 21, 38',
      'nl',
      /38 is hoger dan alle cijfers ervoor.*twaalfde week/,
    ],
    [
      'Doorlooptijd in dagen, afgelopen 10 maanden: 40, 42, 38, 41, 39, 43, 40, 41, 42, 55',
      'nl',
      /tiende maand.*55 dagen/,
    ],
    [
      'waiting time in days for the last nine weeks: 30, 31, 29, 33, 30, 28, 32, 31, 45',
      'en',
      /45 is higher.*ninth week/,
    ],
  ] as const) {
    it(`are a row, no cases: ${text}`, () => {
      const found = answer(text, language);
      assert.ok(found?.kind === 'reading', found?.kind);
      const words = [...found.upFront, found.verdict, ...found.sees].map((one) => one.text).join(' ');
      assert.match(words, expected);
      assert.doesNotMatch(words, /losse zaken|single cases/);
    });
  }
});

describe('a period without a figure', () => {
  tells({
    'is named, and not skipped in silence': [
      ['sep-25\t41\nokt-25\t#N/B\nnov-25\t38\ndec-25\t44', /Van oktober 2025 staat er geen cijfer\. Dat is geen nul/],
      ['kwartaal 1 52, kwartaal 2 n.b., kwartaal 3 49, kwartaal 4 58', /Van kwartaal 2 staat er geen cijfer/],
      ['sep-25\t41\nokt-25\t0\nnov-25\t38\ndec-25\t44', { not: /geen cijfer/ }],
    ],
  });
});
