import type { OwnUnit } from '../account.ts';
import { numbersIn, type Mention, type Telling } from './telling.ts';
import type { Dated, Relation } from './relation.ts';

const number = '[+-]?#[%edp]?';
const some = '(?: (?!naar|to|toen|then|daarna)[^\\s#]+){0,3}';
const next = '(?: ,)?(?: en| and)? (?:naar|to|toen|then|daarna|toen naar|daarna naar|then to)';
/** `van 90 naar 84 naar 79`, `eerst 22, toen 27, toen 25`: three or more, each after the one before. */
const inTurn = new RegExp(`(?:van|from|eerst|first)${some} ${number}(?:${some}${next}${some} ${number}){2,6}`, 'g');
const numberOnly = /^(?:count|percentage|money|days)$/;

/** Figures that became each other in the words of one sentence, oldest first. */
export function inTurnIn(telling: Telling): Relation | null {
  const [found, ...more] = numbersIn(telling, inTurn);
  if (!found || more.length > 0 || telling.hasTable || found.length < telling.mentions.length) return null;
  const unit = unitOf(found);
  const points = found.map(({ label, period, value }): Dated => ({ label, period, value }));
  if (unit === 'percentage') return { kind: 'percentages-in-time', points };
  return { kind: 'few-in-time', points, unit, isUnfinished: false };
}

function unitOf(found: readonly Mention[]): OwnUnit | null {
  const units = new Set(found.flatMap(({ unit }) => unit ?? []));
  const [only = null, ...more] = units;
  return more.length === 0 && only !== null && numberOnly.test(only) ? (only as OwnUnit) : null;
}
