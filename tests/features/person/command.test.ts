import assert from 'node:assert/strict';
import { languageWished, parseCommand, type Command } from '../../../src/features/person/command.ts';

const cases: readonly (readonly [text: string, command: Command | null])[] = [
  ['help', { kind: 'help' }],
  [' Hoi! ', { kind: 'help' }],
  ['Wat kun je?', { kind: 'help' }],
  ['What can you do?', { kind: 'help' }],
  ['taal Nederlands', { kind: 'set-language', language: 'nl' }],
  ['Taal: engels', { kind: 'set-language', language: 'en' }],
  ['language English', { kind: 'set-language', language: 'en' }],
  ['language dutch.', { kind: 'set-language', language: 'nl' }],
  ['taal Frans', { kind: 'set-language', language: null }],
  ['taal', { kind: 'set-language', language: null }],
  ['wis mijn gegevens', { kind: 'erase' }],
  ['Verwijder al mijn gegevens!', { kind: 'erase' }],
  ['delete my data', { kind: 'erase' }],
  ['graag in het Nederlands', { kind: 'set-language', language: 'nl' }],
  ['In English, please!', { kind: 'set-language', language: 'en' }],
  ['Ga verder in het Nederlands', { kind: 'set-language', language: 'nl' }],
  ['Switch to English', { kind: 'set-language', language: 'en' }],
  ['Wis alles', { kind: 'erase-now' }],
  ['Nee, bewaar het', { kind: 'keep' }],
  ['Erase everything', { kind: 'erase-now' }],
  ['No, keep it', { kind: 'keep' }],
  ['rollen', { kind: 'roles' }],
  ['Beheer', { kind: 'roles' }],
  ['geef [collega] de rol data-champion', { kind: 'change-role', change: 'give', role: 'champion' }],
  ['geef [collega] de rol indicator-eigenaar', { kind: 'change-role', change: 'give', role: 'indicator-owner' }],
  ['geef [collega] de rol Indicatoreigenaar', { kind: 'change-role', change: 'give', role: 'indicator-owner' }],
  ['geef [collega] de rol tweede-lezer', { kind: 'change-role', change: 'give', role: 'approver' }],
  ['neem [collega] de rol privacyfunctionaris af', { kind: 'change-role', change: 'take', role: 'privacy-officer' }],
  ['give [collega] the role privacy-officer', { kind: 'change-role', change: 'give', role: 'privacy-officer' }],
  ['give [collega] the role indicator owner', { kind: 'change-role', change: 'give', role: 'indicator-owner' }],
  ['Maak [collega] beheerder', { kind: 'change-role', change: 'give', role: 'administrator' }],
  ['geef de rol coördinator aan [collega]', { kind: 'change-role', change: 'give', role: 'coordinator' }],
  ['neem [collega] de rol manager af', { kind: 'change-role', change: 'take', role: 'manager' }],
  ['[collega] geef de rol koning', { kind: 'change-role', change: 'give', role: null }],
  ['give [collega] the role privacy officer', { kind: 'change-role', change: 'give', role: 'privacy-officer' }],
  ['Hoe gaat het met de Wmo? [collega] kijk mee', null],
  [`taal${'\n'.repeat(50_000)}1`, null],
  ['wis mijn gegevens niet', null],
  ['Hoe verwijder ik mijn gegevens uit de Wmo?', null],
  ['taaltrajecten per week', null],
  ['taal en inburgering', null],
  ['hulp bij het huishouden', null],
  ['', null],
];

describe('a command', () => {
  for (const [text, command] of cases)
    it(`is ${command ? command.kind : 'not seen'} in "${text.slice(0, 40)}"`, () =>
      assert.deepEqual(parseCommand(text), command));
});

describe('a question that ends with a language', () => {
  for (const [text, wished] of [
    ['Wat is een mediaan? In English please', { language: 'en', rest: 'Wat is een mediaan?' }],
    ['What is a median? Graag in het Nederlands.', { language: 'nl', rest: 'What is a median?' }],
    ['What is a median, in Dutch, please', { language: 'nl', rest: 'What is a median,' }],
    ['Wat betekent mediaan in het Engels?', null],
    ['Hoeveel mensen antwoorden in het Nederlands?', null],
    ['graag in het Nederlands', null],
    ['please in English', null],
  ] as const)
    it(`is ${wished ? `answered in ${wished.language}` : 'a question about it'}: ${text}`, () =>
      assert.deepEqual(languageWished(text), wished));
});
