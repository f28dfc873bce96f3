import assert from 'node:assert/strict';
import { ask, wordsOf } from '../support/conversation.ts';
import { usualResource } from '../support/azure-openai/azure-openai.ts';
import { forEachBot, type RunningBot } from '../support/each-bot.ts';
import { configOf } from '../openai/at-the-door.ts';

const model = configOf('http://127.0.0.1:9', usualResource);

describe('an answer that takes long', () => {
  const typesIn = ({ bot }: RunningBot, mark: number) =>
    bot.teams.ledger.accepted.filter(({ seq }) => seq > mark).map(({ activity }) => activity?.type);

  forEachBot(
    (running) => {
      it('is announced in a personal chat by typing, and comes once', async () => {
        const { bot } = running();
        const mark = bot.teams.ledger.mark();
        const said = await bot.teams.say(bot.teams.people.policyOfficer, 'Wat is een signaal?');
        const { id } = bot.teams.personalChat(bot.teams.people.policyOfficer);
        const answer = await bot.teams.waitForMessage(id, ({ activity }) => activity?.type === 'message', {
          after: said.mark,
        });

        assert.match(wordsOf(answer), /signaal/i);
        assert.deepEqual(typesIn(running(), mark), ['typing', 'message']);
        bot.teams.assertClean();
      });

      it('is not announced in a channel, nor when an administrator has AI off', async () => {
        const { bot } = running();
        const { policyOfficer, administrator } = bot.teams.people;
        const channel = bot.teams.channel();
        let mark = bot.teams.ledger.mark();
        await bot.teams.deliver(
          bot.teams.activities.message({ person: policyOfficer, conversation: channel }, 'Wat is een signaal?'),
        );
        await bot.teams.waitForMessage(channel.id, undefined, { after: mark }).catch(() => null);
        assert.ok(!typesIn(running(), mark).includes('typing'));

        await ask(bot, 'zet ai uit', administrator);
        mark = bot.teams.ledger.mark();
        await ask(bot, 'Wat is een signaal?');
        assert.deepEqual(typesIn(running(), mark), ['message']);
      });
    },
    ['PGlite'],
    { model, answerAfterMs: 1_900 },
  );

  forEachBot(
    (running) => {
      it('is not announced where there is no model', async () => {
        const { bot } = running();
        const mark = bot.teams.ledger.mark();
        await ask(bot, 'Wat is een signaal?');
        assert.deepEqual(typesIn(running(), mark), ['message']);
      });
    },
    ['PGlite'],
    { answerAfterMs: 1_900 },
  );
});
