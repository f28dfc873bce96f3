import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { textInput } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { lineChart } from '../kit/line-chart.ts';
import { factTable } from '../kit/table.ts';
import {
  bullets,
  heading,
  labelled,
  leadText,
  linkText,
  section,
  smallText,
  spoken,
  subheading,
  text,
  written,
} from '../kit/text.ts';
import type { StoryForm } from '../story/actions.ts';
import type { ExplainFigure, ExportFigure, Rebase } from './actions.ts';
import type { ListPosts } from '../publication/actions.ts';
import type { ListLines } from '../reasoning/actions.ts';
import { lineTexts } from '../reasoning/texts.ts';
import { digestTexts } from './digest-texts.ts';
import { figureDetailsTexts, type FigureDetailsTexts } from './figure-details-texts.ts';

/** Words are final, in the reader's language. */
export interface FigureDetailsProps {
  readonly nonce: string;
  readonly indicatorId: string;
  readonly name: string;
  readonly area: string;
  readonly isSample: boolean;
  readonly figure: string | null;
  readonly period: string | null;
  readonly status: string | null;
  readonly change: string | null;
  readonly verdictWord: string;
  readonly tone: 'signal' | 'common' | 'trend' | 'withheld';
  readonly verdict: string;
  readonly target: string | null;
  readonly remarks: readonly string[];
  readonly chart: {
    readonly unit: string;
    readonly decimals: number;
    readonly most: number | null;
    readonly points: Parameters<typeof lineChart>[0]['points'];
  } | null;
  readonly valueTitle: string;
  readonly rows: readonly {
    readonly period: string;
    readonly value: string;
    readonly expected: string;
    readonly remark: string;
  }[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly source: { readonly name: string; readonly url: string | null };
  readonly history: readonly string[];
  readonly stories: readonly { readonly text: string; readonly by: string }[];
  readonly uses: number | null;
  readonly mayPost: boolean;
  readonly rebase: { readonly from: string; readonly because: string; readonly version: number | null } | null;
}

const verdictStyles = { signal: 'warning', trend: 'accent', common: 'emphasis', withheld: 'emphasis' } as const;

/** One indicator with everything behind it: a glance first, the rest behind buttons. */
export function figureDetailsCard(props: FigureDetailsProps, language: Language): IAdaptiveCard {
  const words = figureDetailsTexts[language];
  const { name, area, figure, period, status, verdict, verdictWord, chart } = props;
  const value = figure ?? status ?? '';
  return card({
    language,
    summary: spoken(`${words.title(name)}, ${area}`, [value, period].filter(Boolean).join(' '), verdict),
    body: [
      heading(`${name}, ${area}`, { size: 'Medium' }),
      text(value, { size: 'ExtraLarge', weight: 'Bolder', spacing: 'Small' }),
      smallText([period, figure ? status : null].filter(Boolean).join('. '), { spacing: 'None' }),
      section(
        [verdict.toLowerCase().includes(verdictWord.toLowerCase()) ? text(verdict) : leadText(verdictWord, verdict)],
        {
          style: verdictStyles[props.tone],
          spacing: 'Small',
          roundedCorners: true,
        },
      ),
      ...[props.change, props.target, ...props.remarks].flatMap((line) =>
        line ? [smallText(line, { spacing: 'Small' })] : [],
      ),
      ...(chart
        ? [
            lineChart(
              {
                points: chart.points,
                unit: chart.unit,
                decimals: chart.decimals,
                ...(chart.most !== null && { most: chart.most }),
              },
              `${name}, ${area}`,
              language,
            ),
          ]
        : []),
      smallText(
        [digestTexts[language].computed, ...(props.isSample ? [digestTexts[language].sample] : [])]
          .map((one) => `${one}.`)
          .join(' '),
        {
          isSubtle: true,
          spacing: 'Small',
        },
      ),
      ...layers(props, words, language),
    ],
  });
}

function layers(props: FigureDetailsProps, words: FigureDetailsTexts, language: Language): Element[] {
  const parts = [
    { id: 'rows', button: words.tableButton, items: table(props, words) },
    { id: 'facts', button: words.factsButton, items: facts(props, words) },
    {
      id: 'history',
      button: words.historyButton,
      items: [...rebase(props, words), ...list(words.history, props.history)],
    },
    { id: 'stories', button: words.storiesButton, items: stories(props, words) },
  ].filter(({ items }) => items.length > 0);
  return [
    buttons([...parts.map(({ id, button }) => toggle(button, id)), toggle(words.more, 'further')], 'Small'),
    ...parts.map(({ id, items }) => section(items, { id, isVisible: false })),
    section([buttons(further(props, language)), buttons(exports(props, language), 'Small')], {
      id: 'further',
      isVisible: false,
    }),
  ];
}

function further({ nonce, indicatorId: indicator, mayPost }: FigureDetailsProps, language: Language) {
  const words = digestTexts[language];
  return [
    execute(words.explain, {
      action: 'digest.explain',
      nonce: buttonNonce(nonce, 'explain'),
      indicator,
    } satisfies ExplainFigure),
    execute(words.tell, { action: 'story.form', nonce: buttonNonce(nonce, 'story'), indicator } satisfies StoryForm),
    execute(words.follow, { action: 'follow.start', nonce: buttonNonce(nonce, 'follow'), indicator }),
    execute(lineTexts[language].whatFor, {
      action: 'line.list',
      nonce: buttonNonce(nonce, 'line'),
      about: indicator,
    } satisfies z.input<typeof ListLines>),
    ...(mayPost
      ? [
          execute(figureDetailsTexts[language].posts, {
            action: 'publication.list',
            nonce: buttonNonce(nonce, 'posts'),
            page: 0,
          } satisfies ListPosts),
        ]
      : []),
  ];
}

function exports({ nonce, indicatorId: indicator, chart }: FigureDetailsProps, language: Language) {
  return (['xlsx', 'csv', 'svg'] as const)
    .filter((as) => as !== 'svg' || chart)
    .map((as) =>
      execute(figureDetailsTexts[language].exports[as], {
        action: 'digest.export',
        nonce: buttonNonce(nonce, as),
        indicator,
        as,
      } satisfies ExportFigure),
    );
}

/** Without a column that says nothing in any row. */
function table({ rows, valueTitle }: FigureDetailsProps, words: FigureDetailsTexts): Element[] {
  if (rows.length === 0) return [];
  const hasExpected = rows.some(({ expected }) => expected);
  return [
    subheading(words.table),
    factTable(
      [words.period, valueTitle, ...(hasExpected ? [words.expected] : [])],
      rows.map(({ period, value, expected, remark }) => [
        [period, ...(remark ? [remark] : [])],
        value,
        ...(hasExpected ? [expected] : []),
      ]),
    ),
  ];
}

function facts({ facts: all, source, uses }: FigureDetailsProps, words: FigureDetailsTexts): Element[] {
  return [
    subheading(words.facts),
    ...all.map(({ name, value }) => labelled(name, value, { spacing: 'Small' })),
    linkText(`${words.source}: `, source.name, source.url ?? undefined, ''),
    ...(uses === null || uses === 0 ? [] : [smallText(words.uses(uses))]),
  ];
}

function list(title: string, sentences: readonly string[]): Element[] {
  return sentences.length > 0 ? [subheading(title), bullets(sentences, { spacing: 'Small' })] : [];
}

function stories({ stories: all }: FigureDetailsProps, words: FigureDetailsTexts): Element[] {
  if (all.length === 0) return [];
  return [
    subheading(words.stories),
    ...all.flatMap(({ text: told, by }) => [written(`“${told}”`), smallText(by, { spacing: 'None' })]),
  ];
}

function rebase(
  { rebase: proposed, nonce, indicatorId: indicator }: FigureDetailsProps,
  words: FigureDetailsTexts,
): Element[] {
  if (!proposed) return [];
  const { from, because, version } = proposed;
  if (version === null) return [text(because)];
  const data = {
    action: 'indicator.rebase',
    nonce: buttonNonce(nonce, 'rebase'),
    indicator,
    from,
    version,
  } satisfies Rebase;
  return [
    text(because),
    textInput('reason', words.rebaseReason, { longest: 300, lines: 3 }),
    buttons([execute(words.rebase, data)]),
  ];
}
