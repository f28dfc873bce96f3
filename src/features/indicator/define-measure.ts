import { frequencies } from '../../time/period.ts';
import { problem, retold, type Around, type Change } from './define-change.ts';
import { tooLong } from './define-words.ts';
import { noFlow } from './definition-filled.ts';
import type { DefinitionForm, Problem } from './definition-form.ts';
import { longest, wholeIn, wordsIn } from './definition-values.ts';
import { IndicatorKind, type Indicator } from './indicator.ts';

type Kind = Indicator['kind'];
type Words = Indicator['name'];

/** Of these the unit follows from the kind; of the others somebody says what is counted. */
export const unitOf: Partial<Readonly<Record<Kind, Words>>> = {
  proportion: { nl: '%', en: '%' },
  rate: { nl: 'per 1.000 inwoners', en: 'per 1,000 residents' },
  duration: { nl: 'dagen', en: 'days' },
  money: { nl: 'euro', en: 'euros' },
};

/** What is counted, how often, of what and where, and by which flows a stock changes. */
export function changedMeasure(form: DefinitionForm, around: Around): Change {
  const { indicator, hasFigures } = around;
  const measure = measureIn(form);
  const decimals = wholeIn(form.decimals, 0, 2);
  const [inflowId, outflowId] = [flowIn(form.inflow), flowIn(form.outflow)];
  if (Array.isArray(measure)) return measure as readonly Problem[];
  const { kind, frequency, area } = measure as Measure;
  const problems: readonly Problem[] = [
    ...(hasFigures && kind !== indicator.kind ? problem('kind-has-figures') : []),
    ...(hasFigures && frequency !== indicator.frequency ? problem('frequency-has-figures') : []),
    ...(hasFigures && area !== indicator.wholeArea ? problem('area-has-figures', indicator.wholeArea) : []),
    ...(Number.isNaN(decimals) ? problem('decimals-wrong') : []),
    ...flowProblems({ ...indicator, kind, frequency }, [inflowId, outflowId], around.all),
  ];
  if (problems.length > 0) return problems;
  return { indicator: { ...measured(indicator, measure as Measure), decimals, inflowId, outflowId }, because: null };
}

function flowIn(chosen: string | undefined): string | null {
  return chosen === noFlow ? null : wordsIn(chosen);
}

export interface Measure {
  readonly kind: Kind;
  readonly frequency: Indicator['frequency'];
  readonly area: string;
  /** As it was written; null where the kind says it. */
  readonly unit: string | null;
  readonly denominator: string | null;
}

export function measureIn(form: DefinitionForm): Measure | readonly Problem[] {
  const kind = IndicatorKind.safeParse(form.measure).data;
  const frequency = frequencies.find((one) => one === form.frequency);
  const [unit, denominator, area] = [wordsIn(form.unit), wordsIn(form.denominator), wordsIn(form.area)];
  const problems: readonly Problem[] = [
    ...(kind === undefined ? problem('kind-missing') : []),
    ...(frequency === undefined ? problem('frequency-missing') : []),
    ...(kind && !unitOf[kind] && unit === null ? problem('unit-missing') : []),
    ...(kind === 'proportion' && denominator === null ? problem('denominator-missing') : []),
    ...(area === null ? problem('area-missing') : []),
    ...tooLong([unit, denominator, area], longest.line),
  ];
  if (problems.length > 0 || !kind || !frequency || !area) return problems;
  return { kind, frequency, area, unit, denominator };
}

/** The unit and the denominator that go with a kind. */
export function measured<Of extends Pick<Indicator, 'unit' | 'denominator'>>(before: Of, measure: Measure) {
  const { kind, frequency, area, unit, denominator } = measure;
  const { denominator: of, ...rest } = before;
  const whole = denominator ?? (kind === 'rate' ? residents : null);
  return {
    ...rest,
    kind,
    frequency,
    wholeArea: area,
    unit: unitOf[kind] ?? retold(before.unit, unit ?? before.unit.nl),
    ...((kind === 'proportion' || kind === 'rate') && whole !== null && { denominator: retold(of, whole) }),
  };
}

const residents = 'inwoners';

/** Inflow and outflow are figures of their own, counted as often as the stock. */
function flowProblems(
  stock: Indicator,
  ids: readonly (string | null)[],
  all: readonly Indicator[],
): readonly Problem[] {
  const named = ids.flatMap((id) => (id === null ? [] : [id]));
  const user = all.find((one) => one.id !== stock.id && [one.inflowId, one.outflowId].includes(stock.id));
  if (user && (stock.kind !== 'flow' || stock.frequency !== user.frequency))
    return problem('is-flow-of-stock', user.name.nl);
  if (named.length === 0) return [];
  if (stock.kind !== 'stock') return problem('flow-only-of-stock');
  if (new Set(named).size < named.length) return problem('flow-twice');
  return named.flatMap((id): readonly Problem[] => {
    const flow = all.find((one) => one.id === id);
    if (!flow) return problem('flow-unknown', id);
    if (flow.kind !== 'flow') return problem('flow-is-no-flow', flow.name.nl);
    return flow.frequency === stock.frequency ? [] : problem('flow-other-frequency', flow.name.nl);
  });
}
