import { asAsked, type Figure } from '../../../features/ask/ports.ts';
import { readingFacts } from '../../../features/ask/reading-facts.ts';
import { isEntered } from '../../../features/indicator/entering/due.ts';
import type { Indicator, Observation } from '../../../features/indicator/indicator.ts';
import type { EnteredFigures } from '../../../features/indicator/ports.ts';
import type { IndicatorReading } from '../../../features/indicator/read-indicator.ts';
import { mayRebase, shiftToRebase } from '../../../features/indicator/rebase.ts';
import { may } from '../../../features/person/may.ts';
import type { FigureDetails } from '../../../features/publication/details/figure-details.ts';
import { mayTellBoth, type Revision } from '../../../features/publication/details/revisions.ts';
import { detailsWords } from '../../../features/publication/details/wording.ts';
import type { Actor } from '../../../shared/handler.ts';
import type { Language, Translated } from '../../../shared/language.ts';
import { read } from '../../../statistics/reading/read.ts';
import type { Series } from '../../../statistics/series.ts';
import { chart, table, valueTitle } from '../ask/reading-props.ts';
import { formatAmount, formatDay, formatPeriod } from '../../../text/format.ts';
import { laterPeriod, lastDayOf, periodAt, periodNumber, startOf } from '../../../time/period.ts';
import { digestReading } from './digest-reading.ts';

/** Half a year of weeks. */
const mostPeriods = 26;
const mostRevisions = 6;

/** As an answer reads it. */
export function figureOf(found: IndicatorReading): Figure {
  return { ...found, ...asAsked, isOwn: false, periodNames: 'dates', missingAreas: [], otherAreas: [] };
}

/** 'Teamleider Toegang Wmo (Samira Bakker)'. */
export function ownerOf({ ownerRole, owner }: Indicator): Translated {
  if (!owner?.name) return ownerRole;
  return { nl: `${ownerRole.nl} (${owner.name})`, en: `${ownerRole.en} (${owner.name})` };
}

export interface DetailSources {
  readonly found: IndicatorReading;
  readonly entries: readonly EnteredFigures[];
  readonly observations: readonly Observation[];
  readonly stories: FigureDetails['stories'];
  /** null for who is not told. */
  readonly uses: number | null;
  readonly version: number;
  readonly threshold: number;
}

/** Everything that is known of an indicator, in the words of who asks. */
export function figureDetails(sources: DetailSources, actor: Actor): FigureDetails {
  const { found, stories, uses } = sources;
  const { definition, area, reading } = found;
  const { language } = actor;
  const figure = figureOf(found);
  const told = digestReading(figure, ownerOf(definition), isEntered(definition)).words[language];
  const unit = definition.unit[language];
  const drawn = chart(figure, language, mostPeriods).chart;
  return {
    indicatorId: definition.id,
    name: definition.name[language],
    area,
    isSample: definition.isSample,
    figure: told.figure,
    period: told.period,
    status: told.status,
    change: told.change,
    verdictWord: told.verdictWord,
    tone: reading.verdict.kind,
    verdict: told.verdict,
    target: told.target,
    remarks: [told.incomplete, told.hidden].filter((remark) => remark !== null),
    chart: drawn
      ? { unit: drawn.unit, decimals: drawn.decimals ?? 0, most: drawn.most ?? null, points: drawn.points }
      : null,
    valueTitle: valueTitle(unit, language),
    rows: table(figure, language, mostPeriods),
    facts: factsOf(definition, language),
    source: { name: definition.source.name[language], url: definition.source.url },
    history: historyOf(sources, language),
    stories,
    uses,
    mayPost: may(actor, 'manager'),
    rebase: rebaseOf(sources, actor),
  };
}

function factsOf(definition: Indicator, language: Language): FigureDetails['facts'] {
  const { facts, rhythms, favourable, since } = detailsWords[language];
  const { target, targetFrom, targetBecause, favourableBecause } = definition;
  const unit = definition.unit[language];
  const aim = target === null ? null : formatAmount(target, unit, definition.decimals, language);
  const because = favourableBecause ? `. ${favourableBecause[language]}` : '';
  return [
    { name: facts.definition, value: definition.definition[language] },
    { name: facts.says, value: definition.says[language] },
    { name: facts.doesNotSay, value: definition.doesNotSay[language] },
    { name: facts.unit, value: unit },
    { name: facts.rhythm, value: rhythms[definition.frequency] },
    { name: facts.favourable, value: `${favourable[definition.favourable]}${because}` },
    ...(aim
      ? [
          {
            name: facts.target,
            value: [targetFrom ? since(aim, formatDay(targetFrom, language)) : aim, targetBecause?.[language]]
              .filter(Boolean)
              .join('. '),
          },
        ]
      : []),
    { name: facts.owner, value: ownerOf(definition)[language] },
  ];
}

