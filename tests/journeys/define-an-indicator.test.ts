import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { indicatorStore } from '../../src/storage/indicator/indicator-store.ts';
import { answerTo, ask, wordsOf } from '../support/conversation.ts';
import { forEachBot } from '../support/each-bot.ts';
import type { Accepted } from '../support/teams/ledger.ts';
import { fakeTenantId } from '../support/teams/fake-teams.ts';
import type { Person } from '../support/teams/people.ts';

/** A card, or the message that holds one. */
type Shown = unknown;

const text = (value: unknown): string => JSON.stringify(value);

describe('a definition is made, read, changed and ended in chat', () => {
  forEachBot((running) => {
    afterEach(() => running().bot.teams.assertClean());

    const give = async (person: Person, role: string) => {
      await sql`insert into person (tenant_id, id, roles, name) values
        (${fakeTenantId}, ${person.aadObjectId}, array[${role}], ${person.name})
        on conflict (tenant_id, id) do update set roles = excluded.roles, name = excluded.name`.execute(
        running().database.query,
      );
      await ask(running().bot, 'help', person);
    };
    const press = async (person: Person, on: Shown, label: string, inputs: Record<string, string> = {}) => {
      const pressed = await running().bot.teams.press(person, on as Accepted, label, inputs);
      assert.equal(pressed.status, 200);
      assert.ok(pressed.shown, pressed.text);
      return pressed.shown;
    };
    const told = (person: Person, words: RegExp, after: number) =>
      running().bot.teams.waitForMessage(
        running().bot.teams.personalChat(person).id,
        (message) => words.test(wordsOf(message)),
        { after },
      );
    /** The form of one part of a definition, from its card. */
    const form = (person: Person, card: Shown, section: string) =>
      press(person, card, 'Wijzig dit onderdeel', { section });
    const change = async (person: Person, card: Shown, section: string, inputs: Record<string, string>) =>
      press(person, await form(person, card, section), 'Bewaar deze wijziging', inputs);
    const definitionOf = (name: string, person: Person) => ask(running().bot, `definitie ${name}`, person);
    const store = () => indicatorStore(running().database, 0);
    const byName = async (name: string) => (await store().all()).find((one) => one.name.nl === name);

    it('in three short steps by who may, and nobody else', async () => {
      const { bot } = running();
      const { indicatorOwner, policyOfficer, manager } = bot.teams.people;
      await give(manager, 'manager');
      await give(indicatorOwner, 'indicator-owner');
      const refused = wordsOf(await ask(bot, 'nieuwe indicator', policyOfficer));
      assert.match(refused, /kun je niet zelf maken/);
      assert.match(refused, /Afdelingsmanager/);

      const first = await ask(bot, 'nieuwe indicator', indicatorOwner);
      const empty = await press(indicatorOwner, first, 'Naar stap 2');
      assert.match(text(empty), /Geef de indicator een naam/);
      assert.match(text(empty), /Kies wat voor cijfer het is/);
      const second = await press(indicatorOwner, empty, 'Naar stap 2', {
        name: 'Geslaagde buurtbemiddelingen',
        counts: 'Elke bemiddeling waarna beide buren tevreden zijn.',
        measure: 'proportion',
      });
      const without = await press(indicatorOwner, second, 'Naar stap 3', { frequency: 'week' });
      assert.match(text(without), /van welk totaal het een deel is/);
      const third = await press(indicatorOwner, without, 'Naar stap 3', {
        frequency: 'week',
        denominator: 'bemiddelingen',
      });
      assert.match(text(third), /"value":"Voorbeeldgemeente"/);
      const made = await press(indicatorOwner, third, 'Bewaar deze indicator', {
        area: 'Voorbeeldgemeente',
        source: 'Systeem van Toegang',
        ownerRole: 'teamleider Toegang',
      });

      assert.match(text(made), /De indicator staat klaar/);
      assert.match(text(made), /Percentage: hoeveel van hoeveel/);
      assert.match(text(made), /geslaagde-buurtbemiddelingen/);
      const stored = await byName('Geslaagde buurtbemiddelingen');
      assert.deepEqual(
        [stored?.id, stored?.kind, stored?.unit.nl, stored?.denominator?.en, stored?.owner?.id, stored?.isSample],
        ['geslaagde-buurtbemiddelingen', 'proportion', '%', 'bemiddelingen', indicatorOwner.aadObjectId, false],
      );
    });

    it('is read by everybody, and told by the questions about it', async () => {
      const { bot } = running();
      const { policyOfficer, manager } = bot.teams.people;

      const read = wordsOf(await definitionOf('geslaagde buurtbemiddelingen', policyOfficer));
      assert.match(read, /Elke bemiddeling waarna beide buren tevreden zijn/);
      assert.match(read, /Indicatoreigenaar \(voorbeeld\), teamleider Toegang/);
      assert.match(read, /eerste versie/);
      assert.doesNotMatch(text(read), /Iets wijzigen/);
      const refused = wordsOf(await ask(bot, 'wijzig indicator geslaagde buurtbemiddelingen', policyOfficer));
      assert.match(refused, /kun je lezen, maar niet wijzigen. Vraag het Indicatoreigenaar \(voorbeeld\)/);
      assert.match(
        wordsOf(await ask(bot, 'Wie is eigenaar van geslaagde buurtbemiddelingen?', manager)),
        /Indicatoreigenaar/,
      );
      assert.match(wordsOf(await definitionOf('voorlopig cijfer', policyOfficer)), /Registraties lopen achter/);
      assert.match(wordsOf(await ask(bot, 'wijzig indicator eenhoorns', manager)), /Ik ken geen indicator die zo heet/);
    });

    it('keeps every version of a target with its reason, and refuses what cannot be', async () => {
      const { bot } = running();
      const { indicatorOwner, policyOfficer } = bot.teams.people;
      const card = await definitionOf('geslaagde buurtbemiddelingen', indicatorOwner);
      const wrong = await change(indicatorOwner, card, 'target', { target: '110', favourable: 'increase' });
      assert.match(text(wrong), /Kies een getal van 0 tot en met 100/);
      assert.match(text(wrong), /waarom meer of minder beter is/);
      assert.match(text(wrong), /"value":"110"/);

      const set = await press(indicatorOwner, wrong, 'Bewaar deze wijziging', {
        target: '12,5',
        targetBecause: 'Vorig jaar was het 11%.',
        favourable: 'increase',
        favourableBecause: 'Buren wonen dan weer prettig.',
      });
      assert.match(text(set), /12,5%, sinds/);
      const silent = await change(indicatorOwner, set, 'target', { target: '15', favourable: 'increase' });
      assert.match(text(silent), /Het doel verandert. Schrijf op waarom/);
      const changed = await press(indicatorOwner, silent, 'Bewaar deze wijziging', {
        target: '15',
        targetBecause: 'Afgesproken met de wethouder.',
        favourable: 'increase',
      });

      assert.match(text(changed), /Tot [^.]* was het doel 12,5%. Reden: Vorig jaar was het 11%/);
      assert.match(text(changed), /doel van 12,5% naar 15,0%/);
      const told = wordsOf(
        await ask(bot, 'Wat is het doel van geslaagde buurtbemiddelingen en waarom?', policyOfficer),
      );
      assert.match(told, /Afgesproken met de wethouder/);
      assert.match(told, /was het doel 12,5%/);
      const typed = await ask(bot, 'Wijzig het doel van geslaagde buurtbemiddelingen naar 17,5%', indicatorOwner);
      assert.match(wordsOf(typed), /Wijzigen: Doel/);
      assert.match(text(typed.activity), /"id":"target"[^}]*"value":"17,5"/);
      assert.match(text(typed.activity), /"value":"increase"/);
      assert.match(
        wordsOf(await ask(bot, 'zet het doel van geslaagde buurtbemiddelingen op 20', policyOfficer)),
        /kun je lezen, maar niet wijzigen/,
      );
    });

    it('is not overwritten by who saw an older version', async () => {
      const { indicatorOwner, manager } = running().bot.teams.people;
      const mine = await form(
        indicatorOwner,
        await definitionOf('geslaagde buurtbemiddelingen', indicatorOwner),
        'break',
      );
      const theirs = await form(manager, await definitionOf('geslaagde buurtbemiddelingen', manager), 'break');
      const wrong = await press(indicatorOwner, mine, 'Bewaar deze wijziging', {
        on: '2026-02-30',
        what: 'Nieuw systeem.',
      });
      assert.match(text(wrong), /2026-02-30 ken ik niet/);
      const kept = await press(indicatorOwner, wrong, 'Bewaar deze wijziging', {
        on: '2026-03-01',
        what: 'Nieuw systeem.',
      });
      assert.match(text(kept), /1 maart 2026. Nieuw systeem/);

      const late = await press(manager, theirs, 'Bewaar deze wijziging', { on: '2026-04-01', what: 'Andere regels.' });

      assert.match(text(late), /Een collega was je voor/);
      assert.match(text(late), /Nieuw systeem/);
      assert.doesNotMatch(text(late), /Andere regels/);
    });

    it('gets an owner and a deputy from a manager: they hear it, and may change it at once', async () => {
      const { bot } = running();
      const { indicatorOwner, secondPolicyOfficer, manager, champion } = bot.teams.people;
      await ask(bot, 'help', secondPolicyOfficer);
      await ask(bot, 'help', champion);
      const mark = bot.teams.ledger.mark();
      const none = await form(indicatorOwner, await definitionOf('Wmo-meldingen', manager), 'owner');
      assert.match(text(none), /kun je lezen, maar niet wijzigen/);

      const named = await change(manager, await definitionOf('Wmo-meldingen', manager), 'owner', {
        owner: secondPolicyOfficer.aadObjectId,
        deputy: champion.aadObjectId,
        ownerRole: 'Teamleider Toegang Wmo',
      });

      assert.match(text(named), /Je wijziging is bewaard/);
      assert.ok(await told(secondPolicyOfficer, /Je bent nu eigenaar van Wmo-meldingen/, mark));
      assert.ok(await told(champion, /Je bent nu vervanger van de eigenaar van Wmo-meldingen/, mark));
      const list = wordsOf(await ask(bot, 'indicatoren', champion));
      assert.match(list, /Wmo-meldingen: elke week/);
      assert.doesNotMatch(list, /Jeugd/);
      const changed = await change(champion, await definitionOf('Wmo-meldingen', champion), 'flagged', {
        on: 'week 53 van 2026',
        what: 'Balie dicht.',
      });
      assert.match(text(changed), /week 53 van 2026. Balie dicht/);
      assert.match(text(changed), /Vervanger:\*\* Data champion \(voorbeeld\)/);
    });

    it('keeps kind and rhythm once there are figures, and says what to do', async () => {
      const { manager } = running().bot.teams.people;
      const card = await definitionOf('Wmo-meldingen', manager);

      const refused = await change(manager, card, 'measure', {
        measure: 'stock',
        frequency: 'month',
        unit: 'meldingen',
        area: 'Elders',
        decimals: '0',
        why: 'Anders.',
      });

      for (const words of [
        /de soort ligt vast. Maak een nieuwe indicator/,
        /het ritme ligt vast/,
        /Leg dan een breuk vast/,
      ])
        assert.match(text(refused), words);
    });

    it('ends and goes on again, with its figures', async () => {
      const { bot } = running();
      const { manager, policyOfficer } = bot.teams.people;
      const ended = await change(manager, await definitionOf('Bijstandsaanvragen', manager), 'retire', {
        why: 'Staat voortaan in het dashboard.',
      });
      assert.match(text(ended), /Loopt niet meer/);
      assert.match(
        wordsOf(await ask(bot, 'Hoe gaat het met de bijstandsaanvragen?', policyOfficer)),
        /Dit cijfer loopt niet meer/,
      );
      const follow = async () => wordsOf(await ask(bot, 'volg bijstandsaanvragen', policyOfficer));
      assert.match(await follow(), /Dit cijfer vind ik niet/);

      const again = await change(manager, await definitionOf('Bijstandsaanvragen', manager), 'resume', {
        why: 'Toch niet.',
      });

      assert.doesNotMatch(text(again), /"text":"Loopt niet meer"/);
      assert.doesNotMatch(
        wordsOf(await ask(bot, 'Hoe gaat het met de bijstandsaanvragen?', policyOfficer)),
        /loopt niet meer/,
      );
      assert.doesNotMatch(await follow(), /vind ik niet/);
    });

    it('is asked about when its check is due: the owner first, who manages a week later', async () => {
      const { bot } = running();
      const { indicatorOwner, manager } = bot.teams.people;
      const own = await byName('Geslaagde buurtbemiddelingen');
      assert.ok(own);
      const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
      const setCheck = (checkBy: string) =>
        sql`update indicator_version set definition = (definition::jsonb || ${JSON.stringify({ checkBy })}::jsonb)::json
          where indicator_id = ${own.id}`
          .execute(running().database.query)
          .then(() =>
            sql`update indicator set revision = revision + 1,
              definition = (definition::jsonb || ${JSON.stringify({ checkBy })}::jsonb)::json where id = ${own.id}`.execute(
              running().database.query,
            ),
          )
          .then(() => new Promise((resolve) => setTimeout(resolve, 1_100)));
      const mark = bot.teams.ledger.mark();
      await setCheck(day(2));
      await bot.app.lookAt('checks');
      await bot.app.lookAt('checks');
      const asked = await told(indicatorOwner, /Klopt de definitie van Geslaagde buurtbemiddelingen nog/, mark);
      const toManager = () =>
        bot.teams.ledger.accepted.filter(
          (message) => message.seq > mark && /Klopt de definitie van Geslaagde/.test(wordsOf(message)),
        );
      assert.equal(toManager().length, 1);

      await setCheck(day(8));
      await bot.app.lookAt('checks');
      assert.ok(await told(manager, /Klopt de definitie van Geslaagde buurtbemiddelingen nog/, mark));

      const confirmed = await press(indicatorOwner, asked, 'Deze definitie klopt nog');
      assert.match(text(confirmed), /Genoteerd: de definitie klopt nog/);
      assert.equal(
        (await byName('Geslaagde buurtbemiddelingen'))?.checkBy?.slice(0, 4),
        String(Number(day(0).slice(0, 4)) + 1),
      );
    });

    it('goes to the chat of who asks for it in a channel', async () => {
      const { bot } = running();
      const { manager } = bot.teams.people;
      const mark = bot.teams.ledger.mark();

      const said = bot.teams.activities.message(
        { person: manager, conversation: bot.teams.channel() },
        'definitie Wmo-meldingen',
      );
      const answer = await answerTo(bot, await bot.teams.deliver(said));

      assert.match(wordsOf(answer), /in onze eigen chat/);
      assert.ok(await told(manager, /Teamleider Toegang Wmo/, mark));
    });

    it('stands in what is exported, and its holder is forgotten on request', async () => {
      const { bot } = running();
      const { indicatorOwner } = bot.teams.people;

      const exported = wordsOf(await ask(bot, 'exporteer mijn gegevens', indicatorOwner));
      assert.match(exported, /Geslaagde buurtbemiddelingen/);
      await press(indicatorOwner, await ask(bot, 'wis mijn gegevens', indicatorOwner), 'Wis alles');

      const { rows } =
        await sql`select definition::text from indicator where definition::text like ${`%${indicatorOwner.aadObjectId}%`}
        union all select definition::text from indicator_version where definition::text like ${`%${indicatorOwner.aadObjectId}%`}
        or by_id = ${indicatorOwner.aadObjectId}`.execute(running().database.query);
      assert.equal(rows.length, 0);
      assert.ok(await byName('Geslaagde buurtbemiddelingen'));
    });
  });
});
