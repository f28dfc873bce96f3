import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { z } from 'zod';
import { buttonNonce, buttons, execute, Nonce } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { textInput } from '../kit/inputs.ts';
import type { Language, Texts } from '../kit/language.ts';
import { bullets, heading, section, smallText, spoken, text } from '../kit/text.ts';
import { languageNames, topicNames } from './facts.ts';

const Decision = z.object({
  nonce: Nonce,
  version: z.number().int().min(0),
  /** Id of whom it is about. */
  champion: z.string().min(1).max(200),
});
export const ApproveChampion = Decision.extend({ action: z.literal('champion.approve') });
export type ApproveChampion = z.infer<typeof ApproveChampion>;
export const DeclineChampion = Decision.extend({
  action: z.literal('champion.decline'),
  reason: z.string().max(2_000).optional().catch(undefined),
});
export type DeclineChampion = z.infer<typeof DeclineChampion>;

export interface RequestCardProps {
  readonly nonce: string;
  readonly version: number;
  readonly id: string;
  readonly name: string;
  /** False when it was decided: the card then only says so. */
  readonly isOpen: boolean;
  readonly news: string | null;
  /** Why it was declined. */
  readonly reason: string | null;
  /** Who nominated them; null when they asked themselves. */
  readonly by: string | null;
  readonly why: string | null;
  readonly topics: readonly string[];
  readonly team: string | null;
  readonly languages: readonly Language[];
  readonly capacity: number;
  /** How many others wait. */
  readonly waiting: number;
}

const longestReason = 500;

/** To a coordinator: who wants to be a data champion, and why. */
export function requestCard(props: RequestCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  const title = words.title(props.name);
  return card({
    language,
    summary: spoken(title, props.news),
    body: [
      heading(title),
      ...(props.news ? [section([text(props.news)], { style: 'emphasis', roundedCorners: true })] : []),
      ...(props.reason ? [text(words.reasonWas(props.reason))] : []),
      ...(props.isOpen ? [bullets(facts(props, language), { spacing: 'Small' }), ...deciding(props, words)] : []),
      ...(props.waiting > 0 ? [smallText(words.waiting(props.waiting))] : []),
    ],
  });
}

function facts(props: RequestCardProps, language: Language): readonly string[] {
  const words = texts[language];
  return [
    props.by ? words.nominated(props.by) : words.asked,
    ...(props.why ? [words.because(props.why)] : []),
    words.about(topicNames(props.topics, language)),
    ...(props.team ? [words.team(props.team)] : []),
    words.speaks(languageNames(props.languages, language)),
    words.atATime(props.capacity),
  ];
}

function deciding({ nonce, version, id }: RequestCardProps, words: RequestTexts): Element[] {
  const decision = { version, champion: id };
  const approve = {
    ...decision,
    action: 'champion.approve',
    nonce: buttonNonce(nonce, 'approve'),
  } satisfies ApproveChampion;
  const decline = {
    ...decision,
    action: 'champion.decline',
    nonce: buttonNonce(nonce, 'decline'),
  } satisfies DeclineChampion;
  return [
    buttons([execute(words.approve, approve, 'positive')]),
    textInput('reason', words.reason, { lines: 3, longest: longestReason }),
    buttons([execute(words.decline, decline)]),
  ];
}

interface RequestTexts {
  readonly title: (name: string) => string;
  readonly asked: string;
  readonly nominated: (by: string) => string;
  readonly because: (why: string) => string;
  readonly about: (topics: string) => string;
  readonly team: (team: string) => string;
  readonly speaks: (languages: string) => string;
  readonly atATime: (capacity: number) => string;
  readonly reasonWas: (reason: string) => string;
  readonly waiting: (count: number) => string;
  readonly approve: string;
  readonly reason: string;
  readonly decline: string;
}

const texts = {
  nl: {
    title: (name) => `Aanmelding als data champion: ${name}`,
    asked: 'Meldt zich zelf aan.',
    nominated: (by) => `Voorgedragen door ${by}, en wil het zelf ook.`,
    because: (why) => `Waarom: ${why}`,
    about: (topics) => `Helpt met: ${topics}.`,
    team: (team) => `Team: ${team}.`,
    speaks: (spokenLanguages) => `Talen: ${spokenLanguages}.`,
    atATime: (capacity) => `Open vragen tegelijk: ${capacity}.`,
    reasonWas: (reason) => `Reden: ${reason}`,
    waiting: (count) =>
      count === 1
        ? 'Er wacht nog 1 aanmelding. Typ aanmeldingen.'
        : `Er wachten nog ${count} aanmeldingen. Typ aanmeldingen.`,
    approve: 'Maak data champion',
    reason: 'Waarom niet? Je collega leest dit.',
    decline: 'Wijs aanmelding af',
  },
  en: {
    title: (name) => `Request to become a data champion: ${name}`,
    asked: 'Asks for it themselves.',
    nominated: (by) => `Nominated by ${by}, and wants it too.`,
    because: (why) => `Why: ${why}`,
    about: (topics) => `Helps with: ${topics}.`,
    team: (team) => `Team: ${team}.`,
    speaks: (spokenLanguages) => `Languages: ${spokenLanguages}.`,
    atATime: (capacity) => `Open questions at a time: ${capacity}.`,
    reasonWas: (reason) => `Reason: ${reason}`,
    waiting: (count) =>
      count === 1
        ? 'There is 1 more request. Type champion requests.'
        : `There are ${count} more requests. Type champion requests.`,
    approve: 'Make data champion',
    reason: 'Why not? Your colleague reads this.',
    decline: 'Decline this request',
  },
} as const satisfies Texts<RequestTexts>;
