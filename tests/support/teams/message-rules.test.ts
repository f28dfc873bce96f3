import assert from 'node:assert/strict';
import { after, beforeEach, describe, it } from 'mocha';
import { connectorCalls } from './bare-bot.ts';
import { startFakeTeams, type FakeTeams } from './fake-teams.ts';
import { card, citation, cited, message, rootEntity } from './samples.ts';
import type { Json } from './wire.ts';

describe('the rules of Teams about one message', () => {
  let teams: FakeTeams;
  beforeEach(async () => {
    await teams?.stop();
    teams = await startFakeTeams({ sensitivityLabels: ['openbaar', 'intern', 'vertrouwelijk'] });
  });
  after(() => teams.stop());

  async function sent(activity: Json): Promise<{ outcome: string; house: string[] }> {
    const { send } = connectorCalls(teams.serviceUrl);
    const answer = await send(teams.personalChat(teams.people.policyOfficer), activity);
    const refused = teams.ledger.refused[0];
    const house = teams.ledger.violations.map(({ rule }) => rule);
    return { outcome: `${answer.status}${refused ? ` ${refused.rule}` : ''}`, house };
  }
  const accepts = async (activity: Json) => assert.deepEqual(await sent(activity), { outcome: '201', house: [] });
  const refuses = async (activity: Json, outcome: string) => assert.equal((await sent(activity)).outcome, outcome);
  const frowns = async (activity: Json, rule: string) =>
    assert.deepEqual(await sent(activity), { outcome: '201', house: [rule] });

  describe('content', () => {
    it('takes a plain message', () => accepts(message()));
    it('takes a typing activity without words', () => accepts({ type: 'typing' }));
    it('refuses an activity of another type', () => refuses({ type: 'event', name: 'x' }, '400 activity-type'));
    it('refuses a body that is no activity', () => refuses({ kind: 'message' }, '400 activity'));
    it('refuses a message with neither words nor attachments', () => refuses({ type: 'message' }, '400 empty-message'));
    it('takes extended markdown', () => accepts(message({ textFormat: 'extendedmarkdown' })));
    it('refuses an unknown text format', () => refuses(message({ textFormat: 'html' }), '400 text-format'));
    it('takes cards with a summary', () => accepts({ type: 'message', summary: 'kort', attachments: [card()] }));
    it('notes cards without a summary', () => frowns({ type: 'message', attachments: [card()] }, 'summary'));
  });

  describe('size', () => {
    it('takes 45,000 characters', () => accepts(message({ text: 'a'.repeat(45_000) })));
    it('counts in UTF-16 and refuses more than 100 KB', () =>
      refuses(message({ text: 'a'.repeat(51_300) }), '413 message-size'));
    it('names the error as Teams does', async () => {
      const { send } = connectorCalls(teams.serviceUrl);
      const { body } = await send(teams.personalChat(teams.people.manager), message({ text: 'a'.repeat(60_000) }));

      assert.deepEqual(body, { error: { code: 'MessageSizeTooBig', message: 'Message size too large.' } });
    });
    it('takes a card of 24 KB', () => accepts(message({ attachments: [card(text('a'.repeat(24_000)))] })));
    it('notes a card of more than 25 KB', () =>
      frowns(message({ attachments: [card(text('a'.repeat(25_600)))] }), 'card-size'));
  });

  describe('a quoted reply', () => {
    const mark = '<quoted messageId="1700"/>';
    const entity = (quotedReply: Json) => ({ type: 'quotedReply', quotedReply });
    const quoting = (text: string, ...entities: Json[]) => message({ text, entities });

    it('is taken with its mark in the text', () =>
      accepts(quoting(`${mark}\n\nJa.`, entity({ messageId: '1700', preview: 'Is dat veel?' }))));
    it('is taken beside the root entity', () =>
      accepts(quoting(`${mark}\n\nJa.`, rootEntity(), entity({ messageId: '1700' }))));
    it('is refused without its mark', () => refuses(quoting('Ja.', entity({ messageId: '1700' })), '400 quoted-reply'));
    it('is refused as a mark alone', () => refuses(quoting(mark), '400 quoted-reply'));
    it('is refused without the message that it quotes', () =>
      refuses(quoting(mark, entity({ preview: 'Is dat veel?' })), '400 quoted-reply'));
    it('is refused with a mark that cannot be read', () =>
      refuses(quoting('<quoted id="1700"/>', entity({ messageId: '1700' })), '400 quoted-reply'));
  });

  describe('the root message entity', () => {
    it('takes one', () => accepts(message({ entities: [rootEntity()] })));
    it('refuses two', () => refuses(message({ entities: [rootEntity(), rootEntity()] }), '400 root-entity'));
    it('refuses one that cannot be read', () =>
      refuses(message({ entities: [rootEntity({ additionalType: 'AIGeneratedContent' })] }), '400 root-entity'));
    it('takes what the unpatched SDK leaves of it, and notes the loss', () =>
      frowns(message({ entities: [{ type: 'https://schema.org/Message' }] }), 'root-entity-stripped'));
  });

  describe('citations', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => citation(index + 1));
    const one = (appearance: Json) => cited([citation(1, appearance)]);

    it('takes twenty', () => accepts(cited(many(20))));
    it('refuses twenty-one', () => refuses(cited(many(21)), '400 citation-count'));
    it('takes a name of 80 and an abstract of 160', () =>
      accepts(one({ name: 'n'.repeat(80), abstract: 'a'.repeat(160) })));
    it('refuses a name of 81', () => refuses(one({ name: 'n'.repeat(81) }), '400 citation-shape'));
    it('refuses an abstract of 161', () => refuses(one({ abstract: 'a'.repeat(161) }), '400 citation-shape'));
    it('refuses a missing abstract', () => refuses(one({ abstract: undefined }), '400 citation-shape'));
    it('refuses an empty appearance', () =>
      refuses(cited([{ '@type': 'Claim', position: 1, appearance: {} }]), '400 citation-shape'));
    it('takes three keywords of 28', () => accepts(one({ keywords: Array(3).fill('k'.repeat(28)) })));
    it('refuses four keywords', () => refuses(one({ keywords: ['a', 'b', 'c', 'd'] }), '400 citation-shape'));
    it('refuses a keyword of 29', () => refuses(one({ keywords: ['k'.repeat(29)] }), '400 citation-shape'));
    it('refuses the same position twice', () => refuses(cited([citation(1), citation(1)]), '400 citation-position'));
    it('refuses a position that is not in the text', () =>
      refuses(cited([citation(2)], 'Alleen [1].'), '400 citation-position'));
    it('takes an icon from the list', () => accepts(one({ image: image('Microsoft Excel') })));
    it('refuses an icon that is not on it', () => refuses(one({ image: image('Lotus 1-2-3') }), '400 citation-shape'));
    it('takes a card to read', () => accepts(one({ text: JSON.stringify(card().content) })));
    it('refuses a card to press', () =>
      refuses(
        one({ text: JSON.stringify(card({ type: 'ActionSet', actions: [openUrl] }).content) }),
        '400 citation-card',
      ));
    it('refuses a card that is not JSON', () => refuses(one({ text: '{' }), '400 citation-card'));
  });

  describe('sensitivity labels', () => {
    const labelled = (label: string | undefined, ...sources: string[]) =>
      cited(
        sources.map((id, index) => citation(index + 1, { usageInfo: usage(id) })),
        undefined,
        label === undefined ? {} : { usageInfo: usage(label) },
      );

    it('takes a message labelled like one of its sources', () => accepts(labelled('intern', 'openbaar', 'intern')));
    it('refuses a label that no source carries', () =>
      refuses(labelled('intern', 'openbaar'), '400 sensitivity-match'));
    it('refuses labelled sources in a message without a label', () =>
      refuses(labelled(undefined, 'intern'), '400 sensitivity-match'));
    it('refuses a message labelled below its strictest source', () =>
      refuses(labelled('intern', 'intern', 'vertrouwelijk'), '400 sensitivity-strictness'));
    it('notes the legacy form', () =>
      frowns(cited([], undefined, { usageInfo: { '@type': 'CreativeWork', name: 'Intern' } }), 'sensitivity-legacy'));
    it('notes a label the tenant does not have', () => frowns(labelled('geheim'), 'sensitivity-unknown'));
  });

  describe('the feedback loop', () => {
    const looped = (channelData: Json) => message({ channelData });

    it('takes the default form', () => accepts(looped({ feedbackLoop: { type: 'default' } })));
    it('takes the custom form', () => accepts(looped({ feedbackLoop: { type: 'custom' } })));
    it('takes the old flag', () => accepts(looped({ feedbackLoopEnabled: true })));
    it('refuses both at once', () =>
      refuses(looped({ feedbackLoop: { type: 'default' }, feedbackLoopEnabled: true }), '400 feedback-loop'));
    it('refuses an unknown form', () => refuses(looped({ feedbackLoop: { type: 'stars' } }), '400 feedback-loop'));
    it('refuses an old flag that is not a flag', () =>
      refuses(looped({ feedbackLoopEnabled: 'yes' }), '400 feedback-loop'));
  });

  describe('suggested actions', () => {
    const suggesting = (actions: Json[], more: Json = {}) =>
      message({ suggestedActions: { to: [teams.people.policyOfficer.id], actions }, ...more });
    const chip = { type: 'imBack', title: 'Meer', value: 'Meer' };

    it('takes three', () => accepts(suggesting([chip, chip, chip])));
    it('refuses four', () => refuses(suggesting([chip, chip, chip, chip]), '400 suggested-actions'));
    it('refuses actions for nobody', () =>
      refuses(message({ suggestedActions: { actions: [chip] } }), '400 suggested-actions'));
    it('refuses actions for somebody outside the conversation', () =>
      refuses(message({ suggestedActions: { to: ['29:vreemd'], actions: [chip] } }), '400 suggested-actions'));
    it('refuses an action of another type', () =>
      refuses(suggesting([{ ...chip, type: 'openUrl' }]), '400 suggested-actions'));
    it('refuses an action without a title', () =>
      refuses(suggesting([{ type: 'imBack', value: 'x' }]), '400 suggested-actions'));
    it('notes actions that an attachment hides', () =>
      frowns(suggesting([chip], { attachments: [card()] }), 'suggested-actions-hidden'));
  });

  describe('mentions', () => {
    const mention = { type: 'mention', text: '<at>Beheerder</at>', mentioned: { id: '29:1', name: 'Beheerder' } };
    const inCard = (body: string) => {
      const { contentType, content } = card(text(body));
      return message({ attachments: [{ contentType, content: { ...content, msteams: { entities: [mention] } } }] });
    };

    it('takes one that is in the text', () =>
      accepts(message({ text: 'Dag <at>Beheerder</at>', entities: [mention] })));
    it('refuses one that is not', () =>
      refuses(message({ text: 'Dag Beheerder', entities: [mention] }), '400 mention'));
    it('refuses one that names nobody', () =>
      refuses(
        message({ text: '<at>Beheerder</at>', entities: [{ type: 'mention', text: mention.text }] }),
        '400 mention',
      ));
    it('takes one in a card that is in its body', () => accepts(inCard('Dag <at>Beheerder</at>')));
    it('refuses one in a card that is not', () => refuses(inCard('Dag'), '400 mention'));
  });
});

const openUrl = { type: 'Action.OpenUrl', title: 'Open', url: 'https://example.nl' };
const text = (words: string): Json => ({ type: 'TextBlock', text: words, wrap: true });
const image = (name: string): Json => ({ '@type': 'ImageObject', name });
const usage = (id: string): Json => ({ '@type': 'CreativeWork', '@id': id });
