import assert from 'node:assert/strict';
import { decideLocal, type LocalCommand } from '../../../src/features/quiz/local/decide-local.ts';
import {
  asQuizQuestion,
  localStates,
  type LocalFigure,
  type LocalQuestion,
} from '../../../src/features/quiz/local/local-question.ts';
import { roles, type Role } from '../../../src/shared/person.ts';
import { asksAboutIndividual, maskPersonalData } from '../../../src/text/personal-data/personal-data.ts';
import { randomFrom } from './random.ts';

const both = (words: string) => ({ nl: words, en: words });
const figure: LocalFigure = {
  indicator: { id: 'wmo-meldingen', name: both('Wmo-meldingen') },
  period: { kind: 'week', isoYear: 2026, isoWeek: 46 },
  value: 54,
  unit: both('meldingen'),
  decimals: 0,
  worse: 'neither',
  doesNotSay: both('Hoeveel inwoners hulp nodig hebben.'),
  source: { name: both('Register'), url: null },
  updatedOn: '2026-11-16',
};
const made: LocalQuestion = {
  id: '6f0c1f9e-0000-4000-8000-000000000001',
  tenantId: 'tenant',
  version: 1,
  state: 'waiting',
  indicatorId: 'wmo-meldingen',
  period: figure.period,
  answer: 54,
  asked: 'Hoeveel keer meldde zich iemand in week 46?',
  explains: '',
  language: 'nl',
  by: 'writer',
  reason: '',
};
const screen = { mask: maskPersonalData, isAboutIndividual: asksAboutIndividual };
const edit: LocalCommand = { kind: 'edit', asked: 'Hoeveel meldingen waren er in week 46?', explains: 'Per week.' };
const commands: readonly LocalCommand[] = [
  edit,
  { kind: 'approve' },
  { kind: 'decline', reason: 'Onduidelijk.' },
  { kind: 'withdraw' },
];
const decide = (question: LocalQuestion, command: LocalCommand, id: string, own: readonly Role[], holds = true) =>
  decideLocal(question, command, { id, roles: own }, holds, screen);

describe('a question of the quiz about our own figure', () => {
  it('is changed by champions only, and approved or declined by another than who wrote it', () => {
    const done = new Set<string>();
    for (const role of [null, ...roles])
      for (const id of ['writer', 'other'])
        for (const state of localStates)
          for (const command of commands) {
            const result = decide({ ...made, state }, command, id, role ? [role] : []);
            if (result.kind === 'changed') done.add(`${command.kind} ${state} ${id} ${role}`);
          }
    const edits = ['waiting', 'approved', 'declined'].flatMap((state) => [
      `edit ${state} writer`,
      `edit ${state} other`,
    ]);
    const withdraws = edits.map((each) => each.replace('edit', 'withdraw'));
    const decides = ['approve waiting other', 'decline waiting other', 'decline approved other'];
    assert.deepEqual(
      [...done].toSorted(),
      [...edits, ...withdraws, ...decides].map((each) => `${each} champion`).toSorted(),
    );
  });

  it('is asked while it is approved and the figure is what it was, and retired when the figure is revised', () => {
    const approved = { ...made, state: 'approved' } as const;
    const asked = asQuizQuestion(approved, figure);
    assert.deepEqual(asked && [asked.kind, asked.question.nl, asked.topicName.nl, asked.source.period.nl], [
      'estimate',
      'Hoeveel keer meldde zich iemand in week 46?',
      'Onze gemeente',
      'week 46 van 2026',
    ]);
    assert.equal(asked?.question.en, 'How high was ‘Wmo-meldingen’ in week 46 of 2026?');
    assert.equal(asQuizQuestion(approved, { ...figure, value: 57 }), null, 'revised');
    assert.equal(asQuizQuestion(approved, null), null, 'not told any more');
    for (const state of localStates)
      if (state !== 'approved') assert.equal(asQuizQuestion({ ...made, state }, figure), null, state);
  });

  it('is not approved with a figure that was revised, nor kept with words about a person', () => {
    assert.deepEqual(decide(made, { kind: 'approve' }, 'other', ['champion'], false), {
      kind: 'refused',
      why: 'revised',
    });
    for (const [asked, why] of [
      ['', 'empty'],
      ['x'.repeat(301), 'too-long'],
      ['Hoe vaak belde 06-12345678?', 'masked'],
    ] as const)
      assert.deepEqual(decide(made, { kind: 'edit', asked, explains: '' }, 'other', ['champion']), {
        kind: 'refused',
        why,
      });
  });

  it('is only ever in the quiz in words that somebody else approved (10,000 walks of 50 steps)', () => {
    const random = randomFrom(20);
    const of = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;
    const people = ['writer', 'other', 'third'];
    for (let walk = 0; walk < 10_000; walk++) {
      let question = made;
      let approver: string | null = null;
      for (let step = 0; step < 50; step++) {
        const [id, command, holds] = [of(people), of(commands), random() < 0.9];
        const isChampion = random() < 0.9;
        const result = decide(question, command, id, isChampion ? ['champion'] : ['manager'], holds);
        if (result.kind === 'refused') continue;
        if (!isChampion || result.question.version !== question.version + 1) assert.fail('changed without a right');
        question = result.question;
        if (command.kind === 'approve') approver = id;
        if (question.state === 'approved' && (approver === null || approver === question.by)) assert.fail('own words');
        if (question.state === 'withdrawn') break;
      }
    }
  }).timeout(5_000);
});
