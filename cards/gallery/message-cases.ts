import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { messageCard } from '../ask/message-card.ts';
import { buttons, execute } from '../kit/actions.ts';
import type { Language } from '../kit/language.ts';
import { heading, text } from '../kit/text.ts';

const lines = {
  nl: ['Van 12 naar 18 is 6 meer.', 'Bij aantallen per periode kan zo’n verschil goed toeval zijn.'],
  en: ['From 12 to 18 is 6 more.', 'With counts per period such a difference may well be chance.'],
} as const;

const figure = {
  nl: [
    'Wmo-meldingen',
    'Geen signaal: 55 past bij wat je zonder verandering verwacht, 19 tot 70.',
    'Vraag een collega',
  ],
  en: ['Wmo reports', 'No signal: 55 fits what you expect without a change, 19 to 70.', 'Ask a colleague'],
} as const;

function ofFigure(language: Language): IAdaptiveCard {
  const [name, verdict, button] = figure[language];
  const pressed = execute(button, { action: 'person.erase', nonce: 'a1b2c3d4-0000-4000-8000-000000000002' });
  return messageCard({ summary: name, lines: [], body: [heading(name), text(verdict), buttons([pressed])] }, language);
}

/** What is told of somebody's message. */
export const messageCases = [
  {
    name: 'ask.message.sentence',
    render: (language: Language) =>
      messageCard({ summary: lines[language][0], lines: lines[language], body: [] }, language),
  },
  { name: 'ask.message.figure', render: ofFigure },
];
