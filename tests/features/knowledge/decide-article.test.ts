import assert from 'node:assert/strict';
import {
  articleCommands,
  articleStates,
  type ArticleActor,
  type ArticleCommand,
  type ColleagueArticle,
} from '../../../src/features/knowledge/colleague-article.ts';
import { decideArticle } from '../../../src/features/knowledge/decide-article.ts';
import { roles } from '../../../src/shared/person.ts';
import { actor, changed, draft, drafting, today } from '../../support/colleague-articles.ts';

const text = { title: 'Verlengingen', question: 'Telt een verlenging mee?', phrasings: [], answer: 'Nee.' };
const commands: Readonly<Record<ArticleCommand['kind'], ArticleCommand>> = {
  draft: drafting({ writtenBy: { id: 'other', name: null } }),
  edit: { kind: 'edit', text },
  approve: { kind: 'approve', checkBy: null },
  decline: { kind: 'decline', reason: 'De bron klopt niet.' },
  retire: { kind: 'retire' },
  renew: { kind: 'renew', checkBy: null },
  restore: { kind: 'restore', of: 1, text },
};

const first = draft().article;
/** Written by one, owned by another, so that the rights of each show. */
const inState = (state: ColleagueArticle['state']): ColleagueArticle => ({
  ...first,
  state,
  owner: { id: 'owner', name: null },
});

/** Everybody who may come: whose it is, and each role on its own. */
const who: Readonly<Record<string, ArticleActor>> = {
  writer: actor('writer', 'champion'),
  owner: actor('owner'),
  ...Object.fromEntries(roles.map((role) => [role, actor('other', role)])),
  'no role': actor('other'),
  'another tenant': { ...actor('other', 'coordinator'), tenantId: 'tenant-2' },
};

const allowed: Readonly<Record<ArticleCommand['kind'], { readonly in: string; readonly by: string }>> = {
  draft: { in: 'none', by: 'champion, coordinator, another tenant' },
  edit: { in: 'draft, approved, declined', by: 'writer, owner, coordinator' },
  approve: { in: 'draft', by: 'champion, coordinator, approver' },
  decline: { in: 'draft', by: 'champion, coordinator, approver' },
  retire: { in: 'draft, approved, declined', by: 'writer, owner, coordinator' },
  renew: { in: 'approved', by: 'owner, coordinator' },
  restore: { in: 'draft, approved, declined, retired', by: 'writer, owner, coordinator' },
};

describe('what becomes of an article', () => {
  for (const kind of articleCommands)
    for (const state of [null, ...articleStates])
      it(`by ${kind} when it is ${state ?? 'not there'}: is what its rule says, for each who may come`, () => {
        const rule = allowed[kind];
        for (const [name, one] of Object.entries(who)) {
          const article = state && inState(state);
          const decided = decideArticle(article, commands[kind], one, today);
          const isRight = rule.by.split(', ').includes(name) && !(article && name === 'another tenant');
          const isNow = rule.in.split(', ').includes(state ?? 'none');

          assert.equal(decided.kind, isRight && isNow ? 'changed' : 'refused', name);
          if (decided.kind === 'refused' && isRight) assert.equal(decided.why, 'not-now', name);
          if (decided.kind === 'refused' && !isRight)
            assert.match(decided.why, /^(no-role|own-words|not-yours|not-now)$/);
        }
      });

  it('never leaves words approved by who wrote them', () => {
    const approved = changed(first, commands.approve, actor('reader', 'approver')).article;
    const edited = changed(approved, commands.edit, actor('other', 'coordinator')).article;

    assert.deepEqual([edited.state, edited.approvedBy, edited.approvedOn], ['draft', null, null]);
    const own = decideArticle(edited, commands.approve, actor('other', 'coordinator'), today);
    assert.deepEqual(own, { kind: 'refused', why: 'own-words' });
    assert.equal(decideArticle(edited, commands.approve, actor('writer', 'champion'), today).kind, 'changed');
  });

  it('counts each change, keeps who made it and the words that came with it', () => {
    const approved = changed(first, commands.approve, actor('reader', 'approver'));
    const restored = changed(approved.article, { kind: 'restore', of: 1, text }, actor('writer'));

    assert.deepEqual([first.version, approved.article.version, restored.article.version], [1, 2, 3]);
    assert.equal(approved.entry.text, null);
    assert.deepEqual(approved.article.approvedBy, { id: 'reader', name: 'Collega reader' });
    assert.deepEqual([restored.entry.text, restored.entry.note], [text, '1']);
  });

  it('is checked again a year after it was approved, or on a day that was chosen within three years', () => {
    const reader = actor('reader', 'approver');
    assert.equal(changed(first, commands.approve, reader).article.checkBy, '2027-11-22');
    const on = (checkBy: string) => decideArticle(first, { kind: 'approve', checkBy }, reader, today);
    assert.equal(on('2027-01-01').kind, 'changed');
    for (const day of [today, '2026-02-30', '2029-12-01', 'morgen'])
      assert.deepEqual(on(day), { kind: 'refused', why: 'wrong-date' }, day);
  });

  it('is refused without words, with too many, and without a reason', () => {
    const writer = actor('writer', 'champion');
    const edit = (part: Partial<typeof text>) =>
      decideArticle(first, { kind: 'edit', text: { ...text, ...part } }, writer, today);
    for (const part of [{ title: ' ' }, { question: '' }, { answer: '\n' }])
      assert.deepEqual(edit(part), { kind: 'refused', why: 'needs-text' });
    for (const part of [{ title: 'a'.repeat(81) }, { question: 'a'.repeat(501) }, { answer: 'a'.repeat(6_001) }])
      assert.deepEqual(edit(part), { kind: 'refused', why: 'too-long' });
    const decline = (reason: string) =>
      decideArticle(first, { kind: 'decline', reason }, actor('reader', 'approver'), today);
    assert.deepEqual(decline(' '), { kind: 'refused', why: 'needs-reason' });
    assert.deepEqual(decline('a'.repeat(501)), { kind: 'refused', why: 'too-long' });
    const nothing = decideArticle(first, { kind: 'restore', of: 9, text: null }, writer, today);
    assert.deepEqual(nothing, { kind: 'refused', why: 'no-such-text' });
  });

  it('has its question for a title, cut where a word ends', () => {
    const long = `Waarom is ${'heel '.repeat(20)}veel?`;

    assert.equal(first.title, 'Waarom telt een verlenging niet mee');
    assert.match(draft({ question: long }).article.title, /^Waarom is (heel )+heel…$/);
    assert.ok(draft({ question: 'woord '.repeat(200) }).article.question.length <= 500);
  });

  it('is not drafted in the name of another champion, except by a coordinator', () => {
    const theirs = drafting();

    assert.deepEqual(decideArticle(null, theirs, actor('other', 'champion'), today), {
      kind: 'refused',
      why: 'not-yours',
    });
    const { article } = changed(null, theirs, actor('other', 'coordinator'));
    assert.deepEqual([article.writtenBy.id, article.owner.id], ['writer', 'writer']);
  });
});
