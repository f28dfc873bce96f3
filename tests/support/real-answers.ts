import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askQuestion, type AskPorts } from '../../src/features/ask/ask-question.ts';
import type { Answer } from '../../src/features/ask/answer.ts';
import type { AskModel } from '../../src/features/ask/model/ports.ts';
import { indicatorReader } from '../../src/features/indicator/read-indicator.ts';
import { readArticles } from '../../src/import/read-articles.ts';
import { readUnderstanding } from '../../src/import/read-understanding.ts';
import { knownOf } from '../../src/joins/explanations.ts';
import { figuresOf } from '../../src/joins/figures.ts';
import { loadMunicipality } from '../../src/local/municipality.ts';
import type { Language } from '../../src/shared/language.ts';
import type { Database } from '../../src/storage/engine/database.ts';
import { articleStore } from '../../src/storage/knowledge/article-store.ts';
import { indicatorStore } from '../../src/storage/indicator/indicator-store.ts';
import { personStore } from '../../src/storage/person/person-store.ts';
import { championStore } from '../../src/storage/referral/champion-store.ts';
import { asksAboutIndividual } from '../../src/text/personal-data/personal-data.ts';
import { testDay } from './bot.ts';

const knowledge = fileURLToPath(new URL('../../knowledge', import.meta.url));
const disclosureThreshold = 10;

/** Answers of the product on the sample municipality, with a model beside it or without one. */
export async function realAnswers(
  database: Database,
): Promise<(text: string, language: Language, model: AskModel | null) => Promise<Answer>> {
  const indicators = indicatorStore(database);
  await loadMunicipality(indicators, personStore(database), championStore(database), testDay);
  const articles = await readArticles(knowledge);
  const known = knownOf(articleStore(database), articles);
  const ports: Omit<AskPorts, 'model'> = {
    figures: figuresOf(
      indicators,
      indicatorReader(indicators, async () => disclosureThreshold),
    ),
    explanations: known.explanations(await known.answers.of('nobody')),
    about: { contact: 'het datateam', retentionDays: 30, disclosureThreshold },
    understand: await readUnderstanding(join(knowledge, 'phrasings'), articles),
    asksAboutIndividual,
    today: () => testDay,
  };
  return (text, language, model) => askQuestion({ text, language, topic: null }, { ...ports, model });
}
