import type { Translated } from '../../../shared/language.ts';
import { say, type Fact, type Statement } from '../statement.ts';

/** Sentences about figures that the asker gave. */
export interface OwnFiguresWording {
  readonly name: string;
  readonly area: string;
  readonly source: string;
  readonly owner: string;
  readonly says: string;
  readonly doesNotSay: string;
  readonly understood: (count: Fact) => Statement;
  readonly leftOut: (texts: Fact) => Statement;

  readonly partOfWhole: (part: Fact, whole: Fact, percentage: Fact) => Statement;
  readonly margin: (lower: Fact, upper: Fact) => Statement;
  readonly registration: () => Statement;
  readonly rose: (from: Fact, to: Fact, difference: Fact) => Statement;
  readonly fell: (from: Fact, to: Fact, difference: Fact) => Statement;
  readonly same: (value: Fact) => Statement;
  readonly relative: (percentage: Fact) => Statement;
  readonly byChance: () => Statement;
  readonly moreThanChance: () => Statement;
  readonly unfinished: () => Statement;
  readonly shareByChance: () => Statement;
  readonly shareMoreThanChance: () => Statement;
  readonly needsCounts: () => Statement;
  readonly ifStock: () => Statement;
  readonly twoPoints: () => Statement;
  readonly groups: () => Statement;
  readonly cannotRead: Readonly<Record<'frequency' | 'order' | 'duplicate' | 'unknown', () => Statement>>;

  /** Words before the figures that tell what they are; and on the button. */
  readonly kinds: Readonly<Record<'flow' | 'stock', Readonly<Record<'week' | 'month', string>>>>;
  readonly computed: string;
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

  partOfWhole: (part, whole, percentage) => say`${part} van ${whole} is ${percentage}.`,
  margin: (lower, upper) =>
    say`Is dit een steekproef? Dan ligt het echte percentage waarschijnlijk tussen ${lower} en ${upper}.`,
  registration: () =>
    say`Is iedereen geteld? Dan laat die marge zien hoeveel zo’n cijfer door toeval van keer tot keer kan schelen.`,
  rose: (from, to, difference) => say`Van ${from} naar ${to} is ${difference} meer.`,
  fell: (from, to, difference) => say`Van ${from} naar ${to} is ${difference} minder.`,
  same: (value) => say`Het bleef ${value}.`,
  relative: (percentage) => say`Dat is een verschil van ${percentage} van het eerste cijfer.`,
  byChance: () => say`Bij aantallen per periode kan zo’n verschil goed toeval zijn.`,
  moreThanChance: () => say`Bij aantallen per periode is zo’n verschil groter dan toeval meestal geeft.`,
  unfinished: () => say`Is de nieuwste periode al voorbij? Zo niet, dan kan er nog bijkomen.`,
  shareByChance: () => say`Met deze aantallen kan zo’n verschil goed toeval zijn.`,
  shareMoreThanChance: () => say`Met deze aantallen is zo’n verschil groter dan toeval meestal geeft.`,
  needsCounts: () => say`Of het toeval kan zijn, zie ik pas met de aantallen erbij: hoeveel van hoeveel?`,
  ifStock: () => say`Is het een stand? Kijk dan naar wie erbij kwam en wie eraf ging.`,
  twoPoints: () =>
    say`Twee cijfers zijn geen trend. Stuur de laatste dertien weken of meer, dan kijk ik naar gewone schommeling.`,
  groups: () =>
    say`Dit zijn cijfers van groepen naast elkaar. Ik maak daar geen ranglijst van: verschillen zijn vaak toeval.`,
  cannotRead: {
    frequency: () =>
      say`Ik lees cijfers per week of per maand. Stuur ze zo, dan kijk ik of ze passen bij gewone schommeling.`,
    unknown: () => say`Wat voor cijfers zijn dit? Zet ervoor wat het zijn, zoals: instroom per week.`,
    order: () => say`De periodes staan niet op volgorde. Stuur de cijfers van oud naar nieuw.`,
    duplicate: () => say`Een periode staat er twee keer in. Welk cijfer is juist? Stuur de reeks dan nog eens.`,
  },
  kinds: {
    flow: { week: 'Instroom per week', month: 'Instroom per maand' },
    stock: { week: 'Stand per week', month: 'Stand per maand' },
  },
  computed: 'Berekend uit de cijfers in je bericht, niet door AI.',
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

  partOfWhole: (part, whole, percentage) => say`${part} of ${whole} is ${percentage}.`,
  margin: (lower, upper) => say`Is this a sample? Then the real percentage is probably between ${lower} and ${upper}.`,
  registration: () =>
    say`Was everybody counted? Then that margin shows how much such a figure can differ by chance from time to time.`,
  rose: (from, to, difference) => say`From ${from} to ${to} is ${difference} more.`,
  fell: (from, to, difference) => say`From ${from} to ${to} is ${difference} less.`,
  same: (value) => say`It stayed ${value}.`,
  relative: (percentage) => say`That is a difference of ${percentage} of the first figure.`,
  byChance: () => say`For counts per period such a difference may well be chance.`,
  moreThanChance: () => say`For counts per period such a difference is more than chance usually gives.`,
  unfinished: () => say`Is the newest period over? If not, more may still come in.`,
  shareByChance: () => say`With these counts such a difference may well be chance.`,
  shareMoreThanChance: () => say`With these counts such a difference is more than chance usually gives.`,
  needsCounts: () => say`Whether it may be chance I can only see with the counts: how many out of how many?`,
  ifStock: () => say`Is it a stock? Then look at who came in and who left.`,
  twoPoints: () =>
    say`Two figures are no trend. Send the last thirteen weeks or more and I look at ordinary variation.`,
  groups: () => say`These are figures of groups side by side. I do not rank them: differences are often chance.`,
  cannotRead: {
    frequency: () => say`I read figures per week or per month. Send them like that and I look at ordinary variation.`,
    unknown: () => say`What kind of figures are these? Put it in front, such as: inflow per week.`,
    order: () => say`The periods are not in order. Send the figures from old to new.`,
    duplicate: () => say`One period is there twice. Which figure is right? Then send the series again.`,
  },
  kinds: {
    flow: { week: 'Inflow per week', month: 'Inflow per month' },
    stock: { week: 'Stock per week', month: 'Stock per month' },
  },
  computed: 'Computed from the figures in your message, not by AI.',
};

export const ownFiguresWording: Translated<OwnFiguresWording> = { nl: dutch, en: english };
