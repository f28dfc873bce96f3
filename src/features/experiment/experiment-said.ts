import type { ExperimentList } from './told.ts';

/** What people can type about experiments. */
export type ExperimentSaid =
  | { readonly kind: 'begin-experiment'; readonly question: string }
  /** The one they made or changed last; `begins`: to begin it. */
  | { readonly kind: 'own-experiment'; readonly wants: 'draft' | 'running'; readonly begins?: true }
  | {
      readonly kind: 'fill-experiment';
      readonly field: 'question' | 'expectation' | 'measure' | 'ends';
      readonly words: string;
    }
  | { readonly kind: 'list-experiments'; readonly list: ExperimentList; readonly about: string | null };

const lines: Readonly<Record<string, ExperimentSaid>> = {
  ...each(
    [
      'nieuwe proef',
      'start een proef',
      'start een nieuwe proef',
      'begin een proef',
      'ik wil een proef doen',
      'probeer dit uit',
      'proef',
      'new experiment',
      'start an experiment',
      'try this out',
      'experiment',
    ],
    { kind: 'begin-experiment', question: '' },
  ),
  // What stands on the card of an experiment is done there: typed, it leads to that card.
  ...each(
    [
      'ga verder met mijn proef',
      'bewaar en ga verder',
      'bewaar deze proef',
      'alles op één formulier',
      'alles op een formulier',
      'gooi deze proef weg',
      'go on with my experiment',
      'save and go on',
      'save this experiment',
      'all on one form',
      'throw this experiment away',
    ],
    { kind: 'own-experiment', wants: 'draft' },
  ),
  ...each(['begin deze proef', 'begin this experiment'], { kind: 'own-experiment', wants: 'draft', begins: true }),
  ...each(
    [
      'rond deze proef af',
      'rond mijn proef af',
      'wijzig deze proef',
      'bewaar wat we leerden',
      'bekijk deze proef',
      'conclude this experiment',
      'conclude my experiment',
      'change this experiment',
      'save what we learned',
      'look at this experiment',
    ],
    { kind: 'own-experiment', wants: 'running' },
  ),
  ...each(['mijn proeven', 'mijn proef', 'my experiments', 'my experiment'], {
    kind: 'list-experiments',
    list: 'mine',
    about: null,
  }),
  ...each(['lopende proeven', 'proeven', 'welke proeven lopen er', 'running experiments', 'experiments'], {
    kind: 'list-experiments',
    list: 'running',
    about: null,
  }),
  ...each(['proeven over tijd', 'proeven die te laat zijn', 'overdue experiments'], {
    kind: 'list-experiments',
    list: 'overdue',
    about: null,
  }),
  ...each(
    [
      'wat leerden we',
      'wat leerden we van proeven',
      'geleerde lessen',
      'eerder geprobeerd',
      'what did we learn',
      'lessons learned',
      'tried before',
    ],
    {
      kind: 'list-experiments',
      list: 'lessons',
      about: null,
    },
  ),
};

const longestLine = 520;
const beginning = /^(?:nieuwe proef|proef|new experiment|experiment)\s*:\s*(.+)$/isu;
/** 'Wat leerden we dit jaar' asks for all of them. */
const allLessons =
  /^(?:wat (?:leerden|hebben) we (?:geleerd )?|welke lessen (?:zijn er|hebben we)(?: geleerd)? |what did we learn )?(?:dit jaar|vorig jaar|dit kwartaal|deze maand|tot nu toe|this year|last year|this quarter|this month|so far)(?: geleerd)?$/iu;
const learned =
  /^(?:wat (?:leerden|hebben) we (?:geleerd )?(?:over|van|bij)|eerdere proeven(?: over| met)?|what did we learn (?:about|from)|earlier experiments(?: about| with| on)?)\s+(.+)$/isu;
const fields = {
  question: /^(?:vraag van (?:de|mijn) proef|question of (?:the|my) experiment)\s*:\s*(.+)$/isu,
  expectation: /^(?:verwachting|expectation)\s*:\s*(.+)$/isu,
  measure: /^(?:meten met|maat|measure)\s*:\s*(.+)$/isu,
  ends: /^(?:einddatum|end date)\s*:\s*(.+)$/isu,
} as const;

/** null when the text is about something else. */
export function parseExperimentCommand(text: string): ExperimentSaid | null {
  if (text.length > longestLine) return null;
  const line = text.trim();
  const plain = line
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\s?!.]+$/u, '');
  const known = lines[plain];
  if (known) return known;
  const [, question] = beginning.exec(line) ?? [];
  if (question) return { kind: 'begin-experiment', question: question.trim() };
  for (const field of ['question', 'expectation', 'measure', 'ends'] as const) {
    const [, words] = fields[field].exec(line) ?? [];
    if (words) return { kind: 'fill-experiment', field, words: words.trim() };
  }
  if (/^(?:wat|welke|what)/u.test(plain) && allLessons.test(plain))
    return { kind: 'list-experiments', list: 'lessons', about: null };
  const [, about] = learned.exec(plain) ?? [];
  return about ? { kind: 'list-experiments', list: 'lessons', about } : null;
}

function each(texts: readonly string[], said: ExperimentSaid): Record<string, ExperimentSaid> {
  return Object.fromEntries(texts.map((text) => [text, said]));
}
