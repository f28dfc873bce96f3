import type { Texts } from '../kit/language.ts';

export type StandingKey = 'new' | 'same' | 'later' | 'correction';
export type StatusKey = 'provisional' | 'revised-provisional' | 'final';
export type StatusChoiceKey = 'by-lag' | 'provisional' | 'final';
export type PreviewNewsKey = 'changed' | 'needs-reason' | 'needs-yes' | 'still-waiting';

/** What is doubted of a figure, with the figures already in words. */
export type DoubtProps =
  | { readonly reason: 'jump'; readonly usual: string; readonly times: string | null }
  | { readonly reason: 'not-from-flows'; readonly expected: string }
  | { readonly reason: 'parts-differ'; readonly sum: string };

interface PreviewTexts {
  readonly title: string;
  readonly lead: (count: number) => string;
  readonly saved: string;
  readonly savedLead: (count: number) => string;
  readonly fromFile: (name: string) => string;
  readonly news: Readonly<Record<PreviewNewsKey, string>>;
  readonly standing: Readonly<Record<'later' | 'correction', string>>;
  readonly status: Readonly<Record<StatusKey, string>>;
  readonly statusLabel: string;
  readonly statusChoices: Readonly<Record<StatusChoiceKey, string>>;
  readonly was: (figure: string) => string;
  readonly before: (period: string, figure: string) => string;
  readonly none: string;
  readonly hidden: string;
  readonly doubt: (doubt: DoubtProps) => string;
  readonly reread: (before: string, after: string) => string;
  readonly rereadSame: (now: string) => string;
  readonly note: (note: string) => string;
  readonly more: (count: number) => string;
  readonly same: (count: number) => string;
  readonly asksYes: string;
  readonly because: string;
  readonly becauseHint: string;
  readonly save: string;
  readonly saveSure: string;
  readonly edit: string;
  readonly editDoubted: string;
  readonly discard: string;
  readonly next: string;
  readonly left: (count: number) => string;
  readonly areas: string;
  readonly areasHint: string;
  readonly byArea: string;
  readonly wrong: string;
  readonly wrongHint: string;
  readonly correct: string;
  readonly revisions: string;
  readonly post: string;
}

