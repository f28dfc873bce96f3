import { createHash } from 'node:crypto';
import type { Article } from '../features/knowledge/article.ts';
import type { ColleagueArticleStore } from '../features/knowledge/ports.ts';
import { embeddableArticles, nearest, refreshedVectors, type Embeddable } from '../features/knowledge/vectors.ts';
import type { AskedDoor } from '../openai/ask-model.ts';
import type { Database } from '../storage/engine/database.ts';
import { vectorStore } from '../storage/knowledge/vector-store.ts';
import type { Logger } from '../telemetry/logger.ts';

const most = 8;

export interface Nearness {
  /** Makes vectors of what changed, in the background; a second call meanwhile begins when the first has ended. */
  refresh(): Promise<void>;
  /** Names of articles nearest to a question, from its vector; empty as long as there are no vectors. */
  near(vector: readonly number[], tenantId: string): readonly string[];
  isReady(): boolean;
}

/** Which articles mean nearly what a question means; of no deployment of embeddings, none. */
export function nearnessOf(needs: {
  readonly deployment: string | null;
  readonly database: Database;
  readonly door: AskedDoor;
  readonly articles: readonly Article[];
  readonly colleagueArticles: Pick<ColleagueArticleStore, 'all'>;
  readonly tenants: readonly string[];
  readonly logger: Pick<Logger, 'warn'>;
}): Nearness {
  const { deployment, door, articles, colleagueArticles, tenants, logger } = needs;
  const store = vectorStore(needs.database);
  let texts: readonly Embeddable[] = [];
  let vectors: ReadonlyMap<string, Float32Array> = new Map();
  let running = Promise.resolve();

  async function refreshed(): Promise<void> {
    if (deployment === null || !(await door.isOn())) return;
    const theirs = await Promise.all(tenants.map((tenantId) => colleagueArticles.all(tenantId)));
    const all = embeddableArticles(articles, theirs.flat());
    vectors = await refreshedVectors(all, {
      deployment,
      store,
      embed: async (batch) => {
        const given = await door.embed({ person: null, texts: batch });
        return given.kind === 'given' ? given.value : null;
      },
      hashOf: (text) => createHash('sha256').update(text).digest('base64'),
    });
    texts = all;
  }

  return {
    refresh: () =>
      (running = running
        .then(refreshed)
        .catch((error: unknown) => logger.warn({ err: error }, 'the vectors of articles could not be refreshed'))),
    near: (vector, tenantId) => nearest(vector, texts, vectors, { tenantId, most }),
    isReady: () => vectors.size > 0,
  };
}
