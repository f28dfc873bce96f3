import type { IAdaptiveCard, IChoiceSetInput, ITextInput } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices, chosen, textInput } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, oneLineOf, smallText, spoken, text } from '../kit/text.ts';
import { cbsTexts, type CbsKind } from './texts.ts';

export interface CbsField {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly title: string; readonly value: string }[];
  readonly value: string;
  /** What is wrong with what was filled in. */
  readonly problems: readonly { readonly typed: string; readonly near: readonly string[] }[];
}

export interface CbsTableCardProps {
  readonly nonce: string;
  readonly table: string;
  readonly title: string;
  /** As one says it. */
  readonly changedOn: string;
  readonly isDiscontinued: boolean;
  readonly measure: CbsField;
  readonly frequency: CbsField;
  readonly kind: Omit<CbsField, 'options'>;
  readonly regions: CbsField | null;
  readonly dimensions: readonly CbsField[];
}

const kinds: readonly CbsKind[] = ['flow', 'stock', 'proportion', 'money'];
/** More than these are typed: nobody finds one of a thousand in a list, and the card would grow too large. */
const mostOptions = 40;
const longestOption = 80;

/** Which figures of a table somebody wants. */
export function cbsTableCard(props: CbsTableCardProps, language: Language): IAdaptiveCard {
  const words = cbsTexts[language];
  const title = words.table(props.title);
  return card({
    language,
    summary: spoken(title, words.chooseWhat),
    body: [
      heading(title),
      smallText(words.source(props.table, props.changedOn)),
      ...(props.isDiscontinued ? [text(words.discontinued, { weight: 'Bolder' })] : []),
      ...field(props.measure, language),
      ...field({ ...props.frequency, options: props.frequency.options }, language),
      ...field({ ...props.kind, options: kinds.map((value) => ({ value, title: words.kinds[value] })) }, language),
      ...(props.regions ? field(props.regions, language, words.regionsExample) : []),
      ...props.dimensions.flatMap((one) => field(one, language)),
      buttons([
        execute(
          words.show,
          { action: 'cbs.choose', nonce: buttonNonce(props.nonce, 'show'), table: props.table },
          'positive',
        ),
      ]),
    ],
  });
}

function field({ id, label, options, value, problems }: CbsField, language: Language, example?: string): Element[] {
  const words = cbsTexts[language];
  const told = problems.map(({ typed, near }) =>
    text(words.unclear(typed, near), { color: 'Attention', spacing: 'None' }),
  );
  return [inputOf(), ...told];

  function inputOf(): IChoiceSetInput | ITextInput {
    if (example !== undefined || options.length > mostOptions || options.length === 0)
      return textInput(id, label, { value, longest: 300, placeholder: example ?? words.typeIt });
    const listed = options.map((one) => ({ ...one, title: oneLineOf(one.title, longestOption) }));
    return listed.some((one) => one.value === value)
      ? chosen(id, label, listed, value)
      : choices(id, label, listed, words.choose);
  }
}
