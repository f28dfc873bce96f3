import { fileURLToPath } from 'node:url';
import { askQuestion, type AskPorts } from '../../src/features/ask/ask-question.ts';
import { findArea } from '../../src/features/indicator/find-area.ts';
import { findInEither } from '../../src/features/indicator/find-indicator.ts';
import { toldArticles } from '../../src/features/knowledge/explain.ts';
import { articleSearch } from '../../src/features/knowledge/search.ts';
import { readArticles } from '../../src/import/read-articles.ts';
import { readUnderstanding } from '../../src/import/read-understanding.ts';
import { neighbourhoods } from '../../src/local/sample/places.ts';
import { sampleIndicators } from '../../src/local/sample/sample-indicators.ts';
import { languageOf } from '../../src/text/words/language-of.ts';
import { asksAboutIndividual } from '../../src/text/personal-data/personal-data.ts';
import { differentQuestions } from './different-questions.ts';
import { percentile } from './load.ts';

const today = '2026-11-29';
const passes = 3;

/** Milliseconds that one question takes until it is clear what is asked and about what, before any figure is read. */
export interface Understanding {
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
  readonly questions: number;
}

/** The shortest of a few times, because others may use the machine; other questions came before, as on any day. */
export async function measureUnderstanding(count: number): Promise<Understanding> {
  const ports = await portsWithoutFigures();
  const all = differentQuestions(count);
  const [before, asked] = [all.slice(0, count / 2), all.slice(count / 2)];
  for (const text of before) await timeOf(text, ports);
  const shortest = new Float64Array(asked.length).fill(Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < passes; pass++)
    for (const [place, text] of asked.entries())
      shortest[place] = Math.min(shortest[place] ?? 0, await timeOf(text, ports));
  const sorted = [...shortest].toSorted((left, right) => left - right);
  return {
    median: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    longest: sorted.at(-1) ?? Number.NaN,
    questions: asked.length,
  };
}

async function timeOf(text: string, ports: AskPorts): Promise<number> {
  const start = performance.now();
  await askQuestion({ text, language: languageOf(text) ?? 'nl', topic: null }, ports);
  return performance.now() - start;
}

async function portsWithoutFigures(): Promise<AskPorts> {
  const knowledge = fileURLToPath(new URL('../../knowledge', import.meta.url));
  const articles = await readArticles(knowledge);
  const search = articleSearch(articles);
  const told = toldArticles(articles, () => today);
  const indicators = sampleIndicators(today);
  const areas = neighbourhoods.map(({ name }) => name);
  return {
    figures: {
      find: async (question, language) =>
        findInEither(question, indicators, language).map(({ indicator, confidence }) => ({
          definition: indicator,
          confidence,
        })),
      all: async () => indicators,
      read: async () => null,
      compare: async () => null,
      areasOf: async () => areas,
      areasIn: async (text) => {
        const found = findArea(text, areas);
        return found.kind === 'several' ? found.areas : found.kind === 'area' ? [found.area] : [];
      },
      offer: async () => indicators,
    },
    explanations: {
      find: (question, language) =>
        search.searchArticles(question, language).flatMap(({ article, ...match }) => {
          const explanation = told(article.slug, language);
          return explanation ? [{ explanation, ...match }] : [];
        }),
      answered: () => null,
      bySlug: told,
      all: (language) => articles.filter((article) => article.language === language),
    },
    about: { contact: null, retentionDays: 30, disclosureThreshold: 5 },
    understand: await readUnderstanding(`${knowledge}/phrasings`, articles),
    asksAboutIndividual,
    today: () => today,
    model: null,
  };
}
