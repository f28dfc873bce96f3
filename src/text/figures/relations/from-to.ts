import { fold } from '../../words/normal-words.ts';
import type { OwnUnit } from '../account.ts';
import { rateWords } from '../words.ts';
import { changeIn, pickedIn, roundedIn } from './changes.ts';
import type { Change, Relation } from './relation.ts';
import type { Mention, Telling } from './telling.ts';

const number = '[+-]?#[%edp]?';
const some = (most: number): string => `(?: [^\\s#]+){0,${most}}?`;
const moved =
  '(?:ging|gingen|steeg|stegen|daalde\\S*|zakte\\S*|groeide\\S*|kromp\\S*|rose|fell|grew|went|dropped|climbed)';
const was = '(?:was|waren|were|bedroeg|bedroegen|eerst|eerder|voorheen|first|previously|formerly|used to be)';
const now = '(?:nu|nou|inmiddels|thans|momenteel|now|currently|by now)';
const then = '(?:toen|destijds|eerder|voorheen|then|previously|@)';
const planned = '(?:verwacht|begroot|geraamd|gepland|expected|budgeted|planned)';
const becomes = '(?:wordt|worden|werd|werden|becomes?|became)';

/** What stands in words between and around two figures, the older first. */
const forward = [
  `(?:van|from) ${number}${some(3)} (?:naar|to) ${some(2).replaceAll(' [', '[')}${number}`,
  `(?:^| )(?:${was}|@)${some(4)} ${number}${some(6)} ${now}${some(4)} ${number}`,
  `(?:^| )(?<!${planned} )${was}${some(4)} ${number}${some(4)} ${becomes}${some(4)} ${number}`,
  `${number}(?: [^\\s#,]+){0,2} (?:gemiddeld|on average)${some(2)} ${now}${some(3)} ${number}`,
  `${number}${some(3)} (?:before|vooraf|ervoor|daarvoor)${some(6)} ${number}${some(3)} (?:after|afterwards|achteraf|erna|daarna)(?= |$)`,
  `(?:^| )(?:nulmeting|beginmeting|voormeting|baseline|pretest)${some(4)} ${number}.{1,40}?(?:eindmeting|nameting|vervolgmeting|tweede meting|tussenmeting|follow-up|endline|posttest)${some(4)} ${number}`,
  `(?:^| )(?:before|voor|voordat)${some(6)} ${number}${some(3)} (?:after|since|na|sinds|nadat)${some(6)} ${number}`,
];
/** The newer first. */
const turned = [
  `(?:^| )${now}${some(4)} ${number}${some(5)} ${was}${some(3)} ${number}`,
  `(?:^| )${now}${some(4)} ${number}${some(3)} ${then}${some(2)} ${number}`,
  `${number}${some(2)} ${now}${some(3)} ${number}${some(2)} ${then}(?= |$)`,
  `${number}${some(4)} (?:ipv|i \\. p \\. v \\.|in plaats van|instead of|rather than)${some(2)} ${number}`,
  `${number}${some(4)} (?:up|down|coming|omhoog|omlaag|komend) (?:from|van|vanaf) ${number}`,
  `(?:^| )(?:duurt|duren|bedraagt|is|zijn|takes|costs|kost)${some(3)} ${number}(?: [^\\s#,]+){0,3} , (?:dat |dit |it |that )?${was} ${number}`,
  `(?:^| )${moved}${some(5)} (?:to|naar|tot) ${number}${some(3)} (?:from|van|vanaf) ${number}`,
];
const [isForward, isTurned] = [forward, turned].map((patterns) => new RegExp(patterns.join('|')));

/**
 * Words that say that one figure became another, whatever else they bring to mind: a target, a total, a share. Only of
 * two figures with nothing beside them.
 */
export function fromToIn(telling: Telling, today: string | null): Relation | null {
  const step = byStepIn(telling);
  if (step) return { kind: 'change', change: step, isUnfinished: false };
  const change = changeTold(telling, today);
  if (!change) return null;
  return roundedIn(telling, today) ?? pickedIn(telling, today) ?? { kind: 'change', change, isUnfinished: false };
}

