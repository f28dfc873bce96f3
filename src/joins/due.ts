import { remindOfEnds } from '../features/experiment/remind.ts';
import { remindOfMissing } from '../features/indicator/entering/remind.ts';
import type { RemindingPorts } from '../features/indicator/entering/ports.ts';
import type { IndicatorEvent } from '../features/indicator/events.ts';
import { remindOfDefinitions } from '../features/indicator/remind-definitions.ts';
import { remindOwners } from '../features/knowledge/remind-owners.ts';
import { tellFollowers } from '../features/publication/follow/tell-followers.ts';
import { closeDue } from '../features/quiz/round/close.ts';
import type { RoundPorts } from '../features/quiz/round/ports.ts';
import { remindOfNeeds } from '../features/reasoning/need/remind-needs.ts';
import { dueReferrals } from '../features/referral/schedule.ts';
import type { Settings } from '../features/setup/settings.ts';
import type { BackupFolder } from '../storage/backup/backup-folder.ts';
import type { Watch } from '../shared/watch.ts';
import type { startTeams } from '../teams/teams.ts';

/**
 * What time leads to: reminders of questions, and questions of who is gone; figures that are missing, and those that are
 * followed; weekly posts; rounds of the quiz; experiments that have ended; what has to be checked, months that are over, and
 * new figures of CBS; what is past its term; and backups.
 */
export type Due =
  'referrals' | 'figures' | 'posts' | 'followers' | 'rounds' | 'experiments' | 'checks' | 'retention' | 'backups';

export interface DueNeeds {
  readonly tell: ReturnType<typeof startTeams>['tell'];
  readonly referring: Parameters<typeof dueReferrals>[0];
  readonly reminding: RemindingPorts;
  readonly telling: Parameters<typeof tellFollowers>[0];
  readonly rounds: RoundPorts;
  readonly knowing: Parameters<typeof remindOwners>[0];
  readonly defining: Parameters<typeof remindOfDefinitions>[0];
  readonly ends: Parameters<typeof remindOfEnds>[0];
  readonly insight: { readonly closeMonths: () => Promise<void> };
  readonly needing: Parameters<typeof remindOfNeeds>[0];
  readonly lookAtCbs: () => Promise<readonly IndicatorEvent[]>;
  readonly asking: { readonly nearness: { readonly refresh: () => Promise<void> } };
  readonly watching: { readonly look: () => Promise<void> };
  /** Reads the settings anew: the days on which nobody works are among them. */
  readonly settings: () => Promise<{ readonly values: Pick<Settings, 'retentionDays'> }>;
  readonly kept: { readonly expire: (setDays: number) => Promise<unknown> };
  readonly backups: Pick<BackupFolder, 'takeDue'> | null;
  readonly watch: Watch;
}

/** How each of them is looked for and told. */
export function dueOf({ tell, ...needs }: DueNeeds): Readonly<Record<Due, () => Promise<void>>> {
  const works: Readonly<Record<Due, () => Promise<void>>> = {
    async referrals() {
      for (const carried of await dueReferrals(needs.referring)) await tell(carried);
    },
    async figures() {
      for (const reminder of await remindOfMissing(needs.reminding)) await tell(reminder);
    },
    posts: needs.watching.look,
    async followers() {
      for (const told of await tellFollowers(needs.telling)) await tell(told);
    },
    async experiments() {
      for (const reminder of await remindOfEnds(needs.ends)) await tell(reminder);
    },
    async rounds() {
      for (const closing of await closeDue(needs.rounds)) await tell(closing);
    },
    async checks() {
      void needs.asking.nearness.refresh();
      await eachOf(
        async () => {
          for (const reminded of await remindOfNeeds(needs.needing)) await tell(reminded);
        },
        async () => void (await tell({ events: [], messages: await remindOwners(needs.knowing) })),
        async () => void (await tell({ events: [], messages: await remindOfDefinitions(needs.defining) })),
        () => needs.insight.closeMonths(),
        async () => {
          for (const event of await needs.lookAtCbs()) await tell({ events: [event], messages: [] });
        },
      );
    },
    retention: async () => void (await needs.kept.expire((await needs.settings()).values.retentionDays)),
    backups: async () => needs.backups?.takeDue(),
  };
  const watched = (task: Due) => () =>
    needs.watch.span('due', { task }, async () => {
      await needs.settings();
      await works[task]();
    });
  return Object.fromEntries((Object.keys(works) as Due[]).map((task) => [task, watched(task)])) as typeof works;
}

/** One that fails every time keeps none of the others from their turn. Rejects with the first failure. */
async function eachOf(...works: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const work of works) await work().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
