import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

export const settingKeys = ['contact', 'retentionDays', 'disclosureThreshold', 'smallestGroup', 'closedDays'] as const;
export type SettingKey = (typeof settingKeys)[number];

const OnSetting = { nonce: Nonce, setting: z.enum(settingKeys), version: z.number().int().min(0) };

const ChangeSetting = z.object({
  action: z.literal('setup.change'),
  ...OnSetting,
  // What was left empty comes empty or not at all.
  typed: z.string().max(2_000).optional(),
});
export type ChangeSetting = z.infer<typeof ChangeSetting>;

/** Only of numbers, which are smaller than before. */
const ConfirmSetting = z.object({
  action: z.literal('setup.confirm'),
  ...OnSetting,
  wanted: z.number().int().min(0),
});
export type ConfirmSetting = z.infer<typeof ConfirmSetting>;

const KeepSetting = z.object({ action: z.literal('setup.keep'), nonce: Nonce });
export type KeepSetting = z.infer<typeof KeepSetting>;

export const setupActions = [ChangeSetting, ConfirmSetting, KeepSetting] as const;
