import type { Language, Translated } from '../../../shared/language.ts';
import { formatPeriod } from '../../../text/format.ts';
import type { Period } from '../../../time/period.ts';
import type { Question } from '../question.ts';

export const localStates = ['waiting', 'approved', 'declined', 'withdrawn'] as const;
export type LocalState = (typeof localStates)[number];

/** A question of the quiz about a figure of this municipality: the answer is what the indicator said of that period. */
export interface LocalQuestion {
  readonly id: string;
  readonly tenantId: string;
  readonly version: number;
  readonly state: LocalState;
  readonly indicatorId: string;
  readonly period: Period;
  /** As it was when the question was made: once the figure is revised, the question is asked no more. */
  readonly answer: number;
  /** In the language of who wrote it. */
  readonly asked: string;
  readonly explains: string;
  readonly language: Language;
  /** Who wrote it last, and so does not approve it; null when they had their data erased. */
  readonly by: string | null;
  /** Why it was declined; empty otherwise. */
  readonly reason: string;
}

/** What may be told of one figure of an indicator. */
export interface LocalFigure {
  readonly indicator: { readonly id: string; readonly name: Translated };
  readonly period: Period;
  readonly value: number;
  readonly unit: Translated;
  readonly decimals: number;
  readonly worse: Question['worse'];
  readonly doesNotSay: Translated;
  readonly source: { readonly name: Translated; readonly url: string | null };
  /** ISO date. */
  readonly updatedOn: string;
}

export const longestAsked = 300;
export const longestExplains = 400;
export const longestReason = 300;

/** How it is asked where nobody wrote other words. */
export function standardAsked({ indicator, period }: Pick<LocalFigure, 'indicator' | 'period'>): Translated {
  return {
    nl: `Hoe hoog was ‘${indicator.name.nl}’ in ${formatPeriod(period, 'nl')}?`,
    en: `How high was ‘${indicator.name.en}’ in ${formatPeriod(period, 'en')}?`,
  };
}

/** What is told after the answer where nobody wrote other words. */
export function standardExplains({ doesNotSay }: Pick<LocalFigure, 'doesNotSay'>): Translated {
  return {
    nl: `Wat dit cijfer niet zegt: ${uncapital(doesNotSay.nl)}`,
    en: `What this figure does not say: ${uncapital(doesNotSay.en)}`,
  };
}

function uncapital(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The figure is what it was when the question was made. */
export function holds({ answer }: Pick<LocalQuestion, 'answer'>, now: LocalFigure | null): now is LocalFigure {
  return now !== null && Number(now.value.toFixed(now.decimals)) === answer;
}

const topicName: Translated = { nl: 'Onze gemeente', en: 'Our municipality' };
/** Farther than so many times the answer is a typing error. */
const farthest = 20;

/** As the quiz asks it; null when it may not be asked (any more). */
export function asQuizQuestion(local: LocalQuestion, now: LocalFigure | null): Question | null {
  if (local.state !== 'approved' || !holds(local, now)) return null;
  const standard = standardAsked(now);
  const inBoth = (written: string, otherwise: Translated): Translated => ({ ...otherwise, [local.language]: written });
  return {
    id: `local-${local.id}`,
    topic: 'local',
    topicName,
    isLast: true,
    kind: 'estimate',
    question: inBoth(local.asked, standard),
    explains: inBoth(local.explains, standardExplains(now)),
    worse: now.worse,
    answer: local.answer,
    unit: now.unit,
    decimals: now.decimals,
    low: Math.min(0, local.answer),
    high: now.unit.nl === '%' ? 100 : Math.max(10, Math.abs(local.answer) * farthest),
    source: {
      title: now.source.name.nl,
      ...(now.source.url && { url: now.source.url }),
      retrieved: now.updatedOn,
      period: { nl: formatPeriod(now.period, 'nl'), en: formatPeriod(now.period, 'en') },
    },
  };
}
