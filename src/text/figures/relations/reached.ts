import type { Mention, Telling, ToldShare } from './telling.ts';

/** `doelgroep 5.600, bereik 1.350`: who could be reached and who were. */
export function reachIn(target: Mention, { mentions, shares }: Telling): ToldShare | undefined {
  const [first, second, ...more] = mentions.filter((one) => one !== target);
  if (target.unit !== 'percentage' || shares.length > 0 || !first || !second || more.length > 0) return undefined;
  const [whole, part] = first.value > second.value ? [first, second] : [second, first];
  const isWhole = /(?:doelgroep|totaal|in totaal|target group|total)(?: (?!#)\S+){0,2}$/.test(
    whole.before.split('#').at(-1) ?? '',
  );
  if (!isWhole || whole.unit !== null || part.unit !== null) return undefined;
  return { part, whole, count: part.value, percentage: null, label: '', period: null };
}

/** The 150 of `76% (n = 150)`; null without. */
export function sizeOf({ unit }: Mention, { mentions }: Telling): number | null {
  const [size, ...more] = mentions.filter(({ reason }) => reason === 'sample-size');
  return unit === 'percentage' && size && more.length === 0 && size.value > 0 ? size.value : null;
}
