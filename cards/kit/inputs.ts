import type { IChoiceSetInput, IDateInput, ITextInput, ITimeInput, IToggleInput } from '@microsoft/teams.cards';

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** A list to choose from; who chooses nothing sends nothing, so the button's handler says what is missing. */
export function choices(id: string, label: string, options: readonly Choice[], placeholder: string): IChoiceSetInput {
  return { type: 'Input.ChoiceSet', id, label, placeholder, choices: [...options], style: 'compact' };
}

/** A long list that is searched as one types. */
export function searched(id: string, label: string, options: readonly Choice[], placeholder: string): IChoiceSetInput {
  return { ...choices(id, label, options, placeholder), style: 'filtered' };
}

/** A list of which one is chosen already. */
export function chosen(id: string, label: string, options: readonly Choice[], value: string): IChoiceSetInput {
  return { type: 'Input.ChoiceSet', id, label, value, choices: [...options], style: 'compact' };
}

/** A list of which several can be chosen: they are sent with commas between them, and not at all when there are none. */
export function severalChoices(
  id: string,
  label: string,
  options: readonly Choice[],
  values: readonly string[],
): IChoiceSetInput {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    isMultiSelect: true,
    style: 'expanded',
    choices: [...options],
    ...(values.length > 0 && { value: values.join(',') }),
  };
}

/** A colleague of the whole organisation, by directory id: Teams searches as one types. */
export function colleagueChoice(id: string, label: string, placeholder: string): IChoiceSetInput {
  return {
    ...choices(id, label, [], placeholder),
    style: 'filtered',
    'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
  };
}

/** Never required: an empty input in a part that is hidden would block every button in silence. */
export function textInput(
  id: string,
  label: string,
  { value, lines = 1, longest, placeholder }: TextInputLook,
): ITextInput {
  return {
    type: 'Input.Text',
    id,
    label,
    ...(placeholder && { placeholder }),
    maxLength: longest,
    ...(lines > 1 && { isMultiline: true }),
    ...(value && { value }),
  };
}

interface TextInputLook {
  readonly value?: string | undefined;
  readonly lines?: 1 | 3;
  readonly longest: number;
  readonly placeholder?: string;
}

/** `value` and what is sent are ISO dates. */
export function dateInput(id: string, label: string, value?: string): IDateInput {
  return { type: 'Input.Date', id, label, ...(value && { value }) };
}

/** `value` and what is sent are like 08:30. */
export function timeInput(id: string, label: string, value?: string): ITimeInput {
  return { type: 'Input.Time', id, label, ...(value && { value }) };
}

/** Sends 'true' or 'false'. Teams shows the words alone; where the label is shown too, a short one does not say it twice. */
export function toggleInput(id: string, label: string, words: string, isOn: boolean): IToggleInput {
  return { type: 'Input.Toggle', id, label, title: words, value: String(isOn), wrap: true };
}
