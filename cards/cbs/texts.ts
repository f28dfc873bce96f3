import type { Texts } from '../kit/language.ts';

export type CbsKind = 'flow' | 'stock' | 'proportion' | 'money';
export type CbsRefusal = 'no-such-table' | 'unreachable' | 'busy' | 'too-large' | 'malformed' | 'changed-meanwhile';

interface CbsTexts {
  readonly help: string;
  readonly table: (title: string) => string;
  readonly chooseWhat: string;
  readonly source: (table: string, changedOn: string) => string;
  readonly discontinued: string;
  readonly measure: string;
  readonly frequency: string;
  readonly kind: string;
  readonly regions: string;
  readonly regionsExample: string;
  readonly kinds: Readonly<Record<CbsKind, string>>;
  readonly frequencies: Readonly<Record<'week' | 'month' | 'quarter' | 'half-year' | 'year', string>>;
  readonly choose: string;
  readonly typeIt: string;
  readonly unclear: (typed: string, near: readonly string[]) => string;
  readonly show: string;
  readonly period: string;
  readonly value: string;
  readonly statuses: Readonly<Record<'provisional' | 'revised-provisional' | 'final', string>>;
  readonly noFigure: string;
  readonly count: (count: number, from: string) => string;
  readonly keptBack: (count: number) => string;
  readonly name: string;
  readonly follow: string;
  readonly other: string;
  readonly none: (table: string) => string;
  readonly saved: (name: string, count: number) => string;
  readonly known: (name: string) => string;
  readonly refused: Readonly<Record<CbsRefusal, (table: string) => string>>;
  readonly nothingFollowed: string;
  readonly looked: string;
  readonly renewed: (name: string, added: number, revised: number) => string;
  readonly notRead: (name: string, why: string) => string;
  readonly why: Readonly<Record<CbsRefusal, string>>;
}

