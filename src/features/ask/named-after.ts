import type { FollowUp } from '../../text/question/act.ts';
import { wordsOf } from '../../text/words/dutch-words.ts';
import { sureConcept } from './acts/explain.ts';
import { readingOf } from './acts/read.ts';
import type { Answer } from './answer.ts';
import type { Explanation } from './ports.ts';
import type { AnswerPorts, Slots } from './slots.ts';
import { indicatorOf, ownOf } from './subject.ts';

const opening = /^(?:en|and|of|or|maar|but)\b/iu;
const mostInSibling = 5;

/** 'En de gestarte?' after the current ones: a figure that is called so with what is left of the name that was spoken of. */
export async function siblingIn(followUp: FollowUp, slots: Slots, ports: AnswerPorts): Promise<Answer | null> {
  const { subject, figures, understanding, language } = slots;
  const said = understanding.repaired;
  const isOpen = followUp === 'subject' || followUp === 'other' || followUp === 'more' || followUp === 'next';
  if (subject?.about !== 'indicator' || figures.length > 0 || !isOpen || !opening.test(said)) return null;
  if (wordsOf(said).length > mostInSibling) return null;
  const spokenOf = (await ports.figures.all()).find(({ id }) => id === subject.id)?.name[language] ?? '';
  const near = await ports.figures.find(`${said.replace(opening, '')} ${spokenOf}`, language);
  const [only, ...others] = near.filter(
    ({ definition, confidence }) => confidence === 'sure' && definition.id !== subject.id,
  );
  if (!only || others.length > 0) return null;
  const areas = slots.areas.length > 0 || subject.area === null ? slots.areas : [subject.area];
  return readingOf(only.definition.id, { ...slots, areas }, { ...understanding.cues, act: 'read' }, ports);
}

const alikeInPassing = 1.2;
const surelyThis = 0.9;

/** 'En wat is dan een percentiel?' begins as a follow-up, and asks for a word of its own. */
export function namedInPassing(followUp: FollowUp, slots: Slots): Explanation | null {
  const isOpen = followUp === 'subject' || followUp === 'other' || followUp === 'more' || followUp === 'next';
  const [best] = slots.concepts;
  const isAlike = (best?.likeness ?? 0) >= alikeInPassing;
  // 'En p90?' after an article is a term, whatever it sounds like; after figures it may be worked out.
  const isTerm = best?.isNamed === true && best.probability >= surelyThis && slots.subject?.about === 'article';
  const isOfFigures = ownOf(slots.subject) !== null || indicatorOf(slots.subject) !== null;
  return (isOpen || (isTerm && !isOfFigures)) && isAlike && slots.figures.length === 0 ? sureConcept(slots) : null;
}
