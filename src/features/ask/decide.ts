import type { Act, FollowUp } from '../../text/question/act.ts';
import { probabilityOf } from '../../text/question/understanding.ts';
import { withLastFigure } from '../../text/figures/replace-last.ts';
import { wordsOf } from '../../text/words/dutch-words.ts';
import { sureConcept } from './acts/explain.ts';
import { conceptGroups } from './concept-groups.ts';
import type { Slots } from './slots.ts';
import { indicatorOf } from './subject.ts';

export type Decision =
  /** The figures in the message itself are what is asked about. */
  | { readonly kind: 'own' }
  | { readonly kind: 'follow-up'; readonly followUp: FollowUp }
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'offer'; readonly acts: readonly Act[] };

/** An act this likely, and this much likelier than the next, is taken for what is meant. */
const sure = 0.42;
const ahead = 1.5;
const talk = 0.3;
/** An act this likely is offered beside another. */
const possible = 0.08;
const surelyFollows = 0.4;
const mayFollow = 0.15;
const surelyOne = 0.7;
const shortMessage = 6;

/**
 * What a message does, from how it is said (learned) and what it names: neither alone decides. The numbers are calibrated on
 * the development set of the evaluation.
 */
export function decide(slots: Slots, hasOwn: boolean, isSurelyOwn: boolean): Decision {
  const { understanding, subject } = slots;
  const chance = (name: Act): number => probabilityOf(understanding.acts, name);
  const concept = sureConcept(slots);
  if (hasOwn && chance('privacy') > chance('own')) return { kind: 'act', act: 'privacy' };
  if (isSurelyOwn) return { kind: 'own' };
  if (hasOwn && !(concept && chance('explain') > chance('own')) && ownChance(chance) >= 0.45) return { kind: 'own' };
  if (subject && follows(slots, concept !== null)) return { kind: 'follow-up', followUp: followUpOf(slots) };

  const named = bareName(slots);
  if (named) return { kind: 'act', act: named };
  if (isVague(slots) && namesSomething(slots)) return { kind: 'offer', acts: ['read', 'explain'] };
  const likely = weighed(slots, hasOwn);
  const [first, second] = likely;
  if (first && isTalk(first.act) && first.weight >= talk && !namesAny(slots)) return done(first.act, hasOwn);
  if (first && first.weight >= sure && first.weight >= ahead * (second?.weight ?? 0)) return done(first.act, hasOwn);
  const offered = likely.filter(({ weight }) => weight >= possible).map(({ act }) => act);
  if (offered.length === 1 && offered[0]) return done(offered[0], hasOwn);
  return { kind: 'offer', acts: [...offered, 'explain', 'read'] };
}

function done(act: Act, hasOwn: boolean): Decision {
  return act === 'own' && hasOwn ? { kind: 'own' } : { kind: 'act', act };
}

/** Who types no more than a name, as on a button, asks for what it names. */
function bareName({ text, figures, concepts }: Slots): 'read' | 'explain' | null {
  const said = plain(text);
  const isSaid = (of: object, names: readonly string[]): boolean => plainOf(of, names).includes(said);
  if (concepts.some(({ explanation }) => isSaid(explanation, [explanation.title, explanation.question])))
    return 'explain';
  const isNamed = figures.some(
    ({ confidence, definition }) =>
      confidence === 'sure' && isSaid(definition, [definition.name.nl, definition.name.en]),
  );
  return isNamed ? 'read' : null;
}

const keptPlain = new WeakMap<object, readonly string[]>();

/** The names of one thing, kept as long as it is: they are held against every question. */
function plainOf(named: object, names: readonly string[]): readonly string[] {
  const known = keptPlain.get(named) ?? names.map(plain);
  keptPlain.set(named, known);
  return known;
}

/** A bare word, such as 'wachtlijst', says what it is about and not what is asked of it. */
function isVague({ understanding: { acts } }: Slots): boolean {
  return acts[0]?.name === 'vague' || acts[0]?.name === 'follow-up';
}

function namesSomething({ figures, concepts }: Slots): boolean {
  return figures.length > 0 || (concepts[0]?.likeness ?? 0) >= 0.8;
}

function plain(text: string): string {
  return wordsOf(text).join(' ');
}

/** Acts that need nothing of what we have: a little likelihood is enough when nothing we have is named. */
function isTalk(act: Act): boolean {
  return ['outside', 'individual', 'complaint', 'document', 'person', 'thanks', 'greeting', 'correct'].includes(act);
}

function namesAny({ figures, concepts }: Slots): boolean {
  return figures.length > 0 || (concepts[0]?.likeness ?? 0) >= 1;
}

