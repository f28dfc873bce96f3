import type { Act } from '../../text/question/act.ts';
import { built } from './acts/build.ts';
import { catalogue } from './acts/catalogue.ts';
import { asksHowToShow, asksWhy, withProof } from './acts/cause.ts';
import { compareElsewhere, compareFigures } from './acts/compare.ts';
import { compareAreas } from './acts/compare-areas.ts';
import {
  bestFor,
  clearConcept,
  clearlyOther,
  explained,
  sureConcept,
  surelyAsked,
  unmistakable,
} from './acts/explain.ts';
import { asksChartOfFigure, documentInstead, notRight } from './acts/instead.ts';
import { aboutBot, aboutMethod, person, privacy } from './acts/other.ts';
import { isOneNumber, numbersAsked } from './acts/numbers-asked.ts';
import { provenanceOf } from './acts/provenance.ts';
import { choice, readFigure, readingOf } from './acts/read.ts';
import { ofOnePerson } from './acts/individual.ts';
import { said } from './acts/said.ts';
import { offeredAgain, offeredElsewhere, offeredFor } from './acts/offered-elsewhere.ts';
import type { Answer } from './answer.ts';
import { conceptGroups, isOfRules } from './concept-groups.ts';
import type { FigureMatch } from './ports.ts';
import { offer } from './offer.ts';
import { indicatorOf } from './subject.ts';
import { isAboutAreas, isOfCountry, wholeArea, type AnswerPorts, type Slots } from './slots.ts';
import { actsWording } from './wording/acts.ts';
import { withTarget } from './acts/target.ts';

/** An article this much alike may be meant instead of a figure that is not surely named. */
const mayBeMethod = 0.75;
/** An article this much alike is meant rather than a figure that only comes near. */
const surelyThis = 1.3;
/** What is left of a message without what it denies is short, so that any article shares something with it. */
const alikeAfterDenial = 1;
/** Who says no more than this speaks of what was shown. */
const shortest = 4;
/** Below this an article about comparing is one of several, and the question may be about something else. */
const enoughForMethod = 0.9;
/** Words are wanted and no figure. */
const surelyWords = 0.9;
const surelyThisOne = 0.9;
/** An article about comparing this likely is meant, rather than a figure that only comes near. */
const likelyHow = 0.6;

/** Of these no figure is held. */
const otherPlaces =
  /(?:andere|vergelijkbare|omliggende|other|comparable|neighbou?ring) (?:gemeentes?|gemeenten|municipalities)|buurgemeenten?|gemeenten (?:om ons heen|van onze grootte|in de buurt)/iu;

/** The answer to an act; what it needs and does not have leads to the next best thing, never to nothing. */
export async function answerAct(act: Act, slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const words = actsWording[slots.language];
  switch (act) {
    case 'explain': {
      const concept = surelyAsked(slots, ports.explanations.find);
      return concept ? explained(concept) : offer(['explain'], slots, ports);
    }
    case 'read':
      if (isOneOfMany(slots)) return offer(['read', 'explain'], slots, ports);
      return (await read(act, slots, ports)) ?? offer(['read', 'explain'], slots, ports);
    case 'compare':
      return (await compare(slots, ports)) ?? offer(['compare', 'explain'], slots, ports);
    case 'cause':
      return (await cause(slots, ports)) ?? offer([act, 'explain'], slots, ports);
    case 'target':
      return (
        (await target(slots, ports)) ??
        aboutMethod(act, slots, ports) ??
        offer([act, 'explain'], await withTarget(slots, ports), ports)
      );
    case 'forecast':
      if (isOfMethod(act, slots)) return aboutMethod(act, slots, ports) ?? offer([act, 'explain'], slots, ports);
      return (await read(act, slots, ports)) ?? aboutMethod(act, slots, ports) ?? offer([act, 'explain'], slots, ports);
    case 'ranking':
      return (await compare(slots, ports)) ?? rankingOfNone(slots, ports) ?? offer([act, 'explain'], slots, ports);
    case 'provenance':
      return (await provenance(slots, ports)) ?? aboutMethod(act, slots, ports) ?? offer([act], slots, ports);
    case 'catalogue':
      return catalogue(slots, ports);
    case 'privacy': {
      const other = clearlyOther(slots, isOfRules);
      if (other) return explained(other);
      return (await privacy(slots, ports)) ?? offer([act], slots, ports);
    }
    case 'about-bot':
      return (await aboutBot(slots, ports)) ?? offer([act], slots, ports);
    case 'person':
      return person(slots, ports);
    case 'own':
      return sureConcept(slots) === null ? numbersAsked(slots, ports) : offer(['explain'], slots, ports);
    case 'correct':
      return (await corrected(slots, ports)) ?? offeredAgain(slots) ?? notRight(slots, ports);
    case 'thanks':
      return said('thanks', [words.thanks()], slots, ports);
    case 'greeting':
      return said('greeting', [words.greeting()], slots, ports);
    case 'complaint':
      return said('complaint', [words.complaint(), words.complaintInstead()], slots, ports);
    case 'vague':
    case 'follow-up':
      if (isOneNumber(slots)) return numbersAsked(slots, ports);
      return said('vague', [words.vague()], slots, ports);
    case 'individual':
      return ofOnePerson(slots, ports);
    case 'outside':
      return said('outside', [words.outside()], slots, ports);
    case 'document': {
      if (asksChartOfFigure(slots)) return (await read('read', slots, ports)) ?? offer(['read'], slots, ports);
      const found = bestFor(slots, conceptGroups.document ?? [], 0.8);
      const isOfAct = found !== null && conceptGroups.document?.includes(found.slug);
      return isOfAct ? explained(found, [words.document()]) : documentInstead(slots, ports);
    }
    case 'build':
      return built(slots);
  }
}

