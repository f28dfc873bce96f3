import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { randomFrom } from '../statistics/series-builder.ts';

const kinds = ['indicator', 'article', 'own', 'talk', 'refusal'] as const;
type Kind = (typeof kinds)[number];

interface Written extends Readonly<Record<Kind, readonly string[]>> {
  readonly shares: Readonly<Record<Kind, number>>;
  readonly slots: Readonly<Record<string, readonly string[]>>;
}

const seed = 20_261_129;
const mostDraws = 100_000;

/** So many questions, no two the same, always the same ones in the same order. */
export function differentQuestions(count: number): readonly string[] {
  const written = parse(readFileSync(new URL('questions.yaml', import.meta.url), 'utf8')) as Written;
  const slots = { ...written.slots, article: articleTitles() };
  const { uniform } = randomFrom(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(uniform() * from.length)] ?? '';
  const fill = (template: string): string =>
    template.replaceAll(/\{(\w+)\}/g, (whole, slot: string) =>
      slot in slots ? pick(slots[slot as keyof typeof slots] ?? []) : whole,
    );
  const found = new Map<string, number>();
  for (const kind of kinds) {
    const wanted = found.size + Math.round(count * written.shares[kind]);
    // The order is drawn too, so that a part of the questions is as mixed as all of them.
    for (let draws = 0; found.size < wanted; draws++) {
      if (draws > mostDraws) throw new RangeError(`questions.yaml holds too few different questions of ${kind}`);
      found.set(fill(pick(written[kind])), uniform());
    }
  }
  return [...found]
    .toSorted(([, left], [, right]) => left - right)
    .map(([question]) => question)
    .slice(0, count);
}

function articleTitles(): readonly string[] {
  const folder = fileURLToPath(new URL('../../knowledge/', import.meta.url));
  return readdirSync(folder)
    .toSorted()
    .filter((file) => file.endsWith('.nl.md'))
    .map((file) => /^title: (.+)$/m.exec(readFileSync(`${folder}${file}`, 'utf8'))?.[1] ?? '')
    .map((title) => title.replaceAll(/^['"]|['"]$/g, '').toLowerCase());
}
