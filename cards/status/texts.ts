import type { Texts } from '../kit/language.ts';

export type WorryKey = 'waits-long' | 'uncertain' | 'failed' | 'cbs-late' | 'cbs-refused' | 'backup-late';
export type PartKey = 'keys' | 'token' | 'connector' | 'files' | 'CBS' | 'model' | 'telemetry' | 'clock';
export type PartState = 'good' | 'warning' | 'wrong';

export interface StatusTexts {
  readonly good: string;
  readonly worried: string;
  readonly at: (moment: string) => string;
  readonly worries: Readonly<Record<WorryKey, string>>;
  readonly waiting: string;
  readonly nobodyWaits: string;
  readonly waits: (count: number, oldest: string) => string;
  readonly messages: string;
  readonly counts: (pending: number, uncertain: number, failed: number) => string;
  readonly cbs: string;
  readonly cbsNone: string;
  readonly cbsNever: string;
  readonly cbsLooked: (moment: string, tables: number, refused: number) => string;
  readonly backup: string;
  readonly backupElsewhere: string;
  readonly backupNever: string;
  readonly backedUp: (moment: string) => string;
  readonly database: string;
  readonly embedded: (version: string) => string;
  readonly server: (version: string) => string;
  readonly migration: (name: string) => string;
  readonly version: string;
  readonly since: (version: string, moment: string) => string;
  readonly telemetry: string;
  readonly watched: string;
  readonly unwatched: string;
  readonly connections: string;
  readonly parts: Readonly<Record<PartKey, string>>;
  readonly states: Readonly<Record<PartState, string>>;
  readonly doctor: string;
  readonly check: string;
  readonly backUp: string;
  readonly more: readonly string[];
  readonly seconds: (seconds: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly hours: (hours: number) => string;
}

const counted = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

export const statusTexts = {
  nl: {
    good: 'Alles loopt',
    worried: 'Hier moet iemand naar kijken',
    at: (moment) => `Zo was het ${moment}.`,
    worries: {
      'waits-long':
        'Een vraag wacht langer dan een minuut. Kijk of de bot draait en of de database het bijhoudt (‘Controleer verbindingen’).',
      uncertain:
        'Van een bericht weet ik niet of het is aangekomen. Wie het stuurde heeft daar een vraag over gekregen.',
      failed: 'Een bericht is deze week niet aangekomen. Wie het stuurde heeft dat gehoord, met de reden.',
      'cbs-late': 'Ik heb al twee dagen niet bij het CBS gekeken.',
      'cbs-refused': 'Het CBS gaf niet alle cijfers. Typ ‘CBS bijwerken’ om te zien welke.',
      'backup-late':
        'Er is al twee dagen geen reservekopie gemaakt. Laat de technisch beheerder kijken of er nog ruimte is op de schijf.',
    },
    waiting: 'Vragen die wachten',
    nobodyWaits: 'geen',
    waits: (count, oldest) => `${count}, de oudste ${oldest}`,
    messages: 'Berichten',
    counts: (pending, uncertain, failed) =>
      `${pending} wachten, ${uncertain} onzeker, ${failed} mislukt in de laatste 7 dagen`,
    cbs: 'CBS',
    cbsNone: 'geen enkele indicator volgt het CBS',
    cbsNever: 'nog niet gekeken; dat doe ik elke dag',
    cbsLooked: (moment, tables, refused) =>
      `${moment}, ${counted(tables, 'cijfer', 'cijfers')}${refused > 0 ? `, ${refused} niet gekregen` : ''}`,
    backup: 'Reservekopie',
    backupElsewhere: 'die maakt de server van de database. De technisch beheerder stelt dat in.',
    backupNever: 'nog niet; dat doe ik elke dag',
    backedUp: (moment) => `${moment}. Ik bewaar ze 7 dagen, op dezelfde computer.`,
    database: 'Database',
    embedded: (version) => `ingebouwd (PostgreSQL ${version}), voor één computer`,
    server: (version) => `PostgreSQL ${version}`,
    migration: (name) => `, tabellen ${name}`,
    version: 'Versie',
    since: (version, moment) => `${version}, gestart ${moment}`,
    telemetry: 'Meten',
    watched: 'aan: tijden en aantallen gaan naar jullie meetsysteem, zonder iets van personen',
    unwatched: 'uit. De technisch beheerder kan het aanzetten.',
    connections: 'Verbindingen',
    parts: {
      keys: 'Sleutels van Teams',
      token: 'Toegang bij Entra',
      connector: 'Berichten naar Teams',
      files: 'Bestanden uit OneDrive',
      CBS: 'CBS',
      model: 'AI',
      telemetry: 'Meetsysteem',
      clock: 'Klok',
    },
    states: { good: 'goed', warning: 'werkt niet goed', wrong: 'werkt niet' },
    doctor: 'Laat de technisch beheerder ‘npm run doctor’ draaien: die noemt per onderdeel wat er te doen is.',
    check: 'Controleer verbindingen',
    backUp: 'Maak een reservekopie',
    more: ['Instellingen', 'Inrichten', 'AI status'],
    seconds: (seconds) => counted(seconds, 'seconde', 'seconden'),
    minutes: (minutes) => counted(minutes, 'minuut', 'minuten'),
    hours: (hours) => `${hours} uur`,
  },
  en: {
    good: 'Everything runs',
    worried: 'Somebody should look at this',
    at: (moment) => `This is how it was on ${moment}.`,
    worries: {
      'waits-long':
        'A question waits for more than a minute. See whether the bot runs and the database keeps up (‘Check connections’).',
      uncertain: 'Of a message I do not know whether it arrived. Whoever sent it was asked about it.',
      failed: 'A message did not arrive this week. Whoever sent it was told, with the reason.',
      'cbs-late': 'I have not looked at Statistics Netherlands for two days.',
      'cbs-refused': 'Statistics Netherlands did not give all figures. Type ‘update CBS’ to see which.',
      'backup-late':
        'No backup was made for two days. Have whoever runs the bot see whether there is room left on the disk.',
    },
    waiting: 'Questions that wait',
    nobodyWaits: 'none',
    waits: (count, oldest) => `${count}, the oldest for ${oldest}`,
    messages: 'Messages',
    counts: (pending, uncertain, failed) =>
      `${pending} waiting, ${uncertain} uncertain, ${failed} failed in the last 7 days`,
    cbs: 'Statistics Netherlands',
    cbsNone: 'no indicator follows it',
    cbsNever: 'not looked at yet; I do so every day',
    cbsLooked: (moment, tables, refused) =>
      `${moment}, ${counted(tables, 'figure', 'figures')}${refused > 0 ? `, ${refused} not given` : ''}`,
    backup: 'Backup',
    backupElsewhere: 'the server of the database makes them. Whoever runs the bot arranges that.',
    backupNever: 'not yet; I make one every day',
    backedUp: (moment) => `${moment}. I keep them for 7 days, on the same computer.`,
    database: 'Database',
    embedded: (version) => `embedded (PostgreSQL ${version}), for one computer`,
    server: (version) => `PostgreSQL ${version}`,
    migration: (name) => `, tables ${name}`,
    version: 'Version',
    since: (version, moment) => `${version}, started ${moment}`,
    telemetry: 'Telemetry',
    watched: 'on: times and counts go to your own system, with nothing of persons',
    unwatched: 'off. Whoever runs the bot can turn it on.',
    connections: 'Connections',
    parts: {
      keys: 'Keys of Teams',
      token: 'Access at Entra',
      connector: 'Messages to Teams',
      files: 'Files from OneDrive',
      CBS: 'Statistics Netherlands',
      model: 'AI',
      telemetry: 'Telemetry',
      clock: 'Clock',
    },
    states: { good: 'good', warning: 'does not work well', wrong: 'does not work' },
    doctor: 'Have whoever runs the bot run ‘npm run doctor’: it says for each part what to do.',
    check: 'Check connections',
    backUp: 'Make a backup',
    more: ['Settings', 'Set up', 'Status of AI'],
    seconds: (seconds) => counted(seconds, 'second', 'seconds'),
    minutes: (minutes) => counted(minutes, 'minute', 'minutes'),
    hours: (hours) => counted(hours, 'hour', 'hours'),
  },
} as const satisfies Texts<StatusTexts>;
