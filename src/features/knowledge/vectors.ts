import type { Language } from '../../shared/language.ts';
import type { Article } from './article.ts';
import type { ColleagueArticle } from './colleague-article.ts';
import { slugOf } from './explain-colleague.ts';

/** What an article means, as numbers of one deployment of a model (float32). `hash` is of the text they were made of. */
export interface ArticleVector {
  readonly key: string;
  readonly hash: string;
  readonly vector: Float32Array;
}

export interface VectorStore {
  all(deployment: string): Promise<readonly ArticleVector[]>;
  put(deployment: string, vectors: readonly ArticleVector[]): Promise<void>;
  /** Forgets those of other deployments, and of articles that are not there any more. */
  keepOnly(deployment: string, keys: readonly string[]): Promise<void>;
}

/** What is asked about an article, in which words lie close to those of a question. */
export interface Embeddable {
  readonly key: string;
  readonly slug: string;
  /** null: of every organisation. */
  readonly tenantId: string | null;
  readonly language: Language;
  readonly text: string;
}

export interface VectorPorts {
  readonly deployment: string;
  readonly store: VectorStore;
  /** One vector per text; null when the model gives none now. */
  readonly embed: (texts: readonly string[]) => Promise<readonly (readonly number[])[] | null>;
  readonly hashOf: (text: string) => string;
}

const together = 32;
const mostPhrasings = 6;

export function embeddableArticles(
  articles: readonly Article[],
  colleagues: readonly ColleagueArticle[],
): readonly Embeddable[] {
  return [
    ...articles.map(({ slug, language, title, also, question, phrasings, summary }) => ({
      key: `${slug} ${language}`,
      slug,
      tenantId: null,
      language,
      text: [title, ...also, question, ...phrasings.slice(0, mostPhrasings), summary].join('\n'),
    })),
    ...colleagues
      .filter(({ state }) => state === 'approved')
      .map((article) => ({
        key: `${slugOf(article)} ${article.tenantId}`,
        slug: slugOf(article),
        tenantId: article.tenantId,
        language: article.language,
        text: [article.title, article.question, ...article.phrasings.slice(0, mostPhrasings)].join('\n'),
      })),
  ];
}

/** The vector of each text, those that are stored and unchanged as they are; what the model does not give now is missing. */
export async function refreshedVectors(
  texts: readonly Embeddable[],
  { deployment, store, embed, hashOf }: VectorPorts,
): Promise<ReadonlyMap<string, Float32Array>> {
  const known = new Map((await store.all(deployment)).map((each) => [each.key, each]));
  const hashes = new Map(texts.map(({ key, text }) => [key, hashOf(text)]));
  const missing = texts.filter(({ key }) => known.get(key)?.hash !== hashes.get(key));
  for (let at = 0; at < missing.length; at += together) {
    const batch = missing.slice(at, at + together);
    const found = await embed(batch.map(({ text }) => text));
    if (found === null) break;
    const made = batch.flatMap(({ key }, place): ArticleVector[] => {
      const vector = found[place];
      return vector ? [{ key, hash: hashes.get(key) ?? '', vector: Float32Array.from(vector) }] : [];
    });
    await store.put(deployment, made);
    for (const each of made) known.set(each.key, each);
  }
  await store.keepOnly(
    deployment,
    texts.map(({ key }) => key),
  );
  return new Map(
    texts.flatMap(({ key }) => {
      const each = known.get(key);
      return each && each.hash === hashes.get(key) ? [[key, each.vector]] : [];
    }),
  );
}

/** The articles nearest to a question by the angle between their vectors, nearest first, each once. */
export function nearest(
  asked: readonly number[],
  texts: readonly Embeddable[],
  vectors: ReadonlyMap<string, Float32Array>,
  { tenantId, most }: { readonly tenantId: string; readonly most: number },
): readonly string[] {
  const length = Math.hypot(...asked);
  const near = texts
    .filter((each) => each.tenantId === null || each.tenantId === tenantId)
    .flatMap(({ key, slug }) => {
      const vector = vectors.get(key);
      return vector?.length === asked.length
        ? [{ slug, cosine: product(asked, vector) / (length * sizeOf(vector) || 1) }]
        : [];
    })
    .sort((one, other) => other.cosine - one.cosine);
  return [...new Set(near.map(({ slug }) => slug))].slice(0, most);
}

function product(one: readonly number[], other: Float32Array): number {
  return one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0);
}

function sizeOf(vector: Float32Array): number {
  return Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
}
