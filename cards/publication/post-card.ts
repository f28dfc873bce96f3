import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { chosen, textInput } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, labelled, section, smallText, spoken, text, written } from '../kit/text.ts';
import type { ExportPost, MovePost, PostForm, PostStep, SetWeekly, ShowPost } from './actions.ts';
import { postTexts, type PostTexts } from './post-texts.ts';
import {
  reasonTexts,
  standingKinds,
  standingNames,
  stateNames,
  type PlaceReason,
  type PostState,
  type StandingKind,
} from './post-words.ts';

export interface PostCardProps {
  readonly nonce: string;
  readonly id: string;
  readonly version: number;
  readonly state: PostState;
  /** 'Weekcijfers week 48 van 2026'. */
  readonly title: string;
  readonly figureCount: number;
  readonly note: string;
  /** What came of a press, in a sentence. */
  readonly news: string | null;
  /** Lines about how it got here: who submitted, approved, planned it, and why it stopped. */
  readonly story: readonly string[];
  readonly may: ReadonlySet<PostStep | 'edit' | 'weekly'>;
  readonly needsApproval: boolean;
  readonly isSent: boolean;
  readonly places: readonly {
    /** 'Weekcijfers (Bedrijfsvoering)'. */
    readonly name: string;
    readonly standing: {
      readonly kind: StandingKind;
      readonly attempts: number;
      readonly reason: PlaceReason | null;
    } | null;
  }[];
  readonly placeCount: number;
  readonly counts: Readonly<Record<StandingKind, number>>;
  /** Places that have these figures already, and since when. */
  readonly taken: string | null;
  /** Chosen places where it does not come any more, and what to do. */
  readonly dropped: string | null;
  readonly typed: Partial<
    Readonly<Record<'when' | 'because' | 'reason' | 'weekly' | 'closedDay' | 'mode' | 'missing', string>>
  >;
}

/** One weekly post for who makes, approves or stops it: how it stands in a glance, and behind buttons what can be done. */
export function postCard(props: PostCardProps, language: Language): IAdaptiveCard {
  const words = postTexts[language];
  const state = stateNames[language][props.state];
  return card({
    language,
    summary: spoken(props.title, state, props.news ?? standingLine(props, language)),
    body: [
      ...(props.news ? [section([text(props.news)], { style: 'accent', roundedCorners: true })] : []),
      heading(props.title),
      text(`${state}. ${standingLine(props, language)}`, { spacing: 'Small' }),
      ...props.story.map((line) => smallText(line, { spacing: 'Small' })),
      ...[props.taken, props.dropped]
        .filter((line) => line !== null)
        .map((line) => section([text(line)], { style: 'warning', roundedCorners: true })),
      ...(props.state === 'draft' && props.needsApproval ? [smallText(words.needsApproval, { spacing: 'Small' })] : []),
      ...(props.note ? [written(`${words.note}: ${props.note}`, { spacing: 'Small' })] : []),
      ...placeLines(props, language),
      ...steps(props, words),
    ],
  });
}

