import assert from 'node:assert/strict';
import { parseCommand } from '../../src/teams/inbound/commands.ts';
import { buildWording } from '../../src/features/ask/wording/build.ts';
import { forEachBot } from '../support/each-bot.ts';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';

/** What people ask, the button under the answer, and what it leads to. */
const questions: readonly (readonly [text: string, button: string, leadsTo: RegExp])[] = [
  ['We willen dat minder jongeren schulden hebben', 'Maak een redeneerlijn', /Redeneerlijn: Minder jongeren schulden/],
  ['Werkt onze aanpak van laaggeletterdheid?', 'Maak een redeneerlijn', /wat je wilt bereiken/],
  ['Wij missen cijfers over verborgen armoede', 'Leg de databehoefte vast', /verborgen armoede/],
  ['Waar haal ik cijfers vandaan over energiearmoede', 'Zoek bronnen', /energiearmoede/],
  ['Kan de woningcorporatie ons gegevens geven over huurschuld?', 'Wie kan dit leveren?', /huurschuld/],
  ['Mogen wij twee bestanden met gegevens koppelen?', 'Begin een privacycheck', /twee bestanden/],
  [
    'We gaan twee maanden testen of een avondbalie meer mensen trekt',
    'Begin een proef',
    /Een avondbalie meer mensen trekt/,
  ],
  ['Is er al eens een proef geweest met een avondbalie', 'Eerder geprobeerd?', /proef|proeven/i],
  ['Hebben wij een verkeerd beeld van armoede hier?', 'Doe de quiz', /quiz/i],
  ['Maak een rapportage voor de directie over het gebruik', 'Toon het overzicht', /[Oo]verzicht/],
];

describe('a question that asks for more than an answer', () => {
  forEachBot(
    (running) => {
      for (const [text, button, leadsTo] of questions)
        it(`leads in one press from ‘${text}’ to what can be set up`, async () => {
          const { bot } = running();
          const person = bot.teams.people.policyOfficer;
          const answer = await ask(bot, text);
          const next = await answerTo(bot, await bot.teams.press(person, answer, button));

          assert.match(wordsOf(next), leadsTo);
        });

      it('is answered as before, with the way on under it', async () => {
        const { bot } = running();
        const answer = await ask(bot, 'Mogen we dossiers van cliënten gebruiken voor een onderzoek?');

        assert.match(wordsOf(answer), /Wil je hier verder mee\?/);
        assert.doesNotMatch(wordsOf(answer), /Doe eerst de privacycheck/);
      });

      it('is left alone where it only asks how a figure is', async () => {
        const { bot } = running();
        const answer = await ask(bot, 'Hoe gaat het met de Wmo-meldingen?');

        assert.doesNotMatch(wordsOf(answer), /Wil je hier verder mee\?/);
      });
    },
    ['PGlite'],
  );

  it('has buttons that do the same when their words are typed', () => {
    for (const { label } of Object.values(buildWording))
      for (const words of Object.values(label)) assert.notEqual(parseCommand(words), null, words);
  });
});