/** 'Mag ik de lijn doortrekken' is asked of no figure, though it may name a domain. */
function isOfMethod(act: Act, slots: Slots): boolean {
  if (slots.understanding.cues.asksWhetherRight) return true;
  const method = slots.figures.length === 1 ? null : clearConcept(slots);
  return method !== null && (conceptGroups[act]?.includes(method.slug) ?? false);
}

/** A figure with what it does not show; without one, why this cannot be concluded. It is answered at once: neither approves a cause. */
async function cause(slots: Slots, ports: AnswerPorts): Promise<Answer | null> {
  const isSure = slots.figures.filter(({ confidence }) => confidence === 'sure').length === 1;
  const isOfFigure = isSure && (asksWhy(slots) || !asksHowToShow(slots));
  if (isOfFigure) return withProof(await read('cause', slots, ports), slots, ports);
  if (asksWhy(slots) && slots.figures.length > 0) return offer(['cause', 'explain'], slots, ports);
  return aboutMethod('cause', slots, ports);
}

/** A figure that is only a guess is not read where what a good target is may be meant as well. */
async function target(slots: Slots, ports: AnswerPorts): Promise<Answer | null> {
  const aimed = await withTarget(slots, ports);
  const isSure = aimed.figures.some(({ confidence }) => confidence === 'sure');
  if (slots.understanding.cues.asksWhetherRight) return aboutMethod('target', slots, ports);
  const method = bestFor(slots, conceptGroups.target ?? [], mayBeMethod);
  if (method && !isSure && aimed.figures.length > 0) return offer(['target', 'explain'], aimed, ports);
  const hasTarget = aimed.figures.some(({ definition }) => definition.target !== null);
  const isOfWords = slots.understanding.wantsWords >= surelyWords;
  // What a good target is, is asked of a figure that has none.
  if (isOfWords && aimed.figures.length > 0 && !hasTarget) return offer(['target', 'explain'], aimed, ports);
  return read('target', aimed, ports);
}

