import type { Extremes } from './conversions.ts';
import type { Mention, Telling } from './telling.ts';

const lowest =
  /(?:^| )(?:kortste|laagste|kleinste|snelste|minimum|min(?: \.)?|minimaal|shortest|lowest|smallest|fastest)(?: (?!#)\S+){0,3}$/;
const highest =
  /(?:^| )(?:langste|hoogste|grootste|langzaamste|traagste|maximum|max(?: \.)?|maximaal|longest|highest|largest|slowest)(?: (?!#)\S+){0,3}$/;
const mean = /(?:^| )(?:gemiddelde?|gem(?: \.)?|average|mean)(?: (?!#)\S+){0,3}$/;

/** `kortste 3 dagen, langste 121, gemiddeld 34`. */
export function extremesIn({ mentions, shares, hasTable, periods }: Telling): Extremes | null {
  if (hasTable || shares.length > 0 || periods.length > 0 || mentions.length < 2 || mentions.length > 3) return null;
  const [low, high, middle] = [lowest, highest, mean].map((words) => mentions.filter((one) => words.test(own(one))));
  const [least, most] = [low?.[0], high?.[0]];
  if (low?.length !== 1 || high?.length !== 1 || !least || !most || least.value >= most.value) return null;
  if ((middle?.length ?? 0) !== mentions.length - 2) return null;
  const units = mentions.map(({ unit }) => unit).filter((unit) => unit !== null);
  const [unit = null] = units;
  if (new Set(units).size > 1 || unit === 'points') return null;
  return { kind: 'extremes', lowest: least.value, highest: most.value, mean: middle?.[0]?.value ?? null, unit };
}

function own({ before }: Mention): string {
  return before.split(/#\S?/).at(-1) ?? '';
}
