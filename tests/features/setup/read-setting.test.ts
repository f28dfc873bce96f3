import assert from 'node:assert/strict';
import { consequenceOf, readSetting } from '../../../src/features/setup/read-setting.ts';
import type { SettingName, Settings, SettingValue } from '../../../src/features/setup/settings.ts';

const today = '2026-11-30';
const now: Settings = { contact: null, retentionDays: 30, disclosureThreshold: 10, smallestGroup: 5, closedDays: [] };

const values: readonly (readonly [SettingName, string, Settings[SettingName]])[] = [
  ['contact', '  het   datateam \n', 'het datateam'],
  ['retentionDays', '60 dagen', 60],
  ['retentionDays', '1 dag', 1],
  ['retentionDays', '3650', 3650],
  ['disclosureThreshold', '5 Mensen', 5],
  ['closedDays', '', []],
  ['closedDays', 'geen', []],
  ['closedDays', '30 november, 29 november', ['2026-11-30', '2027-11-29']],
  ['closedDays', 'vrijdag 3 april, 5 mei\n5 mei 2027; 2026-12-24', ['2026-12-24', '2027-04-03', '2027-05-05']],
];
const problems: readonly (readonly [SettingName, string, object])[] = [
  ['contact', ' ', { kind: 'empty' }],
  ['contact', 'ik', { kind: 'length' }],
  ['contact', 'x'.repeat(121), { kind: 'length' }],
  ['retentionDays', '30,5', { kind: 'not-whole' }],
  ['retentionDays', '-3', { kind: 'not-whole' }],
  ['retentionDays', '0', { kind: 'out-of-range', least: 1, most: 3_650 }],
  ['disclosureThreshold', '2', { kind: 'out-of-range', least: 3, most: 100 }],
  ['disclosureThreshold', '101', { kind: 'out-of-range', least: 3, most: 100 }],
  ['closedDays', '31 juni', { kind: 'no-day', typed: '31 juni' }],
  ['closedDays', Array.from({ length: 61 }, () => '5 mei').join(','), { kind: 'too-many-days' }],
];

describe('the value of a setting, as an administrator types it', () => {
  for (const [name, typed, value] of values)
    it(`is read: ${name} ${JSON.stringify(typed)}`, () =>
      assert.deepEqual(readSetting(name, typed, today), { kind: 'value', setting: { name, value } }));

  for (const [name, typed, problem] of problems)
    it(`is refused with what is wrong: ${name} ${JSON.stringify(typed.slice(0, 20))}`, () =>
      assert.deepEqual(readSetting(name, typed, today), { kind: 'problem', problem }));
});

describe('a change of a setting', () => {
  const asked: readonly (readonly [SettingValue, string | null])[] = [
    [{ name: 'disclosureThreshold', value: 9 }, 'shows-smaller-groups'],
    [{ name: 'disclosureThreshold', value: 10 }, null],
    [{ name: 'disclosureThreshold', value: 11 }, null],
    [{ name: 'retentionDays', value: 29 }, 'erases-sooner'],
    [{ name: 'retentionDays', value: 31 }, null],
    [{ name: 'contact', value: 'het loket' }, null],
    [{ name: 'closedDays', value: ['2026-12-24'] }, null],
  ];
  for (const [wanted, consequence] of asked)
    it(`is asked about where it cannot be taken back: ${wanted.name} ${String(wanted.value)}`, () =>
      assert.equal(consequenceOf(wanted, now), consequence));
});
