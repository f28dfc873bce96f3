import assert from 'node:assert/strict';
import { parseCommand, type Command } from '../../../src/features/person/command.ts';

const cases: readonly (readonly [text: string, command: Command | null])[] = [
  ['help', { kind: 'help' }],
  [' Hoi! ', { kind: 'help' }],
  ['Wat kun je?', { kind: 'help' }],
  ['What can you do?', { kind: 'help' }],
  ['taal Nederlands', { kind: 'set-language', language: 'nl' }],
  ['Taal: engels', { kind: 'set-language', language: 'en' }],
  ['language English', { kind: 'set-language', language: 'en' }],
  ['language dutch.', { kind: 'set-language', language: 'nl' }],
  ['taal Frans', { kind: 'unknown-language' }],
  ['taal', { kind: 'unknown-language' }],
  ['wis mijn gegevens', { kind: 'erase' }],
  ['Verwijder al mijn gegevens!', { kind: 'erase' }],
  ['delete my data', { kind: 'erase' }],
  ['wis mijn gegevens niet', null],
  ['Hoe verwijder ik mijn gegevens uit de Wmo?', null],
  ['taaltrajecten per week', null],
  ['taaltrajecten', null],
  ['Taal =\n\tNL !?', { kind: 'set-language', language: 'nl' }],
  ['language:', { kind: 'unknown-language' }],
  [`taal ${'\n'.repeat(2_000)}1`, null],
  [`help ${'!'.repeat(200)}`, null],
  ['taal en inburgering', null],
  ['hulp bij het huishouden', null],
  ['', null],
];

describe('a command', () => {
  for (const [text, command] of cases)
    it(`is ${command ? command.kind : 'not seen'} in "${text.slice(0, 40)}"`, () =>
      assert.deepEqual(parseCommand(text), command));
});