export const cbsTexts = {
  nl: {
    help: 'Ik kan een cijfer van CBS StatLine volgen. Zoek op de website van CBS je tabel. Het nummer staat in het adres, zoals 37789ksz. Typ dan `cbs` met dat nummer, bijvoorbeeld `cbs 37789ksz`. Met `cbs bijwerken` kijk ik of er iets nieuws is. Dat doe ik ook elke dag zelf.',
    table: (title) => `CBS-tabel: ${title}`,
    chooseWhat: 'Kies welke cijfers je wilt volgen.',
    source: (table, changedOn) => `Bron: CBS StatLine, tabel ${table} (CC BY 4.0), bijgewerkt op ${changedOn}.`,
    discontinued: 'Let op: CBS werkt deze tabel niet meer bij.',
    measure: 'Welk onderwerp?',
    frequency: 'Per week, maand of jaar?',
    kind: 'Wat voor cijfer is het?',
    regions: 'Welke gebieden? Het eerste is het geheel.',
    regionsExample: 'Nederland, Utrecht (gemeente)',
    kinds: {
      flow: 'Aantal in een periode',
      stock: 'Stand op een moment',
      proportion: 'Percentage',
      money: 'Bedrag',
    },
    frequencies: { week: 'week', month: 'maand', quarter: 'kwartaal', 'half-year': 'halfjaar', year: 'jaar' },
    choose: 'Kies',
    typeIt: 'Typ een naam of code uit de tabel',
    unclear: (typed, near) =>
      typed === ''
        ? 'Vul dit nog in.'
        : near.length === 0
          ? `'${typed}' staat niet in deze tabel. Kijk bij CBS hoe het daar heet.`
          : `'${typed}' is niet duidelijk. Bedoel je: ${near.join('; ')}?`,
    show: 'Toon CBS-cijfers',
    period: 'Periode',
    value: 'Cijfer',
    statuses: { provisional: 'voorlopig', 'revised-provisional': 'nader voorlopig', final: 'definitief' },
    noFigure: 'geen cijfer',
    count: (count, from) => `${count} cijfers, vanaf ${from}. Hieronder staan de nieuwste.`,
    keptBack: (count) =>
      count === 1
        ? 'Eén cijfer heeft CBS niet of houdt het geheim. Dat is geen nul.'
        : `${count} cijfers heeft CBS niet of houdt het geheim. Dat zijn geen nullen.`,
    name: 'Hoe noem je dit cijfer?',
    follow: 'Volg dit CBS-cijfer',
    other: 'Kies andere CBS-cijfers',
    none: (table) =>
      `Tabel ${table} heeft geen cijfers voor wat je koos. Kies een ander onderwerp, een andere periode of een ander gebied.`,
    saved: (name, count) =>
      `Ik volg nu '${name}'. Er staan ${count} cijfers in. Vraag gerust: hoe gaat het met ${name}? Elke dag kijk ik of CBS iets nieuws heeft.`,
    known: (name) => `Dit cijfer volg ik al. Het heet '${name}'.`,
    refused: {
      'no-such-table': (table) =>
        `CBS kent geen tabel ${table}. Kijk het nummer na. Let ook op hoofdletters: 85067NED is iets anders dan 85067ned.`,
      unreachable: () =>
        'Ik kan CBS nu niet bereiken. Probeer het straks nog eens. Blijft het zo? Vraag dan je beheerder of de bot naar CBS mag.',
      busy: () => 'Het is druk bij CBS. Probeer het over een paar minuten nog eens.',
      'too-large': (table) =>
        `Uit tabel ${table} komen te veel cijfers. Kies minder gebieden, of bij elk kenmerk één waarde.`,
      malformed: (table) =>
        `Wat CBS over tabel ${table} stuurt, kan ik niet lezen. Ik heb niets bewaard. Meld het bij de beheerder.`,
      'changed-meanwhile': () => 'CBS werkte de tabel net bij. Ik heb niets bewaard. Probeer het nog eens.',
    },
    nothingFollowed: 'Ik volg nog geen cijfers van CBS. Typ `cbs` om te lezen hoe dat gaat.',
    looked: 'Ik heb bij CBS gekeken.',
    renewed: (name, added, revised) =>
      added + revised === 0
        ? `${name}: niets nieuws.`
        : `${name}: ${added === 1 ? '1 nieuw cijfer' : `${added} nieuwe cijfers`}, ${revised === 1 ? '1 bijgesteld' : `${revised} bijgesteld`}.`,
    notRead: (name, why) => `${name}: niet gelukt, want ${why}.`,
    why: {
      'no-such-table': 'de tabel bestaat niet meer',
      unreachable: 'CBS is niet te bereiken',
      busy: 'het is druk bij CBS',
      'too-large': 'er komen te veel cijfers',
      malformed: 'ik kan het antwoord van CBS niet lezen',
      'changed-meanwhile': 'CBS werkte de tabel net bij',
    },
  },
  en: {
    help: 'I can follow a figure of StatLine by Statistics Netherlands. Look up your table on their website. Its number is in the address, such as 37789ksz. Then type `cbs` with that number, for example `cbs 37789ksz`. With `update cbs` I look whether there is something new. I also do that myself every day.',
    table: (title) => `CBS table: ${title}`,
    chooseWhat: 'Choose which figures you want to follow.',
    source: (table, changedOn) =>
      `Source: Statistics Netherlands StatLine, table ${table} (CC BY 4.0), updated on ${changedOn}.`,
    discontinued: 'Note: Statistics Netherlands no longer updates this table.',
    measure: 'Which subject?',
    frequency: 'By week, month or year?',
    kind: 'What kind of figure is it?',
    regions: 'Which areas? The first is the whole.',
    regionsExample: 'Nederland, Utrecht (gemeente)',
    kinds: {
      flow: 'Number in a period',
      stock: 'Number at one moment',
      proportion: 'Percentage',
      money: 'Amount of money',
    },
    frequencies: { week: 'week', month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year' },
    choose: 'Choose',
    typeIt: 'Type a name or code of the table',
    unclear: (typed, near) =>
      typed === ''
        ? 'Please fill this in.'
        : near.length === 0
          ? `'${typed}' is not in this table. See how Statistics Netherlands names it.`
          : `'${typed}' is not clear. Do you mean: ${near.join('; ')}?`,
    show: 'Show CBS figures',
    period: 'Period',
    value: 'Figure',
    statuses: { provisional: 'provisional', 'revised-provisional': 'revised provisional', final: 'final' },
    noFigure: 'no figure',
    count: (count, from) => `${count} figures, from ${from} on. The newest are below.`,
    keptBack: (count) =>
      count === 1
        ? 'One figure is not there or kept secret by Statistics Netherlands. That is no zero.'
        : `${count} figures are not there or kept secret by Statistics Netherlands. Those are no zeros.`,
    name: 'What do you call this figure?',
    follow: 'Follow this CBS figure',
    other: 'Choose other CBS figures',
    none: (table) => `Table ${table} has no figures for what you chose. Choose another subject, period or area.`,
    saved: (name, count) =>
      `I follow '${name}' now. It holds ${count} figures. Just ask: how is ${name} doing? Every day I look whether there is something new.`,
    known: (name) => `I follow this figure already. It is called '${name}'.`,
    refused: {
      'no-such-table': (table) =>
        `Statistics Netherlands has no table ${table}. Check the number, and its capitals: 85067NED is not 85067ned.`,
      unreachable: () =>
        'I cannot reach Statistics Netherlands now. Try again later. Does it stay so? Ask your administrator whether the bot may reach it.',
      busy: () => 'Statistics Netherlands is busy. Try again in a few minutes.',
      'too-large': (table) =>
        `Table ${table} gives too many figures. Choose fewer areas, or one value of each property.`,
      malformed: (table) =>
        `I cannot read what Statistics Netherlands sends about table ${table}. I kept nothing. Tell your administrator.`,
      'changed-meanwhile': () => 'Statistics Netherlands was just updating the table. I kept nothing. Try again.',
    },
    nothingFollowed: 'I follow no figures of Statistics Netherlands yet. Type `cbs` to read how that works.',
    looked: 'I looked at Statistics Netherlands.',
    renewed: (name, added, revised) =>
      added + revised === 0
        ? `${name}: nothing new.`
        : `${name}: ${added === 1 ? '1 new figure' : `${added} new figures`}, ${revised} revised.`,
    notRead: (name, why) => `${name}: did not work, because ${why}.`,
    why: {
      'no-such-table': 'the table does not exist any more',
      unreachable: 'Statistics Netherlands cannot be reached',
      busy: 'Statistics Netherlands is busy',
      'too-large': 'it gives too many figures',
      malformed: 'I cannot read its answer',
      'changed-meanwhile': 'the table was just being updated',
    },
  },
} as const satisfies Texts<CbsTexts>;
