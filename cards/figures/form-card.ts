import type { IAdaptiveCard, IToggleVisibilityAction } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { textInput } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, section, smallText, spoken, text } from '../kit/text.ts';
import type { CheckFigures } from './actions.ts';
import { formTexts, type FieldError, type FormNewsKey, type FormPurpose } from './form-texts.ts';

export interface FigureFormProps {
  readonly nonce: string;
  readonly purpose: FormPurpose;
  /** The period of all rows, in words; null when they differ. */
  readonly period: string | null;
  readonly rows: readonly FormRowProps[];
  /** How many follow on a next card. */
  readonly left: number;
  readonly because: string;
  readonly news: FormNewsKey | null;
  /** Why this comes unasked; null when somebody asked for it. */
  readonly missing: { readonly for: 'owner' | 'deputy' | 'manager'; readonly count: number } | null;
}

export interface FormRowProps {
  readonly key: readonly [indicatorId: string, area: string, periodStart: string];
  readonly name: string;
  readonly unit: string;
  readonly asks: 'value' | 'ratio' | 'value-of';
  /** What the denominator counts: 'besluiten'. */
  readonly denominator: string | null;
  readonly previous: { readonly period: string; readonly figure: string } | null;
  /** What stands there already. */
  readonly current: string | null;
  readonly alsoMissing: string | null;
  readonly typed: { readonly [field in TypedField]?: string | undefined };
  readonly problems: readonly { readonly field: TypedField | 'period'; readonly reason: FieldError }[];
}

type TypedField = 'value' | 'numerator' | 'denominator' | 'note';
type Words = (typeof formTexts)[Language];

/** The figures that somebody enters, each with the one before it. Everything that was typed comes back. */
export function figureFormCard(props: FigureFormProps, language: Language): IAdaptiveCard {
  const words = formTexts[language];
  const { purpose, nonce, rows, left, news, missing } = props;
  const title = words.titles[purpose];
  const told = news && words.news[news];
  const lead = missing ? words.missing[missing.for](missing.count) : null;
  const figures = rows.map(({ key: [id, area, start] }): [string, string, string] => [id, area, start]);
  const check = {
    action: 'figures.check',
    nonce: buttonNonce(nonce, 'check'),
    purpose,
    figures,
  } satisfies CheckFigures;
  return card({
    language,
    summary: spoken(title, props.period, told, lead),
    body: [
      heading(title),
      ...(props.period ? [text(props.period, { spacing: 'None', weight: 'Bolder' })] : []),
      ...(told ? [section([text(told)], { style: 'emphasis', roundedCorners: true })] : []),
      ...(lead ? [text(lead)] : []),
      smallText(words.leads[purpose]),
      ...rows.flatMap((row, at) => rowOf(row, at, words)),
      ...(purpose === 'correction' ? reason(props, words) : []),
      ...(rows.some(({ alsoMissing }) => alsoMissing !== null)
        ? [smallText(words.alsoMissingHow, { spacing: 'Medium' })]
        : []),
      ...(left > 0 ? [smallText(words.left(left), { spacing: 'Medium' })] : []),
      buttons([
        execute(words.check, check, 'positive'),
        ...(rows.some(({ typed }) => !typed.note) ? [showNotes(rows, words.notes)] : []),
        ...(purpose === 'correction'
          ? []
          : [execute(words.send, { action: 'figures.send', nonce: buttonNonce(nonce, 'send') })]),
      ]),
    ],
  });
}

const longestNumber = 40;
const longestNote = 200;

function rowOf(row: FormRowProps, at: number, words: Words): Element[] {
  const { name, previous, current, alsoMissing, typed, asks } = row;
  const before = previous ? words.previous(previous.period, previous.figure) : words.noPrevious;
  const field = (id: TypedField, label: string, placeholder?: string): Element[] => [
    textInput(`${id}${at}`, label, { value: typed[id], longest: longestNumber, ...(placeholder && { placeholder }) }),
    ...errorsAt(row, id, words),
  ];
  const known = current ? words.current(current) : before;
  const fields: Element[] =
    asks === 'value'
      ? [...field('value', name, row.unit), smallText(known, { spacing: 'Small', isSubtle: true })]
      : [
          text(name, { spacing: 'Medium' }),
          smallText(known, { spacing: 'None', isSubtle: true }),
          {
            type: 'ColumnSet',
            spacing: 'Small',
            columns: [
              {
                type: 'Column',
                width: 'stretch',
                items: asks === 'ratio' ? field('numerator', words.numerator) : field('value', capital(row.unit)),
              },
              {
                type: 'Column',
                width: 'stretch',
                items: field('denominator', asks === 'ratio' ? words.denominator(row.denominator) : words.cases),
              },
            ],
          },
        ];
  return [
    ...fields,
    ...errorsAt(row, 'period', words),
    ...(alsoMissing ? [smallText(words.alsoMissing(alsoMissing), { spacing: 'None' })] : []),
    {
      ...textInput(`note${at}`, words.note, { value: typed.note, longest: longestNote }),
      ...(!typed.note && { isVisible: false }),
    },
  ];
}

function capital(unit: string): string {
  return unit.charAt(0).toUpperCase() + unit.slice(1);
}

/** In words and not in colour alone, right below the field. */
function errorsAt({ problems }: FormRowProps, field: TypedField | 'period', words: Words): Element[] {
  return problems
    .filter((problem) => problem.field === field)
    .map(({ reason: why }) =>
      smallText(`${words.watchOut}: ${words.errors[why]}`, { color: 'Attention', weight: 'Bolder', spacing: 'Small' }),
    );
}

function reason({ because }: FigureFormProps, words: Words): Element[] {
  return [
    textInput('because', words.because, { value: because, longest: 500, lines: 3, placeholder: words.becauseHint }),
  ];
}

function showNotes(rows: readonly FormRowProps[], title: string): IToggleVisibilityAction {
  const targetElements = rows.flatMap(({ typed }, at) => (typed.note ? [] : [`note${at}`]));
  return { type: 'Action.ToggleVisibility', title, targetElements };
}
