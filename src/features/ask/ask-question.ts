import type { Language } from '../../shared/language.ts';
import { noPeriods } from '../../text/question/asked-periods.ts';
import type { Understand } from '../../text/question/understanding.ts';
import { answerAct } from './answer-act.ts';
import type { Answer } from './answer.ts';
import { agreed } from './agreed.ts';
import { actOf } from './basis.ts';
import { answeredByColleague, withColleague } from './colleague.ts';
import { withOffer } from './acts/build.ts';
import { explained, sureConcept } from './acts/explain.ts';
import type { Explanation } from './ports.ts';
import { ofOnePerson } from './acts/individual.ts';
import { said } from './acts/said.ts';
import { readingOf } from './acts/read.ts';
import { isDoubtful, isInPassing, isTalk } from './doubt.ts';
import { decide, type Decision, type OwnFigures } from './decide.ts';
import { answerFollowUp } from './follow-up.ts';
import { isGuessed } from './follow-up-doubt.ts';
import { asMeant } from './model/as-meant.ts';
import { isOpen, mayBeAskedOfModel, meaningsOf } from './model/meanings.ts';
import type { AskModel } from './model/ports.ts';
import { fused, withRanked } from './model/ranked.ts';
import { inWords } from './model/worded.ts';
import { offer, offeredFirst } from './offer.ts';
import { askedByLabel } from './about-own.ts';
import { askingSentence } from './asking-sentence.ts';
import { saidOfReading } from './own/read-back.ts';
import { answerOwnFigures } from './own/own-figures.ts';
import { afterCourtesy, beginsDenied, withoutDenied } from './rest-of-message.ts';
import { asksEveryArea, type AnswerPorts, type Slots } from './slots.ts';
import { readSubject, subjectAfter } from './subject.ts';
import { wantedOfFigure } from './wanted-of-figure.ts';
import { withoutRepeat } from './told-before.ts';
import { actsWording } from './wording/acts.ts';
import { wording } from './wording/wording.ts';
import { withOwnNames } from '../../text/words/own-names.ts';

export interface Question {
  /** Screened: holds no personal data. */
  readonly text: string;
  readonly language: Language;
  /** What the conversation was last about, as it was kept. */
  readonly topic: string | null;
}

export interface AskPorts extends AnswerPorts {
  readonly understand: Understand;
  /** Whether a question is about one person, which is never answered (docs/house.md#personal-data). */
  readonly asksAboutIndividual: (text: string) => boolean;
  /** ISO date: figures without a period are taken to end just before it. */
  readonly today: () => string;
  /** For this one question; null when there is none, or it is switched off. */
  readonly model: AskModel | null;
}

const longestQuestion = 1_000;
const enoughBehindCourtesy = 0.3;
/** How sure it must be what is asked where nothing is named. */
const surelyBehind = 0.6;
const surelyRule = 0.5;

/** 'Mag ik de namen van cliënten mailen' asks what may be shared, and not who they are. */
const sharing =
  /(?<!\p{L})(?:mogen|mag|kunnen|kan|may|can) (?:ik|we|wij|i)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:mailen|sturen|doorsturen|opsturen|delen|doorgeven|plakken|publiceren|send|share|mail|email|forward|paste|publish)(?!\p{L})/iu;

/**
 * Understands what is asked before looking at figures: the act first, then what it is about. Answers where it is sure,
 * offers at most three meanings where it is not, and says so where it has nothing.
 */
export async function askQuestion(question: Question, ports: AskPorts): Promise<Answer> {
  const slots = await meant(await fill(question, ports), question, ports);
  const computed = await withoutRepeat(await answerFor({ ...question, text: slots.text }, slots, ports), slots, ports);
  const answer = ports.model ? await inWords(computed, slots, ports.model) : computed;
  return answer.subject ? { ...answer, subject: subjectAfter(slots.subject, answer.subject) } : answer;
}

