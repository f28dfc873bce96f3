import { actFeatures, featureBuckets } from './act-features.ts';
import type { Phrasings } from './act.ts';
import { classify, learn, type LinearModel, type Ranked } from './linear-classifier.ts';

/** What a text most likely is, most likely first. */
export type Classifier<Class extends string> = (
  text: string,
  isPlace?: (word: string) => boolean,
) => readonly Ranked<Class>[];

/** Learns from example phrasings; a second or two for five thousand of them, so the product keeps it in a file. */
export function learnPhrasings<Class extends string>(phrasings: Phrasings<Class>): LinearModel<Class> {
  const classes = Object.keys(phrasings) as Class[];
  const examples = classes.flatMap((each, label) =>
    phrasings[each].map((text) => ({ features: actFeatures(text), label })),
  );
  return learn(classes, examples, featureBuckets);
}

export function classifierOf<Class extends string>(model: LinearModel<Class>): Classifier<Class> {
  return (text, isPlace) => classify(model, actFeatures(text, isPlace));
}
