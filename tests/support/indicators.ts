import type { Indicator, Observation } from '../../src/features/indicator/indicator.ts';

const both = (text: string) => ({ nl: text, en: text });

export function anIndicator(part: Partial<Indicator> = {}): Indicator {
  return {
    id: 'meldingen',
    name: both('Meldingen'),
    also: [],
    definition: both('Alle meldingen'),
    kind: 'flow',
    frequency: 'week',
    unit: both('meldingen'),
    decimals: 0,
    favourable: 'neutral',
    favourableBecause: null,
    ownerRole: both('Team'),
    source: { name: both('Bron'), url: null },
    wholeArea: 'Stad',
    lagPeriods: 2,
    roundedTo: 1,
    disclosure: 'people',
    says: both('Iets'),
    doesNotSay: both('Niets'),
    breaks: [],
    inflowId: null,
    outflowId: null,
    target: null,
    isSample: true,
    ...part,
  };
}

export function anObservation(part: Partial<Observation> = {}): Observation {
  return {
    area: 'Stad',
    periodStart: '2026-11-09',
    publishedOn: '2026-11-16',
    value: 12.5,
    numerator: null,
    denominator: null,
    status: 'provisional',
    ...part,
  };
}
