import type { IActionSet, IExecuteAction } from '@microsoft/teams.cards';
import { buttonNonce, buttons, chatWith, execute, toggle } from '../kit/actions.ts';
import type { Element } from '../kit/element.ts';
import { choices, colleagueChoice, textInput, toggleInput } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { section, smallText } from '../kit/text.ts';
import type { Move, MoveReferral } from './actions.ts';
import type { ReferralCardProps } from './referral-props.ts';
import { stepTexts, type Asking, type Reasoned, type StepTexts } from './step-texts.ts';

type Buttons = IActionSet['actions'];

/** Longer would be refused, and then what was typed is gone. */
const longest = { answer: 6_000, other: 1_000 } as const;

/** More wrap, and then what matters most should stand in a row of its own. */
const mostInRow = 4;
const mostAtAll = 5;

/** A button that takes a step in this referral, or in another one that is like it. */
export function step(
  { nonce, id, version }: Pick<ReferralCardProps, 'nonce' | 'id' | 'version'>,
  what: Move,
  title: string,
  style?: IExecuteAction['style'],
): IExecuteAction {
  const data = {
    action: 'referral.move',
    nonce: buttonNonce(nonce, what),
    id,
    version,
    what,
  } satisfies MoveReferral;
  return execute(title, data, style);
}

/** A part of the card that is hidden until its button is pressed. */
export interface Layer {
  readonly id: string;
  readonly button: string;
  readonly items: Element[];
  /** It holds what was typed, which should be seen. */
  readonly isOpen?: boolean;
}

/** What is asked of the reader, open; then the buttons, and behind those what they may do besides. */
export function steps(props: ReferralCardProps, layers: readonly Layer[], language: Language): Element[] {
  const words = stepTexts[language];
  const hidden = [...layersOf(props, words), ...layers];
  const open = openForm(props);
  const first = [...(open ? [submit(open, props, words)] : []), ...mainButtons(props, words)];
  const rest = [...hidden.map(({ id, button }) => toggle(button, id)), ...lastButtons(props, words)];
  // One row where it fits, so that the card stays low.
  const rows = first.length + rest.length <= mostInRow ? [[...first, ...rest]] : [first, ...inRows(rest)];
  return [
    ...(open ? inputsOf(open, props, words) : []),
    ...rows.filter((row) => row.length > 0).map((row) => buttons(row, 'Small')),
    ...hidden.map(({ id, items, isOpen = false }) => section(items, { id, isVisible: isOpen })),
  ];
}

/** Hosts take five actions in a row and refuse the whole card when there are more. */
function inRows(all: Buttons): readonly Buttons[] {
  return all.length <= mostAtAll ? [all] : [all.slice(0, mostInRow), ...inRows(all.slice(mostInRow))];
}

/** The one thing the reader is waited for. */
function openForm({ may, viewer }: ReferralCardProps): Form | null {
  if (may.has('reply')) return 'reply';
  return may.has('answer') && viewer === 'champion' ? 'answer' : null;
}

function mainButtons(props: ReferralCardProps, words: StepTexts): Buttons {
  const { may, asksInterest } = props;
  const { buttons: titles } = words;
  return [
    ...(may.has('accept') ? [step(props, 'accept', titles.accept, 'positive')] : []),
    ...(may.has('confirm') ? [step(props, 'confirm', titles.confirm, 'positive')] : []),
    ...(asksInterest && may.has('still-interested')
      ? [step(props, 'still-interested', titles['still-interested'], 'positive')]
      : []),
    ...(asksInterest && may.has('withdraw') ? [step(props, 'withdraw', words.noLonger)] : []),
    ...(may.has('leave') ? [step(props, 'leave', titles.leave)] : []),
    ...(props.extraActions ?? []),
  ];
}

/** What is rarely wanted does not stand where one presses first. */
function lastButtons(props: ReferralCardProps, words: StepTexts): Buttons {
  const { may, asksInterest, viewer, state, asker } = props;
  const isHelping = viewer === 'champion' && ['accepted', 'waiting', 'answered'].includes(state);
  return [
    ...(isHelping ? [chatWith(words.chat, asker.id)] : []),
    ...(may.has('withdraw') && !asksInterest ? [step(props, 'withdraw', words.buttons.withdraw)] : []),
  ];
}

