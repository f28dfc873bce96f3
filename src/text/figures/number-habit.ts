/** Which mark splits off the decimals, and how sure that is. */
export interface NumberHabit {
  readonly decimal: '.' | ',';
  readonly because: 'unit' | 'other-numbers' | 'neighbours' | 'language' | 'every-group-of-three' | 'nothing';
  /** Some numbers can only be Dutch and others only English: then no number tells about another. */
  readonly isMixed: boolean;
}

export interface ReadNumber {
  readonly value: number;
  /** Where the number starts and ends in what was read. */
  readonly from: number;
  readonly to: number;
}

// So many times `1.234` beside each other are no decimals that happen to have three digits each.
const GROUPS_TO_TELL = 3;
// Ten times nearer to the other numbers.
const NEARER = 1;
const LONGEST = 15;

/** `1.234` and `12,345`: a thousand in one habit, decimals in the other. */
export function isAmbiguous(raw: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(raw);
}

/** The habit of all numbers of a text together; `expected` is the mark that the language of its words uses. */
export function habitOf(raws: readonly string[], expected: '.' | ',' | null): NumberHabit {
  let [commas, dots] = [0, 0];
  for (const raw of raws) {
    const mark = decimalShown(raw);
    if (mark === ',') commas += 1;
    if (mark === '.') dots += 1;
  }
  const isMixed = commas > 0 && dots > 0;
  if (commas + dots > 0) return { decimal: commas >= dots ? ',' : '.', because: 'other-numbers', isMixed };

  const open = raws.filter(isAmbiguous);
  const grouping = open[0]?.includes(',') ? ',' : '.';
  const thousands: '.' | ',' = grouping === '.' ? ',' : '.';
  if (open.some((raw) => !raw.includes(grouping)))
    return { decimal: expected ?? ',', because: 'nothing', isMixed: true };
  // Who writes Dutch writes 18.500 for a thousand, also beside 96 households.
  if (open.length > 0 && expected === thousands) return { decimal: expected, because: 'language', isMixed };
  const nearest = nearestReading(raws.filter((raw) => /^\d{1,15}$/.test(raw)).map(Number), open, grouping);
  if (nearest) return { decimal: nearest === 'thousands' ? thousands : grouping, because: 'neighbours', isMixed };
  if (open.length >= GROUPS_TO_TELL) return { decimal: thousands, because: 'every-group-of-three', isMixed };
  if (open.length) return { decimal: thousands, because: 'nothing', isMixed };
  return { decimal: expected ?? ',', because: 'nothing', isMixed };
}

/**
 * The numbers that `31`, `1.234,5`, `12,15,9`, `1 234` or `1'234` stand for; more than one where commas join a list.
 * null when it is no number in any habit, such as `2.3.5` or one too long to be exact.
 */
export function readNumber(raw: string, habit: NumberHabit): readonly ReadNumber[] | null {
  const plain = raw.replace(/['\u00a0\u202f ]/g, '');
  if (/^\d+$/.test(plain)) return whole(plain, raw);
  const commaList = /^\d+(?:,\d+){2,}$/.test(plain) && !isGrouped(plain, ',', habit);
  if (commaList) return listIn(raw);

  const isCommaGrouped = /^\d+(?:,\d+){2,}$/.test(plain);
  const decimal = decimalShown(plain) ?? (isCommaGrouped ? '.' : habit.decimal);
  const group = decimal === ',' ? '.' : ',';
  const [integer = '', fraction, ...more] = plain.split(decimal);
  if (more.length || (fraction?.includes(group) ?? false)) return null;
  if (integer.includes(group) && !/^\d{1,3}(?:[.,]\d{3})+$/.test(integer)) return null;
  return whole(`${integer.replaceAll(group, '') || '0'}${fraction ? `.${fraction}` : ''}`, raw);
}

/** The decimal mark that a number can only have; null when it has none or leaves it open. */
function decimalShown(raw: string): '.' | ',' | null {
  const [dot, comma] = [raw.lastIndexOf('.'), raw.lastIndexOf(',')];
  if (dot < 0 && comma < 0) return null;
  if (dot >= 0 && comma >= 0) return decimalOfTwo(raw, dot > comma ? '.' : ',');
  const mark = dot >= 0 ? '.' : ',';
  const groups = raw.split(mark);
  if (groups.length > 2) return isAllGroups(groups) ? (mark === '.' ? ',' : null) : null;
  return isAmbiguous(raw) ? null : mark;
}

function decimalOfTwo(raw: string, last: '.' | ','): '.' | ',' | null {
  const other = last === '.' ? ',' : '.';
  const [integer = '', ...rest] = raw.split(last);
  return rest.length === 1 && isAllGroups(integer.split(other)) ? last : null;
}

/** `1,234,567` is a number, `120,115,118,122` a list: nobody counts in thousands of millions. */
function isGrouped(plain: string, mark: string, habit: NumberHabit): boolean {
  const groups = plain.split(mark);
  if (!isAllGroups(groups)) return false;
  return groups[0]?.length !== 3 && (habit.decimal !== mark || habit.because === 'nothing');
}

function isAllGroups(groups: readonly string[]): boolean {
  return groups.every((group, i) => (i === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(group));
}

function nearestReading(
  plain: readonly number[],
  open: readonly string[],
  mark: string,
): 'thousands' | 'decimals' | null {
  const level = medianLog(plain);
  const asDecimals = medianLog(open.map((raw) => Number(raw.replace(mark, '.'))));
  if (level === null || asDecimals === null) return null;
  const further = Math.abs(asDecimals - level) - Math.abs(asDecimals + 3 - level);
  if (Math.abs(further) < NEARER) return null;
  return further > 0 ? 'thousands' : 'decimals';
}

function medianLog(values: readonly number[]): number | null {
  const logs = values.filter((value) => value > 0).map(Math.log10);
  return logs.toSorted((a, b) => a - b)[Math.floor(logs.length / 2)] ?? null;
}

function listIn(raw: string): ReadNumber[] | null {
  let from = 0;
  const numbers: ReadNumber[] = [];
  for (const part of raw.split(',')) {
    if (!/^\d{1,15}$/.test(part)) return null;
    numbers.push({ value: Number(part), from, to: from + part.length });
    from += part.length + 1;
  }
  return numbers;
}

function whole(digits: string, raw: string): ReadNumber[] | null {
  return digits.replace(/\D/g, '').length > LONGEST ? null : [{ value: Number(digits), from: 0, to: raw.length }];
}
