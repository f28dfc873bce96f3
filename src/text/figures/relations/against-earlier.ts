import type { OwnUnit } from '../account.ts';
import { partNamed } from './part-named.ts';
import type { Change, Relation } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

const total = /(?:^| )(?:totaal|totale|in totaal|samen|bij elkaar|total|in total|altogether|together)(?= |$)/;

/**
 * Figures of now and those of an earlier time that is named once: `140 meldingen en 23 dagen, vorig jaar 128 en 19 dagen`
 * are two changes, and `totaal 120 noord en 90 zuid, vorig jaar 300` holds their sum against the 300.
 */
export function againstEarlierIn({ mentions, shares, periods, words, hasTable, source }: Telling): Relation | null {
  if (!hasTable && shares.length === 0) {
    const twice = besideTwoEarlier(mentions, periods, source);
    if (twice) return twice;
  }
  const [period, ...others] = periods;
  if (hasTable || shares.length > 0 || others.length > 0) return null;
  if (period?.period.kind !== 'ago' || period.period.ago < 1) return null;
  const own = mentions.filter(({ reason }) => reason === null || reason === 'apart' || reason === 'total');
  const now = own.filter(({ end }) => end <= period.start);
  const earlier = own.filter(({ start }) => start >= period.end);
  if (own.length < mentions.length || own.length < 3 || now.length > MOST) return null;
  const three = besideOthers(own);
  if (three) return three;
  if (now.length < 2) return null;
  if (earlier.length === now.length && areDifferent(now)) return changesOf(now, earlier);
  const [before, ...more] = earlier;
  const isOfParts = now.every(({ unit, reason, after, label }, i) => {
    const isFirst = i === 0 && (reason === 'total' || total.test(`${label} `));
    return unit === null && (isFirst || reason === null) && (/^\p{L}/u.test(after) || label !== '');
  });
  if (!before || more.length > 0 || before.unit !== null || !isOfParts || !total.test(words)) return null;
  const sum = now.reduce((all, { value }) => all + value, 0);
  const change: Change = { label: '', before: before.value, after: sum, unit: 'count', from: '', to: '' };
  return { kind: 'change', change, isUnfinished: false, sumOf: now.map(({ value }) => value) };
}

/** `8,2% verzuim, vorig kwartaal 7,4 en vorig jaar 7,9`: the newest, held against two earlier times. */
function besideTwoEarlier(
  [now, ...earlier]: readonly Mention[],
  periods: Telling['periods'],
  source: string,
): Relation | null {
  const ago = periods.filter(({ period }) => period.kind === 'ago' && period.ago > 0);
  if (!now || earlier.length !== 2 || ago.length !== 2 || periods.length !== 2) return null;
  const [first] = ago;
  if (!first || first.start < now.end || now.period || earlier.some(({ unit }) => unit !== null && unit !== now.unit))
    return null;
  const kinds = new Set(ago.map(({ period }) => (period.kind === 'ago' ? period.frequency : null)));
  if (kinds.size < 2 || now.unit === 'points') return null;
  const changes = earlier.flatMap((before, i): Change[] => {
    const at = ago[i];
    if (!at || at.end > before.start) return [];
    const label = source.slice(at.start, at.end);
    return [{ label, before: before.value, after: now.value, unit: unitOf(now), from: '', to: '' }];
  });
  return changes.length === 2 ? { kind: 'changes', changes } : null;
}

/** `wij 6%, landelijk 5% en vorig jaar 7%`: what became of ours, and how it stands beside others. */
function besideOthers(own: readonly Mention[]): Relation | null {
  const [first, ...rest] = own;
  const words = (one: Mention): string => one.before.split('#').at(-1) ?? '';
  const other = rest.filter((one) => others.test(words(one)));
  const before = rest.filter((one) => /@(?: (?!#)\S+){0,3}$/.test(words(one)) && !other.includes(one));
  const [theirs, earlier] = [other[0], before[0]];
  if (!first || !theirs || !earlier || own.length !== 3 || own.some(({ unit }) => unit !== first.unit)) return null;
  if (others.test(words(first)) || /@/.test(words(first))) return null;
  const change: Change = {
    label: '',
    before: earlier.value,
    after: first.value,
    unit: unitOf(first),
    from: '',
    to: '',
  };
  return { kind: 'change', change, isUnfinished: false, beside: theirs.value };
}

const others =
  /(?:^| )(?:landelijk|regio\S*|benchmark|elders|gemeenten|buurgemeente|nederland|national|nationally|elsewhere|others)(?: (?!#)\S+){0,2}$/;
const MOST = 4;

function areDifferent(now: readonly Mention[]): boolean {
  return new Set(now.map(({ unit }) => unit)).size === now.length;
}

function changesOf(now: readonly Mention[], earlier: readonly Mention[]): Relation | null {
  const changes = now.flatMap((after): Change[] => {
    const [before, ...more] = earlier.filter(({ unit }) => unit === after.unit);
    if (!before || more.length > 0) return [];
    const label = partNamed(after) || after.label;
    return [{ label, before: before.value, after: after.value, unit: unitOf(after), from: '', to: '' }];
  });
  return changes.length === now.length ? { kind: 'changes', changes } : null;
}

function unitOf({ unit }: Mention): OwnUnit | null {
  return unit === 'points' ? null : (unit ?? 'count');
}
