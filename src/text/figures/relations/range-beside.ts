import type { Range, RangeBeside } from './kinds.ts';
import { fold } from '../../words/normal-words.ts';
import type { Mention, Telling } from './telling.ts';

const figure = String.raw`\d{1,6}(?:[.,]\d{1,2})?`;
const unit =
  '(?:werkdagen|dagen|dgn|weken|wk|maanden|mnd|uur|uren|minuten|min|procent|%|euro|working days|days|weeks|months|hours|minutes|percent)';
/** A dash needs no unit behind it, the words between two figures do: `van 6 tot 8` is a change. */
const ranges = new RegExp(
  String.raw`(?:(?:tussen|between) (?:de |the )?(${figure}) (?:en|and) (?:de |the )?(${figure})(?: ?(${unit})(?![\p{L}\d]))?)|(?<![\d.,/-])(?<!(?:van|from) )(${figure}) ?(?:-|(?<= )(?:tot|a|to)(?= )) ?(${figure})(?: ?(${unit})(?![\p{L}\d])|(?<=(?:norm|standard|doel|target|richtlijn|guideline) (?:is|was|van|of) \S{1,9} (?:tot|to) \S{1,9})(?![\d.,]*\d))`,
  'gu',
);
const LONGEST = 1_000;
const targetWords =
  /(?:beloofd\p{L}*|beloven|afgesproken|afspraak|promised|agreed|norm\p{L}*|doel|streef\p{L}*|target|standard|goal|limiet|termijn|maximaal|max|hooguit|hoogstens|binnen|mag|at most|maximum|limit|should be|moet)(?: (?!\d)[^\s,;.]+){0,3} ?:? ?$/u;
const behindTarget = /^ ?(?:\p{L}+ ){0,2}(?:is|was|als) (?:de |het |the )?(?:norm|doel|target|standard)/u;
const earlierWords =
  /(?:vorig\p{L}*|eerder|eerst|was|waren|toen|daarvoor|geleden|last|previous|before|earlier)(?: (?!\d)[^\s,;.]+){0,4} ?:? ?$/u;
const otherWords =
  /(?:landelijk|regio|gemiddeld|elders|nederland|buurgemeente|national\p{L}*|elsewhere|average|region)(?: (?!\d)[^\s,;.]+){0,3} ?:? ?$/u;

/** What one range is held against; null when more is told, or nothing says what the other is. */
export function rangeBesideIn({ source, mentions, shares, hasTable }: Telling): RangeBeside | null {
  if (hasTable || shares.length > 0 || source.length > LONGEST) return null;
  const text = fold(source).replace(/[–—]/g, '-');
  if (text.length !== source.length) return null;
  const [first, second, ...more] = [...text.matchAll(ranges)].map(rangeOf);
  if (!first || more.length > 0 || first.lower >= first.upper) return null;
  const outside = mentions.filter(({ start, end }) => end <= first.start || start >= first.end);
  const others = second ? [second] : outside.filter((one) => one.reason !== 'duration').map(asRange);
  const [other, ...rest] = others;
  if (!other || rest.length > 0 || (second && outside.some(({ start }) => start < second.start || start >= second.end)))
    return null;
  const [own, its] = [roleOf(first, text), roleOf(other, text)];
  // The one that nothing is said of is what is judged.
  const [range, beside, of] = its ? [first, other, its] : [other, first, own];
  if (!of || (own && its)) return null;
  const isSame = other.unit === '' || first.unit === '' || alike(other.unit) === alike(first.unit);
  return isSame ? { kind: 'range-beside', range, beside, of, unit: first.unit || other.unit } : null;
}

interface Found extends Range {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

function rangeOf(match: RegExpExecArray): Found {
  const [all, one, two, own, first, last, its] = match;
  const value = (text = ''): number => Number(text.replace(',', '.'));
  const end = match.index + all.length;
  return { lower: value(one ?? first), upper: value(two ?? last), unit: own ?? its ?? '', start: match.index, end };
}

function asRange({ value, start, end, after, unit: own }: Mention): Found {
  const behind = new RegExp(`^${unit}(?= |$)`, 'u').exec(after)?.[0] ?? '';
  return {
    lower: value,
    upper: value,
    start,
    end,
    unit: own === 'days' ? 'dagen' : own === 'percentage' ? '%' : behind,
  };
}

function roleOf({ start, end }: Found, text: string): RangeBeside['of'] | null {
  const before = text.slice(Math.max(0, start - NEAR), start).replaceAll(/ +/g, ' ');
  if (targetWords.test(before) || behindTarget.test(text.slice(end, end + NEAR))) return 'target';
  if (earlierWords.test(before)) return 'earlier';
  return otherWords.test(before) ? 'others' : null;
}

const NEAR = 40;

/** The same word in Dutch and English, short and long. */
function alike(word: string): string {
  return word
    .replace(/^(?:dgn|days)$/, 'dagen')
    .replace(/^(?:wk|weeks)$/, 'weken')
    .replace(/^(?:mnd|months)$/, 'maanden');
}
