import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import type { Fault } from '../support/teams/faults.ts';

const question = 'Wat is een nulmeting?';

describe('somebody who asks in a channel while Teams fails', function () {
  this.timeout(60_000);

  forEachBot((running) => {
    let channels = 0;

    /** Asks in a channel of its own; resolves to the thread and what its asker is shown in their own chat. */
    async function askInChannel(fault: Fault) {
      const { teams } = running().bot;
      const person = teams.tenant.colleague((channels += 1));
      const channel = teams.channel(`Kanaal ${channels}`);
      teams.faults.inject(fault, { when: ({ conversationId }) => conversationId?.startsWith(channel.id) === true });
      await teams.sayInChannel(person, channel, question);
      const notice = await teams.waitForMessage(teams.personalChat(person), undefined, { timeoutMs: 20_000 });
      const answers = () => teams.visible(channel).filter(({ activity }) => activity?.type === 'message');
      return { teams, person, channel, notice, answers };
    }

    it('is asked in their own chat whether the answer arrived, and gets it again in the channel when it did not', async () => {
      const { teams, person, channel, notice, answers } = await askInChannel({ kind: 'cut', moment: 'before' });

      assert.match(wordsOf(notice), /Ik weet niet zeker of mijn bericht is aangekomen/);
      assert.match(wordsOf(notice), new RegExp(question.replace('?', '\\?')));
      assert.deepEqual(answers(), []);
      await teams.press(person, notice, 'Stuur opnieuw');
      const answer = await teams.waitForMessage(channel, undefined, { timeoutMs: 20_000 });

      assert.match(wordsOf(answer), /Nulmeting/);
      assert.match(answer.conversationId, /;messageid=/);
    });

    it('says that it is there, and then nothing is posted again', async () => {
      const { teams, person, notice, answers } = await askInChannel({ kind: 'cut', moment: 'after' });

      await teams.press(person, notice, 'Staat er al');
      const late = await teams.press(person, notice, 'Stuur opnieuw');
      assert.match(JSON.stringify(late.shown), /Dit is al geregeld/);
      await delay(1_000);

      assert.equal(answers().length, 1);
    });

    it('hears in their own chat why an answer will never come', async () => {
      const { notice, answers } = await askInChannel({ kind: 'conversation-gone' });

      assert.match(wordsOf(notice), /Mijn bericht is niet geplaatst/);
      assert.match(wordsOf(notice), /is er niet meer/);
      assert.deepEqual(answers(), []);
    });
  });
});
