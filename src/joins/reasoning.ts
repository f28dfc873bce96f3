import { randomUUID } from 'node:crypto';
import type { Explanations } from '../features/ask/ports.ts';
import { findInEither } from '../features/indicator/find-indicator.ts';
import type { Indicator } from '../features/indicator/indicator.ts';
import type { IndicatorStore } from '../features/indicator/ports.ts';
import type { LinePorts, LineStore } from '../features/reasoning/ports.ts';
import type { Language } from '../shared/language.ts';
import { asksAboutIndividual, maskPersonalData } from '../text/personal-data/personal-data.ts';

export interface ReasoningNeeds {
  readonly lines: LineStore;
  readonly indicators: Pick<IndicatorStore, 'all'>;
  readonly articles: Pick<Explanations, 'find'>;
  /** ISO instant. */
  readonly now: () => string;
}

/** What lines of reasoning need of indicators and articles. */
export function linePorts({ lines, indicators, articles, now }: ReasoningNeeds): LinePorts {
  const named = ({ id, name }: Indicator) => ({ id, name });

  async function findIndicator(words: string, language: Language) {
    if (words.trim() === '') return null;
    const all = (await indicators.all()).filter(({ isRetired }) => !isRetired);
    const sure = findInEither(words, all, language).filter(({ confidence }) => confidence === 'sure');
    const [only, ...others] = sure;
    return only && others.length === 0 ? named(only.indicator) : null;
  }

  return {
    lines,
    screen: { mask: maskPersonalData, isAboutIndividual: asksAboutIndividual },
    async indicator(id) {
      const found = (await indicators.all()).find((one) => one.id === id);
      return found ? named(found) : null;
    },
    findIndicator,
    async findEvidence(words, language) {
      const indicator = await findIndicator(words, language);
      if (indicator) return { kind: 'indicator', id: indicator.id };
      const article = articles.find(words, language).find(({ isNamed }) => isNamed);
      return article ? { kind: 'article', id: article.explanation.slug } : null;
    },
    newId: randomUUID,
    now,
  };
}
