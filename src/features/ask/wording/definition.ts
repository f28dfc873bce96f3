import type { Translated } from '../../../shared/language.ts';
import type { Suggestion } from '../answer.ts';
import { say, type Fact, type Statement } from '../statement.ts';

/** What is said of how an indicator is defined, beside its figures. */
export interface DefinitionWording {
  readonly deputy: (deputy: Fact) => Statement;
  readonly targetSince: (target: Fact, day: Fact) => Statement;
  readonly targetIs: (target: Fact) => Statement;
  readonly because: (reason: Fact) => Statement;
  readonly formerTarget: (target: Fact, until: Fact) => Statement;
  readonly ownerSetsTarget: (owner: Fact) => Statement;
  readonly wholeDefinition: (name: string) => Suggestion;
}

export const definitionWording: Translated<DefinitionWording> = {
  nl: {
    deputy: (deputy) => say`Bij afwezigheid: ${deputy}.`,
    targetSince: (target, day) => say`Het doel is ${target}, sinds ${day}.`,
    targetIs: (target) => say`Het doel is ${target}.`,
    because: (reason) => say`De reden: ${reason}`,
    formerTarget: (target, until) => say`Tot ${until} was het doel ${target}.`,
    ownerSetsTarget: (owner) => say`Een doel afspreken? De eigenaar kan het vastleggen: ${owner}.`,
    wholeDefinition: (name) => ({ title: 'De hele definitie', question: `definitie ${name}` }),
  },
  en: {
    deputy: (deputy) => say`When they are away: ${deputy}.`,
    targetSince: (target, day) => say`The target is ${target}, since ${day}.`,
    targetIs: (target) => say`The target is ${target}.`,
    because: (reason) => say`The reason: ${reason}`,
    formerTarget: (target, until) => say`Until ${until} the target was ${target}.`,
    ownerSetsTarget: (owner) => say`Want to agree on one? The owner can record it: ${owner}.`,
    wholeDefinition: (name) => ({ title: 'The whole definition', question: `definition ${name}` }),
  },
};
