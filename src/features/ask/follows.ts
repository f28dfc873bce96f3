import { numbersIn } from '../../text/figures/numbers-in.ts';
import { withLastFigure } from '../../text/figures/replace-last.ts';
import type { Act, FollowUp } from '../../text/question/act.ts';
import {
  asksPerPeriod,
  asksWho,
  asksWhyOfThat,
  saysWhatTheyAre,
  tellsPopulation,
} from '../../text/question/follow-up-cues.ts';
import { probabilityOf } from '../../text/question/understanding.ts';
import { wordsOf } from '../../text/words/dutch-words.ts';
import { isTalk } from './doubt.ts';
import { isAboutAreas, isOfOthers, wholeArea, withoutRate, type Slots } from './slots.ts';
import { indicatorOf, isOfShown, type Subject } from './subject.ts';

/** An act this likely, and this much likelier than the next, is taken for what is meant. */
const sure = 0.42;
const talk = 0.3;
const surelyFollows = 0.4;
const mayFollow = 0.15;
const surelyOne = 0.7;
const ratherOne = 0.5;
const shortMessage = 10;
/** From here on a name is asked for, and not only said. */
const likelyWord = 0.3;
const mostInName = 3;
const mostOfShown = 6;

export const opening = /^(?:en|and|maar|but|ok[eé]?,? en|what about|how about)\b/iu;

/** `Bij ons was het 9 van de 90`: of others, beside the figures that were told. */
export const beside =
  /^(?!(?:eerst|first)\b.*\b(?:daarna|toen|dan|then)\b)(?:vorige?|eerder|eerst|toen|daarvoor|last|previous|before) (?:(?!\d)\S+ ){0,3}\d|^(?:bij|in|at|for|voor) (?:(?!\d)\S+ ){1,3}(?:was|waren|is|zijn|haalden|had|hadden|it was|there were|it is)(?: (?:het|er|dat|it))?(?: er)? \d|^(?:bij|in|at) (?:(?!\d)\S+ ){1,3}\d+ (?:van|op|of|out of) /iu;

/** Acts that ask something of a figure: without one in the message it is the one that was spoken of. */
export const ofFigure: Readonly<Partial<Record<Act, FollowUp>>> = {
  target: 'target',
  forecast: 'forecast',
  cause: 'why',
  provenance: 'source',
};

/** Acts about all there is, or about the bot: never about what was spoken of. */
const ofNothing: readonly Act[] = ['catalogue', 'about-bot'];
/** Acts that are as likely to be about nothing that was shown. */
const ofItself: readonly Act[] = [...ofNothing, 'build', 'privacy', 'document', 'thanks', 'greeting', 'outside'];

export function follows(slots: Slots, namesConcept: boolean): boolean {
  const { text, understanding, figures, areas, subject } = slots;
  const [act] = understanding.acts;
  const [followUp] = understanding.followUps;
  const chance = probabilityOf(understanding.acts, 'follow-up');
  if (chance >= surelyFollows || (understanding.cues.refersBack && figures.length === 0)) return true;
  // `Het waren wachtenden`, `we hebben 20.000 inwoners`: more about the figures, whatever they name.
  if (subject?.about === 'own' && (saysWhatTheyAre(text) || tellsPopulation(text))) return true;
  if (subject?.about === 'own' && figures.length === 0 && withLastFigure(subject.text, text) !== null) return true;
  const isShort = text.trim().split(/\s+/).length <= shortMessage;
  const isShown = followUp?.name === 'chart' || followUp?.name === 'table';
  if (isShort && indicatorOf(subject) && isShown && followUp.probability >= surelyOne && figures.length === 0)
    return true;
  const isOfTalk = act !== undefined && isTalk(act.name) && act.probability >= talk;
  if (isShort && figures.length === 0 && (isOfShown(text, subject) || (!isOfTalk && pointsBack(text, subject))))
    return true;
  // With two figures of its own it may be another matter.
  if (isShort && subject?.about === 'own' && figures.length === 0 && numbersIn(text).length === 1) return true;
  if (!isShort) return false;
  if (opening.test(understanding.repaired)) return true;
  if (indicatorOf(subject) && asksWhyOfThat(text) && !figures.some(({ confidence }) => confidence === 'sure'))
    return true;
  const isBareArea = areas.length > 0 && wordsOf(text).length <= mostInName;
  const asksOther =
    isAboutAreas(slots) || isOfWholeArea(text, subject) || isBareArea || comparesTime(slots) || asksPerPeriod(text);
  if (figures.length === 0 && indicatorOf(subject) && asksOther) return true;
  if (act?.name === 'complaint' && followUp?.name === 'simpler' && followUp.probability >= surelyOne) return true;
  if (figures.length > 0 || (act && isTalk(act.name) && act.probability >= 0.5)) return false;
  if (indicatorOf(subject) && act && ofFigure[act.name] !== undefined && act.probability >= sure) return true;
  if (namesConcept || (act && ofNothing.includes(act.name) && act.probability >= surelyOne)) return false;
  const isItself = act !== undefined && ofItself.includes(act.name);
  return chance >= mayFollow || (followUp?.probability ?? 0) >= (isItself ? surelyOne : ratherOne);
}

