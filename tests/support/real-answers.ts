import { askQuestion, type AskPorts } from '../../src/features/ask/ask-question.ts';
import type { Answer } from '../../src/features/ask/answer.ts';
import type { AskModel } from '../../src/features/ask/model/ports.ts';
import { indicatorReader } from '../../src/features/indicator/read-indicator.ts';
import { knownOf } from '../../src/joins/explanations.ts';
import { figuresOf } from '../../src/joins/figures.ts';
import type { Language } from '../../src/shared/language.ts';
import type { Database } from '../../src/storage/engine/database.ts';
import { articleStore } from '../../src/storage/knowledge/article-store.ts';
import { indicatorStore } from '../../src/storage/indicator/indicator-store.ts';
import { asksAboutIndividual } from '../../src/text/personal-data/personal-data.ts';
import { knowledge } from './knowledge.ts';
import { openMunicipality, testDay } from './sample-municipality.ts';

const disclosureThreshold = 10;

/** Answers of the product on the sample municipality, with a model beside it or without one. */
export async function realAnswers(
  database: Database,
): Promise<(text: string, language: Language, model: AskModel | null) => Promise<Answer>> {
  const indicators = indicatorStore(database);
  await openMunicipality(database);
  const { articles, search, understand } = await knowledge();
  const known = knownOf(articleStore(database), articles, search);
  const ports: Omit<AskPorts, 'model'> = {
    figures: figuresOf(
      indicators,
      indicatorReader(indicators, async () => disclosureThreshold),
    ),
    explanations: known.explanations(await known.answers.of('nobody')),
    about: { contact: 'het datateam', retentionDays: 30, disclosureThreshold },
    understand,
    asksAboutIndividual,
    today: () => testDay,
  };
  return (text, language, model) => askQuestion({ text, language, topic: null }, { ...ports, model });
}
