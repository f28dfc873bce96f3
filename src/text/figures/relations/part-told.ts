import type { Relation } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

const behind = /(?:^| )(?:waarvan|of which|of whom)(?: (?!#)\S+){0,3}$/;
const aside = /^(?:daarvan|hiervan|of them|of those)(?= |$)/;
const fromWhole = /, (?:van|op|uit) (?:de|het|een|the)(?: (?!#)\S+){0,3}$|, out of(?: the)?$/;
const nearly =
  /(?:^| )(?:van|of|uit) (?:naar schatting|zo n|ongeveer|circa|ca \.|ruim|bijna|een geschatte|an estimated|about|roughly|some)(?: de)?$/;
const places = /^(?:plekken|plaatsen|bedden|kamers|stoelen|woningen|places|beds|rooms|seats)(?= |$)/;
const inUse = /(?:leegstand|leeg|bezet|bezetting|vol|benut|vrij|gevuld|occupied|empty|occupancy|free|full|vacan)/;

/** A part of a whole whose words stand further from its numbers: `64 meldingen dit kwartaal, waarvan 22 herhaald`. */
export function partToldIn({ mentions: all, shares, words, hasTable, periods }: Telling): Relation | null {
  const mentions = all.filter(({ reason }) => reason !== 'duration' && reason !== 'criterion' && reason !== 'age');
  const [first, second, ...more] = mentions;
  if (hasTable || shares.length > 0 || periods.length > 1 || !first || !second || more.length > 0) return null;
  const between = second.before.split('#').at(-1) ?? '';
  if (first.unit === null && second.unit === 'percentage' && places.test(first.after) && inUse.test(words))
    return second.value <= 100 ? shareOf((first.value * second.value) / 100, first, second.value) : null;
  if (!isCount(first) || !isCount(second)) return null;
  if (second.value < first.value && (behind.test(between) || aside.test(second.after)))
    return shareOf(second.value, first, null);
  if (first.value < second.value && (fromWhole.test(between) || nearly.test(between)))
    return shareOf(first.value, second, null);
  return null;
}

function isCount({ unit, value }: Mention): boolean {
  return unit === null && Number.isInteger(value) && value > 0;
}

function shareOf(count: number, { value }: Mention, percentage: number | null): Relation {
  return { kind: 'share', share: { label: '', period: null, count: Math.round(count), size: value, percentage } };
}
