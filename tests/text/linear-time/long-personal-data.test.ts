import { wordsOf } from '../../../src/text/words/dutch-words.ts';
import {
  asksAboutIndividual,
  findPersonalData,
  maskPersonalData,
} from '../../../src/text/personal-data/personal-data.ts';

describe('hostile text of 256 KB', function () {
  this.timeout(20_000);
  const size = 256 * 1024;
  const seeds = [
    'a',
    '1',
    '0',
    ' ',
    '@',
    'a@',
    'a.',
    'A. ',
    '1 ',
    '1.',
    '06 ',
    '+31',
    'van de ',
    'mevrouw ',
    'mw. van de ',
    'Aa ',
    'straat ',
    'Kerkstraat ',
    '1234 ',
    'geboren ',
    'deze ',
    'cliënt ',
    'woont op Aa aa ',
    '01-',
    'krijgt hij aa ',
    '\u0301',
    '\u0301\u0323',
    'É',
    '(',
    '1 2-3.4/',
    'bsn ',
    'tel ',
  ];

  for (const seed of seeds) {
    // Time in proportion to the length is well under a second; the square of the length would not end before the timeout.
    it(`reads "${seed.trim() || 'space'}" repeated to its end`, () => {
      const text = seed.repeat(Math.ceil(size / seed.length));

      findPersonalData(text);
      maskPersonalData(text);
      asksAboutIndividual(text);
      wordsOf(text);
    });
  }
});