function standingLine({ isSent, placeCount, figureCount, counts }: PostCardProps, language: Language): string {
  const words = postTexts[language];
  if (!isSent) return words.goes(figureCount, placeCount);
  const names = standingNames[language];
  const parts = standingKinds.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${names[kind]}`);
  return words.stands(placeCount, parts.join(', '));
}

function placeLines({ places, placeCount, isSent }: PostCardProps, language: Language): Element[] {
  const words = postTexts[language];
  const names = standingNames[language];
  const left = placeCount - places.length;
  if (places.length === 0) return [];
  const lines = places.map(({ name, standing }) => {
    if (standing === null) return text(name, { spacing: 'Small' });
    const { kind, attempts, reason } = standing;
    const tried = kind === 'retrying' ? ` (${attempts})` : '';
    const why = reason === null || !explains.has(kind) ? '' : ` ${reasonTexts[language][reason]}`;
    return labelled(name, `${names[kind]}${tried}.${why}`, { spacing: 'Small' });
  });
  return [
    section(
      [...(isSent ? [] : [smallText(words.goesTo)]), ...lines, ...(left > 0 ? [smallText(words.more(left))] : [])],
      {
        style: 'emphasis',
        roundedCorners: true,
      },
    ),
  ];
}

/** Where a reason is of use to who reads it. */
const explains: ReadonlySet<StandingKind> = new Set(['failed', 'uncertain', 'not-corrected', 'not-withdrawn']);

function steps(props: PostCardProps, words: PostTexts): Element[] {
  const { may, id, version, nonce, isSent } = props;
  const move = (what: PostStep, style?: 'positive' | 'destructive') =>
    execute(
      words.steps[what],
      { action: 'publication.move', nonce: buttonNonce(nonce, what), id, version, what } satisfies MovePost,
      style,
    );
  const pressed = (['approve', 'send', 'submit', 'resend', 'settle-there', 'settle-again'] as const).filter((what) =>
    may.has(what),
  );
  const opened = (['schedule', 'send-back', 'after', 'weekly'] as const).filter((what) =>
    what === 'after' ? may.has('correct') || may.has('withdraw') : may.has(what),
  );
  const form = { action: 'publication.form', nonce: buttonNonce(nonce, 'form'), id } satisfies PostForm;
  const show = { action: 'publication.show', nonce: buttonNonce(nonce, 'show'), id } satisfies ShowPost;
  const save = { action: 'publication.export', nonce: buttonNonce(nonce, 'export'), id } satisfies ExportPost;
  const others = [
    ...(may.has('edit') ? [execute(words.edit, form)] : []),
    ...(may.has('duplicate') ? [move('duplicate')] : []),
    ...(isSent ? [execute(words.export, save), execute(words.refresh, show)] : []),
    ...(may.has('cancel') ? [move('cancel', 'destructive')] : []),
  ];
  return [
    ...(pressed.length > 0
      ? [buttons(pressed.map((what) => move(what, what === pressed[0] ? 'positive' : undefined)))]
      : []),
    ...(opened.length > 0
      ? [
          buttons(
            opened.map((what) => toggle(words.open[what], `open-${what}`)),
            'Small',
          ),
        ]
      : []),
    ...opened.map((what) =>
      section(inputs(what, props, words, move), { id: `open-${what}`, isVisible: isTyped(what, props) }),
    ),
    ...(others.length > 0 ? [buttons(others, 'Small')] : []),
  ];
}

function isTyped(what: string, { typed }: PostCardProps): boolean {
  if (what === 'schedule') return typed.when !== undefined;
  if (what === 'after') return typed.because !== undefined;
  if (what === 'weekly') return typed.weekly !== undefined;
  return what === 'send-back' && typed.reason !== undefined;
}

function inputs(
  what: 'schedule' | 'send-back' | 'after' | 'weekly',
  props: PostCardProps,
  words: PostTexts,
  move: (what: PostStep, style?: 'positive' | 'destructive') => ReturnType<typeof execute>,
): Element[] {
  const { typed } = props;
  switch (what) {
    case 'schedule':
      return [
        textInput('when', words.when, {
          ...(typed.when && { value: typed.when }),
          longest: 120,
          placeholder: words.whenExample,
        }),
        buttons([move('schedule', 'positive')]),
      ];
    case 'send-back':
      return [
        textInput('reason', words.reason, { ...(typed.reason && { value: typed.reason }), lines: 3, longest: 1_000 }),
        buttons([move('send-back')]),
      ];
    case 'after': {
      const possible = (['correct', 'withdraw'] as const).filter((one) => props.may.has(one));
      return [
        ...possible.map((one) => smallText(words.lead[one])),
        textInput('because', words.because, {
          ...(typed.because && { value: typed.because }),
          lines: 3,
          longest: 1_000,
        }),
        buttons(possible.map((one) => move(one, one === 'withdraw' ? 'destructive' : 'positive'))),
      ];
    }
    case 'weekly':
      return weekly(props, words);
  }
}

function weekly({ id, nonce, typed }: PostCardProps, words: PostTexts): Element[] {
  const set = { action: 'publication.weekly', nonce: buttonNonce(nonce, 'weekly'), id } satisfies SetWeekly;
  const { closedDay, mode, missing } = words.weekly;
  const list = (
    input: 'closedDay' | 'mode' | 'missing',
    label: string,
    named: Readonly<Record<string, string>>,
    usual: string,
  ) => {
    const before = typed[input] ?? '';
    const options = Object.entries(named).map(([value, title]) => ({ title, value }));
    return chosen(input, label, options, before in named ? before : usual);
  };
  return [
    smallText(words.weekly.lead),
    textInput('weekly', words.weekly.when, {
      ...(typed.weekly && { value: typed.weekly }),
      longest: 80,
      placeholder: words.weekly.example,
    }),
    list('closedDay', words.weekly.closedDayLabel, closedDay, 'skip'),
    list('mode', words.weekly.modeLabel, mode, 'straight'),
    list('missing', words.weekly.missingLabel, missing, 'post-without'),
    buttons([execute(words.weekly.set, set, 'positive')]),
  ];
}
