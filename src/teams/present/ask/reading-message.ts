import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { readingCardAlone, withFollowUps, type ReadingCardProps } from '../../../../cards/ask/reading-card.ts';
import type { ChartSegment } from '../../../../cards/kit/line-chart.ts';
import type { ReadingAnswer } from '../../../features/ask/answer.ts';
import { formatAmount, formatDay, formatNumber } from '../../../features/ask/format.ts';
import { nameOfPeriods } from '../../../features/ask/position.ts';
import type { Reading } from '../../../statistics/reading/reading.ts';
import type { Language } from '../../../shared/language.ts';
import { startOf } from '../../../time/period.ts';
import type { OutgoingMessage } from '../../outbound/message.ts';
import { contactLine } from '../contact.ts';

const chartPoints = 52;
/** Small figures are hidden: what is left of a series with more than this hidden looks higher than it is. */
const mostHidden = 0.25;
const tableRows = 8;

const texts = {
  nl: {
    source: 'Bron',
    updated: (day: string) => `bijgewerkt op ${day}`,
    noFigures: 'nog geen cijfers',
    to: 'tot',
    remark: {
      signal: 'signaal',
      provisional: 'voorlopig',
      'revised-provisional': 'nader voorlopig',
      incomplete: 'nog niet volledig',
      none: 'geen cijfer',
      hidden: 'afgeschermd',
    },
  },
  en: {
    source: 'Source',
    updated: (day: string) => `updated on ${day}`,
    noFigures: 'no figures yet',
    to: 'to',
    remark: {
      signal: 'signal',
      provisional: 'provisional',
      'revised-provisional': 'revised provisional',
      incomplete: 'not complete yet',
      none: 'no figure',
      hidden: 'not shown',
    },
  },
} as const;

type Kept = Omit<OutgoingMessage, 'card'> & { readonly card: IAdaptiveCard };
/** Answers are kept as long as their reading; so is what they look like, but for the buttons. */
const kept = new WeakMap<ReadingAnswer, Kept>();

/** One message: figure and verdict as text with its source, so that it reads well in a notification, and the card beside it. */
export function readingMessage(
  answer: ReadingAnswer,
  language: Language,
  nonce: string,
  contact: string | null,
): OutgoingMessage {
  const message = kept.get(answer) ?? withoutButtons(answer, language, contact);
  kept.set(answer, message);
  return { ...message, card: withFollowUps(message.card, { followUps: answer.followUps, nonce }) };
}

function withoutButtons(answer: ReadingAnswer, language: Language, contact: string | null): Kept {
  const words = texts[language];
  const { definition, area, isOwn } = answer.figure;
  const about = isOwn ? definition.name[language] : `${definition.name[language]}, ${area}`;
  const news = updated(answer, language);
  const says = `${definition.definition[language]} ${news.charAt(0).toUpperCase()}${news.slice(1)}.`;
  // The figure first: who asks how many there are must not have to open the card.
  const told = [...answer.upFront, answer.sees[0], answer.verdict]
    .map((statement) => statement?.text ?? '')
    .join(' ')
    .trim();
  return {
    text: `**${about}**: ${told} [1]`,
    summary: `${about}: ${told}`,
    card: readingCardAlone(readingCardProps(answer, language, contact), language),
    citations: [{ title: `${words.source}: ${definition.source.name[language]}`, url: definition.source.url, says }],
    asksFeedback: true,
  };
}

function readingCardProps(
  answer: ReadingAnswer,
  language: Language,
  contact: string | null,
): Omit<ReadingCardProps, 'nonce' | 'followUps'> {
  const { figure } = answer;
  const { definition, reading } = figure;
  const unit = definition.unit[language];
  return {
    title: definition.name[language],
    area: figure.area,
    upFront: answer.upFront.map(({ text }) => text),
    isSample: definition.isSample,
    figure: answer.value === null ? answer.status : unit === '%' ? `${answer.value}%` : answer.value,
    figureUnit: answer.value === null || unit === '%' ? '' : unit,
    period: answer.period,
    status: answer.status,
    verdictWord: answer.verdictWord,
    verdictTone: answer.tone,
    verdict: answer.verdict.text,
    // The figure itself already stands above in large print.
    sees: answer.sees.slice(1).map(({ text }) => text),
    cannot: answer.cannot.map(({ text }) => text),
    checks: answer.checks.map(({ text }) => text),
    definition: definition.definition[language],
    sources: [
      {
        title: definition.source.name[language],
        detail: `${updated(answer, language)}, ${answer.status.toLowerCase()}`,
        ...(definition.source.url && { url: definition.source.url }),
      },
    ],
    ...contactLine(contact, language),
    // A time axis would show dates that nobody gave.
    ...(isDated(figure) && chart(reading, unit)),
    table: table(answer, language),
  };
}

