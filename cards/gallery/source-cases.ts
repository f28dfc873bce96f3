import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Language } from '../kit/language.ts';
import { foundSourcesCard, sourceCard, type SourceCardProps } from '../source/source-card.ts';
import { sourceTexts } from '../source/source-texts.ts';

const nonce = 'a1b2c3d4-0000-4000-8000-000000000051';
const id = '0197b1c0-0000-7000-8000-000000000052';

const one =
  (more: (language: Language) => Partial<SourceCardProps>) =>
  (language: Language): IAdaptiveCard =>
    sourceCard(
      {
        nonce,
        id,
        version: 1,
        kind: 'partner',
        values: sourceTexts[language].examples,
        isForm: false,
        mayKeep: true,
        needs: [],
        news: null,
        ...more(language),
      },
      language,
    );

const row = (language: Language) => {
  const { name, holds, contact, freshness } = sourceTexts[language].examples;
  return { id, name, words: [holds, contact, freshness].join(' · ') };
};

export const sourceCases: Readonly<Record<string, (language: Language) => IAdaptiveCard>> = {
  form: one((language) => ({ isForm: true, version: 0, news: sourceTexts[language].news['needs-name'] })),
  partner: one((language) => ({ values: { ...sourceTexts[language].examples, involvedSince: '' } })),
  source: one(() => ({ kind: 'source', mayKeep: false })),
  found: (language) =>
    foundSourcesCard(
      {
        nonce,
        about: language === 'nl' ? 'schulden' : 'debts',
        figures: [
          {
            id: 'aanmeldingen-schuldhulp',
            name: language === 'nl' ? 'Aanmeldingen schuldhulp' : 'Registrations for debt advice',
            words:
              language === 'nl'
                ? 'Van: teamleider schuldhulp. Bron: zaaksysteem, bijgewerkt 22 november 2026.'
                : 'Of: team leader of debt advice. Source: case system, updated 22 November 2026.',
          },
        ],
        kept: [{ kind: 'partner', rows: [row(language)] }],
        national: [
          {
            name: 'waarstaatjegemeente.nl',
            words:
              language === 'nl'
                ? 'Cijfers van alle gemeenten naast elkaar; meestal per jaar.'
                : 'Figures of all municipalities beside each other; mostly every year.',
            url: 'https://www.waarstaatjegemeente.nl',
          },
        ],
        mayKeep: true,
        need: null,
      },
      language,
    ),
  empty: (language) =>
    foundSourcesCard({ nonce, about: null, figures: [], kept: [], national: [], mayKeep: false, need: null }, language),
};
