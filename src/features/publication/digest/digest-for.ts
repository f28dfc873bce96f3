import type { Language, Translated } from '../../../shared/language.ts';
import { expectedChanceSignals } from '../../../statistics/control-charts/expected-chance-signals.ts';
import { formatPeriod } from '../../../text/format.ts';
import { lastDayOf, laterPeriod, periodAt, periodNumber, startOf, type Period } from '../../../time/period.ts';
import type { Digest, DigestFigure } from './digest.ts';
import type { ApprovedStory, DigestPorts, DigestReading, OwnerNote } from './ports.ts';
import { dueOf, strongestFirst, weightOf } from './weight.ts';
import { digestWords } from './wording.ts';

export interface DigestWanted {
  readonly indicatorIds: readonly string[];
  /** 'newest': the last week that has ended and of which there is a figure. */
  readonly period: Period | 'newest';
  /** Whether what owners wrote beside their figures comes with it. */
  readonly notes: boolean;
  /** Whether what colleagues told beside them comes with it. */
  readonly stories: boolean;
}

const mostStories = 2;

/** The figures of one period as they may be posted. Unknown indicators are left out. */
export async function digestFor(wanted: DigestWanted, ports: DigestPorts): Promise<Digest> {
  const { indicatorIds } = wanted;
  const asTheyStand = await ports.read(indicatorIds, null);
  const period = wanted.period === 'newest' ? newestWeek(asTheyStand, ports.today()) : wanted.period;
  const lastDay = lastDayOf(period);
  const isOver = ({ newest }: DigestReading) => newest !== null && lastDayOf(newest) > lastDay;
  const readings = asTheyStand.some(isOver) ? await ports.read(indicatorIds, period) : asTheyStand;
  const [notes, stories] = await Promise.all([
    wanted.notes ? ports.notes(indicatorIds) : [],
    wanted.stories ? ports.stories(indicatorIds, approvedFor(period)) : [],
  ]);
  const area = mostCommon(readings.map((one) => one.area));
  const figures = strongestFirst(readings, period).map((one) => figureOf(one, area, period, notes, stories));
  const standing = figures.filter(({ weight }) => weight === 'signal').length;
  const missing = figures.filter(({ weight }) => weight === 'missing').length;
  const judged = readings
    .filter((one) => weightOf(one, period) !== 'missing')
    .map(({ reading }) => reading)
    .filter(({ verdict }) => verdict.kind !== 'withheld');
  return {
    version: 1,
    period: { kind: period.kind, start: startOf(period) },
    title: inBoth((language) => digestWords[language].title(period.kind, formatPeriod(period, language))),
    area,
    headline: inBoth((language) => digestWords[language].headline(standing, figures.length - missing, missing)),
    chance:
      judged.length === 0
        ? null
        : inBoth((language) => digestWords[language].chance(expectedChanceSignals(judged).expected, judged.length)),
    isSample: readings.some(({ isSample }) => isSample),
    figures,
  };
}

/** The last week that has ended of which any weekly figure is known; without one the last week that has ended. */
function newestWeek(readings: readonly DigestReading[], today: string): Period {
  const ended = laterPeriod(periodAt('week', today), -1);
  const last = numberOf(ended);
  const known = readings.flatMap(({ newest }) => (newest?.kind === 'week' ? [Math.min(numberOf(newest), last)] : []));
  return known.length === 0 ? ended : laterPeriod(ended, Math.max(...known) - last);
}

function figureOf(
  one: DigestReading,
  usual: string | null,
  period: Period,
  notes: readonly OwnerNote[],
  stories: readonly ApprovedStory[],
): DigestFigure {
  const weight = weightOf(one, period);
  const { id, reading, shown, words, chart } = one;
  const told = <Word extends string | null>(of: (figure: DigestReading['words']['nl']) => Word) =>
    inBoth((language) => of(words[language]));
  // Words beside a figure that may not be shown can give it away.
  const isHidden = reading.points.some((point) => point.isHidden);
  const start = shown && startOf(shown);
  const note = isHidden
    ? undefined
    : notes.find(({ indicatorId, periodStart }) => indicatorId === id && periodStart === start);
  const { change } = reading;
  const changed = orNull(told(({ change: text }) => text));
  return {
    indicatorId: id,
    weight,
    name: inBoth((language) => nameIn(one, usual, language)),
    figure: orNull(told(({ figure }) => figure)),
    period: orNull(told(({ period: when }) => when)),
    isOfPeriod: start === startOf(period) && shown?.kind === period.kind,
    status: orNull(told(({ status }) => status)),
    change: change && changed ? { direction: directionOf(change.difference), text: changed } : null,
    verdictWord: told(({ verdictWord }) => verdictWord),
    tone: reading.verdict.kind,
    verdict: told(({ verdict }) => verdict),
    target: orNull(told(({ target }) => target)),
    remarks:
      weight === 'missing'
        ? missingOf(one, period)
        : [favourOf(one), orNull(told(({ incomplete }) => incomplete))].filter((remark) => remark !== null),
    hidden: orNull(told(({ hidden }) => hidden)),
    note: note?.note ?? null,
    stories: isHidden
      ? []
      : stories
          .filter(({ indicatorId }) => indicatorId === id)
          .slice(0, mostStories)
          .map(({ text, by }) => ({ text, by })),
    chart,
  };
}

/** From its first day until the next period has ended: what was approved before it is posted comes with it. */
function approvedFor(period: Period): { readonly from: string; readonly until: string } {
  return { from: startOf(period), until: lastDayOf(laterPeriod(period, 1)) };
}

function numberOf(period: Period): number {
  return periodNumber(period) ?? 0;
}

/** With its area where that is not the one that the title names. */
function nameIn({ name, area }: DigestReading, usual: string | null, language: Language): string {
  return area === usual || name[language].includes(area) ? name[language] : `${name[language]}, ${area}`;
}

function mostCommon(areas: readonly string[]): string | null {
  const counted = [...Map.groupBy(areas, (area) => area)].toSorted(([, a], [, b]) => b.length - a.length);
  return counted[0]?.[0] ?? null;
}

/** What is not there, and whom to ask: of an older figure nothing is told here. */
function missingOf(one: DigestReading, period: Period): Translated[] {
  return [
    inBoth((language) => digestWords[language].missing(formatPeriod(dueOf(one, period), language))),
    inBoth((language) => digestWords[language].askOwner(one.owner[language])),
  ];
}

/** Better or worse only where somebody recorded why more or less is better (statistics 1.2). */
function favourOf({ reading: { verdict }, favourable }: DigestReading): Translated | null {
  if (verdict.kind !== 'signal' || favourable === 'neutral') return null;
  const isGood = (verdict.direction === 'up') === (favourable === 'increase');
  return inBoth((language) => digestWords[language].favour[isGood ? 'good' : 'bad']);
}

function directionOf(difference: number): 'up' | 'down' | 'same' {
  return difference === 0 ? 'same' : difference > 0 ? 'up' : 'down';
}

function inBoth<Word>(of: (language: Language) => Word): Translated<Word> {
  return { nl: of('nl'), en: of('en') };
}

function orNull({ nl, en }: Translated<string | null>): { nl: string; en: string } | null {
  return nl && en ? { nl, en } : null;
}
