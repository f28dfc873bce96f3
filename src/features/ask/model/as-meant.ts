import { followUps, type Act } from '../../../text/question/act.ts';
import { probabilityOf } from '../../../text/question/understanding.ts';
import { bestFor } from '../acts/explain.ts';
import { choiceOfFigure, suggestionOf } from '../acts/said.ts';
import type { Suggestion } from '../answer.ts';
import { conceptGroups } from '../concept-groups.ts';
import type { Decision } from '../decide.ts';
import { followUpOf } from '../follows.ts';
import type { Explanation, FigureDefinition } from '../ports.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import type { Meanings, Meant } from './ports.ts';

/** What is this likely about privacy is not for a model to move. */
const mayBeProtected = 0.15;
/** As sure as the ways of answering must be that it is meant. */
const surely = 0.95;
/** An article this much alike may be meant instead of a figure that nobody named. */
const mayBeMethod = 0.75;

/** What a model says was meant: answered where words and search bear it out, else offered; nothing when it is unclear. */
export type Reading =
  | { readonly kind: 'answered'; readonly decision: Decision; readonly slots: Slots }
  | { readonly kind: 'offered'; readonly option: Suggestion }
  | { readonly kind: 'unclear' };

interface Named {
  readonly explanation: Explanation | null;
  readonly definition: FigureDefinition | null;
}

/** Acts that need nothing to be about. */
const ofNothing: readonly Act[] = [
  'catalogue',
  'person',
  'thanks',
  'greeting',
  'complaint',
  'individual',
  'outside',
  'document',
  'build',
];

/** Holds what a model said against the lists it was given and against what was understood without it. */
export async function asMeant(
  meant: Meant,
  slots: Slots,
  offered: Meanings,
  { figures, explanations }: AnswerPorts,
): Promise<Reading> {
  if (!isOffered(meant, offered) || isMoved(meant, slots)) return { kind: 'unclear' };
  const named: Named = {
    explanation: meant.article === null ? null : explanations.bySlug(meant.article, slots.language),
    definition: (await figures.all()).find(({ id }) => id === meant.indicator) ?? null,
  };
  const decision = decisionOf(meant, named, slots);
  if (decision === null) return { kind: 'unclear' };
  const option = doubted(meant, named, slots);
  return option ? { kind: 'offered', option } : { kind: 'answered', decision, slots: filled(meant, named, slots) };
}

function decisionOf({ act, followUp }: Meant, { explanation, definition }: Named, slots: Slots): Decision | null {
  const [likeliest] = slots.understanding.acts;
  switch (act) {
    case 'unclear':
    case 'vague':
    case 'own':
      return null;
    case 'follow-up':
      return slots.subject && { kind: 'follow-up', followUp: followUp ?? followUpOf(slots) };
    case 'correct':
      return definition ? { kind: 'act', act: 'read' } : explanation ? { kind: 'act', act: 'explain' } : null;
    case 'about-bot':
      return explanation || likeliest?.name === act ? { kind: 'act', act } : null;
    case 'explain':
      return explanation && { kind: 'act', act };
    case 'read':
      return definition && { kind: 'act', act };
    default:
      return explanation || definition || ofNothing.includes(act) ? { kind: 'act', act } : null;
  }
}

/** What is not answered at once: an article that no word of the question leads to, a figure where an article is as likely. */
function doubted({ act }: Meant, { explanation, definition }: Named, slots: Slots): Suggestion | null {
  const isFound = slots.concepts.some((each) => each.explanation.slug === explanation?.slug);
  if (explanation && !explanation.colleague && !isFound) return suggestionOf(explanation);
  if (!definition || explanation || act === 'unclear') return null;
  const isNamed = slots.figures.some((each) => each.confidence === 'sure' && each.definition.id === definition.id);
  const method = bestFor(slots, conceptGroups[act] ?? [], mayBeMethod);
  return method && !isNamed && conceptGroups[act]?.includes(method.slug) ? choiceOfFigure(definition, slots) : null;
}

function filled({ act, areas }: Meant, { explanation, definition }: Named, slots: Slots): Slots {
  const { understanding, figures, concepts } = slots;
  const sure = figures.filter(({ confidence }) => confidence === 'sure');
  const others = understanding.acts.filter(({ name }) => name !== act);
  const acts = [
    ...(act === 'unclear' ? [] : [{ name: act, probability: surely }]),
    ...others.map(({ name, probability }) => ({ name, probability: probability * (1 - surely) })),
  ];
  return {
    ...slots,
    areas: areas.length > 0 ? areas : slots.areas,
    figures: definition ? [{ definition, confidence: 'sure' }] : explanation ? [] : sure,
    concepts: explanation ? [{ explanation, likeness: 2, probability: 1, isNamed: true }] : definition ? concepts : [],
    understanding: { ...understanding, acts },
  };
}

/** Only what was on the lists. */
function isOffered({ article, indicator, areas, followUp }: Meant, offered: Meanings): boolean {
  return (
    (article === null || offered.articles.some(({ slug }) => slug === article)) &&
    (indicator === null || offered.indicators.some(({ id }) => id === indicator)) &&
    areas.every((area) => offered.areas.includes(area)) &&
    (followUp === null || followUps.includes(followUp))
  );
}

/** What may be about what is shared stays that: only which rule is meant can be said. */
function isMoved({ act }: Meant, { understanding: { acts } }: Slots): boolean {
  const mayBePrivacy = acts[0]?.name === 'privacy' || probabilityOf(acts, 'privacy') >= mayBeProtected;
  return mayBePrivacy && act !== 'privacy' && act !== 'individual';
}
