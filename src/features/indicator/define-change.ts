import type { Problem, ProblemKind } from './definition-form.ts';
import type { Indicator } from './indicator.ts';

/** What a change is held against. */
export interface Around {
  readonly indicator: Indicator;
  /** All there are, this one among them. */
  readonly all: readonly Indicator[];
  readonly hasFigures: boolean;
  /** ISO date. */
  readonly today: string;
  /** Whether who changes it may say who owns it. */
  readonly mayName: boolean;
  /** By directory id. */
  readonly nameOf: (id: string) => string | null;
}

/** What one section of a form comes to. `because` null: the form asks its reason apart. */
export type Change = { readonly indicator: Indicator; readonly because: string | null } | readonly Problem[];

/** New Dutch words; the English ones stay when they were written apart. */
export function retold(before: Indicator['name'] | undefined, nl: string): Indicator['name'] {
  return { nl, en: before === undefined || before.en === before.nl ? nl : before.en };
}

export function problem(kind: ProblemKind, about?: string): readonly Problem[] {
  return [{ kind, ...(about !== undefined && { about }) }];
}
