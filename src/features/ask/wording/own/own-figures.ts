import type { Translated } from '../../../../shared/language.ts';
import { say, type Fact, type Statement } from '../../statement.ts';

/** Sentences about figures that the asker gave, whatever they are. */
export interface OwnFiguresWording {
  readonly name: string;
  readonly area: string;
  readonly source: string;
  readonly owner: string;
  readonly says: string;
  readonly doesNotSay: string;
  readonly understood: (count: Fact) => Statement;
  readonly leftOut: (texts: Fact) => Statement;
  readonly isZeroMissing: (period: Fact, value: Fact, usual: Fact) => Statement;
  readonly isTypingError: (period: Fact, value: Fact, usual: Fact) => Statement;
  readonly readWithout: () => Statement;
  readonly groups: () => Statement;
  readonly notTold: Readonly<Record<'cause' | 'forecast' | 'ranking', () => Statement>>;
  readonly range: (lowest: Fact, highest: Fact) => Statement;
  readonly asked: (period: Fact, value: Fact) => Statement;
  readonly whichKind: () => Statement;
  readonly farOut: (period: Fact, value: Fact, lowest: Fact, highest: Fact) => Statement;
  readonly rising: () => Statement;
  readonly falling: () => Statement;
  readonly aboveAll: (newest: Fact, lowest: Fact, highest: Fact) => Statement;
  readonly belowAll: (newest: Fact, lowest: Fact, highest: Fact) => Statement;
  readonly apartFromOthers: (value: Fact, lowest: Fact, highest: Fact) => Statement;
  readonly amongOthers: (value: Fact, lowest: Fact, highest: Fact) => Statement;
  readonly lookUp: () => Statement;
  readonly approximate: () => Statement;
  readonly unused: (numbers: Fact) => Statement;
  readonly noFigure: (periods: Fact) => Statement;
  readonly oneNumber: () => Statement;
  readonly howRelated: (first: Fact, second: Fact) => Statement;
  readonly oneRow: (row: Fact) => Statement;
  readonly cannotRead: Readonly<Record<'frequency' | 'order' | 'duplicate' | 'unknown', () => Statement>>;

  /** Words before the figures that tell what they are; and on the button. */
  readonly kinds: Readonly<Record<'flow' | 'stock', string>>;
  readonly cases: string;
  readonly perPeriod: Readonly<Record<'week' | 'month', string>>;
  /** What figures may mean that do not say it: titles of buttons, and what those ask. */
  readonly meanings: {
    readonly change: (from: string, to: string) => string;
    readonly changeAsked: (from: string, to: string) => string;
    readonly part: (part: string, whole: string) => string;
    readonly groups: string;
    readonly group: string;
    readonly inTime: string;
    /** Of two columns without headings. */
    readonly secondOfFirst: string;
    readonly firstOfSecond: string;
    readonly thenNow: string;
  };
  readonly computed: string;
  /** Of figures that were read from a file. */
  readonly file: {
    readonly origin: (file: Fact, figures: Fact, count: Fact) => Statement;
    /** Which rows held no number. */
    readonly gaps: (periods: Fact) => Statement;
    readonly manyGaps: (rows: Fact) => Statement;
    readonly save: () => Statement;
    /** What is asked of it when nothing was. */
    readonly question: string;
  };
  readonly without: (left: Fact) => Statement;
}

