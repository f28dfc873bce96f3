import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices, colleagueChoice, textInput, type Choice } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, labelled, linkText, section, smallText, spoken, subheading, text } from '../kit/text.ts';
import type { FigureDetails } from '../digest/actions.ts';
import type { FindSources, OpenSource } from '../source/source-actions.ts';
import { sourceTexts } from '../source/source-texts.ts';
import type { StartTriage } from '../source/triage-actions.ts';
import type { OpenLine } from './actions.ts';
import { told } from './line-card.ts';
import type {
  AnswerNeed,
  BeginNeed,
  ChangeNeed,
  GrantRequest,
  MismatchNeed,
  RefuseRequest,
  RequestData,
  WithdrawRequest,
} from './need-actions.ts';
import { lineTexts } from './texts.ts';
import { needTexts, type NeedAsksKey, type NeedNewsKey, type RequestStateKey } from './need-texts.ts';

const longest = { what: 300, detail: 160 } as const;

export interface NeedFormProps {
  readonly nonce: string;
  readonly words: string;
  readonly line: { readonly id: string; readonly element: string | null } | null;
  readonly news: NeedNewsKey | null;
}

/** What do you want to know? */
export function needFormCard({ nonce, words: typed, line, news }: NeedFormProps, language: Language): IAdaptiveCard {
  const words = needTexts[language];
  const data = {
    action: 'need.begin',
    nonce: buttonNonce(nonce, 'begin'),
    ...(line && { line: line.id, ...(line.element && { element: line.element }) }),
  } satisfies z.input<typeof BeginNeed>;
  return card({
    language,
    summary: spoken(words.formTitle, news && words.news[news]),
    body: [
      heading(words.formTitle),
      ...told(news && words.news[news]),
      text(words.formLead),
      textInput('words', words.what, { value: typed, longest: longest.what, lines: 3, placeholder: words.example }),
      buttons([execute(words.begin, data, 'positive')]),
    ],
  });
}

export interface NeedCardProps {
  readonly nonce: string;
  readonly need: string;
  readonly what: string;
  readonly decision: string;
  readonly owner: string;
  readonly often: string;
  readonly asks: NeedAsksKey | null;
  readonly match:
    | { readonly kind: 'gap' }
    | {
        readonly kind: 'indicator' | 'source';
        readonly id: string;
        readonly name: string;
        /** Of a public table. */
        readonly url: string | null;
      };
  /** Who needs it, as they are called; empty when nobody knows. */
  readonly by: string;
  readonly request: {
    readonly state: RequestStateKey;
    readonly who: string;
    readonly purpose: string;
    readonly basis: string;
    readonly time: string;
    readonly reason: string;
  } | null;
  /** For which it is needed. */
  readonly line: { readonly id: string; readonly element: string | null } | null;
  readonly may: 'ask' | 'decide' | null;
  /** What happened, in a sentence. */
  readonly news: string | null;
  readonly drafts: Readonly<Record<string, string>>;
  readonly colleagues: readonly Choice[];
}

/** What is needed, whether we have it, and where a request for it stands. */
export function needCard(props: NeedCardProps, language: Language): IAdaptiveCard {
  const words = needTexts[language];
  const { what, match, request, news, may } = props;
  const mayAsk = may === 'ask' && request?.state !== 'asked' && request?.state !== 'granted';
  const found = match.kind === 'gap' ? (mayAsk ? words.gap : words.gapAsked) : words[match.kind](match.name);
  const details = (['decision', 'owner', 'often'] as const).map((key) =>
    labelled(words.labels[key], props[key] || words.unknown[key], { spacing: 'None' }),
  );
  return card({
    language,
    summary: spoken(words.title, what, news),
    body: [
      heading(words.title),
      ...told(news),
      ...(may === 'decide' ? [text(words.asksYou(props.by || words.someone))] : []),
      labelled(words.labels.what, what),
      ...details,
      section([text(found), ...wayTo(props, language)], {
        style: match.kind === 'gap' && mayAsk ? 'warning' : 'emphasis',
        roundedCorners: true,
        spacing: 'Medium',
      }),
      ...(may === 'ask' ? asked(props, language) : []),
      ...(request ? standing(request, may, language) : []),
      ...(may === 'decide' ? deciding(props, language) : []),
      ...(may === 'ask' ? requesting(props, language) : []),
      ...(may === 'ask' && request?.state !== 'asked' ? changing(props, language) : []),
      // The line is of who needs it.
      ...(may === 'decide' ? [] : backToLine(props, language)),
    ],
  });
}

/** To what meets it. */
function wayTo({ nonce, need, match, may, request }: NeedCardProps, language: Language): Element[] {
  if (match.kind === 'gap') return [];
  const { kind, id, name, url } = match;
  const words = sourceTexts[language];
  const mismatch = { action: 'need.mismatch', nonce: buttonNonce(nonce, 'mismatch'), need } satisfies z.input<
    typeof MismatchNeed
  >;
  const isNot = may === 'ask' && request === null ? [execute(needTexts[language].mismatch, mismatch)] : [];
  if (url !== null) return [linkText('', name, url, ''), ...(isNot.length > 0 ? [buttons(isNot, 'Small')] : [])];
  if (kind === 'indicator') {
    const details = {
      action: 'digest.details',
      nonce: buttonNonce(nonce, 'figure'),
      indicator: id,
    } satisfies FigureDetails;
    return [buttons([execute(words.details, details), ...isNot], 'Small')];
  }
  const open = { action: 'source.open', nonce: buttonNonce(nonce, 'source'), source: id } satisfies OpenSource;
  return [buttons([execute(words.look, open), ...isNot], 'Small')];
}

