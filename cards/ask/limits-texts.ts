import type { Texts } from '../kit/language.ts';
import type { LimitsReason } from './limits-card.ts';

interface LimitsTexts {
  readonly reasons: Readonly<Record<LimitsReason, { readonly title: string; readonly lead: string }>>;
  readonly canTitle: string;
  readonly can: readonly string[];
  readonly cannotTitle: string;
  readonly cannot: readonly string[];
  readonly examples: string;
}

export const limitsTexts = {
  nl: {
    reasons: {
      'not-found': {
        title: 'Hier heb ik geen antwoord op',
        lead: 'Ik vind er niets over in mijn bronnen. Ik ga niet gokken.',
      },
      outside: {
        title: 'Hier ga ik niet over',
        lead: 'Ik help alleen bij vragen over cijfers en hoe je ze leest.',
      },
      individual: {
        title: 'Over één persoon geef ik geen antwoord',
        lead: 'Cijfers zeggen iets over een groep. Over één mens of team zeggen ze te weinig.',
      },
      asked: {
        title: 'Wat je mij kunt vragen',
        lead: 'Ik leg uit wat een cijfer wel en niet zegt.',
      },
    },
    canTitle: 'Dit kan ik wel',
    can: [
      'Uitleggen hoe een weekcijfer of maandcijfer ervoor staat.',
      'Zeggen of een verandering een signaal is of gewone schommeling.',
      'Woorden uitleggen, zoals index, mediaan of procentpunt.',
    ],
    cannotTitle: 'Dit kan ik niet',
    cannot: [
      'Zeggen waardoor een cijfer verandert.',
      'Voorspellen hoe het verder gaat.',
      'Iets zeggen over één inwoner of collega.',
    ],
    examples: 'Probeer eens',
  },
  en: {
    reasons: {
      'not-found': {
        title: 'I have no answer to this',
        lead: 'I find nothing about it in my sources. I will not guess.',
      },
      outside: {
        title: 'This is not my subject',
        lead: 'I only help with questions about figures and how to read them.',
      },
      individual: {
        title: 'I give no answers about one person',
        lead: 'Figures say something about a group. They say too little about one person or team.',
      },
      asked: {
        title: 'What you can ask me',
        lead: 'I explain what a figure does and does not say.',
      },
    },
    canTitle: 'This I can do',
    can: [
      'Explain how a weekly or monthly figure stands.',
      'Say whether a change is a signal or common variation.',
      'Explain words such as index, median or percentage point.',
    ],
    cannotTitle: 'This I cannot do',
    cannot: [
      'Say what made a figure change.',
      'Predict what comes next.',
      'Say anything about one resident or colleague.',
    ],
    examples: 'Try one of these',
  },
} as const satisfies Texts<LimitsTexts>;
