import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { searched } from '../kit/inputs.ts';
import type { Language, Texts } from '../kit/language.ts';
import { escapeMarkdown, heading, oneLineOf, smallText, spoken, text } from '../kit/text.ts';
import { askColleague, type Asked } from '../referral/ask-colleague.ts';
import { followUps, type Chosen, type FollowUpChoice } from './follow-up.ts';

export interface ChooseCardProps {
  readonly nonce: string;
  /** Which figure is meant, what the asker's own figures are, or what the question is. */
  readonly about: 'indicator' | 'own-figures' | 'own-relation' | 'own-reading' | 'meaning';
  /** How figures of the asker were read; each a sentence. */
  readonly read?: readonly string[];
  /** Likeliest first. The question of each works when typed, too, and so does its number when buttons have one. */
  readonly choices: readonly FollowUpChoice[];
  /** What a colleague can be asked instead. */
  readonly ask: Asked;
}

export function chooseCard(props: ChooseCardProps, language: Language): IAdaptiveCard {
  const words = texts[language][props.about];
  const { choices, read = [] } = props;
  const asking = askColleague(props.ask, props.nonce, language);
  return card({
    language,
    summary: spoken(words.title, ...read, words.lead),
    body: [
      heading(words.title),
      ...(read.length > 0 ? [text(read.map(escapeMarkdown).join(' '))] : []),
      text(words.lead),
      ...first(choices.slice(0, mostButtons), props.nonce),
      ...(choices.length > mostButtons ? all(props, language) : []),
      smallText(
        props.about === 'meaning' || props.about === 'own-reading'
          ? words.typed
          : `${words.typed} “${choices[0]?.question ?? ''}”`,
        {
          spacing: 'Medium',
        },
      ),
      ...(asking.length ? [buttons([...asking])] : []),
    ],
  });
}

/** Teams shows no more buttons in one set. */
const mostButtons = 5;
/** Longer titles are cut off in a chat beside other windows, and on a telephone. */
const longestTitle = 40;
/** What a button carries of a question. */
const longestQuestion = 500;

/**
 * What is too long for a button, and what the answer begins with, stands above the buttons under the number that each begins
 * with: who reads it may know enough.
 */
function first(choices: readonly FollowUpChoice[], nonce: string): Element[] {
  if (choices.every(({ title, says }) => title.length <= longestTitle && says === undefined))
    return [buttons(followUps(choices, nonce, mostButtons), 'Small')];
  const short = choices.map(({ title, question }, index) => ({
    title: oneLineOf(`${index + 1}. ${title}`, longestTitle),
    question,
  }));
  const full = choices.map(({ title, says = '' }, index): Element => ({
    type: 'TextBlock',
    text: `**${escapeMarkdown(`${index + 1}. ${title}`)}** ${escapeMarkdown(says)}`.trimEnd(),
    wrap: true,
    spacing: 'Small',
  }));
  return [...full, buttons(followUps(short, nonce, mostButtons), 'Small')];
}

/** More than buttons hold are found by a word of their name. Who chooses none is asked again. */
function all({ choices, nonce, ask }: ChooseCardProps, language: Language): Element[] {
  const { search, searching, look } = listTexts[language];
  const otherwise = ask !== null && ask.length <= longestQuestion ? ask : (choices[0]?.question ?? '');
  const chosen = { action: 'ask.chosen', nonce: buttonNonce(nonce, 'all'), otherwise } satisfies Chosen;
  return [
    searched(
      'question',
      search(choices.length),
      choices.map(({ title, question }) => ({ title, value: question })),
      searching,
    ),
    buttons([execute(look, chosen)], 'Small'),
  ];
}

const listTexts = {
  nl: { search: (count: number) => `Of kies uit alle ${count}`, searching: 'Kies er een', look: 'Bekijk dit cijfer' },
  en: { search: (count: number) => `Or choose from all ${count}`, searching: 'Choose one', look: 'View this figure' },
} as const;

interface ChooseTexts {
  readonly title: string;
  readonly lead: string;
  readonly typed: string;
}

const texts = {
  nl: {
    indicator: {
      title: 'Over welk cijfer gaat het?',
      lead: 'Ik ken meer cijfers die bij je vraag passen. Kies er een.',
      typed: 'Staat jouw cijfer er niet bij? Typ ‘welke cijfers heb je’. Je kunt je vraag ook zelf typen, zoals:',
    },
    'own-figures': {
      title: 'Wat voor cijfers zijn dit?',
      lead: 'Instroom is hoeveel erbij kwam in een periode. Een stand is hoeveel er op een dag waren. Die lees je anders.',
      typed: 'Je kunt het er ook zelf voor zetten, zoals:',
    },
    'own-relation': {
      title: 'Wat hebben deze cijfers met elkaar te maken?',
      lead: 'Ik zie je cijfers, maar niet hoe ze bij elkaar horen. Kies wat je bedoelt.',
      typed: 'Je kunt het ook zelf typen, zoals:',
    },
    'own-reading': {
      title: 'Lees ik je cijfers goed?',
      lead: 'Kies wat je bedoelt, dan reken ik het uit.',
      typed: 'Is het iets anders? Typ je cijfers nog eens, met erbij wat ze zijn.',
    },
    meaning: {
      title: 'Wat bedoel je?',
      lead: 'Ik twijfel. Kies wat het dichtst bij je vraag komt.',
      typed: 'Staat het er niet bij? Zeg het dan in andere woorden.',
    },
  },
  en: {
    indicator: {
      title: 'Which figure do you mean?',
      lead: 'I know several figures that fit your question. Pick one.',
      typed: 'Is yours not here? Type ‘which figures do you have’. You can also type your question, such as:',
    },
    'own-figures': {
      title: 'What kind of figures are these?',
      lead: 'Inflow is how many came in during a period. A stock is how many there were on a day. They are read differently.',
      typed: 'You can also put it in front yourself, such as:',
    },
    'own-relation': {
      title: 'What do these figures have to do with each other?',
      lead: 'I see your figures, but not how they belong together. Pick what you mean.',
      typed: 'You can also type it yourself, such as:',
    },
    'own-reading': {
      title: 'Do I read your figures right?',
      lead: 'Pick what you mean and I work it out.',
      typed: 'Is it something else? Type your figures again, with what they are.',
    },
    meaning: {
      title: 'What do you mean?',
      lead: 'I am not sure. Pick what comes closest to your question.',
      typed: 'Is it not here? Then say it in other words.',
    },
  },
} as const satisfies Texts<Record<ChooseCardProps['about'], ChooseTexts>>;
