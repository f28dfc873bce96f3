import assert from 'node:assert/strict';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';

/** A message of each family as somebody would type or paste it, and what the answer must say. */
const families: Readonly<Record<string, readonly [text: string, ...expected: readonly RegExp[]]>> = {
  'one thing in two sources': [
    'Waarom zegt het dashboard 505 en mijn lijst 480?',
    /De twee bronnen schelen 25/,
    /geen stijging of daling en geen toeval/,
  ],
  'a flow that follows from two stocks': [
    'aantal wachtenden nu 90 was 5 maanden geleden 80. En er kwamen 60 bij. hoeveel zijn er uitgestroomd?',
    /Er gingen er dus 50 af/,
  ],
  'times that are not equally long': [
    'voor de folder in 12 weken 60 telefoontjes, erna in 4 weken 27',
    /5 per week/,
    /6,75 per week/,
    /goed toeval/,
  ],
  'a run of days': ['5 tot en met 11 oktober 47 meldingen, 12 tot en met 18 oktober 39', /Van 47 naar 39/],
  'dates as Excel keeps them': ['46023 31\n46054 28\n46082 36', /In februari 2026 was het 28/],
  'so many per so many': ['46 aanrijdingen bij 21.000 inwoners, hoeveel is dat per 10.000?', /21,9 per 10\.000/],
  'two shares': [
    'Team Zon hielp 30 van de 40 mensen op tijd, team Maan 33 van de 50. Scheelt dat echt?',
    /Het verschil is 9 procentpunt/,
    /goed toeval/,
  ],
  'shares together': [
    'school A: 70% van 20 leerlingen, school B: 10% van 180 leerlingen, samen dus 40%?',
    /Nee, samen is het niet 40%/,
    /32 van 200, dat is 16%/,
  ],
  'shares in a row': ['op tijd: 20 van 20, 22 van 22, 21 van 21, 19 van 19, 14 van 20', /voor het eerst niet alles/],
  'rates on a population': [
    '80 huishoudens op 16.000 huishoudens hier, 120 op 48.000 bij de buren',
    /5,0 per 1\.000/,
    /2,5 per 1\.000/,
    /groter dan toeval/,
  ],
  'a table of areas': [
    'Kern\tInwoners\tVragen\nAa\t3.000\t30\nBee\t5.000\t48\nCee\t4.000\t44',
    /Naast elkaar: Aa 10,0; Bee 9,6; Cee 11,0/,
    /geen ranglijst/,
  ],
  'several changes': [
    'Aa 31 naar 40, Bee 52 naar 47, Cee 18 naar 25: wie moet ik bellen?',
    /geen van deze verschillen groter dan toeval/,
    /geen ranglijst/,
  ],
  'growth in percent': ['In 2021 hadden we 640 aanvragen en in 2024 750, hoeveel procent meer?', /110 meer/, /\+17,2%/],
  'rounded figures': ['van 20 naar 30, afgerond op 10, is dat 50% meer?', /tussen \+4% en \+127%/],
  'the worst picked': [
    'In de drie slechtste teams 70 klachten, na de training 52. Het werkt!',
    /Wie de hoogste kiest/,
    /bewijst dus niet/,
  ],
  'a target': ['Ons doel is 90%, we haalden 62 van de 75', /82,7%/, /7,3 procentpunt onder/],
  'a budget': ['begroting 2,0 miljoen, prognose 2,3 miljoen', /15%/, /nog geen uitkomst/],
  'a price': ['kosten van 400.000 naar 440.000 terwijl de prijzen 6% stegen', /blijft er \+3,8% over/],
  'a survey': [
    'De enquête: 31 reacties op 540 uitnodigingen, 88% tevreden',
    /De respons is 5,7%/,
    /kiest daar zelf voor/,
  ],
  'single cases': ['doorlooptijden: 11 12 10 13 9 120 dagen, wat is normaal?', /De mediaan is 11,5 dagen/, /120 dagen/],
  'compound percentages': ['eerst 15% eraf, daarna 15% erbij, dus gelijk?', /-2,25%|-2,3%/],
  'a rare signal': ['test vindt 90%, 8% vals alarm, 1% heeft het', /ongeveer 10%/],
  'parts and a total': ['Aa 40, Bee 55, Cee 20, totaal 130, klopt dat?', /15 minder dan het totaal van 130/],
  'rounded parts and a total': [
    'Aa 130, Bee 250, Cee 90, totaal 480, alles afgerond op 10. Klopt dat?',
    /10 minder dan het totaal van 480/,
    /van 455 tot en met 482/,
    /helemaal door afronding/,
  ],
  'a rounded balance': [
    'Begin 1.500, erbij 210, eraf 150, nu 1.550, afgerond op 10. Hoe kan dat?',
    /1\.500 wordt dan 1\.560/,
    /scheelt 10\. Dat kan door afronding op 10 komen/,
  ],
  'stocks that are added up': [
    'in mei 41 wachtenden, in juni 38, in juli 44, samen dus 123 mensen',
    /Een stand tel je niet op/,
    /geen 123 verschillende mensen/,
    /laatste stand is 44/,
  ],
  'a test that is accurate': [
    'Een test is 90% nauwkeurig en 4% van de gezinnen heeft het. Wat zegt een signaal?',
    /bij 40 raak/,
    /96 keer vals alarm/,
    /ongeveer 27%/,
    /ga ervan uit dat de test even vaak klopt/,
  ],
  'a duration of closed cases': [
    'De doorlooptijd van 80 afgehandelde aanvragen is gemiddeld 39 dagen, 20 aanvragen lopen nog',
    /alleen over de 80 die klaar zijn/,
    /20% van alle 100/,
  ],
  'a mean of two groups': [
    'Gemiddeld 46 dagen doorlooptijd: bewoners 40 dagen, bedrijven 100 dagen',
    /aandeel van bedrijven ongeveer 10%/,
    /De meesten horen dan bij bewoners/,
  ],
  'the same people twice': [
    'Van de 52 deelnemers gingen er 21 vooruit, 8 achteruit en 23 bleven gelijk. Werkt de cursus?',
    /Vooruit gingen er 21, achteruit 8/,
    /groter dan toeval/,
    /niet meededen/,
  ],
  'a place on a list': [
    'Kern\tInwoners\tVragen\nAa\t3.000\t30\nBee\t5.000\t48\nCee\t4.000\t54\nStaat Cee terecht bovenaan?',
    /Bij 1 van de 2 andere kan het verschil met Cee toeval zijn|met Cee toeval zijn/,
    /geen ranglijst/,
  ],
  'what comes in and goes out': ['instroom 44, uitstroom 38, wachtlijst 150', /150 wordt dan 156/],
  'a limit beside groups': [
    'hooguit 8 dagen: team Aa 6, team Bee 11',
    /Bij 1 van de 2 groepen is het doel van 8 dagen gehaald/,
    /team Bee 11 dagen/,
  ],
  'a run of days over New Year': [
    '29 december t/m 4 januari 2026: 40 meldingen, 5 t/m 11 januari 2026: 33 meldingen',
    /Van 40 naar 33 is 7 minder/,
  ],
  'a target of this year': ['doel dit jaar 160, t/m juni 70 plaatsingen', /50% voorbij/, /was het nu 80/],
  'one margin for two figures': ['marge 5%: dit jaar 64%, vorig jaar 60%', /voor beide cijfers/, /het kan toeval zijn/],
  'two areas by age': [
    'Leeftijd\tVragen Aa\tInwoners Aa\tVragen Bee\tInwoners Bee\njong\t15\t3000\t5\t1000\noud\t20\t800\t75\t3000',
    /Met gelijke groepen/,
    /Vergelijk per groep/,
  ],
  'a percentage of a percentage': ['50% van de 30% die reageert is blij', /15% van het geheel/, /buiten die 30%/],
  'figures without a sure relation': [
    'in q1 60 en in q2 75, vorig jaar 50 en 66',
    /Wat hebben 60, 75, 50 en 66 met elkaar te maken/,
  ],
  quarters: [
    '2024 kw1 110, kw2 90, kw3 120, kw4 140, 2025 kw1 125, kw2 104, kw3 133, kw4 158',
    /hoger dan een jaar eerder/,
    /dat is het seizoen/,
  ],
  'stocks on dates': ['op 1 januari 240 in zorg, op 1 juli 262', /Dit is een stand/],
  'percentages without numbers': ['op tijd per maand: 91% 94% 90% 87%', /hoeveel van hoeveel/],
  'week 53': ['aanvragen vanaf week 51 van 2026: 30, 24, 12', /week 53 van 2026/],
  'rows that run into each other': [
    'Meldingen per weekweek 40: 31week 41: 28week 42: 33',
    /In week 41 was het 28, in week 42 33/,
  ],
};

