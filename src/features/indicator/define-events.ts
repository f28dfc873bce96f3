import { periodAt, startOf } from '../../time/period.ts';
import { problem, type Around, type Change } from './define-change.ts';
import { tooLong } from './define-words.ts';
import type { DefinitionForm, Problem } from './definition-form.ts';
import { dayIn, longest, wordsIn } from './definition-values.ts';
import type { Indicator } from './indicator.ts';

type Event = 'break' | 'flagged' | 'confirmed' | 'baseline';

/** What happened on a day or in a period, with its reason. */
export function changedEvents(event: Event, form: DefinitionForm, { indicator, today }: Around): Change {
  const [written, what] = [wordsIn(form.on), wordsIn(form.what)];
  const day = written === null ? null : dayIn(written);
  const problems: readonly Problem[] = [
    ...(written === null ? problem('day-missing') : day === null ? problem('day-wrong', written) : []),
    ...(what === null ? problem('what-missing') : tooLong([what], longest.text)),
    // A closed week may be known beforehand.
    ...(day !== null && day > today && event !== 'flagged' ? problem('day-to-come', written ?? '') : []),
  ];
  if (problems.length > 0 || day === null || what === null) return problems;
  const reason = { nl: what, en: what };
  const start = startOf(periodAt(indicator.frequency, day));
  switch (event) {
    case 'break':
      if (indicator.breaks.some(({ on }) => on === day)) return problem('day-known', day);
      return {
        indicator: { ...indicator, breaks: inOrder([...indicator.breaks, { on: day, reason }]) },
        because: what,
      };
    case 'flagged': {
      const { flagged = [] } = indicator;
      if (flagged.some(({ on }) => on === start)) return problem('day-known', start);
      return { indicator: { ...indicator, flagged: inOrder([...flagged, { on: start, reason }]) }, because: what };
    }
    case 'confirmed': {
      const { confirmed = [] } = indicator;
      if (confirmed.includes(start)) return problem('day-known', start);
      return { indicator: { ...indicator, confirmed: [...confirmed, start].toSorted() }, because: what };
    }
    case 'baseline': {
      if (indicator.kind === 'stock' || indicator.kind === 'money') return problem('no-limits');
      const broken = indicator.breaks.findLast(({ on }) => on >= start);
      if (broken) return problem('baseline-before-break', broken.on);
      return { indicator: { ...indicator, baseline: { from: start, reason } }, because: what };
    }
  }
}

/** What can be taken out again, each by its own name: 'break 2026-03-01'. */
export function removableOf(indicator: Indicator, mayName: boolean): readonly string[] {
  const { breaks, flagged = [], confirmed = [], baseline, owner, deputy } = indicator;
  return [
    ...breaks.map(({ on }) => `break ${on}`),
    ...flagged.map(({ on }) => `flagged ${on}`),
    ...confirmed.map((on) => `confirmed ${on}`),
    ...(baseline ? [`baseline ${baseline.from}`] : []),
    ...(owner && mayName ? ['owner'] : []),
    ...(deputy && mayName ? ['deputy'] : []),
  ];
}

export function withoutEvent({ gone = '' }: DefinitionForm, { indicator, mayName }: Around): Change {
  if (!removableOf(indicator, mayName).includes(gone)) return problem('gone-missing');
  const [what = '', day = ''] = gone.split(' ');
  const { breaks, flagged = [], confirmed = [], baseline, owner, deputy, ...rest } = indicator;
  const isOther = ({ on }: { readonly on: string }): boolean => on !== day;
  return {
    indicator: {
      ...rest,
      breaks: what === 'break' ? breaks.filter(isOther) : breaks,
      ...kept('flagged', what === 'flagged' ? flagged.filter(isOther) : flagged),
      ...kept('confirmed', what === 'confirmed' ? confirmed.filter((on) => on !== day) : confirmed),
      ...(baseline && what !== 'baseline' && { baseline }),
      ...(owner && what !== 'owner' && { owner }),
      ...(deputy && what !== 'deputy' && { deputy }),
    },
    because: null,
  };
}

function kept<Name extends string, Item>(name: Name, items: readonly Item[]): { [Key in Name]?: Item[] } {
  return items.length > 0 ? ({ [name]: [...items] } as { [Key in Name]?: Item[] }) : {};
}

function inOrder<Dated extends { readonly on: string }>(dated: readonly Dated[]): Dated[] {
  return dated.toSorted((left, right) => left.on.localeCompare(right.on));
}
