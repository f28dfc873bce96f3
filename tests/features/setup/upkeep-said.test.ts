import assert from 'node:assert/strict';
import { parseUpkeepCommand, type UpkeepSaid } from '../../../src/features/setup/upkeep/upkeep-said.ts';

const changes = (who = '', when = ''): UpkeepSaid => ({ kind: 'changes', who, when });
const leaver = (name: string | null): UpkeepSaid => ({ kind: 'leaver', name });

const said: readonly (readonly [string, UpkeepSaid | null])[] = [
  ['Wie heeft wat gewijzigd?', changes()],
  ['wie heeft wat veranderd vorige maand', changes('', 'vorige maand')],
  ['wie heeft wat gewijzigd in november 2026 door Joke', changes('joke', 'in november 2026')],
  ['wie heeft wat gewijzigd door Joke in november 2026', changes('joke', 'in november 2026')],
  ['wat heeft Joke gewijzigd sinds 2026-11-01?', changes('joke', 'sinds 2026-11-01')],
  ['wie wijzigde de rollen', changes()],
  ['wijzigingen deze maand', changes('', 'deze maand')],
  ['changes last month', changes('', 'last month')],
  ['who changed what by Joke this year', changes('joke', 'this year')],
  ['wijzigingen in de Wmo', null],
  ['wijzigingen van de definitie van instroom', null],
  ['Wat heeft het nieuwe beleid veranderd?', null],
  ['wat heeft de wachtlijst veranderd in de wijk', null],
  ['Een collega is uit dienst', leaver(null)],
  ['een collega gaat weg', leaver(null)],
  ['collega vertrekt', leaver(null)],
  ['a colleague has left', leaver(null)],
  ['Joke is uit dienst.', leaver('Joke')],
  ["Joke-Ahmed d'Oost werkt hier niet meer", leaver("Joke-Ahmed d'Oost")],
  ['wie is uit dienst', null],
  ['hoeveel mensen gaan uit dienst?', null],
  ['is Joke uit dienst?', null],
];

describe('what an administrator types about changes and about who leaves', () => {
  for (const [text, expected] of said)
    it(`${expected === null ? 'is about something else' : 'is understood'}: ${text}`, () =>
      assert.deepEqual(parseUpkeepCommand(text), expected));
});
