import assert from 'node:assert/strict';
import { answer, tells } from './asking.ts';

describe('one figure that became another', () => {
  tells({
    'a share': [
      [
        'Het aandeel cliënten met een wachttijd boven de norm ging van 12% naar 18%. Is dat erg?',
        /6 procentpunt meer/,
        /\+50%/,
        /hoeveel van hoeveel/,
        { not: /Samen|doel/ },
      ],
      ['Het aandeel huishoudens met schulden was 22% en is nu 26%.', /Van 22% naar 26% is 4 procentpunt meer/],
      ['Het totale percentage zelfredzaam steeg van 55% naar 61%', /6 procentpunt meer/, { not: /Samen/ }],
      ['Samen met de wijkteams kregen we de uitval van 20% naar 15%', /5 procentpunt minder/, { not: /alles samen/ }],
      ['Vroeger lag het percentage op 30%, inmiddels op 22%', /Van 30% naar 22%/],
    ],
    'a total': [
      ['Het totaal ging van 340 naar 298', /42 minder/, { not: /638/ }],
      ['Het totaal was 640 en het totaal is nu 510', /130 minder/, { not: /dubbel/ }],
    ],
  });
  tells(
    {
      'in English': [
        ['The share of late decisions went from 30% to 21%.', /9 percentage points less/, /-30%/],
        ['The total percentage was 14% and is now 19%', /5 percentage points more/, { not: /Together/ }],
        ['The share was 12% before and 15% after the campaign', /From 12% to 15% is 3 percentage points more/],
        ['It is now 22%, down from 30%', /From 30% to 22%/],
      ],
    },
    'en',
  );
});

describe('no sum of what are no parts of one whole', () => {
  for (const text of [
    'Het aandeel vrouwen is 48% in wijk A en 55% in wijk B',
    'aandeel 65-plussers Noord 22%, Zuid 31%, Oost 18%',
    'Noord 40%, Zuid 45%, Oost 50% tevreden. Klopt dat?',
    'aandeel tevreden was 40%, 45%, 50%. Klopt dat?',
    'Welk aandeel hoort hoger te zijn, 34% of 41%?',
    'hoeveel procent is 120 ten opzichte van 100?',
    'In de samenleving: jong 120, oud 150',
    'We werken samen: wijk A 40, wijk B 55',
    'Samen met de GGD deden we 40 huisbezoeken en 55 telefoontjes',
    'In totaal 12 dagen wachten bij A en 20 dagen bij B',
    'Het totaal steeg: eerst 40, later 55',
  ]) {
    it(text, () => {
      assert.doesNotMatch(JSON.stringify(answer(text)), /Samen is dat/);
    });
  }

  tells({
    'and still one of what are': [
      ['aandeel alleenstaand 38%, gezin 41%, paar 21%. Klopt dat?', /Samen is dat 100%/],
      ['Wijk A 40 en wijk B 55, hoeveel is dat bij elkaar?', /Samen is dat 95\./],
    ],
  });
});
