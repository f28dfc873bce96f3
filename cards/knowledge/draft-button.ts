import type { IExecuteAction } from '@microsoft/teams.cards';
import { buttonNonce, execute } from '../kit/actions.ts';
import type { Language, Texts } from '../kit/language.ts';
import type { DraftArticle } from './actions.ts';

/** Below an answer to a colleague: makes an article of it, for who asks the same later. */
export function draftButton(referralId: string, nonce: string, language: Language): IExecuteAction {
  const data = { action: 'knowledge.draft', nonce: buttonNonce(nonce, 'article'), referralId } satisfies DraftArticle;
  return execute(texts[language].button, data);
}

const texts = {
  nl: { button: 'Maak hier een artikel van' },
  en: { button: 'Make an article of this' },
} as const satisfies Texts<{ readonly button: string }>;
