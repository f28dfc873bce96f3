import assert from 'node:assert/strict';
import { ownNumbersIn } from '../../../src/text/figures/own-numbers.ts';
import { relationIn } from '../../../src/text/figures/relations/relation-in.ts';
import { tellingOf } from '../../../src/text/figures/relations/telling.ts';
import type { RelationKind } from '../../../src/text/figures/relations/relation.ts';

const today = '2026-11-22';

function kindOf(text: string): RelationKind | null {
  return relationIn(tellingOf(text, ownNumbersIn(text, today)), today)?.kind ?? null;
}

/** What the numbers have to do with each other, each kind in several words. */
const cases: Readonly<Record<RelationKind | 'none', readonly string[]>> = {
  'above-hundred': ['103% van de leerlingen kwam', 'we zitten op 120% van het budget'],
  answers: [
    'slecht 4, matig 9, goed 31',
    'rating: 1: 2, 2: 4, 3: 9, 4: 20, 5: 11',
    'agree 61%, disagree 39% of 90 people',
  ],
  capacity: ['16 kamers en 22 wachtenden', '28 of 30 beds taken, 9 people waiting'],
  'range-beside': ['levertijd 3-5 weken, norm 2 weken', 'it takes between 8 and 10 days, last year 6 days'],
  'rate-reference': ['9 ongevallen op 61.000 inwoners, landelijk 12 per 100.000'],
  'sized-means': ['score 6,1 (n=20), na de training 6,9 (n=18)', 'team A: 7,1 (n=31), team B: 6,4 (n=40)'],
  weekdays: ['ma 12, di 14, wo 9', 'Monday 40, Tuesday 31, Friday 22'],
  'applied-rate': [
    '1 op de 5 inwoners, hoeveel zijn dat er dus bij 9.000 inwoners',
    '6 per 1.000, wij hebben 12.000 inwoners, hoeveel zijn dat er dan',
  ],
  'missing-flow': [
    'er waren er 50, nu 44 en er kwamen 12 bij, hoeveel zijn er uitgestroomd',
    'eerst 80, nu 90, 15 weg. hoeveel kwamen er bij?',
  ],
  'missing-stock': [
    'instroom 18, uitstroom 25, eindstand 70. wat was de beginstand',
    'in the beginning 60 files, 12 came in and 20 closed, how many are left',
  ],
  'worked-back': [
    '24% deed mee, dat zijn 96 mensen. Hoeveel mensen waren er in totaal?',
    'de uitgaven stegen met 5% naar 84.000 euro, hoeveel was het vorig jaar',
    '45 is 30%, out of how many is that',
  ],
  extremes: ['laagste 2, hoogste 48', 'shortest 4 days, longest 90 days, average 20 days'],
  spread: [
    'gemiddeld 12 weken bij 40 aanvragen, sd 5',
    'mean 61 days for 45 cases, standard deviation 20, elsewhere 55 days',
  ],
  'sources-apart': [
    'waarom zegt het dashboard 88 en mijn lijst 91',
    'why does the report say 12% and the system says 15%',
  ],
  'over-spans': ['in 6 weken 30 vragen, daarna in 4 weken 25', 'in 2024 90, nu t/m juni 50'],
  'derived-part': [
    'totaal 25, Noord 12, Centrum 9, dus Buitengebied 4',
    'van de 18 cliënten 11 man, dus 7 vrouw?',
    'elke maand in totaal 31 gezinnen: Oost 15, West 11, dus Buitengebied 5',
  ],
  persons: ['Kim 14 dossiers en Ahmed 31, werkt Kim te langzaam?'],
  'years-beside': [
    'kwartalen 2023: 12, 14, 16, 13. Kwartalen 2024: 13, 15, 17, 14',
    'half-years 2023: 30, 34. Half-years 2024: 32, 35',
  ],
  'before-after-rows': ['voor: 14, 17, 15. na: 11, 12, 10', 'before 30 31 33 and after 28 27 29'],
  share: ['19 van de 61 haalden het', 'van de 61 haalden 19 het niet', '5 op de 8 mensen'],
  shares: [
    '19 van de 61 en 30 van de 70',
    'mei 19 van 61, juni 30 van 70',
    'van 19 van de 61 naar 30 van de 70',
    'nu 9 op 12, vorig jaar 8 op 15',
  ],
  together: ['9 van de 12 en 8 van de 15, samen dus 60%?', '50% van 30 en 20% van 200, gemiddeld?'],
  'means-without-sizes': ['gemiddelde van 40%, 60% en 80%', 'team A 40%, team B 60%, samen 50%'],
  areas: [
    '31 op 9.000 inwoners en 44 op 12.000 inwoners',
    'Dorp\tInwoners\tVragen\nAa\t3000\t9\nBee\t4000\t15\nCee\t5000\t11',
  ],
  mix: ['Groep\tEerst\tNu\nJong\t10 van 100\t60 van 500\nOud\t200 van 400\t55 van 100'],
  'rate-change': ['van 4,1 per 1000 naar 4,6 per 1000', 'in 2023 4,1 per 1.000 en in 2024 4,6'],
  response: ['41 reacties op 900 uitnodigingen', '70% van 60 respondenten', 'steekproef van 300 inwoners, 45% wil dit'],
  mark: ['een 7,9 van 40 respondenten', 'rapportcijfer gemiddeld 8,2'],
  target: ['doel 80%, wij 73%', 'streefwaarde 40, het zijn er 35', 'de norm is 95% en we haalden 41 van de 50'],
  'target-row': ['max 10%: jan 9,2% feb 10,4% mrt 9,8%', 'het doel is 25 per maand: mei 22, juni 27'],
  margins: ['78% (marge 6%) in 2024 en 83% (marge 5%) in 2025', '18,2% ± 2,1, vorig jaar 21,0% ± 2,4'],
  nested: ['102 van 300 reageerden, 61 daarvan tevreden', '40 of 90 answered, of them 31 agreed'],
  reference: ['verzuim 6 van de 40, landelijk 8%'],
  budget: [
    'budget 3 miljoen, prognose 3,2 miljoen',
    'begroot 40 plekken, het werden er 44',
    'we spent 80k of a 100k budget',
  ],
  price: ['lasten van 2,0 naar 2,3 miljoen bij 5% prijsstijging', 'tarieven 3% omhoog, kosten 8%'],
  'volume-price': [
    'klanten van 300 naar 330, kosten van 0,9 naar 1,08 miljoen',
    'spending went from 50,000 to 60,000 and clients from 100 to 110',
  ],
  workload: ['team X 6 fte 210 zaken, team Y 4 fte 180 zaken', '310 zaken op 8 consulenten'],
  compounded: ['-10% en daarna +10%', 'eerst 5% erbij, dan 5% eraf', 'drie jaar op rij 2% minder'],
  'percentage-of': ['40% van de 30% die antwoordt wil dit', '25% of the 60% who replied agree'],
  'base-rate': [
    'vindt 70%, 6% vals alarm, komt voor bij 2%',
    'een test klopt: 90% nauwkeurig, en 3% van de gezinnen heeft het',
    '4% of the pupils have it, the screening is 85% accurate',
  ],
  'same-people': [
    'van de 40 gingen er 17 vooruit en 11 achteruit',
    '17 van de 40 gingen vooruit, 11 achteruit',
    '17 of 40 improved, 11 got worse',
    '17 van de 40 verbeterden en 11 van de 40 verslechterden',
    'vooruit 17, achteruit 11, gelijk 12',
    'of 40 people 17 improved and 11 got worse',
    '14 van nee naar ja en 6 van ja naar nee',
  ],
  'closed-cases': [
    'doorlooptijd van 80 afgesloten zaken is 30 dagen, 20 lopen nog',
    'gemiddelde wachttijd 7 weken over 120 afgeronde trajecten, 40 staan nog open',
    'lead time of 80 closed cases is 30 days, 20 are still open',
  ],
  'mean-of-groups': [
    'gemiddeld 20 dagen: nieuwe zaken 15 dagen, oude zaken 60 dagen',
    'de gemiddelde kosten zijn 900 euro: thuis 700 euro en in een instelling 4.000 euro',
  ],
  'stocks-added': [
    'mei 20 wachtenden, juni 22, juli 24, samen 66',
    '20 + 22 + 24 wachtenden, dus 66',
    'caseload per maand 20, 22, 24, total 66',
  ],
  rounded: ['van 40 naar 50, afgerond op 10', 'afgerond op vijftallen: van 15 naar 25'],
  sum: [
    'wachtlijst Aa 31, Bee 30, Cee 33, totaal 94',
    'Aa 10, Bee 20, Cee 30, totaal 70, afgerond op 10',
    'Dorp\tVragen\nAa\t10\nBee\t20\nTotaal\t40\nKlopt het totaal?',
    'Aa 10, Bee 20, Cee 30, totaal 60',
    'Aa 10, Bee 20, Cee 30: welk aandeel heeft Aa?',
  ],
  overlap: ['som van de delen 610, totaal 520'],
  'hidden-part': ['totaal 50, Aa 20, Bee is geheim. Hoeveel is Bee?'],
  flows: [
    'begin 200, erbij 40, eraf 30, nu 220, afgerond op 10',
    'instroom 20, uitstroom 25',
    'er kwamen 31 nieuwe, 28 afgesloten, wachtlijst 90',
  ],
  picked: ['de slechtste wijken gingen van 80 naar 60', 'hoogste team eerst 40, daarna 31'],
  changes: [
    'Aa 10 naar 14, Bee 20 naar 18',
    'Dorp\t2024\t2025\nAa\t10\t14\nBee\t20\t18',
    'Aa: 14 (was 10), Bee: 18 (was 20)',
  ],
  groups: ['Aa 14, Bee 18, Cee 9', 'wij 31%, regio 28%', 'Dorp\tVragen\nAa\t14\nBee\t18'],
  different: ['aanvragen 40, klachten 12', '40 aanvragen en 12 klachten'],
  cases: ['doorlooptijden 10, 12, 9, 80 dagen', 'Losse zaken: 4; 6; 9', 'wachttijd per zaak: 3, 5, 4, 40 weken'],
  'mean-median': ['mediaan 10 dagen, gemiddelde 16 dagen'],
  'means-together': [
    'zaken van groep A gemiddeld 12 dagen (80 zaken), groep B gemiddeld 30 dagen (20 zaken)',
    'on average 5 days over 40 cases and 9 days over 60 cases',
  ],
  index: ['in 2021 waren het er 250 en in 2025 300, index met 2021 = 100?'],
  'per-one': ['900.000 euro voor 300 kinderen, wat is dat per kind?', '480 uur over 60 cliënten, hoeveel per cliënt?'],
  cumulative: ['t/m maart 60, t/m april 95, t/m mei 120', 'tot en met q1 40, tot en met q2 90, tot en met q3 120'],
  'against-mean': ['normaal 40 per week, nu 55'],
  stocks: ['op 1 januari 210, op 1 juli 230', 'wachtlijst op 15 maart 40, op 15 juni 52'],
  'long-periods': ['2022 410, 2023 420, 2024 455', 'kw1 12, kw2 14, kw3 11', '2024 H1 5, 2024 H2 6, 2025 H1 7'],
  'shares-in-time': ['9 van 12, 8 van 15, 10 van 14', 'jan 9 van 12, feb 8 van 15, mrt 10 van 14'],
  'percentages-in-time': ['jan 40%, feb 42%, mrt 39%', 'per maand 40% 42% 39% 45%'],
  'few-in-time': [
    'mei 20, juni 24, juli 18',
    'meldingen per week 20 24 18',
    'deze week 9, vorige week 12, week daarvoor 8',
  ],
  'several-rows': ['Zorg 20 24 18, Jeugd 31 30 28'],
  row: ['meldingen per week 20 24 18 22 25 19 21 23', 'week 11 t/m 20: 5 6 7 6 5 8 6 7 5 6'],
  change: ['van 20 naar 24', 'vorig jaar 20 meldingen, dit jaar 24', 'in 2022 20 en in 2024 24 aanvragen'],
  'two-columns': ['Aa 40 12\nBee 30 9', '40 12\n30 9\nwat zie je', 'Aa;40;12\nBee;30;9\nCee;20;8'],
  glued: ['Week\tAantal1\t312\t283\t35'],
  unclear: ['20 en 24', '20 24 18', 'ik zie 20 in het ene en 24 in het andere overzicht'],
  none: [
    'Hoe lees ik een interval van 95%?',
    'Waren het 20 of 24 meldingen?',
    'jongeren van 12 tot 18',
    'Is 20 veel?',
    'artikel 2.3 van de Wmo',
    'Een enquête is 95% betrouwbaar en 2% heeft geklaagd',
    'In de test bleef 60% gelijk en 10% heeft minder klachten',
  ],
};

describe('the relation between the numbers of a message', () => {
  for (const [kind, texts] of Object.entries(cases))
    for (const text of texts)
      it(`is ${kind} in ${JSON.stringify(text)}`, () => assert.equal(kindOf(text) ?? 'none', kind));
});
