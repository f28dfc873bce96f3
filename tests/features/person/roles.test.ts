import assert from 'node:assert/strict';
import type { PersonPorts } from '../../../src/features/person/ports.ts';
import { changeRole } from '../../../src/features/person/roles.ts';
import type { Actor } from '../../../src/shared/handler.ts';

const tenantId = 't';
const administrator = { tenantId, id: 'administrator' };
const colleague = { person: { tenantId, id: 'colleague' }, name: null };

describe('who loses one of two roles', () => {
  it('keeps the other, under their name, in the list that the administrator then sees', async () => {
    const holders = [
      { person: administrator, name: null, roles: ['administrator'] as const },
      { person: colleague.person, name: 'Naam', roles: ['manager', 'approver'] as const },
    ];
    const people = { appointments: async () => ({ version: 3, holders }) } as unknown as PersonPorts['people'];
    const actor = { person: administrator } as Actor;

    const { appointments } = await changeRole({ change: 'take', colleague, role: 'manager' }, actor, { people });

    assert.deepEqual(
      appointments.holders.map(({ name, roles }) => [name, roles]),
      [
        [null, ['administrator']],
        ['Naam', ['approver']],
      ],
    );
  });
});
