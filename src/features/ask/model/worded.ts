import { wordsOf } from '../../../text/words/dutch-words.ts';
import { plain } from '../acts/explain.ts';
import type { Answer } from '../answer.ts';
import type { Slots } from '../slots.ts';
import type { Statement } from '../statement.ts';
import { checked } from './checked.ts';
import { citable, sentencesOf, type Cited } from './evidence.ts';
import type { AskModel } from './ports.ts';

const mostSentences = 2;
const mostStatements = 8;
/** Who types no more than a name has no question to fit an answer to. */
const mostInName = 3;
/** Fewer lines are read in a glance as they are. */
const fewestLines = 3;

interface Wordable {
  readonly about: string;
  readonly statements: readonly Statement[];
  /** What of it gives way to words that cite it; everything else stays below them. */
  readonly givesWay: readonly Statement[];
}

/**
 * The answer with at most two sentences by a model before it, made of what it says itself. What was computed, with what it can
 * and cannot say, stays as it is; so does all of it when no sentence holds.
 */
export async function inWords(answer: Answer, slots: Slots, model: AskModel): Promise<Answer> {
  const wordable = wordableOf(answer, slots);
  if (answer.byModel?.kind === 'fell-back' || wordable === null) return answer;
  const { text: question, language } = slots;
  const evidence = citable(wordable.statements.slice(0, mostStatements));
  const statements = evidence.map(({ id, text }) => ({ id, text }));
  const given = await model.word({ question, language, about: wordable.about, statements });
  const sentences = given.kind === 'given' ? given.value : [];
  const held = sentences
    .flatMap((sentence) => {
      const statement = checked(sentence, evidence, language);
      // What stands there word for word is not put in other words.
      const isSaid = wordable.statements.some(({ text }) => text === statement?.text);
      return statement && !isSaid ? [{ statement, from: sentence.from }] : [];
    })
    .slice(0, mostSentences);
  if (held.length === 0) return { ...answer, byModel: answer.byModel ?? { kind: 'fell-back' } };
  const used = held.flatMap(({ from }) => from);
  const left = wordable.givesWay.filter((each) => !isCited(each, evidence, used));
  const told = [...held.map(({ statement }) => statement), ...left];
  return { ...answer, byModel: { kind: 'worded', told: [...new Map(told.map((each) => [each.text, each])).values()] } };
}

function isCited(statement: Statement, evidence: readonly Cited[], used: readonly string[]): boolean {
  return evidence.some((each) => each.statement === statement && used.includes(each.id));
}

/** What there is to put in words; null where words would only stand in the way. */
function wordableOf(answer: Answer, { language, text }: Slots): Wordable | null {
  switch (answer.kind) {
    case 'reading': {
      if (wordsOf(text).length <= mostInName) return null;
      const { upFront, sees, verdict, figure } = answer;
      const first = [...upFront, ...sees.slice(0, 1), verdict];
      return { about: figure.definition.name[language], statements: [...first, ...sees.slice(1)], givesWay: first };
    }
    case 'explanation': {
      const { title, question, summary, short, colleague } = answer.explanation;
      const isAsked = [title, question].some((each) => plain(each) === plain(text));
      if (colleague || isAsked || answer.lead.length > 0 || answer.explanation.language !== language) return null;
      return { about: title, statements: [...sentencesOf(summary), ...sentencesOf(short)], givesWay: [] };
    }
    case 'own-figures':
      return answer.told.length < fewestLines ? null : { about: '', statements: answer.told, givesWay: [] };
    case 'comparison':
    case 'choice':
    case 'said':
      return null;
  }
}
