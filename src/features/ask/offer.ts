import type { Act } from '../../text/question/act.ts';
import { bestFor, enoughToOffer, explained, sureConcept } from './acts/explain.ts';
import { readingOf } from './acts/read.ts';
import { choiceOf, choiceOfFigure, said, suggestionOf } from './acts/said.ts';
import type { Answer, Suggestion } from './answer.ts';
import { conceptGroups } from './concept-groups.ts';
import type { Explanation } from './ports.ts';
import type { AnswerPorts, Slots } from './slots.ts';
import type { IndicatorSubject } from './subject.ts';
import { weighed } from './weigh-acts.ts';
import { actsWording } from './wording/acts.ts';
import { askFor, type ActOfFigure } from './wording/offers.ts';

const mostMeanings = 3;
/** Who types no more than this and comes near one figure means that figure. */
const bareWords = 4;
/** What an act counts that was taken for meant, until what it needs was not there. */
const ofFirst = 0.3;
/** Words and figures are never quite out of the question. */
const leastOf: Readonly<Partial<Record<Act, number>>> = { explain: 0.2, read: 0.1 };
const possible = 0.08;
const mostConcepts = 4;
const surelyExplain = 0.4;

interface Meaning {
  readonly option: Suggestion;
  readonly weight: number;
}

/**
 * The most likely meanings as buttons: how likely an act is, times how likely it is about this. `first` are acts that were
 * taken for meant. Honestly nothing when there is none.
 */
export async function offer(first: readonly Act[], slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const options = likeliest(first, slots, ports);
  const [only, ...others] = slots.figures;
  const isShort = slots.text.trim().split(/\s+/).length <= bareWords;
  const isTerm = only?.confidence !== 'sure' && sureConcept(slots) !== null;
  if (only && others.length === 0 && !isTerm && first[0] === 'read' && (isShort || options.length === 1)) {
    const asking = { ...slots.understanding.cues, act: 'read' as const };
    const reading = await readingOf(only.definition.id, slots, asking, ports, true);
    if (reading) return reading;
  }
  const named = onlyNamed(options, slots);
  if (named) return explained(named);
  if (options.length === 0) return said('unknown', [actsWording[slots.language].unknown()], slots, ports);
  return {
    kind: 'choice',
    about: 'meaning',
    options,
    subject: {
      about: 'choice',
      questions: options.map(({ question }) => question),
      ...(only?.confidence === 'sure' && others.length === 0 && { figure: figureSubject(only.definition.id, slots) }),
    },
  };
}

/** What may be meant before what was offered; an answer that is no choice stays as it is. */
export function offeredFirst(option: Suggestion, answer: Answer): Answer {
  if (answer.kind !== 'choice') return answer;
  const others = answer.options.filter(({ question }) => question !== option.question);
  const options = [option, ...others].slice(0, Math.max(mostMeanings, answer.options.length));
  const questions = options.map(({ question }) => question);
  return {
    ...answer,
    options,
    ...(answer.subject?.about === 'choice' && { subject: { ...answer.subject, questions } }),
  };
}

/** A choice of one is no choice: the one article that is named, by who asks what a word means. */
function onlyNamed(options: readonly Suggestion[], { concepts, understanding }: Slots): Explanation | null {
  const [best] = concepts;
  const [act] = understanding.acts;
  const isOnly = options.length === 1 && options[0]?.question === best?.explanation.question;
  const isAsked = act?.name === 'explain' && act.probability >= surelyExplain;
  return best?.isNamed && isOnly && isAsked ? best.explanation : null;
}

/** The article that is most alike is always among them: of what people ask most is explained by one. */
function likeliest(first: readonly Act[], slots: Slots, ports: AnswerPorts): Suggestion[] {
  const found = new Map<string, Meaning>();
  for (const { act, weight } of weighed(slots, false)) {
    const counts = Math.max(leastOf[act] ?? 0, weight) + (first.includes(act) ? ofFirst : 0);
    if (counts < possible) continue;
    for (const meaning of meanings(act, slots, ports)) {
      const known = found.get(meaning.option.question)?.weight ?? 0;
      found.set(meaning.option.question, { ...meaning, weight: known + counts * meaning.weight });
    }
  }
  const sorted = [...found.values()].sort((left, right) => right.weight - left.weight).map(({ option }) => option);
  // What looks the same on two buttons is one.
  const all = [...new Map(sorted.toReversed().map((option) => [option.title, option])).values()].toReversed();
  const some = all.slice(0, mostMeanings);
  const [best] = ofConcepts(slots);
  const hasArticle = best === undefined || some.some(({ question }) => question === best.option.question);
  const options = hasArticle ? some : [...some.slice(0, mostMeanings - 1), best.option];
  return options.every(({ question }) => question === actsWording[slots.language].catalogue.question) ? [] : options;
}