/** 'Nee, ik bedoel de uitstroom': what is named now, else the same figure elsewhere or at another time. */
async function corrected(slots: Slots, ports: AnswerPorts): Promise<Answer | null> {
  const { subject: last, figures, areas, understanding } = slots;
  const elsewhere = last?.about === 'choice' ? await offeredElsewhere(last.questions, slots, ports) : null;
  if (elsewhere) return elsewhere;
  const subject = last?.about === 'choice' ? indicatorOf(last) : last;
  const asking = { ...understanding.cues, act: 'read' as const };
  const isElsewhere = areas.length > 0 || understanding.cues.time.periods.length > 0 || wholeArea.test(slots.text);
  if (subject?.about === 'indicator' && isElsewhere && figures.length === 0) {
    const there = subject.area !== null && !wholeArea.test(slots.text) ? [subject.area] : [];
    return areas.length > 1
      ? compareAreas(subject.id, slots, ports)
      : readingOf(subject.id, { ...slots, areas: areas.length > 0 ? areas : there }, asking, ports);
  }
  const concept = sureConcept(slots);
  const isSure = figures.some(({ confidence }) => confidence === 'sure');
  const isOfFigures = subject?.about === 'indicator' && figures.length > 0;
  // 'Ik bedoelde hoe lang mensen wachten' comes near a figure, and near what its words mean.
  if (concept && figures.length > 0 && !isSure && !isOfFigures && understanding.cues.figure)
    return offer(['read', 'explain'], slots, ports);
  if (concept && !isSure && !isOfFigures && (slots.concepts[0]?.likeness ?? 0) >= alikeAfterDenial)
    return explained(concept);
  return figures.length > 0 ? readFigure(slots, asking, ports) : null;
}

async function read(act: Act, slots: Slots, ports: AnswerPorts): Promise<Answer | null> {
  const figure = oneFigure(slots);
  const [first] = slots.figures;
  const elsewhere = figure && isOfCountry(slots.text) ? await compareElsewhere(figure.definition, slots, ports) : null;
  if (elsewhere) return elsewhere;
  if (otherPlaces.test(slots.text)) return aboutMethod('compare', slots, ports);
  if (first && isAboutAreas(slots) && (slots.areas.length < 2 || first.confidence === 'sure')) {
    const compared = await compareAreas(first.definition.id, slots, ports);
    if (compared || slots.areas.length < 2) return compared;
  }
  return readFigure(slots, { ...slots.understanding.cues, act }, ports);
}

/** Areas of one figure beside each other; against others than ours there is an article, never a guess. */
async function compare(slots: Slots, ports: AnswerPorts): Promise<Answer | null> {
  const { areas, isEveryArea, understanding } = slots;
  const { periods, spans, longer } = understanding.cues.time;
  // Articles about comparing are about whom, and seldom about when.
  if (understanding.cues.asksWhetherRight && periods.length + spans.length + longer.length > 0) return null;
  if (otherPlaces.test(slots.text) || understanding.cues.asksWhetherRight) return aboutMethod('compare', slots, ports);
  const act = understanding.acts[0]?.name === 'ranking' ? 'ranking' : 'compare';
  const figure = oneFigure(slots);
  const named = slots.figures.filter(({ confidence }) => confidence === 'sure');
  if (named.length > 1 && !isEveryArea && areas.length === 0)
    return compareFigures(
      named.map(({ definition }) => definition),
      slots,
      ports,
    );
  const elsewhere = figure && isOfCountry(slots.text) ? await compareElsewhere(figure.definition, slots, ports) : null;
  if (elsewhere) return elsewhere;
  const [best] = slots.concepts;
  const isOfHow =
    best !== undefined && best.probability >= likelyHow && conceptGroups[act]?.includes(best.explanation.slug);
  const isOfPlaces = isAboutAreas(slots) || areas.length > 0 || periods.length + spans.length > 0;
  if (isOfHow && !isOfPlaces && named.length === 0) return aboutMethod(act, slots, ports);
  if (figure && (isAboutAreas(slots) || (act === 'ranking' && areas.length === 0))) {
    const compared = await compareAreas(figure.definition.id, slots, ports);
    if (compared) return compared;
    if (isEveryArea) return withoutAreas(figure, slots, ports);
  }
  if (!figure && slots.figures.length > 0 && (isEveryArea || areas.length > 0) && named.length === 0)
    return isEveryArea && act === 'ranking'
      ? choice(
          slots.figures.map(({ definition }) => definition),
          slots,
          'compare',
        )
      : offer([act, 'explain'], slots, ports);
  const method = bestFor(slots, conceptGroups[act] ?? [], figure ? 1 : enoughForMethod);
  const namesTime = periods.length > 0 || spans.length > 0;
  if (method && areas.length === 0 && !namesTime && figure?.confidence !== 'sure')
    return aboutMethod(act, slots, ports);
  if (isOneOfMany(slots)) return null;
  const spokenOf = indicatorOf(slots.subject);
  const isBare = slots.figures.length === 0 && slots.text.trim().split(/\s+/).length <= shortest;
  if (spokenOf && isBare && sureConcept(slots) === null)
    return (
      (await compareAreas(spokenOf.id, slots, ports)) ??
      readingOf(spokenOf.id, slots, { ...understanding.cues, act }, ports)
    );
  const reading = await readFigure(slots, { ...understanding.cues, act }, ports);
  return reading ?? (method && areas.length === 0 ? aboutMethod(act, slots, ports) : null);
}

