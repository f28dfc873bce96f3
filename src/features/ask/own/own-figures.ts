import type { Language } from '../../../shared/language.ts';
import { hasApproximation } from '../../../text/figures/approximations.ts';
import type { OwnNumbers } from '../../../text/figures/account.ts';
import { ownNumbersIn } from '../../../text/figures/own-numbers.ts';
import { shapesAgainst } from '../../../text/figures/relations/shapes.ts';
import { doubtOf } from '../../../text/figures/relations/doubt.ts';
import type { Relation, RelationKind } from '../../../text/figures/relations/relation.ts';
import { relationIn } from '../../../text/figures/relations/relation-in.ts';
import { isToPublishFew } from '../../../text/figures/relations/people.ts';
import { type Telling, tellingOf } from '../../../text/figures/relations/telling.ts';
import { targetOfRow } from '../../../text/figures/relations/targets.ts';
import { unusedIn } from '../../../text/figures/relations/unused.ts';
import { flowWords, stockWords } from '../../../text/figures/words.ts';
import type { Answer } from '../answer.ts';
import { formatList } from '../../../text/format.ts';
import { fact, type Statement } from '../statement.ts';
import { changeWords } from '../wording/own/changes.ts';
import { readBackWording } from '../wording/own/read-back.ts';
import { ownFiguresWording } from '../wording/own/own-figures.ts';
import { whatAreTheColumns, whatDoTheyMean } from './kinds.ts';
import { amountsIn, isEuroSaid } from './amounts.ts';
import { calculationOf } from './calculation.ts';
import { claimsCause } from './cause.ts';
import { tellPublish } from './people.ts';
import { publishable } from './publish.ts';
import type { OwnFiguresQuestion } from './question.ts';
import { notMeant, readBack, readOtherwise, saidOfReading } from './read-back.ts';
import { answerRow } from './row.ts';
import { tellTargetOfRow } from './targets.ts';
import { nameOfOwnPeriod } from './period-name.ts';
import { tell } from './tell.ts';

/** What they are, how much they differ, and whether that may be chance. */
const mostInShort = 3;
/** Nobody says what figures are in more words than these; characters. */
const longestTold = 6_000;
const mostEmpty = 5;
const inPercent =
  /procentue|in procent|hoeveel procent|welk percentage|percentagewijs|in percent|what percent|how many percent|relatief|in relative/;
const asIndex = /\bindex(?:en|cijfers?|getal(?:len)?| ?numbers?)?\b|\bindices\b/;
const answered = /^(?:reacties|respondenten|antwoorden|invullers|responses|respondents|answers)(?= |$)/;
/** Only what it comes to is asked. */
const calculation =
  /^\W*(?:hoeveel|wat|what|how much) is |(?:^|\W)(?:hoeveel|how many) (?:is|zijn|was|waren|are|were|people|mensen|inwoners|clienten|gezinnen)(?: (?:dat|het|er|they|that|it|there))?(?: dan| nu)?\W*$/;
/** Who gets one is counted on a day. */
const benefits = /\bbijstand\b|uitkering|on benefits/;

