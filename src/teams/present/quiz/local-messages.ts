import { randomUUID } from 'node:crypto';
import { localCard, localFormCard, localListCard, type LocalFigureProps } from '../../../../cards/quiz/local-cards.ts';
import { localTexts } from '../../../../cards/quiz/local-texts.ts';
import {
  holds,
  standardAsked,
  standardExplains,
  type LocalFigure,
} from '../../../features/quiz/local/local-question.ts';
import type { LocalContent } from '../../../features/quiz/local/told.ts';
import type { Language } from '../../../shared/language.ts';
import { formatAmount, formatPeriod } from '../../../text/format.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';

export const localPresenters: Presenters<LocalContent> = {
  'local.form': ({ figure, indicators, asked, explains, news }, language) =>
    cardOnly(
      localFormCard(
        {
          nonce: randomUUID(),
          figure: figure && { id: figure.indicator.id, ...figureProps(figure, language) },
          indicators: indicators.map(({ id, name }) => ({ title: name[language], value: id })),
          asked: asked ?? (figure ? standardAsked(figure)[language] : ''),
          explains: explains ?? (figure ? standardExplains(figure)[language] : ''),
          news,
        },
        language,
      ),
    ),
  'local.shown': ({ question, name, figure, may, news, isAsked }, language) => {
    const { id, version, state, asked, explains, reason } = question;
    const shown = localCard(
      {
        nonce: randomUUID(),
        id,
        version,
        indicator: name[language],
        state,
        figure: holds(question, figure) ? figureProps(figure, language) : null,
        asked,
        explains,
        reason,
        may,
        news,
        isAsked,
      },
      language,
    );
    const title = localTexts[language].askedTitle(name[language]);
    return isAsked ? { text: title, summary: title, card: shown } : cardOnly(shown);
  },
  'local.list': ({ entries }, language) =>
    cardOnly(
      localListCard(
        {
          nonce: randomUUID(),
          entries: entries.map(({ question: { id, asked, state }, isRevised }) => ({ id, asked, state, isRevised })),
        },
        language,
      ),
    ),
  'local.news': ({ news }, language) => ({ text: localTexts[language].news[news] }),
};

function figureProps(figure: LocalFigure, language: Language): LocalFigureProps {
  const { indicator, value, unit, decimals, period, source } = figure;
  return {
    indicator: indicator.name[language],
    value: formatAmount(value, unit[language], decimals, language),
    period: formatPeriod(period, language),
    source: source.name[language],
  };
}
