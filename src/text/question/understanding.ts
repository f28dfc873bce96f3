import { recent } from '../../shared/recent.ts';
import type { Act, BuiltThing, FollowUp, Wanted } from './act.ts';
import { actFeatures } from './act-features.ts';
import { classify, type LinearModel, type Ranked } from './linear-classifier.ts';
import type { Repair } from '../words/spelling.ts';
import { cuesOf, type Cues } from './understand.ts';

/** What a message most likely does, and what its words presume, before anything is looked up. */
export interface Understanding {
  readonly acts: readonly Ranked<Act>[];
  /** What it asks after an earlier answer, if it needs one. */
  readonly followUps: readonly Ranked<FollowUp>[];
  /** What it is about when it sets something up; it says nothing where it does not. */
  readonly things: readonly Ranked<BuiltThing>[];
  /** How likely it is that words are wanted and no figure or service, by how it is said; 0 to 1. */
  readonly wantsWords: number;
  /** Which article is asked for, if one is, by how it is said: those that are not out of the question. */
  readonly articles: readonly Ranked<string>[];
  readonly cues: Cues;
  /** The message as it was meant to be typed. */
  readonly repaired: string;
}

export type Understand = (text: string, today: string, areas: readonly string[]) => Understanding;

export interface UnderstandingModels {
  readonly acts: LinearModel<Act>;
  readonly followUps: LinearModel<FollowUp>;
  readonly things: LinearModel<BuiltThing>;
  readonly wanted: LinearModel<Wanted>;
  readonly articles: LinearModel;
}

const mostRemembered = 100;
const outOfTheQuestion = 0.001;

/** `areas` are the names of places that may be meant; they say where, and never what is asked. */
export function understander(models: UnderstandingModels, repair: Repair): Understand {
  const { acts, followUps, things, wanted, articles } = models;
  const remembered = recent<Understanding>(mostRemembered);

  function understand(typed: string, today: string, areas: readonly string[]): Understanding {
    const text = repair(typed);
    const places = new Set(areas.flatMap((area) => area.toLowerCase().split(/\s+/)));
    const features = actFeatures(text, (word) => places.has(word));
    return {
      acts: classify(acts, features),
      followUps: classify(followUps, features),
      things: classify(things, features),
      wantsWords: probabilityOf(classify(wanted, features), 'words'),
      articles: classify(articles, features, outOfTheQuestion),
      cues: cuesOf(text, today),
      repaired: text,
    };
  }

  return (typed, today, areas) =>
    remembered(`${today} ${areas.join('\t')}\n${typed}`, () => understand(typed, today, areas));
}

export function probabilityOf<Name extends string>(ranked: readonly Ranked<Name>[], name: Name): number {
  return ranked.find((each) => each.name === name)?.probability ?? 0;
}
