import { probabilityOf } from '../../../text/question/understanding.ts';
import type { Answer } from '../answer.ts';
import type { FigureDefinition } from '../ports.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { indicatorOf } from '../subject.ts';
import type { Meanings } from './ports.ts';

/** More names than this are no longer read with care, and cost more than they help. */
const mostNames = 150;
/** What is this likely about one person is not for a model to move. */
const mayBeProtected = 0.15;

/** Whether an answer leaves open what was meant, so that a model may say it. */
export function isOpen(answer: Answer): boolean {
  if (answer.kind === 'reading') return answer.figure.isGuess;
  if (answer.kind === 'choice') return answer.about === 'meaning' || answer.about === 'indicator';
  return answer.kind === 'said' && (answer.reason === 'unknown' || answer.reason === 'vague');
}

/** What may be about one person is decided without a model (docs/house.md#personal-data). */
export function mayBeAskedOfModel({ understanding: { acts } }: Slots): boolean {
  return acts[0]?.name !== 'individual' && probabilityOf(acts, 'individual') < mayBeProtected;
}

/** Everything that the question may be about, what comes near it first. */
export async function meaningsOf(slots: Slots, { figures, explanations }: AnswerPorts): Promise<Meanings> {
  const { text, language, colleague, concepts, near, subject } = slots;
  const definitions = await figures.all();
  const theirs = colleague && colleague.fit !== 'no' ? [colleague.explanation] : [];
  const articles = [...theirs, ...concepts.map(({ explanation }) => explanation), ...explanations.all(language)];
  const indicators = [...near.map(({ definition }) => definition), ...definitions];
  const areas = await Promise.all(definitions.map(({ id }) => figures.areasOf(id)));
  return {
    question: text,
    language,
    spokenOf: spokenOf(subject, definitions, slots, explanations),
    articles: firstOf(articles, ({ slug }) => slug).map(({ slug, title }) => ({ slug, title })),
    indicators: firstOf(indicators, ({ id }) => id).map(({ id, name }) => ({ id, name: name[language] })),
    areas: firstOf(areas.flat(), (area) => area),
  };
}

function firstOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const each = new Map<string, Item>();
  for (const item of items) if (!each.has(keyOf(item))) each.set(keyOf(item), item);
  return [...each.values()].slice(0, mostNames);
}

function spokenOf(
  subject: Slots['subject'],
  definitions: readonly FigureDefinition[],
  { language }: Slots,
  { bySlug }: AnswerPorts['explanations'],
): string | null {
  if (subject?.about === 'article') return bySlug(subject.slug, language)?.title ?? null;
  const figure = indicatorOf(subject);
  const name = definitions.find(({ id }) => id === figure?.id)?.name[language];
  return name && figure?.area ? `${name}, ${figure.area}` : (name ?? null);
}
