import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import type { FollowUp } from '../ask/follow-up.ts';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices, textInput } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, labelled, section, smallText, spoken, subheading, text, written } from '../kit/text.ts';
import type { NeedForm } from '../reasoning/need-actions.ts';
import type { FindSources } from './source-actions.ts';
import { sourceTexts } from './source-texts.ts';
import type {
  AnswerTriage,
  AskMoreTriage,
  DecideTriage,
  DiscardTriage,
  OpenTriage,
  ReopenTriage,
  SendTriage,
  StartTriage,
  TakeTriage,
  TellTriage,
} from './triage-actions.ts';
import { triageTexts } from './triage-texts.ts';

const questions = ['personal', 'special', 'aggregated', 'compatible', 'outside', 'registered'] as const;
type Question = (typeof questions)[number];
type Answer = 'yes' | 'no' | 'unknown';

export interface TriageCardProps {
  readonly nonce: string;
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly standing: string | null;
  readonly about: string;
  /** Who asks; empty when they are not known any more, null to who asked. */
  readonly from: string | null;
  readonly remark: string;
  readonly answers: Readonly<Partial<Record<Question, Answer>>>;
  readonly asks: Question | 'about' | null;
  readonly outcome: 'now' | 'aggregated' | 'officer' | null;
  readonly reasons: readonly Question[];
  /** What the privacy officer said. */
  readonly said: { readonly verdict: string | null; readonly words: string } | null;
  readonly may: 'change' | 'judge' | null;
  /** May be taken up. */
  readonly isNew: boolean;
  /** The privacy officer has spoken: what came out of the questions is only how they were answered. */
  readonly isDecided: boolean;
  readonly wasRefused: boolean;
  readonly typed: string;
  readonly news: string | null;
}

const longest = 500;

/** Six questions one at a time, where they lead, and what the privacy officer says of it. */
export function triageCard(props: TriageCardProps, language: Language): IAdaptiveCard {
  const { title, about, from, standing, asks, outcome, remark, said, may, news } = props;
  const words = triageTexts[language];
  const asked = asks === null ? null : asks === 'about' ? words.about : words.asks[asks];
  return card({
    language,
    summary: spoken(news, title, asked ?? (outcome && words.outcomes[outcome]), words.noOpinion),
    body: [
      heading(title),
      ...(news ? [section([text(news)], { style: 'accent', roundedCorners: true })] : []),
      ...(about ? [written(about)] : []),
      ...(from || standing ? [smallText([from, standing].filter(Boolean).join('. '))] : []),
      ...(said ? [saidOf(said)] : []),
      ...(outcome && !props.isDecided ? [outcomeOf(outcome, props, language)] : []),
      ...(outcome ? answersOf(props, language) : []),
      ...(remark ? [labelled(words.remarked, remark)] : []),
      ...(may === 'change' ? changing(props, language) : []),
      ...(may === 'judge' ? judging(props, language) : []),
      ...(from === null && mayGoOn(props) ? goingOn(props, language) : []),
      smallText(words.noOpinion),
    ],
  });
}

function saidOf({ verdict, words }: { readonly verdict: string | null; readonly words: string }): Element {
  return section([...(verdict ? [text(verdict, { weight: 'Bolder' })] : []), written(words)], {
    style: 'emphasis',
    roundedCorners: true,
  });
}

function outcomeOf(
  outcome: 'now' | 'aggregated' | 'officer',
  { reasons, answers, from }: TriageCardProps,
  language: Language,
): Element {
  const words = triageTexts[language];
  const because = reasons
    .map((question) => `${lowered(words.short[question])} (${words.answerIs[answers[question] ?? 'unknown']})`)
    .join(', ');
  return section(
    [
      subheading(from === null ? words.outcomes[outcome] : words.outcomeFor[outcome]),
      // What it tells who asks is no news to who is asked.
      ...(from === null ? [text(words.outcomeWords[outcome])] : []),
      ...(because && outcome === 'officer' ? [smallText(words.because(because))] : []),
    ],
    { style: 'emphasis', roundedCorners: true },
  );
}

/** Inside a sentence; 'BSN' stays as it is. */
function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function answersOf({ answers }: TriageCardProps, language: Language): Element[] {
  const words = triageTexts[language];
  return questions.flatMap((question) => {
    const answer = answers[question];
    return answer ? [labelled(words.short[question], words.answerIs[answer], { spacing: 'None' })] : [];
  });
}

function on({ nonce, id, version }: TriageCardProps, place: string) {
  return { nonce: buttonNonce(nonce, place), triage: id, version };
}

function changing(props: TriageCardProps, language: Language): Element[] {
  const { asks } = props;
  if (asks === 'about') return telling(props, language);
  return asks === null ? done(props, language) : asking(asks, props, language);
}

function telling(props: TriageCardProps, language: Language): Element[] {
  const words = triageTexts[language];
  const data = { action: 'triage.tell', ...on(props, 'tell') } satisfies z.infer<typeof TellTriage>;
  return [
    text(words.aboutLead),
    textInput('about', words.about, { value: props.typed, longest, lines: 3, placeholder: words.aboutExample }),
    buttons([execute(words.next, data, 'positive')]),
  ];
}