const reasoned: readonly Reasoned[] = ['decline', 'hand-over', 'assign', 'close', 'reopen'];

function layersOf(props: ReferralCardProps, words: StepTexts): readonly Layer[] {
  const { may, viewer } = props;
  const asks = [
    ...(may.has('ask-back') ? (['ask-back'] as const) : []),
    ...(may.has('answer') && viewer !== 'champion' ? (['answer'] as const) : []),
    ...(may.has('edit') ? (['edit'] as const) : []),
  ];
  return [
    // An input of the same name stands in it, and ids are unique in a card.
    ...asks.map((what) => ({
      id: `part-${what}`,
      button: words.asks[what].opens,
      items: formOf(what, props, words),
      isOpen: Boolean(props.typed?.[inputs[what]]),
    })),
    ...reasonLayer(props, words),
  ];
}

/** All steps with a reason share its input, because an input has one place in a card. */
function reasonLayer(props: ReferralCardProps, words: StepTexts): readonly Layer[] {
  const possible = reasoned.filter((what) => props.may.has(what));
  const [only, ...more] = possible;
  if (!only) return [];
  const asks = more.length > 0 ? words.manage : words.asks[only];
  const isOver = props.state === 'closed' || props.state === 'withdrawn';
  return [
    {
      id: 'manage',
      button: only === 'reopen' && isOver ? words.openAgain : asks.opens,
      items: [
        ...(possible.includes('hand-over') || possible.includes('assign')
          ? colleague(props, words, possible.includes('hand-over'))
          : []),
        textInput('reason', asks.label, {
          placeholder: asks.hint,
          lines: 3,
          longest: longest.other,
          value: props.typed?.reason ?? '',
        }),
        buttons(possible.map((what) => step(props, what, words.buttons[what]))),
      ],
      isOpen: Boolean(props.typed?.reason),
    },
  ];
}

function colleague({ colleagues }: ReferralCardProps, words: StepTexts, isOptional: boolean): Element[] {
  return [
    colleagues.length > 0
      ? choices('colleague', words.colleague, colleagues, words.chooseColleague)
      : colleagueChoice('colleague', words.colleague, words.chooseColleague),
    ...(isOptional ? [smallText(words.colleagueHint, { spacing: 'Small' })] : []),
  ];
}

const inputs = { 'ask-back': 'askBack', reply: 'reply', answer: 'answer', edit: 'remark' } as const satisfies Record<
  Exclude<Asking, Reasoned>,
  string
>;

type Form = keyof typeof inputs;

function formOf(what: Form, props: ReferralCardProps, words: StepTexts): Element[] {
  return [...inputsOf(what, props, words), buttons([submit(what, props, words)])];
}

function submit(what: Form, props: ReferralCardProps, words: StepTexts): IExecuteAction {
  return step(props, what, words.buttons[what], 'positive');
}

function inputsOf(what: Form, props: ReferralCardProps, words: StepTexts): Element[] {
  const { label, hint } = words.asks[what];
  const maxLength = what === 'answer' ? longest.answer : longest.other;
  const value = props.typed?.[inputs[what]] ?? (what === 'edit' ? props.remark : '');
  return [
    textInput(inputs[what], label, { placeholder: hint, lines: 3, longest: maxLength, value }),
    ...(what === 'edit' ? [urgency(props, words)] : []),
  ];
}

/** What the asker adds, on a draft and later. */
export function remarkInputs(props: ReferralCardProps, language: Language): Element[] {
  const words = stepTexts[language];
  const { label, hint } = words.asks.edit;
  return [
    textInput('remark', label, {
      placeholder: hint,
      lines: 3,
      longest: longest.other,
      value: props.typed?.remark ?? props.remark,
    }),
    urgency(props, words),
  ];
}

function urgency({ isUrgent }: ReferralCardProps, words: StepTexts): Element {
  return toggleInput('urgent', words.urgent, words.urgentTitle, isUrgent);
}
