import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { FollowUp } from '../ask/follow-up.ts';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language } from '../kit/language.ts';
import { heading, labelled, section, spoken, subheading, text } from '../kit/text.ts';
import {
  firstHourTexts,
  type FirstHourTexts,
  type StepFacts,
  type StepKey,
  type StepState,
} from './first-hour-texts.ts';

export interface FirstHourProps {
  readonly nonce: string;
  /** When nobody asked for it. */
  readonly isGreeting: boolean;
  readonly facts: StepFacts;
  readonly steps: readonly { readonly key: StepKey; readonly state: StepState }[];
}

/** What is ready and what is missing before colleagues begin, each with the one press that leads there. */
export function firstHourCard(props: FirstHourProps, language: Language): IAdaptiveCard {
  const words = firstHourTexts[language];
  const { steps, isGreeting } = props;
  const done = steps.filter(({ state }) => state === 'done').length;
  const progress = done === steps.length ? words.ready : words.progress(done, steps.length);
  const lead = isGreeting ? words.greeting : words.lead;
  return card({
    language,
    summary: spoken(words.title, progress),
    body: [
      heading(words.title),
      ...(done === steps.length && !isGreeting ? [] : [text(lead)]),
      text(progress, { weight: 'Bolder' }),
      ...(['todo', 'look', 'done'] as const).flatMap((state) => group(state, props, words)),
      buttons([words.settings, words.status].map((label, place) => asks(label, props.nonce, `more-${place}`))),
    ],
  });
}

/** So many stand beside each other on a narrow screen. */
const perRow = 2;

function group(state: StepState, { steps, facts, nonce }: FirstHourProps, words: FirstHourTexts): Element[] {
  const own = steps.filter((step) => step.state === state);
  if (own.length === 0) return [];
  const presses = own.map(({ key }) => asks(words.steps[key].button(facts, state), nonce, key));
  const rows = Array.from({ length: Math.ceil(presses.length / perRow) }, (_, row) =>
    presses.slice(row * perRow, (row + 1) * perRow),
  );
  return [
    subheading(words.groups[state]),
    section(
      own.map(({ key }) => labelled(words.steps[key].name, words.steps[key].says(facts, state), { spacing: 'Small' })),
      { spacing: 'Small' },
    ),
    ...rows.map((row) => buttons(row, 'Small')),
  ];
}

/** Pressed or typed, the words lead to the same. */
function asks(label: string, nonce: string, button: string) {
  return execute(label, {
    action: 'ask.follow-up',
    nonce: buttonNonce(nonce, button),
    question: label,
  } satisfies FollowUp);
}
