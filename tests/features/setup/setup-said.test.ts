import assert from 'node:assert/strict';
import { parseSetupCommand, type SetupSaid } from '../../../src/features/setup/setup-said.ts';

const set = (name: Extract<SetupSaid, { kind: 'set-setting' }>['name'], typed: string, isSure = false): SetupSaid => ({
  kind: 'set-setting',
  name,
  typed,
  isSure,
});

const said: readonly (readonly [string, SetupSaid | null])[] = [
  ['Inrichten!', { kind: 'first-hour' }],
  ['start hier', { kind: 'first-hour' }],
  ['instellingen', { kind: 'settings' }],
  ['Wijzig de bewaartermijn', { kind: 'setting-form', name: 'retentionDays' }],
  ['change closed days', { kind: 'setting-form', name: 'closedDays' }],
  ['zet contact op Het Loket', set('contact', 'Het Loket')],
  ['verander de contactpersoon naar Het Loket', set('contact', 'Het Loket')],
  ['zet de kleinste groep op 8', set('smallestGroup', '8')],
  ['change smallest group', { kind: 'setting-form', name: 'smallestGroup' }],
  ['ja, verlaag de kleinste groep naar 5', set('smallestGroup', '5', true)],
  ['sluitingsdagen', { kind: 'setting-form', name: 'closedDays' }],
  ['zet de drempel op 5', set('disclosureThreshold', '5')],
  ['set the retention to 60 days', set('retentionDays', '60 days')],
  ['Ja, verlaag de drempel naar 5', set('disclosureThreshold', '5', true)],
  ['ja verlaag de bewaartermijn naar 7', set('retentionDays', '7', true)],
  ['Yes, lower the retention to 7', set('retentionDays', '7', true)],
  ['Nee, laat het zo.', { kind: 'keep-setting' }],
  ['wat is de drempel?', null],
  ['wat is een drempelwaarde', null],
  ['zet AI uit', null],
  ['zet dit in de redeneerlijn', null],
  ['wijzig een indicator', null],
  ['hoeveel bijstand is er?', null],
];

describe('what an administrator types about setting up', () => {
  for (const [text, expected] of said)
    it(`${expected === null ? 'is about something else' : 'is understood'}: ${text}`, () =>
      assert.deepEqual(parseSetupCommand(text), expected));
});
