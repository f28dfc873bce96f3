import { conversationEvents } from '../storage/conversation/conversation-events.ts';
import { feedbackEvents } from '../storage/feedback/feedback-events.ts';
import type { EventWriters } from '../storage/engine/event-writers.ts';
import { experimentEvents } from '../storage/experiment/experiment-events.ts';
import { enteringEvents } from '../storage/indicator/entering-events.ts';
import { indicatorEvents } from '../storage/indicator/indicator-events.ts';
import { knowledgeEvents } from '../storage/knowledge/knowledge-events.ts';
import { modelEvents } from '../storage/model/model-events.ts';
import { personEvents } from '../storage/person/person-events.ts';
import { followEvents } from '../storage/publication/follow-events.ts';
import { withPlaces } from '../storage/publication/place-events.ts';
import { publicationEvents } from '../storage/publication/post-events.ts';
import { sourceEvents } from '../storage/source/source-events.ts';
import { triageEvents } from '../storage/source/triage-events.ts';
import { storyEvents } from '../storage/publication/story-events.ts';
import { localQuestionEvents } from '../storage/quiz/local-question-events.ts';
import { quizEvents } from '../storage/quiz/quiz-events.ts';
import { roundEvents } from '../storage/quiz/round-events.ts';
import { lineEvents } from '../storage/reasoning/line-events.ts';
import { needEvents } from '../storage/reasoning/need-events.ts';
import { setupEvents } from '../storage/setup/setting-events.ts';
import { championEvents, withChampions } from '../storage/referral/champion-events.ts';
import { referralEvents } from '../storage/referral/referral-events.ts';
import type { Event } from '../teams/inbound/handlers.ts';

/** Everything that happens, and what it writes. */
export const eventWriters: EventWriters<Event> = {
  ...withChampions(personEvents),
  ...championEvents,
  ...withPlaces(conversationEvents),
  ...feedbackEvents,
  ...indicatorEvents,
  ...enteringEvents,
  ...knowledgeEvents,
  ...referralEvents,
  ...storyEvents,
  ...followEvents,
  ...publicationEvents,
  ...modelEvents,
  ...experimentEvents,
  ...triageEvents,
  ...sourceEvents,
  ...quizEvents,
  ...roundEvents,
  ...localQuestionEvents,
  ...lineEvents,
  ...needEvents,
  ...setupEvents,
  // What is kept of an answer is written when its turn is finished.
  'question-answered': async () => true,
};