function asking(asked: Question, props: TriageCardProps, language: Language): Element[] {
  const words = triageTexts[language];
  const answer = (value: Answer) =>
    execute(words.answers[value], {
      action: 'triage.answer',
      ...on(props, value),
      asked,
      answer: value,
    } satisfies z.infer<typeof AnswerTriage>);
  const read = {
    action: 'ask.follow-up',
    nonce: buttonNonce(props.nonce, 'read'),
    question: words.articles[asked],
  } satisfies FollowUp;
  return [
    subheading(`${words.step(questions.indexOf(asked) + 1)}: ${words.asks[asked]}`),
    smallText(words.hints[asked], { spacing: 'None' }),
    buttons([answer('yes'), answer('no'), answer('unknown')]),
    buttons([execute(words.read, read)], 'None'),
  ];
}

/** What may be done once everything was asked: to the privacy officer, whatever the outcome. */
function done(props: TriageCardProps, language: Language): Element[] {
  const { answers, outcome, typed } = props;
  const words = triageTexts[language];
  const options = questions
    .filter((question) => answers[question] !== undefined)
    .map((value) => ({ value, title: words.short[value] }));
  const send = { action: 'triage.send', ...on(props, 'send') } satisfies z.infer<typeof SendTriage>;
  const reopen = { action: 'triage.reopen', ...on(props, 'reopen') } satisfies z.infer<typeof ReopenTriage>;
  const discard = { action: 'triage.discard', ...on(props, 'discard') } satisfies z.infer<typeof DiscardTriage>;
  const isForOfficer = outcome === 'officer';
  return [
    section(
      [
        subheading(words.sendTitle),
        text(words.sendLead),
        textInput('remark', words.remark, { value: typed, longest, lines: 3 }),
        buttons([execute(words.send, send, 'positive')]),
      ],
      { id: 'sending', isVisible: isForOfficer },
    ),
    section([choices('asked', words.which, options, words.which), buttons([execute(words.reopen, reopen)])], {
      id: 'changing',
      isVisible: false,
    }),
    buttons([
      ...(isForOfficer ? [] : [toggle(words.sendTitle, 'sending')]),
      toggle(words.change, 'changing'),
      execute(words.discard, discard),
    ]),
  ];
}

/** What is not in the way of being used has to come from somewhere. */
function mayGoOn({ about, outcome, isDecided, wasRefused }: TriageCardProps): boolean {
  return about !== '' && (isDecided ? !wasRefused : outcome === 'now' || outcome === 'aggregated');
}

function goingOn({ nonce, about }: TriageCardProps, language: Language): Element[] {
  const find = { action: 'source.find', nonce: buttonNonce(nonce, 'find'), about } satisfies FindSources;
  const need = { action: 'need.form', nonce: buttonNonce(nonce, 'need') } satisfies z.input<typeof NeedForm>;
  return [buttons([execute(sourceTexts[language].supplies, find), execute(sourceTexts[language].need, need)])];
}

function judging(props: TriageCardProps, language: Language): Element[] {
  const words = triageTexts[language];
  const options = (['allowed', 'on-conditions', 'refused'] as const).map((value) => ({
    value,
    title: words.verdicts[value],
  }));
  const take = { action: 'triage.take', ...on(props, 'take') } satisfies z.infer<typeof TakeTriage>;
  const more = { action: 'triage.more', ...on(props, 'more') } satisfies z.infer<typeof AskMoreTriage>;
  const decide = { action: 'triage.decide', ...on(props, 'decide') } satisfies z.infer<typeof DecideTriage>;
  return [
    choices('verdict', words.verdict, options, words.verdict),
    textInput('reply', words.reply, { value: props.typed, longest, lines: 3 }),
    buttons([
      execute(words.decide, decide, 'positive'),
      execute(words.askMore, more),
      ...(props.isNew ? [execute(words.take, take)] : []),
    ]),
  ];
}

export interface TriageListProps {
  readonly nonce: string;
  readonly as: 'asker' | 'officer';
  readonly rows: readonly { readonly id: string; readonly about: string; readonly standing: string }[];
}

export function triageListCard({ nonce, as, rows }: TriageListProps, language: Language): IAdaptiveCard {
  const words = triageTexts[language];
  const start = { action: 'triage.start', nonce: buttonNonce(nonce, 'start') } satisfies StartTriage;
  return card({
    language,
    summary: spoken(words.lists[as], rows.length === 0 ? words.noneListed[as] : rows[0]?.about),
    body: [
      heading(words.lists[as]),
      ...(rows.length === 0 ? [text(words.noneListed[as])] : []),
      ...rows.map(({ id, about, standing }, place) =>
        section(
          [
            text(about, { weight: 'Bolder' }),
            smallText(standing, { spacing: 'None' }),
            buttons(
              [
                execute(words.look, {
                  action: 'triage.open',
                  nonce: buttonNonce(nonce, place),
                  triage: id,
                } satisfies OpenTriage),
              ],
              'Small',
            ),
          ],
          { separator: true, spacing: 'Small' },
        ),
      ),
      ...(as === 'asker' ? [buttons([execute(words.another, start)])] : []),
    ],
  });
}
