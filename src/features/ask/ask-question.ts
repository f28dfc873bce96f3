import type { Language } from '../../shared/language.ts';
import type { Answer, Suggestion } from './answer.ts';
import { readingAnswer } from './reading-answer.ts';
import type { Explanations, FigureDefinition, Figures } from './ports.ts';
import { cuesOf, type Cues } from './understand.ts';
import { wording } from './wording/wording.ts';

export interface Question {
  /** Screened: holds no personal data. */
  readonly text: string;
  readonly language: Language;
  /** The indicator the conversation was last about. */
  readonly topic: string | null;
}

export interface AskPorts {
  readonly figures: Figures;
  readonly explanations: Explanations;
  /** Whether a question is about one person, which is never answered (DESIGN 4.12). */
  readonly asksAboutIndividual: (text: string) => boolean;
}

const longestQuestion = 1_000;
const mostOptions = 6;

export async function askQuestion(question: Question, ports: AskPorts): Promise<Answer> {
  const { text, language } = question;
  if (text.length > longestQuestion) return unsupported('too-long', ports, language);
  if (ports.asksAboutIndividual(text)) return unsupported('individual', ports, language);
  const cues = cuesOf(text);
  const [explanation] = ports.explanations.find(text, language);
  const found = (await ports.figures.find(text, language)).filter(({ confidence }) => confidence !== 'weak');
  const sure = found.filter(({ confidence }) => confidence === 'sure');

  if (explanation?.confidence === 'sure' && !prefersFigure(cues, sure.length > 0))
    return { kind: 'explanation', explanation: explanation.explanation };
  if (sure.length === 1 && sure[0]) return readingOf(sure[0].definition.id, question, cues, ports);
  if (sure.length > 1) return choice(sure, language);
  if (found.length > 0 && (cues.figure || explanation === undefined))
    return found.length === 1 && found[0]
      ? readingOf(found[0].definition.id, question, cues, ports)
      : choice(found, language);
  if (cues.refersBack && !cues.concept) {
    if (question.topic) return readingOf(question.topic, question, cues, ports);
    if (cues.figure)
      return {
        kind: 'choice',
        options: (await ports.figures.offer(cues.presumes))
          .slice(0, mostOptions)
          .map((one) => suggestion(one, language)),
      };
  }
  if (explanation && explanation.confidence !== 'weak')
    return { kind: 'explanation', explanation: explanation.explanation };
  return unsupported('unknown', ports, language);
}

function prefersFigure(cues: Cues, isNamed: boolean): boolean {
  return isNamed && !cues.concept;
}

async function readingOf(indicatorId: string, question: Question, cues: Cues, ports: AskPorts): Promise<Answer> {
  const figure = await ports.figures.read(indicatorId, question.text);
  return figure ? readingAnswer(figure, cues, question.language) : unsupported('unknown', ports, question.language);
}

function choice(found: readonly { readonly definition: FigureDefinition }[], language: Language): Answer {
  return {
    kind: 'choice',
    options: found.slice(0, mostOptions).map(({ definition }) => suggestion(definition, language)),
  };
}

function suggestion({ name }: FigureDefinition, language: Language): Suggestion {
  return { title: name[language], question: wording[language].askFor(name[language]) };
}

async function unsupported(
  reason: 'unknown' | 'individual' | 'too-long',
  { figures }: AskPorts,
  language: Language,
): Promise<Answer> {
  const [first] = await figures.offer(null);
  const examples = [...(first ? [suggestion(first, language)] : []), ...wording[language].exampleQuestions];
  return { kind: 'unsupported', reason, examples };
}