const dutch: OwnFiguresWording = {
  name: 'Jouw cijfers',
  area: 'Uit je bericht',
  source: 'je eigen bericht',
  owner: 'wie jou de cijfers gaf',
  says: 'Hoe de cijfers uit je bericht zich gedragen.',
  doesNotSay: 'Of de cijfers volledig zijn en wat er precies is geteld.',
  understood: (count) => say`Ik las ${count} uit je bericht.`,
  leftOut: (texts) => say`Niet meegeteld: ${texts}.`,
  isZeroMissing: (period, value, usual) =>
    say`In ${period} staat ${value}. De andere cijfers liggen rond ${usual}. Is het echt nul, of ontbreekt het cijfer?`,
  isTypingError: (period, value, usual) =>
    say`In ${period} staat ${value}. De andere cijfers liggen rond ${usual}. Is dat een typefout?`,
  readWithout: () => say`Hieronder lees ik de cijfers zonder dat ene cijfer.`,
  groups: () =>
    say`Dit zijn cijfers van groepen naast elkaar. Ik maak daar geen ranglijst van: verschillen zijn vaak toeval.`,
  notTold: {
    cause: () => say`De oorzaak kun je aan deze cijfers niet zien: er kan meer tegelijk veranderd zijn.`,
    forecast: () => say`Ik voorspel niets: deze cijfers zeggen niet wat er gaat gebeuren.`,
    ranking: () => say`Ik maak geen ranglijst. De verschillen zijn vaak kleiner dan toeval.`,
  },
  range: (lowest, highest) => say`De andere cijfers lopen van ${lowest} tot ${highest}.`,
  asked: (period, value) => say`In ${period} was het ${value}.`,
  noFigure: (periods) => say`Van ${periods} staat er geen cijfer. Dat is geen nul.`,
  approximate: () => say`Je cijfers zijn bij benadering. Wat eruit komt, is dus niet preciezer.`,
  unused: (numbers) => say`Niet gebruikt: ${numbers}.`,
  oneNumber: () =>
    say`Eén cijfer zegt nog niet of het veel is. Vergelijk het met eerdere weken of maanden: stuur die mee, dan reken ik het na.`,
  howRelated: (first, second) =>
    say`Wat hebben ${first} en ${second} met elkaar te maken? Schrijf erbij wat je ermee wilt weten.`,
  oneRow: (row) => say`Ik lees één rij tegelijk. Dit is: ${row}. Stuur de andere apart.`,
  farOut: (period, value, lowest, highest) =>
    say`In ${period} was het ${value}. Dat ligt ver buiten de andere cijfers: die lopen van ${lowest} tot ${highest}.`,
  rising: () => say`Zo vaak achter elkaar omhoog komt niet door toeval: dit is een stijgende lijn.`,
  falling: () => say`Zo vaak achter elkaar omlaag komt niet door toeval: dit is een dalende lijn.`,
  aboveAll: (newest, lowest, highest) =>
    say`${newest} is hoger dan alle cijfers ervoor. Die lopen van ${lowest} tot ${highest}.`,
  belowAll: (newest, lowest, highest) =>
    say`${newest} is lager dan alle cijfers ervoor. Die lopen van ${lowest} tot ${highest}.`,
  apartFromOthers: (value, lowest, highest) =>
    say`${value} ligt buiten de andere cijfers. Die lopen van ${lowest} tot ${highest}.`,
  amongOthers: (value, lowest, highest) => say`${value} ligt tussen de andere cijfers, van ${lowest} tot ${highest}.`,
  lookUp: () => say`Of het echt is, zie ik niet. Zoek de bron op: een typefout, een inhaalslag of een echte piek?`,
  whichKind: () => say`Is dit instroom of een stand? Zet dat ervoor, dan kijk ik naar gewone schommeling.`,
  cannotRead: {
    frequency: () =>
      say`Ik lees cijfers per week of per maand. Stuur ze zo, dan kijk ik of ze passen bij gewone schommeling.`,
    unknown: () => say`Wat voor cijfers zijn dit? Zet ervoor wat het zijn, zoals: instroom per week.`,
    order: () => say`De periodes staan niet op volgorde. Stuur de cijfers van oud naar nieuw.`,
    duplicate: () => say`Een periode staat er twee keer in. Welk cijfer is juist? Stuur de reeks dan nog eens.`,
  },
  kinds: { flow: 'Instroom', stock: 'Stand' },
  cases: 'Losse zaken',
  perPeriod: { week: 'per week', month: 'per maand' },
  meanings: {
    change: (from, to) => `Eerst ${from}, daarna ${to}`,
    changeAsked: (from, to) => `Van ${from} naar ${to}`,
    part: (part, whole) => `${part} van de ${whole}`,
    groups: 'Groepen naast elkaar',
    group: 'groep',
    inTime: 'Instroom',
    secondOfFirst: 'Het tweede is een deel van het eerste',
    firstOfSecond: 'Het eerste is een deel van het tweede',
    thenNow: 'Eerst en daarna',
  },
  computed: 'Berekend uit de cijfers in je bericht, niet door AI.',
  file: {
    origin: (file, figures, count) =>
      say`Gelezen uit ${file}: ${figures} (${count} cijfers). Het bestand bewaar ik niet. De cijfers wel, net als bij een getypte vraag.`,
    gaps: (periods) => say`Bij ${periods} staat geen getal. Dat laat ik weg, en ik reken het niet als nul.`,
    manyGaps: (rows) => say`In ${rows} rijen staat geen getal. Die laat ik weg, en ik reken ze niet als nul.`,
    save: () => say`Toch als weekcijfers bewaren? Typ ‘sla op als weekcijfers’.`,
    question: 'Wat zeggen de cijfers in mijn bestand?',
  },
  without: (left) => say`Dit is zonder ${left}.`,
};

