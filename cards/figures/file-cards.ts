import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import { choices, textInput, type Choice } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, smallText, spoken, text } from '../kit/text.ts';
import { readOwnButton } from './own-file-card.ts';
import { fileTexts } from './file-texts.ts';

/** How figures come in as a file, with room to paste them. */
export function sendCard(
  { nonce, rows, takesFiles }: { readonly nonce: string; readonly rows: string; readonly takesFiles: boolean },
  language: Language,
): IAdaptiveCard {
  const words = fileTexts[language];
  const lead = takesFiles ? words.sendFile : words.sendHere;
  return card({
    language,
    summary: spoken(words.sendTitle, lead),
    body: [
      heading(words.sendTitle),
      text(lead),
      ...(takesFiles ? [text(words.sendRows)] : []),
      smallText(words.sendShape),
      textInput('rows', words.rows, { value: rows, longest: 25_000, lines: 3, placeholder: words.rowsHint }),
      buttons([
        execute(words.check, { action: 'figures.paste', nonce: buttonNonce(nonce, 'paste') }, 'positive'),
        execute(words.template, { action: 'figures.template', nonce: buttonNonce(nonce, 'template') }),
      ]),
    ],
  });
}

/** Nothing is missing. */
export function completeCard(nonce: string, language: Language): IAdaptiveCard {
  const words = fileTexts[language];
  return card({
    language,
    summary: spoken(words.completeTitle, words.complete),
    body: [
      heading(words.completeTitle),
      text(words.complete),
      buttons([execute(words.send, { action: 'figures.send', nonce: buttonNonce(nonce, 'send') })]),
    ],
  });
}

export interface FileProblemsProps {
  readonly nonce: string;
  readonly name: string | null;
  /** Each with its place and what to do. */
  readonly problems: readonly string[];
  readonly more: number;
}

/** What has to be mended in a file, all of it at once. */
export function fileProblemsCard(
  { nonce, name, problems, more }: FileProblemsProps,
  language: Language,
): IAdaptiveCard {
  const words = fileTexts[language];
  return card({
    language,
    summary: spoken(words.problemsTitle, words.problemsOf(name)),
    body: [
      heading(words.problemsTitle),
      text(words.problemsOf(name)),
      bullets(problems, { spacing: 'Small' }),
      ...(more > 0 ? [smallText(words.problemsMore(more))] : []),
      text(words.again),
      buttons([
        execute(words.send, { action: 'figures.send', nonce: buttonNonce(nonce, 'send') }),
        execute(words.template, { action: 'figures.template', nonce: buttonNonce(nonce, 'template') }),
        ...(name === null ? [] : readOwnButton(nonce, language)),
      ]),
    ],
  });
}

export interface FileQuestionProps {
  readonly nonce: string;
  /** Not of rows that were pasted. */
  readonly isFile: boolean;
  readonly draft: string;
  readonly question: string;
  readonly options: readonly Choice[];
}

/** What only the person can tell of a file. */
export function fileQuestionCard(
  { nonce, isFile, draft, question, options }: FileQuestionProps,
  language: Language,
): IAdaptiveCard {
  const words = fileTexts[language];
  return card({
    language,
    summary: spoken(words.questionTitle, question),
    body: [
      heading(words.questionTitle),
      text(question),
      choices('option', words.option, options, words.optionHint),
      buttons([
        execute(words.choose, { action: 'figures.choose', nonce: buttonNonce(nonce, 'choose'), draft }, 'positive'),
        ...(isFile ? readOwnButton(nonce, language) : []),
      ]),
    ],
  });
}

export interface RevisionsProps {
  readonly name: string;
  /** Newest first, each a sentence. */
  readonly revisions: readonly string[];
  readonly showsValues: boolean;
}

/** What was corrected: when, by whom, from what to what, and why. */
export function revisionsCard({ name, revisions, showsValues }: RevisionsProps, language: Language): IAdaptiveCard {
  const words = fileTexts[language];
  const title = words.revisionsTitle(name);
  return card({
    language,
    summary: spoken(title, revisions[0] ?? words.noRevisions),
    body: [
      heading(title),
      ...(revisions.length === 0 ? [text(words.noRevisions)] : [bullets(revisions.slice(0, mostRevisions))]),
      ...(revisions.length > 0 && !showsValues ? [smallText(words.hiddenValues)] : []),
    ],
  });
}

const mostRevisions = 20;
