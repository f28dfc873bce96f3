import type { IChoiceSetInput } from '@microsoft/teams.cards';

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/**
 * A list to choose from; who chooses nothing sends nothing, so the button's handler says what is missing. Teams reads the
 * placeholder aloud instead of the label, so it says the same.
 */
export function choices(id: string, label: string, options: readonly Choice[], placeholder: string): IChoiceSetInput {
  return { type: 'Input.ChoiceSet', id, label, placeholder, choices: [...options], style: 'compact' };
}

/** A colleague of the whole organisation, by directory id. Teams searches as one types; these are offered first. */
export function colleagueChoice(
  id: string,
  label: string,
  known: readonly Choice[],
  placeholder: string,
): IChoiceSetInput {
  return {
    ...choices(id, label, known, placeholder),
    style: 'filtered',
    'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
  };
}