const ofNeighbourhood = /\b(?:wijk|wijken|buurt|buurten|stadsdeel|dorp|neighbou?rhoods?|districts?)\b/iu;

/** A ranking of nothing that we hold: the rule, with what a fair comparison takes. */
function rankingOfNone(slots: Slots, ports: AnswerPorts): Answer | null {
  const ofAreas = slots.areas.length > 0 || slots.isEveryArea || ofNeighbourhood.test(slots.text);
  const found = ofAreas ? ports.explanations.bySlug('comparing-neighbourhoods', slots.language) : null;
  if (found && slots.figures.length === 0) return explained(found, [actsWording[slots.language].ranking()]);
  return slots.figures.length === 0 ? aboutMethod('ranking', slots, ports) : null;
}

/** The figure of the whole, where there is none of its areas. */
async function withoutAreas({ definition }: FigureMatch, slots: Slots, ports: AnswerPorts): Promise<Answer | null> {
  const asking = { ...slots.understanding.cues, act: 'read' as const };
  const reading = await readingOf(definition.id, { ...slots, areas: [] }, asking, ports);
  if (reading?.kind !== 'reading') return reading;
  return { ...reading, upFront: [actsWording[slots.language].noAreas(), ...reading.upFront] };
}

async function provenance(slots: Slots, ports: AnswerPorts): Promise<Answer | null> {
  const figure = oneFigure(slots);
  const isSure = figure?.confidence === 'sure';
  const concept = sureConcept(slots);
  const isBare = slots.text.trim().split(/\s+/).length <= shortest;
  const offered = isBare ? await offeredFor('provenance', slots, ports) : null;
  if (offered) return offered;
  const isStrong = concept !== null && (slots.concepts[0]?.likeness ?? 0) >= surelyThis;
  if (isStrong && !isSure)
    return slots.figures.length > 0 ? offer(['provenance', 'explain'], slots, ports) : explained(concept);
  // 'Het CBS zegt iets anders dan wij' names a figure, and asks for the article.
  const [best] = slots.concepts;
  const isOfWords = slots.understanding.wantsWords >= surelyWords && (best?.probability ?? 0) >= surelyThisOne;
  if (isSure && isOfWords && conceptGroups.provenance?.includes(best?.explanation.slug ?? ''))
    return offer(['provenance', 'explain'], slots, ports);
  const method = isSure ? null : bestFor(slots, conceptGroups.provenance ?? [], mayBeMethod);
  if (method && unmistakable(slots)?.slug === method.slug) return explained(method);
  if (figure && method) return offer(['provenance', 'explain'], slots, ports);
  if (figure) return provenanceOf(figure.definition.id, slots, ports);
  if (slots.figures.length > 0) return offer(['provenance'], slots, ports);
  const spokenOf = indicatorOf(slots.subject);
  if (spokenOf && slots.figures.length === 0) return provenanceOf(spokenOf.id, slots, ports);
  return null;
}

/** Where a domain is all that was named of many figures, an article is as likely to be meant. */
function isOneOfMany({ figures, concepts }: Slots): boolean {
  const isNamed = figures.some(({ confidence }) => confidence === 'sure');
  return figures.length > 2 && !isNamed && (concepts[0]?.likeness ?? 0) >= mayBeMethod;
}

/** The one figure that is named, or the only one that comes near. */
function oneFigure({ figures }: Slots): FigureMatch | null {
  const sure = figures.filter(({ confidence }) => confidence === 'sure');
  const [first] = sure.length > 0 ? sure : figures;
  return first && (sure.length === 1 || figures.length === 1) ? first : null;
}
