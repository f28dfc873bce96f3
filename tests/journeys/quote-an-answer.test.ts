import assert from 'node:assert/strict';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import type { Accepted } from '../support/teams/ledger.ts';
import { threadId } from '../support/teams/tenant.ts';

describe('a question that quotes an earlier answer is about that answer', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());

    const quote = async (
      quoted: Pick<Accepted, 'activityId'>,
      text: string,
      as: 'entity' | 'html',
      preview = '51 (+9)',
    ) => {
      const { bot } = running();
      const person = bot.teams.people.policyOfficer;
      const where = { person, conversation: bot.teams.personalChat(person) };
      const said = await bot.teams.quote(where, { id: quoted.activityId, preview }, text, as);
      return wordsOf(await answerTo(bot, said));
    };

    for (const as of ['entity', 'html'] as const)
      it(`and not about the newest one (${as})`, async () => {
        const { bot } = running();
        const first = await ask(bot, 'Hoeveel Wmo-meldingen waren er?');
        await ask(bot, 'Hoeveel bijstandsaanvragen waren er?');

        assert.match(await quote(first, 'en in Noord?', as), /\*\*Wmo-meldingen, Noord\*\*/);
        const english = await ask(bot, 'How many benefit applications were there?');
        await ask(bot, 'Wat is een mediaan?');
        assert.match(
          await quote(english, 'and how many a year ago?', as),
          /\*\*(?:Benefit|Social|Applications)[^*]*\*\*/iu,
        );
      });

    it('with figures of the asker, while the figures that are quoted are not taken for new ones', async () => {
      const { bot } = running();
      const own = await ask(bot, 'Klachten per week: 12, 14, 13, 15, 14, 13, 12, 31. Is dat een signaal?');
      await ask(bot, 'Hoeveel Wmo-meldingen waren er?');

      const words = await quote(own, 'laat de tabel zien', 'html', 'Klachten: 31, en dat is 999 meer dan 7');
      assert.match(words, /31/);
      assert.doesNotMatch(words, /999|Wmo/);
    });

    it('as it was asked last, where the question was edited', async () => {
      const { bot } = running();
      const { policyOfficer } = bot.teams.people;
      const said = await bot.teams.say(policyOfficer, 'Hoeveel Wmo-meldingen waren er?');
      const answer = await answerTo(bot, said);
      const edited = await bot.teams.edit(said, 'Hoeveel bijstandsaanvragen waren er?');
      await bot.teams.waitForMessage(answer.conversationId, ({ operation }) => operation === 'update', {
        after: edited.mark,
      });
      await ask(bot, 'Wat is een mediaan?');
      assert.match(await quote(answer, 'en in Noord?', 'entity'), /\*\*Bijstandsaanvragen/);
    });

    it('and about what was spoken of last where the quote is of something else', async () => {
      const { bot } = running();
      await ask(bot, 'Hoeveel Wmo-meldingen waren er?');
      const words = await quote({ activityId: '1700000000000' }, 'en in Noord?', 'html', 'Hoi, 44 cliënten vandaag');
      assert.match(words, /\*\*Wmo-meldingen, Noord\*\*/);
    });

    it('in a thread too, where others spoke of something else', async () => {
      const { bot } = running();
      const { teams } = bot;
      const { policyOfficer, manager } = teams.people;
      const channel = teams.channel();
      await teams.install(channel, manager);
      const began = await teams.sayInChannel(policyOfficer, channel, 'Hoeveel Wmo-meldingen waren er?');
      const first = await answerTo(bot, began);
      const inThread = threadId(channel.id, began.activity.id);
      await answerTo(
        bot,
        await teams.sayInChannel(manager, channel, 'Hoeveel bijstandsaanvragen waren er?', { inThread }),
      );
      const where = { person: policyOfficer, conversation: channel, rootId: began.activity.id };
      const said = await teams.quote(where, { id: first.activityId, preview: '51' }, 'en in Noord?', 'html');
      assert.match(wordsOf(await answerTo(bot, said)), /\*\*Wmo-meldingen, Noord\*\*/);
    });
  });
});
