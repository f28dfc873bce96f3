import type { Relation } from './relation.ts';
import type { Telling } from './telling.ts';

/** 0-100 of the whole. */
const partsInWords: Readonly<Record<string, number>> = {
  helft: 50,
  half: 50,
  kwart: 25,
  quarter: 25,
  driekwart: 75,
  derde: 100 / 3,
  third: 100 / 3,
  vijfde: 20,
  fifth: 20,
};
const partOf =
  /(?:^| )(?:de|een|the|a|ruim|bijna|half)? ?(helft|half|kwart|quarter|driekwart|derde|third|vijfde|fifth) (?:van|of) (?:de |het |onze |die |the |our )?# /;
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
export function fractionIn({ mentions: given, words, hasTable }: Telling): Relation | null {
  // `bij de rest duurde het 21 dagen` is of something else.
  const mentions = given.filter(({ unit }) => unit !== 'days');
  const nested = hasTable ? null : partOfFractionIn(mentions, words);
  if (nested) return nested;
  const [only, ...more] = mentions;
  if (hasTable || !only || more.length > 0 || only.unit === 'percentage' || only.unit === 'points') return null;
  const part = partsInWords[partOf.exec(`${words} `)?.[1] ?? ''];
  if (part !== undefined && only.unit === null) return shareOf(part, only.value);
  const [, some, all] = oneIn.exec(words) ?? [];
  const [count, size] = [placeOf(some), placeOf(all)];
  if (count > 0 && size > count && asked.test(words) && only.unit === null)
    return shareOf((100 * count) / size, only.value);
  const said = times.exec(words);
  const factor = timesInWords[said?.[1] ?? said?.[2] ?? said?.[3] ?? ''];
  if (factor === undefined || !base.test(only.before) || !/(?:^| )(?:als|dan|as|than)(?= |$)/.test(words)) return null;
  return { kind: 'compounded', start: only.value, changes: [100 * (factor - 1)] };
}

/** `de helft van de 212 deed mee, 64% van hen is tevreden`. */
function partOfFractionIn(mentions: Telling['mentions'], words: string): Relation | null {
  const [all, inner, ...more] = mentions;
  const fraction = partsInWords[partOf.exec(`${words} `)?.[1] ?? ''];
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

function shareOf(percentage: number, size: number): Relation {
  const count = Math.round((percentage / 100) * size);
  return { kind: 'share', share: { label: '', period: null, count, size, percentage: Number(percentage.toFixed(1)) } };
}

function placeOf(word: string | undefined): number {
  return 1 + Math.max(numbers.indexOf(word ?? ''), english.indexOf(word ?? ''));
}
