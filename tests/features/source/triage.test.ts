import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { triageTexts } from '../../../cards/source/triage-texts.ts';
import {
  decideTriage,
  mayTake,
  outcomeIn,
  type TriageActor,
  type TriageCommand,
} from '../../../src/features/source/triage/decide-triage.ts';
import { completed, nextQuestion, outcomeOf, reasonsOf } from '../../../src/features/source/triage/outcome.ts';
import {
  triageAnswers,
  triageQuestions,
  triageStates,
  type Answers,
  type Triage,
} from '../../../src/features/source/triage/triage.ts';

const every: readonly Answers[] = triageQuestions.reduce<readonly Partial<Answers>[]>(
  (some, question) => some.flatMap((one) => triageAnswers.map((answer) => ({ ...one, [question]: answer }))),
  [{}],
) as readonly Answers[];

const screen = {
  mask: (text: string) => text.replaceAll('06-12345678', '[telefoonnummer]'),
  isAboutIndividual: (text: string) => text.includes('mevrouw'),
};

function aTriage(more: Partial<Triage> = {}): Triage {
  return {
    id: 'triage-1',
    tenantId: 'tenant-1',
    version: 1,
    state: 'asking',
    asker: { id: 'asker', name: 'Vrager (voorbeeld)' },
    officer: null,
    about: '',
    answers: {},
    remark: '',
    reply: '',
    verdict: null,
    decidedOn: null,
    language: 'nl',
    ...more,
  };
}

describe('the outcome of a privacy check', () => {
  it('is one of three for each of the 729 ways to answer', () => {
    assert.equal(every.length, 3 ** 6);
    const counts = Map.groupBy(every, outcomeOf);
    assert.deepEqual(
      ['now', 'aggregated', 'officer'].map((outcome) => counts.get(outcome as 'now')?.length),
      [83, 216, 430],
    );
  });

  it('is never to go on while something is not known and personal data are in play', () => {
    for (const answers of every) {
      const inPlay = answers.personal !== 'no' || answers.special !== 'no';
      if (inPlay && Object.values(answers).includes('unknown')) assert.notEqual(outcomeOf(answers), 'now');
      if (answers.personal === 'no' && answers.special === 'no') assert.equal(outcomeOf(answers), 'now');
    }
  });

  it('never gets milder by an answer that is less certain or less safe', () => {
    const rank = { now: 0, aggregated: 1, officer: 2 };
    const worse = { compatible: 'no', outside: 'yes', registered: 'no' } as const;
    for (const answers of every)
      for (const [question, answer] of Object.entries(worse))
        for (const instead of [answer, 'unknown'] as const)
          if (answers[question as 'outside'] !== instead && answers[question as 'outside'] !== answer)
            assert.ok(rank[outcomeOf({ ...answers, [question]: instead })] >= rank[outcomeOf(answers)]);
  });

  it('says what stands in the way, whenever something does', () => {
    for (const answers of every) assert.equal(reasonsOf(answers).length > 0, outcomeOf(answers) !== 'now');
  });

  it('is reached without a question that makes no difference', () => {
    assert.equal(nextQuestion({ personal: 'no' }), 'special');
    assert.equal(nextQuestion({ personal: 'no', special: 'no' }), null);
    assert.equal(nextQuestion({ personal: 'yes', special: 'no' }), 'aggregated');
    for (const answers of every.filter((one) => one.personal === 'no' && one.special === 'no'))
      assert.equal(outcomeOf(answers), outcomeOf(completed({ personal: 'no', special: 'no' })));
  });
});

