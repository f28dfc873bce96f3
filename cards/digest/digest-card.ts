import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { sparkline, type SparkPoint } from '../kit/sparkline.ts';
import { bullets, heading, leadText, section, smallText, spoken, subheading, text, written } from '../kit/text.ts';
import type { StoryForm } from '../story/actions.ts';
import type { ExplainFigure, FigureDetails, UseFigure } from './actions.ts';
import { digestTexts, type DigestTexts } from './digest-texts.ts';

/** Words are final, in the reader's language. */
export interface DigestCardFigure {
  readonly indicatorId: string;
  readonly weight: 'signal' | 'target-missed' | 'missing' | 'incomplete' | 'ordinary';
  readonly name: string;
  /** '52 meldingen'; null where there is none to show. */
  readonly figure: string | null;
  /** 'in week 48 van 2026'. */
  readonly period: string | null;
  readonly status: string | null;
  readonly change: { readonly direction: 'up' | 'down' | 'same'; readonly text: string } | null;
  readonly verdictWord: string;
  readonly verdict: string;
  readonly target: string | null;
  readonly remarks: readonly string[];
  readonly note: string | null;
  readonly stories: readonly { readonly text: string; readonly by: string }[];
  readonly chart: { readonly alt: string; readonly points: readonly SparkPoint[] } | null;
}

export interface DigestCardProps {
  readonly nonce: string;
  /** What a press for a decision counts for. */
  readonly post: string;
  /** Only shown to who made it. */
  readonly isPreview: boolean;
  readonly title: string;
  readonly area: string | null;
  readonly headline: string;
  readonly chance: string | null;
  readonly isSample: boolean;
  /** Above everything: that it was corrected, and why. */
  readonly news?: string;
  /** Strongest first. */
  readonly figures: readonly DigestCardFigure[];
}

/** With room for what surrounds a card in the message. */
const mostBytes = 23_500;
/** So many ordinary figures have a line each; more are behind a button. */
const mostLines = 8;

/**
 * The figures of a period in as few cards as hold them: the first says what stands out, and what does not fit follows in the
 * next, strongest first. Nothing is left out or cut.
 */
export function digestCards(props: DigestCardProps, language: Language): readonly IAdaptiveCard[] {
  const whole = partCard(props, props.figures, 1, 1, language);
  if (bytesOf(whole) <= mostBytes) return [whole];
  const parts: (readonly DigestCardFigure[])[] = [];
  let rest = props.figures;
  while (rest.length > 0) {
    const fits = mostThatFit(props, rest, parts.length + 1, language);
    parts.push(rest.slice(0, fits));
    rest = rest.slice(fits);
  }
  return parts.map((figures, index) => partCard(props, figures, index + 1, parts.length, language));
}

function mostThatFit(
  props: DigestCardProps,
  figures: readonly DigestCardFigure[],
  part: number,
  language: Language,
): number {
  let [fits, tooMany] = [1, figures.length + 1];
  while (tooMany - fits > 1) {
    const tried = Math.floor((fits + tooMany) / 2);
    const isSmall = bytesOf(partCard(props, figures.slice(0, tried), part, 99, language)) <= mostBytes;
    if (isSmall) fits = tried;
    else tooMany = tried;
  }
  return fits;
}

function bytesOf(one: IAdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(one));
}

function partCard(
  props: DigestCardProps,
  figures: readonly DigestCardFigure[],
  part: number,
  parts: number,
  language: Language,
): IAdaptiveCard {
  const words = digestTexts[language];
  const title = [props.title, ...(parts > 1 ? [words.part(part, parts)] : [])].join('. ');
  const nonce = parts > 1 ? buttonNonce(props.nonce, `part${part}`) : props.nonce;
  const having = (...weights: readonly DigestCardFigure['weight'][]) =>
    figures.filter(({ weight }) => weights.includes(weight));
  return card({
    language,
    summary: spoken(title, props.headline, props.isSample ? words.sample : null),
    body: [
      ...head(props, title, part === 1, words),
      ...group(words.standing, having('signal'), props, nonce, words),
      ...group(words.targetMissed, having('target-missed'), props, nonce, words),
      ...lines(words.notThere, having('missing', 'incomplete')),
      ...ordinary(having('ordinary'), figures.length === props.figures.length, words),
      ...(part < parts ? [text(words.more, { spacing: 'Medium', weight: 'Bolder' })] : []),
      ...more(props, figures, nonce, words),
      smallText([words.computed, ...(props.isSample ? [words.sample] : [])].map((label) => `${label}.`).join(' '), {
        isSubtle: true,
      }),
    ],
  });
}

function head(
  { area, headline, chance, isPreview, news }: DigestCardProps,
  title: string,
  isFirst: boolean,
  words: DigestTexts,
): Element[] {
  const titled = heading(area ? `${title}, ${area}` : title, { size: 'Medium' });
  if (!isFirst) return [titled];
  return [
    ...(isPreview ? [section([text(words.preview)], { style: 'accent', roundedCorners: true })] : []),
    ...(news ? [section([text(news, { weight: 'Bolder' })], { style: 'warning', roundedCorners: true })] : []),
    titled,
    text(headline, { size: 'Large', weight: 'Bolder', spacing: 'Small' }),
    ...(chance ? [smallText(chance, { spacing: 'Small' })] : []),
  ];
}

