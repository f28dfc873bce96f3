import type { Task } from './task.ts';

const ending = ['geven', 'geef', 'toekennen', 'beheren', 'aanpassen', 'wijzigen', 'wijzig', 'maken', 'maak'];
const roleWords = ['manager', 'coordinator', 'champion', 'data', 'eigenaar', 'beheerder', 'collega', 'lezer', 'tweede'];
const setting = ['wijzigen', 'wijzig', 'aanpassen', 'instellen', 'veranderen'];

/** What an administrator does, and to whom it leads who is none. */
export const administering: readonly Task[] = [
  { typed: 'rollen', says: [['rol', 'rollen'], ending], also: roleWords },
  {
    typed: 'roles',
    says: [
      ['role', 'roles'],
      ['give', 'change', 'manage', 'assign'],
    ],
    also: roleWords,
  },
  {
    typed: 'ai status',
    says: [
      ['model', 'taalmodel', 'ai'],
      ['uit', 'aan', 'uitzetten', 'aanzetten', 'uitschakelen', 'inschakelen'],
    ],
    also: ['zet', 'zetten'],
  },
  {
    typed: 'inrichten',
    says: [
      ['inrichten', 'instellen'],
      ['datawijzer', 'bot'],
    ],
  },
  {
    typed: 'set up',
    says: [
      ['bot', 'datawijzer'],
      ['configure', 'setup'],
    ],
  },
  {
    typed: 'instellingen',
    says: [['instellingen', 'instelling'], setting],
    also: ['datawijzer', 'bot', 'alle', 'zien', 'bekijken'],
  },
  {
    typed: 'settings',
    says: [
      ['settings', 'setting'],
      ['change', 'see', 'show'],
    ],
    also: ['bot'],
  },
  { typed: 'wijzig contact', says: [['contact', 'contactpersoon'], setting] },
  { typed: 'wijzig bewaartermijn', says: [['bewaartermijn'], [...setting, 'verkorten', 'verlengen']] },
  { typed: 'wijzig drempel', says: [['drempel'], [...setting, 'verlagen', 'verhogen']] },
  {
    typed: 'wijzig gesloten dagen',
    says: [
      ['gesloten', 'brugdagen', 'sluitingsdagen'],
      [...setting, 'doorgeven'],
    ],
    also: ['dagen'],
  },
  {
    typed: 'status',
    says: [
      ['datawijzer', 'bot'],
      ['draait', 'storing', 'status'],
    ],
    also: ['is', 'nog', 'goed'],
  },
];
