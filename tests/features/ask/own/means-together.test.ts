import { tells } from './asking.ts';

describe('means of groups with their numbers of cases', () => {
  tells({
    'the count first': [
      [
        '50 aanvragen met gemiddeld 32 dagen, en 150 aanvragen met gemiddeld 20 dagen. Gemiddeld dus 26 dagen?',
        /Over alle 200 samen is het gemiddelde 23 dagen/,
        /gemiddelde van de gemiddelden is 26 dagen. Dat klopt niet/,
        { not: /losse zaken/ },
      ],
      [
        'Team Noord: 100 zaken, gemiddeld 20 dagen. Team Zuid: 300 zaken, gemiddeld 30 dagen. Is het gemiddelde 24 dagen?',
        /27,5 dagen/,
        /geen 24 dagen/,
      ],
      [
        'Team A: 40 cliënten met een gemiddelde wachttijd van 6 weken. Team B: 10 cliënten met een gemiddelde van 16 weken.',
        /alle 50 samen is het gemiddelde 8/,
        { not: /losse zaken/ },
      ],
    ],
    'the mean first': [
      [
        'Gemiddeld kostte een traject 1.200 euro bij 40 cliënten en 2.000 euro bij 160 cliënten. Klopt 1.600 euro?',
        /1\.840 euro/,
      ],
      ['Gemiddeld 24 uur: 30 gezinnen 20 uur en 10 gezinnen 28 uur', /alle 40 samen is het gemiddelde 22/],
    ],
  });
  tells(
    {
      'in English': [
        [
          'Team X 100 cases, 20 days on average; team Y 50 cases, 35 days on average. So 27.5 days overall?',
          /Over all 150 together the mean is 25 days/,
          { not: /single cases/ },
        ],
        ['Average 12 days for 400 applications and 40 days for 100 applications, together 26 days?', /17\.6 days/],
      ],
    },
    'en',
  );
});
