import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Language } from '../kit/language.ts';
import { statusCard, type StatusProps } from '../status/status-card.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000024';

const at: Record<Language, string> = {
  nl: 'maandag 30 november 2026, 09.15 uur (Nederlandse tijd)',
  en: 'Monday 30 November 2026, 09:15 (Dutch time)',
};
const morning: Record<Language, string> = {
  nl: 'maandag 30 november 2026, 06.40 uur (Nederlandse tijd)',
  en: 'Monday 30 November 2026, 06:40 (Dutch time)',
};

function status(language: Language, own: Partial<StatusProps> = {}): IAdaptiveCard {
  return statusCard(
    {
      nonce,
      at: at[language],
      worries: [],
      waiting: { count: 0, oldestSeconds: 0 },
      messages: { pending: 0, uncertain: 0, failed: 0 },
      cbs: { when: morning[language], tables: 3, refused: 0 },
      backup: 'elsewhere',
      database: { kind: 'postgres', version: '18.4', migration: '0023-settings' },
      version: '0.1.0',
      startedAt: morning[language],
      isWatched: true,
      connections: null,
      ...own,
    },
    language,
  );
}

export const statusCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  good: (language) => status(language),
  pilot: (language) =>
    status(language, {
      cbs: 'none',
      backup: { when: morning[language] },
      database: { kind: 'embedded', version: '18.4', migration: '0023-settings' },
      isWatched: false,
    }),
  worried: (language) =>
    status(language, {
      worries: ['waits-long', 'uncertain', 'failed', 'cbs-refused'],
      waiting: { count: 14, oldestSeconds: 540 },
      messages: { pending: 6, uncertain: 1, failed: 2 },
      cbs: { when: morning[language], tables: 3, refused: 1 },
    }),
  connections: (language) =>
    status(language, {
      connections: [
        { part: 'keys', state: 'good' },
        { part: 'token', state: 'wrong' },
        { part: 'connector', state: 'good' },
        { part: 'files', state: 'good' },
        { part: 'CBS', state: 'warning' },
        { part: 'model', state: 'good' },
        { part: 'clock', state: 'good' },
      ],
    }),
};
