import { tells } from './asking.ts';

describe('targets, budgets and prices in a message', () => {
  tells({
    'a target': [
      [
        'De norm is 80% op tijd, wij zitten op 41 van de 58',
        /41 van 58 is 70,7%\./,
        /haalt het doel van 80% niet/,
        /9,3 procentpunt onder/,
        /6 minder dan het doel vraagt/,
        /Eén periode zegt weinig/,
      ],
      ['doel 250 trajecten, het werden er 262', /262 haalt het doel van 250\./, /12 boven het doel/],
      ['Onze streefwaarde is 95%, we haalden 300 van de 400', /groter dan toeval/],
      ['van de 40 gesprekken waren er 38 op tijd, het doel was 90%', /38 van 40 is 95%/, /haalt het doel van 90%\./],
    ],
    'a budget': [
      [
        'begroot 3,4 miljoen, volgens de prognose wordt het 3,7 miljoen. moet ik me zorgen maken?',
        /Begroot is 3\.400\.000, de prognose is 3\.700\.000\./,
        /300\.000 boven de begroting, ofwel 8,8%/,
        /nog geen uitkomst/,
        /meer mensen, meer per persoon of een hogere prijs/,
        { not: /voorspel/ },
      ],
      [
        'budget € 90.000, uitgegeven € 84.500',
        /€|90\.000 euro/,
        /5\.500 euro onder de begroting, ofwel 6,1%/,
        /rekeningen/,
      ],
      ['we hadden 120 plekken begroot en er zijn er nu 138 bezet', /18 boven de begroting/, { not: /euro/ }],
    ],
    others: [
      [
        'verzuim 6 van de 40, landelijk 8%',
        /6 van 40 is 15%/,
        /7 procentpunt meer dan de 8% waarmee je vergelijkt/,
        /goed toeval/,
      ],
    ],
    'percentages alone': [
      ['de tarieven gingen 4% omhoog en onze kosten 10%, hoeveel is volume?', /blijft er \+5,8% over/],
    ],
    'so far': [
      [
        'begroot 400.000 euro, t/m september uitgegeven 300.000. Op koers?',
        /tot nu toe is het 300\.000 euro/,
        /75% van de begroting op/,
        /Van het jaar is 75% voorbij/,
        { not: /voorspel|25%|boven|onder/ },
      ],
    ],
    'so far, beside how much of the year is over': [
      [
        'jaarbudget 1,2 miljoen, na drie kwartalen 1,0 miljoen besteed',
        /83,3% van de begroting/,
        /jaar is 75% voorbij/,
      ],
      [
        'Van de begroting van 800.000 is tot en met juni 500.000 euro op. Redden we het?',
        /62,5%/,
        /jaar is 50% voorbij/,
      ],
    ],
    'a price': [
      [
        'uitgaven van 5,0 miljoen naar 5,6 miljoen, de tarieven stegen met 9%',
        /\+12%/,
        /De prijs steeg met 9%/,
        /blijft er \+2,8% over/,
        /vooral door de prijs/,
      ],
      [
        'de indexatie was 6% en de kosten liepen van 800.000 naar 820.000',
        /\+2,5%/,
        /blijft er -3,3% over/,
        /In hoeveelheid werd het dus minder/,
      ],
    ],
  });
  tells(
    {
      'in English': [
        ['budget 900,000, spent 500,000 through June, on track?', /55\.6% is spent/, /Of the year 50% is over/],
        ['budget 2.0 million, forecast 2.3 million', /300,000 above the budget, or 15%/, /no result yet/],
        ['target 85%, we reached 40 of 50', /40 of 50 is 80%/, /does not meet the target of 85%/],
      ],
    },
    'en',
  );
});

describe('years before amounts', () => {
  tells({
    'years that leave some out are no amounts': [
      [
        'lasten 2021 2,0 mln, 2024 2,5 mln, prijzen 10% hoger',
        /Van 2\.000\.000 naar 2\.500\.000 is \+25%/,
        /\+13,6%/,
        { not: /2\.021/ },
      ],
    ],
    'the price stands beside its own word': [
      ['uitgaven +12% terwijl de prijsstijging 5% was', /prijs steeg met 5%/, /\+6,7%/],
    ],
    'what is not used is said': [
      ['begroting 90.000, prognose 94.000 euro, vorig jaar 88.000', /4\.000 euro boven/, /Niet gebruikt: 88\.000/],
    ],
  });
  tells(
    {
      millions: [
        [
          'budget 3.5m, spent 2.8m by the end of june',
          /budget is 3,500,000, so far it is 2,800,000/,
          /80%/,
          /50% is over/,
        ],
      ],
    },
    'en',
  );
});

describe('how much of the year is over', () => {
  tells({
    'after so many quarters or months': [
      ['begroting 900.000, na 2 kwartalen 500.000 uitgegeven', /50% voorbij/, { not: /onder de begroting/ }],
      ['begroting 900.000, na 9 maanden 700.000 uitgegeven', /75% voorbij/],
    ],
  });
});

describe('amounts of one order of size', () => {
  tells({
    'the size of one is that of both': [['uitgaven 1,85 mln, begr 1,72', /1\.720\.000/, /130\.000 boven de begroting/]],
    'a part of a budget has no margin of chance': [['budget 400k waarvan 300k wonen', /75%/, { not: /steekproef/ }]],
    'what stands before a colon is of no month, and the months are what is spent of it': [
      ['max budget 90k: januari 21k, februari 24k, maart 33k', /21\.000 tot 33\.000/, /78\.000/, /12\.000 onder/],
    ],
  });
});

describe('what is spent of an amount', () => {
  tells({ 'no margin of chance': [['we spent 300k of 500k', /60%/, { not: /sample/ }]] }, 'en');
});
