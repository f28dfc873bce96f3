import type { CardElement, IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from '../kit/card.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, smallText, written } from '../kit/text.ts';

/** What an answer says of somebody's message, for the eyes of who asked: nothing in it can be pressed but what opens more of it. */
export function messageCard(
  {
    summary,
    body,
    lines,
  }: { readonly summary: string; readonly body: readonly unknown[]; readonly lines: readonly string[] },
  language: Language,
): IAdaptiveCard {
  const shown = body.flatMap((element) => withoutButtons(element) ?? []) as CardElement[];
  return card({
    language,
    summary,
    body: [
      ...(lines.length > 0 ? [heading(messageTexts[language].heading), ...lines.map((line) => written(line))] : []),
      ...shown,
      smallText(messageTexts[language].onlyYou, { spacing: 'Medium' }),
    ],
  });
}

const asks = /^(?:Action\.(?:Execute|Submit)|Input\.)/;
const holders = ['actions', 'items', 'columns', 'rows', 'cells', 'body'];

/** The element without what sends something; null when nothing of it is left. */
function withoutButtons(element: unknown): unknown {
  if (typeof element !== 'object' || element === null) return element;
  if (Array.isArray(element)) return element.flatMap((one) => withoutButtons(one) ?? []);
  const { type } = element as { readonly type?: unknown };
  if (typeof type === 'string' && asks.test(type)) return null;
  const kept = Object.entries(element).flatMap(([key, value]): [string, unknown][] => {
    const left = withoutButtons(value);
    return key === 'selectAction' && left === null ? [] : [[key, left]];
  });
  const isEmptied = Object.entries(element).some(
    ([key, value]) => holders.includes(key) && Array.isArray(value) && value.length > 0 && isEmpty(kept, key),
  );
  return isEmptied ? null : Object.fromEntries(kept);
}

function isEmpty(kept: readonly [string, unknown][], key: string): boolean {
  const left = kept.find(([name]) => name === key)?.[1];
  return Array.isArray(left) && left.length === 0;
}

interface MessageTexts {
  readonly title: string;
  /** Above sentences; a figure has a heading of its own. */
  readonly heading: string;
  readonly onlyYou: string;
  readonly none: Readonly<Record<'no-figures' | 'unclear', string>>;
}

export const messageTexts = {
  nl: {
    title: 'Duid dit bericht',
    heading: 'Wat deze cijfers zeggen',
    onlyYou: 'Alleen jij ziet dit. Er is niets van het bericht bewaard. Doorvragen? Dat kan in je eigen chat met mij.',
    none: {
      'no-figures':
        'In dit bericht staat geen cijfer dat ik kan uitleggen. Heb je een vraag over een cijfer? Stel die in je eigen chat met mij.',
      unclear:
        'Ik zie cijfers in dit bericht, maar niet hoe ze bij elkaar horen. Plak ze in je eigen chat met mij en schrijf erbij wat je wilt weten.',
    },
  },
  en: {
    title: 'Explain this message',
    heading: 'What these figures say',
    onlyYou: 'Only you see this. Nothing of the message was kept. Want to ask on? Do so in your own chat with me.',
    none: {
      'no-figures':
        'There is no figure in this message that I can explain. Do you have a question about a figure? Ask it in your own chat with me.',
      unclear:
        'I see figures in this message, but not how they belong together. Paste them in your own chat with me and add what you want to know.',
    },
  },
} as const satisfies Texts<MessageTexts>;
