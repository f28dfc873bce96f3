import { tells } from './asking.ts';

describe('the same people twice in a message', () => {
  tells({
    'more than chance': [
      [
        'van de 50 deelnemers gingen er 9 vooruit en 1 achteruit',
        /^Vooruit gingen er 9, achteruit 1\./,
        /Per saldo is dat 8 vooruit/,
        /Op alle 50 is dat 16 procentpunt/,
        /groter dan toeval/,
        /niet meededen/,
      ],
    ],
    'maybe chance': [
      [
        '11 verbeterden, 8 verslechterden',
        /kan goed toeval zijn/,
        /alleen naar de 19 die veranderden/,
        { not: /Op alle/ },
      ],
      ['8 vooruit, 11 achteruit, 20 gelijk: helpt het?', /Per saldo is dat 3 achteruit/, { not: /^De oorzaak/ }],
    ],
    'as many': [['12 vooruit en 12 achteruit', /Dat is evenveel/, { not: /toeval zijn/ }]],
    'answers, of which nobody says what is better': [
      ['14 van nee naar ja en 6 van ja naar nee', /Van ja naar nee: 6/, /8 bij het ja/, { not: /vooruit/ }],
      ['3 van nee naar ja en 12 van ja naar nee', /9 bij het nee/],
    ],
  });
  tells({ 'in English': [['of 40 people 17 improved and 5 got worse', /12 forward/, /more than chance/]] }, 'en');
});
