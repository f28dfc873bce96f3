import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { overviewCard, type CountedProps, type OverviewProps } from '../insight/overview-card.ts';
import type { Language } from '../kit/language.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000021';

const names: Record<Language, { readonly topics: readonly [string, string]; readonly gap: string }> = {
  nl: { topics: ['Wmo en zorg', 'Jeugd'], gap: 'Jeugd' },
  en: { topics: ['Social support and care', 'Youth'], gap: 'Youth' },
};
const days: Record<Language, { readonly from: string; readonly next: string; readonly period: string }> = {
  nl: { from: '12 oktober 2026', next: '1 december 2026', period: 'oktober 2026' },
  en: { from: '12 October 2026', next: '1 December 2026', period: 'October 2026' },
};

function counted(language: Language): CountedProps {
  const { topics, gap } = names[language];
  const [first, second] = topics;
  return {
    countedFrom: null,
    questions: {
      asked: '128',
      answered: '104',
      share: '81%',
      askedBack: '15',
      topics: [
        { name: first, asked: '41' },
        { name: second, asked: '23' },
      ],
      other: '64',
      gaps: [gap],
    },
    verdict: 'ordinary',
    referred: '14',
    colleagues: { answered: '12', withinTerm: '10', hours: language === 'nl' ? '6,5' : '6.5' },
    used: '9',
    posts: { sent: '4', withBoth: '3' },
    corrections: '1',
    experiments: { concluded: '3', decided: '2' },
    pulse: { places: '4', supported: 'some', why: 'most' },
  };
}

function overview(language: Language, own: Partial<OverviewProps> = {}): IAdaptiveCard {
  const { next, period } = days[language];
  return overviewCard(
    {
      nonce,
      of: 'month',
      period,
      isRunning: false,
      nextOn: next,
      counted: counted(language),
      now: { figures: { onTime: '12', expected: '14' }, due: '2' },
      ...own,
    },
    language,
  );
}

export const insightCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  month: (language) => overview(language),
  first: (language) =>
    overview(language, {
      isRunning: true,
      counted: {
        ...counted(language),
        countedFrom: days[language].from,
        questions: null,
        verdict: 'none-yet',
        referred: null,
        colleagues: null,
        used: null,
        posts: null,
        corrections: '0',
      },
      now: { figures: null, due: '1' },
    }),
  quarter: (language) =>
    overview(language, {
      of: 'quarter',
      period: language === 'nl' ? 'het derde kwartaal van 2026' : 'the third quarter of 2026',
      counted: {
        ...counted(language),
        verdict: null,
        colleagues: { answered: '31', withinTerm: '27', hours: null },
      },
    }),
  nothing: (language) => overview(language, { counted: null }),
};
