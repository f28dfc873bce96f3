import { actFeatures, featureBuckets } from './act-features.ts';
import type { Phrasings } from './act.ts';
import { learn, type Effort, type LinearModel } from './linear-classifier.ts';

const few: Effort = { buckets: featureBuckets, epochs: 20, negligible: 1e-3 };
/** A hundred classes of a hundred phrasings each: as good on what was left out, at a fifth of the time and half of the room. */
const many: Effort = { buckets: featureBuckets / 2, epochs: 8, negligible: 3e-3 };
const manyClasses = 50;

/** Learns from example phrasings; a second or two for five thousand of them, so the product keeps it in a file. */
export function learnPhrasings<Class extends string>(phrasings: Phrasings<Class>): LinearModel<Class> {
  const classes = Object.keys(phrasings) as Class[];
  const examples = classes.flatMap((each, label) =>
    phrasings[each].map((text) => ({ features: actFeatures(text), label })),
  );
  return learn(classes, examples, classes.length > manyClasses ? many : few);
}
