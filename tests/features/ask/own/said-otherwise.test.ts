import { tells } from './asking.ts';

describe('figures whose words come in another order', () => {
  tells({
    'the newer first': [
      ['14 nu, 6 vorige maand', /Van 6 naar 14/],
      ['51 procent nu tegen 44 procent toen, beter?', /Van 44% naar 51% is 7 procentpunt meer/],
      ['nu staan er 18, toen 25', /Van 25 naar 18/],
    ],
    'as it is said': [
      ['eerst 31 nou 35, maakt dat uit?', /Van 31 naar 35/, { not: /groep/ }],
      ['stel het waren er 400 en het worden er 420', /Van 400 naar 420/, { not: /groep/ }],
      [
        'wij zaten vorig jaar op 66 procent en nu op 61',
        /Van 66% naar 61% is 5 procentpunt minder/,
        { not: /66% van/ },
      ],
      ['4,5 week gemiddeld en nu 5,1 week', /Van 4,5 naar 5,1|Van 4,5 weken naar 5,1/, { not: /gemiddelde van 5,1/ }],
    ],
    'one after the other': [
      ['het ging van 90 naar 84 naar 79 bezoekers', /van 79 tot 90/, { not: /Niet gebruikt/ }],
      ['eerst 22, toen 27, toen 25 huisbezoeken', /van 22 tot 27/],
      ['mijn rijtje: 12 / 14 / 11 / 19 / 20 / 21', /van 11 tot 21/, { not: /%/ }],
    ],
    'the newest beside the earlier ones': [
      [
        'Ons cijfer is 310, de vorige vier waren 250, 262, 255 en 257.',
        /310/,
        /van 250 tot 262/,
        { not: /Niet gebruikt/ },
      ],
      ['Past 96 in mei bij de eerdere maanden: 71, 75, 69, 73?', /96/, /van 69 tot 75/, { not: /Niet gebruikt/ }],
    ],
    'what stands apart in a short row': [
      ['Is 44 een uitschieter in 30 28 33 44 31 29?', /44 is hoger dan alle andere cijfers\. Die lopen van 28 tot 33/],
      [
        'kijk of er iets mis is: 52; 55; 50; 21; 54; 53',
        /21 is lager dan alle andere cijfers\. Die lopen van 50 tot 55/,
      ],
      ['let op deze rij: 6 6 7 5 6 14', /14 is hoger/, { not: /lager dan alle/ }],
    ],
  });
});

describe('figures of which the size is not what it seems', () => {
  tells({
    'one in so many tells no number of people': [
      [
        '1 op de 6 viel uit, nu 1 op de 5',
        /Van 16,7% naar 20%/,
        /hoeveel van hoeveel/,
        { not: /toeval ligt het verschil/ },
      ],
      [
        '1 op de 4 bij ons en 1 op de 5 in de regio, is dat erg?',
        /5 procentpunt/,
        { not: /ligt het verschil tussen|Niet gebruikt/ },
      ],
    ],
    'one of so many does': [
      ['4 van de 22 kwam niet opdagen, vorige maand 1 van de 19', /1 van 19/, /ligt het verschil tussen/],
    ],
    'the letter n tells of how many': [
      ['n=90, 27 zeiden nee. Graag het betrouwbaarheidsinterval.', /27 van 90 is 30%/, /22% en 40%/],
      ['30% zei nee, n = 90', /30% van 90 is 27/],
    ],
    'amounts of money are no counts': [
      [
        'Het tekort was 1,4 miljoen en is nu 1,9 miljoen, is dat erg?',
        /500\.000 meer/,
        { not: /toeval meestal|zo’n verschil/ },
      ],
      ['de kosten gingen van 310 naar 355 duizend euro', { not: /bij aantallen/i }],
    ],
    'people asked are no percentage': [
      ['drie metingen, 51%, 54% en 58%, 150 mensen per keer', /51%/, /58%/, { not: /tot 150|naar 150/ }],
      ['twee metingen, 51% en 54%, 150 mensen per keer', /3 procentpunt meer/, { not: /150 is|tot 150|naar 150/ }],
    ],
  });
});
