import type { Language } from '../kit/language.ts';

export const nonce = 'a1b2c3d4-0000-4000-8000-000000000002';
export const draft = '00000000-0000-4000-8000-00000000e001';
export const start = '2026-11-16';

interface Words {
  readonly period: string;
  readonly before: string;
  readonly names: readonly (readonly [name: string, unit: string, figure: string])[];
  readonly share: readonly [name: string, figure: string, of: string];
  readonly wait: readonly [name: string, unit: string, figure: string];
  readonly alsoMissing: string;
  readonly areas: readonly string[];
  readonly note: string;
  readonly because: string;
}

export const words: Record<Language, Words> = {
  nl: {
    period: 'Week 47 van 2026',
    before: 'Week 46 van 2026',
    names: [
      ['Wmo-meldingen', 'meldingen', '55 meldingen'],
      ['Gestarte Wmo-maatwerkvoorzieningen', 'voorzieningen', '17 voorzieningen'],
      ['Beëindigde Wmo-maatwerkvoorzieningen', 'voorzieningen', '32 voorzieningen'],
      ['Lopende Wmo-maatwerkvoorzieningen', 'voorzieningen', '3.069 voorzieningen'],
      ['Verwijzingen naar jeugdhulp', 'verwijzingen', '21 verwijzingen'],
      ['Gestarte jeugdhulptrajecten', 'trajecten', '25 trajecten'],
      ['Afgesloten jeugdhulptrajecten', 'trajecten', '19 trajecten'],
      ['Lopende jeugdhulptrajecten', 'trajecten', '1.471 trajecten'],
      ['Wachtlijst jeugdhulp', 'jongeren', '100 jongeren'],
      ['Bijstandsaanvragen', 'aanvragen', '10 aanvragen'],
      ['Aanmeldingen voor schuldhulp', 'aanmeldingen', '21 aanmeldingen'],
      ['Vroegsignalen van schulden', 'signalen', '79 signalen'],
    ],
    share: ['Wmo-besluiten binnen de termijn', '91,2% (31 van 34)', 'besluiten'],
    wait: ['Doorlooptijd van melding tot Wmo-besluit', 'dagen', '49 dagen (over 34)'],
    alsoMissing: 'week 44 van 2026 en week 45 van 2026',
    areas: ['Voorbeeldgemeente', 'Centrum', 'Noord', 'De Akkers', 'Havenkwartier', 'Buitengebied'],
    note: 'Balie was woensdag dicht.',
    because: 'Een dag registraties ontbrak.',
  },
  en: {
    period: 'Week 47 of 2026',
    before: 'Week 46 of 2026',
    names: [
      ['Wmo reports', 'reports', '55 reports'],
      ['Individual Wmo provisions started', 'provisions', '17 provisions'],
      ['Individual Wmo provisions ended', 'provisions', '32 provisions'],
      ['Individual Wmo provisions in progress', 'provisions', '3,069 provisions'],
      ['Referrals to youth care', 'referrals', '21 referrals'],
      ['Youth care programmes started', 'programmes', '25 programmes'],
      ['Youth care programmes closed', 'programmes', '19 programmes'],
      ['Youth care programmes in progress', 'programmes', '1,471 programmes'],
      ['Waiting list for youth care', 'young people', '100 young people'],
      ['Applications for social assistance', 'applications', '10 applications'],
      ['Applications for debt help', 'applications', '21 applications'],
      ['Early signals of debts', 'signals', '79 signals'],
    ],
    share: ['Wmo decisions in time', '91.2% (31 of 34)', 'decisions'],
    wait: ['Time from report to Wmo decision', 'days', '49 days (about 34)'],
    alsoMissing: 'week 44 of 2026 and week 45 of 2026',
    areas: ['Voorbeeldgemeente', 'Centrum', 'Noord', 'De Akkers', 'Havenkwartier', 'Buitengebied'],
    note: 'The desk was closed on Wednesday.',
    because: 'One day of registrations was missing.',
  },
};
