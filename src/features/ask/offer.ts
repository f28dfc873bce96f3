import type { Act } from '../../text/question/act.ts';
import { enoughToOffer } from './acts/explain.ts';
import { readingOf } from './acts/read.ts';
import { choiceOfFigure, said, suggestionOf } from './acts/said.ts';
import type { Answer, Suggestion } from './answer.ts';
import type { AnswerPorts, Slots } from './slots.ts';
import { actsWording } from './wording/acts.ts';

const mostMeanings = 3;
/** Who types no more than this and comes near one figure means that figure. */
const bareWords = 4;

/** Likely meanings as buttons, most likely first; honestly nothing when there is none. */
export async function offer(acts: readonly Act[], slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const words = actsWording[slots.language];
  const options = distinct(acts.flatMap((act) => meanings(act, slots))).slice(0, mostMeanings);
  const [only, ...others] = slots.figures;
  const isShort = slots.text.trim().split(/\s+/).length <= bareWords;
  if (only && others.length === 0 && acts[0] === 'read' && (isShort || options.length === 1)) {
    const reading = await readingOf(
      only.definition.id,
      slots,
      { ...slots.understanding.cues, act: 'read' },
      ports,
      true,
    );
    if (reading) return reading;
  }
  if (options.length === 0) return said('unknown', [words.unknown()], slots, ports);
  return {
    kind: 'choice',
    about: 'meaning',
    options,
    subject: { about: 'choice', questions: options.map(({ question }) => question) },
  };
}

/** What an act would be about here; empty when it is about nothing we have. */
function meanings(act: Act, slots: Slots): Suggestion[] {
  const { figures, concepts, language } = slots;
  const words = actsWording[language];
  switch (act) {
    case 'read':
    case 'compare':
    case 'cause':
    case 'target':
    case 'ranking':
    case 'forecast':
      return figures.slice(0, 2).map(({ definition }) => choiceOfFigure(definition, slots));
    case 'explain':
    case 'privacy':
    case 'about-bot':
      return concepts
        .filter(({ likeness }) => likeness >= enoughToOffer)
        .slice(0, mostMeanings)
        .map(({ explanation }) => suggestionOf(explanation));
    case 'catalogue':
    case 'provenance':
      return [words.catalogue];
    case 'person':
    case 'individual':
      return [words.helpMe];
    default:
      return [];
  }
}

function distinct(options: readonly Suggestion[]): Suggestion[] {
  return [...new Map(options.map((option) => [option.question, option])).values()];
}
