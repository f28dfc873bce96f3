import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { FollowUp } from '../ask/follow-up.ts';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Language } from '../kit/language.ts';
import { heading, labelled, section, smallText, spoken, text } from '../kit/text.ts';
import { settingKeys, type SettingKey } from './actions.ts';
import { settingsTexts, type SettingNewsKey } from './settings-texts.ts';

export interface SettingsProps {
  readonly nonce: string;
  readonly settings: Readonly<
    Record<
      SettingKey,
      {
        /** As people write it; null: there is none. */
        readonly value: string | null;
        /** When it was changed in chat, in words, and by whom; null: never. */
        readonly changed: { readonly when: string; readonly who: string | null } | null;
      }
    >
  >;
  readonly news: { readonly kind: SettingNewsKey; readonly about: SettingKey | null } | null;
}

/** Every setting that is changed in chat, with who changed it last. */
export function settingsCard({ nonce, settings, news }: SettingsProps, language: Language): IAdaptiveCard {
  const words = settingsTexts[language];
  const told = news && words.news[news.kind](news.about === null ? '' : words.settings[news.about].name);
  const rows = settingKeys.flatMap((key) => {
    const { value, changed } = settings[key];
    return [
      labelled(words.settings[key].name, words.settings[key].says(value)),
      smallText(changed ? words.changedBy(changed.when, changed.who) : words.byConfiguration, { spacing: 'None' }),
    ];
  });
  const asks = (label: string, button: string) =>
    execute(label, {
      action: 'ask.follow-up',
      nonce: buttonNonce(nonce, button),
      question: label,
    } satisfies FollowUp);
  return card({
    language,
    summary: spoken(words.title, told),
    body: [
      heading(words.title),
      ...(told ? [section([text(told)], { style: 'accent', roundedCorners: true })] : []),
      text(words.lead),
      ...rows,
      buttons(settingKeys.slice(0, 2).map((key) => asks(words.settings[key].change, key))),
      buttons(
        settingKeys.slice(2).map((key) => asks(words.settings[key].change, key)),
        'Small',
      ),
      text(words.elsewhere, { separator: true, spacing: 'Medium' }),
      buttons(
        words.elsewhereButtons.map((label, place) => asks(label, `more-${place}`)),
        'Small',
      ),
    ],
  });
}
