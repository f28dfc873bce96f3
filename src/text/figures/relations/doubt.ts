import type { Relation, RelationKind } from './relation.ts';
import { shapesAgainst, type ShapeName } from './shapes.ts';
import type { SignalName } from './signal.ts';
import { signalsLeft } from './signals.ts';
import type { Mention, Telling } from './telling.ts';
import { unusedIn } from './unused.ts';

/** Why a relation may not be what a text tells. */
export interface Doubt {
  /** Numbers that it does nothing with, as they were written. */
  readonly unused: readonly string[];
  /** What words stand for that it does nothing with. */
  readonly signals: readonly SignalName[];
  readonly shapes: readonly ShapeName[];
}

/**
 * A reading is sure when every number of the text has a part in it, and every word that tells of a part is one that it
 * takes up; null then. What detectors found is so held against the whole text once more, whatever they looked at.
 */
export function doubtOf(telling: Telling, relation: Relation): Doubt | null {
  if (telling.mentions.length > MOST) return null;
  const unused = unusedIn(telling, relation);
  // A total that the others come to says nothing new.
  const isTotalled = unused.length === 0 && telling.mentions.some(({ reason }) => reason === 'total');
  const signals = signalsLeft(telling, relation).filter((name) => !(isTotalled && name === 'sum'));
  const isBeside = (one: Mention): boolean => (asideOf.has(relation.kind) ? isAside(one) : isSize(one, telling));
  const shapes = shapesAgainst(telling, relation);
  const isNamed = signals.length === 0 && shapes.length === 0 && unused.length === 1 && unused.every(isBeside);
  if (unused.length + signals.length + shapes.length === 0 || isNamed) return null;
  const texts = unused.map(({ start, end }) => telling.source.slice(start, end).trim());
  return { unused: [...new Set(texts)], signals, shapes };
}

/** More numbers are a row, which says itself what it leaves out. */
const MOST = 100;

/** Beside a target, an older figure or that of others stands apart, and so does a stock beside what came and went; it is said. */
const asideOf: ReadonlySet<RelationKind> = new Set(['target', 'budget', 'flows']);

function isAside({ before, period }: Mention): boolean {
  return (
    period?.kind === 'ago' ||
    /(?:vorige?|eerst|was|eerder|landelijk|regio|last|previous|national|nationally)(?: (?!#)\S+){0,3}$|(?:^| )(?:van|from)$|bestand(?: \S+){0,2}$/.test(
      before,
    )
  );
}

/** Of how many people or cases percentages or times are. */
function isSize(one: Mention, { mentions }: Telling): boolean {
  const others = mentions.filter((each) => each !== one);
  return (
    one.unit === null &&
    /^(?:mensen|clienten|zaken|dossiers|aanvragen|gezinnen|deelnemers|inwoners|people|clients|cases|requests|participants)(?= |$)/.test(
      one.after,
    ) &&
    others.every(
      ({ unit, after }) =>
        unit === 'percentage' || unit === 'days' || /^(?:weken|maanden|uur|weeks|months|hours)(?= |$)/.test(after),
    )
  );
}
