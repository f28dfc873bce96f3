import assert from 'node:assert/strict';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';

describe('somebody supposes one of the figures they sent to be another', function () {
  this.timeout(30_000);

  forEachBot((running) => {
    for (const [first, then, expected] of [
      [
        'Vorig jaar hadden we 60 klachten en dit jaar 80',
        'stel nu dat we er 72 hadden gehad',
        /Van 60 naar 72 is 12 meer/,
      ],
      ['Het aandeel op tijd ging van 62% naar 70%', 'stel dat het 65 was', /Van 62% naar 65%/],
      ['Het aantal aanvragen ging van 40 naar 52', 'wat als het er 45 waren', /Van 40 naar 45 is 5 meer/],
    ] as const)
      it(`${first} | ${then}`, async () => {
        const { bot } = running();
        await ask(bot, first);
        const answered = await answerTo(bot, await bot.teams.say(bot.teams.people.policyOfficer, then));
        assert.match(wordsOf(answered), expected);
      });
  });
});
