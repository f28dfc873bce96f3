import { setTimeout as delay } from 'node:timers/promises';
import { languageOfLocale } from '../../shared/language.ts';
import { within } from '../../shared/within.ts';
import { notDone, type NotDone } from '../present/conversation/not-done.ts';
import { textReply, textResult, textTask } from '../present/invoke-reply.ts';
import type { Activity } from './activity.ts';
import type { DeliveryAdapter, Reply } from './adapter.ts';

export interface FailedPressOptions {
  readonly adapter: Pick<DeliveryAdapter, 'process'>;
  /** Writes down what went wrong and returns the code that it is found by: the one that was told, or a new one. */
  readonly report: (error: unknown, why: NotDone, told?: string) => string;
  /** After so long words say that it is late. */
  readonly answerWithinMs: number;
}

const againAfterMs = 100;

/**
 * What a press, a search or a message action leads to, or words with a code when that fails: Teams says of any other answer
 * that something went wrong, and no more. It is tried twice, because a connection that is cut leaves nothing behind; doing it
 * again is harmless, by the nonce. What was said is not answered here: it is sent again until it is taken in.
 */
export function orNotDone({ adapter, report, answerWithinMs }: FailedPressOptions): Pick<DeliveryAdapter, 'process'> {
  async function twice(activity: Activity): Promise<Reply> {
    try {
      return await adapter.process(activity);
    } catch {
      await delay(againAfterMs);
      return adapter.process(activity);
    }
  }
  return {
    async process(activity) {
      const reply = shownAs(activity);
      if (!reply) return adapter.process(activity);
      const sorry = (why: NotDone, code: string): Reply => ({
        status: 200,
        body: reply(notDone(why, code, languageOfLocale(activity.locale))),
      });
      const done = twice(activity);
      try {
        const inTime = await within(done, answerWithinMs, null);
        if (inTime) return inTime;
      } catch (error) {
        return sorry('failed', report(error, 'failed'));
      }
      const code = report(null, 'late');
      // Who was told that it is late names this code when it fails after all.
      done.catch((error: unknown) => report(error, 'failed', code));
      return sorry('late', code);
    },
  };
}

/** Where words can be shown to who did it; null: nowhere. */
function shownAs({ type, name }: Activity): ((words: string) => object) | null {
  if (type !== 'invoke') return null;
  switch (name) {
    case 'adaptiveCard/action':
      return textReply;
    case 'composeExtension/query':
      return textResult;
    case 'composeExtension/fetchTask':
    case 'composeExtension/submitAction':
      return textTask;
    default:
      return null;
  }
}
