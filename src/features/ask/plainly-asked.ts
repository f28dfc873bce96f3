import type { FigureDefinition } from './ports.ts';
import type { Slots } from './slots.ts';
import { plain } from './acts/explain.ts';

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
const askedOwner = /\b(?:eigenaar|owner|owns)\b/iu;
const askedTarget = /\b(?:wat|welk|waarom|what|which|why)\b[^?.!]{0,20}\b(?:doel|streefwaarde|streefcijfer|target)\b/iu;

/** Of one figure that is surely named, in words that leave no doubt: the name may be one that nobody learned from. */
export function plainlyAsked({ text, figures, understanding }: Slots): 'read' | 'provenance' | 'target' | null {
  const [named, ...others] = figures.filter(({ confidence }) => confidence === 'sure');
  if (!named || others.length > 0) return null;
  const said = plain(understanding.repaired);
  if (plainOf(named.definition).some((name) => askedHow.test(said.replace(name, '#')))) return 'read';
  if (askedOwner.test(text)) return 'provenance';
  return askedTarget.test(text) ? 'target' : null;
}