describe('a civil servant pastes figures', () => {
  forEachBot(
    (running) => {
      afterEach(() => running().bot.teams.assertClean());

      it('is asked what they are, presses a button, and gets a reading of places, not of dates', async () => {
        const { bot } = running();
        const asked = await ask(bot, '31 28 35 30 29 33 41 38 30 29 33 31 28 52');
        assert.match(wordsOf(asked), /Wat voor cijfers zijn dit\?/);

        const answered = await answerTo(bot, await bot.teams.press(bot.teams.people.policyOfficer, asked, 'Instroom'));

        assert.match(wordsOf(answered), /Jouw cijfers/);
        assert.match(wordsOf(answered), /In de veertiende periode was het cijfer 52\. .*52 ligt boven de grens van 44/);
        assert.match(wordsOf(answered), /je eigen bericht/);
        assert.doesNotMatch(wordsOf(answered), /week 4\d|[Dd]efinitief/);
        // The chart counts along: nobody gave a date.
        assert.match(
          JSON.stringify(answered.activity),
          /"altText":"Grafiek: Jouw cijfers, uit je bericht, 1 tot en met 14\./,
        );
      });

      it('pastes a table from a spreadsheet, and gets a chart and hears what was left out', async () => {
        const rows = Array.from(
          { length: 20 },
          (_, index) => `2026-W${String(index + 20)}\t${30 + ((index * 7) % 11)}`,
        );
        const table = ['Week\tAanmeldingen', ...rows, 'Totaal\t698'].join('\n');

        const answered = await ask(running().bot, table);

        assert.match(wordsOf(answered), /Geen signaal|Dit is een signaal/);
        assert.match(wordsOf(answered), /Ik las 20 cijfers/);
        assert.match(wordsOf(answered), /Niet meegeteld: .*698/s);
        assert.match(
          JSON.stringify(answered.activity),
          /"altText":"Grafiek: Jouw cijfers, uit je bericht, week 20 2026 tot en met week 39 2026\./,
        );
      });

      it('is asked about a figure that cannot be right', async () => {
        const words = wordsOf(
          await ask(running().bot, 'Klachten per week: 21 18 20 22 19 23 20 190 21 20 22 18 19 21'),
        );

        assert.match(words, /In de achtste week staat 190\. .* Is dat een typefout\?/);
        assert.match(words, /Geen signaal: 21 past/);
      });

      it('is asked what two figures have to do with each other, and presses one meaning', async () => {
        const { bot } = running();
        const asked = await ask(bot, '61 en 74');
        assert.match(wordsOf(asked), /Wat hebben deze cijfers met elkaar te maken\?/);

        const answered = await answerTo(
          bot,
          await bot.teams.press(bot.teams.people.policyOfficer, asked, 'Eerst 61, daarna 74'),
        );

        assert.match(wordsOf(answered), /Van 61 naar 74 is 13 meer/);
      });

      it('is asked whether figures were read as meant, and says so with a button or with a word', async () => {
        const { bot } = running();
        const { policyOfficer } = bot.teams.people;
        const asked = await ask(bot, 'van 60 naar 72 meldingen, landelijk 35');
        assert.match(wordsOf(asked), /Lees ik je cijfers goed\?/);
        assert.match(wordsOf(asked), /Ik lees: eerst 60, daarna 72\. Met 35 doe ik dan niets\./);
        assert.doesNotMatch(wordsOf(asked), /20%|12 meer/);

        const pressed = await answerTo(bot, await bot.teams.press(policyOfficer, asked, 'Ja, zo bedoel ik het'));
        assert.match(wordsOf(pressed), /Van 60 naar 72 is 12 meer/);
        assert.match(wordsOf(pressed), /Niet gebruikt: 35/);

        await ask(bot, 'van 80 naar 96 bezoekers, landelijk 41');
        assert.match(wordsOf(await ask(bot, 'ja, dat klopt')), /Van 80 naar 96 is 16 meer/);
      });

      it('says that figures were not meant so, with the button below any answer, and chooses what they are', async () => {
        const { bot } = running();
        const { policyOfficer } = bot.teams.people;
        const answered = await ask(bot, 'van 21 naar 34 gesprekken');
        assert.match(wordsOf(answered), /Van 21 naar 34 is 13 meer/);

        const asked = await answerTo(bot, await bot.teams.press(policyOfficer, answered, 'Zo bedoel ik het niet'));
        assert.match(wordsOf(asked), /Wat hebben deze cijfers met elkaar te maken\?/);

        const chosen = await answerTo(bot, await bot.teams.press(policyOfficer, asked, '21 van de 34'));
        assert.match(wordsOf(chosen), /21 van 34 is 61,8%/);
        assert.match(wordsOf(await ask(bot, 'Zo bedoel ik het niet')), /Wat hebben deze cijfers met elkaar te maken\?/);
      });

      it('is told what of a table may not be published, also what follows from the total', async () => {
        const table = 'Mag deze tabel op de website?\nKern\tCliënten\nAa\t40\nBee\t3\nCee\t25\nDee\t61\nTotaal\t129';
        const words = wordsOf(await ask(running().bot, table));

        assert.match(words, /Laat hier weg: Bee en Cee\. Alleen het kleinste weglaten is niet genoeg/);
        assert.match(words, /Herleidbaarheid en privacy/);
      });

      it('is given no percentage of a few people that is to go outside', async () => {
        const words = wordsOf(
          await ask(running().bot, '3 van de 8 jongeren kregen een boete, dat zet ik op de website'),
        );

        assert.match(words, /Noem hier ook geen percentage/);
        assert.doesNotMatch(words, /37|38%/);
      });

      for (const [family, [text, ...expected]] of Object.entries(families)) {
        it(`hears what ${family} tell: "${text.slice(0, 60)}"`, async () => {
          const words = wordsOf(await ask(running().bot, text));

          for (const each of expected) assert.match(words, each);
          assert.match(words, /niet door AI/);
        });
      }
    },
    ['PGlite'],
  );
});
