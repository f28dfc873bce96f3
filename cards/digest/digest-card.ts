import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, section, smallText, spoken, written, subheading, text } from '../kit/text.ts';
import type { StoryForm } from '../story/actions.ts';
import type { ExplainFigure, FigureDetails, UseFigure } from './actions.ts';
import { figureBlock, missingLines, ordinaryFigures, type DigestCardFigure } from './digest-figures.ts';
import { digestTexts, type DigestTexts } from './digest-texts.ts';

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
  /** Above everything, a line each: that it was corrected, and why. */
  readonly news?: readonly string[];
  /** What its makers say beside the figures. */
  readonly lead?: string;
  /** Strongest first. */
  readonly figures: readonly DigestCardFigure[];
}

/** With room for what surrounds a card in the message. */
const mostBytes = 25_000;

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
      ...group(words.standing, having('signal'), 0, props, nonce, words),
      ...group(words.targetMissed, having('target-missed'), having('signal').length, props, nonce, words),
      ...missingLines(words.notThere, having('missing', 'incomplete'), words),
      ...ordinaryFigures(
        having('ordinary'),
        { isWhole: parts === 1, areOthers: props.figures.some(({ weight }) => weight !== 'ordinary') },
        words,
      ),
      ...(part < parts ? [text(words.more, { spacing: 'Medium', weight: 'Bolder' })] : []),
      ...more(props, figures, nonce, words),
      smallText([words.computed, ...(props.isSample ? [words.sample] : [])].map((label) => `${label}.`).join(' '), {
        isSubtle: true,
      }),
    ],
  });
}

function head(
  { area, headline, chance, isPreview, news = [], lead }: DigestCardProps,
  title: string,
  isFirst: boolean,
  words: DigestTexts,
): Element[] {
  const titled = heading(area ? `${title}, ${area}` : title, { size: 'Medium' });
  if (!isFirst) return [titled];
  return [
    ...(isPreview ? [section([text(words.preview)], { style: 'accent', roundedCorners: true })] : []),
    ...(news.length > 0
      ? [
          section(
            news.map((line) => text(line, { spacing: 'Small' })),
            { style: 'warning', roundedCorners: true },
          ),
        ]
      : []),
    titled,
    text(headline, { size: 'Large', weight: 'Bolder', spacing: 'Small' }),
    ...(chance ? [smallText(chance, { spacing: 'Small' })] : []),
    ...(lead ? [written(lead, { spacing: 'Small' })] : []),
  ];
}

function group(
  title: string,
  figures: readonly DigestCardFigure[],
  before: number,
  { post }: DigestCardProps,
  nonce: string,
  words: DigestTexts,
): Element[] {
  if (figures.length === 0) return [];
  return [
    subheading(title),
    ...figures.map((one, index) =>
      section(figureBlock(one, before + index + 1, post, nonce, words), { separator: index > 0, spacing: 'Medium' }),
    ),
  ];
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
        choices('chosen', words.chooseLabel, options, words.choose),
        buttons([
          act(words.explain, 'digest.explain', 'explain', {} satisfies Partial<ExplainFigure>),
          act(words.details, 'digest.details', 'details', {} satisfies Partial<FigureDetails>),
          act(words.used, 'digest.used', 'used', { post } satisfies Partial<UseFigure>),
          act(words.tell, 'story.form', 'story', {} satisfies Partial<StoryForm>),
          act(words.follow, 'follow.start', 'follow'),
        ]),
        smallText(words.usedLead),
      ],
      { id: 'more', isVisible: false },
    ),
  ];
}
