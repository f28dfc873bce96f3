import type { IChoiceSetInput, IDateInput, ITextInput } from '@microsoft/teams.cards';

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

/** What somebody types; a long one takes more lines. */
export function textInput(
  id: string,
  label: string,
  { value = '', placeholder = '', maxLength, isLong = false }: TextInputLook = {},
): ITextInput {
  return {
    type: 'Input.Text',
    id,
    label,
    ...(value && { value }),
    ...(placeholder && { placeholder }),
    ...(maxLength && { maxLength }),
    ...(isLong && { isMultiline: true }),
  };
}

interface TextInputLook {
  readonly value?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly isLong?: boolean;
}

/** An ISO date. */
export function dateInput(id: string, label: string, value: string): IDateInput {
  return { type: 'Input.Date', id, label, value };
}
