import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import type { OpenExperiment } from '../experiment/actions.ts';
import { experimentTexts } from '../experiment/texts.ts';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, oneLineOf, section, smallText, spoken, text } from '../kit/text.ts';
import type { NextQuestion } from '../quiz/actions.ts';
import type { OpenLine } from '../reasoning/actions.ts';
import type { OpenNeed } from '../reasoning/need-actions.ts';
import { needTexts } from '../reasoning/need-texts.ts';
import { lineTexts } from '../reasoning/texts.ts';
import type { OpenTriage } from '../source/triage-actions.ts';
import { triageTexts } from '../source/triage-texts.ts';

type Kind = 'line' | 'need' | 'triage' | 'experiment' | 'quiz';

export interface UnfinishedCardProps {
  readonly nonce: string;
  readonly begun: readonly { readonly kind: Kind; readonly id: string; readonly about: string }[];
}

/** What somebody left half-way, each with the button that goes on with it. */
export function unfinishedCard({ nonce, begun }: UnfinishedCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  const title = begun.length === 0 ? words.none : words.title;
  return card({
    language,
    summary: spoken(title, begun[0]?.about ?? null),
    body: [
      heading(title),
      ...(begun.length === 0 ? [text(words.begin)] : []),
      ...begun.map(({ kind, id, about }, place) =>
        section(
          [
            text(oneLineOf(about || words.kinds[kind], 120), { weight: 'Bolder' }),
            ...(about ? [smallText(words.kinds[kind], { spacing: 'None' })] : []),
            buttons([goOn(kind, id, buttonNonce(nonce, place), language)], 'Small'),
          ],
          { separator: true, spacing: 'Small' },
        ),
      ),
    ],
  });
}

function goOn(kind: Kind, id: string, nonce: string, language: Language) {
  switch (kind) {
    case 'line':
      return execute(lineTexts[language].open, { action: 'line.open', nonce, line: id } satisfies z.input<
        typeof OpenLine
      >);
    case 'need':
      return execute(needTexts[language].open, { action: 'need.open', nonce, need: id } satisfies z.input<
        typeof OpenNeed
      >);
    case 'triage':
      return execute(triageTexts[language].look, { action: 'triage.open', nonce, triage: id } satisfies z.input<
        typeof OpenTriage
      >);
    case 'experiment':
      return execute(experimentTexts[language].look, {
        action: 'experiment.open',
        nonce,
        experiment: id,
      } satisfies OpenExperiment);
    case 'quiz':
      return execute(texts[language].next, { action: 'quiz.next', nonce } satisfies z.input<typeof NextQuestion>);
  }
}

interface UnfinishedTexts {
  readonly title: string;
  readonly none: string;
  readonly begin: string;
  readonly next: string;
  readonly kinds: Readonly<Record<Kind, string>>;
}

const texts = {
  nl: {
    title: 'Hier kun je verder',
    none: 'Er staat niets meer open',
    begin: 'Alles wat je begon is af. Typ ‘wat kan ik hier doen?’ voor iets nieuws.',
    next: 'Volgende vraag',
    kinds: {
      line: 'Redeneerlijn',
      need: 'Databehoefte',
      triage: 'Privacycheck',
      experiment: 'Proef',
      quiz: 'De quiz',
    },
  },
  en: {
    title: 'You can go on here',
    none: 'Nothing is left open',
    begin: 'All that you began is done. Type ‘what can I do here?’ for something new.',
    next: 'Next question',
    kinds: {
      line: 'Line of reasoning',
      need: 'Data need',
      triage: 'Privacy check',
      experiment: 'Experiment',
      quiz: 'The quiz',
    },
  },
} as const satisfies Texts<UnfinishedTexts>;
