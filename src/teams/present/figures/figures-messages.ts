import { randomUUID } from 'node:crypto';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import {
  completeCard,
  fileProblemsCard,
  fileQuestionCard,
  revisionsCard,
  sendCard,
} from '../../../../cards/figures/file-cards.ts';
import { fileTexts } from '../../../../cards/figures/file-texts.ts';
import { figureFormCard } from '../../../../cards/figures/form-card.ts';
import { formTexts } from '../../../../cards/figures/form-texts.ts';
import { previewCard, savedCard } from '../../../../cards/figures/preview-card.ts';
import { formatDay, formatList } from '../../../text/format.ts';
import type { EnteringContent } from '../../../features/indicator/entering/told.ts';
import {
  optionWords,
  problemSentence,
  questionSentence,
  remarkSentence,
  unreadableSentence,
} from '../../../features/indicator/file/file-words.ts';
import type { EnteredFigures } from '../../../features/indicator/ports.ts';
import type { Indicator } from '../../../features/indicator/indicator.ts';
import type { Language } from '../../../shared/language.ts';
import { dayIn } from '../../../time/today.ts';
import { cardOnly, type OutgoingMessage } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';
import { formProps } from './form-props.ts';
import { linesProps } from './line-props.ts';
import { figureInWords, nameInWords, periodInWords } from './words.ts';

const mostRemarks = 6;
/** So many lines as leave room below the limit of every client; long names and notes leave room for fewer. */
const lineCounts = [14, 10, 6] as const;
const mostBytes = 25 * 1_024;

function fitting(draw: (most: number) => IAdaptiveCard): OutgoingMessage {
  for (const most of lineCounts) {
    const card = draw(most);
    if (Buffer.byteLength(JSON.stringify(card)) <= mostBytes) return cardOnly(card);
  }
  return cardOnly(draw(1));
}

