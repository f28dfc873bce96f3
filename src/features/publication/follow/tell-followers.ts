import type { Message } from '../../../shared/message.ts';
import { startOf } from '../../../time/period.ts';
import type { WorkingHours } from '../../../time/working-hours.ts';
import { digestFor } from '../digest/digest-for.ts';
import type { DigestPorts, DigestReading } from '../digest/ports.ts';
import { isTheirTime } from './due-followers.ts';
import type { FollowEvent } from './events.ts';
import { alertOf, isNew, type Alert, type Follow, type Follower } from './follow.ts';
import type { FollowStore } from './ports.ts';
import type { FollowContent } from './told.ts';

export interface TellPorts {
  readonly follows: FollowStore;
  readonly digest: (tenantId: string) => DigestPorts;
  readonly partsOf: (
    content: Extract<FollowContent, { kind: 'follow.summary' }>,
    language: Follower['language'],
  ) => number;
  readonly hours: WorkingHours;
  /** ISO instant. */
  readonly now: () => string;
}

interface Carried {
  readonly events: readonly FollowEvent[];
  readonly messages: readonly Message<FollowContent>[];
}

/**
 * What followers are told by now: one summary of the week, and for who wants it in between what meets their rule. Where nothing
 * ran for weeks they get one summary, because only the newest figures are told.
 */
export async function tellFollowers(ports: TellPorts): Promise<readonly Carried[]> {
  const now = ports.now();
  const carried: Carried[] = [];
  for (const follower of await ports.follows.followers()) {
    if (!isTheirTime(follower, Date.parse(now), ports.hours)) continue;
    const told = await toldTo(follower, now, ports);
    if (told) carried.push(told);
  }
  return carried;
}

async function toldTo(follower: Follower, now: string, ports: TellPorts): Promise<Carried | null> {
  const { person, pace, language } = follower;
  const digest = ports.digest(person.tenantId);
  const ids = follower.follows.map(({ indicatorId }) => indicatorId);
  const readings = new Map((await digest.read(ids, null)).map((one) => [one.id, one]));
  const news = follower.follows.flatMap((follow): New[] => {
    const reading = readings.get(follow.indicatorId);
    return reading && isNew(follow, reading) ? [{ follow, reading, alert: alertOf(follow, reading) }] : [];
  });
  const isWeekly = pace === 'weekly';
  const shown = isWeekly ? news : news.filter(({ alert, follow }) => alert !== null || follow.rule.on === 'any');
  if (shown.length === 0) return null;
  const periods = news.map(({ follow, reading }) => ({
    indicatorId: follow.indicatorId,
    period: startOfShown(reading),
  }));
  const summary = {
    kind: 'follow.summary',
    digest: await digestFor(
      { indicatorIds: shown.map(({ follow }) => follow.indicatorId), period: 'newest', notes: true, stories: true },
      digest,
    ),
    alerts: shown.flatMap(({ follow, reading, alert }) =>
      alert ? [{ name: reading.name, alert, bound: follow.rule.bound }] : [],
    ),
    part: 0,
  } as const;
  const parts = ports.partsOf(summary, language);
  return {
    events: [{ kind: 'follower-told', person, was: follower.toldAt, at: now, periods }],
    messages: Array.from({ length: parts }, (_, part): Message<FollowContent> => ({
      to: { kind: 'person', person },
      key: `follow:${person.tenantId}:${person.id}:${now.slice(0, 16)}:${part}`,
      owner: { kind: 'person', person },
      purpose: 'notification',
      dueAt: null,
      content: { ...summary, part },
      language,
    })),
  };
}

interface New {
  readonly follow: Follow;
  readonly reading: DigestReading;
  readonly alert: Alert | null;
}

function startOfShown({ shown }: DigestReading): string {
  return shown ? startOf(shown) : '';
}
