import type { IChoiceSetInput } from '@microsoft/teams.cards';

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** A list to choose from; who chooses nothing sends nothing, so the button's handler says what is missing. */
export function choices(id: string, label: string, options: readonly Choice[], placeholder: string): IChoiceSetInput {
  return { type: 'Input.ChoiceSet', id, label, placeholder, choices: [...options], style: 'compact' };
}

/** A colleague of the whole organisation, by directory id: Teams searches as one types. */
export function colleagueChoice(id: string, label: string, placeholder: string): IChoiceSetInput {
  return {
    ...choices(id, label, [], placeholder),
    style: 'filtered',
    'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
  };
}
