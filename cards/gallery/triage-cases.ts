import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Language, Texts } from '../kit/language.ts';
import { triageCard, triageListCard, type TriageCardProps } from '../source/triage-card.ts';
import { triageTexts } from '../source/triage-texts.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000041';
const id = '0197b1c0-0000-7000-8000-000000000042';

const about: Texts<string> = {
  nl: 'Lijst met deelnemers van de taalles naar een bureau mailen voor een enquête',
  en: 'Mail a list of participants of the language course to an agency for a survey',
};
const remark: Texts<string> = {
  nl: 'De enquête begint over een maand.',
  en: 'The survey begins in a month.',
};
const reply: Texts<string> = {
  nl: 'Alleen met een overeenkomst, en zonder geboortedatum.',
  en: 'Only with an agreement, and without dates of birth.',
};
const answers = {
  personal: 'yes',
  special: 'no',
  aggregated: 'no',
  compatible: 'unknown',
  outside: 'yes',
  registered: 'unknown',
} as const;

const shown =
  (more: (language: Language) => Partial<TriageCardProps>) =>
  (language: Language): IAdaptiveCard =>
    triageCard(
      {
        nonce,
        id,
        version: 3,
        title: triageTexts[language].title,
        standing: null,
        about: about[language],
        from: null,
        remark: '',
        answers: {},
        asks: null,
        outcome: null,
        reasons: [],
        said: null,
        may: 'change',
        isNew: false,
        isDecided: false,
        wasRefused: false,
        typed: '',
        news: null,
        ...more(language),
      },
      language,
    );

const toOfficer = { answers, outcome: 'officer', reasons: ['compatible', 'outside', 'registered'] } as const;

export const triageCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  about: shown((language) => ({ about: '', asks: 'about', news: triageTexts[language].news.masked })),
  question: shown(() => ({ asks: 'special', answers: { personal: 'yes' } })),
  now: shown(() => ({ answers: { personal: 'no', special: 'no' }, outcome: 'now' })),
  aggregated: shown(() => ({
    answers: { ...answers, aggregated: 'yes' },
    outcome: 'aggregated',
    reasons: ['aggregated'],
  })),
  officer: shown(() => toOfficer),
  waiting: shown((language) => ({
    ...toOfficer,
    title: triageTexts[language].waiting,
    from: triageTexts[language].from(language === 'nl' ? 'Beleidsmedewerker (voorbeeld)' : 'Policy officer (example)'),
    remark: remark[language],
    may: 'judge',
    isNew: true,
  })),
  decided: shown((language) => ({
    ...toOfficer,
    title: triageTexts[language].states.decided,
    isDecided: true,
    remark: remark[language],
    may: null,
    said: {
      verdict: triageTexts[language].verdictOf(
        triageTexts[language].verdicts['on-conditions'],
        language === 'nl' ? 'Privacy officer (voorbeeld)' : 'Privacy officer (example)',
        language === 'nl' ? '24 november 2026' : '24 November 2026',
      ),
      words: reply[language],
    },
  })),
  list: (language) =>
    triageListCard(
      { nonce, as: 'asker', rows: [{ id, about: about[language], standing: triageTexts[language].states.taken }] },
      language,
    ),
  empty: (language) => triageListCard({ nonce, as: 'officer', rows: [] }, language),
};