/** What is asked behind a greeting or thanks, and what is meant instead of what is denied. */
async function meant(slots: Slots, question: Question, ports: AskPorts): Promise<Slots> {
  const label = askedByLabel(slots, ports.about.disclosureThreshold);
  // It says all there is to say, whatever was spoken of.
  if (label !== null) return fill({ ...question, text: label, topic: null }, ports);
  if (saidOfReading(slots.text, slots.language).said !== null) return slots;
  const act = slots.understanding.acts[0]?.name;
  const isCourtesy = act === 'thanks' || act === 'greeting';
  const rest = isCourtesy
    ? afterCourtesy(slots.understanding.repaired)
    : act === 'correct' || (slots.subject && beginsDenied(slots.text))
      ? withoutDenied(slots.understanding.repaired)
      : null;
  if (rest === null) return asked(slots, question, ports);
  const after = await fill({ ...question, text: rest }, ports);
  const [next] = after.understanding.acts;
  // 'Dat klopt niet hoor' and 'Hoi, kun je helpen' leave a few words that mean nothing by themselves.
  if (!namesAnything(after) && (!isCourtesy || (next?.probability ?? 0) < surelyBehind)) return slots;
  if (isCourtesy && next?.name === 'vague') return slots;
  return isCourtesy && (!next || isTalk(next.name) || next.probability < enoughBehindCourtesy) ? slots : after;
}

/** Of a mail the sentence that asks, where that names what it is about. */
async function asked(slots: Slots, question: Question, ports: AskPorts): Promise<Slots> {
  const sentence = askingSentence(slots.text);
  if (sentence === null) return slots;
  const alone = await fill({ ...question, text: sentence }, ports);
  const isOfFigure = alone.figures.some(({ confidence }) => confidence === 'sure');
  return isOfFigure || (alone.concepts[0]?.isNamed === true && sureConcept(alone) !== null) ? alone : slots;
}

function namesAnything(slots: Slots): boolean {
  const { figures, areas, concepts, understanding, isEveryArea } = slots;
  const { periods, spans } = understanding.cues.time;
  const isNamed = concepts.some((each) => each.isNamed) || sureConcept(slots) !== null;
  return figures.length + areas.length + periods.length + spans.length > 0 || isEveryArea || isNamed;
}

async function answerFor(question: Question, slots: Slots, ports: AskPorts): Promise<Answer> {
  const words = actsWording[question.language];
  const namesPerson = ports.asksAboutIndividual(question.text);
  if (namesPerson && sharing.test(question.text))
    return { ...(await answerAct('privacy', slots, ports)), act: 'privacy' };
  // A rule of privacy tells of nobody.
  const [act] = slots.understanding.acts;
  const asksRule = act?.name === 'privacy' && act.probability >= surelyRule;
  const isOfPerson = namesPerson && !asksRule;
  const isPerhaps = isInPassing('individual', slots);
  if (isOfPerson && isPerhaps) return { ...(await offer(['individual', 'explain'], slots, ports)), act: 'offer' };
  if (isOfPerson) return ofOnePerson(slots, ports);
  const own = ownAnswer(slots, ports.about.disclosureThreshold);
  if (own === null && question.text.length > longestQuestion) return said('too-long', [words.tooLong()], slots, ports);
  const wanted = own?.kind === 'own-figures' ? null : await wantedOfFigure(slots, ports);
  if (wanted) return { act: 'document', ...wanted };
  const decision = decide(slots, figuresOf(own));
  const theirs = answeredByColleague(slots, decision, ports);
  const computed = theirs ?? withColleague(await carriedOut(decision, own, slots, ports), slots, decision, ports);
  const answer = { ...withOffer(computed, decision, slots), act: actOf(decision) };
  return ports.model && theirs === null && isOpen(answer) && mayBeAskedOfModel(slots)
    ? understood(answer, own, slots, ports, ports.model)
    : answer;
}

/** What was meant by a question that was left open, as a model says; the answer as it was when it does not know either. */
async function understood(
  open: Answer,
  own: Answer | null,
  slots: Slots,
  ports: AskPorts,
  model: AskModel,
): Promise<Answer> {
  const concepts = fused(slots, await model.near(slots.text), ports.explanations);
  const nearer = { ...slots, concepts };
  const meanings = await meaningsOf(nearer, ports);
  const given = await model.understand(meanings);
  const offered = withRanked(open, slots, concepts);
  if (given.kind === 'not-given') return { ...offered, byModel: { kind: 'fell-back' } };
  const found = await asMeant(given.value, nearer, meanings, ports);
  if (found.kind === 'unclear') return offered;
  if (found.kind === 'offered') return offeredFirst(found.option, offered);
  const answer = await carriedOut(found.decision, own, found.slots, ports);
  return answer.kind === 'said' && isOpen(answer)
    ? offered
    : { ...answer, act: actOf(found.decision), byModel: { kind: 'understood' } };
}

function figuresOf(own: Answer | null): OwnFigures {
  if (own === null) return 'none';
  if ((own.kind === 'choice' || own.kind === 'own-figures') && own.isSurelyMeant) return 'surely';
  if (isReadBack(own)) return 'told';
  if (own.kind !== 'own-figures' || own.isAsked) return 'unclear';
  return 'told';
}

