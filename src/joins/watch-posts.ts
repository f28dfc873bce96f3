import type { PostPorts } from '../features/publication/ports.ts';
import { lookAtPosts } from '../features/publication/schedule.ts';
import type { Taken } from '../features/publication/take-step.ts';
import { alarm } from '../jobs/alarm.ts';
import type { Logger } from '../telemetry/logger.ts';

/** After what was written in the same moment. */
const soonMs = 300;
const againMs = 1_000;

/** While something is on its way to channels, its publisher is told soon after the last of it has arrived. */
export function watchPosts(posts: PostPorts, tell: (taken: Taken) => Promise<unknown>, logger: Pick<Logger, 'error'>) {
  const watching = alarm(
    async () => {
      await lookAtPosts(posts, tell);
      return (await posts.posts.isUnderWay()) ? againMs : null;
    },
    (error) => logger.error({ err: error }, 'weekly posts could not be looked at and will be again'),
  );
  return {
    /** Does now what time does with weekly posts. */
    async look() {
      await lookAtPosts(posts, tell);
      watching.wakeAfter(againMs);
    },
    soon: () => watching.wakeAfter(soonMs),
    stop: () => watching.stop(),
  };
}
