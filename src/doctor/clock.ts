import { good, warning, wrong, type Finding } from './finding.ts';

/** Tokens are refused beyond this difference (docs/reliability.md#inbound-tokens). */
const mostMs = 5 * 60_000;
const usualMs = 30_000;

/** `aheadMs`: how far `whose` is ahead of the clock of this machine. */
export function clockFinding(aheadMs: number, whose: string): Finding {
  const seconds = Math.round(Math.abs(aheadMs) / 1_000);
  if (Math.abs(aheadMs) <= usualMs) return good('clock', `This machine and ${whose} agree.`);
  const difference = `This machine is ${seconds} seconds ${aheadMs > 0 ? 'behind' : 'ahead of'} ${whose}: let a time service (NTP) set it.`;
  return Math.abs(aheadMs) > mostMs
    ? wrong('clock', `${difference} Beyond five minutes every message of Teams is refused.`)
    : warning('clock', difference);
}
