import type { Answer, ByModel } from '../../../features/ask/answer.ts';
import type { Language } from '../../../shared/language.ts';
import type { OutgoingMessage } from '../../outbound/message.ts';

const texts = {
  nl: {
    understood: 'Met AI begrepen wat je bedoelt. Het antwoord zelf is niet door AI gemaakt.',
    worded: 'Geformuleerd met AI. De cijfers zijn berekend, niet door AI.',
    wordedArticle: 'De eerste zin is geformuleerd met AI. De uitleg eronder niet.',
    computed: 'Berekend, niet door AI. AI gaf nu niets bruikbaars.',
    without: 'Zonder AI. AI gaf nu niets bruikbaars.',
    standIn: 'Op deze computer is AI nagebootst.',
  },
  en: {
    understood: 'AI was used to understand what you mean. The answer itself is not made by AI.',
    worded: 'Worded with AI. The figures are computed, not by AI.',
    wordedArticle: 'The first sentence is worded with AI. The explanation below is not.',
    computed: 'Computed, not by AI. AI gave nothing of use just now.',
    without: 'Without AI. AI gave nothing of use just now.',
    standIn: 'On this computer AI is a stand-in.',
  },
} as const;

/** What a model did to an answer, where everybody sees it (docs/house.md#one-idea); nothing where none was asked. */
export function withMark(
  message: OutgoingMessage,
  answer: Answer,
  language: Language,
  isStandIn: boolean,
): OutgoingMessage {
  const { byModel } = answer;
  if (!byModel) return message;
  const words = texts[language];
  const mark = [words[markOf(byModel, answer)], ...(isStandIn ? [words.standIn] : [])].join(' ');
  const text = [message.text, `_${mark}_`].filter(Boolean).join('\n\n');
  return { ...message, text, ...(byModel.kind === 'worded' && { isAiGenerated: true }) };
}

function markOf({ kind }: ByModel, answer: Answer): Exclude<keyof (typeof texts)['nl'], 'standIn'> {
  if (kind === 'understood') return 'understood';
  const isComputed = ['reading', 'own-figures', 'comparison'].includes(answer.kind);
  if (kind === 'worded') return isComputed ? 'worded' : 'wordedArticle';
  return isComputed ? 'computed' : 'without';
}