export const previewTexts = {
  nl: {
    title: 'Zo komt het erin te staan',
    lead: (count) => `${count === 1 ? '1 cijfer' : `${count} cijfers`}. Er is nog niets opgeslagen.`,
    saved: 'Opgeslagen',
    savedLead: (count) => (count === 1 ? '1 cijfer staat erin.' : `${count} cijfers staan erin.`),
    fromFile: (name) => `Uit het bestand ${name}`,
    news: {
      changed: 'Er is intussen iets veranderd aan deze cijfers. Kijk nog een keer of het zo goed is.',
      'needs-reason': 'Schrijf erbij waarom het oude cijfer niet klopte.',
      'needs-yes': 'Kijk eerst naar wat opvalt. Klopt het? Kies dan ‘Ja, dit klopt: sla op’.',
      'still-waiting': 'Deze cijfers stonden nog klaar van eerder. Kijk of je deze bedoelt en kies dan hieronder.',
    },
    standing: { later: 'Nieuwere stand', correction: 'Correctie' },
    status: { provisional: 'Voorlopig', 'revised-provisional': 'Nader voorlopig', final: 'Definitief' },
    statusLabel: 'Hoe vast staan deze cijfers?',
    statusChoices: {
      'by-lag': 'Zoals hierboven staat',
      provisional: 'Alles voorlopig',
      final: 'Alles definitief',
    },
    was: (figure) => `was ${figure}`,
    before: (period, figure) => `${period}: ${figure}`,
    none: 'geen cijfer',
    hidden: 'Lezers zien dit cijfer niet: het gaat over weinig mensen. Er staat dan dat het te klein is om te tonen.',
    doubt: (doubt) => {
      switch (doubt.reason) {
        case 'jump':
          return doubt.times === null
            ? `Klopt dit? Dit is heel anders dan gewoonlijk (rond ${doubt.usual}).`
            : `Klopt dit? Dit is ${doubt.times} keer wat gewoon is (rond ${doubt.usual}).`;
        case 'not-from-flows':
          return `Klopt dit? Met de instroom en de uitstroom kom je op ${doubt.expected}.`;
        case 'parts-differ':
          return `Klopt dit? De gebieden samen zijn ${doubt.sum}.`;
      }
    },
    reread: (before, after) => `Eerder: ${before}. Nu: ${after}.`,
    rereadSame: (now) => `Het oordeel blijft: ${now}.`,
    note: (note) => `Toelichting: ${note}`,
    more: (count) => `En nog ${count === 1 ? '1 cijfer' : `${count} cijfers`}.`,
    same: (count) => `${count === 1 ? '1 cijfer stond' : `${count} cijfers stonden`} er al zo.`,
    asksYes: 'Er valt iets op. Het staat hierboven bij het cijfer.',
    because: 'Waarom klopte het oude cijfer niet?',
    becauseHint: 'Bijvoorbeeld: een week registraties was dubbel geteld.',
    save: 'Opslaan',
    saveSure: 'Ja, dit klopt: sla op',
    edit: 'Pas aan',
    editDoubted: 'Nee, pas aan',
    discard: 'Niet opslaan',
    next: 'Volgende cijfers',
    left: (count) => (count === 1 ? 'Er staat nog 1 cijfer open.' : `Er staan nog ${count} cijfers open.`),
    areas: 'Ook per gebied?',
    areasHint: 'Kies welk cijfer',
    byArea: 'Vul per gebied in',
    wrong: 'Toch iets verkeerd?',
    wrongHint: 'Kies welk cijfer',
    correct: 'Corrigeer dit cijfer',
    revisions: 'Bekijk herzieningen',
    post: 'Maak een weekbericht',
  },
  en: {
    title: 'This is how it will stand',
    lead: (count) => `${count === 1 ? '1 figure' : `${count} figures`}. Nothing was saved yet.`,
    saved: 'Saved',
    savedLead: (count) => (count === 1 ? '1 figure was kept.' : `${count} figures were kept.`),
    fromFile: (name) => `From the file ${name}`,
    news: {
      changed: 'Something about these figures changed meanwhile. Please look again whether this is right.',
      'needs-reason': 'Add why the old figure was wrong.',
      'needs-yes': 'First look at what stands out. Is it right? Then choose ‘Yes, this is right: save’.',
      'still-waiting': 'These figures were still waiting from before. See whether you mean these, then choose below.',
    },
    standing: { later: 'Newer count', correction: 'Correction' },
    status: { provisional: 'Provisional', 'revised-provisional': 'Further provisional', final: 'Final' },
    statusLabel: 'How final are these figures?',
    statusChoices: { 'by-lag': 'As it says above', provisional: 'All provisional', final: 'All final' },
    was: (figure) => `was ${figure}`,
    before: (period, figure) => `${period}: ${figure}`,
    none: 'no figure',
    hidden: 'Readers do not see this figure: it is about few people. They read that it is too small to show.',
    doubt: (doubt) => {
      switch (doubt.reason) {
        case 'jump':
          return doubt.times === null
            ? `Is this right? It is quite unlike what is usual (about ${doubt.usual}).`
            : `Is this right? It is ${doubt.times} times what is usual (about ${doubt.usual}).`;
        case 'not-from-flows':
          return `Is this right? Inflow and outflow lead to ${doubt.expected}.`;
        case 'parts-differ':
          return `Is this right? The areas together are ${doubt.sum}.`;
      }
    },
    reread: (before, after) => `Before: ${before}. Now: ${after}.`,
    rereadSame: (now) => `The verdict stays: ${now}.`,
    note: (note) => `Note: ${note}`,
    more: (count) => `And ${count === 1 ? '1 more figure' : `${count} more figures`}.`,
    same: (count) => `${count === 1 ? '1 figure was' : `${count} figures were`} there already.`,
    asksYes: 'Something stands out. It says so above, beside the figure.',
    because: 'Why was the old figure wrong?',
    becauseHint: 'For example: one week of registrations was counted twice.',
    save: 'Save these figures',
    saveSure: 'Yes, this is right: save',
    edit: 'Change these figures',
    editDoubted: 'No, change them',
    discard: 'Do not save',
    next: 'Next figures',
    left: (count) => (count === 1 ? '1 figure is still open.' : `${count} figures are still open.`),
    areas: 'By area too?',
    areasHint: 'Choose a figure',
    byArea: 'Enter by area',
    wrong: 'Something wrong after all?',
    wrongHint: 'Choose a figure',
    correct: 'Correct this figure',
    revisions: 'Show revisions',
    post: 'Make a weekly post',
  },
} as const satisfies Texts<PreviewTexts>;
