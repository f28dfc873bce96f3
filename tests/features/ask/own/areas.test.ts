import assert from 'node:assert/strict';
import { tells, told } from './asking.ts';

describe('areas and groups in a message', () => {
  tells({
    'cases on a population': [
      [
        'Bij ons 64 huishoudens met een betalingsregeling op 9.800 huishoudens, in de buurgemeente 150 op 41.000. Zijn wij slechter af?',
        /64 op 9\.800 is 6,5 per 1\.000\./,
        /van 5,0 tot 8,3/,
        /150 op 41\.000 is 3,7 per 1\.000\./,
        /groter dan toeval/,
        /Hoger is niet slechter/,
      ],
      [
        '12 cliënten op 5.200 inwoners in Aa, 30 op 11.400 inwoners in Bee',
        /2,3 per 1\.000/,
        /2,6 per 1\.000/,
        /goed toeval/,
      ],
      [
        'we hebben 45 gezinnen in zorg op 12.500 huishoudens',
        /45 op 12\.500 is 3,6 per 1\.000\./,
        { not: /toeval zijn/ },
      ],
      ['2 op 48.000 inwoners en 5 op 61.000 inwoners', /per 100\.000/],
    ],
    'several changes at once': [
      [
        'Hoek 31 naar 40, Dal 52 naar 47, Berg 18 naar 25, Veen 60 naar 71: welke buurt moet ik bellen?',
        /Hoek: van 31 naar 40 is 9 meer\./,
        /Dal: van 52 naar 47 is 5 minder\./,
        /Wie 4 verschillen bekijkt, ziet in 19% van de keren/,
        /geen van deze verschillen groter dan toeval/,
        /geen ranglijst/,
      ],
      ['Buurt\t2024\t2025\nHoek\t40\t95\nDal\t61\t58\nBerg\t33\t35', /groter dan toeval: Hoek\./, /geen ranglijst/],
      [
        'Noord van 4% naar 6%, Zuid van 9% naar 8%',
        /Noord: van 4% naar 6% is 2 procentpunt meer/,
        /hoeveel van hoeveel/,
      ],
    ],
    'with what they are of': [
      [
        'Kern\tInwoners\tKlachten\nAa\t3.000\t30\nBee\t5.000\t48\nCee\t4.000\t44\nDee\t6.000\t55',
        /Aa 10,0; Bee 9,6; Cee 11,0; Dee 9,2/,
        /9,8 per 1\.000/,
        /Alle 4 liggen binnen wat toeval geeft/,
        /geen ranglijst/,
      ],
      [
        'team Rood 40 van 50 op tijd, team Blauw 12 van 50, team Geel 30 van 50',
        /verschillen samen meer dan toeval/,
        { not: /Anders dan toeval verwacht/ },
      ],
    ],
    'without what they are of': [
      [
        'Hoek 14, Dal 22, Berg 41: wie doet het slecht?',
        /Een grote groep telt vaak meer/,
        /hoeveel mensen of huishoudens/,
        /geen ranglijst/,
      ],
      ['Wij 31%, landelijk 27%', /Het verschil is 4 procentpunt/, /hoeveel van hoeveel/],
      ['gezinshulp 31 meldingen, wat moet ik met 12 klachten', { not: /geen ranglijst/ }],
    ],
    'groups that are no places': [['jeugd 90, ouderen 210', /hoe groot elke groep is/, { not: /inwoner|wonen/ }]],
    'two numbers of other things': [
      ['we hebben 210 laptops en 6 printers', /^Wat hebben 210 en 6 met elkaar te maken/, { not: /wonen/ }],
      ['we kochten 40 stoelen, er waren 12 tafels', /^Wat hebben 40 en 12/, { not: /wonen|groepen/ }],
    ],
    'before in brackets': [['Hoek: 18 (was 11), Dal: 40 (was 44)', /Hoek: van 11 naar 18/, /Dal: van 44 naar 40/]],
    'rates side by side': [
      ['per 1000 inwoners: Hoek 11,2 Dal 9,1 Berg 14,0', /al per inwoner gerekend/, /geen ranglijst/],
    ],
    'groups that changed in size': [
      [
        'Groep\tEerst\tNu\nJong\t10 van 100\t60 van 500\nOud\t200 van 400\t55 van 100',
        /In totaal gaat het van 42% naar 19,2%/,
        /elke groep apart gaat het de andere kant op/,
        /Vergelijk dus per groep/,
      ],
    ],
    'of different things': [
      ['Week 47: Wmo-meldingen 58, bijstandsaanvragen 19', /verschillende dingen/, { not: /ranglijst/ }],
      ['Ik tel 112 aanvragen en 40 klachten', /verschillende dingen/],
    ],
  });

  it('tells two labels as they were written, and no value of a label', () => {
    const words = told('buurt 7: 40, buurt 9: 60 (afgerond op tientallen). Buurt 7 naar 50, dus +25%?');
    assert.match(words, /40 kan in het echt 35 tot 44 zijn/);
    assert.doesNotMatch(words, /Van 7 naar/);
  });
});

describe('two areas in groups', () => {
  const table =
    'Leeftijd\tVragen Duin\tInwoners Duin\tVragen Haven\tInwoners Haven\njong\t20\t5000\t8\t2000\noud\t30\t1000\t120\t4000';
  tells({
    'the mix makes the difference': [
      [
        table,
        /Jong: Duin 4,0 per 1\.000, Haven 4,0 per 1\.000/,
        /Alles samen: Duin 8,3 per 1\.000, Haven 21,3/,
        /Met gelijke groepen/,
        /doordat de groepen niet even groot zijn/,
      ],
    ],
    'a team called C': [
      ['Team\t2023\t2024\nA\t50\t58\nB\t40\t37\nC\t61\t66', /A: van 50 naar 58/, /C: van 61 naar 66/, { not: /2\.02/ }],
    ],
    'rates without counts show what was read': [
      ['per 1.000 inwoners: Aa 12, Bee 19, Cee 15', /Naast elkaar: Aa 12; Bee 19; Cee 15/],
    ],
  });
});

describe('amounts and means side by side', () => {
  tells({
    'size makes them no larger': [
      ['opbrengst 60.000 euro, lasten 52.000 euro', /Naast elkaar/, { not: /grote groep/ }],
      ['per fte 40 zaken, benchmark 48', /hoeveel gevallen/, { not: /grote groep/ }],
    ],
  });
});
