import type { Relation } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

const workers =
  /^(?:fte|ftes|fte's|consulenten|consulent|medewerkers|klantmanagers|begeleiders|collega s|krachten|man|workers|staff|case managers)(?= |$)/;
const MOST_SIDES = 6;

/** `12 fte en 540 dossiers, team oost 9 fte en 460`: so much work for so many who do it, of one or of several teams. */
export function workloadIn({ mentions, hasTable, shares, words }: Telling): Relation | null {
  const isWorker = (one: Mention): boolean =>
    workers.test(one.after) ||
    /(?:^| )fte (?::|=)$/.test(one.before) ||
    (/(?:^| )(?:met|with)(?: maar| slechts| only)?$/.test(one.before) &&
      (/^(?:mensen|people)(?= |$)/.test(one.after) || mentions.some(({ after }) => workers.test(after))));
  const isEven = mentions.length >= 2 && mentions.length % 2 === 0 && mentions.length <= 2 * MOST_SIDES;
  const grown = inTime(mentions, isWorker, words);
  if (grown && !hasTable) return grown;
  if (hasTable || !isEven || mentions.some(({ unit }) => unit !== null && unit !== 'days')) return null;
  if (shares.length > 0 && !/(?:^| )fte(?= |$)/.test(words)) return null;
  const sides = mentions.flatMap((one, i) => {
    const other = mentions[i + 1];
    if (i % 2 === 1 || !other || isWorker(one) === isWorker(other)) return [];
    const [staff, work] = isWorker(one) ? [one, other] : [other, one];
    return [{ label: nameOf(one), work: work.value, staff: staff.value }];
  });
  const areWhole = sides.length === mentions.length / 2 && sides.every(({ work, staff }) => staff > 0 && work > staff);
  return areWhole ? { kind: 'workload', sides } : null;
}

/** `caseload van 310 naar 355, van 10 naar 12 fte`: the same team before and after. */
function inTime(mentions: readonly Mention[], isWorker: (one: Mention) => boolean, words: string): Relation | null {
  const [first, second, third, fourth, ...more] = mentions;
  if (!first || !second || !third || !fourth || more.length > 0 || !fromTo.test(words)) return null;
  const isStaff = (from: Mention, to: Mention): boolean =>
    [from, to].some((one) => isWorker(one) || staffBefore.test(one.before.split('#').at(-1) ?? ''));
  const [isFirst, isLast] = [isStaff(first, second), isStaff(third, fourth)];
  if (isFirst === isLast || mentions.some(({ unit }) => unit !== null)) return null;
  const [work, staff] = isFirst
    ? ([
        [third, fourth],
        [first, second],
      ] as const)
    : ([
        [first, second],
        [third, fourth],
      ] as const);
  const sides = [0, 1].map((i) => ({ label: '', work: work[i]?.value ?? 0, staff: staff[i]?.value ?? 0 }));
  return sides.every((side) => side.staff > 0 && side.work > side.staff) ? { kind: 'workload', sides } : null;
}

const fromTo = /# (?:\S+ ){0,2}(?:naar|to) #.*# (?:\S+ ){0,2}(?:naar|to) #/;
const staffBefore =
  /(?:^| )(?:fte|formatie|medewerkers|consulenten|begeleiders|collega s|personeel|staff|workers)(?: \S+){0,3}$/;

function nameOf({ label }: Mention): string {
  return label
    .replace(/^(?:(?:we|wij|ik|they|we) (?:hebben|have|zitten|werken|are) ?(?:met|with)?|wij|we)(?: |$)/i, '')
    .replace(/ (?:behandelt|behandelen|heeft|hebben|doet|doen|handles|has)(?: gemiddeld| on average)?$/i, '')
    .trim();
}
