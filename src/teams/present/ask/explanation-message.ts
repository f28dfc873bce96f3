import { explanationCard } from '../../../../cards/ask/explanation-card.ts';
import type { Explanation } from '../../../features/ask/ports.ts';
import type { Language } from '../../../shared/language.ts';
import type { OutgoingMessage } from '../../outbound/message.ts';

/** The short answer as text with its citations, which Teams shows only there; everything else on the card. */
export function explanationMessage(explanation: Explanation, language: Language, nonce: string): OutgoingMessage {
  const { title, short, summary, sources, related } = explanation;
  const card = explanationCard(
    {
      ...explanation,
      nonce,
      sources: sources.map((source) => ({ title: source.title, ...(source.url && { url: source.url }) })),
      isOtherLanguage: explanation.language !== language,
      followUps: related,
    },
    language,
  );
  return {
    text: `**${title}**\n\n${short}`,
    summary: `${title}: ${summary}`,
    card,
    citations: sources,
    asksFeedback: true,
  };
}
