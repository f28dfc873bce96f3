import { problem, retold, type Around, type Change } from './define-change.ts';
import type { DefinitionForm, Problem, ProblemKind, Section } from './definition-form.ts';
import { wordsIn } from './definition-values.ts';
import { changedEvents, withoutEvent } from './define-events.ts';
import { changedMeasure } from './define-measure.ts';
import { isSame } from './definition-changes.ts';
import { changedRules } from './define-rules.ts';
import { changedTarget } from './define-target.ts';
import { changedEnglish, changedMeaning } from './define-words.ts';
import type { Holder, Indicator } from './indicator.ts';

export type Defined =
  | { readonly kind: 'changed'; readonly indicator: Indicator; readonly because: string | null }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** What becomes of a definition when somebody fills in one of its forms; every problem of it at once. */
export function changeDefinition(section: Section, form: DefinitionForm, around: Around): Defined {
  const change = changeOf(section, form, around);
  if (isRefused(change)) return { kind: 'refused', problems: change };
  const because = change.because ?? wordsIn(form.why);
  if (isSame(change.indicator, around.indicator)) return refused('nothing-changed');
  if (because === null && !reasonless.has(section)) return refused('why-missing');
  return { kind: 'changed', indicator: change.indicator, because };
}

/** Who has it and what it is called in English speak for themselves. */
const reasonless: ReadonlySet<Section> = new Set(['owner', 'english']);

function changeOf(section: Section, form: DefinitionForm, around: Around): Change {
  switch (section) {
    case 'meaning':
      return changedMeaning(form, around);
    case 'english':
      return changedEnglish(form, around);
    case 'measure':
      return changedMeasure(form, around);
    case 'target':
      return changedTarget(form, around);
    case 'rules':
      return changedRules(form, around);
    case 'owner':
      return changedOwner(form, around);
    case 'break':
    case 'flagged':
    case 'confirmed':
    case 'baseline':
      return changedEvents(section, form, around);
    case 'remove':
      return withoutEvent(form, around);
    case 'retire':
      return { indicator: { ...around.indicator, isRetired: true }, because: null };
    case 'resume': {
      const { isRetired: _, ...indicator } = around.indicator;
      return { indicator, because: null };
    }
  }
}

/** Nobody chosen: who has it stays. */
function changedOwner({ owner, deputy, ownerRole }: DefinitionForm, { indicator, mayName, nameOf }: Around): Change {
  const holder = (id: string | undefined, before: Holder | undefined): Holder | undefined =>
    id && id !== before?.id ? { id, name: nameOf(id) } : before;
  const [named, instead] = [
    holder(wordsIn(owner) ?? '', indicator.owner),
    holder(wordsIn(deputy) ?? '', indicator.deputy),
  ];
  const role = wordsIn(ownerRole);
  if (!mayName) return problem('only-managers');
  if (role === null) return problem('owner-role-missing');
  if (named && named.id === instead?.id) return problem('same-person');
  return {
    indicator: {
      ...indicator,
      ...(named && { owner: named }),
      ...(instead && { deputy: instead }),
      ownerRole: retold(indicator.ownerRole, role),
    },
    because: null,
  };
}

function isRefused(change: Change): change is readonly Problem[] {
  return Array.isArray(change);
}

function refused(kind: ProblemKind): Defined {
  return { kind: 'refused', problems: problem(kind) };
}
