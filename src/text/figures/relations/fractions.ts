import type { Relation, Share } from './relation.ts';
import type { Telling } from './telling.ts';

/** Of the whole, by what one part is called. */
const partsInWords: Readonly<Record<string, number>> = {
  helft: 1 / 2,
  half: 1 / 2,
  kwart: 1 / 4,
  quarter: 1 / 4,
  quarters: 1 / 4,
  driekwart: 3 / 4,
  derde: 1 / 3,
  third: 1 / 3,
  thirds: 1 / 3,
  vijfde: 1 / 5,
  fifth: 1 / 5,
  fifths: 1 / 5,
  tiende: 1 / 10,
  tenth: 1 / 10,
  tenths: 1 / 10,
};
/** `twee derde van de 90`, `de helft van 84`; a number before it counts the parts. */
const partOf =
  /(?:^| )(?:(een|twee|drie|vier|zeven|negen|a|one|two|three|four|seven|nine) )?(helft|half|kwart|quarters?|driekwart|derde|thirds?|vijfde|fifths?|tiende|tenths?) (?:van|of) (?:de |het |onze |die |the |our )?#(?![%\S])/g;
const countsInWords = ['', 'een', 'twee', 'drie', 'vier', '', '', 'zeven', '', 'negen'];
const countsInEnglish = ['', 'one', 'two', 'three', 'four', '', '', 'seven', '', 'nine'];
const numbers = 'een twee drie vier vijf zes zeven acht negen tien'.split(' ');
const english = 'one two three four five six seven eight nine ten'.split(' ');
const oneIn = new RegExp(
  `(?:^| )(${[...numbers, ...english].join('|')}) (?:op de|van de|out of|in) (${[...numbers, ...english].join('|')})(?= |$)`,
);
const asked =
  /(?:gevraagd|vroegen|ondervraagd|ondervroegen|respondenten|invullers|deelnemers|antwoorden|reacties|asked|respondents|replies|answers)/;
/** How many times as much. */
const timesInWords: Readonly<Record<string, number>> = {
  anderhalf: 1.5,
  anderhalve: 1.5,
  twee: 2,
  dubbel: 2,
  drie: 3,
  vier: 4,
  half: 0.5,
  twice: 2,
  double: 2,
  'three times': 3,
};
const times =
  /(?:^| )(?:(anderhalf|anderhalve|twee|drie|vier) (?:keer|maal) zo ?\p{L}+|(dubbel|half) zo ?\p{L}+|(twice|double|three times) as \p{L}+)(?= |$)/u;
const base = /(?:^| )(?:toen|eerst|eerder|vorig\p{L}*|was|waren|then|were|@)(?: \p{L}+){0,4}$/u;

/** Parts and multiples that are told in words beside one figure: `de helft van de 86`, `anderhalf keer zo veel, toen 24`. */
export function fractionIn(telling: Telling): Relation | null {
  const { mentions: given, words, hasTable } = telling;
  // `bij de rest duurde het 21 dagen` is of something else.
  const mentions = given.filter(({ unit }) => unit !== 'days');
  const nested = hasTable ? null : partOfFractionIn(mentions, words);
  if (nested) return nested;
  const two = twoFractionsIn(telling);
  if (two) return two;
  const [only, ...more] = mentions;
  if (hasTable || !only || more.length > 0 || only.unit === 'percentage' || only.unit === 'points') return null;
  const [part] = partsTold(words);
  if (part !== undefined && only.unit === null) return { kind: 'share', share: shareOf(part, only.value) };
  const [, some, all] = oneIn.exec(words) ?? [];
  const [count, size] = [placeOf(some), placeOf(all)];
  if (count > 0 && size > count && asked.test(words) && only.unit === null)
    return { kind: 'share', share: shareOf((100 * count) / size, only.value) };
  const said = times.exec(words);
  const factor = timesInWords[said?.[1] ?? said?.[2] ?? said?.[3] ?? ''];
  if (factor === undefined || !base.test(only.before) || !/(?:^| )(?:als|dan|as|than)(?= |$)/.test(words)) return null;
  return { kind: 'compounded', start: only.value, changes: [100 * (factor - 1)] };
}

/** `de helft van de 212 deed mee, 64% van hen is tevreden`. */
function partOfFractionIn(mentions: Telling['mentions'], words: string): Relation | null {
  const [all, inner, ...more] = mentions;
  const [fraction] = partsTold(words);
  if (!all || inner?.unit !== 'percentage' || more.length > 0 || fraction === undefined || all.unit !== null)
    return null;
  if (!/^(?:van (?:hen|deze|die)|daarvan|hiervan|of (?:them|those|these|whom))(?= |$)/.test(inner.after)) return null;
  const size = Math.round((fraction / 100) * all.value);
  const count = Math.round((inner.value / 100) * size);
  const share = { label: '', period: null, count: size, size: all.value, percentage: Number(fraction.toFixed(1)) };
  const part = { label: '', period: null, count, size, percentage: inner.value };
  return {
    kind: 'nested',
    share,
    part,
    claimed: null,
    isSurvey: /(?:lijst|enquete|reage|antwoord|respon|survey|answer|filled)/.test(words),
  };
}

function shareOf(percentage: number, size: number): Share {
  const count = Math.round((percentage / 100) * size);
  return { label: '', period: null, count, size, percentage: Number(percentage.toFixed(1)) };
}

/** Each part that is told in words of a number, 0-100. */
function partsTold(words: string): number[] {
  return [...words.matchAll(partOf)].flatMap(([, said = '', name = '']) => {
    const part = partsInWords[name] ?? NaN;
    const count = Math.max(1, countsInWords.indexOf(said), countsInEnglish.indexOf(said));
    return count * part <= 1 ? [100 * count * part] : [];
  });
}

const olderTold = /(?:vorig|eerder|daarvoor|toen|previous|last|before)(?: (?!#)\S+){0,8}$/;

/** `twee derde van de 90, vorig jaar de helft van 84`. */
function twoFractionsIn({ mentions, words, hasTable, shares }: Telling): Relation | null {
  const [first, second, ...more] = mentions;
  const parts = partsTold(words);
  if (hasTable || shares.length > 0 || !first || !second || more.length > 0 || parts.length !== 2) return null;
  if (mentions.some(({ unit, value }) => unit !== null || !Number.isInteger(value) || value <= 0)) return null;
  const told = mentions.map(({ value, label, period }, i) => ({
    ...shareOf(parts[i] ?? 0, value),
    label: period ? '' : label,
  }));
  const isTurned = second.period !== null || olderTold.test(second.before);
  const isInTime = isTurned || first.period !== null || olderTold.test(first.before);
  const unnamed = told.map((share) => ({ ...share, label: '' }));
  return { kind: 'shares', shares: isTurned ? unnamed.toReversed() : unnamed, isInTime };
}

function placeOf(word: string | undefined): number {
  return 1 + Math.max(numbers.indexOf(word ?? ''), english.indexOf(word ?? ''));
}
