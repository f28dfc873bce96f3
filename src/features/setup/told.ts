import type { Outdated } from '../../shared/handler.ts';
import type { Consequence, SettingProblem } from './read-setting.ts';
import type { FirstHour } from './first-hour.ts';
import type { CurrentSettings, SettingName, SettingValue } from './settings.ts';

/** What came of what an administrator did with a setting. */
export type SettingNews =
  | { readonly kind: 'changed'; readonly name: SettingName }
  /** It was so already. */
  | { readonly kind: 'same'; readonly name: SettingName }
  | { readonly kind: 'kept' }
  /** Somebody else changed a setting meanwhile, or this was pressed before. */
  | { readonly kind: 'outdated'; readonly why: Outdated };

/** The settings, with who changed what. */
export interface ShownSettings extends CurrentSettings {
  /** By the name of the setting, where their name is known. */
  readonly changedBy: Readonly<Partial<Record<SettingName, string>>>;
}

export type SetupContent =
  | { readonly kind: 'setup.first-hour'; readonly firstHour: FirstHour; readonly isGreeting: boolean }
  | { readonly kind: 'setup.settings'; readonly settings: ShownSettings; readonly news: SettingNews | null }
  | {
      readonly kind: 'setup.form';
      readonly name: SettingName;
      readonly settings: CurrentSettings;
      /** What was typed; null: what it is now. */
      readonly typed: string | null;
      readonly problem: SettingProblem | null;
    }
  | {
      readonly kind: 'setup.confirm';
      readonly wanted: SettingValue;
      readonly consequence: Consequence;
      readonly settings: CurrentSettings;
    };