/** What was revised, what changed in the verdicts by it, and what changed in what is counted; newest first. */
function historyOf(sources: DetailSources, language: Language): readonly string[] {
  const { definition } = sources.found;
  const words = detailsWords[language];
  const day = (on: string) => formatDay(on, language);
  const amount = (value: number) => formatAmount(value, definition.unit[language], definition.decimals, language);
  const shown = new Set(sources.found.publications().map(({ period, value }) => `${startOf(period)} ${value}`));
  const wasTold = ({ periodStart, from, to }: Revision): boolean =>
    [from, to].every((value) => value !== null && shown.has(`${periodStart} ${value}`));
  const dated: { readonly on: string; readonly told: string }[] = [
    ...revisionsOf(sources).flatMap((revision) => {
      const { periodStart, on, because } = revision;
      const period = formatPeriod(periodAt(definition.frequency, periodStart), language);
      const mayTell =
        wasTold(revision) &&
        mayTellBoth(revision, {
          isProtected: definition.disclosure !== 'none',
          isRatio: definition.kind === 'proportion' || definition.kind === 'rate',
          threshold: definition.threshold ?? sources.threshold,
        });
      const { from, to } = revision;
      const revised =
        mayTell && from !== null && to !== null
          ? words.revised(period, amount(from), amount(to), day(on))
          : words.revisedHidden(period, day(on));
      const change = mayTell ? verdictChange(sources.found.series, revision) : null;
      const lines = [
        revised,
        ...(because ? [words.because(because)] : []),
        ...(change ? [words.verdictChanged[change](period)] : []),
      ];
      return [{ on, told: lines.join(' ') }];
    }),
    ...definition.breaks.map(({ on, reason }) => ({ on, told: words.broken(day(on), reason[language]) })),
    ...(definition.formerTargets ?? []).map(({ value, until, because }) => ({
      on: until,
      told: words.formerTarget(amount(value), day(until), because?.[language] ?? null),
    })),
    ...(definition.baseline
      ? [
          {
            on: definition.baseline.from,
            told: words.baseline(day(definition.baseline.from), definition.baseline.reason[language]),
          },
        ]
      : []),
  ];
  return dated.toSorted((a, b) => b.on.localeCompare(a.on)).map(({ told }) => told);
}

/** Of periods that can still be seen: corrections by people, and later publications of what was complete before. */
function revisionsOf({ found, entries, observations }: DetailSources): readonly Revision[] {
  const { definition, area, series } = found;
  const seen = new Set(
    series.points
      .slice(-mostPeriods)
      .filter(({ isHidden }) => !isHidden)
      .map(({ period }) => startOf(period)),
  );
  const own = (one: Observation) => one.area === area && seen.has(one.periodStart);
  const replaced = entries.flatMap((entered) => entered.replaced.filter(own));
  const corrected = entries
    .filter(({ entry }) => entry.correctionBecause !== null)
    .flatMap(({ entry, observations: came }) =>
      came.filter(own).map((now): Revision => {
        const before = replaced.find((one) => one.periodStart === now.periodStart && one.value !== now.value);
        const { periodStart, publishedOn: on, value: to } = now;
        return { periodStart, on, from: before?.value ?? null, to, because: entry.correctionBecause };
      }),
    );
  const complete = (one: Observation) =>
    one.publishedOn > lastDayOf(laterPeriod(periodAt(definition.frequency, one.periodStart), definition.lagPeriods));
  const later = [...Map.groupBy(observations.filter(own), ({ periodStart }) => periodStart).values()].flatMap(
    (publications): readonly Revision[] => {
      const [first, ...others] = publications
        .filter(complete)
        .toSorted((a, b) => a.publishedOn.localeCompare(b.publishedOn));
      const last = others.at(-1);
      if (!first || !last || first.value === last.value) return [];
      const { periodStart, publishedOn: on, value: to } = last;
      return [{ periodStart, on, from: first.value, to, because: null }];
    },
  );
  return [...corrected, ...later].toSorted((a, b) => b.on.localeCompare(a.on)).slice(0, mostRevisions);
}

/** Whether the figure was told as a signal and is none now, or the other way round. Only of series that are shown whole. */
function verdictChange(series: Series, { periodStart, from }: Revision): 'signal-gone' | 'signal-came' | null {
  if (from === null || series.points.some(({ isHidden }) => isHidden)) return null;
  const index = series.points.findIndex(({ period }) => startOf(period) === periodStart);
  const point = series.points[index];
  if (!point || point.value === null || point.numerator !== null) return null;
  const upTo = series.points.slice(0, index + 1);
  const end = periodNumber(point.period) ?? 0;
  const snapshots = series.snapshots.filter(({ period }) => period <= end);
  const isSignal = (points: Series['points']) => read({ ...series, points, snapshots }).verdict.kind === 'signal';
  const now = isSignal(upTo);
  const before = isSignal([...upTo.slice(0, -1), { ...point, value: from }]);
  return now === before ? null : now ? 'signal-came' : 'signal-gone';
}

function rebaseOf({ found, version }: DetailSources, actor: Actor): FigureDetails['rebase'] {
  const { definition, reading } = found;
  const shift = shiftToRebase(reading);
  if (!shift) return null;
  const { language } = actor;
  const periods = readingFacts(figureOf(found), language).periods(shift.points).shown;
  return {
    from: startOf(shift.from),
    because: detailsWords[language].rebase[shift.direction](periods, formatPeriod(shift.from, language)),
    version: mayRebase(definition, actor) ? version : null,
  };
}
