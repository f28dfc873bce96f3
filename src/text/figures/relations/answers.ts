import type { Answered, Answers } from './kinds.ts';
import type { Mention, Telling } from './telling.ts';
import { wordsAround } from './words-around.ts';

const sides: readonly (readonly [RegExp, Answered['side']])[] = [
  [
    /(?:^| )(?:(?:zeer |helemaal |heel |erg |volledig |sterk |very |strongly |totally )?(?:oneens|ontevreden|slecht|onvoldoende|negatief|disagree|dissatisfied|unsatisfied|bad|poor|unhappy)|niet (?:mee )?eens|mee oneens|zeer slecht|very poor|nooit|never|tegen)(?= |$)/,
    'against',
  ],
  [
    /(?:^| )(?:neutraal|neutral|matig|weet niet|geen mening|niet eens,? niet oneens|noch|soms|sometimes|don't know|no opinion|neither)(?= |$)/,
    'neutral',
  ],
  [
    /(?:^| )(?:(?:zeer |helemaal |heel |erg |volledig |sterk |very |strongly |totally )?(?:mee )?(?:eens|tevreden|goed|voldoende|positief|uitstekend|agree|satisfied|good|excellent|happy)|altijd|vaak|always|often)(?= |$)/,
    'for',
  ],
];
const FEWEST = 3;
const SCALE = 5;
const WHOLE = 100;
const ROUNDED = 2.5;
/** `1 = 3, 2 = 5`, `1: 3; 2: 5`, `cijfer 1 3x`. */
const numbered = /(?<![\d.,])([1-9]|10) ?(?:=|:|\(|->) ?(\d{1,5})(?: ?(?:x|keer|mensen|times)|\))?(?![\d.,]\d|\d)/gu;
const scaleWords =
  /(?:tevreden|cijfer|score|schaal|likert|waardering|sterren|rapport|satisf|rating|scale|mark|stars|antwoord|stelling)/i;

export function answersIn(telling: Telling): Answers | null {
  return telling.source.length > LONGEST ? null : (onScale(telling) ?? inWords(telling));
}

const LONGEST = 2_000;

/** Every number of a scale, from 1 up, with how many chose it. */
function onScale({ source }: Telling): Answers | null {
  const found = [...source.matchAll(numbered)];
  const isScale = found.length >= SCALE - 1 && found.every(([, score], i) => Number(score) === i + 1);
  if (!isScale || !scaleWords.test(source)) return null;
  const middle = (1 + found.length) / 2;
  const answers = found.map(([, score, count], i): Answered => {
    const side = i + 1 === middle ? 'neutral' : i + 1 > middle ? 'for' : 'against';
    return { label: score ?? '', side, score: i + 1, value: Number(count) };
  });
  return { kind: 'answers', answers, unit: 'count', size: null };
}

function inWords(telling: Telling): Answers | null {
  const { mentions, shares, periods, words } = telling;
  const sizes = mentions.filter(
    ({ reason, before, after }) => reason === 'sample-size' || (reason !== 'average' && isSize(before, after)),
  );
  const own = mentions.filter((one) => !sizes.includes(one) && one.reason !== 'total');
  if (periods.length > 0 || sizes.length > 1 || own.length < 2 || /@/.test(words)) return null;
  const isPercentage = own.every(({ unit }) => unit === 'percentage');
  if (!isPercentage && !own.every(({ unit, value }) => unit === null && Number.isInteger(value))) return null;
  // A percentage of those who are told is a part of a whole as well.
  if (!isPercentage && shares.length > 0) return null;
  const read = namedIn(own, telling, 1) ?? namedIn(own, telling, 0);
  if (!read || new Set(read.map(({ side }) => side)).size < 2) return null;
  if (new Set(read.map(({ label }) => label)).size < read.length) return null;
  const sum = read.reduce((all, { value }) => all + value, 0);
  const size = sizes[0]?.value ?? null;
  if (isPercentage && Math.abs(sum - WHOLE) > ROUNDED) return null;
  // Two answers of which nobody said how many gave them have a sum, and no more.
  if (read.length < FEWEST && !(isPercentage && size !== null)) return null;
  return {
    kind: 'answers',
    answers: read,
    unit: isPercentage ? 'percentage' : 'count',
    size: isPercentage ? size : null,
  };
}

/** The names of all stand before their figures, or of all behind them. */
function namedIn(own: readonly Mention[], telling: Telling, place: 0 | 1): Answered[] | null {
  const found = own.map((one): Answered | null => {
    const words = wordsAround(one, telling)[place];
    for (const [pattern, side] of sides) {
      const label = pattern.exec(words)?.[0].trim();
      if (label !== undefined) return { label, side, score: null, value: one.value };
    }
    return null;
  });
  const known = found.filter((one) => one !== null);
  return known.length === own.length ? known : null;
}

function isSize(before: string, after: string): boolean {
  return (
    /(?:^| )(?:van|of|onder|bij|n =)(?: de| het| in totaal)?$/.test(before) &&
    /^(?:respondenten|inwoners|mensen|deelnemers|clienten|antwoorden|reacties|invullers|respondents|people|residents|participants|answers)(?= |$)/.test(
      after,
    )
  );
}
