import { namedConcept } from './acts/explain.ts';
import { isOfDomain } from './concept-groups.ts';
import { choiceOfFigure, said, suggestionOf } from './acts/said.ts';
import type { Answer, Suggestion } from './answer.ts';
import type { AnswerPorts, Slots } from './slots.ts';
import { fact } from './statement.ts';
import { toldBeforeWording } from './wording/told-before.ts';

type Explained = Extract<Answer, { kind: 'explanation' }>;

const mostFigures = 2;
const mostExamples = 3;

/**
 * An article that stands right above is not told word for word again: in short, with where else it may lead, and all of it at a
 * press. What a colleague answered is told whole, because who looked at it and when belongs to it.
 */
export async function withoutRepeat(answer: Answer, slots: Slots, ports: AnswerPorts): Promise<Answer> {
  if (answer.kind !== 'explanation') return answer;
  const { subject, language } = slots;
  const isAgain = subject?.about === 'article' && subject.slug === answer.explanation.slug && !isNamed(slots);
  const isExampleAgain = isAgain && answer.asksExample === true && subject.isExample === true;
  const { explanation, lead } = answer;
  if (!isAgain || explanation.colleague || (answer.asksExample && !isExampleAgain)) return noted(answer);
  const { readIt, inShort, clearer, otherwise, example } = toldBeforeWording[language];
  const figures = isOfDomain(explanation.slug) ? await figuresOf(explanation.title, slots, ports) : [];
  const told = await said(
    'told-before',
    [
      ...lead,
      readIt(fact('title', explanation.title)),
      inShort(fact('summary', explanation.summary)),
      isExampleAgain ? clearer() : otherwise(),
    ],
    slots,
    ports,
  );
  const whole = { title: explanation.title, question: explanation.title };
  const next = [...(isExampleAgain ? [] : [whole, example]), ...figures, ...explanation.related.map(suggestionOf)];
  return {
    ...told,
    ...(told.kind === 'said' && { examples: next.slice(0, mostExamples) }),
    subject: { ...subject, ...(isExampleAgain && { isExample: true }) },
  };
}

/** Who says its name wants to read it. */
function isNamed(slots: Slots): boolean {
  return namedConcept(slots) !== null || slots.concepts[0]?.isNamed === true;
}

/** That its example was shown is kept, so that who still does not see it is not shown it once more. */
function noted(answer: Explained): Answer {
  const { subject } = answer;
  return answer.asksExample && subject?.about === 'article'
    ? { ...answer, subject: { ...subject, isExample: true } }
    : answer;
}

/** Figures of what the article is about: 'en hoeveel zijn er' after it asks for one of them. */
async function figuresOf(title: string, slots: Slots, { figures }: AnswerPorts): Promise<Suggestion[]> {
  const near = await figures.find(title, slots.language);
  return near
    .filter(({ confidence }) => confidence !== 'weak')
    .slice(0, mostFigures)
    .map(({ definition }) => choiceOfFigure(definition, slots));
}
