import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { Activity } from '../../src/teams/inbound/activity.ts';
import { orNotDone } from '../../src/teams/inbound/failed-press.ts';

const pressed = { type: 'invoke', name: 'adaptiveCard/action', locale: 'nl-NL' } as Activity;

describe('a press that takes long', () => {
  it('and then fails, is logged with its error under the code that was told', async () => {
    const logged: unknown[] = [];
    const slow = {
      async process(): Promise<never> {
        await delay(20);
        throw new Error('the connection was cut');
      },
    };
    const report = (error: unknown, why: string, told = 'CODE23') => {
      logged.push([error instanceof Error ? error.message : error, why, told]);
      return told;
    };

    const { body } = await orNotDone({ adapter: slow, report, answerWithinMs: 5 }).process(pressed);

    assert.match(JSON.stringify(body), /Dit duurt langer dan anders.*Noem code CODE23/);
    assert.deepEqual(logged, [[null, 'late', 'CODE23']]);
    await delay(250);
    assert.deepEqual(logged.slice(1), [['the connection was cut', 'failed', 'CODE23']]);
  });
});
