import { randomUUID } from 'node:crypto';
import { digestCards, type DigestCardProps } from '../../../../cards/digest/digest-card.ts';
import type { DigestCardFigure } from '../../../../cards/digest/digest-figures.ts';
import { foundFigureCard, foundFigureLine } from '../../../../cards/digest/found-figure-card.ts';
import { digestNews } from '../../../../cards/digest/digest-news.ts';
import { exportTexts } from '../../../../cards/digest/export-texts.ts';
import { pictureCard } from '../../../../cards/digest/picture-card.ts';
import { figureDetailsCard } from '../../../../cards/digest/figure-details-card.ts';
import type { Digest, DigestFigure } from '../../../features/publication/digest/digest.ts';
import { previewPost } from '../../../features/publication/digest/handlers.ts';
import type { DigestContent } from '../../../features/publication/digest/told.ts';
import type { Language } from '../../../shared/language.ts';
import { cardOnly, type OutgoingMessage } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';

export const digestPresenters: Presenters<DigestContent> = {
  'digest.shown': ({ digest, post, part, news }, language) =>
    digestMessages(digest, language, { nonce: randomUUID(), post, news: news ? [news[language]] : [] })[part] ?? {
      text: digest.title[language],
    },
  'digest.news': ({ news }, language) => ({ text: digestNews[language][news] }),
  'digest.found': foundFigureMessage,
  'digest.export': ({ indicatorId, as, name, sizeInBytes }, language): OutgoingMessage => {
    const description = exportTexts[language].offered[as];
    const makes = { kind: 'export', indicatorId, as } as const;
    return { text: '', summary: description, file: { kind: 'offered', name, description, sizeInBytes, makes } };
  },
  'digest.exported': ({ csv }, language) => ({ text: exportTexts[language].text(csv) }),
  'digest.picture': (picture, language) => cardOnly(pictureCard(picture, language)),
  'digest.details': (details, language) => cardOnly(figureDetailsCard({ nonce: randomUUID(), ...details }, language)),
};

/** One figure on a card of its own, with a line for the list to choose from. */
export function foundFigureMessage(
  { figure, area, source, isSample }: Extract<DigestContent, { readonly kind: 'digest.found' }>,
  language: Language,
): OutgoingMessage {
  const shown = figureProps(figure, language);
  const preview = { title: shown.name, text: foundFigureLine(shown, language) };
  return {
    ...cardOnly(foundFigureCard({ figure: shown, area, source: source[language], isSample }, language)),
    preview,
  };
}

export interface Posted {
  /** Of its buttons. */
  readonly nonce: string;
  /** null is a preview. */
  readonly post: string | null;
  /** Above the figures, a line each, such as that they were corrected. */
  readonly news: readonly string[];
  /** What its makers say beside the figures. */
  readonly lead?: string;
}

/** The messages that tell a digest, in their order: what does not fit in one follows in the next. */
export function digestMessages(digest: Digest, language: Language, posted: Posted): readonly OutgoingMessage[] {
  return digestCards(propsOf(digest, language, posted), language).map((one) => cardOnly(one));
}

/** How many messages a digest takes. */
export function digestParts(digest: Digest, language: Language): number {
  return digestMessages(digest, language, { nonce: randomUUID(), post: null, news: [] }).length;
}

function propsOf(digest: Digest, language: Language, { nonce, post, news, lead }: Posted): DigestCardProps {
  return {
    nonce,
    post: post ?? previewPost,
    isPreview: post === null,
    title: digest.title[language],
    area: digest.area,
    headline: digest.headline[language],
    chance: digest.chance?.[language] ?? null,
    isSample: digest.isSample,
    news,
    ...(lead && { lead }),
    figures: digest.figures.map((one) => figureProps(one, language)),
  };
}

function figureProps(one: DigestFigure, language: Language): DigestCardFigure {
  const { indicatorId, weight, note, change, chart } = one;
  return {
    indicatorId,
    weight,
    name: one.name[language],
    figure: one.figure?.[language] ?? null,
    period: one.period?.[language] ?? null,
    isOfPeriod: one.isOfPeriod,
    status: one.status?.[language] ?? null,
    change: change && { direction: change.direction, text: change.text[language] },
    verdictWord: one.verdictWord[language],
    tone: one.tone,
    verdict: one.verdict[language],
    target: one.target?.[language] ?? null,
    remarks: one.remarks.map((remark) => remark[language]),
    hidden: one.hidden?.[language] ?? null,
    note,
    stories: one.stories.map(({ text, by }) => ({ text, by: by[language] })),
    chart: chart && { alt: chart.alt[language], points: chart.points },
  };
}
