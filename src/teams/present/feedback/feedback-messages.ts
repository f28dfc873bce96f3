import { randomUUID } from 'node:crypto';
import { feedbackQueueCard } from '../../../../cards/feedback/queue-card.ts';
import { feedbackReviewCard } from '../../../../cards/feedback/review-card.ts';
import { feedbackTexts } from '../../../../cards/feedback/texts.ts';
import { feedbackThanksCard } from '../../../../cards/feedback/thanks-card.ts';
import { escapeMarkdown, oneLineOf } from '../../../../cards/kit/text.ts';
import type { Complaint } from '../../../features/feedback/feedback.ts';
import type { FeedbackContent, JudgedShown } from '../../../features/feedback/told.ts';
import type { Language } from '../../../shared/language.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';

const longestQuestion = 200;

export const feedbackPresenters: Presenters<FeedbackContent> = {
  'feedback.thanks': (told, language) => cardOnly(feedbackThanksCard({ nonce: randomUUID(), ...told }, language)),
  'feedback.no-answer': (_, language) => ({ text: feedbackTexts[language].noAnswer }),
  'feedback.elsewhere': (_, language) => ({ text: feedbackTexts[language].elsewhere }),
  'feedback.queue': ({ judged, complaints, news }, language) =>
    cardOnly(
      feedbackQueueCard(
        {
          nonce: randomUUID(),
          judged: judged.map((each) => ({ ...each, name: nameOf(each, language) })),
          complaints,
          news,
        },
        language,
      ),
    ),
  'feedback.review': ({ judged, complaint, article, articles, ...rest }, language) =>
    cardOnly(
      feedbackReviewCard(
        {
          ...rest,
          ...complaint,
          nonce: randomUUID(),
          about: judged.about,
          name: nameOf(judged, language),
          basis: basisLine(complaint, language),
          article: article?.title ?? null,
          articles: articles.map(({ slug, title }) => ({ title, value: slug })),
          line: phrasingLine(complaint),
        },
        language,
      ),
    ),
  'feedback.settled': ({ question, as, note, article }, language) => {
    const words = feedbackTexts[language];
    const done = words.settled[as](escapeMarkdown(note ?? article ?? ''));
    return {
      text: `${words.settledLead(escapeMarkdown(oneLineOf(question, longestQuestion)))} ${done}`,
      summary: done,
    };
  },
};

function nameOf({ about, name }: JudgedShown, language: Language): string {
  const [kind, ...rest] = about.split(':');
  return name?.[language] ?? (kind === 'act' ? feedbackTexts[language].acts(rest.join(':')) : rest.join(':'));
}

function basisLine({ method, sources, version, bot }: Complaint, language: Language): string {
  const words = feedbackTexts[language];
  const how = words.methods[method ?? 'said'] ?? '';
  return `${[how, words.basis(sources.slice(0, 3).join('; '), version ?? '', bot ?? '')].filter(Boolean).join(', ')}.`;
}

/** As it stands in `knowledge/phrasings/acts`: what a question does is learned when the bot is built. */
function phrasingLine({ act, question }: Complaint): string | null {
  if (act === null || act === 'offer') return null;
  return `${act}.yaml: - '${oneLineOf(question, longestQuestion).replaceAll("'", "''")}'`;
}
