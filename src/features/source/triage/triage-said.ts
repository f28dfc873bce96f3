import type { TriageAnswer } from './triage.ts';

/** What people can type about the use of data about persons. */
export type TriageSaid =
  | { readonly kind: 'start-triage'; readonly about: string }
  /** `text` is what was typed: without a question that waits for it, it is no answer but something to ask. */
  | { readonly kind: 'answer-triage'; readonly answer: TriageAnswer; readonly text: string }
  | { readonly kind: 'own-triage' }
  | { readonly kind: 'list-triages'; readonly as: 'asker' | 'officer' };

const answers: Readonly<Record<string, TriageAnswer>> = {
  ja: 'yes',
  yes: 'yes',
  nee: 'no',
  no: 'no',
  'weet ik niet': 'unknown',
  'dat weet ik niet': 'unknown',
  'i do not know': 'unknown',
  "i don't know": 'unknown',
};

const lines: Readonly<Record<string, TriageSaid>> = {
  ...each(
    [
      'privacycheck',
      'nieuwe privacycheck',
      'begin een privacycheck',
      'privacy check',
      'new privacy check',
      'begin a privacy check',
    ],
    {
      kind: 'start-triage',
      about: '',
    },
  ),
  // What stands on the card of a check is done there: typed, it leads to that card.
  ...each(
    [
      'ga verder met de privacycheck',
      'ga verder met de check',
      'stuur naar de privacy officer',
      'vraag dit opnieuw',
      'gooi deze check weg',
      'bekijk deze check',
      'go on with the privacy check',
      'go on with the check',
      'send to the privacy officer',
      'ask this again',
      'throw this check away',
      'look at this check',
    ],
    { kind: 'own-triage' },
  ),
  ...each(['mijn privacychecks', 'mijn privacycheck', 'my privacy checks', 'my privacy check'], {
    kind: 'list-triages',
    as: 'asker',
  }),
  ...each(
    [
      'open privacychecks',
      'privacychecks',
      'ik pak dit op',
      'vraag meer',
      'geef dit antwoord',
      'open privacy checks',
      'privacy checks',
      'i take this up',
      'ask for more',
      'give this answer',
    ],
    { kind: 'list-triages', as: 'officer' },
  ),
};

const longestLine = 520;
const beginning = /^(?:nieuwe )?(?:privacycheck|privacy check|new privacy check)\s*:\s*(.+)$/isu;

/** null when the text is about something else. */
export function parseTriageCommand(text: string): TriageSaid | null {
  if (text.length > longestLine) return null;
  const line = text.trim();
  const plain = line
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replaceAll('’', "'")
    .replace(/[\s!.]+$/u, '');
  const answer = answers[plain];
  if (answer) return { kind: 'answer-triage', answer, text };
  const [, about] = beginning.exec(line) ?? [];
  return about ? { kind: 'start-triage', about: about.trim() } : (lines[plain] ?? null);
}

function each(texts: readonly string[], said: TriageSaid): Record<string, TriageSaid> {
  return Object.fromEntries(texts.map((text) => [text, said]));
}