function isDated({ periodNames }: ReadingAnswer['figure']): boolean {
  return periodNames === 'dates' || periodNames === 'without-year';
}

function updated({ figure }: ReadingAnswer, language: Language): string {
  const words = texts[language];
  return figure.updatedOn ? words.updated(formatDay(figure.updatedOn, language)) : words.noFigures;
}

function chart(reading: Reading, unit: string): Pick<ReadingCardProps, 'chart'> {
  const first = Math.max(0, reading.points.length - chartPoints);
  const drawnPoints = reading.points.slice(first);
  const hidden = drawnPoints.filter(({ isHidden }) => isHidden).length;
  if (hidden > mostHidden * drawnPoints.length) return {};
  const points = drawnPoints.map(({ period, value }, index) => ({
    x: startOf(period),
    value,
    ...(first + index > (reading.newestIndex ?? -1) && { incomplete: true }),
  }));
  return points.some(({ value }) => value !== null)
    ? { chart: { points, segments: segments(points, reading.bands.slice(first)), unit } }
    : {};
}

/** Nobody sees a hundredth in a chart, and a card must stay under 25 KB. */
function drawn(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Stretches of points that share their limits: one per break or season block. */
function segments(points: readonly { readonly x: string }[], bands: Reading['bands']): ChartSegment[] {
  const found: (ChartSegment & { to: string })[] = [];
  for (const [index, { x }] of points.entries()) {
    const band = bands[index];
    if (!band) continue;
    const [mean, lower, upper] = [band.mean, Math.max(0, band.lower), band.upper].map(drawn) as [
      number,
      number,
      number,
    ];
    const last = found.at(-1);
    const isSame = last && bands[index - 1] && last.mean === mean && last.lower === lower && last.upper === upper;
    if (isSame) last.to = x;
    else found.push({ from: x, to: x, mean, lower, upper });
  }
  return found;
}

function table({ figure }: ReadingAnswer, language: Language): ReadingCardProps['table'] {
  const { definition, reading } = figure;
  const words = texts[language];
  const decimals = definition.kind === 'money' ? 0 : Math.max(1, definition.decimals);
  return reading.points
    .map((point, index) => ({ point, index }))
    .slice(-tableRows)
    .toReversed()
    .map(({ point, index }) => {
      const band = reading.bands[index];
      const remarks = [
        isSignal(reading, index) && words.remark.signal,
        point.value === null
          ? words.remark[point.isHidden ? 'hidden' : 'none']
          : index > (reading.newestIndex ?? -1)
            ? words.remark.incomplete
            : point.status !== 'final' && words.remark[point.status],
      ];
      return {
        period: nameOfPeriods(figure, point.period, reading.periodsPerPoint, language),
        value:
          point.value === null
            ? ''
            : formatAmount(point.value, definition.unit[language], definition.decimals, language),
        mean: band ? formatNumber(band.mean, decimals, language) : '',
        limits: band
          ? `${formatNumber(Math.max(0, band.lower), decimals, language)} ${words.to} ${formatNumber(band.upper, decimals, language)}`
          : '',
        remark: remarks.filter(Boolean).join(', '),
      };
    });
}

/** No more than the words say: of the newest figure its verdict, and none of an earlier one that may still change. */
function isSignal({ labels, points, newestIndex, verdict }: Reading, index: number): boolean {
  if (!labels[index]) return false;
  return index === newestIndex ? verdict.kind === 'signal' : points[index]?.status === 'final';
}
