import type { Explanation } from '../../features/ask/ports.ts';
import type { Language } from '../../shared/language.ts';
import type { OutgoingMessage } from '../outbound/message.ts';

const texts = {
  nl: {
    example: 'Voorbeeld',
    watchOut: 'Let op',
    check: 'Zelf nagaan',
    sources: 'Bronnen',
    onlyOther: 'Dit artikel is er alleen in het Engels.',
  },
  en: {
    example: 'Example',
    watchOut: 'Watch out',
    check: 'Check yourself',
    sources: 'Sources',
    onlyOther: 'This article exists in Dutch only.',
  },
} as const;

/** Text and no card: Teams shows citation marks and suggested questions only with text. */
export function explanationMessage(explanation: Explanation, language: Language, accountId: string): OutgoingMessage {
  const words = texts[language];
  const { title, short, example, watchOut, check, sources, related } = explanation;
  const parts = [
    ...(explanation.language === language ? [] : [`_${words.onlyOther}_`]),
    `**${title}**`,
    short,
    `**${words.example}**`,
    example,
    `**${words.watchOut}**`,
    watchOut,
    `**${words.check}**`,
    check,
    `**${words.sources}**`,
    sources.map((source, index) => `[${index + 1}] ${source.title}`).join('  \n'),
  ];
  return {
    text: parts.join('\n\n'),
    summary: `${title}: ${explanation.summary}`,
    citations: sources,
    asksFeedback: true,
    suggestions: { accountId, questions: related.map(({ question }) => question) },
  };
}
