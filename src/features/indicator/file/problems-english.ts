import { formatNumber } from '../../../text/format.ts';
import type { FileProblem } from './figure-file.ts';

const periods = { week: 'week', month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year' } as const;
const examples = {
  week: '2026-W46',
  month: 'November 2026',
  quarter: '2026-Q4',
  'half-year': '2026-H2',
  year: '2026',
} as const;

/** What is wrong and what to do, in English. */
export function problemsEnglish(problem: FileProblem): string {
  const given = `'${problem.given}'`;
  switch (problem.reason) {
    case 'no-table':
      return "I recognise no table here. Put above the columns what they hold: 'indicator', 'area', 'period' and 'value'.";
    case 'only-hidden':
      return 'all sheets with figures are hidden. Unhide the sheet with the figures and save the file.';
    case 'no-figures':
      return 'there are no figures below the headings. Fill in the figures and send the file again.';
    case 'column-twice':
      return `there is another column with the same. Remove one of the two, or give ${given} another heading.`;
    case 'column-unclear':
      return 'there is no heading above these figures. Put above them which indicator, area or period it is.';
    case 'label-missing':
      return 'it does not say what these figures belong to. Put before them which indicator, area or period it is.';
    case 'period-missing':
      return "this figure has no period. Fill in the period, such as '2026-W46'.";
    case 'period-unclear':
      return `${given} is no period that I recognise. Write for instance '2026-W46', 'November 2026' or '9-11-2026'.`;
    case 'date-does-not-exist':
      return `the date ${given} does not exist. Fill in the right date.`;
    case 'period-does-not-exist':
      return `${given} does not exist in ${problem.year}: that year has ${problem.weeks} weeks. Fill in the right period.`;
    case 'period-of-other-frequency':
      return `${given} is no ${periods[problem.frequency]}, and this indicator goes by the ${periods[problem.frequency]}. Write for instance '${examples[problem.frequency]}'.`;
    case 'period-in-future':
      return `${given} has yet to begin. Fill in the right period, or remove these figures.`;
    case 'indicator-missing':
      return "it does not say which indicator this is. Fill in the name of the indicator, or add a column 'indicator'.";
    case 'indicator-unknown':
      return `I do not know the indicator ${given}. ${meant(
        problem.near.map(({ en }) => en),
        'Fill in the name of an indicator that Datawijzer has.',
      )}`;
    case 'area-missing':
      return 'there is no area here, and other rows have one. Fill in the area, or the name of the whole municipality.';
    case 'area-unknown':
      return `I do not know the area ${given}. ${meant(
        problem.near.map(({ en }) => en),
        'Fill in a known area.',
      )}`;
    case 'not-a-number':
      return `${given} is not a number. Fill in a number, or leave the cell empty.`;
    case 'mixed-decimals':
      return `${given} can be read in two ways, because this file mixes commas and points. Write all numbers in the same way.`;
    case 'date-for-number':
      return `${given} is a date and not a number. Format the cell as a number and fill in the figure again.`;
    case 'error-cell':
      return `the formula gives an error (${problem.given}). Repair the formula, or leave the cell empty.`;
    case 'formula-without-value':
      return 'this formula has not been calculated. Open the file in Excel, save it and send it again.';
    case 'merged-figure':
      return `${given} stands in merged cells, and I do not know which one it belongs to. Unmerge the cells and fill in a number in each.`;
    case 'scaled':
      return `the figures below ${given} are in thousands. Fill in the whole numbers, and remove 'x 1,000'.`;
    case 'below-zero':
      return `${given} is below zero, which cannot be here. Fill in a number of 0 or more.`;
    case 'above-hundred':
      return `${given} is more than 100%. Fill in a percentage from 0 to 100.`;
    case 'not-whole':
      return `${given} is not a whole number, and this is a count. Fill in a whole number.`;
    case 'percentage-for-other':
      return `${given} is a percentage, and this indicator is not. Fill in the number, or give the column another heading.`;
    case 'personal-data':
      return 'this looks like data about a person. Remove it: only figures belong in this file.';
    case 'duplicate':
      return `${given} is a second value for the same period: cell ${problem.other} holds ${problem.otherGiven}. Remove one of the two.`;
    case 'part-above-whole':
      return `the numerator ${given} is more than the denominator (${problem.otherGiven} in cell ${problem.other}). Fill in the right numbers.`;
    case 'total-differs':
      return `the total is ${given}, but the figures add up to ${number(problem.computed)}. Correct the total or the figures.`;
    case 'value-differs-from-parts':
      return `the value is ${given}, but numerator and denominator give ${number(problem.computed)}. Correct the value, or leave it empty.`;
  }
}

function meant(near: readonly string[], otherwise: string): string {
  if (near.length === 0) return otherwise;
  return `Do you mean ${near.map((name) => `'${name}'`).join(' or ')}? Then fill in that name.`;
}

function number(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 2, 'en');
}
