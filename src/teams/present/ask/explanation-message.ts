import { explanationCard } from '../../../../cards/ask/explanation-card.ts';
import type { Answer } from '../../../features/ask/answer.ts';
import type { Language } from '../../../shared/language.ts';
import type { OutgoingMessage } from '../../outbound/message.ts';

/** The short answer as text with its citations, which Teams shows only there; everything else on the card. */
export function explanationMessage(
  { explanation, lead, asksExample, byModel }: Extract<Answer, { kind: 'explanation' }>,
  language: Language,
  nonce: string,
  ask: string | null,
): OutgoingMessage {
  const { title, short, example, summary, sources, related, colleague } = explanation;
  const isExample = asksExample === true && example !== '';
  const first = [...lead, ...(byModel?.kind === 'worded' ? byModel.told : [])].map(({ text }) => text).join(' ');
  const card = explanationCard(
    {
      ...explanation,
      // What the message says is not said again beside it.
      example: isExample ? '' : example,
      nonce,
      ask,
      sources: sources.map((source) => ({ title: source.title, ...(source.url && { url: source.url }) })),
      isOtherLanguage: explanation.language !== language,
      followUps: related,
      ...(colleague && { verified: { by: colleague.verifiedBy, on: colleague.verifiedOn } }),
    },
    language,
  );
  return {
    text: [first, `**${title}**`, isExample ? example : short].filter(Boolean).join('\n\n'),
    summary: [first, `${title}: ${summary}`].filter(Boolean).join(' '),
    card,
    citations: sources,
    asksFeedback: true,
  };
}
