import type { MissingFlow, MissingStock } from './conversions.ts';
import { comparePeriods } from '../period-order.ts';
import type { Mention, Telling } from './telling.ts';

const came = /(?:^| )(?:erbij|bij|binnen|nieuwe?|instroom|ingestroomd|aangemeld|came|new|inflow|joined)(?= |$)/;
const went = /(?:^| )(?:eraf|weg|uit|uitgestroomd|uitstroom|vertrokken|afgesloten|geholpen|left|outflow|closed)(?= |$)/;
const asksOut =
  /(?:hoeveel|how many) (?:\S+ ){0,5}?(?:uitgestroomd|uitstroom|eraf|weg|vertrokken|afgesloten|left|closed|gingen er (?:\S+ )?(?:af|uit))|(?:^| )(?:dus|en) (?:de )?uitstroom ?\?/;
const asksIn =
  /(?:hoeveel|how many) (?:\S+ ){0,5}?(?:ingestroomd|instroom|erbij|binnengekomen|nieuw|came in|new|kwamen er (?:\S+ )?bij)|(?:^| )(?:dus|en) (?:de )?instroom ?\?/;
const earlier =
  /(?:^| )(?:was|waren|eerst|begin|begonnen|beginning|start|vorige?|stond(?:en)?|geleden|toen|beginstand|@|were|had|started?)(?: (?!#)\S+){0,4}$/;
const now = /(?:^| )(?:nu|eind|einde|eindstand|inmiddels|now|end)(?: (?!#)\S+){0,3}$/;

/** `nu 67 wachtenden, drie maanden geleden 59, er kwamen er 40 bij. Hoeveel zijn er uitgestroomd?` */
export function missingFlowIn({ mentions: all, words, hasTable, shares }: Telling): MissingFlow | null {
  const asked = asksOut.test(words) ? 'out' : asksIn.test(words) ? 'in' : null;
  const mentions = all.filter(({ reason, after }) => reason !== 'duration' && !isAgo.test(after));
  if (hasTable || shares.length > 0 || asked === null || mentions.length !== 3) return null;
  const told = asked === 'out' ? 'in' : 'out';
  const flow = mentions.find((one) => isNear(one, told === 'in' ? came : went));
  const [first, second, ...more] = mentions.filter((one) => one !== flow);
  if (!flow || !first || !second || more.length > 0 || mentions.some(({ unit }) => unit !== null)) return null;
  const [isFirstNow, isSecondNow] = [now.test(own(first)), now.test(own(second))];
  if (
    !(first.period?.kind === 'day' && second.period?.kind === 'day') &&
    isFirstNow === isSecondNow &&
    !earlier.test(own(second)) &&
    !earlier.test(own(first))
  )
    return null;
  const isDatedTurned =
    first.period?.kind === 'day' && second.period?.kind === 'day' && comparePeriods(first.period, second.period) > 0;
  const areDated = first.period?.kind === 'day' && second.period?.kind === 'day';
  const isTurned = areDated ? isDatedTurned : isFirstNow || (!isSecondNow && earlier.test(own(second)));
  const [begin, end] = isTurned ? [second.value, first.value] : [first.value, second.value];
  return { kind: 'missing-flow', begin, end, flow: flow.value, told };
}

const asksBegin =
  /(?:hoeveel|wat|how many|what)(?: (?![#,.;])\S+){0,7} (?:aan het begin|in het begin|bij de start|begin|eerst|ervoor|daarvoor|vooraf|beginstand|at the start|to begin with|before)(?= |$)/;
const asksEnd =
  /(?:hoeveel|wat|how many|what)(?: (?![#,.;])\S+){0,7} (?:aan het eind(?:e)?|op het eind(?:e)?|eindstand|over|nu|at the end|left|now)(?= |$)/;

/** `instroom 30, uitstroom 22, aan het eind 148. Hoeveel waren het er aan het begin?` */
export function missingStockIn({ mentions, words, hasTable, shares }: Telling): MissingStock | null {
  const asked = asksBegin.test(words) ? 'begin' : asksEnd.test(words) ? 'end' : null;
  if (hasTable || shares.length > 0 || asked === null || mentions.length !== 3) return null;
  if (mentions.some(({ unit, value }) => unit !== null || !Number.isInteger(value))) return null;
  const inflow = mentions.find((one) => isNear(one, came));
  const outflow = mentions.find((one) => one !== inflow && isNear(one, went));
  const stock = mentions.find((one) => one !== inflow && one !== outflow);
  if (!inflow || !outflow || !stock || isNear(stock, came) || isNear(stock, went)) return null;
  const told = asked === 'begin' ? 'end' : 'begin';
  if (!(told === 'end' ? now : earlier).test(own(stock))) return null;
  return { kind: 'missing-stock', inflow: inflow.value, outflow: outflow.value, told, stock: stock.value };
}

const isAgo = /^(?:maanden|weken|dagen|jaar|months|weeks|days|years) (?:geleden|ago)(?= |$)/;

function own({ before }: Mention): string {
  return before.split('#').at(-1) ?? '';
}

function isNear({ before, after }: Mention, words: RegExp): boolean {
  return (
    words.test(` ${after.split(/[#.;,]/)[0] ?? ''}`) || words.test((before.split(/[#.;,]/).at(-1) ?? '').trimEnd())
  );
}
