import assert from 'node:assert/strict';
import type { Database } from '../../src/storage/engine/database.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';
import { openFresh } from '../support/database.ts';
import type { Accepted } from '../support/teams/ledger.ts';

const goal = 'minder schooluitval bij jongeren van 16 tot 23';
const answers: readonly (readonly [asked: RegExp, words: string])[] = [
  [/Wat moet er eerst veranderen/, 'jongeren melden zich eerder als het niet goed gaat'],
  [/Wat doen jullie/, 'de mentor belt na twee dagen afwezig'],
  [/Waarom zou ‘jongeren melden/, 'wie het vroeg zegt, is nog te helpen'],
  [/Waarom zou ‘de mentor belt/, 'jongeren praten liever met iemand die ze kennen'],
];

for (const engine of ['PGlite', 'PostgreSQL'] as const)
  describe(`from what we want to what we learned, on ${engine}`, () => {
    let [bot, database]: [TestBot, Database] = [] as never;
    let now = '2026-11-23T09:00:00.000Z';
    const officer = () => bot.teams.people.policyOfficer;
    const colleague = () => bot.teams.people.manager;
    let card: Accepted = {} as never;

    /** Presses a button on the card that is shown now; what takes its place, or what is answered, is shown next. */
    async function press(button: string, filled: Record<string, string> = {}, who = officer()): Promise<string> {
      const pressed = await bot.teams.press(who, card, button, filled);
      card = (pressed.shown ?? (await answerTo(bot, pressed))) as Accepted;
      return JSON.stringify(card);
    }

    before(async function () {
      this.timeout(60_000);
      database = await openFresh(engine);
      bot = await startTestBot(database, { now: () => now });
      await ask(bot, 'hallo', colleague());
      await ask(bot, 'hallo', officer());
    });
    after(async () => {
      bot.teams.assertClean();
      await bot.stop();
      await database.close();
    });

    it('a question becomes a line of reasoning with its assumptions', async () => {
      card = await ask(bot, `We willen ${goal}`);
      assert.match(await press('Maak een redeneerlijn'), /Redeneerlijn: Minder schooluitval/);
      for (const [asked, words] of answers) {
        assert.match(JSON.stringify(card), asked);
        await press('Bewaar dit antwoord', { words });
      }
      assert.match(JSON.stringify(card), /Omdat: jongeren praten liever met iemand die ze kennen \(aanname\)/);
      await press('Haal er een collega bij', { colleague: colleague().aadObjectId });
    });

    it('a part of it says which figure is needed, and a gap is asked for', async () => {
      const chosen = /"Aanpak: de mentor belt[^"]*","value":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? assert.fail();
      assert.match(await press('Open dit onderdeel', { chosen }), /Deze aanpak/);
      await press('Welk cijfer hebben we hiervoor nodig?');
      const need = await press('Zoek dit cijfer', {
        words: 'elke maand het aantal belmomenten per klas, om te beslissen of mentoren extra uren krijgen',
      });
      assert.match(need, /Hier is nog geen cijfer van/);
      assert.match(
        await press('Vraag deze gegevens aan', { purpose: 'uren verdelen', colleague: colleague().aadObjectId }),
        /Aangevraagd bij/,
      );
      assert.match(await press('Terug naar de redeneerlijn'), /Deze aanpak[^]*Hoort hierbij[^]*belmomenten per klas/);
    });

    it('an experiment tests the assumption, and its lesson is proposed to who works on the line', async () => {
      const first = await press('Probeer dit uit');
      assert.match(first, /Vraag 1 van 4/);
      await press('Bewaar en ga verder', { question: 'Komen jongeren terug als de mentor belt?' });
      await press('Bewaar en ga verder', { expectation: '20% meer' });
      await press('Bewaar en ga verder', { measure: 'leerlingen die binnen een week terug zijn' });
      await press('Bewaar en ga verder', { ends: '15 december' });
      assert.match(await press('Begin deze proef'), /toetst een aanname[^]*Naar de aanname/);

      now = '2026-12-15T10:00:00.000Z';
      const mark = bot.teams.ledger.mark();
      const done = await press('Bewaar wat we leerden', {
        result: 'failed',
        lesson: 'Jongeren namen niet op: ze kennen het nummer niet.',
        decision: 'stop',
      });
      assert.match(done, /Mislukt/);
      const isProposal = (message: unknown) => /zegt iets over jullie aanname/.test(JSON.stringify(message));
      const chat = bot.teams.personalChat(colleague()).id;
      card = await bot.teams.waitForMessage(chat, isProposal, { after: mark });
      assert.match(wordsOf(card), /Jongeren namen niet op[^]*van ‘aanname’ naar ‘weerlegd’/);
    });

    it('one press of a colleague takes it over, and the line says who did', async () => {
      const shown = await press('Neem het voorstel over', {}, colleague());
      assert.match(shown, /De les staat nu bij de aanname[^]*Les van een proef: Jongeren namen niet op/);
      card = await ask(bot, 'mijn redeneerlijn');
      assert.match(wordsOf(card), /Omdat: jongeren praten liever met iemand die ze kennen \(weerlegd\)/);
      assert.match(await press('Wie veranderde wat'), /nam de les van een proef over bij ‘de mentor belt/);
    });

    it('the second who presses hears that it is there', async () => {
      const own = bot.teams.personalChat(officer()).id;
      card = await bot.teams.waitForMessage(own, (message) => /zegt iets over jullie/.test(JSON.stringify(message)));
      assert.match(await press('Neem het voorstel over'), /Deze les stond er al bij/);
    });
  });
