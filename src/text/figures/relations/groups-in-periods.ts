import type { Change } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

interface Placed {
  readonly mention: Mention;
  readonly group: string;
  readonly period: string;
}

const edges = /^[\s:;,.()\-–•*=|]+|[\s:;,.()\-–•*=|]+$/gu;
const links =
  /^(?:en|and|in|bij|voor|for|at|was|waren|het|er|de|the|were)\s+|\s+(?:in|was|waren|were|had|had(?:den)?|van|of)$/giu;
const MOST_GROUPS = 12;

/**
 * Two groups or more, each in the same two periods: `2023: jongens 40, meisjes 55; 2024: jongens 52, meisjes 50` or
 * `team A 2023 34, 2024 41; team B 2023 28, 2024 22`. null where a figure of the cross is missing.
 */
export function groupsInPeriods({ mentions, periods, shares, source, hasTable }: Telling): readonly Change[] | null {
  if (hasTable || shares.length > 0 || mentions.length < 4 || mentions.length > 2 * MOST_GROUPS) return null;
  const unit = mentions[0]?.unit ?? null;
  if (mentions.some((one) => one.unit !== unit || (one.reason !== null && one.reason !== 'apart'))) return null;
  const placed = placesOf(mentions, periods, source);
  const names = [...new Set(placed.map(({ group }) => group))];
  const times = [...new Set(placed.map(({ period }) => period))];
  if (times.length !== 2 || names.length < 2 || names.includes('') || times.includes('')) return null;
  if (placed.length !== 2 * names.length) return null;
  const years = times.map((time) => Number(/(?:19|20)\d\d/.exec(time)?.[0] ?? NaN));
  const isTurned =
    (years[0] ?? 0) > (years[1] ?? 0) || (Number.isNaN(years[0]) && /vorig|last|eerder/i.test(times[1] ?? ''));
  const [from = '', to = ''] = isTurned ? times.toReversed() : times;
  const changes = names.flatMap((group): Change[] => {
    const [before, after] = [from, to].map((time) => placed.find((one) => one.group === group && one.period === time));
    if (!before || !after) return [];
    const own = unit === 'points' ? null : (unit ?? 'count');
    return [{ label: group, before: before.mention.value, after: after.mention.value, unit: own, from, to }];
  });
  return changes.length === names.length ? changes : null;
}

/** What is not said again is that of the figure before. */
function placesOf(mentions: readonly Mention[], periods: Telling['periods'], source: string): Placed[] {
  let [group, period, from] = ['', '', 0];
  return mentions.map((mention) => {
    const own = periods.filter(({ start, end }) => start >= from && end <= mention.start);
    let words = source.slice(from, mention.start);
    for (const { start, end } of own.toReversed()) {
      words = `${words.slice(0, start - from)} ${words.slice(end - from)}`;
      period = source.slice(start, end);
    }
    const last = words.split(/[;\n.!?]/).at(-1) ?? '';
    const name = last.replaceAll(edges, '').replaceAll(links, '').replaceAll(edges, '');
    if (/\p{L}/u.test(name)) group = name;
    from = mention.end;
    return { mention, group: group.trim(), period };
  });
}
