import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { z } from 'zod';
import { samplePeople, sampleTeam, sampleTenantId } from '../../../src/local/sample/sample-people.ts';

const everybody = Object.values(samplePeople);

describe('sample / people', () => {
  it('are a civil servant, a champion who approves, and a manager who gives roles and coordinates', () => {
    assert.deepEqual(
      everybody.map(({ roles }) => roles),
      [[], ['champion', 'approver'], ['manager', 'administrator', 'coordinator']],
    );
  });

  it('have ids Entra could have given, each their own', () => {
    const ids = everybody.map(({ person }) => person.id);
    for (const id of [...ids, sampleTenantId, sampleTeam.aadGroupId]) assert.doesNotThrow(() => z.uuid().parse(id));
    assert.equal(new Set(ids).size, everybody.length);
    assert.ok(everybody.every(({ person }) => person.tenantId === sampleTenantId));
  });

  it('are called by their role', () => {
    for (const { name } of everybody) {
      assert.match(name.nl, /\(voorbeeld\)$/);
      assert.match(name.en, /\(example\)$/);
    }
  });

  it('share a team with three channels of their own id', () => {
    assert.deepEqual(
      sampleTeam.channels.map(({ name }) => name),
      ['Sociaal domein', 'Jeugd', 'Weekcijfers'],
    );
    const ids = [sampleTeam.id, ...sampleTeam.channels.map(({ id }) => id)];
    assert.equal(new Set(ids).size, 4);
    for (const id of ids) assert.match(id, /^19:[\w-]+@thread\.tacv2$/);
  });
});