const english: OwnFiguresWording = {
  name: 'Your figures',
  area: 'From your message',
  source: 'your own message',
  owner: 'whoever gave you the figures',
  says: 'How the figures in your message behave.',
  doesNotSay: 'Whether the figures are complete, and what exactly was counted.',
  understood: (count) => say`I read ${count} in your message.`,
  leftOut: (texts) => say`Left out: ${texts}.`,
  isZeroMissing: (period, value, usual) =>
    say`In ${period} there is ${value}. The other figures lie around ${usual}. Is it really zero, or is the figure missing?`,
  isTypingError: (period, value, usual) =>
    say`In ${period} there is ${value}. The other figures lie around ${usual}. Is that a typing error?`,
  readWithout: () => say`Below I read the figures without that one.`,
  groups: () => say`These are figures of groups side by side. I do not rank them: differences are often chance.`,
  notTold: {
    cause: () => say`These figures cannot show the cause: more may have changed at the same time.`,
    forecast: () => say`I predict nothing: these figures do not say what will happen.`,
    ranking: () => say`I make no ranking. The differences are often smaller than chance.`,
  },
  range: (lowest, highest) => say`The other figures go from ${lowest} to ${highest}.`,
  asked: (period, value) => say`In ${period} it was ${value}.`,
  noFigure: (periods) => say`Of ${periods} there is no figure. That is not a zero.`,
  approximate: () => say`Your figures are about right, so what comes of them is no more exact.`,
  unused: (numbers) => say`Not used: ${numbers}.`,
  oneNumber: () =>
    say`One figure does not tell whether it is a lot. Compare it with earlier weeks or months: send those too and I work it out.`,
  howRelated: (first, second) =>
    say`What have ${first} and ${second} to do with each other? Add what you want to know of them.`,
  oneRow: (row) => say`I read one row at a time. This is: ${row}. Send the others separately.`,
  farOut: (period, value, lowest, highest) =>
    say`In ${period} it was ${value}. That is far outside the other figures: those go from ${lowest} to ${highest}.`,
  rising: () => say`Going up so often in a row does not come from chance: this is a rising trend.`,
  falling: () => say`Going down so often in a row does not come from chance: this is a falling trend.`,
  aboveAll: (newest, lowest, highest) =>
    say`${newest} is higher than all figures before it. Those go from ${lowest} to ${highest}.`,
  belowAll: (newest, lowest, highest) =>
    say`${newest} is lower than all figures before it. Those go from ${lowest} to ${highest}.`,
  apartFromOthers: (value, lowest, highest) =>
    say`${value} lies outside the other figures. Those go from ${lowest} to ${highest}.`,
  amongOthers: (value, lowest, highest) => say`${value} lies among the other figures, from ${lowest} to ${highest}.`,
  lookUp: () => say`Whether it is real I cannot see. Look up the source: a typing error, a backlog or a real peak?`,
  whichKind: () => say`Is this inflow or a stock? Put that in front and I look at common variation.`,
  cannotRead: {
    frequency: () => say`I read figures per week or per month. Send them like that and I look at common variation.`,
    unknown: () => say`What kind of figures are these? Put it in front, such as: inflow per week.`,
    order: () => say`The periods are not in order. Send the figures from old to new.`,
    duplicate: () => say`One period is there twice. Which figure is right? Then send the series again.`,
  },
  kinds: { flow: 'Inflow', stock: 'Stock' },
  cases: 'Single cases',
  perPeriod: { week: 'per week', month: 'per month' },
  meanings: {
    change: (from, to) => `First ${from}, then ${to}`,
    changeAsked: (from, to) => `From ${from} to ${to}`,
    part: (part, whole) => `${part} of the ${whole}`,
    groups: 'Groups side by side',
    group: 'group',
    inTime: 'Inflow',
    secondOfFirst: 'The second is a part of the first',
    firstOfSecond: 'The first is a part of the second',
    thenNow: 'Before and after',
  },
  computed: 'Computed from the figures in your message, not by AI.',
  file: {
    origin: (file, figures, count) =>
      say`Read from ${file}: ${figures} (${count} figures). I do not keep the file. I do keep the figures, as with a typed question.`,
    gaps: (periods) => say`There is no number for ${periods}. I leave that out, and do not count it as zero.`,
    manyGaps: (rows) => say`There is no number in ${rows} rows. I leave those out, and do not count them as zero.`,
    save: () => say`Save them as weekly figures after all? Type ‘save as weekly figures’.`,
    question: 'What do the figures in my file say?',
  },
  without: (left) => say`This is without ${left}.`,
};

export const ownFiguresWording: Translated<OwnFiguresWording> = { nl: dutch, en: english };
