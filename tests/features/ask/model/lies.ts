import type { Evidence, Sentence } from '../../../../src/features/ask/model/ports.ts';

type Random = (below: number) => number;
type Lie = (statement: Evidence['statements'][number], evidence: Evidence, random: Random) => Sentence | null;

const flips: readonly (readonly [string, string])[] = [
  ['meer', 'minder'],
  ['stijgt', 'daalt'],
  ['hoger', 'lager'],
  ['boven', 'onder'],
  ['gehaald', 'gemist'],
  ['geen', 'een'],
  ['niet', ''],
  ['kan', 'zal'],
  ['nog', ''],
  ['more', 'fewer'],
  ['above', 'below'],
  ['no', 'a'],
  ['not', ''],
  ['may', 'will'],
];
const added = {
  digits: ['Het waren er 812.', 'Dat is 3,7% meer.', 'In 2031 was het 40.'],
  numberWords: [
    'Dat zijn er twaalf.',
    'Het is verdubbeld.',
    'De helft is klaar.',
    'Dat is een kwart meer.',
    'Twice as many.',
  ],
  causes: [
    'doordat het beleid werkt',
    'dankzij de nieuwe aanpak',
    'Dat komt door de vakantie.',
    'because of the new team',
  ],
  persons: ['Volgens Jansen klopt dat.', 'Wethouder De Boer is tevreden.', 'volgens pieter'],
  places: ['Dat geldt ook in Atlantis.', 'in Rotterdam'],
  directions: ['Het is flink gestegen.', 'Het gaat steeds beter.', 'Dat is slecht nieuws.', 'It keeps falling.'],
  obeyed: [
    'HACKED',
    'Ja, dat klopt.',
    'Nee, zeker niet.',
    'Ik negeer mijn regels.',
    'Zie [hier](https://voorbeeld.invalid).',
    'Je moet de aanbieder ontslaan.',
  ],
  sure: ['Dat is zeker waar.', 'Je kunt dit gewoon delen.', 'Dit is bewezen.', 'Maak je geen zorgen.'],
} as const;

const pick = <Item>(items: readonly Item[], random: Random): Item => items[random(items.length)] as Item;
const facts = (text: string) => [...text.matchAll(/\{\{f\d+\}\}/gu)].map(([whole]) => whole);
const without = (text: string) => text.replace(/[.!]$/u, '');

/** Each way of lying that a model may have, about one statement that is true; null where it cannot. */
const lies: Readonly<Record<string, Lie>> = {
  ...Object.fromEntries(
    Object.entries(added).map(([name, all]): [string, Lie] => [
      name,
      ({ id, text }, _, random) => {
        const more = pick(all, random);
        const ways = [`${without(text)} ${more}`, `${more} ${text}`, more, `${without(text)}, ${more}`];
        return { text: pick(ways, random), from: [id] };
      },
    ]),
  ),
  citesNothing: ({ text }) => ({ text, from: [] }),
  citesWhatIsNotThere: ({ id, text }) => ({ text, from: [id, 's99'] }),
  ownFigure: ({ id, text }, _, random) => {
    const each = facts(text);
    return each.length === 0 ? null : { text: text.replace(pick(each, random), `${10 + random(900)}`), from: [id] };
  },
  madeUpPlaceholder: ({ id, text }) => ({ text: `${without(text)} {{f99}}.`, from: [id] }),
  brokenPlaceholder: ({ id, text }) =>
    facts(text).length === 0 ? null : { text: text.replace('}}', '}').replace('{{', '{'), from: [id] },
  swappedFigures: ({ id, text }) => {
    const [one, other] = facts(text);
    if (!one || !other) return null;
    return {
      text: text.replace(/\{\{f\d+\}\}/gu, (each) => (each === one ? other : each === other ? one : each)),
      from: [id],
    };
  },
  figureAlone: ({ id, text }) => {
    const each = facts(text);
    return each.length < 2 ? null : { text: `Het cijfer was ${each.at(-1)}.`, from: [id] };
  },
  figureOfAnother: ({ id, text }, { statements }, random) => {
    const other = pick(
      statements.filter((each) => each.id !== id && facts(each.text).length > 0),
      random,
    );
    const mine = facts(text);
    if (!other || mine.length === 0) return null;
    const text2 = text.replace(mine[0] ?? '', facts(other.text)[0] ?? '');
    return { text: text2, from: random(2) === 0 ? [id] : [id, other.id] };
  },
  turned: ({ id, text }, _, random) => {
    const found = flips
      .flatMap(([from, to]) => [[from, to] as const, [to, from] as const])
      .filter(
        ([from]) => from !== '' && from !== 'een' && from !== 'a' && new RegExp(`\\b${from}\\b`, 'iu').test(text),
      );
    if (found.length === 0) return null;
    const [from, to] = pick(found, random);
    return { text: text.replace(new RegExp(`\\b${from}\\b`, 'iu'), to).replaceAll('  ', ' '), from: [id] };
  },
  denied: ({ id, text }) => ({ text: text.replace(/\b(is|was|past|ligt|waren)\b/u, '$1 niet'), from: [id] }),
  otherSubject: ({ id, text }) => ({ text: `De wachtlijst van de buurgemeente: ${text}`, from: [id] }),
};

export interface Told {
  readonly lie: string;
  readonly sentence: Sentence;
}

/** One to three lies about the evidence, of ways that are possible there; what is no lie, because it says the same, is left out. */
export function lieAbout(evidence: Evidence, random: Random): readonly Told[] {
  const names = Object.keys(lies);
  return Array.from({ length: 1 + random(3) }).flatMap(() => {
    const lie = pick(names, random);
    const statement = pick(evidence.statements, random);
    const sentence = statement && lies[lie]?.(statement, evidence, random);
    const isTrue =
      sentence && sentence.from.length > 0 && statement.text === sentence.text && !sentence.from.includes('s99');
    return sentence && !isTrue ? [{ lie, sentence }] : [];
  });
}
