import { builtThings, type Act, type BuiltThing } from '../../../text/question/act.ts';
import { probabilityOf, type Understanding } from '../../../text/question/understanding.ts';

type Meant = Pick<Understanding, 'acts' | 'things'>;

/** What is likeliest to be set up by who wants to set something up; null where that is a guess. */
export function likeliestThing({ things }: Pick<Meant, 'things'>): BuiltThing | null {
  const [first] = things;
  return first && first.probability >= guessed ? first.name : null;
}

/** One of them is surely meant, if anything is to be set up. */
export function isClearlyBuilding(meant: Meant): boolean {
  return fits(sureThing, meant);
}

/** What can be set up below an answer about something else; null where the message does not speak of it. */
export function thingBeside(act: Act | 'offer', meant: Meant): BuiltThing | null {
  const [first] = meant.things;
  const rules = beside[act] ?? anywhere;
  return first && rules.some((rule) => fits(rule, meant)) ? first.name : null;
}

interface Rule {
  /** How likely it must be that anything is to be set up, and that it is this: probabilities. */
  readonly build: number;
  readonly thing: number;
  readonly of: readonly BuiltThing[];
}

/** Among nine, less is a guess. */
const guessed = 0.35;
const rather = 0.6;
const sureThing: Rule = { build: 0.1, thing: 0.75, of: builtThings };
const anywhere: readonly Rule[] = [{ build: 0.2, thing: guessed, of: builtThings }, sureThing];

/** What somebody who asks this goes on to; by act, and 'offer' where several answers are offered. */
const beside: Readonly<Partial<Record<Act | 'offer', readonly Rule[]>>> = {
  // Who asks what one is wants it explained.
  explain: [{ build: 0.2, thing: sureThing.thing, of: builtThings }],
  catalogue: [{ build: 0.1, thing: guessed, of: ['source', 'partner', 'need', 'line'] }, ...anywhere],
  // Where a figure comes from was just told; which goal it serves was not.
  provenance: [{ build: 0.04, thing: rather, of: ['line'] }],
  cause: [{ build: 0.04, thing: rather, of: ['line'] }, ...anywhere],
  offer: [{ build: 0.04, thing: rather, of: builtThings }, ...anywhere],
};

function fits({ build, thing, of }: Rule, { acts, things }: Meant): boolean {
  const [first] = things;
  // Who asks whether something is allowed goes on to the check.
  const likely = probabilityOf(acts, 'build') + (first?.name === 'triage' ? probabilityOf(acts, 'privacy') : 0);
  // 'Ik heb een laptop nodig' has the words and is about something else.
  const isElsewhere = likely < 0.2 && probabilityOf(acts, 'outside') > likely;
  return (
    first !== undefined && !isElsewhere && likely >= build && first.probability >= thing && of.includes(first.name)
  );
}
