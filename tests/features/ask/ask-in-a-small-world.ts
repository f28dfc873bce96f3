import type { Answer } from '../../../src/features/ask/answer.ts';
import { askQuestion, type AskPorts, type Question } from '../../../src/features/ask/ask-question.ts';
import type { AskModel } from '../../../src/features/ask/model/ports.ts';
import type { Confidence, Explanation } from '../../../src/features/ask/ports.ts';
import { keptSubject, type Subject } from '../../../src/features/ask/subject.ts';
import type { Act, FollowUp } from '../../../src/text/question/act.ts';
import { cuesOf } from '../../../src/text/question/understand.ts';
import { aSeries, stable } from '../../statistics/series-builder.ts';
import { aDefinition, aFigure } from './a-figure.ts';

const article = (slug: string): Explanation =>
  ({ slug, title: slug, question: `Wat is ${slug}?`, related: [] }) as unknown as Explanation;

/** What is known of a question, in a world of a few figures and articles. */
export interface Known {
  readonly act: Act;
  /** 0.9 when left out. */
  readonly probability?: number;
  readonly followUp?: FollowUp;
  /** How likely words are wanted: 0.9 for `explain`, else 0.5. */
  readonly wantsWords?: number;
  readonly figures?: readonly (readonly [id: string, confidence: Confidence])[];
  /** Articles with how much the question is like them, and how likely each is meant: when left out 0.9 together, by likeness. */
  readonly articles?: readonly (readonly [slug: string, likeness: number, probability?: number])[];
  /** The articles are named. */
  readonly isNamed?: boolean;
  readonly areas?: readonly string[];
  readonly individual?: boolean;
  readonly model?: AskModel;
}

const areas = ['Voorbeeldgemeente', 'Noord', 'Zuid'];

/** Asks it there. */
export function ask(text: string, known: Known, subject: Subject | null = null): Promise<Answer> {
  const { act, probability = 0.9, followUp = 'more' } = known;
  const question: Question = { text, language: 'nl', topic: subject && keptSubject(subject) };
  const rest = (1 - probability) / 2;
  const ports: AskPorts = {
    figures: {
      find: async () =>
        (known.figures ?? []).map(([id, confidence]) => ({ definition: aDefinition({ id }), confidence })),
      all: async () => ['meldingen', 'aanvragen'].map((id) => aDefinition({ id, target: 50 })),
      read: async (id, [area = 'Voorbeeldgemeente']) =>
        id === 'gone'
          ? null
          : { ...aFigure(aSeries(stable(30), { kind: id === 'stand' ? 'stock' : 'flow' }), { id, target: 50 }), area },
      compare: async () => null,
      areasOf: async () => areas,
      areasIn: async () => known.areas ?? [],
      offer: async (moved) => [aDefinition({ id: moved === null ? 'meldingen' : `meldingen-${moved}` })],
    },
    explanations: {
      find: () => {
        const all = known.articles ?? [];
        const total = all.reduce((sum, [, likeness]) => sum + likeness, 0);
        return all.map(([slug, likeness, chance = (0.9 * likeness) / total]) => ({
          explanation: article(slug),
          likeness,
          probability: chance,
          isNamed: known.isNamed ?? false,
        }));
      },
      answered: () => null,
      bySlug: (slug) => article(slug),
      all: () => ['stand', 'stroom', 'correlation-and-cause'].map(article),
    },
    about: { contact: 'het datateam', retentionDays: 30, disclosureThreshold: 10 },
    understand: (said, today) => ({
      acts: [
        { name: act, probability },
        { name: act === 'explain' ? 'read' : 'explain', probability: rest },
        { name: act === 'catalogue' ? 'read' : 'catalogue', probability: rest },
      ],
      followUps: [{ name: followUp, probability: 0.9 }],
      things: [],
      wantsWords: known.wantsWords ?? (act === 'explain' ? 0.9 : 0.5),
      articles: [],
      cues: cuesOf(said, today),
      repaired: said,
    }),
    asksAboutIndividual: () => known.individual ?? false,
    today: () => '2026-11-22',
    model: known.model ?? null,
  };
  return askQuestion(question, ports);
}

/** What an answer comes down to: its kind, what it is about, and what is said first. */
export function gist(answer: Answer): string {
  switch (answer.kind) {
    case 'reading':
      return `reading ${answer.figure.definition.id} ${answer.figure.area}`;
    case 'explanation':
      return `explanation ${answer.explanation.slug}`;
    case 'choice':
      return `choice ${answer.options.map(({ title }) => title).join(' ')}`;
    case 'own-figures':
      return `own-figures ${answer.told.map((statement) => statement.text).join(' ')}`;
    case 'comparison':
      return `comparison ${answer.rows.map(({ name }) => name).join(' ')}`;
    case 'said':
      return `said ${answer.reason}`;
  }
}