/** An answer from the figures in the question itself; null when it gives none that can be judged. */
export function answerOwnFigures(question: OwnFiguresQuestion): Answer | null {
  const { today, language, fewest, asks = '' } = question;
  const { text, said } = saidOfReading(question.text, language);
  const isConfirmed = said === 'yes';
  if (!/\d/.test(text)) return null;
  const account = ownNumbersIn(text, today);
  const telling = tellingOf(text, account, fewest);
  const relation = relationIn(telling, today);
  const first = firstOf(telling, relation, question);
  if (!relation) return first.length > 0 ? { kind: 'own-figures', told: first, inShort: null } : null;
  // A percentage of a few people is not said to whom wants to publish it.
  if (relation.kind === 'share' && isToPublishFew(telling)) return { kind: 'own-figures', told: first, inShort: null };
  if (relation.kind === 'row') {
    if (!isConfirmed && shapesAgainst(telling, relation).includes('twice'))
      return { kind: 'own-figures', told: [readBackWording[language].shapes.twice()], inShort: null, isAsked: true };
    const target = targetOfRow(telling);
    const reached = target ? tellTargetOfRow(target, relation.series, amountsIn(language)) : [];
    return withFirst(answerRow(relation, leftOutOf(account), question), [...first, ...reached]);
  }
  if (relation.kind === 'unclear' || relation.kind === 'two-columns') {
    const asked =
      relation.kind === 'unclear' ? whatDoTheyMean(relation, question) : whatAreTheColumns(relation, question);
    if (first.length === 0) return asked;
    return {
      kind: 'own-figures',
      told: [...first, ...(asked.kind === 'own-figures' ? asked.told : [])],
      inShort: null,
    };
  }
  const words = text.slice(0, longestTold).toLowerCase();
  const about = {
    fewest,
    isStock: stockWords.test(words) || /wachtt?en/.test(words) || (benefits.test(words) && !flowWords.test(words)),
    isSurvey: /enqu|vragenlijst|survey|peiling|poll|tevreden|satisf|cijfer/.test(words),
    hasSizes: telling.mentions.some(({ reason, after }) => reason === 'sample-size' || answered.test(after)),
    isMedian: /mediaan|median/.test(words),
    isEuro: isEuroSaid(words),
    isAmount:
      isEuroSaid(words) ||
      (/\d ?(?:mln|miljoen|million|ton)\b/.test(words) && !/inwoner|mensen|huishoud|people|household/.test(words)) ||
      /bezuinig|tekort|subsidie|budget|begrot|uitgaven|kosten|lasten|uitgegeven|besteed|spending|spent|costs?\b/.test(
        words,
      ),
    asksPercent: inPercent.test(`${words} ${asks.toLowerCase()}`),
    asksIndex: asIndex.test(`${words} ${asks.toLowerCase()}`),
    isCalculation: calculation.test(`${words} ${asks.toLowerCase()}`),
  };
  const steps = question.asksCalculation ? calculationOf(relation, about, amountsIn(language, about.isEuro)) : null;
  if (steps) return { kind: 'own-figures', told: steps, inShort: null };
  if (said === 'no') return readOtherwise(relation, telling, amountsIn(language, about.isEuro));
  const told = tell(relation, about, language);
  if (told.length === 0) return null;
  const doubt = isConfirmed || asks !== '' || isToPublishFew(telling) ? null : doubtOf(telling, relation);
  if (doubt) return readBack({ relation, doubt, first: told[0] }, telling, text, amountsIn(language, about.isEuro));
  return {
    kind: 'own-figures',
    ...(mayBeOther(relation) && { otherwise: notMeant(text, language) }),
    ...((isConfirmed || isInSoManyWords(relation) || isNothingElse(relation, telling, question)) && {
      isSurelyMeant: true,
    }),
    told: [
      ...new Map(
        [
          ...first,
          ...told,
          ...emptyPeriods(account, relation, language),
          ...unfinished(account, relation, language),
          ...unusedTold(telling, relation, language),
          ...notTold(question, relation.kind),
          ...(hasApproximation(words) ? [ownFiguresWording[language].approximate()] : []),
        ].map((statement) => [statement.text, statement]),
      ).values(),
    ],
    inShort:
      relation.kind === 'change' || relation.kind === 'share'
        ? [...first, ...told].slice(0, first.length + mostInShort)
        : null,
  };
}

/** A change and a few figures in time say it themselves. */
function unfinished(account: OwnNumbers, { kind }: Relation, language: Language): Statement[] {
  const isOpen = account.kind === 'understood' && account.questions.includes('completeness');
  return isOpen && rowsInTime.has(kind) ? [changeWords[language].unfinished()] : [];
}

const rowsInTime: ReadonlySet<RelationKind> = new Set([
  'changes',
  'long-periods',
  'percentages-in-time',
  'several-rows',
  'shares-in-time',
  'years-beside',
]);

/** A period that was told without a figure is not skipped in silence. */
function emptyPeriods(account: OwnNumbers, { kind }: Relation, language: Language): Statement[] {
  const [series, ...others] = account.kind === 'understood' ? account.series : [];
  if (!series || others.length > 0 || !(kind === 'few-in-time' || kind === 'changes' || rowsInTime.has(kind)))
    return [];
  const empty = series.points.filter(({ value }) => value === null);
  if (empty.length === 0 || empty.length > mostEmpty) return [];
  const names = empty.map(({ period, label }) => nameOfOwnPeriod(period, language) || label);
  return [ownFiguresWording[language].noFigure(fact('periods', formatList(names, language)))];
}

/** A number that is in no sentence is never dropped in silence. */
function unusedTold(telling: Telling, relation: Relation, language: Language): Statement[] {
  // A count of a few people is not said again where it may not go outside.
  const isHidden = isToPublishFew(telling);
  const texts = unusedIn(telling, relation).map(({ start, end }) => telling.source.slice(start, end).trim());
  const unused = [...new Set(texts)].filter((text) => !(isHidden && /^\d$/.test(text)));
  return unused.length > 0 ? [ownFiguresWording[language].unused(fact('unused', formatList(unused, language)))] : [];
}