describe('a privacy check', () => {
  const asker: TriageActor = { id: 'asker', name: null, isOfficer: false };
  const officer: TriageActor = { id: 'officer', name: null, isOfficer: true };
  const askingOfficer: TriageActor = { id: 'asker', name: null, isOfficer: true };
  const stranger: TriageActor = { id: 'stranger', name: null, isOfficer: false };

  it('may be done with by whom, as it stands', () => {
    const kinds = ['tell', 'answer', 'reopen', 'send', 'take', 'ask-more', 'decide', 'discard'] as const;
    const mayAs = (actor: TriageActor, state: Triage['state']) =>
      kinds.filter((kind) => mayTake(aTriage({ state }), kind, actor) === null).join(' ');
    const byAsker: Partial<Record<Triage['state'], string>> = {
      asking: 'tell answer reopen discard',
      done: 'tell reopen send discard',
      more: 'tell reopen send discard',
    };
    const byOfficer: Partial<Record<Triage['state'], string>> = {
      sent: 'take ask-more decide',
      taken: 'ask-more decide',
    };
    // Who took it up does so once more when somebody else did meanwhile.
    for (const state of triageStates) {
      assert.equal(mayAs(asker, state), byAsker[state] ?? '', state);
      assert.equal(mayAs(askingOfficer, state), byAsker[state] ?? '', `${state}, of their own`);
      assert.equal(mayAs(officer, state), byOfficer[state] ?? '', state);
      assert.equal(mayAs(stranger, state), '', state);
    }
  });

  it('breaks no rule in 10,000 lives of 50 steps', function () {
    this.timeout(60_000);
    const Words = fc.constantFrom('', 'Aantallen per wijk', 'Bel 06-12345678', 'Over mevrouw', 'Nog iets');
    const Question = fc.constantFrom(...triageQuestions);
    const Command: fc.Arbitrary<TriageCommand> = fc.oneof(
      fc.record({ kind: fc.constant('tell' as const), about: Words }),
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant('answer' as const),
          question: Question,
          answer: fc.constantFrom(...triageAnswers),
        }),
      },
      fc.record({ kind: fc.constant('reopen' as const), question: Question }),
      fc.record({ kind: fc.constant('send' as const), remark: Words }),
      fc.constant({ kind: 'take' as const }),
      fc.record({ kind: fc.constant('ask-more' as const), reply: Words }),
      fc.record({
        kind: fc.constant('decide' as const),
        verdict: fc.constantFrom(null, 'allowed' as const, 'refused' as const),
        reply: Words,
      }),
    );
    const commands = fc.sample(Command, { seed: 22, numRuns: 5_000 });
    const actors = [asker, officer, askingOfficer, stranger];
    let seed = 11;
    const pick = <One>(some: readonly One[]): One => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return some[Math.floor((seed / 2 ** 32) * some.length)] as One;
    };
    const reached = new Set<string>();
    for (let life = 0; life < 10_000; life += 1) {
      let triage = aTriage();
      for (let step = 0; step < 50; step += 1) {
        const decision = decideTriage(triage, pick(commands), pick(actors), '2026-11-23', screen);
        reached.add(decision.kind === 'refused' ? decision.why : decision.triage.state);
        if (decision.kind === 'refused') continue;
        assert.equal(decision.triage.version, triage.version + 1);
        triage = decision.triage;
        if (triage.state !== 'asking') assert.notEqual(outcomeIn(triage), null, 'sent with an outcome only');
        if (triage.state === 'decided') assert.ok(triage.reply !== '' && triage.verdict && triage.officer);
        assert.notEqual(triage.officer?.id, 'asker', 'nobody decides about what they ask');
        assert.doesNotMatch(JSON.stringify(triage), /12345678|mevrouw/);
      }
    }
    for (const state of ['asking', 'done', 'sent', 'taken', 'more', 'decided', 'not-yours', 'not-now'])
      assert.ok(reached.has(state), state);
  });

  it('has an article behind each question', () => {
    const folder = new URL('../../../knowledge/', import.meta.url);
    const slugs = {
      personal: 'pseudonyms-and-anonymity',
      special: 'lists-of-people',
      aggregated: 'disclosure-and-privacy',
      compatible: 'purpose-limitation',
      outside: 'sending-data-to-others',
      registered: 'dpia',
    };
    for (const language of ['nl', 'en'] as const)
      for (const question of triageQuestions) {
        const article = readFileSync(new URL(`${slugs[question]}.${language}.md`, folder), 'utf8');
        assert.ok(article.includes(`question: ${triageTexts[language].articles[question]}`), `${question} ${language}`);
      }
  });
});
