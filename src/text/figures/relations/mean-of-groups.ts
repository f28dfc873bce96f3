import { isClause } from './groups.ts';
import type { Relation } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

const meanWords = /(?:^| )(?:gemiddelde?n?|average|mean)(?= |$)/g;
const meanBefore = /(?:gemiddelde?|average|mean)(?: (?!#)\S+){0,4}$/;
/** What is not a part of those that the mean is of. */
const noGroup =
  /(?:norm|doel|streef|maxim|minim|wettelijk|termijn|grens|hoogst|laagst|langst|kortst|snelst|vorig|eerst|mediaan|landelijk|nederland|regio|elders|gemeente|ander|target|median|longest|shortest|national|elsewhere|last|before)/;
const partsFollow = /[:(]|waarvan|namelijk|te weten|of which|namely/;
const inGroup = /(?:^| )(?:bij|voor|in|onder|van|for|at|among|in)(?: \S+){1,3}$/;
const measured = /^(?:uur|uren|weken|maanden|punten|hours?|weeks?|months?|points?)(?= |$)/;

/** `man 6,9; vrouw 7,4; totaal 7,2`: what lies between its parts is their mean, and no sum. */
export function totalBetweenIn({ mentions: given, hasTable, periods, shares }: Telling): Relation | null {
  const mentions = given.filter(({ reason }) => reason !== 'sample-size');
  const mean = mentions.find(({ reason }) => reason === 'total');
  const [one, other, ...more] = mentions.filter((mention) => mention !== mean);
  if (hasTable || periods.length > 0 || shares.length > 0 || !mean || !one || !other || more.length > 0) return null;
  const [lower, higher] = one.value < other.value ? [one, other] : [other, one];
  const isBetween = lower.value > 0 && lower.value < mean.value && mean.value < higher.value;
  if (!isBetween || mean.unit === 'percentage' || mean.unit !== one.unit || one.unit !== other.unit) return null;
  const group = ({ label, value }: Mention) => ({ label, value });
  const unit = mean.unit === 'points' ? null : (mean.unit ?? 'measure');
  return { kind: 'mean-of-groups', mean: mean.value, lower: group(lower), higher: group(higher), unit };
}

/** One mean and those of the two groups it is of: `gemiddeld 46 dagen: particulieren 40 dagen, ondernemers 100 dagen`. */
export function meanOfGroupsIn({ words, mentions, hasTable, periods, shares, source }: Telling): Relation | null {
  const [mean, one, other] = mentions;
  if (hasTable || periods.length > 0 || shares.length > 0 || mentions.length !== 3 || !mean || !one || !other)
    return null;
  if (!meanBefore.test(mean.before) || words.match(meanWords)?.length !== 1) return null;
  const unit = unitOf(mean);
  const isMeasured = unit !== null && mentions.every((mention) => unitOf(mention) === unit);
  const areNamed = [one, other].every(
    ({ label, reason }) => label !== '' && reason === null && !isClause(label) && !noGroup.test(label.toLowerCase()),
  );
  const areParts =
    partsFollow.test(source.slice(mean.end, one.start)) || [one, other].every(({ before }) => inGroup.test(before));
  if (!isMeasured || !areNamed || !areParts || one.label.toLowerCase() === other.label.toLowerCase()) return null;
  const [lower, higher] = one.value < other.value ? [one, other] : [other, one];
  if (!(lower.value < mean.value && mean.value < higher.value)) return null;
  const group = ({ label, value }: Mention) => ({ label, value });
  return { kind: 'mean-of-groups', mean: mean.value, lower: group(lower), higher: group(higher), unit };
}

function unitOf({ unit, after }: Mention): 'days' | 'money' | 'measure' | null {
  if (unit === 'days' || unit === 'money') return unit;
  return unit === null && measured.test(after) ? 'measure' : null;
}
