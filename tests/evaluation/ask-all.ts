import type { AskedDoor } from '../../src/openai/ask-model.ts';
import type { Database } from '../../src/storage/engine/database.ts';
import { indicatorStore } from '../../src/storage/indicator/indicator-store.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { answerTo, wordsOf } from '../support/conversation.ts';
import { knowledge } from '../support/knowledge.ts';
import type { Accepted } from '../support/teams/ledger.ts';
import type { Person } from '../support/teams/people.ts';
import type { Evidence, SeenAnswer } from './judge.ts';
import type { EvaluationQuestion } from './questions.ts';

const atOnce = 4;

/**
 * Asks every question of the whole product through its HTTP edge, each conversation by a person of its own; the database
 * may hold something already, and is closed after.
 */
export async function askAll(
  questions: readonly EvaluationQuestion[],
  database: Database,
  door?: AskedDoor,
): Promise<{ readonly answers: ReadonlyMap<string, SeenAnswer>; readonly evidence: Evidence }> {
  const bot = await startTestBot(database, door && { door });
  const answers = new Map<string, SeenAnswer>();
  const conversations = conversationsOf(questions);
  try {
    let next = 0;
    const worker = async (): Promise<void> => {
      for (let place = next++; place < conversations.length; place = next++)
        for (const [id, answer] of await converse(bot, conversations[place] ?? [], place)) answers.set(id, answer);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return { answers, evidence: await evidenceOf(database) };
  } finally {
    await bot.stop();
    await database.close();
  }
}

function conversationsOf(questions: readonly EvaluationQuestion[]): EvaluationQuestion[][] {
  const byId = new Map<string, EvaluationQuestion[]>();
  for (const question of questions) {
    const conversation = (question.follows && byId.get(question.follows)) || [];
    conversation.push(question);
    byId.set(question.id, conversation);
  }
  return [...new Set(byId.values())];
}

/** Presses come after the last question: what is pressed becomes what the conversation is about. */
async function converse(
  bot: TestBot,
  questions: readonly EvaluationQuestion[],
  place: number,
): Promise<ReadonlyMap<string, SeenAnswer>> {
  const shown: { readonly id: string; readonly person: Person; readonly answer: Accepted | null }[] = [];
  for (const { id, question, language } of questions) {
    const person = somebody(bot, language, place);
    shown.push({ id, person, answer: await answerTo(bot, await bot.teams.say(person, question)).catch(() => null) });
  }
  const seen = new Map<string, SeenAnswer>();
  for (const { id, person, answer } of shown) seen.set(id, await seenOf(bot, person, answer));
  return seen;
}

function somebody(bot: TestBot, language: 'nl' | 'en', place: number): Person {
  const { policyOfficer, englishSpeaker } = bot.teams.people;
  const serial = String(place + 1_000).padStart(12, '0');
  return {
    ...(language === 'en' ? englishSpeaker : policyOfficer),
    id: `29:1voorbeeld-${serial}`,
    aadObjectId: `00000000-0000-4000-8000-${serial}`,
  };
}

async function seenOf(bot: TestBot, person: Person, answer: Accepted | null): Promise<SeenAnswer> {
  if (answer === null) return { words: '', buttons: [], kind: 'refusal', pressed: [] };
  const words = wordsOf(answer);
  const [kind, buttons] = [kindOf(words), buttonsOf(answer)];
  const pressed: SeenAnswer[] = [];
  if (kind !== 'answer')
    for (const button of buttons) {
      const next = await answerTo(bot, await bot.teams.press(person, answer, button));
      pressed.push({ words: wordsOf(next), buttons: buttonsOf(next), kind: kindOf(wordsOf(next)), pressed: [] });
    }
  return { words, buttons, kind, pressed };
}

const choices = [
  'Wat bedoel je?',
  'Over welk cijfer gaat het?',
  'Wat voor cijfers zijn dit?',
  'Wat hebben deze cijfers met elkaar te maken?',
  'Lees ik je cijfers goed?',
  'What do you mean?',
  'Which figure do you mean?',
  'What kind of figures are these?',
  'Do I read your figures right?',
  'What do these figures have to do with each other?',
];
/** Who is asked what they mean is told nothing wrong. */
const refusals = [
  'Hier heb ik geen antwoord op',
  'I have no answer to this',
  'Waar kan ik je mee helpen?',
  'How can I help?',
  'Ik zie je cijfers, maar niet wat ze met elkaar te maken hebben.',
  'I see your figures, but not what they have to do with each other.',
  'Een periode staat er twee keer in.',
  'One period is there twice.',
  'met elkaar te maken? Schrijf erbij wat je ermee wilt weten.',
  'to do with each other? Add what you want to know of them.',
  'Stuur de cijfers mee, dan reken ik het na.',
  'Send the figures along and I will check them.',
  'Dan begreep ik je verkeerd.',
  'Then I misunderstood you.',
];

function kindOf(words: string): SeenAnswer['kind'] {
  if (choices.some((title) => words.includes(title))) return 'choice';
  return refusals.some((title) => words.includes(title)) ? 'refusal' : 'answer';
}

function buttonsOf({ activity }: Accepted): string[] {
  const found: string[] = [];
  JSON.stringify(activity, (key, value: unknown) => {
    if (key === 'fallback') return undefined;
    const action = value as { type?: unknown; title?: unknown } | null;
    if (action?.type === 'Action.Execute' && typeof action.title === 'string') found.push(action.title);
    return value;
  });
  return found;
}

async function evidenceOf(database: Database): Promise<Evidence> {
  const articles = new Map<string, string[]>();
  const { articles: written } = await knowledge();
  for (const { slug, title } of written) articles.set(slug, [...(articles.get(slug) ?? []), title]);
  const indicators = await indicatorStore(database).all();
  return { articles, indicators: new Map(indicators.map(({ id, name }) => [id, [name.nl, name.en]])) };
}