/** How figures were read is asked back. */
function isReadBack(own: Answer | null): boolean {
  return own?.kind === 'choice' && own.about === 'own-reading';
}

function carriedOut(decision: Decision, own: Answer | null, slots: Slots, ports: AskPorts): Promise<Answer> | Answer {
  switch (decision.kind) {
    case 'own':
      return own?.kind === 'own-figures' ? withOwn(own, slots, ports) : (own ?? answerAct('own', slots, ports));
    case 'follow-up':
      if (isGuessed(decision.followUp, slots)) return offer(['explain'], slots, ports);
      return answerFollowUp(decision.followUp, slots, ports);
    case 'act':
      if (decision.isNamed !== true && isDoubtful(decision.act, slots))
        return offer(
          [decision.act, decision.act === 'individual' && slots.figures.length > 0 ? 'read' : 'explain'],
          slots,
          ports,
        );
      return answerAct(decision.act, slots, ports);
    case 'offer':
      return offer(decision.acts, slots, ports);
  }
}

async function fill({ text, language, topic }: Question, ports: AskPorts): Promise<Slots> {
  const today = ports.today();
  const areas = await ports.figures.areasIn(text);
  const understanding = ports.understand(text, today, areas);
  const { repaired } = understanding;
  const found = await ports.figures.find(repaired.slice(0, longestQuestion), language);
  return {
    text,
    language,
    today,
    understanding,
    subject: readSubject(topic),
    figures: found.filter(({ confidence }) => confidence !== 'weak'),
    near: found,
    areas,
    isEveryArea: asksEveryArea(repaired),
    concepts: agreed(ports.explanations.find(repaired, language), understanding.articles),
    colleague: ports.explanations.answered(text.slice(0, longestQuestion), language),
  };
}

/** Labels of a row or table are the asker's own words, and are left as they were typed. */
const table = /[\n\t;:]/u;

function ownAnswer({ text: typed, language, today, understanding }: Slots, fewest: number): Answer | null {
  const repaired = table.test(typed.trim()) ? typed : withOwnNames(typed, understanding.repaired);
  const read = (text: string): Answer | null => {
    const answer = answerOwnFigures({ text, language, cues: understanding.cues, today, fewest });
    return answer && { ...answer, subject: { about: 'own', text } };
  };
  // Words that no article uses are not wrong: they are only repaired where the figures cannot be read without.
  const asTyped = read(typed);
  const isRead =
    asTyped?.kind === 'reading' || isReadBack(asTyped) || (asTyped?.kind === 'own-figures' && !asTyped.isAsked);
  return isRead || repaired === typed ? asTyped : (read(repaired) ?? asTyped);
}

const mostBesideArticle = 3;
const likelyPercent = 0.5;

/** 'Is dat nou 5 procent erbij of 25': the figures, and why both are said. */
function asksOfPercent({ text, concepts: [first], understanding }: Slots): Explanation | null {
  const isAsked = first?.explanation.slug === 'percentage-and-percentage-point' && whichOfTwo.test(text);
  const isLikely = (first?.probability ?? 0) >= likelyPercent && understanding.wantsWords >= likelyPercent;
  return isAsked && isLikely ? (first?.explanation ?? null) : null;
}

const whichOfTwo = /\d[^.?!\n]*\b(?:of|or)\b[^.?!\n]*\d|\bgelijk\b|\bis right\b/iu;

/**
 * Two figures beside the name of an indicator may be the asker's figures of it, or not about it at all: both are told.
 */
async function withOwn(own: Extract<Answer, { kind: 'own-figures' }>, slots: Slots, ports: AskPorts): Promise<Answer> {
  const article = asksOfPercent(slots);
  if (article) return explained(article, own.told.slice(0, mostBesideArticle));
  const sure = slots.figures.filter(({ confidence }) => confidence === 'sure');
  const [only] = sure;
  if (!only || sure.length > 1 || own.inShort === null) return own;
  const asking = { ...slots.understanding.cues, time: noPeriods, act: 'own' as const };
  const reading = await readingOf(only.definition.id, slots, asking, ports);
  if (reading?.kind !== 'reading') return own;
  // Sentences without a figure are about chance, which says nothing of a stock.
  const isStock = reading.figure.definition.kind === 'stock';
  const told = own.inShort.filter(({ facts }) => !isStock || facts.length > 0);
  return { ...reading, upFront: [wording[slots.language].yourFigures(), ...told, ...reading.upFront] };
}
