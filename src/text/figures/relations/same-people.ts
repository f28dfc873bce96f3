import { clauseOf } from './clause.ts';
import type { Relation } from './relation.ts';
import type { Mention, Telling, ToldShare } from './telling.ts';

const forward =
  /(?:^| )(?:vooruit\S*|verbeterd(?:en)?|beter geworden|werden beter|ging(?:en)? beter|van nee naar ja|van niet naar wel|improved|got better|from no to yes)(?= |$)/;
const back =
  /(?:^| )(?:achteruit\S*|verslechterd(?:en)?|slechter geworden|werden slechter|ging(?:en)? slechter|van ja naar nee|van wel naar niet|worsened|got worse|from yes to no)(?= |$)/;
const answers = /(?:van nee naar ja|van niet naar wel|from no to yes)/;
const same =
  /(?:^| )(?:gelijk|hetzelfde|onveranderd|stabiel|stable|the same|same|unchanged|niet veranderd|veranderden niet)(?= |$)/;
const whole = /(?:^| )(?:van|op|uit|of|among|out of)(?: (?:de|het|onze|alle|in totaal|the|our|all))*$/;

type Role = 'gained' | 'lost' | 'same' | 'whole';

/** The same people twice: `van de 48 gingen er 19 vooruit, 12 achteruit`. Every number must have its role. */
export function samePeopleIn({ words, mentions, shares, hasTable, periods }: Telling): Relation | null {
  if (hasTable || periods.length > 2 || !forward.test(words) || !back.test(words)) return null;
  if (mentions.some(({ unit, value }) => unit !== null || !Number.isInteger(value))) return null;
  const roles = mentions.map((mention, at) => roleOf(mention, at, shares));
  const countOf = (role: Role): number | null => mentions[roles.indexOf(role)]?.value ?? null;
  const [gained, lost, unchanged, all] = [countOf('gained'), countOf('lost'), countOf('same'), countOf('whole')];
  // `19 van de 50 beter, 8 van de 50 slechter` names the whole twice.
  const isAgain = (role: Role | null, at: number): boolean => role === 'whole' && mentions[at]?.value === all;
  const isClear = roles.every((role, at) => role !== null && (roles.indexOf(role) === at || isAgain(role, at)));
  if (!isClear || gained === null || lost === null || gained + lost === 0) return null;
  const known = gained + lost + (unchanged ?? 0);
  // More than there are: somebody counts otherwise than these words say.
  if (all !== null && (known > all || (unchanged !== null && known !== all))) return null;
  return {
    kind: 'same-people',
    gained,
    lost,
    size: all ?? (unchanged === null ? null : known),
    isAnswer: answers.test(words),
  };
}

function roleOf(mention: Mention, at: number, shares: readonly ToldShare[]): Role | null {
  // What is said behind `19 van de 50` is said of the 19.
  if (shares.some(({ part, whole: all }) => all === mention && part.start < all.start)) return 'whole';
  const of = shares.find(({ part }) => part === mention)?.whole;
  if (of && of.start > mention.start) return changeIn(clauseOf(of).after);
  const { before, after } = clauseOf(mention);
  const found = changeIn(after);
  if (found) return found;
  return at === 0 && whole.test(before) ? 'whole' : changeIn(before);
}

function changeIn(words: string): Exclude<Role, 'whole'> | null {
  if (forward.test(words)) return back.test(words) ? null : 'gained';
  if (back.test(words)) return 'lost';
  return same.test(words) ? 'same' : null;
}
