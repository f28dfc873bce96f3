import type { CardElement, IAdaptiveCard, IExecuteAction } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Language, Texts } from '../kit/language.ts';
import { factTable } from '../kit/table.ts';
import { bullets, heading, smallText, spoken, text } from '../kit/text.ts';
import { askColleague, type Asked } from '../referral/ask-colleague.ts';
import { searched } from '../kit/inputs.ts';
import { type Chosen, followUps, type FollowUpChoice } from './follow-up.ts';

/** Figures beside each other, each with what its own past says. Rows stand in the order given: nothing is ranked. */
export interface ComparisonCardProps {
  readonly nonce: string;
  readonly about: 'areas' | 'figures';
  readonly title: string;
  readonly upFront: readonly string[];
  readonly rows: readonly ComparisonCardRow[];
  readonly cautions: readonly string[];
  /** Empty when the rows come from several. */
  readonly source: string;
  /** Of a list in parts: everything in it to choose from, and what comes next. */
  readonly list?: {
    readonly all: readonly FollowUpChoice[];
    /** Names what is not in this part. */
    readonly others: string;
    readonly more: FollowUpChoice | null;
    readonly whole: string;
  };
  readonly contact?: string;
  /** What a colleague can be asked instead. */
  readonly ask: Asked;
}

export interface ComparisonCardRow extends FollowUpChoice {
  /** '14 meldingen'. */
  readonly value: string;
  readonly period: string;
  readonly verdict: string;
}

/** Teams shows no more than six buttons in one set. */
const mostButtons = 5;

export function comparisonCard(props: ComparisonCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  const { about, title, upFront, rows, cautions, source, contact, nonce, ask, list } = props;
  // Apart: a set holds five buttons at most.
  const asking = askColleague(ask, nonce, language);
  return card({
    language,
    summary: spoken(
      title,
      ...upFront,
      ...rows.map(({ title: name, value, verdict }) => [`${name}: ${value}`, verdict].filter(Boolean).join(', ')),
    ),
    body: [
      heading(title),
      ...upFront.map((line, place) =>
        text(line, { spacing: 'Small', ...(place === 0 && about === 'areas' && { weight: 'Bolder' }) }),
      ),
      factTable(
        [words[about], words.value],
        rows.map((row) => [
          [row.title, ...(row.period ? [row.period] : [])],
          [row.value, ...(row.verdict ? [row.verdict] : [])],
        ]),
      ),
      smallText(`${words.computed}.`, { spacing: 'Small', isSubtle: true }),
      ...(list
        ? cautions.map((line) => smallText(line, { spacing: 'Small' }))
        : cautions.length
          ? [bullets(cautions, { spacing: 'Small' })]
          : []),
      ...(list
        ? chooser(list, nonce, words, asking)
        : [
            buttons(followUps(rows, nonce, mostButtons), 'Small'),
            ...(asking.length > 0 ? [buttons([...asking], 'Small')] : []),
          ]),
      ...(source ? [smallText(`${words.source}: ${source}`)] : []),
      // Under a list a colleague is one press away already.
      ...(contact && !list ? [smallText(contact)] : []),
    ],
  });
}

function chooser(
  { all, others, more, whole }: NonNullable<ComparisonCardProps['list']>,
  nonce: string,
  words: ComparisonTexts,
  asking: readonly IExecuteAction[],
): CardElement[] {
  const options = all.map(({ title, question }) => ({ title, value: question }));
  const look = execute(words.look, {
    action: 'ask.chosen',
    nonce: buttonNonce(nonce, 'look'),
    otherwise: whole,
  } satisfies Chosen);
  return [
    smallText(others, { spacing: 'Small' }),
    searched('question', words.search, options, words.searching),
    buttons([look, ...followUps(more ? [more] : [], nonce, 1), ...asking], 'Small'),
  ];
}

type ComparisonTexts = Record<
  'areas' | 'figures' | 'value' | 'source' | 'computed' | 'look' | 'search' | 'searching',
  string
>;

const texts = {
  nl: {
    areas: 'Gebied',
    figures: 'Cijfer',
    value: 'Stand van zaken',
    source: 'Bron',
    computed: 'Berekend, niet door AI',
    look: 'Bekijk dit cijfer',
    search: 'Zoek een cijfer',
    searching: 'Typ een woord, zoals wachtlijst',
  },
  en: {
    areas: 'Area',
    figures: 'Figure',
    value: 'How it is',
    source: 'Source',
    computed: 'Computed, not by AI',
    look: 'View this figure',
    search: 'Find a figure',
    searching: 'Type a word, such as waiting list',
  },
} as const satisfies Texts<ComparisonTexts>;
