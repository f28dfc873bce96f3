import type { Texts } from '../kit/language.ts';

export type PartKey = 'few' | 'some' | 'most';
export type PulseVerdictKey = 'too-few' | 'ordinary' | 'up' | 'down';

export interface PulseTexts {
  readonly title: string;
  readonly lead: string;
  readonly rules: (fewest: number, until: string) => string;
  readonly formLead: string;
  readonly incomplete: string;
  /** Whether one feels supported, and whether one knows why. */
  readonly questions: readonly [string, string];
  /** From 1 up to 5. */
  readonly answers: readonly string[];
  readonly resultTitle: string;
  readonly took: (participants: number) => string;
  readonly parts: Readonly<Record<PartKey, string>>;
  readonly verdicts: Readonly<Record<PulseVerdictKey, (months: number) => string>>;
  readonly protects: string;
}

export const pulseTexts: Texts<PulseTexts> = {
  nl: {
    title: 'Polsslag: hoe gaat het werken met data?',
    lead: 'Twee vragen, een halve minuut.',
    rules: (fewest, until) =>
      `Niemand ziet wie wat antwoordt. De uitslag komt hier als minstens ${fewest} mensen meedoen. Teams worden niet vergeleken. Meedoen kan tot en met ${until}.`,
    formLead: 'Alleen jij ziet dit formulier.',
    incomplete: 'Nog niet verstuurd. Kies bij beide vragen een antwoord.',
    questions: ['Voel je je gesteund bij het werken met data?', 'Weet je waarom we met data werken?'],
    answers: ['Helemaal niet', 'Niet zo', 'Een beetje', 'Grotendeels wel', 'Helemaal'],
    resultTitle: 'Uitslag van de polsslag',
    took: (participants) => `${participants} mensen deden mee.`,
    parts: {
      few: 'Ongeveer: minder dan een derde zegt ‘grotendeels wel’ of ‘helemaal’.',
      some: 'Ongeveer: een derde tot twee derde zegt ‘grotendeels wel’ of ‘helemaal’.',
      most: 'Ongeveer: meer dan twee derde zegt ‘grotendeels wel’ of ‘helemaal’.',
    },
    verdicts: {
      'too-few': (months) =>
        `Over verandering valt nog niets te zeggen. Er zijn uitslagen van ${of(months, 'maanden', 'maand')}, en dat kan pas na ruim een jaar.`,
      ordinary: () => 'De maanden verschillen niet meer dan gewoon is.',
      up: () => 'Dit ligt hoger dan je door toeval verwacht. Waardoor, zegt deze vraag niet.',
      down: () => 'Dit ligt lager dan je door toeval verwacht. Waardoor, zegt deze vraag niet.',
    },
    protects:
      'Niemand mag herkenbaar zijn. Daarom is er grof afgerond en telt één willekeurig gekozen deelnemer niet mee. Een verandering zie je pas als minstens drie mensen anders antwoorden. Wie niet meedeed, kan er anders over denken.',
  },
  en: {
    title: 'Pulse: how does working with data go?',
    lead: 'Two questions, half a minute.',
    rules: (fewest, until) =>
      `Nobody sees who answers what. The result comes here when at least ${fewest} people take part. Teams are not compared. You can take part until ${until}.`,
    formLead: 'Only you see this form.',
    incomplete: 'Not sent yet. Choose an answer to both questions.',
    questions: ['Do you feel supported in working with data?', 'Do you know why we work with data?'],
    answers: ['Not at all', 'Not much', 'A little', 'Mostly', 'Entirely'],
    resultTitle: 'Result of the pulse',
    took: (participants) => `${participants} people took part.`,
    parts: {
      few: 'About: less than a third says ‘mostly’ or ‘entirely’.',
      some: 'About: a third to two thirds says ‘mostly’ or ‘entirely’.',
      most: 'About: more than two thirds says ‘mostly’ or ‘entirely’.',
    },
    verdicts: {
      'too-few': (months) =>
        `Nothing can be said about change yet. There are results of ${of(months, 'months', 'month')}, and it takes more than a year.`,
      ordinary: () => 'The months differ no more than is ordinary.',
      up: () => 'This is higher than chance would make it. Why, this question does not say.',
      down: () => 'This is lower than chance would make it. Why, this question does not say.',
    },
    protects:
      'Nobody may be recognisable. So this is rounded coarsely, and one participant picked at random does not count. A change shows only when at least three people answer differently. Who did not take part may think otherwise.',
  },
};

function of(count: number, many: string, one: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
