import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import { choices, textInput } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, oneLineOf, smallText, spoken, text, written } from '../kit/text.ts';
import type { BeginLine, LineForm, OpenLine, RestoreLine } from './actions.ts';
import { told } from './line-card.ts';
import { linkedParts, type LinkedProps } from './linked-parts.ts';
import type { LineNewsKey, StepKey } from './line-texts.ts';
import { lineTexts } from './texts.ts';

export interface LineStartProps {
  readonly nonce: string;
  readonly words: string;
  /** From which it is begun. */
  readonly indicator: { readonly id: string; readonly name: string } | null;
  readonly news: LineNewsKey | null;
}

/** What do you want to reach? */
export function lineStartCard(
  { nonce, words: typed, indicator, news }: LineStartProps,
  language: Language,
): IAdaptiveCard {
  const words = lineTexts[language];
  const title = indicator ? words.startFrom(indicator.name) : words.startTitle;
  const data = {
    action: 'line.begin',
    nonce: buttonNonce(nonce, 'begin'),
    ...(indicator && { about: indicator.id }),
  } satisfies z.input<typeof BeginLine>;
  return card({
    language,
    summary: spoken(title, news && words.news[news]),
    body: [
      heading(title),
      ...told(news && words.news[news]),
      text(words.startLead),
      textInput('words', words.startGoal, { value: typed, longest: 4_000, lines: 3, placeholder: words.startExample }),
      buttons([execute(words.begin, data, 'positive')]),
    ],
  });
}

export interface LineListProps {
  readonly nonce: string;
  readonly about: { readonly id: string; readonly name: string } | null;
  readonly lines: readonly { readonly id: string; readonly goal: string; readonly missing: number }[];
  /** That the indicator meets. */
  readonly needs: LinkedProps['needs'];
}

/** Those that somebody can see, with what is missing in each. */
export function lineListCard({ nonce, about, lines, needs }: LineListProps, language: Language): IAdaptiveCard {
  const words = lineTexts[language];
  const title = about ? words.listAbout(about.name) : words.listTitle;
  const form = {
    action: 'line.form',
    nonce: buttonNonce(nonce, 'form'),
    ...(about && { about: about.id }),
  } satisfies z.input<typeof LineForm>;
  const begin = execute(words.newLine, form);
  const needed = linkedParts({ needs, experiments: [], indicator: null }, nonce, language);
  if (lines.length === 0) {
    const nothing = about ? words.noLinesAbout : words.noLines;
    return card({
      language,
      summary: spoken(title, nothing),
      body: [heading(title), text(nothing), ...needed, buttons([begin])],
    });
  }
  const open = lines.slice(0, 5).map(({ id, goal }, index) => ({
    goal,
    data: { action: 'line.open', nonce: buttonNonce(nonce, index), line: id } satisfies z.input<typeof OpenLine>,
  }));
  return card({
    language,
    summary: spoken(title),
    body: [
      heading(title),
      ...lines.slice(0, 5).flatMap(({ goal, missing }, index) => [
        text(goal, { weight: 'Bolder', spacing: 'Medium' }),
        smallText(words.missing(missing), { spacing: 'None' }),
        buttons(
          open.slice(index, index + 1).map(({ data }) => execute(words.open, data)),
          'Small',
        ),
      ]),
      ...(lines.length > 5 ? [bullets(lines.slice(5).map(({ goal }) => goal))] : []),
      ...needed,
      buttons([begin]),
    ],
  });
}

export interface LineVersionsProps {
  readonly nonce: string;
  readonly line: string;
  readonly versions: readonly {
    readonly version: number;
    readonly at: string;
    readonly by: string;
    readonly step: StepKey;
    readonly about: string;
  }[];
  readonly mayEdit: boolean;
}

/** Who changed what, newest first; each can be put back. */
export function lineVersionsCard(
  { nonce, line, versions, mayEdit }: LineVersionsProps,
  language: Language,
): IAdaptiveCard {
  const words = lineTexts[language];
  const rows = versions.map(({ version, at, by, step, about }) =>
    words.versionBy(version, by || words.colleague, at, words.steps[step](oneLineOf(about, 100))),
  );
  const older = versions.slice(1).map(({ version }) => ({ title: words.restore(version), value: String(version) }));
  const restore = {
    action: 'line.restore',
    nonce: buttonNonce(nonce, 'restore'),
    line,
  } satisfies z.input<typeof RestoreLine>;
  const back = { action: 'line.open', nonce: buttonNonce(nonce, 'back'), line } satisfies z.input<typeof OpenLine>;
  return card({
    language,
    summary: spoken(words.versionsTitle),
    body: [
      heading(words.versionsTitle),
      ...rows.map((row) => written(row, { spacing: 'Small' })),
      ...(mayEdit && older.length > 0 ? [choices('to', words.restoreLabel, older, words.choosePart)] : []),
      buttons([
        ...(mayEdit && older.length > 0 ? [execute(words.restoreButton, restore)] : []),
        execute(words.back, back),
      ]),
    ],
  });
}
