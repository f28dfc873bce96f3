import { setTimeout as delay } from 'node:timers/promises';
import { languageOfLocale } from '../../shared/language.ts';
import { within } from '../../shared/within.ts';
import { notDone, type NotDone } from '../present/conversation/not-done.ts';
import { textReply, textResult, textTask } from '../present/invoke-reply.ts';
import type { Activity } from './activity.ts';
import type { DeliveryAdapter, Reply } from './adapter.ts';

export interface FailedPressOptions {
  readonly adapter: Pick<DeliveryAdapter, 'process'>;
  /** Writes down what went wrong and returns the code that it is found by. */
  readonly report: (error: unknown, why: NotDone) => string;
}

/** Less than the server waits (http/server.ts), which would answer without a word. */
const answerWithinMs = 2_500;
const againAfterMs = 100;

/**
 * What a press, a search or a message action leads to, or words with a code when that fails: Teams says of any other answer
 * that something went wrong, and no more. It is tried twice, because a connection that is cut leaves nothing behind; doing it
 * again is harmless, by the nonce. What was said is not answered here: it is sent again until it is taken in.
 */
export function orNotDone({ adapter, report }: FailedPressOptions): Pick<DeliveryAdapter, 'process'> {
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
      const sorry = (error: unknown, why: NotDone): Reply => ({
        status: 200,
        body: reply(notDone(why, report(error, why), languageOfLocale(activity.locale))),
      });
      try {
        return (await within(twice(activity), answerWithinMs, null)) ?? sorry(null, 'late');
      } catch (error) {
        return sorry(error, 'failed');
      }
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
