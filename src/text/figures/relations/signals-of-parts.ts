import { inTime, ofWholes, ofMeans, ofTargets, ofMoney, ofSums } from './families.ts';
import { isToldChange, word, type Signal } from './signal.ts';

/** What belongs together, and what came before. */
export const partSignals: readonly Signal[] = [
  {
    name: 'staff',
    pattern: word('fte|formatie|formatieplaatsen'),
    usedBy: [...inTime, ...ofTargets, ...ofMoney, 'workload', 'capacity', 'sum', 'groups', 'response', 'share'],
  },
  {
    name: 'part',
    pattern: word(
      '(?:waarvan|daarvan|waaronder|hiervan|van hen|of which|of whom|of them|of those)(?= (?:(?!#)\\S+ ){0,4}#)|# (?:daarvan|van hen|of them|of those)',
    ),
    usedBy: [
      ...ofWholes,
      ...ofTargets,
      'sum',
      'flows',
      'derived-part',
      'over-spans',
      'per-one',
      'means-together',
      'budget',
    ],
  },
  {
    name: 'fraction',
    pattern: word(
      '(?<!(?:het|een|dit|per|vorig|eerste|tweede|elk|ieder) )(?:helft|kwart(?! over)|driekwart|derde (?:van|deel)|tweederde|anderhalf keer|anderhalve keer|half of|a third|two thirds|twice|dubbel(?: zo \\p{L}+)?|verdubbel\\p{L}*|gehalveerd|halveer\\p{L}*|doubled|halved|(?:twee|drie|vier|#) ?(?:keer|maal|x) zo)',
    ),
    usedBy: [...ofWholes, 'compounded', 'applied-rate', 'over-spans', 'target'],
    isUsedIn: (relation) => relation.kind === 'change' || relation.kind === 'few-in-time',
  },
  {
    name: 'capacity',
    pattern:
      /(?:plek|plaatsen|bedden|capaciteit|stoelen|kamers|beds|places|seats|capacity).*(?:wacht|bezet|vol(?= |$)|tekort|waiting|occupied|full)|(?:wacht|bezet|waiting|occupied).*(?:plek|plaatsen|bedden|capaciteit|kamers|beds|places|seats|capacity)/,
    usedBy: [
      'capacity',
      'share',
      'shares',
      'shares-in-time',
      'areas',
      'target',
      'flows',
      'percentages-in-time',
      'workload',
      'budget',
    ],
  },
  {
    name: 'sum',
    pattern: word('samen|totaal|totale|opgeteld|bij elkaar|gezamenlijk|total|altogether|together|combined|in all'),
    usedBy: [
      ...ofSums,
      ...ofWholes,
      ...ofMoney,
      ...ofTargets,
      ...ofMeans,
      'per-one',
      'workload',
      'over-spans',
      'several-rows',
    ],
    isUsedIn: ({ kind }) => kind === 'change' || kind === 'rounded',
  },
  {
    name: 'each',
    pattern: word(
      '(?:elke|elk|ieder|iedere|each|every)(?! (?:dag|week|maand|kwartaal|jaar|keer|day|week|month|quarter|year|time)(?= |$))',
    ),
    usedBy: [
      ...inTime,
      'per-one',
      'workload',
      'flows',
      'target',
      'cases',
      'areas',
      'against-mean',
      'groups',
      'applied-rate',
      'over-spans',
      'capacity',
    ],
  },
  {
    name: 'reference',
    pattern: word(
      'landelijke?|landelijk gemiddelde|nederland|regio|regionaal|regionally|benchmark|buurgemeenten?|elders|national|nationally|elsewhere|provincie',
    ),
    usedBy: [
      ...ofMeans,
      ...ofTargets,
      'reference',
      'groups',
      'rate-reference',
      'applied-rate',
      'areas',
      'shares',
      'per-one',
      'workload',
      'together',
      'rate-change',
      'volume-price',
      'mix',
      'nested',
      'percentages-in-time',
    ],
    isUsedIn: (relation) => relation.kind === 'change' && relation.beside !== undefined,
  },
  {
    name: 'earlier',
    pattern:
      /(?:vorige?|eerder|toen|daarvoor|ervoor|previous|last|before) (?:(?!#)\S+ ){0,3}[+-]?#|(?:^| )(?:tijdens|daarna|erna|sindsdien|inmiddels|afterwards|during) (?:(?!#)\S+ ){0,3}[+-]?#|# (?:voorheen|eerst|destijds)(?= |$)|, (?:en )?(?:nu|nou|now) (?:(?!#)\S+ ){0,2}#/,
    usedBy: [
      ...inTime,
      ...ofWholes,
      ...ofTargets,
      ...ofMoney,
      ...ofMeans,
      'margins',
      'workload',
      'per-one',
      'sized-means',
      'flows',
      'missing-flow',
      'missing-stock',
    ],
  },
  {
    name: 'sources',
    pattern: word(
      'zeggen|zegt(?! (?:dat|dit|het))|volgens|noemt|meldt|(?:mijn|onze|hun|jullie) (?:lijst|telling|administratie|systeem|rapport)|dashboard|says|according to',
    ),
    usedBy: [...ofWholes, ...inTime, ...ofTargets, ...ofMoney, ...ofMeans, ...ofSums, 'sources-apart', 'workload'],
  },
  {
    name: 'until',
    pattern:
      /(?:t \/ m|tot en met|tm|until|up to|through) @ (?:(?!#|@|:)\S+ ){0,3}[+-]?#.*(?:t \/ m|tot en met|tm|until|up to|through|@) .*#|cumulatie|cumulative|(?:^| )(?:year to date|ytd|opgeteld|sinds 1 januari)(?= |$)|(?:heel|hele|whole|full|all of)(?: \S+)? @.*(?:t \/ m|tot en met|until|up to|through|so far|tot nu toe)/,
    usedBy: [
      'cumulative',
      'over-spans',
      'budget',
      'target',
      'row',
      'long-periods',
      'shares',
      'shares-in-time',
      'share',
      'volume-price',
    ],
  },
  {
    name: 'span',
    pattern:
      /(?:in|over|na|gedurende|afgelopen) # (?:dagen|weken|maanden|kwartalen|jaar|days|weeks|months|quarters|years)(?= |$).*(?:in|over|na|gedurende) (?:#|_) (?:dagen|weken|maanden|kwartalen|jaar|days|weeks|months|quarters|years)/,
    usedBy: ['over-spans', 'compounded', 'shares', 'row', 'before-after-rows', 'target', 'range-beside'],
  },
  {
    name: 'flow',
    pattern:
      /(?:instroom|erbij|inflow|came in).*(?:uitstroom|eraf|outflow|left)|(?:uitstroom|eraf|outflow).*(?:instroom|erbij|inflow)/,
    usedBy: [
      'flows',
      'missing-flow',
      'missing-stock',
      'several-rows',
      'changes',
      'areas',
      'shares-in-time',
      'mix',
      'compounded',
    ],
    isUsedIn: isToldChange,
  },
  {
    name: 'population',
    pattern:
      /(?:#|_) (?:\S+ )?(?:inwoners|huishoudens|residents|inhabitants|households)|(?:inwoners|huishoudens|residents|inhabitants|households) (?:: )?#/,
    usedBy: [
      ...ofWholes,
      'per-one',
      'volume-price',
      'workload',
      'over-spans',
      'target',
      'range-beside',
      'compounded',
      'index',
      'change',
      'changes',
    ],
    isUsedIn: (relation, words) => relation.kind === 'groups' && /per _|# (?:op|in|van) (?:de )?#/.test(words),
  },
];
