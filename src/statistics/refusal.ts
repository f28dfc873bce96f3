/** Figures that a method cannot be used on, and why. */
export interface Refusal<Reason extends string> {
  readonly kind: 'refused';
  readonly reason: Reason;
}

export function refuse<Reason extends string>(reason: Reason): Refusal<Reason> {
  return { kind: 'refused', reason };
}
