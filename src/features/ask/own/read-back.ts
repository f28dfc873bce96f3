import type { Language } from '../../../shared/language.ts';
import type { Doubt } from '../../../text/figures/relations/doubt.ts';
import type { OwnUnit } from '../../../text/figures/account.ts';
import type { Labelled } from '../../../text/figures/relations/relation.ts';
import type { SignalName } from '../../../text/figures/relations/signal.ts';
import type { Telling } from '../../../text/figures/relations/telling.ts';
import { formatList } from '../../../text/format.ts';
import type { Answer, Suggestion } from '../answer.ts';
import { fact, type Statement } from '../statement.ts';
import { readBackWording } from '../wording/own/read-back.ts';
import { ownFiguresWording } from '../wording/own/own-figures.ts';
import { type Amounts, capitalised } from './amounts.ts';
import { longestToAskAbout, otherMeanings } from './kinds.ts';
import type { Told } from './tell.ts';

const mostOptions = 4;
const mostOthers = 7;

/** What was pressed about a reading, in front of the figures, and the figures as they were given. */
export function saidOfReading(
  text: string,
  language: Language,
): { readonly said: 'yes' | 'no' | null; readonly text: string } {
  for (const said of ['yes', 'no'] as const) {
    const start = `${readBackWording[language][said]}: `;
    if (text.startsWith(start)) return { said, text: text.slice(start.length) };
  }
  return { said: null, text };
}

/** Below an answer: that the figures were not read as meant. */
export function notMeant(text: string, language: Language): Suggestion {
  const { no } = readBackWording[language];
  return { title: no, question: text.length > longestToAskAbout ? no : `${no}: ${text}` };
}

/** What figures may be that were not what they were read as. */
export function readOtherwise(relation: Told, telling: Telling, amounts: Amounts): Answer {
  const options = othersOf(relation, { unused: [], signals: [], shapes: [] }, telling, amounts);
  if (options.length > 0) return { kind: 'choice', about: 'own-relation', options, isSurelyMeant: true };
  const shown = telling.mentions.map(({ value }) => amounts.number('value', value).shown);
  const told = ownFiguresWording[amounts.language].howRelated(
    fact('others', shown.slice(0, -1).join(', ')),
    fact('last', shown.at(-1) ?? ''),
  );
  return { kind: 'own-figures', told: [told], inShort: null, isAsked: true, isSurelyMeant: true };
}

/** Figures of which it is not sure that they were read as meant: how they were read, and what else they may be. */
export function readBack(
  { relation, doubt, first }: { readonly relation: Told; readonly doubt: Doubt; readonly first: Statement | undefined },
  telling: Telling,
  text: string,
  amounts: Amounts,
): Answer {
  const words = readBackWording[amounts.language];
  const { unused, signals, shapes } = doubt;
  const asRead = readingOf(relation, amounts);
  const names = signals.map((name) => words.signals[name]);
  const yes = { title: words.yes, question: text.length > longestToAskAbout ? words.yes : `${words.yes}: ${text}` };
  const running = { title: words.running, question: `${words.running}: ${text}` };
  const isRunning = shapes.includes('running') && text.length <= longestToAskAbout;
  const options = [...(isRunning ? [running] : []), yes, ...othersOf(relation, doubt, telling, amounts)].slice(
    0,
    mostOptions,
  );
  return {
    kind: 'choice',
    about: 'own-reading',
    read: [
      ...(asRead ? [words.read(fact('read', asRead))] : first ? [first] : []),
      ...shapes.map((name) => words.shapes[name]()),
      ...(unused.length > 0 ? [words.withoutNumbers(fact('unused', formatList(unused, amounts.language)))] : []),
      ...(names.length > 0 ? [words.withoutWords(fact('signals', formatList(names, amounts.language)))] : []),
    ],
    options,
  };
}

/** The numbers with their part in it; null where the first sentence of the answer says it as well. */
function readingOf(relation: Told, amounts: Amounts): string | null {
  const words = readBackWording[amounts.language];
  const list = (texts: readonly string[]): string => formatList(texts, amounts.language);
  const amount = (value: number, unit: OwnUnit | null = null): string => amounts.amount('value', value, unit).shown;
  const labelled = (all: readonly Labelled[], unit: OwnUnit | null): string =>
    list(all.map(({ label, value }) => `${label} ${amount(value, unit)}`.trim()));
  switch (relation.kind) {
    case 'change': {
      const { label, before, after, unit } = relation.change;
      return `${label} ${words.change(amount(before, unit), amount(after, unit))}`.trim();
    }
    case 'changes':
      return relation.changes
        .map(({ label, before, after, unit }) =>
          `${label} ${words.change(amount(before, unit), amount(after, unit))}`.trim(),
        )
        .join('; ');
    case 'share':
      return words.of(amount(relation.share.count), amount(relation.share.size));
    case 'shares':
    case 'together':
    case 'shares-in-time':
      return list(relation.shares.map(({ count, size }) => words.of(amount(count), amount(size))));
    case 'areas':
      return list(relation.areas.map(({ count, size }) => words.of(amount(count), amount(size))));
    case 'groups':
      return words.beside(labelled(relation.groups, relation.unit));
    case 'different':
      return words.beside(labelled(relation.figures, null));
    case 'sum':
      return words.parts(labelled(relation.parts, relation.unit));
    case 'few-in-time':
    case 'long-periods':
      return words.inTime(labelled(relation.points, relation.unit));
    case 'stocks':
      return words.inTime(labelled(relation.points, null));
    case 'percentages-in-time':
      return words.inTime(labelled(relation.points, 'percentage'));
    case 'target':
      return words.target(amount(relation.target, relation.unit), amount(relation.actual, relation.unit));
    case 'budget':
      return words.budget(amount(relation.budget, relation.unit), amount(relation.other, relation.unit));
    default:
      return null;
  }
}

/** What the words that were left stand for comes first. */
function othersOf(relation: Told, { signals }: Doubt, { mentions }: Telling, amounts: Amounts): Suggestion[] {
  const own = mentions.filter(({ reason }) => reason !== 'sample-size' && reason !== 'criterion');
  if (own.length < 2 || own.length > mostOthers) return [];
  const [first, second, ...more] = own;
  const [one, other] = [first, second].map((each) =>
    each ? amounts.amount('value', each.value, each.unit === 'points' ? null : each.unit).shown : '',
  );
  const ofSignals =
    one && other && more.length === 0 ? signals.flatMap((name) => ofSignal(name, one, other, amounts.language)) : [];
  const known = new Set(relation.kind === 'groups' ? [ownFiguresWording[amounts.language].meanings.groups] : []);
  const general = otherMeanings(
    own.map(({ value }) => value),
    amounts,
  ).filter(({ title }) => !known.has(title));
  const isChange = relation.kind === 'change';
  return [...ofSignals, ...(isChange ? general.slice(1) : general)];
}

function ofSignal(name: SignalName, one: string, other: string, language: Language): Suggestion[] {
  const words = readBackWording[language];
  const told =
    name === 'target'
      ? words.target(one, other)
      : name === 'budget'
        ? words.budget(one, other)
        : name === 'sources'
          ? words.sources(one, other)
          : null;
  return told === null ? [] : [{ title: capitalised(told), question: capitalised(told) }];
}
