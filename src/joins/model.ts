import type { Config } from '../config.ts';
import type { ModelPorts, ModelStore } from '../features/model/ports.ts';
import type { PersonPorts } from '../features/person/ports.ts';
import { modelDoor, type ModelDoor } from '../openai/door.ts';
import type { ChampionStore } from '../features/referral/champion-ports.ts';
import type { IndicatorStore } from '../features/indicator/ports.ts';
import type { Watch } from '../shared/watch.ts';
import type { Database } from '../storage/engine/database.ts';
import { modelBudget } from '../storage/model/model-budget.ts';
import { modelStore } from '../storage/model/model-store.ts';
import type { Logger } from '../telemetry/logger.ts';
import { dayIn } from '../time/today.ts';

export interface ModelParts {
  readonly config: Pick<Config, 'model' | 'tenants'>;
  readonly database: Database;
  readonly champions: Pick<ChampionStore, 'all'>;
  readonly indicators: Pick<IndicatorStore, 'all'>;
  readonly nameOf: PersonPorts['nameOf'];
  /** ISO instant. */
  readonly now: () => string;
  readonly logger: Pick<Logger, 'warn'>;
  readonly watch: Watch;
}

/** The door to the language model, and what an administrator is told of it. */
export function modelOf(parts: ModelParts): { readonly door: ModelDoor; readonly ports: ModelPorts } {
  const { config, database, nameOf, now, logger, watch } = parts;
  const { model } = config;
  const stored = modelStore(database);
  const store: ModelStore = {
    ...stored,
    async note(request) {
      watch.count('model', { use: request.use, outcome: request.outcome });
      await stored.note(request);
    },
  };
  const nowMs = () => Date.parse(now());
  const door = modelDoor(model, {
    store,
    budget: modelBudget(database, model ?? { tokensPerDay: 0, tokensPerPerson: 0 }),
    names: () => namesIn(parts),
    warn: (fields, message) => logger.warn(fields, message),
    now: nowMs,
  });
  const about = model && { ...model, host: new URL(model.endpoint).host };
  return {
    door: { ...door, complete: (ask) => watch.span('model', { use: ask.use }, () => door.complete(ask)) },
    ports: { about, store, service: () => door.service(), nameOf, today: () => dayIn(nowMs()), now },
  };
}

/** Everybody whom the bot itself may name in an answer. */
async function namesIn({ config, champions, indicators }: ModelParts): Promise<readonly string[]> {
  const [lists, definitions] = await Promise.all([
    Promise.all(config.tenants.map((tenantId) => champions.all(tenantId))),
    indicators.all(),
  ]);
  const holders = definitions.flatMap(({ owner, deputy }) => [owner, deputy]);
  return [...lists.flat(), ...holders].flatMap((one) => one?.name ?? []);
}