const pointing =
  /\b(?:(?:daar|hier|er)(?:mee|van|voor|over|bij)|that one|of that|of this|with that|of it)\b|\b(?:daar|er|hier)\b.*\b(?:van|mee|voor|over|bij)\W*$/iu;

/** 'En wat valt daaronder' points at the figure that was shown. */
function pointsBack(text: string, subject: Subject | null): boolean {
  return subject?.about === 'indicator' && pointing.test(text);
}

/** Few words that name nothing, after a figure: likelier about it than about the article that they happen to be like. */
export function isRatherOfShown(slots: Slots): boolean {
  const { text, subject, concepts, understanding, figures } = slots;
  const isShort = wordsOf(text).length <= mostOfShown;
  const isNamed = concepts[0]?.isNamed === true || figures.length > 0;
  const isAsked = probabilityOf(understanding.acts, 'explain') >= likelyWord;
  return subject?.about === 'indicator' && isShort && !isNamed && !isAsked && !understanding.cues.concept;
}

/** 'Hele gemeente?' after one of its areas. */
function isOfWholeArea(text: string, subject: Subject | null): boolean {
  return (indicatorOf(subject)?.area ?? null) !== null && wholeArea.test(text);
}

/** 'Hoe groot is het verschil met vorig jaar' is held against what was spoken of. */
function comparesTime({ understanding: { acts, cues } }: Slots): boolean {
  return acts[0]?.name === 'compare' && (cues.time.spans.length > 0 || cues.time.periods.length > 0);
}

export function followUpOf({ text, understanding, areas, isEveryArea, figures, subject }: Slots): FollowUp {
  const [first] = understanding.followUps;
  const [act] = understanding.acts;
  if (first?.name === 'share' && act?.name === 'privacy' && act.probability >= sure) return 'share';
  if (asksWhyOfThat(text) && indicatorOf(subject) && !figures.some(({ confidence }) => confidence === 'sure'))
    return 'why';
  if (asksWho(text) && isOfPerson(understanding)) return 'source';
  const isOfArea = areas.length > 0 || isEveryArea || isOfOthers(text) || isOfWholeArea(text, subject);
  if (isOfArea && first?.name !== 'why' && first?.name !== 'target') return 'place';
  if (first?.name === 'value' && /\d/u.test(withoutRate(text))) return 'value';
  const { periods, spans } = understanding.cues.time;
  if (periods.length > 0 || spans.length > 0 || asksPerPeriod(text)) return 'time';
  if (figures.some(({ confidence }) => confidence === 'sure')) return 'subject';
  if (figures.length > 0 && opening.test(text) && (first?.probability ?? 0) < surelyOne) return 'subject';
  // 'Bedoel je dat het daalt?' asks how it stands, whatever else it sounds like.
  if (understanding.cues.presumes !== null && indicatorOf(subject) && (first?.probability ?? 0) < sure) return 'since';
  return (act && act.probability >= sure && ofFigure[act.name]) || (first?.name ?? 'more');
}

const perhapsSource = 0.15;

/** An owner, or a colleague, is asked for as likely as anything. */
function isOfPerson({ acts, followUps }: Slots['understanding']): boolean {
  const first = acts[0]?.name;
  const isFirst = first === 'person' || first === 'provenance' || first === 'catalogue';
  return isFirst || probabilityOf(followUps, 'source') >= perhapsSource;
}
