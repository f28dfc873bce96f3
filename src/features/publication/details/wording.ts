import type { Translated } from '../../../shared/language.ts';

interface DetailsWords {
  readonly facts: Readonly<
    Record<'definition' | 'unit' | 'says' | 'doesNotSay' | 'owner' | 'rhythm' | 'favourable' | 'target', string>
  >;
  readonly rhythms: Readonly<Record<'week' | 'month' | 'quarter' | 'half-year' | 'year', string>>;
  readonly favourable: Readonly<Record<'neutral' | 'increase' | 'decrease', string>>;
  readonly since: (value: string, day: string) => string;
  readonly formerTarget: (value: string, until: string, because: string | null) => string;
  readonly broken: (day: string, reason: string) => string;
  readonly baseline: (day: string, reason: string) => string;
  readonly revised: (period: string, from: string, to: string, day: string) => string;
  readonly revisedHidden: (period: string, day: string) => string;
  readonly because: (reason: string) => string;
  readonly verdictChanged: Readonly<Record<'signal-gone' | 'signal-came', (period: string) => string>>;
  readonly rebase: Readonly<Record<'up' | 'down', (periods: string, since: string) => string>>;
}

export const detailsWords: Translated<DetailsWords> = {
  nl: {
    facts: {
      definition: 'Wat telt mee',
      unit: 'Eenheid',
      says: 'Zegt wel',
      doesNotSay: 'Zegt niet',
      owner: 'Eigenaar',
      rhythm: 'Verschijnt',
      favourable: 'Gunstig',
      target: 'Doel',
    },
    rhythms: {
      week: 'elke week',
      month: 'elke maand',
      quarter: 'elk kwartaal',
      'half-year': 'elk halfjaar',
      year: 'elk jaar',
    },
    favourable: {
      neutral: 'niet vastgelegd: meer of minder is niet vanzelf beter',
      increase: 'meer',
      decrease: 'minder',
    },
    since: (value, day) => `${value}, sinds ${day}`,
    formerTarget: (value, until, because) => `Tot ${until} was het doel ${value}.${because ? ` ${because}` : ''}`,
    broken: (day, reason) => `Vanaf ${day} telt dit anders: ${reason}`,
    baseline: (day, reason) => `Wat gewoon is, bereken ik vanaf ${day}: ${reason}`,
    revised: (period, from, to, day) => `Het cijfer van ${period} is bijgesteld van ${from} naar ${to}, op ${day}.`,
    revisedHidden: (period, day) =>
      `Het cijfer van ${period} is bijgesteld, op ${day}. Het eerdere cijfer laat ik niet zien.`,
    because: (reason) => `De reden: ${reason}`,
    verdictChanged: {
      'signal-gone': (period) => `Het cijfer van ${period} was eerst een signaal, en na de bijstelling niet meer.`,
      'signal-came': (period) => `Het cijfer van ${period} was eerst geen signaal, en na de bijstelling wel.`,
    },
    rebase: {
      up: (periods, since) =>
        `Het cijfer ligt al ${periods} hoger dan ervoor, sinds ${since}. Weet de eigenaar wat er toen veranderde? Dan kan ik wat gewoon is vanaf daar opnieuw berekenen.`,
      down: (periods, since) =>
        `Het cijfer ligt al ${periods} lager dan ervoor, sinds ${since}. Weet de eigenaar wat er toen veranderde? Dan kan ik wat gewoon is vanaf daar opnieuw berekenen.`,
    },
  },
  en: {
    facts: {
      definition: 'What counts',
      unit: 'Unit',
      says: 'It says',
      doesNotSay: 'It does not say',
      owner: 'Owner',
      rhythm: 'Appears',
      favourable: 'Favourable',
      target: 'Target',
    },
    rhythms: {
      week: 'every week',
      month: 'every month',
      quarter: 'every quarter',
      'half-year': 'every half-year',
      year: 'every year',
    },
    favourable: {
      neutral: 'not recorded: more or less is not better by itself',
      increase: 'more',
      decrease: 'less',
    },
    since: (value, day) => `${value}, since ${day}`,
    formerTarget: (value, until, because) => `Until ${until} the target was ${value}.${because ? ` ${because}` : ''}`,
    broken: (day, reason) => `From ${day} this is counted differently: ${reason}`,
    baseline: (day, reason) => `I compute what is ordinary from ${day}: ${reason}`,
    revised: (period, from, to, day) => `The figure for ${period} was revised from ${from} to ${to}, on ${day}.`,
    revisedHidden: (period, day) =>
      `The figure for ${period} was revised, on ${day}. I do not show the earlier figure.`,
    because: (reason) => `The reason: ${reason}`,
    verdictChanged: {
      'signal-gone': (period) => `The figure for ${period} was a signal at first, and is none since it was revised.`,
      'signal-came': (period) => `The figure for ${period} was no signal at first, and is one since it was revised.`,
    },
    rebase: {
      up: (periods, since) =>
        `The figure has been higher for ${periods}, since ${since}. Does its owner know what changed then? Then I can compute what is ordinary anew from there.`,
      down: (periods, since) =>
        `The figure has been lower for ${periods}, since ${since}. Does its owner know what changed then? Then I can compute what is ordinary anew from there.`,
    },
  },
};
