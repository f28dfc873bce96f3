import { randomUUID } from 'node:crypto';
import { firstHourCard } from '../../../../cards/setup/first-hour-card.ts';
import type { StepFacts } from '../../../../cards/setup/first-hour-texts.ts';
import { settingConfirmCard, settingFormCard } from '../../../../cards/setup/setting-form-card.ts';
import { settingsCard, type SettingsProps } from '../../../../cards/setup/settings-card.ts';
import type { FirstHour } from '../../../features/setup/first-hour.ts';
import type { SettingProblem } from '../../../features/setup/read-setting.ts';
import { settingNames, type SettingName, type Settings, type SettingValue } from '../../../features/setup/settings.ts';
import type { SetupContent, ShownSettings, SettingNews } from '../../../features/setup/told.ts';
import type { Language } from '../../../shared/language.ts';
import { formatNumber } from '../../../text/format.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';
import { localMoment } from '../publication/local-moment.ts';
import { writtenDay, writtenSetting } from './written-setting.ts';

export const setupPresenters: Presenters<SetupContent> = {
  'setup.first-hour': ({ firstHour, isGreeting }, language) =>
    cardOnly(
      firstHourCard({ nonce: randomUUID(), isGreeting, facts: factsOf(firstHour), steps: firstHour.steps }, language),
    ),
  'setup.settings': ({ settings, news }, language) =>
    cardOnly(settingsCard({ nonce: randomUUID(), settings: rowsOf(settings, language), news: newsOf(news) }, language)),
  'setup.form': ({ name, settings: { version, values }, typed, problem }, language) =>
    cardOnly(
      settingFormCard(
        {
          nonce: randomUUID(),
          setting: name,
          version,
          typed: typed ?? fieldOf(name, values, language),
          problem: problem && { kind: problem.kind, detail: detailOf(problem, language) },
        },
        language,
      ),
    ),
  'setup.confirm': ({ wanted, settings: { version, values } }, language) => {
    if (wanted.name === 'contact' || wanted.name === 'closedDays')
      throw new TypeError(`nobody is asked to be sure of ${wanted.name}`);
    const { name, value } = wanted;
    const written = { now: formatNumber(values[name], 0, language), wanted: formatNumber(value, 0, language) };
    return cardOnly(
      settingConfirmCard({ nonce: randomUUID(), setting: name, version, wanted: value, written }, language),
    );
  },
};

function factsOf({ roles, inventory, settings: { values } }: FirstHour): StepFacts {
  const { contact, retentionDays, disclosureThreshold, closedDays } = values;
  return {
    ...inventory,
    administrators: roles.administrator,
    coordinators: roles.coordinator,
    managers: roles.manager,
    contact,
    retentionDays,
    threshold: disclosureThreshold,
    closedDays: closedDays.length,
  };
}

function rowsOf({ values, changes, changedBy }: ShownSettings, language: Language): SettingsProps['settings'] {
  const row = (name: SettingName) => {
    const change = changes.find((one) => one.name === name);
    return {
      value: writtenSetting({ name, value: values[name] } as SettingValue, language),
      changed: change ? { when: localMoment(change.at, language), who: changedBy[name] ?? null } : null,
    };
  };
  return Object.fromEntries(settingNames.map((name) => [name, row(name)])) as SettingsProps['settings'];
}

function newsOf(news: SettingNews | null): SettingsProps['news'] {
  if (news === null) return null;
  if (news.kind === 'outdated') return { kind: `outdated-${news.why}`, about: null };
  return { kind: news.kind, about: 'name' in news ? news.name : null };
}

/** As it is typed. */
function fieldOf(name: SettingName, values: Settings, language: Language): string {
  switch (name) {
    case 'contact':
      return values.contact ?? '';
    case 'closedDays':
      return values.closedDays.map((day) => writtenDay(day, language)).join('\n');
    case 'retentionDays':
    case 'disclosureThreshold':
    case 'smallestGroup':
      return String(values[name]);
  }
}

function detailOf(problem: SettingProblem, language: Language): string {
  if (problem.kind === 'no-day') return problem.typed;
  if (problem.kind !== 'out-of-range') return '';
  const [least, most] = [problem.least, problem.most].map((number) => formatNumber(number, 0, language));
  return language === 'nl' ? `${least} tot en met ${most}` : `${least} to ${most}`;
}
