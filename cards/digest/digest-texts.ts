import type { Texts } from '../kit/language.ts';

export interface DigestTexts {
  readonly standing: string;
  readonly targetMissed: string;
  readonly notThere: string;
  readonly ordinary: (count: number) => string;
  readonly showAll: (count: number) => string;
  readonly quiet: (count: number) => string;
  readonly computed: string;
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
    ordinary: (count) => (count === 1 ? 'Het andere cijfer' : `De andere ${count} cijfers`),
    showAll: (count) => `Toon alle ${count}`,
    quiet: (count) => `Bij ${count} cijfers is er niets bijzonders, of ik geef geen oordeel.`,
    computed: 'Berekend, niet door AI',
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
    ordinary: (count) => (count === 1 ? 'The other figure' : `The other ${count} figures`),
    showAll: (count) => `Show all ${count}`,
    quiet: (count) => `For ${count} figures there is nothing special, or I give no verdict.`,
    computed: 'Computed, not by AI',
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