/** `met 12 gestegen naar 84`: by how much, and where it came. */
function byStepIn(telling: Telling): Change | null {
  const [step, after] = telling.mentions;
  const [, first, second] = steps.exec(telling.words) ?? [];
  const way = first ?? second;
  if (!step || !after || telling.mentions.length !== 2 || way === undefined || step.unit !== after.unit) return null;
  if (telling.hasTable || step.unit === 'percentage') return null;
  const before = rising.test(way) ? after.value - step.value : after.value + step.value;
  return before <= 0
    ? null
    : { label: '', before, after: after.value, unit: unitOf(telling, step, after), from: '', to: '' };
}

const steps =
  /(?:^| )(?:met|by) #[ed]?(?: (?!#)\S+){0,2} (gestegen|toegenomen|gegroeid|omhoog|gedaald|afgenomen|gezakt|omlaag|up|down)(?: (?!#)\S+){0,2} (?:naar|tot|op|to) #|(?:^| )(steeg|nam toe|groeide|daalde|zakte|rose|grew|fell|dropped|increased|decreased) (?:met|by) #[ed]?(?: (?!#)\S+){0,2} (?:naar|tot|to) #/;
const rising = /gestegen|toegenomen|gegroeid|omhoog|^up|steeg|nam toe|groeide|rose|grew|increased/;

/** `We willen van 40 naar 30` is where one wants to be, not what became of it. */
const wished = /(?:^| )(?:willen|wil|moeten|moet|streven|streeft|want|wants|aim|aims|should|must) /;

function changeTold(telling: Telling, today: string | null): Change | null {
  const { mentions, shares, hasTable, words, source } = telling;
  const [first, second, ...more] = withoutClaim(
    withoutSize(mentions.filter(({ unit, reason }) => unit !== 'points' && reason !== 'sample-size')),
  );
  if (!first || !second || more.length > 0 || shares.length > 0 || hasTable || !isOfOneUnit(first, second)) return null;
  if (rateWords.test(fold(source)) || wished.test(words)) return null;
  const isOlderFirst = isForward?.test(words) ?? false;
  if (!isOlderFirst && !isTurned?.test(words)) return null;
  const [before, after] = isOlderFirst ? [first, second] : [second, first];
  const known = changeIn(telling, today);
  return known?.before === before.value && known.after === after.value
    ? known
    : {
        label: before.label,
        before: before.value,
        after: after.value,
        unit: unitOf(telling, before, after),
        from: '',
        to: '',
      };
}

/** `wachttijd was 8 weken en nu 12 weken bij 40 mensen`: of how many they are. */
function withoutSize(mentions: readonly Mention[]): readonly Mention[] {
  const isTime = ({ after, unit }: Mention): boolean => unit === 'days' || timeBehind.test(after);
  const rest = mentions.filter((one) => !(sizeBefore.test(one.before) && sizeBehind.test(one.after) && !isTime(one)));
  return rest.length === 2 && rest.every(isTime) ? rest : mentions;
}

const timeBehind = /^(?:weken|maanden|uur|uren|weeks|months|hours)(?= |$)/;
const sizeBefore = /(?:^| )(?:bij|over|onder|van|for|of|among)(?: (?:de|the))?$/;
const sizeBehind = /^(?:mensen|clienten|zaken|dossiers|aanvragen|gezinnen|people|clients|cases|requests)(?= |$)/;

/** `vorig jaar 12%, nu 15%, dus 3% gestegen?`: what the change is said to be is no figure of its own. */
function withoutClaim(mentions: readonly Mention[]): readonly Mention[] {
  const [first, second, claim, ...more] = mentions;
  if (!first || !second || !claim || more.length > 0 || first.unit !== second.unit || first.value === 0)
    return mentions;
  const apart = Math.abs(second.value - first.value);
  const isSaid = [apart, (100 * apart) / first.value].some((size) => Math.abs(size - claim.value) < 0.6);
  return isSaid && claim.unit === 'percentage' ? [first, second] : mentions;
}

/** In `van 40 naar 35 procent` the unit of one is that of both. */
function isOfOneUnit(one: Mention, other: Mention): boolean {
  return one.unit === other.unit || one.unit === null || other.unit === null;
}

function unitOf({ account }: Telling, one: Mention, other: Mention): OwnUnit | null {
  const unit = one.unit ?? other.unit;
  if (unit !== null && unit !== 'points') return unit;
  const [series] = account.kind === 'understood' ? account.series : [];
  return series?.unit ?? null;
}
