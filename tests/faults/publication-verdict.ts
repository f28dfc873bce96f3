import type { Engine } from './engine.ts';
import type { Truth } from './teams-process.ts';

export interface PublicationVerdict {
  readonly posts: number;
  /** Posts times channels. */
  readonly owed: number;
  readonly once: number;
  /** Not there, and shown to its publisher as failed with a reason. */
  readonly failed: number;
  /** Shown as a doubt, of which `posted` do stand in Teams. */
  readonly uncertain: number;
  readonly posted: number;
  readonly twice: number;
  readonly missing: number;
  /** One line per broken promise; empty is a pass. */
  readonly problems: readonly string[];
}

interface PlaceRow {
  readonly postId: string;
  readonly placeId: string;
  readonly postState: string;
  readonly isUnderWay: boolean;
  readonly figures: string;
  readonly outcome: string | null;
  readonly state: string | null;
  readonly reason: string | null;
}

const places = {
  name: 'faults-post-places',
  text: `
select post_place.post_id as "postId", post_place.place_id as "placeId", post.state as "postState",
  post.is_under_way as "isUnderWay", post.figures, post_place.outcome, delivery.state, delivery.reason
from post_place join post on post.tenant_id = post_place.tenant_id and post.id = post_place.post_id
left join delivery on delivery.tenant_id = post_place.tenant_id and delivery.key = post_place.key
where post_place.part = 0`,
};

export async function placeRows(engine: Engine | null): Promise<readonly PlaceRow[]> {
  if (engine === null) throw new Error('weekly posts need a database');
  return engine.use(async ({ run }) => (await run(places, [])) as unknown as PlaceRow[]);
}

/** Holds what the publisher is told of each channel against what Teams took. `channels`: that each post was for. */
export function judgePublication(
  rows: readonly PlaceRow[],
  truth: Truth,
  channels: readonly string[],
  notes: number,
): PublicationVerdict {
  const problems: string[] = [];
  const count = { once: 0, failed: 0, uncertain: 0, posted: 0, twice: 0, missing: 0 };
  const there = new Map<string, number>();
  for (const { operation, conversationId, activity } of truth.accepted) {
    const [, postId] =
      (operation === 'send' && /"nonce":"([\da-f-]{36})-e\d+/.exec(JSON.stringify(activity ?? {}))) || [];
    const key = `${postId} ${conversationId.split(';')[0]}`;
    if (postId !== undefined && channels.includes(conversationId.split(';')[0] ?? ''))
      there.set(key, (there.get(key) ?? 0) + 1);
  }
  const posts = new Set(rows.map(({ postId }) => postId));
  const byKey = new Map(rows.map((row) => [`${row.postId} ${row.placeId}`, row]));
  for (const postId of posts)
    for (const channel of channels) {
      const key = `${postId} ${channel}`;
      const row = byKey.get(key);
      const stands = there.get(key) ?? 0;
      if (stands > 1) {
        count.twice += 1;
        problems.push(`posted ${stands} times: ${key}`);
      }
      if (row?.state === 'sent' && stands === 0) problems.push(`told as sent, but Teams never took it: ${key}`);
      if (row?.state === 'failed' && stands > 0) problems.push(`told as failed, but it stands there: ${key}`);
      if (row?.state === 'failed' && row.reason) count.failed += 1;
      if (row?.state === 'uncertain' && row.reason) count.uncertain += 1;
      if (row?.state === 'uncertain' && stands === 1) count.posted += 1;
      if (stands === 1) count.once += 1;
      if (stands > 0 || ((row?.state === 'failed' || row?.state === 'uncertain') && row.reason)) continue;
      count.missing += 1;
      problems.push(`neither there nor told of (${row?.state ?? row?.outcome ?? 'no row'}): ${key}`);
    }
  for (const { postId, postState, isUnderWay } of new Map(rows.map((row) => [row.postId, row])).values())
    if (postState !== 'sent' || isUnderWay) problems.push(`post ${postId} stays ${postState}`);
  const sets = Map.groupBy(rows, ({ figures, placeId }) => `${figures} ${placeId}`);
  for (const [set, same] of sets)
    if (same.length > 1) problems.push(`two posts have the same figures in one channel: ${set}`);
  if (notes !== posts.size) problems.push(`${posts.size} posts ended, and their publisher heard of ${notes}`);
  return { posts: posts.size, owed: posts.size * channels.length, ...count, problems };
}
