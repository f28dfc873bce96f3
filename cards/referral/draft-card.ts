import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttons, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language, Texts } from '../kit/language.ts';
import {
  bullets,
  heading,
  labelled,
  oneLineOf,
  section,
  smallText,
  spoken,
  subheading,
  text,
  written,
} from '../kit/text.ts';
import { newsOf } from './parts.ts';
import type { ReferralCardProps } from './referral-props.ts';
import { withinWords } from './status.ts';
import { stepTexts } from './step-texts.ts';
import { remarkInputs, step } from './steps.ts';

/** Longer than this stands behind a button, but is there: nobody agrees with what they cannot read. */
const shortAnswer = 220;

/** Exactly what a colleague will see, for the asker to agree with; before it what is there already. */
export function draftCard(props: ReferralCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  const { buttons: titles, doNotSend } = stepTexts[language];
  const lead = words.lead(withinWords(false, language));
  const draft: Element[] = [
    heading(words.title, { size: 'Medium' }),
    text(lead, { spacing: 'Small' }),
    ...sent(props, words, language),
    ...remarkInputs(props, language),
    ...(props.may.has('send')
      ? [
          buttons([
            step(props, 'send', titles.send, 'positive'),
            ...(props.may.has('withdraw') ? [step(props, 'withdraw', doNotSend)] : []),
            toggle(words.nextButton, 'next'),
          ]),
        ]
      : []),
    section([subheading(words.nextButton), bullets(words.next(language))], { id: 'next', isVisible: false }),
  ];
  // What is there already is decided on first.
  const hasSimilar = props.similar.answered !== null || props.similar.open !== null;
  return card({
    language,
    summary: spoken(words.title, lead),
    body: [
      ...newsOf(props, language),
      ...similar(props, words, language),
      ...(hasSimilar
        ? [buttons([toggle(words.goOn, 'draft')]), section(draft, { id: 'draft', isVisible: props.news !== null })]
        : draft),
    ],
  });
}

function similar({ similar: found, ...props }: ReferralCardProps, words: DraftTexts, language: Language): Element[] {
  const { buttons: titles } = stepTexts[language];
  const { answered, open } = found;
  return [
    ...(answered
      ? [
          section(
            [
              subheading(words.answeredTitle, { spacing: 'None' }),
              text(oneLineOf(answered.question, 200), { weight: 'Bolder', spacing: 'Small' }),
              written(answered.answer, { spacing: 'Small' }),
              buttons([step(props, 'similar-helped', titles['similar-helped'], 'positive')], 'Small'),
            ],
            { style: 'accent', roundedCorners: true },
          ),
        ]
      : []),
    ...(open
      ? [
          section(
            [
              subheading(words.openTitle, { spacing: 'None' }),
              text(oneLineOf(open.question, 200), { weight: 'Bolder', spacing: 'Small' }),
              text(words.openLead, { spacing: 'Small' }),
              buttons([step({ ...props, id: open.id, version: open.version }, 'join', titles.join)], 'Small'),
            ],
            { style: 'accent', roundedCorners: true },
          ),
        ]
      : []),
  ];
}

function sent(props: ReferralCardProps, words: DraftTexts, language: Language): Element[] {
  const { question, botAnswer, topics, asker } = props;
  const list = new Intl.ListFormat(language).format(topics);
  const isLong = botAnswer.length > shortAnswer;
  return [
    section(
      [
        labelled(words.question, question),
        ...(botAnswer ? [labelled(words.botAnswer, isLong ? oneLineOf(botAnswer, shortAnswer) : botAnswer)] : []),
        labelled(words.topic, list || words.noTopic),
        labelled(words.name, asker.name ?? words.asTeamsShows),
      ],
      { style: 'emphasis', roundedCorners: true, spacing: 'Small' },
    ),
    ...(isLong
      ? [
          buttons([toggle(words.wholeAnswer, 'bot')], 'Small'),
          section([written(botAnswer, { size: 'Small' })], { id: 'bot', isVisible: false }),
        ]
      : []),
    smallText(words.masked, { spacing: 'Small' }),
  ];
}

interface DraftTexts {
  readonly title: string;
  readonly lead: (within: string) => string;
  readonly answeredTitle: string;
  readonly openTitle: string;
  readonly openLead: string;
  readonly question: string;
  readonly botAnswer: string;
  readonly wholeAnswer: string;
  readonly goOn: string;
  readonly topic: string;
  readonly noTopic: string;
  readonly name: string;
  readonly asTeamsShows: string;
  readonly masked: string;
  readonly nextButton: string;
  readonly next: (language: Language) => readonly string[];
}

const texts = {
  nl: {
    title: 'Dit stuur ik door',
    lead: (within) => `Een collega die veel van cijfers weet, antwoordt je hier ${within}.`,
    answeredTitle: 'Helpt dit al?',
    openTitle: 'Een collega vroeg dit ook',
    openLead: 'Sluit aan en je krijgt hetzelfde antwoord.',
    question: 'Vraag',
    botAnswer: 'Mijn antwoord',
    wholeAnswer: 'Lees mijn hele antwoord',
    goOn: 'Nee, ga verder met mijn vraag',
    topic: 'Onderwerp',
    noTopic: 'nog niet bekend',
    name: 'Van',
    asTeamsShows: 'je naam zoals Teams die toont',
    masked:
      'Persoonsgegevens haal ik eruit, ook uit wat je hieronder typt. Vraagt een ander hetzelfde? Die kan je vraag zien, maar niet je naam.',
    nextButton: 'Wat gebeurt er dan?',
    next: (language) => [
      `Eén collega krijgt je vraag. Je krijgt antwoord ${withinWords(false, language)}.`,
      `Heeft het haast? Dan krijgen twee collega’s hem. Wie het eerst is, helpt je ${withinWords(true, language)}.`,
      'Is er niemand? Dan zoekt de coördinator iemand.',
      'Je kunt je vraag altijd weer intrekken.',
    ],
  },
  en: {
    title: 'This is what I send',
    lead: (within) => `A colleague who knows a lot about figures answers you here ${within}.`,
    answeredTitle: 'Does this help already?',
    openTitle: 'A colleague asked this too',
    openLead: 'Wait with them and you get the same answer.',
    question: 'Question',
    botAnswer: 'My answer',
    wholeAnswer: 'Read my whole answer',
    goOn: 'No, go on with my question',
    topic: 'Topic',
    noTopic: 'not known yet',
    name: 'From',
    asTeamsShows: 'your name as Teams shows it',
    masked:
      'I take personal data out, also out of what you type below. Does somebody else ask the same? They may see your question, but not your name.',
    nextButton: 'What happens then?',
    next: (language) => [
      `One colleague gets your question. You get an answer ${withinWords(false, language)}.`,
      `Is it urgent? Then two colleagues get it. Who is first helps you ${withinWords(true, language)}.`,
      'Is there nobody? Then the co-ordinator looks for somebody.',
      'You can always withdraw your question.',
    ],
  },
} as const satisfies Texts<DraftTexts>;
