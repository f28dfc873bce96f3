import type { WorkedBack } from './conversions.ts';
import { firstNumbers, type Mention, type Telling } from './telling.ts';

const asksWhole =
  /(?:hoeveel|wat|how many|what)(?: (?![#,.;])\S+){0,7} (?:totaal|totale|total|in all|overall|altogether)(?= |$)|(?:van|out of) (?:hoeveel|how many)(?= |$)|hoe groot (?:was|is) (?:de|het) (?:hele )?(?:groep|geheel)/;
const asksBefore =
  /(?:hoeveel|wat|how many|how much|what)(?: (?![#,.;])\S+){0,7} (?:eerst|eerder|ervoor|daarvoor|vooraf|toen|vorig|oorspronkelijk|voorheen|begin|before|earlier|originally|last|first|@)(?= |$)/;
const rose =
  /(?:steeg|stegen|gestegen|stijging|toegenomen|nam toe|namen toe|toename|groeide|groeiden|gegroeid|groei|hoger|meer|erbij|rose|risen|grew|grown|increased?|growth|up|more|higher)(?= |$)/;
const fell =
  /(?:daalde|daalden|gedaald|daling|afgenomen|nam af|namen af|afname|kromp|gekrompen|lager|minder|eraf|fell|fallen|dropped|decreased?|down|fewer|lower|less)(?= |$)/;
/** `met 15% tot 690`, `15% naar 690`, `690, dat is 15% meer`. */
const changedTo =
  /[+-]?#%(?: (?![#.;])\S+){0,5}? (?:tot|naar|op|to|at|nu|now|zijn er|is het|are|is) (?:(?![#.;])\S+ ){0,3}#(?!%)|#(?:(?! [#.;]) \S+){0,8} [+-]?#%/g;

/** A percentage and what it came to, of which the figure that it is a percentage of is asked. */
export function workedBackIn(telling: Telling): WorkedBack | null {
  const { mentions, words, hasTable, shares } = telling;
  const percentage = mentions.find(({ unit }) => unit === 'percentage');
  const known = mentions.find((one) => one !== percentage);
  if (hasTable || shares.length > 0 || mentions.length !== 2 || !percentage || !known) return null;
  if (!(known.unit === null || known.unit === 'money') || known.value <= 0 || percentage.value <= 0) return null;
  const unit = known.unit;
  if (asksBefore.test(words) && firstNumbers(telling, changedTo)) {
    const way = wayOf(percentage, words);
    if (way === null || (way < 0 && percentage.value >= WHOLE)) return null;
    return { kind: 'worked-back', of: 'before', known: known.value, percentage: way * percentage.value, unit };
  }
  const isPart = asksWhole.test(words) && percentage.value < WHOLE;
  return isPart ? { kind: 'worked-back', of: 'whole', known: known.value, percentage: percentage.value, unit } : null;
}

const WHOLE = 100;

function wayOf({ sign }: Mention, words: string): 1 | -1 | null {
  if (sign) return sign === '-' ? -1 : 1;
  const [isUp, isDown] = [rose.test(words), fell.test(words)];
  return isUp === isDown ? null : isUp ? 1 : -1;
}
