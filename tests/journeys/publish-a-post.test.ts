import assert from 'node:assert/strict';
import { appoint } from '../storage/written.ts';
import { ask, wordsOf } from '../support/conversation.ts';
import { forEachBot, type RunningBot } from '../support/each-bot.ts';
import { nodesOfType } from '../cards/nodes.ts';
import { cardIn, publishing } from '../support/publishing.ts';
import type { Accepted } from '../support/teams/ledger.ts';
import type { Person } from '../support/teams/people.ts';
import { threadId } from '../support/teams/tenant.ts';

/** Of the figure that stands first. */
function firstName(digest: unknown): string {
  return (digest as { figures: { name: { nl: string } }[] }).figures[0]?.name.nl ?? '';
}

describe('a weekly post', () => {
  forEachBot((running: () => RunningBot) => {
    const { told, press, typed, connect, drafted, posted, postedIn, postOf } = publishing(running);
    const teams = () => running().bot.teams;
    const idOf = ({ tenantId, aadObjectId: id }: Person) => ({ tenantId, id });
    const places = () => ({
      weekly: teams().channel('Weekcijfers'),
      youth: teams().channel('Jeugd', 'Sociaal domein'),
      meeting: teams().groupChat(),
    });

    const cardHas = ({ activity }: Accepted, title: string) => JSON.stringify(activity).includes(`"title":"${title}"`);

    before(async function () {
      this.timeout(60_000);
      const { manager, approver, indicatorOwner, policyOfficer } = teams().people;
      for (const person of [manager, approver, indicatorOwner, policyOfficer]) await ask(running().bot, 'help', person);
      const { database } = running();
      await appoint(database, idOf(manager), ['manager']);
      await appoint(database, idOf(approver), ['approver']);
      await appoint(database, idOf(indicatorOwner), ['indicator-owner']);
    });
    afterEach(() => teams().assertClean());

    it('goes only where somebody connected the channel, who has the right to', async () => {
      const { policyOfficer, manager } = teams().people;
      const { weekly, meeting, youth } = places();
      assert.match(
        wordsOf(await connect(policyOfficer, weekly)),
        /Dat kun jij niet doen.*een manager of een beheerder/,
      );
      assert.match(await typed(manager, 'koppel', /in het kanaal zelf/).then(wordsOf), /Noem mij daar/);
      const form = await typed(manager, 'nieuw weekbericht', /Nieuw weekbericht/);
      assert.match(wordsOf(form), /nog geen kanaal gekoppeld/);

      assert.match(wordsOf(await connect(manager, weekly, 'koppel als Weekcijfers')), /Dit kanaal is gekoppeld/);
      assert.match(wordsOf(await connect(manager, weekly)), /al gekoppeld/);
      const card = await connect(manager, youth, 'koppel als Jeugd');
      const four = await press(manager, card, 'Zet vier ogen aan');
      assert.match(JSON.stringify(four.pressed), /Een tweede persoon keurt ze eerst goed/);
      assert.match(wordsOf(await connect(manager, meeting)), /gekoppeld/);
      const list = await typed(manager, 'kanalen', /3 kanalen zijn gekoppeld/);
      assert.match(wordsOf(list), /Jeugd[^]*Weekcijfers/);
      const stranger = await press(policyOfficer, card, 'Ontkoppel');
      assert.match(JSON.stringify(stranger.pressed), /Dat kun jij niet doen/);
    });

    it('is looked at, approved by somebody else and posted once in each place, word for word as it was shown', async () => {
      const { indicatorOwner, manager, approver } = teams().people;
      const { weekly, youth, meeting } = places();
      const { preview, card } = await drafted(indicatorOwner, [weekly, youth, meeting], { note: 'Bel 06-12345678.' });
      assert.match(wordsOf(preview), /Bel/);
      assert.doesNotMatch(wordsOf(preview), /12345678/);
      assert.equal(posted(weekly).length, 0, 'nothing left before somebody said so');
      assert.match(wordsOf(card), /Een tweede persoon kijkt mee/);
      assert.doesNotMatch(JSON.stringify(card.activity), /"Nu versturen"/, 'who owns a figure sends nothing');

      const submitted = await press(indicatorOwner, card, 'Indienen');
      const before = await told(approver, /Weekcijfers week/, submitted.mark);
      assert.deepEqual(cardIn(before), cardIn(preview));
      const asked = await told(approver, /Wacht op goedkeuring/, submitted.mark);
      const again = await typed(approver, 'goedkeuren', /Wacht op goedkeuring/);
      assert.match(JSON.stringify(again.activity), /"title":"Goedkeuren"/);
      assert.equal(
        (await postOf('submitted')).content['approvedBy'] ?? null,
        null,
        'typing shows what is approved first',
      );
      const approved = await press(approver, asked, 'Goedkeuren');
      await told(indicatorOwner, /Tweede lezer \(voorbeeld\) keurde/, approved.mark);

      const list = await typed(manager, 'weekberichten', /Goedgekeurd/);
      const opened = await press(manager, list, 'Toon bericht');
      assert.match(JSON.stringify(opened.pressed), /"Nu versturen"/);
      const sent = await typed(manager, 'nu versturen', /Het gaat nu naar de kanalen/);
      for (const place of [weekly, youth, meeting]) {
        const there = await postedIn(place, /Weekcijfers week/);
        assert.deepEqual(cardIn(there), cardIn(preview));
        assert.ok(there.activity?.summary, 'the notification says what it is');
      }
      assert.match(wordsOf(sent), /Wordt verstuurd|Verstuurd/);
      await told(manager, /is klaar\. Verstuurd naar 3 kanalen/);
      for (const place of [weekly, youth, meeting]) assert.equal(posted(place).length, 1);
    });

    it('is what a question in the thread below it is about, until another figure is named', async () => {
      const { policyOfficer } = teams().people;
      const { weekly } = places();
      const [post] = posted(weekly);
      assert.ok(post);
      const first = firstName((await postOf('sent')).content['digest']);
      const inThread = threadId(weekly.id, post.activityId);
      const asked = async (text: string) => {
        const { mark } = await teams().sayInChannel(policyOfficer, weekly, text, { inThread });
        return wordsOf(await teams().waitForMessage(inThread, undefined, { after: mark }));
      };

      const begun = await asked('wat betekent dit?');
      assert.ok(begun.includes(first), begun);
      const lastYear = await asked('en vorig jaar?');
      assert.ok(lastYear.includes(first), lastYear);
      assert.match(await asked('en de bijstandsaanvragen?'), /Bijstandsaanvragen/);
      assert.doesNotMatch(await asked('is dat veel?'), new RegExp(first));
    });

    it('is not posted a second time by another draft, which hears which was first', async () => {
      const { manager } = teams().people;
      const { weekly } = places();
      const { card } = await drafted(manager, [weekly]);
      assert.match(wordsOf(card), /In 1 gekozen kanaal staan deze cijfers al sinds/);
      const refused = await press(manager, card, 'Nu versturen');
      assert.match(JSON.stringify(refused.pressed), /Ik plaats ze niet twee keer/);
      assert.equal(posted(weekly).length, 1);
      const offered = await typed(manager, 'annuleren', /Weekcijfers week/);
      assert.doesNotMatch(wordsOf(offered), /Geannuleerd/, 'who types it may mean something else');
      const stopped = await press(manager, card, 'Annuleren');
      assert.match(JSON.stringify(stopped.pressed), /Geannuleerd/);
    });

    it('offers no sending to who still needs a second person, and says so to who types it', async () => {
      const { manager, approver } = teams().people;
      const { youth } = places();
      const { card } = await drafted(manager, [youth]);
      assert.match(wordsOf(card), /Dien het daarom eerst in/);
      assert.ok(!cardHas(card, 'Nu versturen') && !cardHas(card, 'Inplannen'));
      const typedToSend = await typed(manager, 'nu versturen', /Weekcijfers week|tweede persoon/);
      assert.match(wordsOf(typedToSend), /tweede persoon/);
      const submitted = await press(manager, card, 'Indienen');
      assert.match(JSON.stringify(submitted.pressed), /Een beheerder kan een collega die rol geven/);
      await typed(manager, 'goedkeuren', /Je hebt dit zelf ingediend\. Een ander moet het goedkeuren/);
      const asked = await told(approver, /Wacht op goedkeuring/, submitted.mark);
      await press(approver, asked, 'Goedkeuren');
      await teams().waitForMessage(
        card.conversationId,
        (message) => message.activityId === card.activityId && cardHas(message, 'Nu versturen'),
      );
      assert.match(JSON.stringify((await press(manager, card, 'Annuleren')).pressed), /Geannuleerd/);
    });

    it('is taken back in the place where it stands, and may come anew after that', async () => {
      const { manager } = teams().people;
      const { weekly, youth } = places();
      const list = await typed(manager, 'weekberichten', /Verstuurd/);
      const rows = JSON.stringify(list.activity).match(/"publication.show"/g) ?? [];
      assert.ok(rows.length >= 2);
      const card = await typed(manager, 'intrekken', /Verstuurd\. 3 kanalen/);
      const empty = await press(manager, card, 'Intrekken', { because: '' });
      assert.match(JSON.stringify(empty.pressed), /Vul eerst de reden in/);
      const opened = nodesOfType(empty.pressed.shown?.card as never, /^Container$/).filter(
        ({ id }) => id === 'open-after',
      );
      assert.deepEqual(
        opened.map(({ isVisible }) => isVisible),
        [true],
        'what has to be filled in is in sight',
      );
      const taken = await press(manager, card, 'Intrekken', { because: 'Verkeerde week gekozen.' });
      const there = await postedIn(weekly, /Ingetrokken: Weekcijfers[^]*Verkeerde week gekozen/, taken.mark);
      await postedIn(youth, /Ingetrokken/, taken.mark);
      assert.match(wordsOf(there), /Ingetrokken op .* door Afdelingsmanager \(voorbeeld\)/);
      assert.doesNotMatch(wordsOf(there), /\d+ meldingen/, 'the figures are gone');
      await told(manager, /is klaar\. Ingetrokken in 3 kanalen/, taken.mark);

      const { card: again } = await drafted(manager, [weekly]);
      const mark = (await press(manager, again, 'Nu versturen')).mark;
      await told(manager, /is klaar\. Verstuurd naar 1 kanaal/, mark);
      assert.equal(posted(weekly).filter((message) => !/Ingetrokken/.test(wordsOf(message))).length, 1);
    });

    it('is copied with its figures of now, exported by channel, and shows no figure about few people', async () => {
      const { manager } = teams().people;
      const { weekly } = places();
      const card = await typed(manager, 'intrekken', /Verstuurd\. 1 kanaal/);
      const copied = await press(manager, card, 'Kopiëren');
      const copy = await told(manager, /Concept\. \d+ cijfers/, copied.mark);
      assert.match(JSON.stringify((await press(manager, copy, 'Annuleren')).pressed), /Geannuleerd/);
      const exported = await press(manager, card, 'Exporteer de kanalen');
      await told(manager, /team;channel;state;attempts;reason[^]*Weekcijfers;/, exported.mark);

      const [there] = posted(weekly).slice(-1);
      assert.ok(there);
      assert.match(wordsOf(there), /laat ik niet zien|afgeschermd/i);
      assert.doesNotMatch(wordsOf(there), /(?<![\d.,])[1-9] (?:meldingen|jongeren|plaatsingen|aanvragen)/);
    });

    it('says which chosen channel falls out, when the bot was removed there, and calls no two channels the same', async () => {
      const { manager } = teams().people;
      const [housing, work] = [teams().channel('Wonen', 'Ruimte'), teams().channel('Werk', 'Inkomen')];
      assert.match(wordsOf(await connect(manager, housing)), /Kanaal 1/);
      assert.match(wordsOf(await connect(manager, work)), /Kanaal 2/);
      assert.match(wordsOf(await connect(manager, work, 'koppel als Werk')), /^Werk/);
      await drafted(manager, [housing, work]);
      await teams().uninstall(work, manager);
      const card = await typed(manager, 'annuleren', /voor 1 kanaal[^]*Werk doet niet mee: ik ben daar verwijderd/);
      await press(manager, card, 'Annuleren');
    });
  });
});
