import { tells } from './asking.ts';

describe('parts, multiples and quotients told in words', () => {
  tells({
    'a part in words': [
      ['de helft van onze 64 deelnemers haakte af, hoeveel zijn dat', /50% van 64 is 32/, { not: /steekproef/ }],
      ['Een derde van de 90 aanvragen is nog open', /van 90 is 30/],
      ['vier op de vijf is blij, we vroegen er 50', /80% van 50 is 40/, /steekproef/],
    ],
    'a multiple in words': [
      ['twee keer zoveel klachten als vorig jaar, toen waren het er 15', /begon met 15 en eindigt op 30/],
    ],
    'a part behind its whole': [
      ['900 gezinnen, 12% daarvan heeft schulden, hoeveel zijn dat', /12% van 900 is 108/],
      ['640 besluiten, daarvan 96 te laat', /96 van 640 is 15%/],
      [
        'besluiten 2024: 300, daarvan te laat 60. In 2025: 320, daarvan te laat 48.',
        /2024: 60 van 300 is 20%/,
        /5 procentpunt minder/,
      ],
    ],
    'means without how many they are of': [
      [
        'doorlooptijd wijk A 12 dagen, wijk B 30 dagen, gemiddeld dus 21 dagen',
        /Nee, zo kun je gemiddelden niet/,
        /tussen 12 dagen en 30 dagen/,
        { not: /mediaan/ },
      ],
    ],
    'what it comes to for each, twice': [
      ['uitgaven 2022: 1,2 mln bij 300 jongeren, 2023: 1,5 mln bij 310 jongeren', /is 4\.000/, /\+21%/, /prijs/],
    ],
    'the work of those who do it': [
      ['gebiedsteam 3 heeft 160 cliënten en 4 fte, gebiedsteam 5 heeft 150 cliënten en 5 fte', /is 40/, /is 30/],
      ['dossiers gingen van 200 naar 240 en het personeel van 5 naar 8', /is 40/, /is 30/],
    ],
    'ours beside the country': [
      ['tevredenheid 64% (n=220), landelijk 71%', /64/, /7(?:,\d)? procentpunt minder/, /toeval/],
      ['wij zitten op 6,1% uitval en het gemiddelde van Nederland is 4,4%', { not: /alles samen/ }],
    ],
    'what a change is said to be': [
      ['vorig jaar was 20% te laat, nu 26%, een stijging met 6% dus?', /6 procentpunt meer/, /\+30%/],
    ],
    'a year that goes on': [
      ['q1 30 q2 34 q3 28 q4 40 q1 33 q2 36 q3 31 q4 44', /10?.* dan een jaar eerder/, { not: /Van 30 naar 44/ }],
    ],
    'a target of a year that still runs': [
      ['doel 200 trajecten, gehaald 150 t/m september', /75% voorbij/, { not: /haalt het doel/ }],
    ],
    'a mean is not everyone': [['norm 6 weken, wij gemiddeld 5,5 weken', /zegt niet dat iedereen op tijd is/]],
    'a sample, and for how many it is said to hold': [
      [
        'een steekproef van 200 gaf 12% schulden, op 15.000 huishoudens dus 1.800?',
        /over 200 mensen/,
        { not: /over 15/ },
      ],
    ],
    'waiting lists added up': [
      ['wachtlijst 30 mensen in mei, 34 in juni, 31 in juli, dus 95 mensen', /tel je niet op/],
    ],
    'differences in percent': [
      ['Oost 50 naar 60, West 40 naar 30, en procentueel?', /\+20%/, /-25%/, { not: /procentpunt/ }],
    ],
  });
});
