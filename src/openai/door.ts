import type { z } from 'zod';
import type { ModelOutcome, ModelUse } from '../features/model/model.ts';
import type { ModelBudget, ModelStore } from '../features/model/ports.ts';
import type { Person } from '../shared/person.ts';
import { within } from '../shared/within.ts';
import { dayIn } from '../time/today.ts';
import type { Attempt } from './attempt.ts';
import { breaker } from './breaker.ts';
import type { ModelClient } from './client.ts';
import { readCompletion } from './completion.ts';
import { readEmbeddings } from './embeddings.ts';
import type { Given, NotGiven, Read, Usage } from './given.ts';
import { maskMaterial, maskTexts } from './mask.ts';
import type { ModelConfig } from './model-config.ts';
import { persist } from './persist.ts';
import { wireSchema } from './wire-schema.ts';

/** The one way out to a language model. Nothing it does rejects: who asks gets a value, or why there is none, in time. */
export interface ModelDoor {
  /** False when none is configured, or an administrator switched it off: nothing is asked then, and nothing is marked. */
  isOn(): Promise<boolean>;
  /** One JSON value in the shape of `shape`, parsed. What leaves is masked here once more. */
  complete<T>(ask: {
    readonly use: Exclude<ModelUse, 'embed'>;
    /** For the budget; never sent. */
    readonly person: Person | null;
    /** Ours, and fixed. */
    readonly instructions: string;
    /** JSON: evidence and the question. Data, never instructions. */
    readonly material: string;
    /** Of objects, strings, enums, arrays and `nullable` only (wire-schema.ts). */
    readonly shape: z.ZodType<T>;
    /** Of the shape: letters, digits, `_` and `-`. */
    readonly name: string;
    readonly signal?: AbortSignal;
  }): Promise<Given<T>>;
  /** One vector per text. At most 2,048 texts (Azure OpenAI reference, embeddings). */
  embed(ask: {
    readonly person: Person | null;
    readonly texts: readonly string[];
    readonly signal?: AbortSignal;
  }): Promise<Given<readonly (readonly number[])[]>>;
  /** Of this process: whether the service is asked, or left alone for a while because it failed. */
  service(): 'asked' | 'resting';
}

export interface DoorPorts {
  readonly store: Pick<ModelStore, 'newestSwitch' | 'note'>;
  readonly budget: ModelBudget;
  /** Of people who may stand in what is sent, such as owners and champions. */
  readonly names: () => Promise<readonly string[]>;
  readonly warn: (fields: object, message: string) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** For an ask with all its sends. */
  readonly withinMs?: number;
}

const usualWithinMs = 9_000;
/** What is written after the deadline is not waited for. */
const graceMs = 250;
const mostTexts = 2_048;
/** A token is about four characters of English and three of Dutch. */
const charactersPerToken = 3;
const nothing: Usage = { tokensIn: 0, tokensOut: 0 };

interface Asked<T> {
  readonly use: ModelUse;
  readonly person: Person | null;
  readonly deployment: string;
  /** Characters that leave. */
  readonly size: number;
  readonly send: (client: ModelClient, signal: AbortSignal) => Promise<unknown>;
  readonly read: (body: unknown) => Read<T>;
  readonly signal: AbortSignal | undefined;
}

