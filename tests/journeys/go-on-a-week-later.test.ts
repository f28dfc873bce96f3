import assert from 'node:assert/strict';
import type { Database } from '../../src/storage/engine/database.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';
import { openFresh } from '../support/database.ts';

interface Begun {
  /** What is typed in Dutch, one after another. */
  readonly begin: readonly string[];
  /** What is typed in English, and the button that is pressed then, where one is. */
  readonly goOn: string;
  readonly press?: string;
  /** What somebody said stands there, what comes next is asked, and the button that goes on is in their language. */
  readonly seen: readonly RegExp[];
  readonly button: string;
}

const begun: Readonly<Record<string, Begun>> = {
  'a line of reasoning': {
    begin: ['redeneerlijn: minder schooluitval', 'effect: jongeren melden zich eerder'],
    goOn: 'go on with my line of reasoning',
    seen: [/minder schooluitval/, /Effect:\W+jongeren melden zich eerder/, /What do you do, so that this happens/],
    button: 'Save this answer',
  },
  'a data need': {
    begin: ['databehoefte: elke maand het aantal wmo meldingen'],
    goOn: 'my data needs',
    press: 'Show this data need',
    seen: [
      /elke maand het aantal wmo meldingen/,
      /We have this figure: Wmo reports of need/,
      /What do you decide with it/,
    ],
    button: 'Save this with the need',
  },
  'a privacy check': {
    begin: ['privacycheck: lijst met deelnemers naar een bureau', 'ja'],
    goOn: 'go on with the privacy check',
    seen: [/lijst met deelnemers naar een bureau/, /Question 2 of 6/],
    button: 'I do not know',
  },
  'an experiment': {
    begin: ['proef: komen er meer mensen als we bellen?'],
    goOn: 'go on with my experiment',
    seen: [/komen er meer mensen als we bellen/, /Question 2 of 4/],
    button: 'Save and go on',
  },
  'the quiz': {
    begin: ['quiz over jeugd', 'sla deze vraag over'],
    goOn: 'quiz',
    seen: [/Question 2 of 5/],
    button: 'This is my answer',
  },
};

for (const engine of ['PGlite', 'PostgreSQL'] as const)
  describe(`what was begun, on ${engine}`, () => {
    let [bot, database]: [TestBot, Database] = [] as never;

    before(async function () {
      this.timeout(60_000);
      database = await openFresh(engine);
      const first = await startTestBot(database, { now: () => '2026-11-16T09:00:00.000Z' });
      for (const { begin } of Object.values(begun)) for (const text of begin) await ask(first, text);
      await first.stop();
      bot = await startTestBot(database, { sample: false, now: () => '2026-11-23T09:00:00.000Z' });
      await ask(bot, 'continue in english');
    });
    after(async () => {
      await bot.stop();
      await database.close();
    });

    for (const [what, { goOn, press, seen, button }] of Object.entries(begun))
      it(`is gone on with a week later, on another instance and in the other language: ${what}`, async () => {
        const card = await ask(bot, goOn);
        const { policyOfficer } = bot.teams.people;
        const pressed = press === undefined ? null : await bot.teams.press(policyOfficer, card, press);
        const shown = pressed ? await answerTo(bot, pressed) : card;

        for (const words of seen) assert.match(JSON.stringify(shown), words);
        assert.match(JSON.stringify(shown), new RegExp(`"title":"${button}"`));
        assert.doesNotMatch(wordsOf(shown), /Vraag \d|Wat doen jullie|Dit cijfer hebben we/);
      });

    it('is found by who no longer knows what it was, each with the button that goes on', async () => {
      const { policyOfficer, secondPolicyOfficer } = bot.teams.people;
      const list = await ask(bot, 'where was I?');
      assert.match(
        wordsOf(list),
        /You can go on here[^]*minder schooluitval[^]*wmo meldingen[^]*lijst met deelnemers[^]*als we bellen[^]*The quiz/,
      );
      const next = await bot.teams.press(policyOfficer, list, 'Look at this experiment');
      assert.match(JSON.stringify(next.shown ?? (await answerTo(bot, next))), /Question 2 of 4/);
      assert.match(wordsOf(await ask(bot, 'waar was ik gebleven', secondPolicyOfficer)), /Er staat niets meer open/);
    });
  });
