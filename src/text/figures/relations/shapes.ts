import type { Relation } from './relation.ts';
import type { Telling } from './telling.ts';

/** What in the figures themselves speaks against a reading. */
export type ShapeName = 'units' | 'running' | 'twice' | 'populations' | 'columns' | 'whole' | 'wholes';

const FEWEST_RUNNING = 4;
const FEWEST_IN_ROW = 8;

/** What the figures of a reading do that figures with this relation do not. */
export function shapesAgainst(telling: Telling, relation: Relation): ShapeName[] {
  const found: readonly [ShapeName, boolean][] = [
    ['units', isOfOtherUnit(telling, relation)],
    ['running', isPerhapsRunning(telling, relation)],
    ['twice', hasPeriodTwice(relation)],
    ['populations', isOnOtherPopulation(telling, relation)],
    ['columns', areColumnsUnnamed(telling, relation)],
    ['whole', isAllOfItself(relation)],
    ['wholes', isOfOtherWholes(telling, relation)],
  ];
  return found.filter(([, is]) => is).map(([name]) => name);
}

/** A target of another unit than what is held against it: `mochten maar 1 antwoord geven` beside percentages. */
function isOfOtherUnit({ mentions }: Telling, relation: Relation): boolean {
  if (relation.kind !== 'target' && relation.kind !== 'target-row') return false;
  if (relation.kind === 'target' && relation.share) return false;
  const target = mentions.find(({ value }) => value === relation.target);
  const others = mentions.filter((one) => one !== target);
  if (!target || target.unit === 'percentage') return false;
  return others.length > 0 && others.every(({ unit }) => unit === 'percentage');
}

/** Each is as much above the one before as the first above none: `120, 245, 371, 490`. */
function isPerhapsRunning({ words }: Telling, relation: Relation): boolean {
  if (relation.kind !== 'few-in-time' && relation.kind !== 'long-periods') return false;
  if (/(?:wachtlijst|wachtend|(?:^| )(?:stand|stock)(?= |$)|waiting)/.test(words)) return false;
  const values = relation.points.map(({ value }) => value);
  const [first = 0] = values;
  const steps = values.slice(1).map((value, i) => value - (values[i] ?? 0));
  return values.length >= FEWEST_RUNNING && first > 0 && steps.every((step) => step > 0.5 * first && step < 2 * first);
}

/** A short row in which one period has two figures is two rows, or one of them is of another time. */
function hasPeriodTwice(relation: Relation): boolean {
  if (relation.kind !== 'row' && relation.kind !== 'few-in-time') return false;
  const points = relation.kind === 'row' ? relation.series.points : relation.points;
  const periods = points.flatMap(({ period }) => (period ? [JSON.stringify(period)] : []));
  return points.length < FEWEST_IN_ROW && new Set(periods).size < periods.length;
}

const populations = [
  /(?:inwoner|inhabitant|resident)/,
  /(?:huishoud|household)/,
  /(?:jongeren|jeugdigen|young people|kinderen|children)/,
  /(?:leerling|pupil)/,
];

/** So many per household beside so many per inhabitant. */
function isOnOtherPopulation({ mentions }: Telling, relation: Relation): boolean {
  if (relation.kind !== 'rate-reference' && relation.kind !== 'areas') return false;
  if (relation.kind === 'areas' && relation.unit !== 'rate') return false;
  const told = mentions.flatMap(({ after }) => {
    const at = populations.findIndex((one) => one.test(after.split('#')[0] ?? ''));
    return at < 0 ? [] : [at];
  });
  return new Set(told).size > 1;
}

/** A part that is as large as what it is a part of was read twice. */
function isAllOfItself(relation: Relation): boolean {
  return relation.kind === 'nested' && relation.part.count === relation.part.size && relation.part.percentage === null;
}

/** `10% van de cliënten gebruikt 48% van het budget`: parts of different things. */
function isOfOtherWholes({ mentions }: Telling, relation: Relation): boolean {
  if ((relation.kind !== 'groups' && relation.kind !== 'change') || mentions.length !== 2) return false;
  const [first, second] = mentions.map(
    ({ after, unit }) =>
      (unit === 'percentage' && /^(?:van|of) (?:de |het |alle |the |all |onze |our )*(\p{L}+)/u.exec(after)?.[1]) ||
      null,
  );
  return first !== null && second !== null && first !== second;
}

/** Rows of a table whose names are figures or none: what is what, no heading says. */
function areColumnsUnnamed({ hasTable }: Telling, relation: Relation): boolean {
  return hasTable && relation.kind === 'several-rows' && relation.rows.every(({ label }) => !/\p{L}/u.test(label));
}