export function modelDoor(config: ModelConfig | null, ports: DoorPorts): ModelDoor {
  const { store, budget, names, warn, now = Date.now, withinMs = usualWithinMs } = ports;
  const rest = breaker(now);
  let opened: Promise<ModelClient> | null = null;
  // Only then: the package of the client would make every start longer.
  const client = (settings: ModelConfig) =>
    (opened ??= import('./client.ts').then(({ openClient }) => openClient(settings)));

  const isOn = async () => config !== null && ((await store.newestSwitch())?.isOn ?? true);

  /** The border: what fails here leaves the answer as it is computed. */
  async function guarded<T>(work: () => Promise<Given<T>>): Promise<Given<T>> {
    const safe = work().catch((error: unknown): Given<T> => {
      warn({ err: error }, 'the language model could not be asked');
      return not('unavailable');
    });
    return within(safe, withinMs + graceMs, not('too-late'));
  }

  async function asked<T>(settings: ModelConfig, ask: Asked<T>): Promise<Given<T>> {
    const began = performance.now();
    const estimate = Math.ceil(ask.size / charactersPerToken);
    const day = dayIn(now());
    /** What came back is not lost because it could not be written down. */
    const write = async (
      outcome: ModelOutcome,
      sends: number,
      { tokensIn, tokensOut }: Usage,
      setAside: number = estimate,
    ) => {
      const { use, person, deployment } = ask;
      const durationMs = Math.round(performance.now() - began);
      const at = new Date(now()).toISOString();
      try {
        await budget.settle(day, person, tokensIn + tokensOut - setAside);
        await store.note({ at, use, deployment, outcome, sends, tokensIn, tokensOut, durationMs });
      } catch (error) {
        warn({ err: error }, 'what was asked of the language model could not be written down');
      }
    };

    if (!(await budget.reserve(day, ask.person, estimate))) {
      await write('budget', 0, nothing, 0);
      return not('budget');
    }
    if (!rest.mayAsk()) {
      await write('unavailable', 0, nothing);
      return not('unavailable');
    }
    const { attempt, sends, mayCost } = await sent(settings, ask, began + withinMs);
    if (attempt.kind === 'failed') {
      const { because, status, code } = attempt;
      warn({ use: ask.use, because, status, code }, 'the language model gave no answer');
      await write(because, sends, mayCost ? { ...nothing, tokensIn: estimate } : nothing);
      return not(because);
    }
    const { given, usage } = ask.read(attempt.body);
    const outcome = given.kind === 'given' ? 'given' : given.because;
    await write(outcome, sends, usage ?? { ...nothing, tokensIn: estimate });
    return given;
  }

  async function sent<T>(settings: ModelConfig, { send, signal: own }: Asked<T>, untilMs: number) {
    const deadline = AbortSignal.timeout(Math.max(1, Math.round(untilMs - performance.now())));
    const signal = own ? AbortSignal.any([own, deadline]) : deadline;
    try {
      const [{ attempt }, opening] = [await import('./attempt.ts'), client(settings)];
      const once = () => attempt(async () => unlessAborted(send(await opening, signal), signal), signal, now);
      const found = await persist(once, { untilMs, signal });
      if (isDown(found.attempt)) rest.failed(found.attempt.kind === 'failed' ? found.attempt.afterMs : null);
      else rest.succeeded();
      return found;
    } catch (error) {
      rest.failed();
      throw error;
    }
  }

  return {
    isOn,
    service: () => (rest.isResting() ? 'resting' : 'asked'),
    complete: ({ use, person, instructions, material, shape, name, signal }) =>
      guarded(async () => {
        if (config === null || !(await isOn())) return not('off');
        const masked = maskMaterial(material, await names());
        return asked(config, {
          use,
          person,
          deployment: config.chatDeployment,
          size: instructions.length + masked.length,
          send: (to, until) => to.complete({ instructions, material: masked, name, schema: wireSchema(shape) }, until),
          read: (body) => readCompletion(body, shape),
          signal,
        });
      }),
    embed: ({ person, texts, signal }) =>
      guarded(async () => {
        const deployment = config?.embeddingsDeployment;
        if (!config || !deployment || !(await isOn())) return not('off');
        if (texts.length === 0) return { kind: 'given', value: [] };
        if (texts.length > mostTexts || texts.includes('')) return not('unusable');
        const masked = maskTexts(texts, await names());
        return asked(config, {
          use: 'embed',
          person,
          deployment,
          size: masked.reduce((sum, { length }) => sum + length, 0),
          send: (to, until) => to.embed(masked, until),
          read: (body) => readEmbeddings(body, masked.length),
          signal,
        });
      }),
  };
}

function not<T>(because: NotGiven): Given<T> {
  return { kind: 'not-given', because };
}

/** Withheld words come from a service that works. */
function isDown(attempt: Attempt): boolean {
  return attempt.kind === 'failed' && (attempt.because === 'unavailable' || attempt.because === 'too-late');
}

/** A body that falls silent, or a token that never comes, does not hear the signal by itself. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new DOMException('The deadline has passed.', 'AbortError'));
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
