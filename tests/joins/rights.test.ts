import assert from 'node:assert/strict';
import { handlersOf, type HandlerPorts } from '../../src/joins/handlers.ts';
import type { Role } from '../../src/shared/person.ts';

/** What asks for a role before anything is looked at, written down here a second time: whoever changes a right changes it twice. */
const rights: Readonly<
  Partial<Record<Role, { readonly buttons: readonly string[]; readonly typed: readonly string[] }>>
> = {
  administrator: {
    buttons: [
      'model.switch',
      'person.give-role',
      'person.take-role',
      'setup.change',
      'setup.confirm',
      'setup.keep',
      'upkeep.leaver',
    ],
    typed: [
      'back-up',
      'change-role',
      'changes',
      'connections',
      'first-hour',
      'keep-setting',
      'leaver',
      'model-status',
      'model-switch',
      'roles',
      'set-setting',
      'setting-form',
      'settings',
      'status',
    ],
  },
  coordinator: {
    buttons: [
      'feedback.queue',
      'feedback.review',
      'feedback.settle',
      'referral.export',
      'referral.overview',
      'referral.resend',
    ],
    typed: ['export-referrals', 'referral-overview', 'review-feedback'],
  },
  champion: {
    buttons: [
      'local.approve',
      'local.decline',
      'local.edit',
      'local.form',
      'local.open',
      'local.propose',
      'local.withdraw',
    ],
    typed: ['list-quiz-questions', 'make-quiz-question'],
  },
  manager: {
    buttons: ['cbs.choose', 'cbs.follow', 'cbs.form', 'publication.slot', 'publication.slots', 'publication.weekly'],
    typed: ['cbs-refresh', 'cbs-table', 'digest-preview', 'list-slots'],
  },
};

/** Ports of which nothing is asked while the table is made. */
const nothing: unknown = new Proxy(() => {}, {
  get: (_, name) => (name === Symbol.iterator ? function* () {} : nothing),
  apply: () => nothing,
});

describe('the rights that buttons and typed words ask for', () => {
  const { actions, commands } = handlersOf(nothing as HandlerPorts);
  const asking = (table: object, role: Role) =>
    Object.entries(table as Readonly<Record<string, { readonly needs: string }>>)
      .flatMap(([name, { needs }]) => (needs === role ? [name] : []))
      .toSorted();

  for (const [role, { buttons, typed }] of Object.entries(rights))
    it(`are those of ${role}`, () => {
      assert.deepEqual(asking(actions, role as Role), buttons);
      assert.deepEqual(asking(commands, role as Role), typed);
    });

  it('are those of nobody else: what others may do is decided by what it is about', () => {
    const named = new Set([...Object.keys(rights), 'anyone']);
    const others = Object.entries({ ...actions, ...commands }).filter(([, { needs }]) => !named.has(needs));
    assert.deepEqual(others, []);
  });
});
