import type { Ranked } from '../../text/question/linear-classifier.ts';
import type { Act } from '../../text/question/act.ts';
import { probabilityOf } from '../../text/question/understanding.ts';
import { explained } from './acts/explain.ts';
import { choiceOfFigure, suggestionOf } from './acts/said.ts';
import type { Answer, Suggestion } from './answer.ts';
import type { Understand } from '../../text/question/understanding.ts';
import type { Decision } from './decide.ts';
import type { ColleagueMatch } from './ports.ts';
import type { Slots } from './slots.ts';
import { actsWording } from './wording/acts.ts';

/** Above this no question that was another one was seen, of some seventy that came near (tests/evaluation/colleague-answers.test.ts). */
const surely = 0.72;
/** Below this it has no more than a subject in common. */
const perhaps = 0.4;
const sameAct = 0.45;
const nearlySameAct = 0.6;
const mostMeanings = 3;

/** What a colleague answered to this very question, before anything general is said about it; null when that is not sure. */
export function answeredByColleague(
  slots: Slots,
  decision: Decision,
  ports: { readonly understand: Understand },
): Answer | null {
  const { colleague } = slots;
  if (colleague === null) return null;
  // Who types or presses the question as it stands, cannot mean another one.
  if (colleague.likeness < 1) {
    if (isBarred(decision) || colleague.likeness < surely || colleague.fit !== 'well') return null;
    if (!namesAreas(slots, colleague) || alikeActs(slots, colleague, ports) < sameAct) return null;
  }
  const { asksCause } = slots.understanding.cues;
  const isCause = asksCause || (decision.kind === 'act' && decision.act === 'cause');
  return explained(colleague.explanation, isCause ? [actsWording[slots.language].cause()] : []);
}

/** An answer with the question of a colleague beside it that may be meant; as it was when none may be. */
export function withColleague(
  answer: Answer,
  slots: Slots,
  decision: Decision,
  ports: { readonly understand: Understand },
): Answer {
  const { colleague } = slots;
  if (colleague === null || isBarred(decision) || colleague.fit === 'no' || colleague.likeness < perhaps) return answer;
  if (!namesAreas(slots, colleague)) return answer;
  const theirs = suggestionOf(colleague.explanation);
  const acts = alikeActs(slots, colleague, ports);
  switch (answer.kind) {
    case 'choice':
      return answer.about === 'meaning' || answer.about === 'indicator' ? choice([theirs, ...answer.options]) : answer;
    case 'said':
      if (answer.reason === 'unknown') return choice([theirs, ...answer.examples.slice(1)]);
      return acts < sameAct ? answer : { ...answer, examples: [theirs, ...answer.examples] };
    case 'reading':
      if (acts < nearlySameAct || answer.figure.isOwn) return answer;
      return choice([theirs, choiceOfFigure(answer.figure.definition, slots)]);
    case 'explanation': {
      if (acts < sameAct) return answer;
      if (acts >= nearlySameAct && colleague.fit === 'well') return choice([theirs, suggestionOf(answer.explanation)]);
      const { explanation } = answer;
      return { ...answer, explanation: { ...explanation, related: [theirs, ...explanation.related] } };
    }
    case 'comparison':
    case 'own-figures':
      return answer;
  }
}

function choice(all: readonly Suggestion[]): Answer {
  const options = [...new Map(all.map((option) => [option.question, option])).values()].slice(0, mostMeanings);
  return {
    kind: 'choice',
    about: 'meaning',
    options,
    subject: { about: 'choice', questions: options.map(({ question }) => question) },
  };
}

/** What goes before anything a colleague said: what may be shared, who a question is about, and figures of the asker's own. */
function isBarred(decision: Decision): boolean {
  if (decision.kind === 'own') return true;
  return decision.kind === 'act' && ['privacy', 'individual', 'own'].includes(decision.act);
}

/** A question about another area is another question. */
function namesAreas({ areas }: Slots, { asked }: ColleagueMatch): boolean {
  return areas.every((area) => asked.some((text) => text.toLowerCase().includes(area.toLowerCase())));
}

/** 0 to 1: whether the question does the same as one of the ways in which it was asked before: asks why, how much, who. */
function alikeActs(
  slots: Slots,
  { asked }: ColleagueMatch,
  { understand }: { readonly understand: Understand },
): number {
  const { understanding, today, areas } = slots;
  return Math.max(0, ...asked.map((text) => cosine(understanding.acts, understand(text, today, areas).acts)));
}

function cosine(one: readonly Ranked<Act>[], other: readonly Ranked<Act>[]): number {
  const square = (acts: readonly Ranked<Act>[]) => acts.reduce((sum, { probability }) => sum + probability ** 2, 0);
  const common = one.reduce((sum, { name, probability }) => sum + probability * probabilityOf(other, name), 0);
  return common / (Math.sqrt(square(one) * square(other)) || 1);
}
