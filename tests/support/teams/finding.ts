import type { ConversationKind } from './tenant.ts';

/** A refusal is what Teams itself would answer; a house finding is legal for Teams but breaks a rule of our own. */
export type Refusal = {
  kind: 'refused';
  rule: string;
  status: number;
  code: string;
  message: string;
  retryAfterSeconds?: number;
};
export type HouseFinding = { kind: 'house'; rule: string; message: string };
export type Finding = Refusal | HouseFinding;

/** What a rule may know about where a message is going. */
export type Place = {
  kind: ConversationKind;
  memberIds: readonly string[];
  /** The tenant's sensitivity labels, weakest first; empty when the tenant publishes none. */
  sensitivityLabels: readonly string[];
};

export function refuse(rule: string, message: string, status = 400, code = 'BadArgument'): Refusal {
  return { kind: 'refused', rule, status, code, message };
}

export function houseRule(rule: string, message: string): HouseFinding {
  return { kind: 'house', rule, message };
}

export function isRefusal(finding: Finding): finding is Refusal {
  return finding.kind === 'refused';
}

export function errorBody(refusal: Refusal): unknown {
  return { error: { code: refusal.code, message: refusal.message } };
}
