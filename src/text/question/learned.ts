import { actFeatures, featureBuckets } from './act-features.ts';
import type { Phrasings } from './act.ts';
import { learn, type LinearModel } from './linear-classifier.ts';

/** Learns from example phrasings; a second or two for five thousand of them, so the product keeps it in a file. */
export function learnPhrasings<Class extends string>(phrasings: Phrasings<Class>): LinearModel<Class> {
  const classes = Object.keys(phrasings) as Class[];
  const examples = classes.flatMap((each, label) =>
    phrasings[each].map((text) => ({ features: actFeatures(text), label })),
  );
  return learn(classes, examples, featureBuckets);
}
