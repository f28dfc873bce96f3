import type { IAdaptiveCard, IExecuteAction } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Language, Texts } from '../kit/language.ts';
import { text } from '../kit/text.ts';
import type { StartReferral } from './actions.ts';

/** A question as its button carries it; null: no colleague is to be asked. */
export type Asked = string | null;

const longestQuestion = 500;

/** A question that is longer than a button can carry is asked another way. */
export function canBeAsked(ask: Asked): ask is string {
  return ask !== null && ask.trim() !== '' && ask.length <= longestQuestion;
}

/** The way from any answer to a human: the button that every answer carries. */
export function askColleague(ask: Asked, nonce: string, language: Language): readonly IExecuteAction[] {
  if (!canBeAsked(ask)) return [];
  const start = {
    action: 'referral.start',
    nonce: buttonNonce(nonce, 'colleague'),
    asked: ask,
  } satisfies StartReferral;
  return [execute(texts[language].button, start)];
}

/** Below an answer that is only text, with what else may be pressed there; null where nothing is. */
export function askColleagueCard(
  ask: Asked,
  nonce: string,
  language: Language,
  before: readonly IExecuteAction[] = [],
): IAdaptiveCard | null {
  const button = [...before, ...askColleague(ask, nonce, language)];
  if (button.length === 0) return null;
  const { lead } = texts[language];
  return card({
    language,
    summary: lead,
    body: [text(lead, { style: 'heading', weight: 'Bolder' }), buttons([...button], 'Small')],
  });
}

const texts = {
  nl: { button: 'Vraag een collega', lead: 'Kom je er niet uit?' },
  en: { button: 'Ask a colleague', lead: 'Need more help?' },
} as const satisfies Texts<Record<'button' | 'lead', string>>;
