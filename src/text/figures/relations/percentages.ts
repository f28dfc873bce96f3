import { isOfOthers } from './beside-reference.ts';
import { clauseOf } from './clause.ts';
import type { Relation } from './relation.ts';
import { firstNumbers, type Mention, type Telling } from './telling.ts';

const up =
  /(?:erbij|omhoog|hoger|meer|gestegen|steeg|stijging|stijgt|groei|gegroeid|groeide|verhoging|verhoogd|plus|increase|rise|rose|up|higher|more|raise|indexatie)/;
const down =
  /(?:eraf|omlaag|lager|minder|gedaald|daalde|daling|daalt|krimp|verlaging|verlaagd|korting|bezuinig|min|decrease|fall|fell|down|lower|less|cut|off|gekort)/;
const successive =
  /(?:daarna|toen|vervolgens|en dan|weer|terug|eerst|then|after|afterwards|achter elkaar|op rij|na elkaar|in a row|volgend|opnieuw|bij elkaar|samen|elk jaar|ieder jaar|each year|every year|jaar op jaar|dus|and)/;
const times =
  /(?:^| )(twee|drie|vier|vijf|zes|two|three|four|five|six) (?:jaar|jaren|keer|years|times|kwartalen|maanden|quarters|months)(?= |$)/;
const inWords: Readonly<Record<string, number>> = {
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};
const repeated =
  /(?:achter elkaar|op rij|na elkaar|in a row|running|lang|elk jaar|ieder jaar|each year|every year|per jaar|a year)/;
const falseAlarm = /(?:vals|loos|ten onrechte|onterecht|false|wrongly|foutpositie)/;
const accurate = /(?:^| )(?:nauwkeurig\S*|betrouwba\S+|accura\S+)(?= |$)/;
const isRight = /(?:^| )(?:heeft|had|has|is)(?: \S+){0,2} ?$/;
const right = /^(?:(?:van de (?:gevallen|keren)|of the time|of cases) )?(?:gelijk|juist|goed|correct|right)(?= |$)/;
const screening =
  /(?:^| )(?:\S*test|\S*toets|screening\S*|\S*model|algoritm\S*|algorithm|risico\S*|signalering\S*|instrument|tool|alarm\S*)(?= |$)/;
const have = /(?:^| )(?:heeft|hebben|heb|komt|speelt|is|zijn|has|have)(?= |$)/;
const meanWords = /(?:^| )(?:gemiddelde?|samen|overall|average|mean|together|bij elkaar|totaal)(?= |$)/;

/** Successive changes in percent: `eerst 20% eraf, daarna 20% erbij`. */
export function compoundedIn({ words, mentions: all, hasTable }: Telling): Relation | null {
  const grown = fromBaseIn(all, words, hasTable);
  if (grown) return grown;
  const [begin] = all;
  const isStarted = begin?.unit === null && all.length > 2;
  const mentions = isStarted ? all.slice(1) : all;
  if (hasTable || !mentions.length || !mentions.every(({ unit }) => unit === 'percentage')) return null;
  const start = isStarted ? (begin?.value ?? null) : null;
  const changes = inOneBreath(words) ? signedOnce(mentions) : mentions.map(signed);
  const [first] = changes;
  // `drie jaar achter elkaar 4% eraf, is dat 12%?`: the other is what it is said to come to.
  const count = inWords[times.exec(words)?.[1] ?? ''] ?? 1;
  if (first != null && changes.length < 3 && count > 1 && repeated.test(words))
    return { kind: 'compounded', start, changes: Array.from({ length: count }, () => first) };
  // `.., is dat 13%?` is what they are said to come to.
  const last = mentions.at(-1);
  const isClaim = last?.sign === '' && /(?:^| )(?:dat|samen|dus|totaal|that|so|total)(?: \S+)?$/.test(last.before);
  const own = isClaim ? changes.slice(0, -1) : changes;
  const known = own.filter((change) => change !== null);
  const isAll = known.length > 1 && known.length === own.length;
  return isAll && successive.test(words) ? { kind: 'compounded', start, changes: known } : null;
}

