import type { Reading } from '../../statistics/reading/reading.ts';
import type { Series } from '../../statistics/series.ts';
import { lastDayOf, periodNumber, type Period } from '../../time/period.ts';
import { buildSeries } from './build-series.ts';
import { disclose, hiddenFigures } from './disclose.ts';
import type { Indicator, Observation } from './indicator.ts';
import type { Published } from './measures.ts';
import { publicationsOf, type PublishedFigure } from './publications.ts';
import type { Total } from './totals.ts';
import type { IndicatorStore } from './ports.ts';
import { atMost } from './turns.ts';

/** An indicator in one area, read. */
export interface IndicatorReading {
  readonly definition: Indicator;
  readonly area: string;
  readonly reading: Reading;
  /** What was read, without what may not be shown. */
  readonly series: Series;
  /** Sums over whole months, quarters and so on that may be told, though some of their periods may not be shown each. */
  readonly totals: () => readonly Total[];
  /** All that was ever published of it, oldest first, without what may not be shown. */
  readonly publications: () => readonly PublishedFigure[];
  /** ISO date of the newest publication; null without figures. */
  readonly updatedOn: string | null;
}

export interface IndicatorReader {
  /** null: no such indicator. Without an area the whole. */
  read(indicatorId: string, area: string | null): Promise<IndicatorReading | null>;
  /**
   * The whole of each of these, few queries for many. With a day (ISO date) as it reads with the periods that had ended by then:
   * later ones are left out of the figures, and not of what decides which of them may be shown.
   */
  readWholes(indicators: readonly Indicator[], until?: string): Promise<readonly IndicatorReading[]>;
}

const mostKept = 500;
/** Queries for figures at once: a crowd that asks for many must leave connections to those who only want an answer kept. */
const mostAtOnce = 2;
/** Figures of so many indicators come in one query. */
const perQuery = 10;

/**
 * Reads indicators through the store, without the figures that say too much about few people. A reading is made once, also
 * when many ask for it at the same time, and kept until the threshold or a figure of it or of its family changes, because most
 * questions of a week are about the same few figures.
 */
export function indicatorReader(store: IndicatorStore, disclosureThreshold: () => Promise<number>): IndicatorReader {
  const kept = new Map<string, { readonly version: string; readonly reading: Promise<IndicatorReading> }>();
  const inTurn = atMost(mostAtOnce);

  async function get(wanted: readonly Wanted[]): Promise<readonly IndicatorReading[]> {
    const [all, threshold] = await Promise.all([store.all(), disclosureThreshold()]);
    const versioned = await Promise.all(
      wanted.map(async (one) => {
        const family = familyOf(one.definition, all);
        const revisions = await Promise.all(family.map(({ id }) => store.revision(id)));
        return {
          ...one,
          family,
          key: `${one.definition.id}\n${one.area}\n${one.until ?? ''}`,
          version: [threshold, ...revisions].join(),
        };
      }),
    );
    const isKept = ({ key, version }: (typeof versioned)[number]) => kept.get(key)?.version === version;
    const missing = versioned.filter((one) => !isKept(one));
    for (let from = 0; from < missing.length; from += perQuery) {
      const some = missing.slice(from, from + perQuery);
      const made = inTurn(() => make(some, threshold));
      for (const [place, { key, version }] of some.entries()) {
        const reading = made.then((readings) => readings[place] as IndicatorReading);
        keep(key, version, reading);
      }
    }
    return Promise.all(versioned.map(({ key }) => (kept.get(key) as { reading: Promise<IndicatorReading> }).reading));
  }

  function keep(key: string, version: string, reading: Promise<IndicatorReading>): void {
    kept.delete(key);
    kept.set(key, { version, reading });
    reading.catch(() => kept.get(key)?.reading === reading && kept.delete(key));
  }

  function forgetOldest(): void {
    for (const key of kept.keys()) {
      if (kept.size <= mostKept) return;
      kept.delete(key);
    }
  }

  async function make(wanted: readonly (Wanted & { readonly family: readonly Indicator[] })[], threshold: number) {
    const ids = [...new Set(wanted.flatMap(({ family }) => family.map(({ id }) => id)))];
    const [observations, corrected] = await Promise.all([store.observations(ids), store.corrected(ids)]);
    return wanted.map(({ definition, area, until, family }) => {
      const published = family.map((member): Published => ({
        definition: member,
        observations: observations.get(member.id) ?? [],
        corrected: corrected.get(member.id) ?? [],
      }));
      return mayBeShown(definition, area, published, threshold, until);
    });
  }

  return {
    async read(indicatorId, area) {
      const definition = (await store.all()).find(({ id }) => id === indicatorId);
      if (!definition) return null;
      const [found = null] = await get([{ definition, area: area ?? definition.wholeArea, until: undefined }]);
      forgetOldest();
      return found;
    },
    async readWholes(indicators, until) {
      const found = await get(indicators.map((definition) => ({ definition, area: definition.wholeArea, until })));
      forgetOldest();
      return found;
    },
  };
}

interface Wanted {
  readonly definition: Indicator;
  readonly area: string;
  /** ISO date: periods that had not ended by then are left out. */
  readonly until: string | undefined;
}

function endedBy(series: Series, until: string | undefined): Series {
  if (until === undefined) return series;
  const isOver = (period: Period) => lastDayOf(period) <= until;
  const points = series.points.filter(({ period }) => isOver(period));
  const last = points.at(-1);
  const end = last ? (periodNumber(last.period) ?? 0) : -Infinity;
  return { ...series, points, snapshots: series.snapshots.filter(({ period }) => period <= end) };
}

/** A stock with its flows, or a flow with its stock and the other flow: what gives each other away. */
export function familyOf(definition: Indicator, all: readonly Indicator[]): readonly Indicator[] {
  const { id } = definition;
  const stock = all.find((one) => one.kind === 'stock' && [one.id, one.inflowId, one.outflowId].includes(id));
  if (!stock) return [definition];
  const members = [stock.id, stock.inflowId, stock.outflowId];
  return all.filter((one) => members.includes(one.id));
}

/**
 * All that may be shown of an indicator in one area: the one door for what an answer, a post, an export or an alert tells. The
 * family holds all figures of the indicator and of those that give it away, see `familyOf`; `threshold` is that of
 * definitions without one of their own. `until`: ISO date, periods that had not ended by then are left out.
 */
export function mayBeShown(
  definition: Indicator,
  area: string,
  family: readonly Published[],
  threshold: number,
  until?: string,
): IndicatorReading {
  const hidden = hiddenFigures(definition, family, threshold);
  const own = family.find((one) => one.definition.id === definition.id);
  const inArea = (all: readonly Observation[] = []) => all.filter((one) => one.area === area);
  const [observations, corrected] = [inArea(own?.observations), inArea(own?.corrected)];
  const disclosed = disclose(endedBy(buildSeries(definition, observations), until), hidden, area);
  return {
    definition,
    area,
    ...disclosed,
    totals: () => hidden.totals(area),
    publications: () => publicationsOf(definition, { observations, corrected }, disclosed.reading, hidden),
    updatedOn: observations.reduce<string | null>(
      (newest, { publishedOn: day }) => (newest && newest > day ? newest : day),
      null,
    ),
  };
}
