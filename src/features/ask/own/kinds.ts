import type { Language } from '../../../shared/language.ts';
import { wordsOf } from '../../../text/words/dutch-words.ts';
import type { Frequency } from '../../../time/period.ts';
import type { Relation } from '../../../text/figures/relations/relation.ts';
import type { Answer, Suggestion } from '../answer.ts';
import { fact } from '../statement.ts';
import { ownFiguresWording } from '../wording/own/own-figures.ts';
import { readBackWording } from '../wording/own/read-back.ts';
import { type Amounts, amountsIn } from './amounts.ts';
import type { OwnFiguresQuestion } from './question.ts';

/** A button carries its question back, and no more fits (cards: ask.follow-up). */
export const longestToAskAbout = 450;

/** What was pressed, or put in front, to say what figures are. */
export interface Kind {
  readonly kind: 'flow' | 'stock';
  /** null: not said, and never guessed. */
  readonly frequency: Frequency | null;
}

/** What stands in front wins from the words behind it. */
export function chosenIn({ text, language }: OwnFiguresQuestion): Kind | null {
  const { kinds, perPeriod } = ownFiguresWording[language];
  for (const kind of ['flow', 'stock'] as const) {
    if (text.startsWith(`${kinds[kind]}:`)) return { kind, frequency: null };
    for (const frequency of ['week', 'month'] as const)
      if (text.startsWith(`${kinds[kind]} ${perPeriod[frequency]}:`)) return { kind, frequency };
  }
  return null;
}

/** Whether words can be the label of a button below: each of them is one of these, or holds a figure. */
export function mayBeLabel(words: string, language: Language): boolean {
  const { kinds, cases, meanings } = ownFiguresWording[language];
  const { yes, no, running } = readBackWording[language];
  const { inTime, groups, secondOfFirst, firstOfSecond, thenNow } = meanings;
  const labels = [
    yes,
    no,
    running,
    kinds.flow,
    kinds.stock,
    cases,
    inTime,
    groups,
    secondOfFirst,
    firstOfSecond,
    thenNow,
  ];
  return /\d/.test(words) || labels.some((label) => wordsOf(label).join(' ') === words);
}

/** How a row may be read depends on what it is, so that is asked and never guessed (statistics 1.0). */
export function whatAreThey({ text, language }: OwnFiguresQuestion): Answer {
  const { kinds, cases, cannotRead } = ownFiguresWording[language];
  if (text.length > longestToAskAbout) return { kind: 'own-figures', inShort: null, told: [cannotRead.unknown()] };
  const options = [kinds.flow, kinds.stock, cases].map((title): Suggestion => ({
    title,
    question: `${title}: ${text}`,
  }));
  return { kind: 'choice', about: 'own-figures', options };
}

/** Figures that do not say what they have to do with each other: what they may mean. */
export function whatDoTheyMean(
  { values, isOfOne }: Extract<Relation, { kind: 'unclear' }>,
  { language }: OwnFiguresQuestion,
): Answer {
  const { howRelated } = ownFiguresWording[language];
  const { number } = amountsIn(language);
  const last = values.at(-1);
  // Buttons that make them one thing would put words in the asker's mouth.
  if (!isOfOne && last !== undefined) {
    const others = values.slice(0, -1).map((value) => number('value', value).shown);
    return {
      kind: 'own-figures',
      inShort: null,
      isAsked: true,
      told: [howRelated(fact('others', others.join(', ')), number('last', last))],
    };
  }
  return { kind: 'choice', about: 'own-relation', options: otherMeanings(values, amountsIn(language)) };
}

/** What two or more figures may be to each other, and what asks it. */
export function otherMeanings(values: readonly number[], { number, language }: Amounts): Suggestion[] {
  const { meanings, cases } = ownFiguresWording[language];
  const shown = values.map((value) => number('value', value).shown);
  const [first = '', second = ''] = shown;
  const isTwo = values.length === 2;
  const isPart = isTwo && (values[0] ?? 0) !== (values[1] ?? 0);
  const [part, whole] = (values[0] ?? 0) < (values[1] ?? 0) ? [first, second] : [second, first];
  const groups = shown.map((value, i) => `${meanings.group} ${'ABCDEFG'.charAt(i)}: ${value}`).join(', ');
  return isTwo
    ? [
        { title: meanings.change(first, second), question: meanings.changeAsked(first, second) },
        ...(isPart ? [{ title: meanings.part(part, whole), question: meanings.part(part, whole) }] : []),
        { title: meanings.groups, question: groups },
      ]
    : [
        { title: meanings.inTime, question: `${meanings.inTime}: ${shown.join('; ')}` },
        { title: meanings.groups, question: groups },
        { title: cases, question: `${cases}: ${shown.join('; ')}` },
      ];
}

/** Two columns without headings: a part of a whole, or what it was and became. */
export function whatAreTheColumns(
  { rows }: Extract<Relation, { kind: 'two-columns' }>,
  { language }: OwnFiguresQuestion,
): Answer {
  const { meanings } = ownFiguresWording[language];
  const { number } = amountsIn(language);
  const isPart = rows.every(({ first, second }) => second <= first && first > 0);
  const isWhole = rows.every(({ first, second }) => first <= second && second > 0);
  const each = (told: (first: string, second: string) => string, link = ':'): string =>
    rows
      .map(({ label, first, second }, i) => {
        const name = label === '' ? `${meanings.group} ${'ABCDEFGHIJKL'.charAt(i)}` : label;
        return `${name}${link} ${told(number('first', first).shown, number('second', second).shown)}`;
      })
      .join('; ');
  const options: Suggestion[] = [
    ...(isPart ? [{ title: meanings.secondOfFirst, question: each((whole, part) => meanings.part(part, whole)) }] : []),
    ...(isWhole ? [{ title: meanings.firstOfSecond, question: each(meanings.part) }] : []),
    {
      title: meanings.thenNow,
      question: each((first, second) => meanings.changeAsked(first, second).toLowerCase(), ''),
    },
  ];
  return { kind: 'choice', about: 'own-relation', options };
}
