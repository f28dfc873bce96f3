import type { SettingStore } from '../features/setup/ports.ts';
import { settingsAfter, type CurrentSettings, type Settings } from '../features/setup/settings.ts';

/** Long enough that questions cost no query, short enough that every process works by a change at once. */
const usualFreshMs = 1_000;

export interface LiveSettings {
  /** At most a second older than what any process wrote. */
  current(): Promise<CurrentSettings>;
  /** As they were read last: for what cannot wait, and for what must be said when the database does not answer. */
  latest(): Settings;
  /** To be called when this process changed one. */
  changed(): void;
}

/** The settings as administrators changed them in chat, over every process of the bot; `first` is what configuration says. */
export function liveSettings(store: SettingStore, first: Settings, freshMs = usualFreshMs): LiveSettings {
  let known: CurrentSettings = { version: 0, values: first, changes: [] };
  let until = -Infinity;
  let asking: Promise<CurrentSettings> | null = null;

  /** Many who ask at once ask the database once. */
  function refreshed(): Promise<CurrentSettings> {
    const mine = store
      .newest()
      .then(({ version, changes }): CurrentSettings => {
        const found = version === known.version ? known : { version, changes, values: settingsAfter(first, changes) };
        // Not when one was changed meanwhile: then this may be from before.
        if (asking === mine) [known, until] = [found, performance.now() + freshMs];
        return found;
      })
      .finally(() => {
        if (asking === mine) asking = null;
      });
    asking = mine;
    return mine;
  }

  return {
    current: async () => (performance.now() < until ? known : (asking ?? refreshed())),
    latest: () => known.values,
    changed() {
      [asking, until] = [null, -Infinity];
    },
  };
}
