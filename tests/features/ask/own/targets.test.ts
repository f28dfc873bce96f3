import { asksBack, tells } from './asking.ts';

describe('targets in a message', () => {
  tells({
    'less is better': [
      ['doel 30 dagen, gemiddeld nu 37: halen we het?', /haalt het doel van 30 dagen niet/, /7 dagen boven het doel/],
      ['streefnorm 6 weken, we zitten op 9 weken', /9 weken haalt het doel van 6 weken niet/, /3 weken boven/],
      ['klachten: doel 20, nu 31. gehaald?', /haalt het doel van 20 niet/, /11 boven/, { not: /155%/ }],
      ['verzuim moet naar 5%, nu 6,3%', /haalt het doel van 5% niet/, /1,3 procentpunt boven/],
      ['kosten hooguit 50.000 euro, nu 48.000 euro', /haalt het doel van 50\.000 euro\./, /2\.000 euro onder/],
      ['wachttijd binnen 8 weken, gemiddeld 10 weken', /haalt het doel van 8 weken niet/],
      ['we streven naar 30 dagen, het is nu 28 dagen', /28 dagen haalt het doel van 30 dagen\./],
      ['van de 50 brieven waren er 8 te laat, de norm is hooguit 10%', /8 van 50 is 16%/, /doel van 10% niet/],
      ['de wachttijd ging van 10 naar 8 weken, doel was 6 weken', /8 weken haalt het doel van 6 weken niet/],
      ['we zitten op 47 dagen terwijl 35 de afspraak is', /47 dagen haalt het doel van 35 dagen niet/],
      ['we willen van 40 naar 30 klachten', /40 haalt het doel van 30 niet/],
    ],
    'more is better': [
      ['we wilden 40 plaatsingen, het werden er 33', /33 haalt het doel van 40 niet/, /7 onder/, { not: /inwoner/ }],
      ['minstens 80% tevreden, we haalden 84%', /84% haalt het doel van 80%\./],
      ['95% binnen 8 weken is de norm, nu 91%', /91% haalt het doel van 95% niet/, /4 procentpunt onder/],
    ],
    'which way is good is not said': [
      ['De norm is 80%, wij zitten op 41 van de 58', /9,3 procentpunt onder/, /hangt ervan af/, { not: /haalt/ }],
      ['doel 200 aanvragen, nu 240. halen we het?', /40 boven het doel/, /hangt ervan af/, { not: /haalt/ }],
      ['we wilden 40 adviezen, het werden er 37', /3 onder het doel/, /hangt ervan af/, { not: /haalt/ }],
      // Which way is good decides whether it was reached, and nothing said so.
      [
        'het doel is 25 per maand: mei 22, juni 27, juli 26',
        /Boven 25: juni 27 en juli 26/,
        /Onder 25: mei 22/,
        { not: /gehaald/ },
      ],
    ],
    'beside a row of periods': [
      [
        'max 10%: jan 9,2% feb 10,4% mrt 9,8% apr 11%',
        /2 van de 4 keer/,
        /Boven 10%: feb 10,4% en apr 11%\./,
        /jan 9,2%, feb 10,4%, mrt 9,8% en apr 11%/,
      ],
      [
        'max 10%: jan 9,2% feb 10,4% mrt 9,8% apr 11% mei 9% jun 9% jul 10,2% aug 9,9%',
        /5 van de 8 keer/,
        /Boven 10%: feb 10,4%, apr 11% en jul 10,2%\./,
      ],
      ['het doel is 95% op tijd. jan 91% feb 93% mrt 96%', /1 van de 3 keer/, /Onder 95%: jan 91% en feb 93%/],
    ],
    'what is left out is said': [
      ['doel 40 banen, vorig jaar 35, nu 38', /38 haalt het doel van 40 niet/, /Niet gebruikt: 35\./],
      ['van 12 naar 15, dus 25%?', { not: /Niet gebruikt/ }],
    ],
    'no target': [
      ['van 12 naar 18 binnen 4 weken', { not: /doel/ }],
      ['van 20 naar 15 meldingen, minstens 3 per week', { not: /haalt/ }],
      ['meldingen van 12 naar 18, gemiddeld 15 jaar oud', { not: /doel/ }],
    ],
  });
  tells(
    {
      'in English': [
        ['complaints should be at most 20, we had 26', /26 does not meet the target of 20/, /6 above/],
        ['we aim for 8 weeks waiting time and are at 11 weeks', /does not meet the target of 8 weeks/, /3 weeks above/],
        ['target 90% on time, we are at 93%', /93% meets the target of 90%/],
        ['goal 200 requests, now 240', /40 above the target/, /depends/, { not: /meets/ }],
        ['the norm is 13 weeks, in May 14 weeks, in June 12 weeks', /Above 13 weeks: May 14 weeks\./],
      ],
    },
    'en',
  );
});

describe('a target beside groups', () => {
  tells({
    'one limit for all that are named': [
      [
        'hooguit 12 dagen: team Vuur 9, team Water 15',
        /Bij 1 van de 2 groepen is het doel van 12 dagen gehaald/,
        /Boven 12 dagen: team Water 15 dagen/,
        { not: /Niet gebruikt/ },
      ],
      ['norm is 6 werkdagen. telefoon 4, brief 11, app 5', /Bij 2 van de 3 groepen/, /Boven 6 werkdagen: brief 11/],
      ['streven 80% op tijd. Haven 84%, Dorp 71%, Duin 83%', /Onder 80%: Dorp 71%/, /kan een klein verschil toeval/],
      ['doel 75%: balie 30 van 40 op tijd, post 18 van 40', /Onder 75%: post 45%/],
    ],
    'figures of other times and places are no groups': [
      ['doel 50 banen, vorig jaar 41, nu 47', { not: /groepen/ }],
      ['norm 30 dagen, wij 33, landelijk 29', { not: /groepen/ }],
    ],
  });
});

describe('a target of a year that still runs', () => {
  tells({
    'it is not missed yet': [
      [
        'doel dit jaar 200 plaatsingen, t/m juni 84',
        /Tot nu toe is het 84/,
        /42% van het doel/,
        /50% voorbij/,
        /was het nu 100/,
        { not: /haalt het doel .* niet/ },
      ],
      ['doel 40 plaatsingen per maand, in maart 31', { not: /voorbij/ }],
    ],
  });
});

describe('a target beside ours and that of an earlier time', () => {
  tells({
    'the one of now is held against it': [
      [
        'norm 20 dagen, wij 26 en vorig jaar was het 31',
        /26 dagen haalt het doel van 20 dagen niet/,
        /Niet gebruikt: 31/,
      ],
      ['juli 88 aug 71 sept 93, limiet 90', /Boven 90: sept 93/],
    ],
  });
});

describe('a target of a longer time', () => {
  asksBack({
    'it is not held against each month': [
      ['jan 40 feb 38 mrt 45 en doel was 130 in het kwartaal', /Met 130 doe ik dan niets/, { not: /van de 3 keer/ }],
    ],
  });
});
