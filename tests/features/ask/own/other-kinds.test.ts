import { tells } from './asking.ts';

describe('own figures that are no row and no pair', () => {
  tells({
    'a range beside a norm': [
      ['levertijd 3-5 weken, de norm is 2 weken', /lage kant, 3 weken, ligt boven de norm van 2 weken/, /mediaan/],
      ['de intake duurt 2 tot 4 dagen, maximaal 5 dagen', /hoge kant, 4 dagen, komt niet boven de norm van 5 dagen/],
      ['wachttijd 4-9 weken, norm 6 weken', /norm van 6 weken ligt binnen 4 tot 9 weken/, /welk deel/],
    ],
    'a range beside another time': [
      ['Het duurt tussen 14 en 18 dagen, vorig jaar was het 11 dagen', /ligt boven 11 dagen: 3 tot 7 dagen meer/],
      ['nu 5-7 weken, vorig jaar 4-6 weken', /overlappen/, { not: /meer\./ }],
    ],
    'durations in two units': [
      ['de wachttijd was 3 weken en is nu 30 dagen', /Van 21 dagen naar 30 dagen/],
      ['norm 2 weken, wij zitten op 17 dagen', /17 dagen haalt het doel van 14 dagen niet/],
      ['het gesprek duurt 50 minuten, was 1 uur en een kwartier', /Van 75 naar 50/],
    ],
    'numbers that are about right': [
      ['ca. 60 van de ruim 240 huishoudens', /60 van 240 is 25%/, /bij benadering/],
      ['~150 jongeren, pakweg 30 daarvan zonder school', /30 van 150 is 20%/],
    ],
    'one figure of each of so many': [
      ['Reistijd voor vijf leerlingen: 20, 25, 30, 95, 22. Wat schrijf ik op?', /mediaan/i],
      ['cost for 4 families: 900, 1100, 8000, 950', /mediaan/i],
    ],
    'who was written to and who answered': [
      ['We contacted 1,500 parents and 270 replied, can I use it?', /respons is 18%: 270 van de 1\.500/],
      ['Wij benaderden 320 ouders, 96 antwoordden', /respons is 30%/i],
    ],
    'places in a table with their inhabitants': [
      ['dorp\tmeldingen\tinwoners\nOostdorp\t90\t15.000\nWestdorp\t60\t12.000', /6,0 per 1\.000/, /5,0 per 1\.000/],
    ],
    'parts in words': [
      ['Drie vijfde van de 50 gezinnen deed mee', /60% van 50 is 30/],
      [
        'twee derde van de 60 slaagde, vorig jaar een kwart van 80',
        /20 van 80 is 25%/,
        /40 van 60 is 66,7%/,
        /meer dan eerst/,
      ],
      ['een derde van de 120 cliënten', /33,3% van 120 is 40/],
    ],
    'days of a week': [
      ['ma 30\ndi 21\nwo 18\ndo 40', /Do is het hoogst: 40/, /meer dan toeval/, { not: /laatste stap|trend\./ }],
      ['zaterdag 21, zondag 19, maandag 23', /kunnen goed toeval zijn/],
    ],
    'places and who waits': [
      [
        '16 kamers, 15 bezet, 6 wachtenden',
        /15 van de 16 plekken zijn bezet: 93,8%/,
        /Voor 5 van hen is er nu geen plek/,
      ],
      ['We hebben 12 bedden en 20 mensen wachten', /Hoeveel plekken zijn bezet/, { not: /groepen naast elkaar/ }],
      ['capaciteit 40, bezet 30, wachtlijst 4', /10 plekken vrij/, /plek voor wie wacht/],
    ],
    'answers on a scale': [
      ['cijfer 1: 2, 2: 4, 3: 9, 4: 20, 5: 11', /4 en 5: 31 van 46/, /gemiddelde van de 46 antwoorden is 3,7/],
      ['slecht 4, matig 9, goed 31', /Goed: 31 van 44, dat is 70,5%/, /Aan de andere kant: 9,1%/],
      ['55% mee eens, 45% oneens van 80 respondenten', /44 van 80/, /staat dus niet vast/],
    ],
    'means with how many they are of': [
      [
        'voormeting 6,0 (n=50), nameting 6,6 (n=30)',
        /Van 6 naar 6,6 is 0,6 meer/,
        /Van 50 naar 30 mensen/,
        /standaardafwijking/,
      ],
      ['voor 3,1 sd 0,9 n=40, na 3,8 sd 1,1 n=36', /tussen 0,24 en 1,16/, /meer dan toeval/],
      [
        'team A: 7,1 (n=31), team B: 6,4 (n=10)',
        /Team A: gemiddeld 7,1, van 31/,
        /kleinste groep telt 10/,
        /6,9 \(van 41\)/,
      ],
    ],
    'percentages with how many they are of, in time': [
      [
        '2023 40% (80 mensen), 2024 45% (100 mensen), 2025 52% (75 mensen)',
        /39 van 75, dat is 52%/,
        { not: /Niet gebruikt/ },
      ],
    ],
    'a rate beside that of the country': [
      ['9 ongevallen op 61.000 inwoners, landelijk 12 per 100.000', /14,8 per 100.000/, /ongeveer 7,3/, /goed toeval/],
      ['landelijk krijgt 8% hulp, hier 912 van de 7.400 jongeren', /12,3%/, /meer dan de 8%/],
    ],
    'places with how many live there': [
      [
        'Ons dorp heeft 12.000 inwoners en 84 meldingen, de stad 95.000 inwoners en 410 meldingen',
        /84 op 12.000 is 7,0 per 1.000/,
        /De stad: 410 op 95.000/,
      ],
    ],
    'groups in two periods': [
      ['2024: mannen 30, vrouwen 41; 2025: mannen 44, vrouwen 39', /Mannen: van 30 naar 44/, /Vrouwen: van 41 naar 39/],
      ['Noord 2024 12, 2025 30; Zuid 2024 22, 2025 20', /Noord: van 12 naar 30/, /Zuid: van 22 naar 20/],
    ],
    'a total between its parts': [
      ['Noord 6,2; Zuid 7,8; totaal 7,1', /ligt tussen twee groepen/, { not: /Samen is dat/ }],
    ],
    'running totals that are named once': [
      ['cumulatief jan 8, feb 20, mrt 29', /optelsommen/, { not: /steeg elke keer/ }],
    ],
    'quarters of now and of last year': [
      ['Q1 20, Q2 30; vorig jaar Q1 25, Q2 24', /Q1: van 25 naar 20/, /Q2: van 24 naar 30/],
      [
        '2024\tQ1\t40\n2024\tQ2\t44\n2025\tQ1\t50\n2025\tQ2\t41',
        /hoger dan een jaar eerder|lager dan een jaar eerder/,
        { not: /2\.02/ },
      ],
    ],
    'years that are counted back': [['3 jaar geleden 80, vorig jaar 72, nu 61', /Van 80 naar 61/]],
    'money with what it bought': [
      [
        'uitgaven 2024 3,0 mln, 2025 3,3 mln, cliënten 900 en 900',
        /Het bedrag ging van 3.000.000 naar 3.300.000: \+10%/,
      ],
      [
        'kosten per traject 900 euro bij 40 trajecten, vorig jaar 800 bij 50',
        /van 50 naar 40/,
        /eerst 800 en daarna 900/,
      ],
      ['we gaven 6 ton subsidie uit, 1 ton minder dan begroot', /Begroot was 700.000, het werd 600.000/],
      ['wat is 90.000 euro aan 45 gezinnen per gezin', /2.000/],
    ],
    'when a stock is reached': [
      [
        'wachtlijst 40, instroom 12 en uitstroom 9 per maand, wanneer zitten we op 55?',
        /na 5 periodes bij 55/,
        /geen voorspelling/,
      ],
    ],
    'an index that was told': [['index 100 in 2021, nu 93', /-7%/, { not: /toeval/ }]],
    'a single figure beside a range': [
      ['De norm is 20 tot 25, wij zitten op 31', /31 ligt boven 20 tot 25: 6 tot 11 meer/],
      ['tussen de 60 en 70 mensen per dag, vorig jaar ongeveer 50', /60 tot 70 ligt boven 50: 10 tot 20 meer/],
      ['het duurt 6 tot 9 dagen, beloofd was 5', /lage kant, 6 dagen, ligt boven de norm van 5 dagen/],
    ],
    'a target in numbers beside a part': [
      [
        '4% van 12.000 inwoners doet mee, doel is 600 deelnemers',
        /480 haalt het doel van 600 niet/,
        { not: /Niet gebruikt/ },
      ],
    ],
    'the response itself': [['Onze respons was 30% (n=60)', /De respons is 30%: 60 van de 200/, { not: /van hen/ }]],
    'one in so many beside our own': [
      [
        '1 op de 7 gezinnen heeft schulden, bij ons 95 van de 520',
        /18,3%/,
        /meer dan de 14,3%/,
        { not: /Niet gebruikt/ },
      ],
    ],
    'growth that is said once': [
      ['een stijging van 4%, 6% en 2%, hoeveel is dat samen', /Samen komt dit uit op \+12,4%/],
    ],
    'a number that counts what is behind it': [
      ['In de ene buurt 6 klachten op 210 huishoudens en in de andere 12 op 980', /6 van 210/, /12 van 980/],
    ],
    'a mark of a group': [['Actieve groep 8,4, rustige groep 6,1', /8,4.*6,1/]],
    'a team that is no number': [['huisarts 40%, wijkteam 35%, school 30%', /10 procentpunt/]],
  });
});
