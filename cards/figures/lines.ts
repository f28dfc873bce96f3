import type { Element } from '../kit/element.ts';
import type { Language } from '../kit/language.ts';
import { badge } from '../kit/badge.ts';
import { section, smallText, text } from '../kit/text.ts';
import { previewTexts, type DoubtProps, type StandingKey } from './preview-texts.ts';

/** One figure as it stands or will stand, in words. */
export interface LineProps {
  /** Name, area where it is not the whole, and period. */
  readonly title: string;
  readonly figure: string;
  /** 'voorlopig', 'definitief'. */
  readonly status: string;
  readonly standing: StandingKey;
  /** What stood there before. */
  readonly was: string | null;
  /** The period before it, where nothing stood there. */
  readonly previous: { readonly period: string; readonly figure: string } | null;
  /** What its reading says; null where it is not told here. */
  readonly reading: string | null;
  /** For a correction: what was said before, and what is said now. */
  readonly verdicts: { readonly before: string; readonly after: string } | null;
  readonly isHidden: boolean;
  readonly doubts: readonly DoubtProps[];
  readonly note: string | null;
}

export function figureLine(line: LineProps, language: Language): Element {
  const words = previewTexts[language];
  const { standing, verdicts, was, previous } = line;
  const beside = [
    line.status,
    was === null ? null : words.was(was),
    was === null && previous ? words.before(previous.period, previous.figure) : null,
  ].filter((part) => part !== null);
  return section(
    [
      smallText(line.title, { isSubtle: true }),
      text(line.figure, { weight: 'Bolder', spacing: 'None' }),
      smallText(beside.join(' · '), { spacing: 'None' }),
      ...(standing === 'later' || standing === 'correction' ? [badge(words.standing[standing])] : []),
      ...(verdicts
        ? [
            smallText(
              verdicts.before === verdicts.after
                ? words.rereadSame(verdicts.after)
                : words.reread(verdicts.before, verdicts.after),
              { spacing: 'Small' },
            ),
          ]
        : []),
      ...(line.reading ? [smallText(line.reading, { spacing: 'Small' })] : []),
      ...(line.isHidden ? [smallText(words.hidden, { spacing: 'Small' })] : []),
      ...line.doubts.map((doubt) =>
        text(words.doubt(doubt), { color: 'Attention', weight: 'Bolder', spacing: 'Small' }),
      ),
      ...(line.note ? [smallText(words.note(line.note), { spacing: 'Small' })] : []),
    ],
    { separator: true, spacing: 'Small' },
  );
}
