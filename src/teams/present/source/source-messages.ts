import { randomUUID } from 'node:crypto';
import { foundSourcesCard, sourceCard } from '../../../../cards/source/source-card.ts';
import { sourceTexts } from '../../../../cards/source/source-texts.ts';
import type { OwnFigure } from '../../../features/source/ports.ts';
import type { Source } from '../../../features/source/source.ts';
import type { SourceContent } from '../../../features/source/told.ts';
import type { Language } from '../../../shared/language.ts';
import { formatDay } from '../../../text/format.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';

export const sourcePresenters: Presenters<SourceContent> = {
  'source.found': ({ about, wants, need, figures, sources, national, mayKeep }, language) => {
    const kinds = wants === 'partner' ? (['partner', 'source'] as const) : (['source', 'partner'] as const);
    return cardOnly(
      foundSourcesCard(
        {
          nonce: randomUUID(),
          about,
          need,
          figures: figures.map((one) => ({ id: one.id, name: one.name[language], words: figureWords(one, language) })),
          kept: kinds.map((kind) => ({
            kind,
            rows: sources.filter((one) => one.kind === kind).map((one) => ({ ...one, words: wordsOf(one) })),
          })),
          national: national.map(({ name, holds, freshness, url }) => ({
            name: name[language],
            words: `${holds[language]}; ${freshness[language]}.`,
            url,
          })),
          mayKeep,
        },
        language,
      ),
    );
  },
  'source.shown': ({ source, isForm, typed, mayKeep, needs, news }, language) => {
    const { id, version, kind } = source;
    const values = { ...source, ...typed };
    return cardOnly(
      sourceCard(
        {
          nonce: randomUUID(),
          id,
          version,
          kind,
          values,
          isForm,
          mayKeep,
          needs,
          news: news && sourceTexts[language].news[news],
        },
        language,
      ),
    );
  },
  'source.news': ({ news }, language) => ({ text: sourceTexts[language].news[news] }),
};

function figureWords({ ownerRole, source, updatedOn }: OwnFigure, language: Language): string {
  const { of, updated, noFigures } = sourceTexts[language];
  const fresh = updatedOn === null ? noFigures : updated(formatDay(updatedOn, language));
  return `${of(ownerRole[language], source[language])}, ${fresh}.`;
}

function wordsOf({ holds, contact, freshness }: Source): string {
  return [holds, contact, freshness].filter(Boolean).join(' · ');
}
