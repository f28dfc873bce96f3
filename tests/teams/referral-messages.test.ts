import assert from 'node:assert/strict';
import { standings } from '../../cards/gallery/referral-standings.ts';
import { nodesOfType } from '../cards/nodes.ts';
import type { CommandKind } from '../../src/features/referral/command.ts';
import type { ReferralContent, Viewer } from '../../src/features/referral/told.ts';
import { transitions } from '../../src/features/referral/transitions.ts';
import { answerMessage } from '../../src/teams/present/ask/answer-message.ts';
import type { Answer } from '../../src/features/ask/answer.ts';
import { toActivity } from '../../src/teams/outbound/message.ts';
import type { Place } from '../support/teams/finding.ts';
import { inspectMessage } from '../support/teams/rules/inspect.ts';
import { BotActivity } from '../support/teams/wire.ts';
import { momentOf } from '../../src/teams/present/referral/moment.ts';
import { noteMessage } from '../../src/teams/present/referral/note.ts';
import { referralPresenters } from '../../src/teams/present/referral/referral-messages.ts';

type Note = Extract<ReferralContent, { kind: 'referral.note' }>;

const kinds = Object.keys(transitions) as CommandKind[];
const viewers: readonly Viewer[] = ['asker', 'waiter', 'candidate', 'champion', 'coordinator', 'gone'];

function referralOf(name: string, part: Partial<Note['referral']> = {}): Note['referral'] {
  const make = standings[name];
  assert.ok(make, name);
  return { ...make('nl').referral, ...part };
}

function note(what: CommandKind, viewer: Viewer, part: Partial<Note['referral']> = {}, by: string | null = 'Ahmed') {
  const referral = referralOf('asker.answered', { state: 'accepted', ...part });
  return { kind: 'referral.note', what, viewer, referral, by, as: 'champion' } as const satisfies Note;
}

describe('the moment that something happened', () => {
  it('is told in the time of the municipality, in summer and in winter', () => {
    assert.equal(momentOf('2026-12-01T09:12:00Z', 'nl'), 'di 1 december 10:12');
    assert.equal(momentOf('2026-06-30T22:05:00Z', 'nl'), 'wo 1 juli 00:05');
    assert.equal(momentOf('2026-12-01T09:12:00Z', 'en'), 'Tue 1 December 10:12');
  });
});

