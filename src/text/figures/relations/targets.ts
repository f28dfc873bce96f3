import type { OwnPeriod, OwnUnit } from '../account.ts';
import { isClause } from './groups.ts';
import { yearGoneIn } from './money.ts';
import type { Dated, Relation } from './relation.ts';
import { durations, spanOf } from './time-span.ts';
import { reachIn, sizeOf } from './reached.ts';
import { type Mention, numbersIn, type Telling } from './telling.ts';
import { thenAndNow } from './then-and-now.ts';

const link = '(?: (?![#,;.?!])\\S+)';
/** Words that make a number a target whatever else the text holds. */
const named = new RegExp(
  `(?:^| )(?:\\S*norm|(?:wettelijke|maximale|afgesproken) termijn|beslistermijn|doel|doelen|doelstelling|\\S+doel|target|goal|streef\\S*|streven|ambitie|afspraak|afgesproken|kpi|lat|quotum|quota|limiet|plafond|taakstelling|limit|ceiling|standard|objective|beloofd|toegezegd|promised)(?: (?![#,;])\\S+){0,4}$`,
);
const wished = new RegExp(
  `(?:^| )(?:(?:willen|wilden|wil|wouden|wou|wensen|mikken|mikten|want|wanted|hoped)(?! (?:weten|know|to know))|aim(?:s|ed|ing)?|(?:moet|moeten|moest|moesten|zou|zouden|should|must|has|have|had|ought|supposed) (?:\\S+ ){0,2}(?:naar|op|onder|boven|zijn|worden|blijven|be|to|stay|reach|halen)|mag|mogen|mocht|mochten|may|hooguit|hoogstens|minstens|minimaal|maximaal|max|maximum|minimum|min|niet meer dan|ten minste|tenminste|at most|at least|no more than|not more than|no fewer than|(?:binnen|within)(?: (?:de|the))?(?! (?:en|and|in|@)(?= )))(?: \\.)?${link}{0,4}$`,
);
const behind =
  /^(?:(?!#)\S+ ){0,3}(?:moeten|should|must) (?:zijn|halen|be)(?= |$)|^(?:(?:dagen|weken|maanden|days|weeks|months) )?(?:(?:is|was|als|as) )?(?:de |het |ons |onze |our |the |a )?(?:norm|doel|target|goal|streefwaarde|ambitie|afspraak|afgesproken|beloofd|toegezegd|promised)(?= |$)(?! (?:(?:is|was|van|of|:|=|op|at) ){0,2}[+-]?#)/;
const now =
  /(?:(?:^| )(?:nu|inmiddels|momenteel|zitten|zit|zaten|haalden|halen|haalde|haalt|scoren|scoorden|werd|werden|is het|het is|geworden|kwamen|komen|staan|staat|gemiddeld|realisatie|werkelijk|actual|now|currently|at|had|were|was|are|reached|got|became|average|achieved|zijn er|er zijn)(?: (?!#)\S+){0,3}|(?:^| )(?:naar|to)(?: de| the)?)$/;
const earlier = /(?:vorig|eerder|vorige|toen|last|previous|before|daarvoor)(?: (?!#)\S+){0,2}$/;

const atMost =
  /(?:hooguit|hoogstens|maximaal|maximum|(?:niet|not|no) (?:meer|langer|hoger|more|longer|higher) (?:dan|than)|at most|(?:^| )max(?= |$)|minder dan|less than|fewer than|(?:^| )onder(?: de)? \S*#|below #|under #|(?:^| )binnen #|(?:^| )within #|(?:mag|mogen|mocht|may) )/;
const atLeast =
  /(?:minstens|minimaal|minimum|ten ?minste|(?:niet|not|no) (?:minder|lager|fewer|less|lower) (?:dan|than)|at least|(?:^| )min(?= |$)|meer dan|more than|(?:^| )boven(?: de)? \S*#|above #|over #)/;
/** Of these less is better, whatever the target is called. */
const lower =
  /(?:klacht|wachttijd|wachtlijst|wachtend|wachtduur|doorlooptijd|behandeltijd|behandelduur|afhandel(?:tijd|duur)|levertijd|verzuim|ziekte|kosten|uitgaven|fout|schuld|achterstand|incident|overlast|uitval|recidive|melding|te laat|too late|verlopen|bezwar|terugval|afwez|afval|no show|no-show|complaint|waiting|backlog|lead time|turnaround|processing time|absence|sick|absent|costs?(?= |$)|spending|errors?(?= |$)|mistakes|debt|overdue|arrears|dropout|nuisance|uithuisplaats|huisuitzet|evict|duurt|duren|duurde)/;
/** Of these more is better. */
const higher =
  /(?:op tijd|on time|in time|binnen de|tijdig|tevreden|satisf|rapportcijfer|waardering|geplaatst|plaatsing|placed|placement|geholpen|helped|opgelost|gelukt|succeeded|resolved|afgehandeld|handled|afgerond|completed|behaald|geslaagd|diploma|deelnemers|participants|respons|response|bereik|reach(?:ed)? \S+ people|uitgestroomd|uitstroom|aan het werk|into work|bereikbaar|opkomst|turnout|gevaccineerd|(?:haalden|behaalden|bereikten|reached|achieved) (?:er |we |wij )?#|traject|gesprek|huisbezoek|conversations|visits|banen|jobs)/;

export type Direction = 'at-most' | 'at-least';

/** What was to be reached beside what was: once, or in several periods. */
export function targetIn(telling: Telling): Relation | null {
  const { shares, hasTable } = telling;
  if (hasTable) return null;
  const target = mentionOfTarget(telling);
  if (!target) return null;
  const good = directionOf(target, telling);
  const dated = datedBeside(target, telling);
  // `Q1 88 van de 102, norm 90%`: what part they are is held against it.
  const reachedIn = (one: Mention): number => {
    const share = target.unit === 'percentage' ? shares.find(({ part }) => part === one) : undefined;
    return share ? Number(((100 * share.count) / share.whole.value).toFixed(1)) : one.value;
  };
  const row = { kind: 'target-row', target: target.value, good, span: spanOf(target) } as const;
  // A target of a quarter or a year is not held against its months.
  if (dated.length > 1 && isOfLonger.test(target.after) && dated.every(({ period }) => period && isShort(period)))
    return null;
  // A row of percentages alone has no reading of its own.
  if (dated.length > LONGEST_ROW && target.unit !== 'percentage') return null;
  if (dated.length > 1) {
    const points = dated.map((one) => ({
      label: periodLabel(one, telling),
      period: one.period,
      value: reachedIn(one),
    }));
    return { ...row, points, isOfGroups: false, unit: unitOf(target, dated[0]) };
  }
  const groups = groupsBeside(target, telling);
  if (groups.length > 1) return { ...row, points: groups, isOfGroups: true, unit: unitOf(target, undefined) };
  const share = shares.find(({ part, whole }) => part !== target && whole !== target) ?? reachIn(target, telling);
  // `2,5% van 31.400, doel is 1.000 mensen`: so many were to be reached.
  const isInNumbers = share && target.unit === null && share.percentage !== null && target.value > WHOLE;
  if (share && !isInNumbers && (target.unit === 'percentage' || target.value <= WHOLE)) {
    const told = { ...share, size: share.whole.value };
    const actual = told.percentage ?? (100 * told.count) / told.size;
    const { label, period, count, size, percentage } = told;
    return {
      kind: 'target',
      target: target.value,
      actual,
      share: { label, period, count, size, percentage },
      unit: 'percentage',
      span: null,
      good,
      isMean: false,
      yearGone: null,
    };
  }
  const beside = isInNumbers
    ? { now: { ...share.part, value: share.count, unit: null } }
    : actualBeside(target, telling);
  if (!beside) return null;
  const { now: actual, earlier: begin } = beside;
  const size = sizeOf(actual, telling);
  return {
    kind: 'target',
    target: target.value,
    actual: actual.value,
    ...(begin && { earlier: begin.value }),
    share:
      size === null
        ? null
        : {
            label: '',
            period: actual.period,
            count: Math.round((actual.value * size) / 100),
            size,
            percentage: actual.value,
          },
    unit: unitOf(target, actual),
    span: spanOf(target) ?? spanOf(actual),
    good,
    isMean:
      actual.reason === 'average' ||
      /(?:^| )(?:gemiddelde?|gem|average|mean)(?: (?!#)\S+){0,4}$/.test(ownWords(actual)),
    yearGone: good !== 'at-most' && target.unit === null && isOfYear.test(telling.source) ? yearGoneIn(telling) : null,
  };
}

const isOfYear =
  /(?:dit|heel het|het hele|hele|per|voor het) jaar|jaardoel|jaartarget|op schema|tot en met|t\/m|tot nu toe|(?:this|the whole|whole|full|for the) year|annual|yearly|on (?:track|schedule)|so far|up to and including/i;

/** `max 5 dagen: team A 4, team B 7`: one limit for all that are named beside it; parts of wholes as percentages. */
function groupsBeside(target: Mention, { mentions, shares }: Telling): Dated[] {
  if (shares.length > 1 && target.unit === 'percentage') {
    const own = shares.map(({ label, count, whole, percentage }): Dated => ({
      label,
      period: null,
      value: percentage ?? Number(((100 * count) / whole.value).toFixed(1)),
    }));
    return areNamed(own) ? own : [];
  }
  // `95% binnen 2 dagen` tells what is counted.
  const others = mentions.filter(
    (one) => one !== target && !(one.unit === 'days' && target.unit === 'percentage' && inTime.test(one.before)),
  );
  const isAbout = (one: Mention): boolean =>
    isAlike(one, target) &&
    !(target.unit === 'percentage' && one.unit === null && one.value > WHOLE) &&
    one.period === null &&
    !noActual.has(one.reason ?? '') &&
    !earlier.test(ownWords(one));
  if (shares.length > 0 || !others.every(isAbout)) return [];
  const groups = others.map(({ label, value }): Dated => ({
    label: label.replace(/^.*\p{Lu}\p{L}*[.:] /u, ''),
    period: null,
    value,
  }));
  return areNamed(groups) ? groups : [];
}

const WHOLE = 100;
const inTime = /(?:binnen|within|in)(?: de| the)?$/;

/** Each its own name, and none of them words of a sentence. */
function areNamed(groups: readonly Dated[]): boolean {
  const names = groups.map(({ label }) => label.toLowerCase());
  const isName = (name: string): boolean => name !== '' && !isClause(name) && !notNames.test(name);
  return groups.length > 1 && names.every(isName) && new Set(names).size === names.length;
}

const notNames =
  /(?:^| )(?:nu|vorig|vorige|eerst|toen|inmiddels|gemiddeld|zitten|zit|staan|halen|haalden|landelijk|werkelijk|realisatie|prognose|doel|norm|target|now|last|before|average|actual|currently|reached|national|nationally)(?= |$)/;

function ownWords({ before }: Mention): string {
  return before.split('#').at(-1) ?? '';
}

const isOfLonger = /^(?:(?!#)\S+ ){0,3}?(?:kwartaal|halfjaar|jaar|totaal|quarter|half-year|year|total)(?= |$)/;

function isShort({ kind }: OwnPeriod): boolean {
  return kind === 'month' || kind === 'week';
}

/** The target beside a row that has a reading of its own; null without. */
export function targetOfRow(telling: Telling): { readonly target: number; readonly good: Direction | null } | null {
  const target = telling.hasTable ? undefined : mentionOfTarget(telling);
  return target ? { target: target.value, good: directionOf(target, telling) } : null;
}

/** Longer rows have a reading; what went past the target is told before it. */
const LONGEST_ROW = 7;

function mentionOfTarget(telling: Telling): Mention | undefined {
  const { mentions, shares } = telling;
  const own = (one: Mention): string => one.before.split('#').at(-1) ?? '';
  const isPart = (one: Mention): boolean =>
    shares.some(({ part, whole }) => part === one && whole.start > one.start && named.test(own(whole)));
  const sure = mentions.find(
    (one) => (one.reason === 'target' || named.test(own(one)) || behind.test(one.after)) && !isPart(one),
  );
  // `binnen 2 dagen = 95%`: what is in time is counted, and how much of it is the target.
  const next = sure && mentions[mentions.indexOf(sure) + 1];
  if (
    sure?.unit !== 'percentage' &&
    next?.unit === 'percentage' &&
    inTime.test(sure?.before ?? '') &&
    /^(?:\S+ )?[=:] #%/.test(sure?.after ?? '')
  )
    return next;
  // `95% binnen 8 weken is de norm`: the part that is on time is what is asked.
  if (sure && /#% (?:\S+ )?(?:binnen|within)(?: de| the)?$/.test(sure.before))
    return mentions[mentions.indexOf(sure) - 1];
  if (sure) return sure;
  // `mean 31, median 19, max 240` tells the longest there was.
  if (/(?:mediaan|median)/.test(telling.words)) return undefined;
  const likely = mentions.find((one) => wished.test(own(one)) && one.reason !== 'change');
  // `binnen 8 weken 84%` is about what is counted.
  if (!likely || (shares.length > 0 && likely.unit !== 'percentage')) return undefined;
  // Of a budget and of places in use a limit is no target.
  if (/(?:budget|begro|plekken|plaatsen|capaciteit|bezet|places|seats|capacity)/.test(telling.words)) return undefined;
  const others = mentions.filter((one) => one !== likely);
  // `maximaal 5%, het waren er 9 op 140`
  const [share, ...more] = shares;
  if (share && more.length === 0 && others.every((one) => one === share.part || one === share.whole))
    return others.length === 2 ? likely : undefined;
  // `van 12 naar 18 binnen 4 weken`: only what took so long itself is held against it.
  const isDeadline = /(?:binnen|within)(?: de| the)?$/.test(likely.before);
  if (groupsBeside(likely, telling).length > 1 && !isDeadline) return likely;
  if (isDeadline && !others.every((one) => one.unit === 'days' || spanOf(one) !== null)) return undefined;
  const isWish = /(?:mag|moet|mogen|moeten|wil|willen|wilden|moest|should|must|may|want|aim|be|to)(?= |$)/.test(
    likely.before,
  );
  if (!isWish && others.every((one) => earlier.test(own(one)) || one.period?.kind === 'ago')) return undefined;
  // `minstens 3 per week` is no target of figures that are of no week.
  if (!isWish && /^(?:\S+ )?per /.test(likely.after) && !others.some(({ period }) => period)) return undefined;
  const isBeside = others.length > 0 && others.every((one) => isSame(one, likely) && !wished.test(own(one)));
  // `we willen van 40 naar 30`: where it should go is the target.
  if (/^(?:\S+ )?(?:naar|to) #/.test(likely.after)) return others.length === 1 ? others[0] : undefined;
  return isBeside && !/^(?:jaar|years?)(?= |$)/.test(likely.after) ? likely : undefined;
}

/** Every figure that has a period, in the order of the text. */
function datedBeside(target: Mention, telling: Telling): Mention[] {
  const [before, behindIt] = [/@ :? ?(?:\( )?[+-]?#/g, /#\S? (?:in |\( )?@/g].map((pattern) =>
    numbersIn(telling, pattern)
      .flat()
      .filter((one) => one !== target),
  );
  const found = [before ?? [], behindIt ?? []].toSorted((one, other) => other.length - one.length)[0] ?? [];
  return found.some((one) => !isAlike(one, target)) ? [] : found;
}

function periodLabel({ start, end }: Mention, { periods, source }: Telling): string {
  const near = periods.toSorted((one, other) => apart(one) - apart(other))[0];
  return near ? source.slice(near.start, near.end) : '';

  function apart(one: { readonly start: number; readonly end: number }): number {
    return one.end <= start ? start - one.end : one.start - end;
  }
}

/** What is held against the target; `earlier` is what it was before, where both are told. */
function actualBeside(target: Mention, { mentions }: Telling): { now: Mention; earlier?: Mention } | null {
  const others = mentions.filter((one) => one !== target && isAlike(one, target) && !noActual.has(one.reason ?? ''));
  const same = others.filter((one) => isSame(one, target));
  const candidates = same.length > 0 ? same : others;
  // `doel 30, wij 34 en vorig jaar was het 38`: the one of now is held against it.
  const ofNow = candidates.filter(({ period }) => !(period?.kind === 'ago' && period.ago > 0));
  const current = ofNow.filter(({ before }) => {
    const own = before.split('#').at(-1) ?? '';
    return now.test(own) && !earlier.test(own);
  });
  const moved = thenAndNow(candidates);
  if (moved) return moved;
  const [only, ...more] = candidates;
  const found =
    only && more.length === 0 ? only : ofNow.length === 1 ? ofNow[0] : current.length === 1 ? current[0] : undefined;
  return found ? { now: found } : null;
}

const noActual: ReadonlySet<string> = new Set(['criterion', 'change', 'rate-base', 'sample-size']);

function directionOf(target: Mention, { words, mentions }: Telling): Direction | null {
  const near = `${target.before.split('#').at(-1) ?? ''} #`;
  // `95% binnen 8 weken` is a part of what was on time.
  const isPart = target.unit === 'percentage';
  if (atLeast.test(near)) return 'at-least';
  if (atMost.test(near)) return 'at-most';
  if (isPart && (higher.test(words) || /(?:binnen|within) (?:#|_)/.test(words)) && !/(?:te laat|too late)/.test(words))
    return 'at-least';
  // `47 dagen terwijl 35 de afspraak is`: the unit is said once.
  const isTime = (one: Mention): boolean => one.unit === 'days' || durations.test(one.after);
  if (isTime(target) || (target.unit === null && mentions.some(isTime) && mentions.length === 2)) return 'at-most';
  if (/(?:boven de norm|overschr|exceed)/.test(words)) return 'at-most';
  const [isLower, isHigher] = [lower.test(words), higher.test(words)];
  if (isLower === isHigher) return null;
  return isLower ? 'at-most' : 'at-least';
}

function unitOf(target: Mention, actual: Mention | undefined): OwnUnit | null {
  const unit = target.unit ?? actual?.unit ?? null;
  return unit === 'points' ? null : unit;
}

function isAlike(one: Mention, other: Mention): boolean {
  return one.unit === other.unit || (one.unit === null) !== (other.unit === null);
}

function isSame(one: Mention, other: Mention): boolean {
  const [own, its] = [spanOf(one), spanOf(other)];
  return one.unit === other.unit && (own === its || own === null || its === null);
}
