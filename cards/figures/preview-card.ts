import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices, chosen, textInput, type Choice } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, section, smallText, spoken, text } from '../kit/text.ts';
import type { SaveFigures } from './actions.ts';
import { figureLine, type LineProps } from './lines.ts';
import { readOwnButton } from './own-file-card.ts';
import { previewTexts, type PreviewNewsKey, type StatusChoiceKey } from './preview-texts.ts';

export interface PreviewCardProps {
  readonly nonce: string;
  readonly draft: string;
  /** Name of the file; null when figures were typed. */
  readonly fileName: string | null;
  readonly lines: readonly LineProps[];
  /** Of all figures, also those that are not among the lines. */
  readonly count: number;
  /** How many stood there already. */
  readonly same: number;
  /** What was understood of a file and should be seen. */
  readonly remarks: readonly string[];
  readonly asksReason: boolean;
  readonly isDoubted: boolean;
  readonly because: string;
  readonly status: StatusChoiceKey;
  readonly news: PreviewNewsKey | null;
}

/** What figures will stand where, before anything is kept. */
export function previewCard(props: PreviewCardProps, language: Language): IAdaptiveCard {
  const words = previewTexts[language];
  const { lines, count, same, news, fileName, remarks } = props;
  const told = news && words.news[news];
  return card({
    language,
    summary: spoken(words.title, told, words.lead(count)),
    body: [
      heading(words.title),
      ...(told ? [section([text(told)], { style: 'emphasis', roundedCorners: true })] : []),
      text([words.lead(count), ...(same > 0 ? [words.same(same)] : [])].join(' ')),
      ...(fileName ? [smallText(words.fromFile(fileName), { spacing: 'None' })] : []),
      ...(remarks.length > 0 ? [bullets(remarks, { size: 'Small' })] : []),
      ...lines.map((line) => figureLine(line, language)),
      ...(count > lines.length ? [smallText(words.more(count - lines.length))] : []),
      ...answering(props, language),
    ],
  });
}

function answering(props: PreviewCardProps, language: Language): Element[] {
  const words = previewTexts[language];
  const { nonce, draft, isDoubted, fileName } = props;
  const options = (['by-lag', 'provisional', 'final'] as const).map((value): Choice => ({
    title: words.statusChoices[value],
    value,
  }));
  const save = { action: 'figures.save', nonce: buttonNonce(nonce, 'save'), draft, isSure: isDoubted } as const;
  const edit = { action: 'figures.edit', nonce: buttonNonce(nonce, 'edit'), draft } as const;
  const discard = { action: 'figures.discard', nonce: buttonNonce(nonce, 'discard'), draft } as const;
  return [
    chosen('status', words.statusLabel, options, props.status),
    ...(props.asksReason
      ? [
          textInput('because', words.because, {
            value: props.because,
            longest: 500,
            lines: 3,
            placeholder: words.becauseHint,
          }),
        ]
      : []),
    ...(isDoubted ? [text(words.asksYes, { weight: 'Bolder' })] : []),
    buttons([
      execute(isDoubted ? words.saveSure : words.save, save satisfies SaveFigures, 'positive'),
      // What stands in a file is changed there.
      ...(fileName === null ? [execute(isDoubted ? words.editDoubted : words.edit, edit)] : []),
      execute(words.discard, discard),
      ...(fileName === null ? [] : readOwnButton(nonce, language)),
    ]),
  ];
}

export interface SavedCardProps {
  readonly nonce: string;
  readonly lines: readonly LineProps[];
  readonly count: number;
  /** Figures that are still missing. */
  readonly left: number;
  /** Indicators with areas of which only the whole was entered. */
  readonly withAreas: readonly Choice[];
  readonly periodStart: string | null;
  /** What can be corrected: indicator, period and area with bars between them. */
  readonly correctable: readonly Choice[];
  /** Of which indicator there are revisions now; null when nothing was corrected. */
  readonly revised: string | null;
}

/** What was kept, with what can be done next. */
export function savedCard(props: SavedCardProps, language: Language): IAdaptiveCard {
  const words = previewTexts[language];
  const { nonce, lines, count, left, withAreas, correctable, revised } = props;
  const areas = {
    action: 'figures.areas',
    nonce: buttonNonce(nonce, 'areas'),
    ...(props.periodStart && { periodStart: props.periodStart }),
  };
  return card({
    language,
    summary: spoken(words.saved, words.savedLead(count)),
    body: [
      heading(words.saved),
      text(words.savedLead(count)),
      ...lines.map((line) => figureLine(line, language)),
      ...(count > lines.length ? [smallText(words.more(count - lines.length))] : []),
      ...(left > 0
        ? [
            text(words.left(left), { weight: 'Bolder', spacing: 'Medium' }),
            buttons([execute(words.next, { action: 'figures.due', nonce: buttonNonce(nonce, 'due') }, 'positive')]),
          ]
        : []),
      ...(withAreas.length > 0
        ? [choices('indicator', words.areas, withAreas, words.areasHint), buttons([execute(words.byArea, areas)])]
        : []),
      choices('figure', words.wrong, correctable, words.wrongHint),
      buttons([
        execute(words.correct, { action: 'figures.correct', nonce: buttonNonce(nonce, 'correct') }),
        ...(left > 0 ? [] : [execute(words.post, { action: 'publication.new', nonce: buttonNonce(nonce, 'post') })]),
        ...(revised
          ? [
              execute(words.revisions, {
                action: 'figures.revisions',
                nonce: buttonNonce(nonce, 'revisions'),
                indicator: revised,
              }),
            ]
          : []),
      ]),
    ],
  });
}
