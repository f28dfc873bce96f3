import type { Mention } from './telling.ts';

const began =
  /(?:^| )(?:was|waren|begon|begonnen|startte|start|eerst|nulmeting|vertrekpunt|toen|vorig\S*|were|started|began|baseline|first|previously)(?: (?!#)\S+){0,3}$/;
const ofToday = /(?:^| )(?:nu|inmiddels|momenteel|tussenstand|now|currently|today)(?: (?!#)\S+){0,3}$/;

/** `was 22%, doel 15%, nu 18%`. */
export function thenAndNow(
  candidates: readonly Mention[],
): { readonly earlier: Mention; readonly now: Mention } | null {
  const [first, second, ...more] = candidates;
  if (!first || !second || more.length > 0) return null;
  const isNow = (one: Mention): boolean => ofToday.test(one.before.split('#').at(-1) ?? '');
  const isThen = (one: Mention): boolean => began.test(one.before.split('#').at(-1) ?? '') && !isNow(one);
  if (isThen(first) && isNow(second)) return { earlier: first, now: second };
  return isNow(first) && isThen(second) ? { earlier: second, now: first } : null;
}
