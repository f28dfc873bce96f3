import type { MonthOverview } from './month-overview.ts';

type Questions = NonNullable<MonthOverview['questions']>;

/** What several months say together. */
export interface Summed extends Omit<MonthOverview, 'month' | 'experiments' | 'pulse'> {
  readonly experiments: NonNullable<MonthOverview['experiments']>;
  readonly pulse: NonNullable<MonthOverview['pulse']> | null;
  /** Of how many of the months the questions may be shown. */
  readonly monthsWithQuestions: number;
  readonly months: number;
}

/**
 * Made of what each month shows and of nothing else: what is not shown of a month does not follow from its quarter either. Of
 * numbers that are too small in each month, of medians and of a pulse there is no sum.
 */
export function sumOf(months: readonly MonthOverview[]): Summed {
  const questions = months.flatMap((one) => one.questions ?? []);
  const colleagues = months.flatMap((one) => one.colleagues ?? []);
  const sum = (of: (one: MonthOverview) => number) => months.reduce((total, one) => total + of(one), 0);
  const [only] = months.length === 1 ? colleagues : [];
  return {
    months: months.length,
    monthsWithQuestions: questions.length,
    countedFrom: months.find(({ countedFrom }) => countedFrom)?.countedFrom ?? null,
    questions: questions.length === 0 ? null : questions.reduce(together),
    referred: sumOrNone(months.map(({ referred }) => referred)),
    colleagues:
      colleagues.length === 0
        ? null
        : {
            answered: colleagues.reduce((total, one) => total + one.answered, 0),
            withinTerm: colleagues.reduce((total, one) => total + one.withinTerm, 0),
            medianMinutes: only?.medianMinutes ?? null,
          },
    used: sumOrNone(months.map(({ used }) => used)),
    posts: {
      sent: sum(({ posts }) => posts.sent),
      withFigureAndStory: sum(({ posts }) => posts.withFigureAndStory),
    },
    corrections: sum(({ corrections }) => corrections),
    experiments: {
      concluded: sum(({ experiments }) => experiments?.concluded ?? 0),
      decided: sum(({ experiments }) => experiments?.decided ?? 0),
    },
    pulse: months.length === 1 ? (months[0]?.pulse ?? null) : null,
  };
}

function together(one: Questions, other: Questions): Questions {
  const keys = [...new Set([...one.topics, ...other.topics].map(({ key }) => key))];
  const askedIn = ({ topics }: Questions, key: string) => topics.find((topic) => topic.key === key)?.asked ?? 0;
  return {
    asked: one.asked + other.asked,
    answered: one.answered + other.answered,
    askedBack: one.askedBack + other.askedBack,
    topics: keys
      .map((key) => ({ key, asked: askedIn(one, key) + askedIn(other, key) }))
      .toSorted((a, b) => b.asked - a.asked || (a.key < b.key ? -1 : 1)),
    other: one.other + other.other,
    gaps: [...new Set([...one.gaps, ...other.gaps])],
  };
}

/** null when nothing can be shown of any of them. */
function sumOrNone(numbers: readonly (number | null)[]): number | null {
  const shown = numbers.filter((number) => number !== null);
  return shown.length === 0 || (shown.length < numbers.length && shown.every((number) => number === 0))
    ? null
    : shown.reduce((sum, number) => sum + number, 0);
}
