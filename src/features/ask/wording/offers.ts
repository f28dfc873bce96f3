import type { Translated } from '../../../shared/language.ts';
import type { Act } from '../../../text/question/act.ts';

/** Acts that ask something else of a figure than how it is. */
export type ActOfFigure = Extract<Act, 'target' | 'forecast' | 'cause' | 'provenance' | 'compare'>;

/** In front of the name of a figure, typed or on a button, these words ask just that. */
export const askOf: Translated<Readonly<Record<ActOfFigure, string>>> = {
  nl: {
    target: 'Doel van:',
    forecast: 'Verwachting van:',
    cause: 'Oorzaak van:',
    provenance: 'Bron van:',
    compare: 'Per gebied:',
  },
  en: {
    target: 'Target of:',
    forecast: 'Outlook for:',
    cause: 'Cause of:',
    provenance: 'Source of:',
    compare: 'By area:',
  },
};

/** Acts about no figure or article: these very words ask for them. */
export const askFor: Translated<Readonly<Partial<Record<Act, string>>>> = {
  nl: { individual: 'Mijn vraag gaat over één persoon', complaint: 'Ik heb een klacht' },
  en: { individual: 'My question is about one person', complaint: 'I have a complaint' },
};

/** Leads to everything that can be done here. */
export const allTasks: Translated<{ readonly title: string; readonly question: string }> = {
  nl: { title: 'Wat kan ik hier doen?', question: 'Wat kan ik hier doen?' },
  en: { title: 'What can I do here?', question: 'What can I do here?' },
};
