import { z } from 'zod';
import { Indicator } from '../../features/indicator/indicator.ts';
import sample from './indicators.json' with { type: 'json' };
import { wholeArea } from './places.ts';
import { samplePeople } from './sample-people.ts';
import { mondayOfWeekBefore } from './sample-weeks.ts';

/** Neutral, exact, complete at once and without breaks, unless the file says otherwise. */
const unlessTold = {
  wholeArea,
  frequency: 'week',
  decimals: 0,
  favourable: 'neutral',
  favourableBecause: null,
  source: { name: { nl: 'Voorbeeldcijfers (niet echt)', en: 'Sample figures (not real)' }, url: null },
  lagPeriods: 0,
  roundedTo: 1,
  disclosure: 'people',
  inflowId: null,
  outflowId: null,
  target: null,
  isSample: true,
};

/** A file knows no dates, because a sample begins on any day: a break lies in an ISO week. */
const Definition = z.looseObject({
  breaks: z.array(z.object({ isoWeek: z.number().int().min(1).max(52), reason: z.unknown() })).default([]),
});

/** Definitions as they stand in a file; the breaks lie between half a year and a year and a half before `startedOn`. */
export function indicatorsOf(file: readonly unknown[], startedOn: string): readonly Indicator[] {
  return z
    .array(Definition)
    .parse(file)
    .map(({ breaks, ...definition }) =>
      Indicator.parse({
        ...unlessTold,
        ...definition,
        breaks: breaks.map(({ isoWeek, reason }) => ({ on: mondayOfWeekBefore(startedOn, isoWeek), reason })),
      }),
    );
}

/**
 * What the sample municipality counts. Its targets are terms of the law: six weeks for the research after a melding (Wmo
 * 2015, 2.3.2) and two for the decision after the aanvraag (2.3.5), four weeks until the first meeting about debts (Wet
 * gemeentelijke schuldhulpverlening, 4). The law sets them per case, so a median at the target still means many late ones. The
 * sample manager answers for all of them, so that there is somebody to enter their figures.
 */
export function sampleIndicators(startedOn: string): readonly Indicator[] {
  const { person, name } = samplePeople.manager;
  return indicatorsOf(sample, startedOn).map((indicator) => ({
    ...indicator,
    owner: { id: person.id, name: name.nl },
  }));
}
