import assert from 'node:assert/strict';
import { forEachBot } from '../support/each-bot.ts';
import type { TestBot } from '../support/bot.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import type { Accepted } from '../support/teams/ledger.ts';
import type { Person } from '../support/teams/people.ts';

describe('a line of reasoning', () => {
  forEachBot((running) => {
    const { policyOfficer, manager } = new Proxy({} as TestBot['teams']['people'], {
      get: (_people, name) => () => running().bot.teams.people[name as keyof TestBot['teams']['people']],
    }) as unknown as Record<'policyOfficer' | 'manager', () => Person>;
    const json = (shown: unknown) => JSON.stringify(shown);

    async function answered(card: unknown, words: string, bot: TestBot = running().bot, person = policyOfficer()) {
      const pressed = await bot.teams.press(person, card as Accepted, 'Bewaar dit antwoord', { words });
      return pressed.shown ?? assert.fail(`nothing is shown after ${words}`);
    }

    it('is made with one question at a time, each of which may be passed over', async () => {
      const { bot } = running();
      const form = await ask(bot, 'redeneerlijn');
      assert.match(wordsOf(form), /wat je wilt bereiken/);
      const begun = await bot.teams.press(policyOfficer(), form, 'Begin deze redeneerlijn', {
        words: 'minder schooluitval',
      });
      assert.match(json(begun.shown), /Redeneerlijn: minder schooluitval[^]*Wat moet er eerst veranderen/);

      let shown = await answered(begun.shown, 'jongeren melden zich eerder als het niet gaat');
      assert.match(json(shown), /Wat doen jullie, zodat dit gebeurt: ‘jongeren melden zich eerder/);
      shown = await answered(shown, 'de mentor belt na twee dagen afwezig');
      assert.match(json(shown), /Waarom zou ‘jongeren melden/);

      const unsure = await ask(bot, 'weet ik niet');
      assert.match(wordsOf(unsure), /Waarom zou ‘jongeren melden/);
      assert.match(json(unsure), /Sla deze vraag over/);
      assert.match(json(unsure), /Niemand trekt deze redeneerlijn nog/);
      assert.doesNotMatch(json(begun.shown), /Niemand trekt/, 'nobody has to see to a goal alone');
      const seen = await ask(bot, 'trekker: teamleider Onderwijs');
      assert.doesNotMatch(json(seen), /Niemand trekt/);
    });

    it('is read from text as people type it', async () => {
      const { bot } = running();
      const card = await ask(
        bot,
        'Doel: minder eenzame ouderen\n  Effect: ouderen kennen meer mensen\n    Aanpak: eettafel op woensdag\nTrekker: teamleider Welzijn',
      );
      assert.match(wordsOf(card), /ouderen kennen meer mensen[^]*eettafel op woensdag[^]*teamleider Welzijn/);

      const text = await ask(bot, 'redeneerlijn als tekst');
      assert.match(wordsOf(text), /Doel: minder eenzame ouderen\n {2}Effect: ouderen kennen meer mensen/);
      const mermaid = await ask(bot, 'redeneerlijn als mermaid');
      assert.match(wordsOf(mermaid), /flowchart LR/);
    });

    it('is nobody else’s until a colleague is brought in', async () => {
      const { bot } = running();
      const card = await ask(bot, 'redeneerlijn: mantelzorgers raken minder snel overbelast');
      const line = /"line":"([^"]+)"/.exec(json(card))?.[1] ?? assert.fail();
      const theirs = await ask(bot, 'mijn redeneerlijnen', manager());
      assert.doesNotMatch(wordsOf(theirs), /mantelzorgers/);
      assert.ok(line);
      const invited = await bot.teams.press(policyOfficer(), card, 'Haal er een collega bij', {
        colleague: manager().aadObjectId,
      });
      assert.match(json(invited.shown), /Je collega kan deze redeneerlijn nu zien/);
      assert.match(json(invited.shown), /Beleidsmedewerker \(voorbeeld\), /);

      const own = await ask(bot, 'mijn redeneerlijn', manager());
      assert.match(wordsOf(own), /mantelzorgers/);
    });

    it('keeps both changes of two who change it at once, and shows both where they change the same', async () => {
      const { bot } = running();
      const own = await ask(bot, 'mijn redeneerlijn', manager());
      const before = await answered(own, 'mantelzorgers nemen vaker vrij', bot, manager());
      const goal = /"Doel: mantelzorgers[^"]*","value":"([^"]+)"/.exec(json(before))?.[1] ?? assert.fail();
      const effect = /"Effect: mantelzorgers nemen[^"]*","value":"([^"]+)"/.exec(json(before))?.[1] ?? assert.fail();
      const open = async (person: Person, chosen: string) => {
        const card = await ask(bot, 'mijn redeneerlijn', person);
        return (await bot.teams.press(person, card, 'Open dit onderdeel', { chosen })).shown ?? assert.fail();
      };
      const [mine, theirs, same] = [
        await open(policyOfficer(), goal),
        await open(manager(), effect),
        await open(policyOfficer(), effect),
      ];
      const save = (person: Person, card: unknown, text: string) =>
        bot.teams.press(person, card as Accepted, 'Bewaar dit onderdeel', { text });
      await Promise.all([
        save(policyOfficer(), mine, 'mantelzorgers houden het langer vol'),
        save(manager(), theirs, 'mantelzorgers nemen vaker een weekend vrij'),
      ]);
      const now = wordsOf(await ask(bot, 'mijn redeneerlijn'));
      assert.match(now, /houden het langer vol[^]*nemen vaker een weekend vrij/);

      const late = await save(policyOfficer(), same, 'mantelzorgers gaan vaker weg');
      assert.match(json(late.shown), /Een collega was je net voor/);
      assert.match(json(late.shown), /Nu staat er: mantelzorgers nemen vaker een weekend vrij/);
      assert.match(json(late.shown), /"value":"mantelzorgers gaan vaker weg"/);
    });

    it('takes one of two who change the same at the same moment, and loses the words of neither', async () => {
      const { bot } = running();
      const of = async (person: Person) => {
        const card = await ask(bot, 'mijn redeneerlijn', person);
        const chosen = /"Effect: mantelzorgers nemen[^"]*","value":"([^"]+)"/.exec(json(card))?.[1] ?? assert.fail();
        return (await bot.teams.press(person, card, 'Open dit onderdeel', { chosen })).shown ?? assert.fail();
      };
      const texts = ['mantelzorgers nemen een dag vrij', 'mantelzorgers nemen een week vrij'] as const;
      const [mine, theirs] = [await of(policyOfficer()), await of(manager())];
      const save = (person: Person, card: unknown, text: string) =>
        bot.teams.press(person, card as Accepted, 'Bewaar dit onderdeel', { text });
      const saved = await Promise.all([save(policyOfficer(), mine, texts[0]), save(manager(), theirs, texts[1])]);

      const late = saved.filter(({ shown }) => /Een collega was je net voor/.test(json(shown)));
      assert.equal(late.length, 1);
      for (const text of texts)
        assert.match(json(late[0]?.shown), new RegExp(text), 'both stand on the card of who was late');
    });

    it('shows a colleague what was said about a part', async () => {
      const { bot } = running();
      const goal = async (person: Person) => {
        const card = await ask(bot, 'mijn redeneerlijn', person);
        const chosen = /"Doel: mantelzorgers[^"]*","value":"([^"]+)"/.exec(json(card))?.[1] ?? assert.fail();
        return (await bot.teams.press(person, card, 'Open dit onderdeel', { chosen })).shown ?? assert.fail();
      };
      const said = await bot.teams.press(manager(), await goal(manager()), 'Plaats een reactie', {
        comment: 'Geldt dit ook voor jonge mantelzorgers?',
      });
      assert.match(json(said.shown), /jonge mantelzorgers\?/);
      assert.match(json(await goal(policyOfficer())), /: Geldt dit ook voor jonge mantelzorgers\?/);
    });

    it('tells who changed what, and puts an earlier version back', async () => {
      const { bot } = running();
      const history = await ask(bot, 'wie veranderde wat');
      assert.match(wordsOf(history), /begon met ‘mantelzorgers raken minder snel overbelast’/);
      const back = await bot.teams.press(policyOfficer(), history, 'Zet deze versie terug', { to: '1' });
      assert.match(json(back.shown), /De oude versie staat er weer/);
      assert.match(json(back.shown), /raken minder snel overbelast/);
    });

    it('is read from sentences of which each tells what comes of the one before it', async () => {
      const card = await ask(
        running().bot,
        'redeneerlijn: We bellen huurders meteen. Daardoor maken ze eerder een afspraak. Daardoor zijn er minder huisuitzettingen.',
      );
      assert.match(wordsOf(card), /Doel:\W+minder huisuitzettingen/);
      assert.match(wordsOf(card), /Aanpak:\W+We bellen huurders/);
    });

    it('is read from indented text without words before it', async () => {
      const card = await ask(
        running().bot,
        'redeneerlijn\nminder dakloze jongeren\n   jongeren behouden hun kamer\n      begeleiding bij de eerste huur',
      );
      assert.match(wordsOf(card), /jongeren behouden hun kamer[^]*begeleiding bij de eerste huur/);
      const text = await ask(running().bot, 'redeneerlijn als tekst');
      assert.match(
        wordsOf(text),
        /\n {2}Effect: jongeren behouden hun kamer\n {4}Aanpak: begeleiding bij de eerste huur/,
      );
    });

    it('leaves as a picture for a memo, for who may see it and for nobody else', async () => {
      const { bot } = running();
      const { teams } = bot;
      const after = (said: { readonly mark: number }, person: Person) =>
        teams.waitForMessage(teams.personalChat(person), undefined, { after: said.mark });
      const card = await ask(bot, 'mijn redeneerlijn');
      const offered = await after(
        await teams.press(policyOfficer(), card, 'Redeneerlijn als plaatje'),
        policyOfficer(),
      );
      const accepted = await teams.answerOffer(policyOfficer(), offered, 'accept');
      assert.match(
        wordsOf(await after(accepted, policyOfficer())),
        /minder-dakloze-jongeren\.svg staat in je OneDrive/,
      );
      const svg = Buffer.from(teams.drive.placed(accepted.uniqueId) ?? assert.fail()).toString();
      assert.match(svg, /^<svg [^]*jongeren behouden/);

      await ask(bot, 'hallo', teams.people.champion);
      const theirs = await teams.answerOffer(teams.people.champion, offered, 'accept');
      assert.match(wordsOf(await after(theirs, teams.people.champion)), /kon niet in je OneDrive/);
      assert.equal(teams.drive.placed(theirs.uniqueId), undefined);
    });

    it('is found from a figure, or begun from it', async () => {
      const { bot } = running();
      const details = await ask(bot, 'details wmo-meldingen');
      const mark = bot.teams.ledger.mark();
      await bot.teams.press(policyOfficer(), details, 'Waar dient dit cijfer voor?');
      const none = await bot.teams.waitForMessage(bot.teams.personalChat(policyOfficer()), undefined, { after: mark });
      assert.match(wordsOf(none), /nog in geen redeneerlijn/);
      const later = bot.teams.ledger.mark();
      await bot.teams.press(policyOfficer(), none, 'Nieuwe redeneerlijn');
      const form = await bot.teams.waitForMessage(bot.teams.personalChat(policyOfficer()), undefined, { after: later });
      const begun = await bot.teams.press(policyOfficer(), form, 'Begin deze redeneerlijn', {
        words: 'inwoners weten sneller of ze hulp krijgen',
      });
      assert.match(json(begun.shown), /Dit cijfer volgen we al: Wmo-meldingen/);
    });
  });
});
