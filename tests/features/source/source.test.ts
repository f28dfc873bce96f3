import assert from 'node:assert/strict';
import { decideSource, type SourceCommand } from '../../../src/features/source/decide-source.ts';
import { parseSourceCommand } from '../../../src/features/source/source-said.ts';
import type { Source } from '../../../src/features/source/source.ts';
import { roles, type Role } from '../../../src/shared/person.ts';

const source: Source = {
  id: 'source-1',
  tenantId: 'tenant-1',
  version: 1,
  isRetired: false,
  kind: 'partner',
  name: 'Woningcorporatie',
  holds: 'Huurachterstanden',
  contact: '',
  freshness: '',
  quality: '',
  asking: '',
  burden: '',
  involvedSince: '',
};
const screen = {
  mask: (text: string) => text.replaceAll('06-12345678', '[telefoonnummer]'),
  isAboutIndividual: (text: string) => text.includes('mevrouw'),
};
const save = (filled: Extract<SourceCommand, { kind: 'save' }>['filled']): SourceCommand => ({ kind: 'save', filled });

describe('a source', () => {
  const done = (command: SourceCommand, own: readonly Role[] = ['champion'], one = source) => {
    const decision = decideSource(one, command, own, screen);
    return decision.kind === 'refused' ? decision.why : decision.source;
  };

  it('is kept by who knows figures, and by nobody else', () => {
    const may = roles.filter((role) => done(save({}), [role]) !== 'no-right');
    assert.deepEqual(may, ['champion', 'coordinator', 'indicator-owner', 'administrator']);
    assert.equal(done(save({}), []), 'no-right');
    assert.equal(done({ kind: 'retire' }, ['manager']), 'no-right');
  });

  it('has a name and says what it holds, and nothing about persons', () => {
    assert.equal(done(save({ name: ' ' })), 'needs-name');
    assert.equal(done(save({ holds: '' })), 'needs-name');
    assert.equal(done(save({ contact: 'Bel 06-12345678' })), 'masked');
    assert.equal(done(save({ quality: 'Van mevrouw' })), 'individual');
    assert.equal(done(save({ asking: 'x'.repeat(301) })), 'too-long');
  });

  it('keeps what was not on the form, and a version of each change', () => {
    assert.deepEqual(done(save({ contact: ' team incasso ' })), { ...source, version: 2, contact: 'team incasso' });
    assert.deepEqual(done({ kind: 'retire' }), { ...source, version: 2, isRetired: true });
    assert.equal(done(save({}), ['champion'], { ...source, isRetired: true }), 'retired');
  });
});

describe('a question for sources', () => {
  for (const [text, about, wants] of [
    ['Welke gegevens zijn er over schulden?', 'schulden', null],
    ['welke cijfers hebben we over de wmo', 'de wmo', null],
    ['waar vind ik gegevens over laaggeletterdheid', 'laaggeletterdheid', null],
    ['bij welke bron moet ik zijn voor armoede onder kinderen', 'armoede onder kinderen', null],
    ['wie heeft cijfers over huurachterstanden?', 'huurachterstanden', 'partner'],
    ['wie zou cijfers over huurachterstanden kunnen aanleveren?', 'huurachterstanden', 'partner'],
    ['where can I find data on low income', 'low income', null],
    ['who has figures about rent arrears', 'rent arrears', 'partner'],
  ] as const)
    it(`is understood: ${text}`, () =>
      assert.deepEqual(parseSourceCommand(text), { kind: 'find-sources', about, wants }));

  for (const text of [
    'welke bron gebruik je bij de wachtlijst jeugdhulp',
    'hoeveel meldingen waren er',
    'wie heeft dit cijfer ingevoerd',
  ])
    it(`is something else: ${text}`, () => assert.equal(parseSourceCommand(text), null));
});
