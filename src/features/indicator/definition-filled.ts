import type { DefinitionForm } from './definition-form.ts';
import type { Indicator } from './indicator.ts';

/** Stands for no flow in a list of which one is always chosen. */
export const noFlow = '-';

/**
 * The forms as the definition stands. Reasons are left open, because each change has its own; English that says the same as the
 * Dutch was never written.
 */
export function filledIn(indicator: Indicator): DefinitionForm {
  const { source, target, denominator, threshold } = indicator;
  const english = ({ nl, en }: Indicator['name']): string => (en === nl ? '' : en);
  return {
    name: indicator.name.nl,
    also: indicator.also.join('\n'),
    counts: indicator.definition.nl,
    says: indicator.says.nl,
    doesNotSay: indicator.doesNotSay.nl,
    source: source.name.nl,
    url: source.url ?? '',
    measure: indicator.kind,
    frequency: indicator.frequency,
    unit: indicator.unit.nl,
    denominator: denominator?.nl,
    area: indicator.wholeArea,
    decimals: String(indicator.decimals),
    inflow: indicator.inflowId ?? noFlow,
    outflow: indicator.outflowId ?? noFlow,
    target: target === null ? '' : asWritten(target),
    favourable: indicator.favourable,
    ownerRole: indicator.ownerRole.nl,
    owner: indicator.owner?.id,
    deputy: indicator.deputy?.id,
    lag: String(indicator.lagPeriods),
    roundedTo: asWritten(indicator.roundedTo),
    disclosure: indicator.disclosure,
    threshold: threshold === undefined ? '' : String(threshold),
    approval: String(indicator.needsApproval ?? false),
    checkBy: indicator.checkBy,
    nameEn: english(indicator.name),
    countsEn: english(indicator.definition),
    unitEn: english(indicator.unit),
    denominatorEn: denominator && english(denominator),
    sourceEn: english(source.name),
    ownerRoleEn: english(indicator.ownerRole),
    saysEn: english(indicator.says),
    doesNotSayEn: english(indicator.doesNotSay),
  };
}

/** As it is typed in Dutch. */
function asWritten(number: number): string {
  return String(number).replace('.', ',');
}
