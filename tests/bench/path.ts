import { Session } from 'node:inspector/promises';
import { openDatabase } from '../../src/storage/engine/database.ts';
import { startTestBot } from '../support/bot.ts';
import { repeatedQuestion } from './question.ts';

const ours = /\/((?:src|cards)\/.+\.ts)$/;

interface Called {
  readonly file: string;
  readonly name: string;
  readonly count: number;
}

/** Long enough for the queue to be started and everything that is done once, to be done. */
const settledMs = 2_000;

/**
 * Asks a whole bot about one figure, twice, and prints what files and functions of ours that runs through: what a
 * newcomer has to read to follow a question, so the fewer the better. Speed does not show in it.
 */
export async function printPath(): Promise<void> {
  const database = await openDatabase({ kind: 'memory' });
  const bot = await startTestBot(database);
  const { teams } = bot;
  const person = teams.people.policyOfficer;
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });

  async function ask(question: string): Promise<readonly Called[]> {
    const conversation = teams.personalChat(person);
    const before = teams.visible(conversation).length;
    // Each taking sets the counts to zero: what was called before is forgotten.
    await session.post('Profiler.takePreciseCoverage');
    await teams.say(person, question);
    while (teams.visible(conversation).length === before) await new Promise((resolve) => setTimeout(resolve, 20));
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result.flatMap(({ url, functions }) => {
      const file = ours.exec(url)?.[1];
      const called = functions.filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0);
      return file === undefined
        ? []
        : called.map(({ functionName, ranges }) => ({ file, name: functionName, count: ranges[0]?.count ?? 0 }));
    });
  }

  await ask('Wat is een mediaan?');
  await new Promise((resolve) => setTimeout(resolve, settledMs));
  const first = await ask(repeatedQuestion);
  const repeated = await ask(repeatedQuestion);
  print('A question about a figure', first);
  print('The same question again', repeated);
  console.log('\nFunctions of the question, by file');
  for (const [file, called] of Map.groupBy(first, ({ file: of }) => of))
    console.log(
      `${file}: ${called.map(({ name, count }) => `${name || '=>'}${count > 1 ? ` x${count}` : ''}`).join(', ')}`,
    );
  session.disconnect();
  await bot.stop();
  await database.close();
}

function print(title: string, called: readonly Called[]): void {
  const files = new Set(called.map(({ file }) => file));
  const named = called.filter(({ name }) => name !== '');
  const byFolder = Map.groupBy(files, (file) => /^(src\/[^/]+|cards)(\/[^/]+)?(?=\/)/.exec(file)?.[0] ?? file);
  console.log(
    `\n${title}: ${files.size} files, ${named.length} functions with a name, ${called.length} with callbacks`,
  );
  for (const [folder, inside] of byFolder) {
    const there = named.filter(({ file }) => inside.includes(file)).length;
    console.log(`${String(inside.length).padStart(5)} files ${String(there).padStart(4)} functions  ${folder}`);
  }
}
