/** What an administrator can type about the language model. */
export type ModelSaid =
  | { readonly kind: 'model-switch'; readonly isOn: boolean }
  | { readonly kind: 'model-status'; readonly isOpen: boolean };

const longestLine = 60;
const lines: Readonly<Record<string, ModelSaid>> = {
  ...each(['zet ai uit', 'zet de ai uit', 'ai uit', 'turn ai off', 'switch ai off', 'turn off ai', 'ai off'], {
    kind: 'model-switch',
    isOn: false,
  }),
  ...each(['zet ai aan', 'zet de ai aan', 'ai aan', 'turn ai on', 'switch ai on', 'turn on ai', 'ai on'], {
    kind: 'model-switch',
    isOn: true,
  }),
  ...each(['ai', 'ai status', 'status ai', 'status van ai', 'status of ai'], { kind: 'model-status', isOpen: false }),
  ...each(['ai overzicht', 'overzicht ai', 'ai gebruik', 'gebruik van ai', 'ai overview', 'ai use', 'use of ai'], {
    kind: 'model-status',
    isOpen: true,
  }),
};

/** null when the text is about something else. */
export function parseModelCommand(text: string): ModelSaid | null {
  if (text.length > longestLine || text.includes('?')) return null;
  const line = text
    .toLowerCase()
    .split(/[\s!.,:-]+/u)
    .filter(Boolean)
    .join(' ');
  return lines[line] ?? null;
}

function each(texts: readonly string[], said: ModelSaid): Record<string, ModelSaid> {
  return Object.fromEntries(texts.map((text) => [text, said]));
}
