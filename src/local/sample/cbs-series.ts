import { z } from 'zod';
import type { Indicator, Observation } from '../../features/indicator/indicator.ts';
import { statuses } from '../../statistics/series.ts';
import benefits from './cbs/bijstand-per-maand.json' with { type: 'json' };
import definitions from './cbs/indicators.json' with { type: 'json' };
import deaths from './cbs/overledenen-per-week.json' with { type: 'json' };
import { indicatorsOf } from './sample-indicators.ts';

export interface SampleSeries {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
}

const Benefits = z.object({
  syncedOn: z.iso.date(),
  rows: z.array(z.tuple([z.iso.date(), z.number(), z.enum(statuses)])),
});
const Deaths = z.object({ retrievedOn: z.iso.date(), rows: z.array(z.tuple([z.iso.date(), z.number().int()])) });

const netherlands = 'Nederland';

/** Real figures beside the sample: a long stock that moves slowly, and a long flow with a strong season. */
export function cbsSeries(): readonly SampleSeries[] {
  const observations = [benefitsObservations(), deathsObservations()];
  return indicatorsOf(definitions, benefits.syncedOn).map((indicator, index) => ({
    indicator,
    observations: observations[index] ?? [],
  }));
}

function benefitsObservations(): Observation[] {
  const { syncedOn, rows } = Benefits.parse(benefits);
  return rows.map(([periodStart, value, status]) => observation(periodStart, value, status, syncedOn));
}

function deathsObservations(): Observation[] {
  const { retrievedOn, rows } = Deaths.parse(deaths);
  return rows.map(([periodStart, value]) => observation(periodStart, value, 'final', retrievedOn));
}

function observation(
  periodStart: string,
  value: number,
  status: Observation['status'],
  publishedOn: string,
): Observation {
  return { area: netherlands, periodStart, publishedOn, value, numerator: null, denominator: null, status };
}
