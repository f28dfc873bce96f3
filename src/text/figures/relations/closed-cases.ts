import { clauseOf } from './clause.ts';
import type { Relation } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

const duration =
  /(?:doorlooptijd|behandeltijd|behandelduur|afhandeltijd|looptijd|wachttijd|wachtduur|(?:^| )(?:duur|duurden?|duurt|duration)(?= |$)|lead time|processing time|waiting time|turnaround)/;
const closed =
  /(?:^| )(?:afgehandelde?|afgesloten|afgeronde?|gesloten|beeindigde?|voltooide?|klaar|closed|completed|finished)(?= |$)/;
const open =
  /(?:(?:^| )(?:lopen|lopende?|loopt|openstaande?|open|wachten|wacht|wachtende|pending|running|unfinished|ongoing)(?= |$)|nog niet (?:klaar|af))/;
const meanBefore = /(?:gemiddelde?|average|mean|duurden?|duurt|took|take)(?: (?!#)\S+){0,6}$/;
const time = /^(?:uur|uren|weken|maanden|hours?|weeks?|months?)(?= |$)/;

/** A duration over what is closed, beside what is still open: `75 afgehandelde aanvragen, 42 dagen, 25 lopen nog`. */
export function closedCasesIn({ words, mentions, hasTable, periods }: Telling): Relation | null {
  if (hasTable || periods.length > 1 || mentions.length > 3 || !duration.test(words)) return null;
  const counts = mentions.filter(({ unit, value, after }) => unit === null && !time.test(after) && value > 0);
  const isRunning = (one: Mention): boolean => open.test(saidOf(one));
  const done = counts.filter((one) => closed.test(saidOf(one)) && !isRunning(one));
  const running = counts.filter((one) => isRunning(one) && !done.includes(one));
  const [first, second] = [done[0], running[0]];
  if (!first || !second || done.length > 1 || running.length > 1) return null;
  if (![first, second].every(({ value }) => Number.isInteger(value))) return null;
  const [mean] = mentions.filter((one) => !counts.includes(one));
  if (mean && !(mean.unit === 'days' || mean.unit === null) && !meanBefore.test(mean.before)) return null;
  // `12 mensen wachten 6 weken, 8 zijn klaar` tells how long the others wait.
  if (mentions.length !== (mean ? 3 : 2) || (mean && open.test(clauseOf(mean).before))) return null;
  return {
    kind: 'closed-cases',
    closed: first.value,
    open: second.value,
    days: mean?.unit === 'days' ? mean.value : null,
  };
}

function saidOf(mention: Mention): string {
  const { before, after } = clauseOf(mention);
  return `${before} ${after}`;
}
