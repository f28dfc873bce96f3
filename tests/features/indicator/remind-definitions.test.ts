import assert from 'node:assert/strict';
import type { DefinitionPorts } from '../../../src/features/indicator/definition-ports.ts';
import { remindOfDefinitions } from '../../../src/features/indicator/remind-definitions.ts';
import type { Indicator } from '../../../src/features/indicator/indicator.ts';
import type { Role } from '../../../src/shared/person.ts';
import { anIndicator } from '../../support/indicators.ts';

const tenantId = 'tenant';
const owner = { id: 'owner', name: 'Eigenaar (voorbeeld)' };
const holder = (id: string, ...roles: Role[]) => ({ person: { tenantId, id }, name: null, roles });

async function told(indicator: Indicator, today: string, holders = [holder('manager', 'manager')]) {
  const ports: DefinitionPorts = {
    indicators: { all: async () => [indicator], areas: async () => new Map() },
    history: {
      versions: async () => [
        { version: 1, at: '2026-01-01T00:00:00Z', by: null, because: null, definition: indicator },
      ],
    },
    roleList: async () => ({ version: 1, holders }),
    nameOf: () => null,
    languageOf: async () => null,
    mask: (text) => text,
    tenantId,
    disclosureThreshold: async () => 10,
    today: () => today,
  };
  const messages = await remindOfDefinitions(ports);
  return messages.map(({ key, to }) => [to.kind === 'person' ? to.person.id : '', key]);
}

describe('a definition that should be looked at', () => {
  const due = anIndicator({ owner, checkBy: '2026-11-01' });
  const key = (id: string) => [id, `definition.check-due:meldingen:2026-11-01:${id}`];

  it('is told to who owns it on its day, and a week later to who manages', async () => {
    assert.deepEqual(await told(due, '2026-10-31'), []);
    assert.deepEqual(await told(due, '2026-11-01'), [key('owner')]);
    assert.deepEqual(await told(due, '2026-11-07'), [key('owner')]);
    assert.deepEqual(await told(due, '2026-11-08'), [key('owner'), key('manager')]);
  });

  it('is told to the deputy when nobody owns it, and else to who manages at once', async () => {
    const { owner: _, ...unowned } = due;

    assert.deepEqual(await told({ ...unowned, deputy: { id: 'deputy', name: null } }, '2026-11-01'), [key('deputy')]);
    assert.deepEqual(await told(unowned, '2026-11-01'), [key('manager')]);
    assert.deepEqual(await told(unowned, '2026-11-01', [holder('admin', 'administrator')]), [key('admin')]);
  });

  it('is not told of one that has ended, or has no day', async () => {
    assert.deepEqual(await told({ ...due, isRetired: true }, '2026-12-01'), []);
    assert.deepEqual(await told(anIndicator({ owner }), '2026-12-01'), []);
  });
});
