import type { AskModel } from '../features/ask/model/ports.ts';
import type { Person } from '../shared/person.ts';
import { within } from '../shared/within.ts';
import type { ModelDoor } from './door.ts';
import type { Given } from './given.ts';
import { sentencesShape, wordInstructions, wordMaterial } from './word.ts';
import { meantShape, understandInstructions, understandMaterial } from './understand.ts';

/** A question has waited long enough then; what a model gave by that time is used. */
const longestMs = 8_000;

/** What is asked of a model for an answer. */
export type AskedDoor = Pick<ModelDoor, 'isOn' | 'complete' | 'embed'>;

/** Articles by the vector of a question. */
interface Nearness {
  isReady(): boolean;
  near(vector: readonly number[], tenantId: string): readonly string[];
}

/** A model for one question of one person; null when it is off. All it is asked for one question shares one deadline. */
export async function askModelOf(
  door: AskedDoor,
  person: Person,
  nearness: Nearness | null = null,
  withinMs = longestMs,
): Promise<AskModel | null> {
  if (!(await door.isOn())) return null;
  const until = performance.now() + withinMs;
  const signal = AbortSignal.timeout(withinMs);
  // A door that does not look at the signal is not waited for either.
  const inTime = <Value>(asked: Promise<Given<Value>>) =>
    within(asked, Math.max(0, until - performance.now()), { kind: 'not-given' as const });
  return {
    async near(question) {
      if (!nearness?.isReady()) return [];
      const given = await inTime(door.embed({ person, texts: [question], signal }));
      const [vector] = given.kind === 'given' ? given.value : [];
      return vector ? nearness.near(vector, person.tenantId) : [];
    },
    understand: (meanings) =>
      inTime(
        door.complete({
          use: 'understand',
          person,
          instructions: understandInstructions,
          material: understandMaterial(meanings),
          shape: meantShape,
          name: 'meant',
          signal,
        }),
      ),
    async word(evidence) {
      const given = await inTime(
        door.complete({
          use: 'word',
          person,
          instructions: wordInstructions,
          material: wordMaterial(evidence),
          shape: sentencesShape,
          name: 'sentences',
          signal,
        }),
      );
      return given.kind === 'given' ? { kind: 'given', value: given.value.sentences } : given;
    },
  };
}
