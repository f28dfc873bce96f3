import type { Role } from '../../shared/person.ts';
import type { Inventory } from './ports.ts';
import type { CurrentSettings } from './settings.ts';

/** In the order in which an administrator best goes through them. */
export const stepKeys = [
  'roles',
  'indicators',
  'champions',
  'channels',
  'contact',
  'retention',
  'threshold',
  'closed-days',
  'model',
] as const;
export type StepKey = (typeof stepKeys)[number];

/** 'todo': without it something does not work; 'look': it works as it is, and somebody has yet to say that this is meant. */
export type StepState = 'done' | 'look' | 'todo';

export interface FirstHour {
  readonly steps: readonly { readonly key: StepKey; readonly state: StepState }[];
  readonly roles: Readonly<Record<'administrator' | 'coordinator' | 'privacy-officer' | 'manager', number>>;
  readonly inventory: Inventory;
  readonly settings: CurrentSettings;
}

/** How far an organisation is with setting up. */
export function firstHour(
  holders: readonly { readonly roles: readonly Role[] }[],
  inventory: Inventory,
  settings: CurrentSettings,
): FirstHour {
  const having = (role: Role) => holders.filter(({ roles }) => roles.includes(role)).length;
  const roles = {
    administrator: having('administrator'),
    coordinator: having('coordinator'),
    'privacy-officer': having('privacy-officer'),
    manager: having('manager'),
  };
  const { indicators, cbsIndicators, withoutOwner, champions, topicsWithoutChampion, places, model } = inventory;
  const chosen = (name: CurrentSettings['changes'][number]['name']): StepState =>
    settings.changes.some((change) => change.name === name) ? 'done' : 'look';
  const states: Readonly<Record<StepKey, StepState>> = {
    // Who is alone in a role takes it along when they leave.
    roles: roles.coordinator === 0 || roles.manager === 0 ? 'todo' : roles.administrator < 2 ? 'look' : 'done',
    indicators: indicators + cbsIndicators === 0 ? 'todo' : withoutOwner > 0 ? 'look' : 'done',
    champions: champions === 0 ? 'todo' : topicsWithoutChampion > 0 ? 'look' : 'done',
    channels: places === 0 ? 'todo' : 'done',
    contact: settings.values.contact === null ? 'todo' : chosen('contact'),
    retention: chosen('retentionDays'),
    threshold: chosen('disclosureThreshold'),
    'closed-days': chosen('closedDays'),
    model: model === 'on' ? 'look' : 'done',
  };
  return { steps: stepKeys.map((key) => ({ key, state: states[key] })), roles, inventory, settings };
}
