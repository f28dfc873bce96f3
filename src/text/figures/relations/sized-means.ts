import type { SizedMean, SizedMeans } from './kinds.ts';
import type { OwnUnit } from '../account.ts';
import type { Mention, Telling } from './telling.ts';

const deviationBefore =
  /(?:^| )(?:sd|s \. d \.|s\.d\.?|stdev|std|standaardafwijking|standaarddeviatie|spreiding|standard deviation)(?: (?:van|is|:|=|of))*$/;
const countBehind =
  /^(?:respondent\S*|deelnemers|invullers|mensen|clienten|antwoorden|reacties|ingevuld\S*|respondents|participants|people|clients|answers|replies)(?= |$)/;
const older =
  /(?:vorig|nulmeting|voormeting|beginmeting|baseline|(?:^| )(?:voor|voordat|vooraf|eerst|was|toen|before|pre|first|previous|last|t0)(?= |$))/i;
const newer =
  /(?:eindmeting|nameting|vervolgmeting|follow|(?:^| )(?:na|erna|daarna|achteraf|nu|dit|after|afterwards|post|now|this|t1)(?= |$))/i;
const MOST = 8;

/** `nulmeting 5,4 (n=61), eindmeting 6,1 (n=38)`, `groep 1: 7,2 (n=12), groep 2: 6,1 (n=15)`. */
export function sizedMeansIn({ mentions, shares, source, periods }: Telling): SizedMeans | null {
  const sizes = mentions.filter(isSize);
  if (shares.length > 0 || sizes.length < 2 || sizes.length > MOST) return null;
  const means: SizedMean[] = [];
  const contexts: string[] = [];
  let from = 0;
  for (const size of sizes) {
    const own = mentions.filter(({ start }) => start >= from && start < size.start);
    const deviation = own.find(({ before }) => deviationBefore.test(before));
    const [mean, ...more] = own.filter((one) => one !== deviation);
    if (!mean || more.length > 0 || mean.unit === 'percentage' || mean.unit === 'points') return null;
    const behind = source.slice(size.end).split(/[,;.\n]/)[0] ?? '';
    contexts.push(`${source.slice(from, size.start)} ${behind}`.replace(/[^\p{L}\d]+/gu, ' '));
    means.push({ label: mean.label, mean: mean.value, size: size.value, deviation: deviation?.value ?? null });
    from = size.end;
  }
  if (means.length * 2 + means.filter(({ deviation }) => deviation !== null).length !== mentions.length) return null;
  // Whole numbers beside a size are counts as likely.
  if (means.every(({ mean, deviation }) => Number.isInteger(mean) && deviation === null) && !meanWords.test(source))
    return null;
  const unit = unitOf(mentions);
  const order = means.length === 2 ? orderOf(contexts, periods.length) : null;
  const ordered = order === 'turned' ? means.toReversed() : means;
  return {
    kind: 'sized-means',
    means: order ? ordered.map((one) => ({ ...one, label: '' })) : means,
    isInTime: order !== null,
    unit,
  };
}

const meanWords = /(?:gemiddeld|(?:^|\s)gem\.?\s|score|cijfer|average|mean|mark|rating)/i;

function isSize({ reason, after, value, unit }: Mention): boolean {
  return reason === 'sample-size' || (unit === null && Number.isInteger(value) && value > 1 && countBehind.test(after));
}

function orderOf([first = '', second = '']: readonly string[], periods: number): 'forward' | 'turned' | null {
  if (newer.test(first) && !newer.test(second) && older.test(second)) return 'turned';
  if (older.test(first) && !older.test(second)) return 'forward';
  if (older.test(second) && !older.test(first)) return 'turned';
  return newer.test(second) || periods === 2 ? 'forward' : null;
}

function unitOf(mentions: readonly Mention[]): OwnUnit | null {
  return mentions.some(({ unit }) => unit === 'days') ? 'days' : 'measure';
}