describe('a note on a question to a colleague', () => {
  for (const what of kinds)
    for (const viewer of viewers)
      it(`says what ${what} means for the ${viewer}, in both languages`, () => {
        const [dutch, english] = (['nl', 'en'] as const).map((language) => noteMessage(note(what, viewer), language));
        assert.ok(dutch && english);
        for (const { text } of [dutch, english]) {
          assert.match(text, /^\*\*[A-Z].+\.\*\* [A-Z].+[.?]/);
          assert.doesNotMatch(text, /undefined|null|\[object/);
          assert.equal(text.includes('> '), viewer !== 'gone');
        }
        assert.notEqual(dutch.text.split('\n')[0], english.text.split('\n')[0]);
      });

  it('says what happened first in a notification, and the question in short', () => {
    const { summary = '' } = noteMessage(
      note('accept', 'asker', { question: `Waarom ${'zo '.repeat(100)}veel?` }),
      'nl',
    );
    assert.match(summary, /^Ahmed heeft je vraag aangenomen\. Je hoeft niets te doen\. “Waarom zo .*…”$/);
    assert.ok(summary.length < 200);
  });

  it('brings the answer under the question that it answers, and quotes the message where that is known', () => {
    const told = note('answer', 'asker', { state: 'answered', answer: 'Door *het loket*.', askedIn: '1700000000000' });
    const { text, quotes, summary } = noteMessage(told, 'nl');
    assert.equal(
      text,
      `**Ahmed heeft je vraag beantwoord.** Laat op de kaart weten of dit helpt.\n\n> ${told.referral.question}\n\nDoor \\*het loket\\*.`,
    );
    assert.deepEqual(quotes, { messageId: '1700000000000', preview: told.referral.question });
    assert.doesNotMatch(summary ?? '', /[*\\>]{2}/);
    assert.equal(noteMessage({ ...told, viewer: 'waiter' }, 'nl').quotes, undefined);
    assert.equal(noteMessage(note('answer', 'asker', { askedIn: null }), 'nl').quotes, undefined);
  });

  it('is taken by Teams, with and without a quote', () => {
    const place = { kind: 'personal', memberIds: [] } as unknown as Place;
    for (const askedIn of ['1700000000000', null])
      for (const language of ['nl', 'en'] as const) {
        const message = noteMessage(note('answer', 'asker', { answer: 'Door het loket.', askedIn }), language);
        assert.deepEqual(inspectMessage(BotActivity.parse(toActivity(message)), place), []);
      }
  });

  it('shows a name as it is, whatever marks are in it', () => {
    const { text, summary } = noteMessage(note('accept', 'asker', {}, '*Ahmed* [x](https://kwaad.example)'), 'nl');
    assert.ok(text.startsWith('**\\*Ahmed\\* \\[x\\](https://kwaad.example) heeft'));
    assert.ok(summary?.startsWith('*Ahmed* [x]'));
  });

  it('needs no name', () => {
    assert.match(
      noteMessage(note('accept', 'asker', {}, null), 'nl').text,
      /^\*\*Een collega heeft je vraag aangenomen/,
    );
  });

  it('tells who is gone nothing of the question', () => {
    const told = note('accept', 'gone');
    for (const { text, summary } of [noteMessage(told, 'nl'), noteMessage(told, 'en')])
      assert.equal(`${text} ${summary}`.includes(told.referral.question.slice(0, 12)), false);
  });

  it('tells the asker and the coordinator that nobody was found, and not why', () => {
    const part = { state: 'escalated', champion: null } as const;
    assert.match(noteMessage(note('send', 'asker', part), 'nl').text, /Ik vind nog geen collega voor je vraag/);
    assert.match(
      noteMessage(note('decline', 'coordinator', part), 'nl').text,
      /^\*\*Niemand heeft deze vraag van Sanne/,
    );
  });

  it('keeps from who waits along what was said between others', () => {
    const others = { askedBack: 'want druk', replied: 'want druk', reason: 'want druk' };
    for (const what of kinds)
      assert.equal(noteMessage(note(what, 'waiter', others), 'nl').text.includes('want druk'), false, what);
  });
});

describe('the export of questions', () => {
  const surroundings = {} as Parameters<(typeof referralPresenters)['referral.export']>[2];
  const shown = async (csv: string, rows: number, isCut = false) =>
    (await referralPresenters['referral.export']({ kind: 'referral.export', csv, rows, isCut }, 'nl', surroundings))
      .text;

  it('is text to copy, out of which nothing breaks', async () => {
    assert.match(await shown('id;vraag\n1;"```**x**"\n', 1, true), /```\nid;vraag\n1;"'''\*\*x\*\*"\n```$/);
  });

  it('says so when there is nothing, and when there is more', async () => {
    assert.doesNotMatch(await shown('id;vraag', 0), /```/);
    assert.match(await shown('id;vraag\n1;x', 1, true), /niet in dit bericht/);
  });
});

describe('asking a colleague below an answer', () => {
  const asks = (answer: Answer, question = 'Is dat veel?') => {
    const { card } = answerMessage(answer, 'nl', null, question);
    return card ? nodesOfType(card, /^Action\.Execute$/).some(({ verb }) => verb === 'referral.start') : false;
  };
  const said = (reason: Extract<Answer, { kind: 'said' }>['reason']): Answer => ({
    kind: 'said',
    reason,
    told: [{ text: 'Zo is het.', facts: [] }],
    examples: [],
  });

  it('is offered where somebody can help', () => {
    for (const reason of ['unknown', 'outside', 'vague', 'person', 'complaint'] as const)
      assert.ok(asks(said(reason)), reason);
    assert.ok(asks({ kind: 'own-figures', told: [{ text: 'Dat is 5 meer.', facts: [] }], inShort: null }));
    assert.ok(asks({ kind: 'choice', about: 'meaning', options: [{ title: 'Dit', question: 'Dit?' }] }));
  });

  it('is not offered after a greeting, about one person, or for a question that fits on no button', () => {
    for (const reason of ['greeting', 'thanks', 'individual'] as const) assert.equal(asks(said(reason)), false, reason);
    assert.equal(asks(said('unknown'), 'a'.repeat(501)), false);
  });
});
