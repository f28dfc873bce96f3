import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import { textInput } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, section, spoken, text } from '../kit/text.ts';
import type { ChangeSetting, ConfirmSetting, KeepSetting, SettingKey } from './actions.ts';
import { settingsTexts, type ProblemKey, type SettingsTexts } from './settings-texts.ts';

export interface SettingFormProps {
  readonly nonce: string;
  readonly setting: SettingKey;
  readonly version: number;
  /** What stands in the field. */
  readonly typed: string;
  readonly problem: { readonly kind: ProblemKey; readonly detail: string } | null;
}

/** One setting, to be typed. */
export function settingFormCard(props: SettingFormProps, language: Language): IAdaptiveCard {
  const { nonce, setting, version, typed, problem } = props;
  const words = settingsTexts[language];
  const { formTitle, formLead, label, placeholder } = words.settings[setting];
  const wrong = problem && words.problems[problem.kind](problem.detail);
  const save = { action: 'setup.change', nonce: buttonNonce(nonce, 'save'), setting, version } satisfies ChangeSetting;
  const isLong = setting === 'closedDays';
  return card({
    language,
    summary: spoken(formTitle, wrong),
    body: [
      heading(formTitle),
      ...(wrong ? [section([text(wrong)], { style: 'emphasis', roundedCorners: true })] : []),
      text(formLead),
      textInput('typed', label, { value: typed, longest: isLong ? 2_000 : 120, lines: isLong ? 3 : 1, placeholder }),
      buttons([execute(words.save, save), keepButton(nonce, language)]),
    ],
  });
}

export interface SettingConfirmProps {
  readonly nonce: string;
  readonly setting: keyof SettingsTexts['confirm']['of'];
  readonly version: number;
  readonly wanted: number;
  /** As people write them. */
  readonly written: { readonly now: string; readonly wanted: string };
}

/** What the change would do, before it is made. */
export function settingConfirmCard(props: SettingConfirmProps, language: Language): IAdaptiveCard {
  const { nonce, setting, version, wanted, written } = props;
  const { confirm } = settingsTexts[language];
  const { says, lower } = confirm.of[setting];
  const lines = says(written.now, written.wanted);
  const label = lower(String(wanted));
  const yes = {
    action: 'setup.confirm',
    nonce: buttonNonce(nonce, 'yes'),
    setting,
    version,
    wanted,
  } satisfies ConfirmSetting;
  return card({
    language,
    summary: spoken(confirm.title, ...lines),
    body: [
      heading(confirm.title),
      ...lines.map((line) => text(line)),
      buttons([execute(label, yes, 'destructive'), keepButton(nonce, language)]),
    ],
  });
}

function keepButton(nonce: string, language: Language) {
  return execute(settingsTexts[language].keep, {
    action: 'setup.keep',
    nonce: buttonNonce(nonce, 'keep'),
  } satisfies KeepSetting);
}
