import type { Texts } from '../kit/language.ts';

export interface DigestTexts {
  readonly standing: string;
  readonly targetMissed: string;
  readonly notThere: string;
  readonly others: (count: number) => string;
  readonly all: string;
  readonly showAll: (count: number) => string;
  readonly quiet: (judged: number, withheld: number) => string;
  readonly partly: string;
  readonly partlyLead: string;
  readonly lastComplete: string;
  /** Of which the same is said. */
  readonly list: (names: readonly string[]) => string;
  readonly name: string;
  readonly latest: string;
  readonly computed: string;
  readonly follow: string;
  readonly source: (source: string) => string;
  readonly sample: string;
  readonly note: string;
  readonly story: string;
  readonly part: (part: number, parts: number) => string;
  readonly more: string;
  readonly moreButton: string;
  readonly moreLead: string;
  readonly choose: string;
  readonly chooseLabel: string;
  readonly explain: string;
  readonly used: string;
  readonly usedLead: string;
  readonly details: string;
  readonly tell: string;
  readonly preview: string;
}

export const digestTexts: Texts<DigestTexts> = {
  nl: {
    standing: 'Dit valt op',
    targetMissed: 'Het doel wordt niet gehaald',
    notThere: 'Ontbreekt of nog niet volledig',
    others: (count) => (count === 1 ? 'Het andere cijfer' : `De andere ${count} cijfers`),
    all: 'De cijfers',
    showAll: (count) => `Toon alle ${count}`,
    quiet: (judged, withheld) =>
      [
        ...(judged > 0 ? [judged === 1 ? 'Eén valt niet op.' : `${judged} vallen niet op.`] : []),
        ...(withheld > 0 ? [`Bij ${withheld} geef ik geen oordeel.`] : []),
      ].join(' '),
    partly: 'deels afgeschermd',
    partlyLead: 'Afgeschermd: anders kun je iets over een paar mensen te weten komen.',
    lastComplete: 'Het laatste volledige cijfer',
    list: (names) => new Intl.ListFormat('nl').format(names),
    name: 'Cijfer',
    latest: 'Het nieuwste',
    computed: 'Berekend, niet door AI',
    follow: 'Volg dit cijfer',
    source: (source) => `Bron: ${source}`,
    sample: 'Voorbeeldcijfers, niet echt',
    note: 'De eigenaar schrijft',
    story: 'Uit de praktijk',
    part: (part, parts) => `Deel ${part} van ${parts}`,
    more: 'De rest staat in het volgende bericht.',
    moreButton: 'Meer over een cijfer',
    moreLead: 'Kies een cijfer en daarna wat je wilt.',
    choose: 'Kies een cijfer',
    chooseLabel: 'Cijfer',
    explain: 'Wat betekent dit?',
    used: 'Gebruikt bij een besluit',
    usedLead: 'Gebruikte je een cijfer bij een besluit? Druk dan op de knop. Ik tel hoe vaak, en bewaar niet wie.',
    details: 'Bekijk dit cijfer',
    tell: 'Vertel een praktijkverhaal',
    preview: 'Zo ziet het bericht eruit. Er is nog niets geplaatst.',
  },
  en: {
    standing: 'This stands out',
    targetMissed: 'The target is not met',
    notThere: 'Missing or not complete yet',
    others: (count) => (count === 1 ? 'The other figure' : `The other ${count} figures`),
    all: 'The figures',
    showAll: (count) => `Show all ${count}`,
    quiet: (judged, withheld) =>
      [
        ...(judged > 0 ? [judged === 1 ? 'One does not stand out.' : `${judged} do not stand out.`] : []),
        ...(withheld > 0 ? [`For ${withheld} I give no verdict.`] : []),
      ].join(' '),
    partly: 'partly not shown',
    partlyLead: 'Not shown: otherwise you could learn something about a few people.',
    lastComplete: 'The latest complete figure',
    list: (names) => new Intl.ListFormat('en').format(names),
    name: 'Figure',
    latest: 'The newest',
    computed: 'Computed, not by AI',
    follow: 'Follow this figure',
    source: (source) => `Source: ${source}`,
    sample: 'Sample figures, not real',
    note: 'The owner writes',
    story: 'From practice',
    part: (part, parts) => `Part ${part} of ${parts}`,
    more: 'The rest is in the next message.',
    moreButton: 'More about a figure',
    moreLead: 'Choose a figure, and then what you want.',
    choose: 'Choose a figure',
    chooseLabel: 'Figure',
    explain: 'What does this mean?',
    used: 'Used for a decision',
    usedLead: 'Did you use a figure for a decision? Press the button. I count how often, and do not keep who.',
    details: 'Look at this figure',
    tell: 'Tell a story from practice',
    preview: 'This is what the message looks like. Nothing has been posted yet.',
  },
};
