import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';

describe('a person decides about their own data', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());

    /** Everything that is stored, as text. */
    async function stored(): Promise<string> {
      const { database } = running();
      const tables = ['person', 'conversation', 'inbox', 'delivery', 'account', 'answer', 'feedback'];
      const rows = await Promise.all(
        tables.map((table) => sql`select * from ${sql.table(table)}`.execute(database.query)),
      );
      return JSON.stringify(rows.map(({ rows: found }) => found));
    }

    it('has a question with personal data stopped before it is stored or logged', async () => {
      const { bot } = running();

      const words = wordsOf(await ask(bot, 'Waarom krijgt mevrouw Van Dalen met bsn 111222333 geen hulp?'));

      assert.match(words, /persoonsgegevens/i);
      assert.doesNotMatch(words, /Dalen|111222333/);
      assert.doesNotMatch(await stored(), /Dalen|111222333/);
      assert.doesNotMatch(JSON.stringify(bot.log), /Dalen|111222333/);
    });

    it('chooses a language that stays', async () => {
      const { bot } = running();
      const person = bot.teams.people.secondChampion;

      assert.match(wordsOf(await ask(bot, 'language English', person)), /in English from now on/);
      assert.match(wordsOf(await ask(bot, 'help', person)), /Hi, I am Datawijzer/);
      assert.match(wordsOf(await ask(bot, 'taal Nederlands', person)), /voortaan in het Nederlands/);
      assert.match(wordsOf(await ask(bot, 'help', person)), /Hoi, ik ben Datawijzer/);
    });

    it('gives feedback that is kept with the answer it is about, without personal data', async () => {
      const { bot, database } = running();
      const answer = await ask(bot, 'Hoe gaat het met de Wmo-meldingen?');

      const given = await bot.teams.sendFeedback(bot.teams.people.policyOfficer, answer, {
        reaction: 'dislike',
        text: 'Bel mevrouw Jansen op 06-12345678',
      });

      assert.deepEqual([given.status, given.body], [200, {}]);
      const { rows } = await sql<{ reaction: string; comment: string; subject: string }>`
        select feedback.reaction, feedback.comment, answer.subject from feedback join answer using (turn_id)
      `.execute(database.query);
      assert.equal(rows.length, 1);
      assert.equal(rows[0]?.subject, 'wmo-meldingen');
      assert.doesNotMatch(rows[0]?.comment ?? '', /Jansen|12345678/);
    });

    it('has everything erased after confirming, and nothing before', async () => {
      const { bot } = running();
      const person = bot.teams.people.manager;
      await ask(bot, 'language English', person);
      await ask(bot, 'Provisional figures?', person);
      const confirmation = await ask(bot, 'erase my data', person);
      assert.match(await stored(), new RegExp(person.aadObjectId));

      const pressed = await bot.teams.press(person, confirmation, 'Erase everything');

      assert.match(JSON.stringify(pressed.shown), /Done, everything is erased/);
      assert.doesNotMatch(await stored(), /Provisional figures/);
    });

    it('has the conversation erased when the bot is removed', async () => {
      const { bot } = running();
      const { people } = bot.teams;
      const chat = bot.teams.personalChat(people.approver);
      await ask(bot, 'Wat is een rariteitenkabinet?', people.approver);
      assert.match(await stored(), /rariteitenkabinet/);

      await bot.teams.uninstall(chat, people.approver);

      assert.doesNotMatch(await stored(), /rariteitenkabinet/);
    });

    it('has a question erased when its message is deleted', async () => {
      const { bot } = running();
      const said = await bot.teams.say(bot.teams.people.coordinator, 'Wat is een snuisterij?');
      await answerTo(bot, said);
      assert.match(await stored(), /snuisterij/);

      await bot.teams.erase(said);

      assert.doesNotMatch(await stored(), /snuisterij/);
    });

    it('edits a question, and finds the new answer in the place of the old one and nothing kept of the old words', async () => {
      const { bot } = running();
      const { people } = bot.teams;
      const said = await bot.teams.say(people.indicatorOwner, 'Wat is een rommelzolder?');
      const first = await answerTo(bot, said);

      const edited = await bot.teams.edit(said, 'Wat is een betrouwbaarheidsinterval?');

      assert.equal(edited.status, 200);
      const updated = await bot.teams.waitForMessage(
        bot.teams.personalChat(people.indicatorOwner).id,
        (message) => wordsOf(message).includes('Betrouwbaarheidsinterval'),
        { after: edited.mark },
      );
      assert.equal(updated.activityId, first.activityId);
      await eventually(async () => assert.match(await stored(), /Wat is een betrouwbaarheidsinterval/));
      assert.doesNotMatch(await stored(), /rommelzolder/);
    });

    it('has a colleague’s name replaced, and nothing kept of a question about one person', async () => {
      const { bot } = running();
      const { people } = bot.teams;
      const said = bot.teams.activities.message(
        { person: people.coordinator, conversation: bot.teams.personalChat(people.coordinator) },
        '<at>Sjoerdje Snuisterman</at> zegt: wat is een betrouwbaarheidsinterval?',
      );
      assert.match(wordsOf(await answerTo(bot, await bot.teams.deliver(said))), /Betrouwbaarheidsinterval/);

      const refused = await ask(bot, 'Krijgt deze cliënt met het wipneusje nog een uitkering?', people.coordinator);

      assert.match(wordsOf(refused), /Over één persoon/);
      await eventually(async () => assert.doesNotMatch(await stored(), /Sjoerdje|Snuisterman|wipneusje/));
      assert.doesNotMatch(JSON.stringify(bot.log), /Sjoerdje|Snuisterman|wipneusje/);
    });

    it('is helped after a message without words, or with a file', async () => {
      const { bot } = running();
      const { people } = bot.teams;
      const where = { person: people.manager, conversation: bot.teams.personalChat(people.manager) };
      const contentType = 'application/vnd.microsoft.teams.file.download.info';

      const empty = await bot.teams.deliver(bot.teams.activities.message(where, ''));
      const file = { ...bot.teams.activities.message(where, ''), attachments: [{ contentType, name: 'cijfers.xlsx' }] };

      assert.match(wordsOf(await answerTo(bot, empty)), /Ik zie geen vraag in je bericht/);
      assert.match(
        wordsOf(await answerTo(bot, await bot.teams.deliver(file))),
        /Bestanden en plaatjes kan ik niet lezen/,
      );
    });

    it('is answered in the language of the question, and keeps the one they ask for', async () => {
      const { bot } = running();
      const person = bot.teams.people.secondPolicyOfficer;

      assert.match(wordsOf(await ask(bot, 'What is a confidence interval?', person)), /Confidence interval/);
      assert.match(
        wordsOf(await ask(bot, 'What is a confidence interval? Graag in het Nederlands', person)),
        /Betrouwbaarheidsinterval/,
      );
      assert.match(wordsOf(await ask(bot, 'help', person)), /Hoi, ik ben Datawijzer/);
      assert.match(wordsOf(await ask(bot, 'Switch to English', person)), /in English from now on/);
      assert.match(wordsOf(await ask(bot, 'Wat is een betrouwbaarheidsinterval?', person)), /Betrouwbaarheidsinterval/);
    });

    it('is welcomed once per installation, each persona with its own words', async () => {
      const { bot } = running();
      const { people } = bot.teams;
      const installed = await bot.teams.install(bot.teams.personalChat(people.policyOfficer), people.policyOfficer);
      assert.equal(installed.status, 200);
      const chat = bot.teams.personalChat(people.policyOfficer);

      const welcome = await bot.teams.waitForMessage(chat, (message) =>
        wordsOf(message).includes('Hoi, ik ben Datawijzer'),
      );

      assert.match(wordsOf(welcome), /Ik bewaar vragen en antwoorden 30 dagen/);
    });
  });
});

/** A question is kept until its answer is settled, a moment after it stands in Teams. */
async function eventually(check: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    try {
      return await check();
    } catch {
      await delay(50);
    }
  }
  await check();
}
