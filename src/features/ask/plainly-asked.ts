import type { FigureDefinition } from './ports.ts';
import type { Slots } from './slots.ts';
import { plain, unmistakable } from './acts/explain.ts';
import { isTalk } from './doubt.ts';
import { conceptGroups } from './concept-groups.ts';

const keptPlain = new WeakMap<object, readonly string[]>();

/** The names of one figure, kept as long as it is: they are held against every question. */
export function plainOf(definition: FigureDefinition): readonly string[] {
  const known = keptPlain.get(definition) ?? [definition.name.nl, definition.name.en].map(plain);
  keptPlain.set(definition, known);
  return known;
}

/** Its name, whatever that brings to mind, and nothing more. */
const askedHow =
  /^(?:en )?(?:hoe (?:gaat|ging|staat|loopt|zit) (?:het|t) (?:nu |nou |er )?(?:met|bij)|how (?:is|are)(?: things with)?) (?:de |het |onze |the |our )?#(?: (?:nu|nou|eraan toe|ervoor|doing|going|now))?$/u;
const askedOwner = /\b(?:eigenaar|van wie (?:is|zijn)|wie is verantwoordelijk|owner|owns|who is responsible)\b/iu;
const askedTarget = /\b(?:wat|welk|waarom|what|which|why)\b[^?.!]{0,20}\b(?:doel|streefwaarde|streefcijfer|target)\b/iu;

/**
 * Of one figure that is surely named, in words that leave no doubt: the name may be one that nobody learned from. Of none, an article
 * that is unmistakable.
 */
export function plainlyAsked(slots: Slots): 'read' | 'provenance' | 'target' | 'explain' | 'privacy' | null {
  const { text, figures, understanding } = slots;
  if (isUnmistakable(slots))
    return conceptGroups.privacy?.includes(slots.concepts[0]?.explanation.slug ?? '') ? 'privacy' : 'explain';
  if (askedOwner.test(text) && figures.length === 1) return 'provenance';
  const [named, ...others] = figures.filter(({ confidence }) => confidence === 'sure');
  if (!named || others.length > 0) return null;
  const said = plain(understanding.repaired);
  if (plainOf(named.definition).some((name) => askedHow.test(said.replace(name, '#')))) return 'read';
  if (askedOwner.test(text)) return 'provenance';
  return askedTarget.test(text) ? 'target' : null;
}

/** An act this likely is not given up for an article; where a figure is named, or nothing of what we have, less will do. */
const surely = 0.7;
const rather = 0.5;
const talk = 0.3;
const beyondDoubt = 0.9;

function isUnmistakable(slots: Slots): boolean {
  const { figures, understanding } = slots;
  const meant = unmistakable(slots);
  const [act] = understanding.acts;
  if (!meant || !act || act.name === 'correct') return false;
  // What figures in a message are to each other is told in the words of articles.
  if (act.name === 'own' && (slots.concepts[0]?.probability ?? 0) < beyondDoubt) return false;
  const { periods, spans } = understanding.cues.time;
  if (figures.length > 0 && periods.length + spans.length > 0) return false;
  if (act.name === 'explain') return true;
  const isSure = figures.some(({ confidence }) => confidence === 'sure');
  const most = isTalk(act.name) ? talk : isSure ? rather : surely;
  return act.probability < most && conceptGroups[act.name]?.includes(meant.slug) !== true;
}
