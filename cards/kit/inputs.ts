import type { IChoiceSetInput, ITextInput, IToggleInput } from '@microsoft/teams.cards';

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

/** Several lines of text. Never required: an empty input in a part that is hidden would block every button in silence. */
export function longText(
  id: string,
  label: string,
  { placeholder, maxLength, value = '' }: { placeholder: string; maxLength: number; value?: string },
): ITextInput {
  return { type: 'Input.Text', id, label, placeholder, maxLength, isMultiline: true, ...(value && { value }) };
}

/** Sends 'true' or 'false'. */
export function yesNo(id: string, label: string, title: string, isOn: boolean): IToggleInput {
  return { type: 'Input.Toggle', id, label, title, value: `${isOn}`, valueOn: 'true', valueOff: 'false', wrap: true };
}