function group(
  title: string,
  figures: readonly DigestCardFigure[],
  { post }: DigestCardProps,
  nonce: string,
  words: DigestTexts,
): Element[] {
  if (figures.length === 0) return [];
  return [
    subheading(title),
    ...figures.map((one) => section(figureBlock(one, post, nonce, words), { separator: true, spacing: 'Medium' })),
  ];
}

const arrows = { up: '↑', down: '↓', same: '=' } as const;

function figureBlock(one: DigestCardFigure, post: string, nonce: string, words: DigestTexts): Element[] {
  const { name, figure, period, status, chart, change, verdictWord, verdict, target, remarks } = one;
  const below = [period, status && status !== figure ? `(${lower(status)})` : null].filter(Boolean).join(' ');
  return [
    {
      type: 'ColumnSet',
      columns: [
        {
          type: 'Column',
          width: 'stretch',
          items: [
            text(name, { weight: 'Bolder' }),
            text(figure ?? status ?? '', { size: 'Large', weight: 'Bolder', spacing: 'None' }),
            ...(below ? [smallText(below, { spacing: 'None' })] : []),
          ],
        },
        ...(chart
          ? [
              {
                type: 'Column' as const,
                width: 'auto' as const,
                items: [sparkline(chart.points, `${name}. ${chart.alt}`)],
              },
            ]
          : []),
      ],
    },
    isSaid(verdictWord, verdict) ? text(verdict, { spacing: 'Small' }) : leadText(verdictWord, verdict),
    ...(change ? [smallText(`${arrows[change.direction]} ${change.text}`, { spacing: 'Small' })] : []),
    ...[...remarks, ...(target ? [target] : [])].map((line) => smallText(line, { spacing: 'Small' })),
    ...beside(one, words),
    buttons(
      [
        execute(words.explain, {
          action: 'digest.explain',
          nonce: buttonNonce(nonce, 'explain'),
          indicator: one.indicatorId,
        } satisfies ExplainFigure),
        execute(words.used, {
          action: 'digest.used',
          nonce: buttonNonce(nonce, 'used'),
          post,
          indicator: one.indicatorId,
        } satisfies UseFigure),
      ],
      'Small',
    ),
  ];
}

/** What people say beside the figure. */
function beside({ note, stories }: DigestCardFigure, words: DigestTexts): Element[] {
  return [
    ...(note ? [written(`${words.note}: ${note}`, { spacing: 'Small' })] : []),
    ...stories.map(({ text: told, by }) => written(`${words.story}, ${by}: “${told}”`, { spacing: 'Small' })),
  ];
}

function isSaid(word: string, sentence: string): boolean {
  return sentence.toLowerCase().includes(word.toLowerCase());
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function lines(title: string, figures: readonly DigestCardFigure[]): Element[] {
  if (figures.length === 0) return [];
  return [
    subheading(title),
    bullets(
      figures.map(({ name, remarks, figure, period, weight }) =>
        [`${name}:`, ...remarks, ...(weight === 'incomplete' && figure ? [`${figure} ${period ?? ''}.`] : [])].join(
          ' ',
        ),
      ),
      { spacing: 'Small' },
    ),
  ];
}

/** One line a figure; many of them behind a button, because what stands out is what people have time for. */
function ordinary(figures: readonly DigestCardFigure[], isWhole: boolean, words: DigestTexts): Element[] {
  if (figures.length === 0) return [];
  const told = bullets(figures.map(ordinaryLine), { spacing: 'Small' });
  const spokenBeside = figures.flatMap((one) =>
    beside(one, words).length > 0 ? [text(one.name, { weight: 'Bolder' }), ...beside(one, words)] : [],
  );
  const title = subheading(words.ordinary(figures.length));
  if (figures.length <= mostLines && isWhole) return [title, told, ...spokenBeside];
  return [
    title,
    text(words.quiet(figures.length), { spacing: 'Small' }),
    buttons([toggle(words.showAll(figures.length), 'ordinary')], 'Small'),
    section([told], { id: 'ordinary', isVisible: false }),
    ...spokenBeside,
  ];
}

function ordinaryLine({ name, figure, period, status, change, verdictWord, remarks }: DigestCardFigure): string {
  const value = [figure ?? status ?? '', period, figure && status ? `(${lower(status)})` : null]
    .filter(Boolean)
    .join(' ');
  return [
    `${name}: ${change && figure ? `${arrows[change.direction]} ` : ''}${value}.`,
    `${verdictWord}.`,
    ...remarks,
  ].join(' ');
}

function more(
  { post }: DigestCardProps,
  figures: readonly DigestCardFigure[],
  nonce: string,
  words: DigestTexts,
): Element[] {
  const options = figures.map(({ indicatorId, name }) => ({ title: name, value: indicatorId }));
  const act = (title: string, action: string, place: string, rest: object = {}) =>
    execute(title, { action, nonce: buttonNonce(nonce, place), ...rest });
  return [
    buttons([toggle(words.moreButton, 'more')]),
    section(
      [
        smallText(words.moreLead),
        choices('indicator', words.chooseLabel, options, words.choose),
        buttons([
          act(words.explain, 'digest.explain', 'explain', {} satisfies Partial<ExplainFigure>),
          act(words.details, 'digest.details', 'details', {} satisfies Partial<FigureDetails>),
          act(words.used, 'digest.used', 'used', { post } satisfies Partial<UseFigure>),
          act(words.tell, 'story.form', 'story', {} satisfies Partial<StoryForm>),
        ]),
        smallText(words.usedLead),
      ],
      { id: 'more', isVisible: false },
    ),
  ];
}