/** `groei van 5%, 3% en 8%`: which way is said once. */
function inOneBreath(words: string): boolean {
  return /(?:groei|groeide|stijging|steeg|stegen|daling|daalde\S*|growth|rise|rose|fell|fall)(?: (?:van|met|of|by))? #%(?: (?:,|en|and|, en|, and) #%)+/.test(
    words,
  );
}

function signedOnce(mentions: readonly Mention[]): (number | null)[] {
  const [first] = mentions.map(signed);
  return mentions.map((one) => (first == null ? signed(one) : Math.sign(first) * Math.abs(one.value)));
}

/** `15% meer dan vorig jaar, toen 340`: what it was tells what it is. */
function fromBaseIn([change, base, ...more]: readonly Mention[], words: string, hasTable: boolean): Relation | null {
  if (hasTable || !change || !base || more.length > 0 || change.unit !== 'percentage' || base.unit !== null)
    return null;
  const isBase = /(?:^| )(?:toen|was|waren|then|were)(?: (?:het|er|dat|it|there|waren|was|zijn)){0,2}$/.test(
    base.before,
  );
  const moved = signed(change);
  return isBase && moved !== null && /(?:^| )(?:dan|than|tov)(?= |$)|opzichte/.test(words)
    ? { kind: 'compounded', start: base.value, changes: [moved] }
    : null;
}

function signed({ value, sign, before, after }: Mention): number | null {
  if (sign !== '') return value;
  // The words behind a number are its own up to the next number.
  const [own, previous] = [after.split('#')[0] ?? '', before.split('#').at(-1) ?? ''];
  const near = own.split(/[,;.]/)[0] ?? '';
  if (down.test(near)) return -value;
  if (up.test(near)) return value;
  if (down.test(previous)) return -value;
  return up.test(previous) ? value : null;
}

/** What a test finds, how often it is wrong, and how rare the thing is. */
export function baseRateIn({ words, mentions, hasTable }: Telling): Relation | null {
  const percentages = mentions.filter(({ unit }) => unit === 'percentage');
  if (hasTable) return null;
  if (percentages.length === 2 && mentions.length === 2) return oneAccuracyIn(words, percentages);
  if (percentages.length !== 3 || !falseAlarm.test(words)) return null;
  const wrong =
    percentages.find(({ after }) => falseAlarm.test(after.split('#')[0] ?? '')) ??
    percentages.find(({ before }) => falseAlarm.test(before.split('#').at(-1) ?? ''));
  const rest = percentages.filter((one) => one !== wrong).map(({ value }) => value);
  if (!wrong || rest.length !== 2) return null;
  const [prevalence, found] = [Math.min(...rest), Math.max(...rest)];
  return { kind: 'base-rate', prevalence, found, falseAlarm: wrong.value, isOneAccuracy: false };
}

/** `een test is 95% nauwkeurig, 2% van de mensen heeft het`. */
function oneAccuracyIn(words: string, percentages: readonly Mention[]): Relation | null {
  if (!screening.test(words)) return null;
  const [accuracy, ...others] = percentages.filter(isAccuracy);
  const prevalence = percentages.find((one) => one !== accuracy);
  if (!accuracy || !prevalence || others.length > 0 || !have.test(prevalence.after)) return null;
  // Below that it is no accuracy, or the thing is not rare: somebody means something else.
  if (accuracy.value <= 50 || prevalence.value >= 50) return null;
  const found = accuracy.value;
  return { kind: 'base-rate', prevalence: prevalence.value, found, falseAlarm: 100 - found, isOneAccuracy: true };
}

function isAccuracy(mention: Mention): boolean {
  const { before, after } = clauseOf(mention);
  return accurate.test(after) || accurate.test(before) || (isRight.test(before) && right.test(after));
}

const step =
  /(?:steeg|stegen|stijgt|daalde\S*|daalt|gestegen|gedaald|rose|fell|went (?:up|down)|increased|decreased)(?: (?:met|by))? $/;

/** Percentages or means of parts of which somebody wants one for all, without the numbers behind them. */
export function meansWithoutSizesIn(telling: Telling): Relation | null {
  return ofPercentages(telling) ?? ofMeans(telling);
}

