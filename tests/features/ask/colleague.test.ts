import assert from 'node:assert/strict';
import type { Answer } from '../../../src/features/ask/answer.ts';
import { answeredByColleague, withColleague } from '../../../src/features/ask/colleague.ts';
import type { Decision } from '../../../src/features/ask/decide.ts';
import type { ColleagueMatch, Explanation } from '../../../src/features/ask/ports.ts';
import type { Slots } from '../../../src/features/ask/slots.ts';
import type { Act } from '../../../src/text/question/act.ts';
import { cuesOf } from '../../../src/text/question/understand.ts';
import type { Understand } from '../../../src/text/question/understanding.ts';

const today = '2026-11-22';
const explanation = (slug: string): Explanation => ({
  version: '1',
  slug,
  title: `Titel van ${slug}`,
  question: `Vraag van ${slug}?`,
  summary: '',
  language: 'nl',
  short: '',
  example: '',
  watchOut: '',
  check: '',
  sources: [],
  related: [],
  isCheckDue: false,
});

/** Every way in which it was asked does `act`. */
const understandAs =
  (act: Act): Understand =>
  (text) => ({
    acts: [{ name: act, probability: 1 }],
    followUps: [],
    things: [],
    wantsWords: 0.5,
    articles: [],
    cues: cuesOf(text, today),
    repaired: text,
  });

const slotsOf = (text: string, act: Act, match: Partial<ColleagueMatch> | null, part: Partial<Slots> = {}): Slots => ({
  text,
  language: 'nl',
  today,
  understanding: understandAs(act)(text, today, []),
  subject: null,
  figures: [],
  near: [],
  areas: [],
  isEveryArea: false,
  concepts: [],
  colleague: match && {
    explanation: explanation('collega'),
    likeness: 0.8,
    fit: 'well',
    asked: ['Waarom is dit in Noord hoger?'],
    ...match,
  },
  ...part,
});

const doing = (act: Act): Decision => ({ kind: 'act', act });
const why = { understand: understandAs('cause') };
const told = (slots: Slots, decision: Decision = doing('cause')) => answeredByColleague(slots, decision, why);

describe('what a colleague answered', () => {
  it('comes before the standard caution, which stays as its lead', () => {
    const answer = told(slotsOf('Waarom is dit hoger?', 'cause', {}));

    assert.ok(answer?.kind === 'explanation');
    assert.equal(answer.explanation.slug, 'collega');
    assert.match(answer.lead[0]?.text ?? '', /^De oorzaak kun je/);
  });

  it('is told without a caution where no cause is asked for', () => {
    const answer = answeredByColleague(slotsOf('Wie doet dit?', 'person', {}), doing('person'), {
      understand: understandAs('person'),
    });

    assert.ok(answer?.kind === 'explanation' && answer.lead.length === 0);
  });

  it('is not told when it is too little alike, in doubt, asked otherwise or about another area', () => {
    for (const match of [{ likeness: 0.71 }, { fit: 'perhaps' as const }, { fit: 'no' as const }])
      assert.equal(told(slotsOf('Waarom?', 'cause', match)), null);
    assert.equal(told(slotsOf('Hoeveel?', 'read', {}), doing('read')), null);
    assert.equal(told(slotsOf('Waarom in Zuid?', 'cause', {}, { areas: ['Zuid'] })), null);
    assert.ok(told(slotsOf('Waarom in Noord?', 'cause', {}, { areas: ['Noord'] })));
  });

  it('never comes before what may be shared, questions about a person, or figures of the asker', () => {
    for (const act of ['privacy', 'individual', 'own'] as const) {
      assert.equal(told(slotsOf('Waarom?', 'cause', {}), doing(act)), null);
      const given: Answer = { kind: 'said', reason: 'unknown', told: [], examples: [] };
      assert.equal(withColleague(given, slotsOf('Waarom?', 'cause', {}), doing(act), why), given);
    }
    assert.equal(told(slotsOf('Waarom?', 'cause', {}), { kind: 'own' }), null);
  });

  it('is told when its own question is pressed or typed, whatever that seems to do', () => {
    assert.ok(told(slotsOf('Vraag van collega?', 'read', { likeness: 1 }), doing('read')));
  });
});

describe('what a colleague answered beside an answer', () => {
  const beside = (answer: Answer, match: Partial<ColleagueMatch> | null, act: Act = 'cause') =>
    withColleague(answer, slotsOf('Waarom?', act, match), doing('cause'), why);
  const titles = (answer: Answer) => answer.kind === 'choice' && answer.options.map(({ title }) => title);
  const explained: Answer = { kind: 'explanation', explanation: explanation('other'), lead: [] };

  it('comes first among what may be meant, and is offered instead of no answer', () => {
    const options = [1, 2, 3].map((n) => ({ title: `${n}`, question: `${n}?` }));
    const choice: Answer = { kind: 'choice', about: 'meaning', options };
    assert.deepEqual(titles(beside(choice, { likeness: 0.5 })), ['Titel van collega', '1', '2']);
    const unknown: Answer = { kind: 'said', reason: 'unknown', told: [], examples: [] };
    assert.deepEqual(titles(beside(unknown, { likeness: 0.5, fit: 'perhaps' })), ['Titel van collega']);
  });

  it('makes a general article one of two when it may well be meant, and else stands below it', () => {
    assert.deepEqual(titles(beside(explained, { likeness: 0.5 })), ['Titel van collega', 'Titel van other']);
    const below = beside(explained, { likeness: 0.5, fit: 'perhaps' });
    assert.ok(below.kind === 'explanation');
    assert.deepEqual(
      below.explanation.related.map(({ title }) => title),
      ['Titel van collega'],
    );
  });

  it('leaves the answer as it was when it is hardly alike, does something else or is about something else', () => {
    for (const match of [null, { likeness: 0.39 }, { fit: 'no' as const }])
      assert.equal(beside(explained, match), explained);
    assert.equal(beside(explained, { likeness: 0.5 }, 'read'), explained);
  });
});
