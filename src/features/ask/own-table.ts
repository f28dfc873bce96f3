import type { Actor } from '../../shared/handler.ts';
import type { Language } from '../../shared/language.ts';
import { reply, type Outcome } from '../../shared/outcome.ts';
import { formatList, formatNumber } from '../../text/format.ts';
import type { Answer } from './answer.ts';
import type { Question } from './ask-question.ts';
import { answered, type AskContent, type AskEvent } from './handlers.ts';
import { withFirst } from './own/own-figures.ts';
import { fact, type Statement } from './statement.ts';
import { ownFiguresWording } from './wording/own/own-figures.ts';

/** Figures that were read from a file, as they could have been typed. */
export interface OwnTableAsked {
  /** What the file is called. */
  readonly name: string;
  /** What stands above the figures; empty when nothing does. */
  readonly figures: string;
  readonly count: number;
  /** The rows without a number. */
  readonly without: readonly string[];
  readonly text: string;
  /** Screened; empty when nothing was asked. */
  readonly question: string;
  /** Whether they may be kept as figures of an indicator instead. */
  readonly mayBeSaved: boolean;
}

export type AnswerTable = (asked: OwnTableAsked, actor: Actor) => Promise<Outcome<AskContent, AskEvent>>;

/** Answers from figures of a file as if they were typed. Of the file nothing but these figures is kept, as the subject. */
export function answerTable(ask: (question: Question, tenantId: string) => Promise<Answer>): AnswerTable {
  return async (asked, actor) => {
    const { language, person } = actor;
    const words = ownFiguresWording[language];
    const about = (text: string) => ask({ text, language, topic: null }, person.tenantId);
    const first = await about([asked.question, asked.text].filter(Boolean).join('\n'));
    const read = isOwn(first) ? first : await about(asked.text);
    const answer: Answer = isOwn(read)
      ? read
      : { kind: 'own-figures', inShort: null, told: [words.cannotRead.unknown()] };
    const question = asked.question || words.file.question;
    const told = withFirst(answer, [
      words.file.origin(
        fact('file', asked.name),
        fact('figures', asked.figures || words.name.toLowerCase()),
        fact('count', formatNumber(asked.count, 0, language)),
      ),
      ...gapsIn(asked.without, language),
      ...(asked.mayBeSaved ? [words.file.save()] : []),
    ]);
    return reply({ kind: 'ask.answer', answer: told, question }, [answered(told, question)]);
  };
}

const mostNamed = 5;

function gapsIn(without: readonly string[], language: Language): readonly Statement[] {
  const { gaps, manyGaps } = ownFiguresWording[language].file;
  if (without.length === 0) return [];
  if (without.length > mostNamed) return [manyGaps(fact('rows', formatNumber(without.length, 0, language)))];
  return [gaps(fact('periods', formatList(without, language)))];
}

function isOwn(answer: Answer): boolean {
  if (answer.kind === 'reading') return answer.figure.isOwn;
  return answer.kind === 'own-figures' || (answer.kind === 'choice' && answer.about.startsWith('own-'));
}
