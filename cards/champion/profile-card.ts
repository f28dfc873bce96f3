import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { z } from 'zod';
import { buttonNonce, buttons, execute, Nonce, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { chosen, dateInput, severalChoices, textInput, timeInput, toggleInput, type Choice } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, section, smallText, spoken, subheading, text } from '../kit/text.ts';
import { profileTexts, type ProfileTexts } from './profile-texts.ts';

const Version = z.number().int().min(0);
// What was not filled in comes empty or not at all.
const given = z.string().max(2_000).optional().catch(undefined);

export const SaveChampion = z.object({
  action: z.literal('champion.save'),
  nonce: Nonce,
  version: Version,
  topics: given,
  team: given,
  languages: given,
  capacity: given,
  days: given,
  quietFrom: given,
  quietUntil: given,
  listed: given,
  thanks: given,
  why: given,
});
export type SaveChampion = z.infer<typeof SaveChampion>;

const own = <Name extends string>(name: Name) =>
  z.object({ action: z.literal(`champion.${name}`), nonce: Nonce, version: Version });

export const RefuseChampion = own('refuse');
export const StopChampion = own('stop');
export const ReturnChampion = own('return');
export const LeaveChampion = own('leave').extend({ from: given, until: given });
export type RefuseChampion = z.infer<typeof RefuseChampion>;
export type StopChampion = z.infer<typeof StopChampion>;
export type ReturnChampion = z.infer<typeof ReturnChampion>;
export type LeaveChampion = z.infer<typeof LeaveChampion>;

export interface ProfileCardProps {
  readonly nonce: string;
  readonly version: number;
  /** 'none': never was one, or stopped. */
  readonly state: 'none' | 'asked' | 'nominated' | 'approved';
  readonly news: string | null;
  /** Who nominated them, with a reason; null when nobody did. */
  readonly nomination: { readonly by: string; readonly why: string | null } | null;
  readonly profile: {
    readonly topics: readonly string[];
    readonly team: string | null;
    readonly languages: readonly Language[];
    readonly capacity: number;
    readonly workingDays: readonly number[];
    /** Like 17:30. */
    readonly quiet: { readonly from: string; readonly until: string } | null;
    readonly isListed: boolean;
    readonly showsThanks: boolean;
  };
  readonly topics: readonly Choice[];
  /** As one says it; null when they are there. */
  readonly absentUntil: string | null;
  /** The first day they are away, while that is still to come. */
  readonly absentFrom: string | null;
  readonly open: number;
  readonly helped: number;
}

/** What a champion chooses for themselves. Each button sends the whole form. */
export function profileCard(props: ProfileCardProps, language: Language): IAdaptiveCard {
  const words = profileTexts[language];
  const { title, lead } = words.states[props.state];
  return card({
    language,
    summary: spoken(title, props.news),
    body: [
      heading(title),
      ...(props.news ? [section([text(props.news)], { style: 'emphasis', roundedCorners: true })] : []),
      ...nominated(props, words),
      ...(props.state === 'approved' ? [bullets(standing(props, words), { spacing: 'Small' })] : [text(lead)]),
      ...form(props, words),
      ...saving(props, words),
      ...leaving(props, words),
    ],
  });
}

function nominated({ state, nomination }: ProfileCardProps, words: ProfileTexts): Element[] {
  if (state !== 'nominated' || !nomination) return [];
  return [text(words.nominatedBy(nomination.by)), ...(nomination.why ? [text(words.because(nomination.why))] : [])];
}

function standing(
  { absentUntil, absentFrom, open, helped, profile }: ProfileCardProps,
  words: ProfileTexts,
): readonly string[] {
  return [
    absentUntil ? (absentFrom ? words.absentLater(absentFrom, absentUntil) : words.absent(absentUntil)) : words.present,
    words.open(open, profile.capacity),
    // Only the champion reads this.
    ...(helped > 0 ? [words.helped(helped)] : []),
  ];
}

const capacities = [1, 2, 3, 4, 5, 7, 10, 15, 20];
const longestTeam = 80;
const longestWhy = 500;

function form(props: ProfileCardProps, words: ProfileTexts): Element[] {
  const { profile, topics, state } = props;
  return [
    severalChoices('topics', words.topics, topics, profile.topics),
    smallText(words.topicsHint),
    textInput('team', words.team, { value: profile.team ?? undefined, longest: longestTeam }),
    toggleInput('listed', words.listedLabel, words.listed, profile.isListed),
    smallText(words.listedHint),
    ...(state === 'none' ? [textInput('why', words.why, { lines: 3, longest: longestWhy })] : []),
    buttons([toggle(words.more, moreId)]),
    // What is hidden is sent too.
    section(more(props, words), { id: moreId, isVisible: false }),
  ];
}

const moreId = 'more';

/** What most people leave as it is. */
function more({ profile }: ProfileCardProps, words: ProfileTexts): Element[] {
  const { capacity, quiet } = profile;
  const numbers = [...new Set([...capacities, capacity])].toSorted((left, right) => left - right);
  const days = words.days.map((title, index) => ({ title, value: String(index + 1) }));
  const spokenLanguages = (['nl', 'en'] as const).map((value) => ({ title: words.languageNames[value], value }));
  return [
    severalChoices('languages', words.languages, spokenLanguages, profile.languages),
    chosen(
      'capacity',
      words.capacity,
      numbers.map((number) => ({ title: String(number), value: String(number) })),
      String(capacity),
    ),
    severalChoices('days', words.workingDays, days, profile.workingDays.map(String)),
    timeInput('quietFrom', words.quietFrom, quiet?.from),
    timeInput('quietUntil', words.quietUntil, quiet?.until),
    toggleInput('thanks', words.thanksLabel, words.thanks, profile.showsThanks),
  ];
}

function saving({ nonce, version, state }: ProfileCardProps, words: ProfileTexts): Element[] {
  const save = { action: 'champion.save', nonce: buttonNonce(nonce, 'save'), version } satisfies SaveChampion;
  const refuse = { action: 'champion.refuse', nonce: buttonNonce(nonce, 'refuse'), version } satisfies RefuseChampion;
  return [
    buttons([
      execute(words.save[state], save, 'positive'),
      ...(state === 'nominated' ? [execute(words.refuse, refuse)] : []),
    ]),
  ];
}

function leaving({ nonce, version, state, absentUntil, absentFrom }: ProfileCardProps, words: ProfileTexts): Element[] {
  if (state !== 'approved' && state !== 'asked') return [];
  const stop = { action: 'champion.stop', nonce: buttonNonce(nonce, 'stop'), version } satisfies StopChampion;
  if (state === 'asked') return [buttons([execute(words.withdraw, stop, 'destructive')])];
  const leave = { action: 'champion.leave', nonce: buttonNonce(nonce, 'leave'), version } satisfies LeaveChampion;
  const back = { action: 'champion.return', nonce: buttonNonce(nonce, 'return'), version } satisfies ReturnChampion;
  return [
    subheading(words.absenceTitle),
    ...(absentUntil
      ? [buttons([execute(absentFrom ? words.notAway : words.back, back)])]
      : [dateInput('from', words.from), dateInput('until', words.until), buttons([execute(words.leave, leave)])]),
    buttons([execute(words.stop, stop, 'destructive')]),
  ];
}