function leftOutOf(account: OwnNumbers) {
  return account.kind === 'understood' ? account.leftOut : [];
}

/** What may not be missed: who may be recognised, and that figures show no cause. */
function firstOf(
  telling: Telling,
  relation: Relation | null,
  { text, cues, language, fewest }: OwnFiguresQuestion,
): Statement[] {
  if (relation && aboutPeople.has(relation.kind)) return [];
  const isCause = cues.asksCause || (relation !== null && claimsCause(text));
  return [
    ...(isToPublishFew(telling)
      ? [...tellPublish(fewest, amountsIn(language)), ...publishable(telling, language, fewest)]
      : []),
    ...(relation && isCause && !ofTheirOwn.has(relation.kind) ? [ownFiguresWording[language].notTold.cause()] : []),
  ];
}

/** They say themselves what a difference does not prove, or what it comes from. */
const ofTheirOwn: ReadonlySet<RelationKind> = new Set(['picked', 'same-people', 'sum', 'closed-cases', 'stocks-added']);

/** Words that give every number its part tell what is asked better than how it is asked. */
function isInSoManyWords(relation: Relation): boolean {
  if (relation.kind === 'sum') return relation.roundedTo !== null || relation.total !== null;
  if (relation.kind === 'flows') return relation.roundedTo !== null;
  if (relation.kind === 'response') return relation.invited !== null;
  return inSoManyWords.has(relation.kind);
}

/** `streefwaarde 75, we staan op 71`: two figures and what they are to each other, and no word that is asked about. */
function isNothingElse({ kind }: Relation, { mentions, words }: Telling, { cues }: OwnFiguresQuestion): boolean {
  // Whoever gives so many figures that all have a part asks about them.
  if (mentions.length >= MANY && !cues.concept && isOfSides.has(kind)) return true;
  if (mentions.length !== 2) return false;
  if (kind === 'share' && asksMargin.test(words) && mentions.some(({ reason }) => reason === 'sample-size'))
    return true;
  if (cues.concept) return false;
  return kind === 'target' || kind === 'budget' || (kind === 'share' && asksPart.test(words));
}

const MANY = 4;
const isOfSides: ReadonlySet<RelationKind> = new Set(['target-row', 'shares', 'areas', 'shares-in-time', 'sum']);

const asksMargin = /(?:marge|margin|nauwkeurig|betrouwba|precies|accurate|precise|reliab)/;
const asksPart =
  /(?:welk|hoe groot|what|which) (?:is (?:het|the) |een )?(?:deel|aandeel|part|share|percentage)(?= |$)|(?:hoeveel|what|how many) (?:procent|percent)(?= |$)/;

const inSoManyWords: ReadonlySet<RelationKind> = new Set([
  'above-hundred',
  'answers',
  'capacity',
  'rate-reference',
  'sized-means',
  'weekdays',
  'applied-rate',
  'base-rate',
  'same-people',
  'closed-cases',
  'extremes',
  'mean-of-groups',
  'missing-flow',
  'missing-stock',
  'over-spans',
  'range-beside',
  'sources-apart',
  'spread',
  'stocks-added',
  'worked-back',
]);

/** What is told of people is no reading that may be another. */
function mayBeOther({ kind }: Relation): boolean {
  return !aboutPeople.has(kind);
}

/** They say themselves why nothing is told of people. */
const aboutPeople: ReadonlySet<RelationKind> = new Set(['derived-part', 'persons', 'hidden-part']);

/** The same answer, with this before everything else. */
export function withFirst(answer: Answer, first: readonly Statement[]): Answer {
  if (answer.kind === 'own-figures') return { ...answer, told: [...first, ...answer.told] };
  return answer.kind === 'reading' ? { ...answer, upFront: [...first, ...answer.upFront] } : answer;
}

/** What was asked for and no figure can tell. */
function notTold({ cues, language }: OwnFiguresQuestion, kind: RelationKind): Statement[] {
  const { notTold: words } = ownFiguresWording[language];
  return [
    ...(cues.asksForecast && kind !== 'budget' ? [words.forecast()] : []),
    ...(cues.asksRanking && !ranked.has(kind) ? [words.ranking()] : []),
  ];
}

/** They speak of ranking themselves, or of picking the worst. */
const ranked: ReadonlySet<RelationKind> = new Set(['areas', 'changes', 'groups', 'picked']);