function ofPercentages({ words, mentions, shares }: Telling): Relation | null {
  const own = mentions.filter(
    ({ unit, reason }) => unit === 'percentage' && reason !== 'average' && reason !== 'total',
  );
  // `onze 4 wijken` are as many as there are percentages.
  const isCountOfThem = ({ value, unit, start }: Mention): boolean =>
    unit === null && start < (own[0]?.start ?? 0) && (value === own.length || value === own.length - 1);
  const isAll = mentions.every((one) => one.unit === 'percentage' || isCountOfThem(one));
  // `de prijs steeg 6%, 4% minder uren` are changes, which have no mean.
  const areChanges = own.every(
    (one) =>
      step.test(`${one.before.split('#').at(-1) ?? ''} `) ||
      /^(?:meer|minder|erbij|eraf|more|less|fewer)(?= |$)/.test(one.after),
  );
  // Ours and those of the country have no mean.
  const isBeside = own.length === 2 && own.filter(isOfOthers).length === 1;
  if (shares.length || own.length < 2 || isBeside || !isAll || areChanges || !meanWords.test(words)) return null;
  const last = own.at(-1);
  // `samen dus 40%?` is what they are said to come to.
  const isClaim = own.length > 2 && last && isClaimed(last);
  const values = (isClaim ? own.slice(0, -1) : own).map(({ value }) => value);
  return { kind: 'means-without-sizes', values, unit: 'percentage' };
}

/** `team A 21 dagen, team B 35 dagen, gemiddeld dus 28`: the last is the plain mean of the others. */
function ofMeans({ words, mentions, shares, hasTable }: Telling): Relation | null {
  const [claim, ...others] = mentions.toReversed();
  if (hasTable || shares.length > 0 || !claim || others.length < 2 || !meanWords.test(words) || !isMeanClaimed(claim))
    return null;
  const values = others.toReversed().map(({ value }) => value);
  const unit = mentions.find((one) => one.unit !== null)?.unit ?? null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const isOfOne =
    mentions.every((one) => one.unit === null || one.unit === unit) && unit !== 'percentage' && unit !== 'points';
  // A row of counts has a mean; means of groups have none without their sizes.
  const areMeans = unit !== null || meanWords.test((others.at(-1)?.before ?? '').concat(' '));
  if (!isOfOne || !areMeans || Math.abs(mean - claim.value) >= 0.6) return null;
  return { kind: 'means-without-sizes', values, unit };
}

/** `gemiddeld is dat toch 27`: that it is their mean makes more words harmless. */
function isMeanClaimed({ before }: Mention): boolean {
  return /(?:^| )(?:samen|gemiddelde?|dus|together|average|so)(?: \S+){0,4}$/.test(before.split('#').at(-1) ?? '');
}

function isClaimed({ before }: Mention): boolean {
  return /(?:^| )(?:samen|gemiddelde?|dus|together|average|so)(?: \S+)?$/.test(before.split('#').at(-1) ?? '');
}

/** `30% van de 20% die reageert`: a part of a part, both as percentages. */
export function percentageOfIn(telling: Telling): Relation | null {
  const { mentions, words, hasTable, shares } = telling;
  if (hasTable || shares.length > 0 || mentions.length > 3) return null;
  const [part, whole] =
    firstNumbers(telling, /#% (?:\S+ )?(?:van|of|uit) (?:de |die |het |the |those )?#%/g) ??
    firstNumbers(
      telling,
      /#% (?:(?![#,.;])\S+ ){0,7}(?:, |en |and |, en |, and |\. )(?:daarvan|hiervan|van hen|van die groep|of those|of them)(?: (?!#)\S+){0,3} #%/g,
    )?.toReversed() ??
    firstNumbers(
      telling,
      /#% (?:(?![#.;])\S+ ){0,8}(?:, )?(?:en |and |waarvan )?#% (?:daarvan|hiervan|van hen|van die groep|of those|of them|of whom)(?= |$)/g,
    )?.toReversed() ??
    [];
  if (!part || !whole || mentions.some(({ unit }) => unit !== 'percentage')) return null;
  const claimed = mentions.find((one) => one !== part && one !== whole)?.value ?? null;
  const isSurvey = /(?:reage|respon|antwoord|invul|ingevuld|enquete|survey|answer|replied)/.test(words);
  return { kind: 'percentage-of', part: part.value, whole: whole.value, claimed, isSurvey };
}
