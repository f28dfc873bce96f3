import type { RecordType, Since, Term, WhenErased } from '../src/storage/records/record-type.ts';
import { backupDays } from '../src/storage/backup/backup-folder.ts';
import { recordNames, records } from '../src/storage/records/records.ts';
import { list, table, theirs } from './markdown.ts';
import { recordTexts } from './record-texts.ts';
import { standard } from './standard.ts';

const sinceWords: Readonly<Record<Since, string>> = {
  made: 'nadat het is gemaakt',
  changed: 'na de laatste wijziging',
  closed: 'na afsluiten',
  'last-used': 'na het laatste gebruik',
  told: 'nadat het is verteld',
};
const erasedWords: Readonly<Record<WhenErased, string>> = {
  deleted: 'weg',
  unlinked: 'blijft, zonder wie het was',
  partly: 'wat alleen van de persoon is gaat weg; waar anderen mee werken blijft, zonder naam',
  stays: 'blijft tot de termijn om is',
  'no-person': 'niet van toepassing: geen personen',
};

/** What is kept, why, how long, and what erasing and exporting do: from the table that retention itself uses. */
export async function keptPaper(): Promise<readonly string[]> {
  const all = recordNames.map((name) => ({ name, text: recordTexts[name], record: records[name] as RecordType }));
  const rows = all.map(({ text, record }) => [
    text.name,
    text.what,
    text.why,
    termWords(record.term),
    erasedWords[record.whenErased],
    record.kept ? 'ja' : holdsSomebody(record) ? 'nee: er staat alleen een sleutel' : '–',
    theirs,
  ]);
  return [
    '# Wat Datawijzer bewaart',
    `Dit overzicht is invoer voor het register van verwerkingen (AVG, artikel 30). De grondslag (AVG, artikel 6) bepaalt de gemeente zelf.
Een test loopt alle tabellen van de database na: een tabel of een kolom met personen die hier niet onder valt, laat de test falen.`,
    table(
      ['Soort', 'Wat', 'Waarvoor', 'Hoe lang', 'Na ‘wis mijn gegevens’', 'In ‘exporteer mijn gegevens’', 'Grondslag'],
      rows,
    ),
    '## De termijn die de gemeente instelt',
    `Standaard ${standard.retentionDays} dagen (\`BOT_RETENTION_DAYS\`). Een beheerder wijzigt hem in de chat (\`wijzig bewaartermijn\`); wie dat deed en
wanneer, blijft vastgelegd. Wie \`help\` typt, ziet de termijn die geldt. Een vraag die nog open is, of een
bericht waarvan niet zeker is of het aankwam, blijft tot dat is opgelost.`,
    '## Wissen en inzien',
    list([
      '`wis mijn gegevens` (AVG, artikel 17): direct, over alle soorten hierboven. Wie de enige beheerder is, geeft die rol eerst door.',
      '`exporteer mijn gegevens` (AVG, artikelen 15 en 20): als JSON, in de eigen chat.',
      'Wie geen account meer heeft: `npm run person`, door wie Datawijzer draait, op verzoek van de privacy officer. In de chat kan niemand zien of wissen wat van een ander is.',
      'Een bericht verwijderen in Teams wist de vraag, het antwoord en de feedback erop. De app verwijderen wist het gesprek.',
      'Wat iemand in Teams zelf schreef, staat daar nog. Daarvoor gelden de regels van de gemeente.',
      `Reservekopieën: wat is gewist, staat er nog in zolang de kopie blijft. De embedded database maakt er elke dag een en bewaart die
${backupDays} dagen; hoe lang kopieën van een databaseserver blijven, bepaalt de gemeente: ${theirs}. Na terugzetten wist u opnieuw wat na de
kopie is gewist.`,
    ]),
    '## De tabellen',
    'Voor wie het wil nagaan: in welke tabellen elke soort staat, en welke kolommen zeggen wie iemand is.',
    table(
      ['Soort', 'Tabellen', 'Kolommen met personen'],
      all
        .filter(({ record }) => Object.keys(record.tables).length > 0)
        .map(({ text, record }) => [
          text.name,
          Object.keys(record.tables).map(code).join(', '),
          personColumns(record).map(code).join(', ') || '–',
        ]),
    ),
  ];
}

function termWords(term: Term): string {
  if (term.kind === 'in-use') return 'zolang ermee wordt gewerkt';
  if (term.kind === 'set') return `de ingestelde termijn ${sinceWords[term.since]}`;
  return `${term.days} ${term.days === 1 ? 'dag' : 'dagen'} ${sinceWords[term.since]}`;
}

function personColumns({ tables }: RecordType): readonly string[] {
  return Object.entries(tables).flatMap(([name, { who = [], whoLists = [] }]) =>
    [...who, ...whoLists].map((column) => `${name}.${column}`),
  );
}

function holdsSomebody({ tables }: RecordType): boolean {
  return Object.values(tables).some(({ who, whoLists, words }) => who ?? whoLists ?? words);
}

function code(name: string): string {
  return `\`${name}\``;
}