/** What is likely to be about figures of the asker, when there are any. */
function ownChance(chance: (name: Act) => number): number {
  const acts = ['own', 'cause', 'follow-up', 'target', 'compare', 'ranking', 'forecast', 'vague'] as const;
  return acts.reduce((sum, act) => sum + chance(act), 0);
}

/** The likely acts, weighed by whether what they need was named: together 1, most likely first. */
function weighed(slots: Slots, hasOwn: boolean): { readonly act: Act; readonly weight: number }[] {
  const all = slots.understanding.acts.map(({ name, probability }) => ({
    act: name,
    weight: probability * fit(name, slots, hasOwn),
  }));
  const total = all.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return all
    .map(({ act, weight }) => ({ act, weight: weight / total }))
    .sort((left, right) => right.weight - left.weight);
}

/** How well an act fits what the message names; 1 where it needs nothing. */
function fit(act: Act, slots: Slots, hasOwn: boolean): number {
  const { figures, concepts } = slots;
  const isSureFigure = figures.some(({ confidence }) => confidence === 'sure');
  const [best] = concepts;
  const concept = sureConcept(slots);
  switch (act) {
    case 'explain':
      return concept ? (isSureFigure ? 2 : 4) : best && best.likeness >= 0.6 ? 1 : 0.6;
    case 'read':
    case 'target':
      return (
        (isSureFigure ? 1.5 : figures.length > 0 ? 1 : 0.5) * (slots.areas.length > 0 && figures.length > 0 ? 3 : 1)
      );
    case 'own':
      return hasOwn ? 2 : 0.5;
    case 'follow-up':
    case 'vague':
      return concept || isSureFigure ? 0.05 : figures.length > 0 ? 0.15 : 1;
    case 'outside':
    case 'individual':
      return concept?.slug ? 0.6 : 1;
    case 'person':
      return concept && !conceptGroups.person?.includes(concept.slug) ? 0.3 : 1;
    case 'cause':
    case 'compare':
    case 'ranking':
    case 'forecast':
    case 'provenance':
    case 'privacy':
    case 'about-bot':
      return concept && !isSureFigure && !conceptGroups[act]?.includes(concept.slug) ? 0.5 : 1;
    default:
      return 1;
  }
}

const opening = /^(?:en|and|maar|but|ok[eé]?,? en|what about|how about)\b/iu;

/** Acts that ask something of a figure: without one in the message it is the one that was spoken of. */
const ofFigure: Readonly<Partial<Record<Act, FollowUp>>> = {
  target: 'target',
  forecast: 'forecast',
  cause: 'why',
  provenance: 'source',
};

/** Acts about all there is, or about the bot: never about what was spoken of. */
const ofNothing: readonly Act[] = ['catalogue', 'about-bot'];

function follows(slots: Slots, namesConcept: boolean): boolean {
  const { text, understanding, figures, subject, isEveryArea } = slots;
  const [act] = understanding.acts;
  const [followUp] = understanding.followUps;
  const chance = probabilityOf(understanding.acts, 'follow-up');
  if (chance >= surelyFollows || (understanding.cues.refersBack && figures.length === 0)) return true;
  if (subject?.about === 'own' && figures.length === 0 && withLastFigure(subject.text, text) !== null) return true;
  const isShort = text.trim().split(/\s+/).length <= shortMessage;
  if (!isShort) return false;
  if (opening.test(text)) return true;
  if (isEveryArea && figures.length === 0 && indicatorOf(subject)) return true;
  if (act?.name === 'complaint' && followUp?.name === 'simpler' && followUp.probability >= surelyOne) return true;
  if (figures.length > 0 || (act && isTalk(act.name) && act.probability >= 0.5)) return false;
  if (indicatorOf(subject) && act && ofFigure[act.name] !== undefined && act.probability >= sure) return true;
  if (namesConcept || (act && ofNothing.includes(act.name) && act.probability >= surelyOne)) return false;
  return chance >= mayFollow || (followUp?.probability ?? 0) >= surelyOne;
}

function followUpOf({ understanding, areas, isEveryArea, figures }: Slots): FollowUp {
  const [first] = understanding.followUps;
  const [act] = understanding.acts;
  if ((areas.length > 0 || isEveryArea) && first?.name !== 'why' && first?.name !== 'target') return 'place';
  if (first?.name === 'value') return 'value';
  if (understanding.cues.time.periods.length > 0 || understanding.cues.time.spans.length > 0) return 'time';
  if (figures.some(({ confidence }) => confidence === 'sure')) return 'subject';
  return (act && act.probability >= sure && ofFigure[act.name]) || (first?.name ?? 'more');
}
