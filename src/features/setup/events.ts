import type { SettingChange } from './settings.ts';

/** `version` is that of the settings on which it was based. */
export type SetupEvent = { readonly kind: 'setting-changed'; readonly version: number; readonly change: SettingChange };
