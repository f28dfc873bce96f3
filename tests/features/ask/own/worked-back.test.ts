import { tells } from './asking.ts';

describe('what a percentage is of, and a stock that follows', () => {
  tells({
    'the whole of a part': [
      [
        '24% deed mee, dat zijn 96 mensen. Hoeveel mensen waren er in totaal?',
        /Het totaal is 400: 96 is daar 24% van/,
        /96 gedeeld door 0,24 is 400/,
        /afgerond\? Dan kan het ook 392 tot 409 zijn/,
      ],
    ],
    'the figure before a change': [
      ['de uitgaven stegen met 5% naar 84.000 euro, hoeveel was het vorig jaar', /Eerst was het 80\.000 euro/],
      [
        'na een daling van 20% zijn er nu 60 wachtenden. Hoeveel waren het er daarvoor?',
        /Eerst was het 75\. Met 20% eraf/,
      ],
    ],
    'the stock at the other end': [
      [
        'instroom 18, uitstroom 25, eindstand 70. wat was de beginstand',
        /begin waren het er 77: 70 min 18 erbij plus 25/,
      ],
      ['we begonnen met 60 dossiers, 12 erbij en 20 afgesloten, hoeveel zijn er nu over', /eind zijn het er 52/],
      ['instroom 30, uitstroom 5, eindstand 12. wat was de beginstand', /kan niet samen kloppen/],
    ],
    'a list of Word, also where the host dropped its line breaks': [
      ['•\tInstroom: 44\n•\tUitstroom: 39\n•\tBeginstand: 210\nHoeveel zijn er aan het eind?', /eind zijn het er 215/],
      ['•\tInstroom: 44 •\tUitstroom: 39 •\tBeginstand: 210 Hoeveel zijn er aan het eind?', /eind zijn het er 215/],
    ],
    'a part of a part in words': [
      ['een derde van de 240 gezinnen reageerde, 55% daarvan wil hulp', /44 van 80 is 55%/, /80 van 240 is 33,3%/],
    ],
    'a group beside its control group': [
      [
        'van de 50 deelnemers waren er na drie maanden nog 31 aan het werk en van de 48 in de controlegroep 20',
        /31 van 50 is 62%/,
        /20 van 48 is 41,7%/,
      ],
    ],
    'how much of the way to a target': [
      [
        'het verzuim was 9%, doel 5%, nu 8%',
        /Het begon bij 9%\. Van de 4 procentpunt die nodig waren, zijn er 1 procentpunt gehaald: 25% van de weg/,
      ],
      ['verzuim nu 10%, doel 5%, het was 9%', /begon bij 9% en ging de andere kant op/],
    ],
  });
});

describe('a mean with how far its cases are apart', () => {
  // R 4.3: 46 + c(-1, 1) * qt(0.975, 30) * 22 / sqrt(31) = 37.93 54.07; 6.1 + c(-1, 1) * qt(0.975, 19) * 1.4 / sqrt(20) = 5.44 6.76
  tells({
    'beside another': [
      [
        'gemiddeld 46 dagen over 31 aanvragen, standaardafwijking 22, elders 41 dagen',
        /Het gemiddelde is 46 dagen\. Rekening houdend met toeval kan het 37,9 dagen tot 54,1 dagen zijn/,
        /41 dagen ligt daarbinnen/,
      ],
    ],
    alone: [['een 6,1 gemiddeld (n=20, sd 1,4)', /5,4 tot 6,8/, /Met 20 zaken/, { not: /daarbuiten|daarbinnen/ }]],
    'the ends of a row': [
      ['snelste 2 dagen, langzaamste 90, gemiddeld 18', { not: /255|ranglijst/ }],
      [
        'laagste 4 dagen, hoogste 130 dagen, gemiddelde 30 dagen',
        /lopen van 4 dagen tot 130 dagen\. Dat zijn de uitersten/,
        /30 dagen ligt dichter bij het laagste/,
        /mediaan/,
      ],
    ],
    'an end beside a beginning': [
      ['nulmeting 5,4 (n=30), eindmeting 6,3 (n=28)', /Van 5,4 naar 6,3 is 0,9 meer/, /standaardafwijking/],
    ],
  });
});

describe('figures whose words stand between them', () => {
  tells({
    'a part and its whole with the year in between': [
      [
        '44 klachten in 2023 op 3.100 cliënten en 61 in 2024 op 4.900',
        /44 van 3\.100|44 op 3\.100/,
        /61 van 4\.900|61 op 4\.900/,
      ],
    ],
    'a percentage of a whole beside that of the country': [
      [
        'van de 390 trajecten is 68% afgerond, landelijk 61%',
        /7 procentpunt meer dan de 61%/,
        { not: /Niet gebruikt/ },
      ],
    ],
    'a stock since which people were helped': [
      ['de wachtlijst was 95, er zijn 30 mensen geholpen en er kwamen 42 nieuwe bij', /95 wordt dan 107/],
    ],
  });
});
