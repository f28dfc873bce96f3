import type { Relation } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

const workers =
  /^(?:fte|ftes|fte's|consulenten|consulent|medewerkers|klantmanagers|begeleiders|collega s|krachten|man|workers|staff|case managers)(?= |$)/;
const MOST_SIDES = 6;

/** `12 fte en 540 dossiers, team oost 9 fte en 460`: so much work for so many who do it, of one or of several teams. */
export function workloadIn({ mentions, hasTable, shares, words }: Telling): Relation | null {
  const isWorker = (one: Mention): boolean => workers.test(one.after) || /(?:^| )fte (?::|=)$/.test(one.before);
  const isEven = mentions.length >= 2 && mentions.length % 2 === 0 && mentions.length <= 2 * MOST_SIDES;
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

function nameOf({ label }: Mention): string {
  return label
    .replace(/^(?:(?:we|wij|ik|they|we) (?:hebben|have|zitten|werken|are) ?(?:met|with)?|wij|we)(?: |$)/i, '')
    .trim();
}