export const figuresPresenters: Presenters<EnteringContent> = {
  'figures.form': ({ form }, language) => cardOnly(figureFormCard(formProps(form, language), language)),
  'figures.complete': (_, language) => cardOnly(completeCard(randomUUID(), language)),
  'figures.preview': ({ draft, lines, rereads, news }, language) => {
    const changing = lines.filter(({ standing }) => standing !== 'same');
    return fitting((most) =>
      previewCard(
        {
          nonce: randomUUID(),
          draft: draft.id,
          fileName: draft.means === 'file' ? (draft.origin ?? '') : null,
          lines: linesProps({ lines, rereads, notes: draft.notes }, most, language),
          count: changing.length,
          same: lines.length - changing.length,
          remarks: draft.remarks.slice(0, mostRemarks).map((remark) => remarkSentence(remark, language)),
          asksReason: !draft.corrects && changing.some(({ standing }) => standing === 'correction'),
          isDoubted: changing.some(({ doubts }) => doubts.length > 0),
          because: draft.because ?? '',
          status: draft.status,
          news,
        },
        language,
      ),
    );
  },
  'figures.saved': ({ lines, rereads, left, withAreas }, language) => {
    const shown = lines.slice(0, mostCorrectable);
    const [corrected] = lines.filter(({ standing }) => standing === 'correction');
    return fitting((most) =>
      savedCard(
        {
          nonce: randomUUID(),
          lines: linesProps({ lines, rereads, notes: {} }, most, language).map((line) => ({ ...line, doubts: [] })),
          count: lines.length,
          left,
          withAreas: withAreas.map(({ definition }) => ({ title: definition.name[language], value: definition.id })),
          periodStart: onePeriod(withAreas.map(({ periodStart }) => periodStart)),
          correctable: shown.map(({ definition, figure: { area, periodStart } }) => ({
            title: `${nameInWords(definition, area, language)}, ${periodInWords(definition, periodStart, language)}`,
            value: [definition.id, periodStart, area].join('|'),
          })),
          revised: corrected?.definition.id ?? null,
        },
        language,
      ),
    );
  },
  'figures.send': ({ rows, handsOutFiles }, language) =>
    cardOnly(sendCard({ nonce: randomUUID(), rows, takesFiles: handsOutFiles }, language)),
  'figures.file-problems': ({ name, problems, more }, language) =>
    cardOnly(
      fileProblemsCard(
        { nonce: randomUUID(), name, problems: problems.map((one) => problemSentence(one, language)), more },
        language,
      ),
    ),
  'figures.file-mend': ({ name, mends, more }, language) => {
    const words = fileTexts[language];
    const problems = mends.map(({ at, definition, figure, reason }) =>
      words.mend(
        [at.sheet, at.cell].filter(Boolean).join(' '),
        `${nameInWords(definition, figure.area, language)}, ${periodOrDay(definition, figure.periodStart, language)}`,
        words.mends[reason],
      ),
    );
    return cardOnly(fileProblemsCard({ nonce: randomUUID(), name, problems, more }, language));
  },
  'figures.file-question': ({ id, question, isFile }, language) =>
    cardOnly(
      fileQuestionCard(
        {
          nonce: randomUUID(),
          isFile,
          draft: id,
          question: questionSentence(question, language),
          options: question.options.map((option) => ({
            title: optionWords(question.about, option, language),
            value: option.key,
          })),
        },
        language,
      ),
    ),
  'figures.file-unreadable': ({ reason }, language) => ({ text: unreadableSentence(reason, language) }),
  'figures.file-not-fetched': ({ name, why }, language) => ({ text: fileTexts[language].notFetched[why](name) }),
  'figures.file-not-yours': ({ names }, language) => ({
    text: fileTexts[language].notYours(
      formatList(
        names.map((name) => name[language]),
        language,
      ),
    ),
  }),
  'figures.revisions': ({ definition, revisions, showsValues }, language) =>
    cardOnly(
      revisionsCard(
        {
          name: definition.name[language],
          revisions: revisions.flatMap((one) => revisionsInWords(one, definition, showsValues, language)),
          showsValues,
        },
        language,
      ),
    ),
  'figures.template': ({ name, sizeInBytes }, language): OutgoingMessage => {
    const description = fileTexts[language].templateOffered;
    return {
      text: '',
      summary: description,
      file: { kind: 'offered', name, description, sizeInBytes, makes: { kind: 'template' } },
    };
  },
  'figures.template-text': ({ text }, language) => ({ text: fileTexts[language].templateText(text) }),
  'figures.news': ({ news }, language) => ({ text: fileTexts[language].news[news] }),
  'figures.missing': ({ form, since }, language): OutgoingMessage => {
    const text = formTexts[language].missing[since](form.rows.length + form.left);
    return { text, summary: text, card: figureFormCard(formProps(form, language, since), language) };
  },
};

const mostCorrectable = 20;

function onePeriod(starts: readonly string[]): string | null {
  const [first = null, ...others] = new Set(starts);
  return others.length === 0 ? first : null;
}

/** A period that does not exist has no name. */
function periodOrDay(definition: Indicator, start: string, language: Language): string {
  return /^\d{4}-\d\d-\d\d$/.test(start) ? periodInWords(definition, start, language) : start;
}

function revisionsInWords(
  { entry, observations, corrected }: EnteredFigures,
  definition: Indicator,
  showsValues: boolean,
  language: Language,
): readonly string[] {
  return observations.map((now) => {
    const was = corrected.findLast(({ area, periodStart }) => area === now.area && periodStart === now.periodStart);
    return fileTexts[language].revision({
      on: formatDay(dayIn(Date.parse(entry.at)), language),
      by: entry.by?.name ?? null,
      figure: `${nameInWords(definition, now.area, language)}, ${periodInWords(definition, now.periodStart, language)}`,
      from: showsValues && was ? figureInWords(was, definition, language) : null,
      to: showsValues ? figureInWords(now, definition, language) : null,
      because: entry.correctionBecause ?? '',
    });
  });
}