/** What an act would be about here, and how likely it is about that; empty when it is about nothing we have. */
function meanings(act: Act, slots: Slots, ports: AnswerPorts): Meaning[] {
  const words = actsWording[slots.language];
  switch (act) {
    case 'read':
      return ofFigures(slots, 'read');
    case 'compare':
    case 'ranking':
      return [
        ...ofFigures(slots, slots.isEveryArea || slots.areas.length > 1 ? 'compare' : 'read'),
        ...ofMethod(act, slots, ports),
      ];
    case 'cause':
    case 'target':
    case 'forecast':
      return [...ofFigures(slots, act), ...ofMethod(act, slots, ports)];
    case 'provenance':
      return [...ofFigures(slots, act), ...ofMethod(act, slots, ports), { option: words.catalogue, weight: 0.3 }];
    case 'explain':
      return ofConcepts(slots);
    case 'privacy':
      return [...ofRules(slots, ports), ...ofConcepts(slots)];
    case 'about-bot':
      return [...ofMethod(act, slots, ports), ...ofConcepts(slots)];
    case 'catalogue':
      return [{ option: words.catalogue, weight: 0.6 }];
    case 'person':
      return [{ option: words.helpMe, weight: 1 }];
    case 'outside':
      return [{ option: words.catalogue, weight: 1 }];
    case 'individual':
    case 'complaint': {
      const asked = askFor[slots.language][act];
      // Who does not understand something sounds like who complains.
      return asked ? [{ option: { title: asked, question: asked }, weight: act === 'complaint' ? 0.4 : 1 }] : [];
    }
    default:
      return [];
  }
}

const counts = { sure: 1, likely: 0.7, weak: 0.4 };

/** One that is surely named counts in full; several that come near share it. */
function ofFigures(slots: Slots, act: ActOfFigure | 'read'): Meaning[] {
  // A place is named, so that it is of some figure.
  const some = slots.figures.length === 0 && slots.areas.length > 0 ? slots.near : slots.figures;
  return some.slice(0, mostMeanings).map(({ definition, confidence }, place) => ({
    option: act === 'read' ? choiceOfFigure(definition, slots) : choiceOf(act, definition, slots),
    weight: counts[confidence] / (1 + place * 0.5),
  }));
}

/** Articles by how much more alike they are than the others. */
function ofConcepts({ concepts }: Slots): Meaning[] {
  const some = concepts.filter(({ likeness }) => likeness >= enoughToOffer).slice(0, mostConcepts);
  const total = some.reduce((sum, { likeness }) => sum + likeness ** 2, 0);
  return some.map(({ explanation, likeness }) => ({
    option: suggestionOf(explanation),
    weight: likeness ** 2 / total,
  }));
}

/** The likeliest rule, and the one that nearly every question of privacy comes to. */
function ofRules({ concepts, language }: Slots, { explanations }: Pick<AnswerPorts, 'explanations'>): Meaning[] {
  const group = conceptGroups.privacy ?? [];
  const first = concepts.find(
    ({ explanation, probability }) => group.includes(explanation.slug) && probability >= least,
  );
  const general = explanations.bySlug(group[0] ?? '', language);
  return [
    ...(first ? [{ option: suggestionOf(first.explanation), weight: 0.6 }] : []),
    ...(general ? [{ option: suggestionOf(general), weight: first ? 0.4 : 0.5 }] : []),
  ];
}

const least = 0.1;

/** The article of what an act is about that is most alike, else the first of them. */
function ofMethod(act: Act, slots: Slots, { explanations }: Pick<AnswerPorts, 'explanations'>): Meaning[] {
  const group = conceptGroups[act] ?? [];
  const alike = bestFor(slots, group);
  const isOfAct = alike !== null && group.includes(alike.slug);
  const found = isOfAct ? alike : explanations.bySlug(group[0] ?? '', slots.language);
  return found ? [{ option: suggestionOf(found), weight: isOfAct ? 0.6 : 0.3 }] : [];
}

function figureSubject(id: string, { areas }: Slots): IndicatorSubject {
  return { about: 'indicator', id, area: areas[0] ?? null, period: null };
}