function backToLine({ nonce, line }: NeedCardProps, language: Language): Element[] {
  if (!line) return [];
  const data = {
    action: 'line.open',
    nonce: buttonNonce(nonce, 'line'),
    line: line.id,
    ...(line.element && { element: line.element }),
  } satisfies z.input<typeof OpenLine>;
  return [buttons([execute(lineTexts[language].back, data)])];
}

function asked({ nonce, need, asks, decision, drafts }: NeedCardProps, language: Language): Element[] {
  const words = needTexts[language];
  if (asks === null) return [];
  const data = { action: 'need.answer', nonce: buttonNonce(nonce, 'answer'), need, asks } satisfies z.input<
    typeof AnswerNeed
  >;
  return [
    subheading(words.asks[asks]),
    ...(decision === '' && asks === 'decision' ? [smallText(words.noDecision)] : []),
    textInput('words', words.labels[asks], {
      value: drafts['words'],
      longest: longest.detail,
      placeholder: words.hints[asks],
    }),
    buttons([execute(words.save, data, 'positive')]),
  ];
}

function standing(
  request: NonNullable<NeedCardProps['request']>,
  may: NeedCardProps['may'],
  language: Language,
): Element[] {
  const words = needTexts[language];
  const { state, who, purpose, basis, time, reason } = request;
  return [
    subheading(words.requestTitle),
    // Who decides knows of whom it was asked.
    ...(may === 'decide' ? [] : [text(words.states[state](who || words.colleague))]),
    ...[purpose && words.asked.purpose(purpose), basis && words.asked.basis(basis), time && words.asked.time(time)]
      .filter((line) => line !== '')
      .map((line) => smallText(line, { spacing: 'None' })),
    ...(reason ? [smallText(words.because(reason))] : []),
  ];
}

function deciding({ nonce, need, drafts }: NeedCardProps, language: Language): Element[] {
  const words = needTexts[language];
  const on = (place: string) => ({ nonce: buttonNonce(nonce, place), need });
  const grant = { action: 'need.grant', ...on('grant') } satisfies z.input<typeof GrantRequest>;
  const refuse = { action: 'need.refuse', ...on('refuse') } satisfies z.input<typeof RefuseRequest>;
  return [
    textInput('reason', words.reason, { value: drafts['reason'], longest: longest.what, lines: 3 }),
    buttons([execute(words.grant, grant, 'positive'), execute(words.refuse, refuse)]),
  ];
}

function requesting(
  { nonce, need, what, match, request, drafts, decision, colleagues }: NeedCardProps,
  language: Language,
): Element[] {
  const words = needTexts[language];
  const at = (place: string) => ({ nonce: buttonNonce(nonce, place) });
  const on = (place: string) => ({ ...at(place), need });
  if (request?.state === 'asked') {
    const withdraw = { action: 'need.withdraw', ...on('withdraw') } satisfies z.input<typeof WithdrawRequest>;
    return [buttons([execute(words.withdraw, withdraw)])];
  }
  if (request?.state === 'granted') return [];
  const about = what.slice(0, longest.what);
  const find = { action: 'source.find', ...on('find'), about } satisfies FindSources;
  const check = { action: 'triage.start', ...at('check'), about } satisfies StartTriage;
  const data = { action: 'need.request', ...on('request') } satisfies z.input<typeof RequestData>;
  const isFilled = ['purpose', 'basis', 'time'].some((field) => drafts[field] !== undefined);
  return [
    buttons([
      toggle(words.requestToggle, 'asking'),
      ...(match.kind === 'gap' ? [execute(sourceTexts[language].supplies, find)] : []),
      execute(sourceTexts[language].may, check),
    ]),
    section(
      [
        smallText(words.externalOwner),
        textInput('purpose', words.purpose, { value: drafts['purpose'] ?? decision, longest: longest.what, lines: 3 }),
        textInput('basis', words.basis, {
          value: drafts['basis'],
          longest: longest.what,
          placeholder: words.basisExample,
        }),
        textInput('time', words.time, {
          value: drafts['time'],
          longest: longest.detail,
          placeholder: words.timeExample,
        }),
        colleagues.length > 0
          ? choices('colleague', words.who, colleagues, words.chooseWho)
          : colleagueChoice('colleague', words.who, words.chooseWho),
        buttons([execute(words.request, data, 'positive')]),
      ],
      { id: 'asking', isVisible: isFilled },
    ),
  ];
}

/** Everything that was said of it. */
function changing({ nonce, need, drafts, what, decision, owner, often }: NeedCardProps, language: Language): Element[] {
  const words = needTexts[language];
  const data = { action: 'need.change', nonce: buttonNonce(nonce, 'change'), need } satisfies z.input<
    typeof ChangeNeed
  >;
  const said = { what, decision, owner, often };
  const isFilled = Object.keys(said).some((field) => drafts[field] !== undefined);
  const inputs = (['what', 'decision', 'owner', 'often'] as const).map((field) =>
    textInput(field, words.labels[field], {
      value: drafts[field] ?? said[field],
      longest: field === 'what' ? longest.what : longest.detail,
    }),
  );
  return [
    buttons([toggle(words.editToggle, 'editing')]),
    section([...inputs, buttons([execute(words.saveEdit, data, 'positive')])], { id: 'editing', isVisible: isFilled }),
  ];
}
