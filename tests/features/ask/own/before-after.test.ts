import { tells } from './asking.ts';

describe('a row of before and a row of after', () => {
  tells({
    'more than chance': [
      [
        'meldingen per week voor: 14, 17, 15, 16, 18, 15. na: 11, 12, 10, 13, 11, 12. Heeft de aanpak gewerkt?',
        /Ervoor is het gemiddelde 15,8/,
        /Erna is het gemiddelde 11,5/,
        /4,3 minder/,
        /groter dan toeval/,
        /permutatietoets/,
        /bewijst niet/,
      ],
      [
        'wachttijd in dagen voor invoering: 30, 28, 33, 31; na invoering: 25, 27, 24, 26',
        /30,5 dagen/,
        /25,5 dagen/,
        /groter dan toeval/,
      ],
    ],
    'chance, too few, and a stock': [
      ['Voor de campagne: 22, 25, 21, 24, 23, 26; na de campagne: 24, 22, 27, 21, 25, 25', /kan goed toeval zijn/],
      ['Voor: 12, 15, 11 en na: 9, 8, 10', /te weinig cijfers om te zeggen/, { not: /groter dan toeval/ }],
      ['wachtlijst voor: 40, 42, 44, 46, na: 30, 28, 26, 24', /Dit is een stand/, { not: /toeval meestal/ }],
    ],
  });
  tells(
    {
      'in English': [
        [
          'Before the change: 14, 17, 15, 16, 18, 15. After: 11, 12, 10, 13, 11, 12.',
          /mean is 15\.8/,
          /more than chance/,
          /does not prove the cause/,
        ],
      ],
    },
    'en',
  );
});
