import { randomUUID } from 'node:crypto';
import type { FigureFormProps, FormRowProps } from '../../../../cards/figures/form-card.ts';
import { formatList } from '../../../text/format.ts';
import type { Form, FormRow } from '../../../features/indicator/entering/form.ts';
import type { Language } from '../../../shared/language.ts';
import { figureInWords, nameInWords, periodInWords } from './words.ts';

/** A form in words. When all rows are of one period it is told once. */
export function formProps(
  form: Form,
  language: Language,
  since: 'owner' | 'deputy' | 'manager' | null = null,
): FigureFormProps {
  const { rows, purpose, left, because, news } = form;
  const periods = new Set(rows.map((row) => `${row.definition.frequency} ${row.periodStart}`));
  const isOne = periods.size === 1;
  const [first] = rows;
  return {
    nonce: randomUUID(),
    purpose,
    period: titleOf(form, isOne, language),
    rows: rows.map((row) => rowProps(row, { isOne, isOfOne: purpose === 'areas' && first !== undefined }, language)),
    left,
    because,
    news,
    missing: since && { for: since, count: rows.length + left },
  };
}

function titleOf({ rows: [first], purpose }: Form, isOne: boolean, language: Language): string | null {
  if (!first || !isOne) return null;
  const period = periodInWords(first.definition, first.periodStart, language);
  return purpose === 'areas' ? `${first.definition.name[language]}, ${lowerFirst(period)}` : period;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function rowProps(
  row: FormRow,
  { isOne, isOfOne }: { readonly isOne: boolean; readonly isOfOne: boolean },
  language: Language,
): FormRowProps {
  const { definition, area, periodStart, asks, previous, current, alsoMissing, typed, problems } = row;
  const name = isOfOne ? area : nameInWords(definition, area, language);
  return {
    key: [definition.id, area, periodStart],
    name: isOne ? name : `${name}, ${lowerFirst(periodInWords(definition, periodStart, language))}`,
    unit: definition.unit[language],
    asks,
    denominator: definition.denominator?.[language] ?? null,
    previous: previous && {
      period: periodInWords(definition, previous.periodStart, language),
      figure: figureInWords(previous, definition, language),
    },
    current: current && figureInWords(current, definition, language),
    alsoMissing:
      alsoMissing.length === 0
        ? null
        : formatList(
            alsoMissing.toReversed().map((start) => lowerFirst(periodInWords(definition, start, language))),
            language,
          ),
    typed,
    problems,
  };
}
