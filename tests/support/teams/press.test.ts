import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { startBareBot, type Heard, type Reply } from './bare-bot.ts';
import { startFakeTeams, type FakeTeams } from './fake-teams.ts';
import type { Accepted } from './ledger.ts';
import { card, message } from './samples.ts';
import { adaptiveCardType, type Json } from './wire.ts';

describe('what a person does with a message', () => {
  let teams: FakeTeams;
  let bot: Awaited<ReturnType<typeof startBareBot>>;
  let answer: (heard: Heard) => Reply;
  beforeEach(async () => {
    answer = () => ({ status: 200 });
    teams = await startFakeTeams();
    bot = await startBareBot(teams, (heard) => answer(heard));
  });
  afterEach(() => Promise.all([bot.stop(), teams.stop()]));

  const person = () => teams.people.champion;
  const lastHeard = () => bot.heard.at(-1)?.activity ?? {};
  async function posted(activity: Json): Promise<Accepted> {
    const chat = teams.personalChat(person());
    const { status, text } = await bot.send(chat, activity);
    assert.equal(status, 201, text);
    return teams.waitForMessage(chat);
  }
  const withCard = (...body: Json[]) => posted(message({ attachments: [card(...body)] }));
  const showing = (content: Json): Reply => ({
    status: 200,
    body: { statusCode: 200, type: adaptiveCardType, value: content },
  });

  describe('pressing a button', () => {
    const note = { type: 'Input.Text', id: 'note', label: 'Toelichting', isRequired: true, errorMessage: 'Vul in' };
    const choice = {
      type: 'Input.ChoiceSet',
      id: 'choice',
      label: 'Keuze',
      choices: [{ title: 'Ja', value: 'yes' }],
    };
    const accept = { type: 'Action.Execute', title: 'Oppakken', verb: 'referral.accept', data: { nonce: 'n1' } };

    it('sends the verb, the data and the inputs', async () => {
      answer = () => showing(card().content);
      const shown = await withCard(note, set(accept));

      await teams.press(person(), shown, 'Oppakken', { note: 'ik doe het' });

      assert.deepEqual([lastHeard()['name'], lastHeard()['replyToId']], ['adaptiveCard/action', shown.activityId]);
      assert.deepEqual(lastHeard()['value'], {
        action: { type: 'Action.Execute', verb: 'referral.accept', data: { nonce: 'n1', note: 'ik doe het' } },
        trigger: 'manual',
      });
    });

    it('shows the card or the words that come back', async () => {
      const shown = await withCard(set(accept));
      answer = () => showing(card({ type: 'TextBlock', text: 'Opgepakt' }).content);
      const first = await teams.press(person(), shown, 'Oppakken');
      answer = () => ({
        status: 200,
        body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Al opgepakt' },
      });
      const second = await teams.press(person(), shown, 'Oppakken');

      assert.deepEqual(first.shown?.card['body'], [{ type: 'TextBlock', text: 'Opgepakt' }]);
      assert.equal(second.notice, 'Al opgepakt');
    });

    it('takes an error in the body, and fails on anything Teams could not show', async () => {
      const shown = await withCard(set(accept));
      const error = { type: 'application/vnd.microsoft.error', value: { code: 'BadRequest', message: 'Verlopen' } };
      answer = () => ({ status: 200, body: { statusCode: 400, ...error } });
      assert.equal((await teams.press(person(), shown, 'Oppakken')).notice, 'Verlopen');

      const illegal: Reply[] = [
        { status: 400, body: { statusCode: 400, ...error } },
        { status: 501 },
        { status: 200 },
        { status: 200, body: { statusCode: 200, type: adaptiveCardType, value: 'geen kaart' } },
        showing({ ...card().content, version: '1.6' }),
      ];
      for (const reply of illegal) {
        answer = () => reply;
        await assert.rejects(teams.press(person(), shown, 'Oppakken'), /Teams would show an error/);
        assert.equal(
          (await teams.press(person(), shown, 'Oppakken', {}, { check: false })).status,
          (reply as { status: number }).status,
        );
      }
    });

    it('is held back by Teams when a required input is empty, a choice is not listed or nothing is called so', async () => {
      const shown = await withCard(note, choice, set(accept));

      await assert.rejects(teams.press(person(), shown, 'Oppakken'), /note is required/);
      await assert.rejects(teams.press(person(), shown, 'Oppakken', { note: 'x', choice: 'no' }), /not a choice/);
      await assert.rejects(teams.press(person(), shown, 'Oppakken', { note: 'x', other: 'y' }), /no input other/);
      await assert.rejects(teams.press(person(), shown, 'Weigeren'), /Oppakken/);
      assert.equal(bot.heard.length, 0);
    });

    it('of the old kind sends a message with a value', async () => {
      const shown = await withCard(set({ type: 'Action.Submit', title: 'Klaar', data: { a: 1 } }));

      await teams.press(person(), shown, 'Klaar');

      assert.deepEqual(
        [lastHeard()['type'], lastHeard()['value'], lastHeard()['text']],
        ['message', { a: 1 }, undefined],
      );
    });

    it('in a channel comes from the thread of the card', async () => {
      const { body } = await bot.create({
        isGroup: true,
        channelData: { channel: { id: teams.channel().id } },
        activity: message({ attachments: [card(set(accept))] }),
      });
      answer = () => showing(card().content);

      await teams.press(person(), await teams.waitForMessage(teams.channel()), 'Oppakken');

      assert.equal((lastHeard()['conversation'] as Json)['id'], (body as { id: string }).id);
    });
  });

  it('looking at a card asks for the own view of it', async () => {
    const refresh = { action: { type: 'Action.Execute', verb: 'referral.view', data: { id: 1 } } };
    const { contentType, content } = card();
    const shown = await posted(message({ attachments: [{ contentType, content: { ...content, refresh } }] }));
    answer = () => showing(content);

    await teams.look(person(), shown);

    assert.equal((lastHeard()['value'] as Json)['trigger'], 'automatic');
  });

  describe('a dialog', () => {
    const open = {
      type: 'Action.Submit',
      title: 'Vraag stellen',
      data: { msteams: { type: 'task/fetch' }, form: 'ask' },
    };
    const form = card(
      { type: 'Input.Text', id: 'question', label: 'Vraag' },
      set({ type: 'Action.Submit', title: 'Stuur' }),
    );
    const dialog: Reply = {
      status: 200,
      body: { task: { type: 'continue', value: { title: 'Vraag', height: 'medium', width: 'medium', card: form } } },
    };

    it('opens, is filled in and closes', async () => {
      const shown = await withCard(set(open));
      answer = () => dialog;
      const opened = await teams.press(person(), shown, 'Vraag stellen');
      assert.equal(lastHeard()['name'], 'task/fetch');
      answer = () => ({ status: 200 });
      assert.ok(opened.shown);
      await teams.press(person(), opened.shown, 'Stuur', { question: 'Waarom?' });

      assert.equal(lastHeard()['name'], 'task/submit');
      assert.deepEqual((lastHeard()['value'] as Json)['data'], { question: 'Waarom?' });
    });

    it('does not open on an empty answer or without a title', async () => {
      const shown = await withCard(set(open));
      await assert.rejects(teams.press(person(), shown, 'Vraag stellen'), /Teams would show an error/);
      answer = () => ({ status: 200, body: { task: { type: 'continue', value: { card: form } } } });
      await assert.rejects(teams.press(person(), shown, 'Vraag stellen'), /Teams would show an error/);
    });
  });

  describe('feedback', () => {
    it('is a JSON string, or from some clients a plain one', async () => {
      answer = () => ({ status: 200, body: {} });
      const shown = await posted(message());
      await teams.sendFeedback(person(), shown, { reaction: 'like', text: 'prima' });
      const asJson = lastHeard()['value'];
      await teams.sendFeedback(person(), shown, { reaction: 'dislike', text: 'prima', shape: 'plain' });

      assert.deepEqual(asJson, {
        actionName: 'feedback',
        actionValue: { reaction: 'like', feedback: '{"feedbackText":"prima"}' },
      });
      assert.equal(((lastHeard()['value'] as Json)['actionValue'] as Json)['feedback'], 'prima');
      assert.deepEqual([lastHeard()['name'], lastHeard()['replyToId']], ['message/submitAction', shown.activityId]);
    });

    it('must be answered with an empty object', async () => {
      const shown = await posted(message());
      for (const reply of [{ status: 200 }, { status: 200, body: { ok: true } }, { status: 501, body: {} }]) {
        answer = () => reply;
        await assert.rejects(teams.sendFeedback(person(), shown, { reaction: 'like' }), /Teams would show an error/);
      }
    });

    it('with an own form asks for it in either shape', async () => {
      const value = { title: 'Wat kan beter?', card: card() };
      answer = () => ({ status: 200, body: { task: { type: 'continue', value } } });
      const shown = await posted(message());
      const opened = await teams.openFeedbackForm(person(), shown, 'dislike');
      const flat = lastHeard()['value'];
      await teams.openFeedbackForm(person(), shown, 'dislike', { nested: true });

      assert.deepEqual(flat, { actionName: 'feedback', actionValue: { reaction: 'dislike' } });
      assert.deepEqual(lastHeard()['value'], { data: flat });
      assert.equal(opened.shown?.surface, 'dialog');
    });
  });

  it('choosing a suggestion is saying it', async () => {
    const chip = { type: 'imBack', title: 'Meer', value: 'Vertel meer' };
    const shown = await posted(message({ suggestedActions: { to: [person().id], actions: [chip] } }));

    await teams.chooseSuggestion(person(), shown, 'Meer');

    assert.equal(lastHeard()['text'], 'Vertel meer');
    await assert.rejects(teams.chooseSuggestion(person(), shown, 'Minder'), /Meer/);
  });
});

function set(action: Json): Json {
  return { type: 'ActionSet', actions: [action] };
}
