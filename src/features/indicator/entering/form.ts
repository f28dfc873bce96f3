import { typedNumber, type TypedNumber } from '../../../text/figures/typed-number.ts';
import type { Field, FigureProblem } from './checked.ts';
import type { Indicator, Observation } from '../indicator.ts';
import { missingPeriods, periodsKnown } from './due.ts';
import { asksOf, knownFigures, ratioValue, type Asks, type GivenFigure } from './figure.ts';

/** Which figure a row of the form is about. */
export interface FigureKey {
  readonly indicatorId: string;
  readonly area: string;
  readonly periodStart: string;
}

/** What stands in the fields of one row, as it was typed. */
export interface Typed {
  readonly value?: string | undefined;
  readonly numerator?: string | undefined;
  readonly denominator?: string | undefined;
  readonly note?: string | undefined;
}

export interface FormRow {
  readonly definition: Indicator;
  readonly area: string;
  readonly periodStart: string;
  readonly asks: Asks;
  /** The newest figure of an earlier period. */
  readonly previous: Observation | null;
  /** What is known of this period already. */
  readonly current: Observation | null;
  /** Earlier periods without a figure, newest first. */
  readonly alsoMissing: readonly string[];
  readonly typed: Typed;
  readonly problems: readonly Pick<FigureProblem, 'field' | 'reason'>[];
}

/** 'due': every figure that is missing; 'areas': the areas of one indicator; 'correction': one figure that was wrong. */
export type Purpose = 'due' | 'areas' | 'correction';

export interface Form {
  readonly purpose: Purpose;
  readonly rows: readonly FormRow[];
  /** How many figures follow on a next card. */
  readonly left: number;
  /** Why a figure is corrected. */
  readonly because: string;
  readonly news: FormNews | null;
}

export type FormNews = 'needs-mending' | 'nothing-typed' | 'needs-reason';

/** So many fit a card that is read on a telephone too, and take less than three minutes. */
export const rowsOnCard = 14;
export const areasOnCard = 20;

/** Every missing figure of these indicators: of each the newest, with the earlier ones named. */
export function dueRows(
  indicators: readonly Indicator[],
  observations: ReadonlyMap<string, readonly Observation[]>,
  today: string,
): readonly FormRow[] {
  return indicators.flatMap((definition) => {
    const own = observations.get(definition.id) ?? [];
    const [newest, ...earlier] = missingPeriods(definition, periodsKnown(own, definition.wholeArea), today);
    if (newest === undefined) return [];
    const row = rowOf({ indicatorId: definition.id, area: definition.wholeArea, periodStart: newest }, definition, own);
    return [{ ...row, alsoMissing: earlier }];
  });
}

export function rowOf(key: FigureKey, definition: Indicator, own: readonly Observation[], typed: Typed = {}): FormRow {
  const { area, periodStart } = key;
  const known = knownFigures(new Map([[definition.id, own]]));
  const [previous] = periodsKnown(own, area)
    .filter((start) => start < periodStart)
    .toSorted()
    .toReversed();
  return {
    definition,
    area,
    periodStart,
    asks: asksOf(definition),
    previous: previous === undefined ? null : (known.get(definition.id, area, previous) ?? null),
    current: known.get(definition.id, area, periodStart) ?? null,
    alsoMissing: [],
    typed,
    problems: [],
  };
}

export interface Understood {
  readonly figures: readonly GivenFigure[];
  /** Place in `rows` of each of the figures. */
  readonly rowOf: readonly number[];
  /** What is no number, by place in `rows`. */
  readonly unclear: readonly FigureProblem[];
}

/** The figures of a form as it was filled in. A row that was left empty is no figure: it stays missing. */
export function understand(rows: readonly FormRow[]): Understood {
  const figures: GivenFigure[] = [];
  const places: number[] = [];
  const unclear: FigureProblem[] = [];
  for (const [at, row] of rows.entries()) {
    const fields = {
      value: typedNumber(row.typed.value),
      numerator: typedNumber(row.typed.numerator),
      denominator: typedNumber(row.typed.denominator),
    };
    const names: readonly Exclude<Field, 'period'>[] = ['value', 'numerator', 'denominator'];
    const wrong = names.filter((field) => fields[field].kind === 'unclear');
    unclear.push(...wrong.map((field): FigureProblem => ({ at, field, reason: 'unclear' })));
    const isAlone = row.asks === 'value-of' && fields.value.kind === 'empty' && fields.denominator.kind === 'number';
    if (isAlone) unclear.push({ at, field: 'value', reason: 'missing' });
    if (wrong.length > 0 || isAlone || names.every((field) => fields[field].kind === 'empty')) continue;
    figures.push(figureOf(row, fields));
    places.push(at);
  }
  return { figures, rowOf: places, unclear };
}

function figureOf(
  { definition, area, periodStart, asks }: FormRow,
  fields: Readonly<Record<'value' | 'numerator' | 'denominator', TypedNumber>>,
): GivenFigure {
  const [value, numerator, denominator] = [fields.value, fields.numerator, fields.denominator].map((field) =>
    field.kind === 'number' ? field.value : null,
  ) as [number | null, number | null, number | null];
  const of = { indicatorId: definition.id, area, periodStart };
  if (asks !== 'ratio') return { ...of, value, numerator: null, denominator: asks === 'value-of' ? denominator : null };
  // One of both is missing: that is said, and nothing is divided.
  const share = numerator !== null && denominator ? ratioValue(definition.kind, numerator, denominator) : null;
  return { ...of, value: share, numerator, denominator };
}

/** The notes of a form by indicator; those of several areas after each other. */
export function notesIn(rows: readonly FormRow[]): Readonly<Record<string, string>> {
  const notes: Record<string, string> = {};
  for (const { definition, typed } of rows) {
    const note = typed.note?.trim();
    if (note) notes[definition.id] = [notes[definition.id], note].filter(Boolean).join(' ');
  }
  return notes;
}

/** The form again, with what has to be mended beside the field that it is about. */
export function withProblems(rows: readonly FormRow[], problems: readonly FigureProblem[]): readonly FormRow[] {
  const byRow = Map.groupBy(problems, ({ at }) => at);
  return rows.map((row, at) => ({ ...row, problems: byRow.get(at) ?? [] }));
}
