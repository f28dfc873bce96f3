import assert from 'node:assert/strict';
import { answer, tells } from './asking.ts';

const refused = [/reken ik niet uit en bevestig ik niet/, { not: /klopt met/ }] as const;

describe('people behind figures in a message', () => {
  tells({
    'a small part that follows from the others': [
      ['Samen 27, Dorp 13, Haven 9, dus Polder 5, klopt dat?', ...refused, { not: /\b5\b|\b27\b/ }],
      ['In totaal 31 gezinnen: 14 in Oost, 12 in West. Hoeveel blijven er over voor Zuid?', ...refused],
      ['van de 18 cliënten zijn er 11 man, dus 7 vrouw?', ...refused, { not: /\b7\b/ }],
      ['Hoek 120, Dal 80, Berg 95, totaal 300. Klopt dat?', /iets minder dan het totaal/, { not: /\b5\b/ }],
    ],
    'a table that goes outside': [
      [
        'In het persbericht: Oost 40 cliënten, Dal 4 cliënten, Berg 25 cliënten',
        /^Zet geen aantallen/,
        /Laat hier weg: Dal\./,
        /Komt er een totaal bij\? Laat dan ook weg: Berg/,
      ],
      [
        'Dorp\tCliënten\nOost\t40\nDal\t4\nBerg\t25\nTotaal\t69\nDit gaat op de website',
        /Laat hier weg: Dal en Berg/,
        /Met het totaal en de rest/,
      ],
      ['op de website: 6 van de 20 jongeren', /Noem hier ook geen percentage/, { not: /30%/ }],
    ],
    'no small part': [
      ['Samen 270, Dorp 130, Haven 90, dus Polder 50, klopt dat?', /klopt met het totaal van 270/],
      ['van 25 naar 21, dus 4 minder?', /4 minder/],
    ],
    'small counts that go outside': [
      ['mag 4 in het buurtbericht? Vorig jaar waren het er 6', /^Zet geen aantallen van 1 tot 9 mensen/],
      ['3 van de 14 jongeren kregen een boete, zet ik dat op de website?', /^Zet geen aantallen van 1 tot 9 mensen/],
      ['Van 8 naar 3 uithuisplaatsingen, voor de raad', /^Zet geen aantallen van 1 tot 9 mensen/],
      ['Van 60 naar 45 uitkeringen; 6 van hen vonden werk. De raad wil dit.', /^Zet geen/, { not: /\b6\b/ }],
      ['Van 80 naar 33 aanvragen, voor de raad', { not: /Zet geen aantallen/ }],
    ],
    'colleagues by their first name': [
      ['Joris deed 12 gesprekken, Fatima 25. Presteert Joris onder de maat?', /^Ik vergelijk geen mensen/],
      ['Sanne heeft 3 klachten en Bart 9, moet ik hem aanspreken?', /^Ik vergelijk geen mensen/, { not: /inwoner/ }],
      ['Onze collega Ruth deed 10 intakes, Joep 22. Functioneert Ruth wel?', /^Ik vergelijk geen mensen/],
      ['Team Rood 14 dossiers, Team Blauw 31: wie is het snelst?', { not: /geen mensen/ }],
    ],
    'a cause comes first': [
      ['van 40 naar 28 meldingen door onze nieuwe aanpak', /^De oorzaak kun je aan deze cijfers niet zien/],
      ['bewezen toch: van 60% naar 71% sinds de verhuizing', /^De oorzaak/],
      ['dankzij de buurtcoach ging het van 33 naar 21 klachten', /^De oorzaak/],
      ['Verzuim van 8% naar 6% omdat we thuis mogen werken', /^De oorzaak/],
      ['Van 40 naar 28 meldingen dit jaar', { not: /oorzaak/ }],
    ],
  });
  tells(
    {
      'in English': [
        ['total 25: North 12, Centre 9, so the rest is 4, right?', /do not confirm it/, { not: /\b25\b/ }],
        ['we have 40 clients, 22 in North and 15 in South, so how many in East?', /do not work that out/],
        ['Sanne closed 14 cases and Tom 31, is Sanne too slow?', /^I do not compare people/],
        ['Ahmed handled 40 files, Julia 22. Is Julia worse?', /^I do not compare people/],
        ['from 8 to 5 evictions, for the press release', /^Put no counts of 1 to 9 people/],
        ['complaints fell from 35 to 22 because of the training', /^These figures cannot show the cause/],
        ['from 35 to 22, which proves the training works', /^These figures cannot show the cause/],
      ],
    },
    'en',
  );

  it('tells the rule also where the figures have no relation', () => {
    const found = answer('4 kinderen onder toezicht, kan dat in de nieuwsbrief?');
    assert.ok(found?.kind === 'own-figures');
    assert.match(found.told[0]?.text ?? '', /Zet geen aantallen/);
  });
});
