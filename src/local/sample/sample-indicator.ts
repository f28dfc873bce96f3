import type { Indicator } from '../../features/indicator/indicator.ts';
import { wholeArea } from './places.ts';

type Required = 'id' | 'name' | 'also' | 'definition' | 'kind' | 'unit' | 'ownerRole' | 'says' | 'doesNotSay';
type SampleDefinition = Pick<Indicator, Required> & Partial<Indicator>;

/** Neutral, exact, complete at once and without breaks, unless the definition says otherwise. */
export function sampleIndicator(definition: SampleDefinition): Indicator {
  return {
    wholeArea,
    frequency: 'week',
    decimals: 0,
    favourable: 'neutral',
    favourableBecause: null,
    source: { name: { nl: 'Voorbeeldcijfers (niet echt)', en: 'Sample figures (not real)' }, url: null },
    lagPeriods: 0,
    roundedTo: 1,
    disclosure: 'people',
    breaks: [],
    inflowId: null,
    outflowId: null,
    target: null,
    isSample: true,
    ...definition,
  };
}
