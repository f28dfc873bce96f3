import type { Language } from '../../shared/language.ts';
import type { Answer, Suggestion, UnsupportedReason } from './answer.ts';
import { noPeriods } from '../../text/question/asked-periods.ts';
import { answerOwnFigures } from './own-figures.ts';
import { readingAnswer } from './reading-answer.ts';
import type { Explanation, Explanations, FigureDefinition, Figures } from './ports.ts';
import { cuesOf, type Cues } from '../../text/question/understand.ts';
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
  /** ISO date: figures without a period are taken to end just before it. */
  readonly today: () => string;
}

const longestQuestion = 1_000;
const mostOptions = 6;
const mostExamples = 3;

export async function askQuestion(question: Question, ports: AskPorts): Promise<Answer> {
  const { text, language } = question;
  if (ports.asksAboutIndividual(text)) return unsupported('individual', ports, language);
  const today = ports.today();
  const cues = cuesOf(text, today);
  const own = answerOwnFigures({ text, language, cues, today });
  if (own && own.kind !== 'own-figures') return own;
  if (text.length > longestQuestion) return own ?? unsupported('too-long', ports, language);
  const figures = await ports.figures.find(text, language);
  const sure = figures.filter(({ confidence }) => confidence === 'sure');
  if (own) return sure[0] && sure.length === 1 ? withOwn(own, sure[0].definition.id, question, cues, ports) : own;
  if (sure[0] && sure.length === 1 && !cues.concept) return readingOf(sure[0].definition.id, question, cues, ports);
  // 'En in december?' is about the figure before, although an article speaks of December.
  if (question.topic && cues.time.periods.length > 0 && figures.length === 0 && !cues.concept)
    return readingOf(question.topic, question, cues, ports);
  const explanations = ports.explanations.find(text, language);
  const [explanation] = explanations;
  const isExplained = explanation?.confidence === 'sure';

  if (isExplained && (cues.concept || sure.length === 0) && !cues.refersBack) return explained(explanation);
  if (sure[0] && sure.length === 1) return readingOf(sure[0].definition.id, question, cues, ports);
  if (sure.length > 1) return choice(sure, language);
  if (cues.refersBack) {
    if (question.topic) return readingOf(question.topic, question, cues, ports);
    if (cues.presumes !== null) return offer(await ports.figures.offer(cues.presumes), language);
  }
  if (isExplained) return explained(explanation);
  const likely = figures.filter(({ confidence }) => confidence === 'likely');
  if (likely[0] && likely.length === 1 && !cues.concept)
    return readingOf(likely[0].definition.id, question, cues, ports, true);
  if (likely.length > 1 && !cues.concept) return choice(likely, language);
  const near = explanations
    .filter(({ confidence }) => confidence === 'likely')
    .map(({ explanation: { title, question: asked } }) => ({ title, question: asked }));
  return unsupported('unknown', ports, language, near);
}

function explained({ explanation }: { readonly explanation: Explanation }): Answer {
  return { kind: 'explanation', explanation };
}

/** Two figures beside the name of an indicator may be the asker's figures of it, or not about it at all: both are told. */
async function withOwn(
  own: Extract<Answer, { kind: 'own-figures' }>,
  indicatorId: string,
  question: Question,
  cues: Cues,
  ports: AskPorts,
): Promise<Answer> {
  const reading = await readingOf(indicatorId, question, { ...cues, time: noPeriods }, ports);
  if (reading.kind !== 'reading' || own.inShort === null) return own;
  const words = wording[question.language];
  // Sentences without a figure are about chance, which says nothing of a stock.
  const isStock = reading.figure.definition.kind === 'stock';
  const told = own.inShort.filter(({ facts }) => !isStock || facts.length > 0);
  return { ...reading, upFront: [words.yourFigures(), ...told, ...reading.upFront] };
}

async function readingOf(
  indicatorId: string,
  question: Question,
  cues: Cues,
  ports: AskPorts,
  isGuess = false,
): Promise<Answer> {
  const figure = await ports.figures.read(indicatorId, question.text);
  if (!figure) return unsupported('unknown', ports, question.language);
  return readingAnswer({ ...figure, isGuess }, cues, question.language);
}

function choice(found: readonly { readonly definition: FigureDefinition }[], language: Language): Answer {
  return offer(
    found.map(({ definition }) => definition),
    language,
  );
}

function offer(definitions: readonly FigureDefinition[], language: Language): Answer {
  return {
    kind: 'choice',
    about: 'indicator',
    options: definitions.slice(0, mostOptions).map((one) => suggestion(one, language)),
  };
}

function suggestion({ name }: FigureDefinition, language: Language): Suggestion {
  return { title: name[language], question: wording[language].askFor(name[language]) };
}

/** What comes near is offered first, because the person may have meant it; then what works in any case. */
async function unsupported(
  reason: UnsupportedReason,
  { figures }: AskPorts,
  language: Language,
  near: readonly Suggestion[] = [],
): Promise<Answer> {
  const [first] = await figures.offer(null);
  const examples = [...near, ...(first ? [suggestion(first, language)] : []), ...wording[language].exampleQuestions];
  return { kind: 'unsupported', reason, examples: examples.slice(0, mostExamples) };
}
