import type { Language } from '../../shared/language.ts';
import type { OutgoingMessage } from '../outbound/message.ts';
import { answerMessage } from './ask/answer-message.ts';
import { withMark } from './ask/by-model.ts';
import type { Content, Presenter, Presenters, Surroundings } from './content.ts';
import { cbsPresenters } from './cbs/cbs-messages.ts';
import { championPresenters } from './champion/champion-messages.ts';
import { conversationPresenters } from './conversation/conversation-messages.ts';
import { experimentPresenters } from './experiment/experiment-messages.ts';
import { feedbackPresenters } from './feedback/feedback-messages.ts';
import { figuresPresenters } from './figures/figures-messages.ts';
import { ownFilePresenters } from './figures/own-file-messages.ts';
import { definitionPresenters } from './indicator/definition-messages.ts';
import { insightPresenters } from './insight/insight-messages.ts';
import { knowledgePresenters } from './knowledge/knowledge-messages.ts';
import { modelPresenters } from './model/model-messages.ts';
import { personPresenters } from './person/person-messages.ts';
import { rebasePresenters } from './indicator/rebase-message.ts';
import { digestPresenters } from './publication/digest-messages.ts';
import { followPresenters } from './publication/follow-messages.ts';
import { sourcePresenters } from './source/source-messages.ts';
import { triagePresenters } from './source/triage-messages.ts';
import { storyPresenters } from './publication/story-messages.ts';
import { postPresenters } from './publication/post-messages.ts';
import { quizPresenters } from './quiz/quiz-messages.ts';
import { localPresenters } from './quiz/local-messages.ts';
import { roundPresenters } from './quiz/round-messages.ts';
import { linePresenters } from './reasoning/line-messages.ts';
import { needPresenters } from './reasoning/need-messages.ts';
import { statusPresenters } from './status/status-messages.ts';
import { setupPresenters } from './setup/setup-messages.ts';
import { upkeepPresenters } from './upkeep/upkeep-messages.ts';
import { referralPresenters } from './referral/referral-messages.ts';
import { wooPresenters } from './woo/woo-messages.ts';

/** How each thing that people are told looks in Teams: one without a look does not compile. */
const presenters: Presenters<Content> = {
  async 'ask.answer'({ answer, question }, language, { settings, hasStandInModel }) {
    const { contact } = await settings();
    return withMark(answerMessage(answer, language, contact, question), answer, language, hasStandInModel);
  },
  ...personPresenters,
  ...conversationPresenters,
  ...feedbackPresenters,
  ...referralPresenters,
  ...postPresenters,
  ...championPresenters,
  ...knowledgePresenters,
  ...figuresPresenters,
  ...ownFilePresenters,
  ...cbsPresenters,
  ...digestPresenters,
  ...storyPresenters,
  ...followPresenters,
  ...quizPresenters,
  ...roundPresenters,
  ...localPresenters,
  ...rebasePresenters,
  ...definitionPresenters,
  ...modelPresenters,
  ...experimentPresenters,
  ...triagePresenters,
  ...sourcePresenters,
  ...insightPresenters,
  ...linePresenters,
  ...needPresenters,
  ...setupPresenters,
  ...upkeepPresenters,
  ...statusPresenters,
  ...wooPresenters,
};

export async function present(told: Content, language: Language, surroundings: Surroundings): Promise<OutgoingMessage> {
  // The table holds a presenter of exactly this kind; the compiler cannot follow that through a union.
  const presenter = presenters[told.kind] as Presenter<Content>;
  const message = await presenter(told, language, surroundings);
  const { card, ...rest } = message;
  if (!card || surroundings.isReadable(card)) return message;
  return { ...rest, text: rest.text || (card.fallbackText ?? '') };
}
