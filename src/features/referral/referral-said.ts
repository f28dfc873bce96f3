import type { ListOf } from './told.ts';

/** What people can type about questions to colleagues. */
export type ReferralSaid =
  | { readonly kind: 'ask-colleague' }
  | { readonly kind: 'list-referrals'; readonly of: ListOf }
  | { readonly kind: 'referral-overview' }
  | { readonly kind: 'export-referrals' };

const lines: readonly (readonly [ReferralSaid, readonly string[]])[] = [
  [
    { kind: 'ask-colleague' },
    [
      'vraag een collega',
      'vraag het een collega',
      'vraag dit aan een collega',
      'stel deze vraag aan een collega',
      'stuur mijn vraag door',
      'vraag een data champion',
      'ask a colleague',
      'ask a data champion',
      'send my question on',
    ],
  ],
  [
    { kind: 'list-referrals', of: 'asked' },
    ['mijn vragen', 'mijn vragen aan collegas', "mijn vragen aan collega's", 'my questions'],
  ],
  [{ kind: 'list-referrals', of: 'helping' }, ['mijn verwijzingen', 'my referrals']],
  [
    { kind: 'list-referrals', of: 'open' },
    ['open vragen', 'alle open vragen', 'open verwijzingen', 'open questions', 'all open questions', 'open referrals'],
  ],
  [
    { kind: 'referral-overview' },
    ['verwijzingen', 'overzicht verwijzingen', 'overzicht van vragen', 'referrals', 'overview of referrals'],
  ],
  [{ kind: 'export-referrals' }, ['exporteer verwijzingen', 'exporteer de verwijzingen', 'export referrals']],
];

const said = new Map(lines.flatMap(([command, texts]) => texts.map((text) => [text, command] as const)));
const longestLine = 60;

/** null when it is something else. */
export function parseReferralCommand(text: string): ReferralSaid | null {
  if (text.length > longestLine) return null;
  const line = text
    .toLowerCase()
    .split(/[\s!?.,:]+/u)
    .filter(Boolean)
    .join(' ');
  return said.get(line) ?? null;
}
