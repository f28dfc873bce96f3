import { z } from 'zod';
import type { ModelRequest } from '../../src/features/model/model.ts';
import { modelDoor, type DoorPorts, type ModelDoor } from '../../src/openai/door.ts';
import type { ModelConfig } from '../../src/openai/model-config.ts';
import { startAzureOpenAi, usualResource, type AzureOpenAi } from '../support/azure-openai/azure-openai.ts';
import type { Resource } from '../support/azure-openai/contract.ts';

export const Word = z.object({ word: z.string(), sure: z.boolean().nullable() });

export interface AtTheDoor {
  readonly azure: AzureOpenAi;
  readonly door: ModelDoor;
  readonly noted: readonly ModelRequest[];
  readonly warned: readonly object[];
  /** Tokens set aside and not given back. */
  readonly spent: () => number;
  /** Asks for one word about this. */
  ask(material?: unknown, more?: Partial<Parameters<ModelDoor['complete']>[0]>): ReturnType<ModelDoor['complete']>;
}

export function configOf(url: string, resource: Resource = usualResource): ModelConfig {
  return {
    endpoint: url,
    apiVersion: resource.api === 'v1' ? null : resource.api,
    credentials: { kind: 'key', key: resource.key },
    chatDeployment: resource.chat,
    embeddingsDeployment: resource.embeddings,
    tokensPerDay: 100_000,
    tokensPerPerson: 10_000,
  };
}

/** A door to a strict fake Azure OpenAI, with everything around it in memory. */
export async function openDoor(
  ports: Partial<DoorPorts> = {},
  own: { readonly resource?: Partial<Resource>; readonly config?: Partial<ModelConfig> } = {},
): Promise<AtTheDoor> {
  const azure = await startAzureOpenAi(own.resource);
  azure.answer(() => JSON.stringify({ word: 'goed', sure: null }));
  const noted: ModelRequest[] = [];
  const warned: object[] = [];
  let spent = 0;
  const door = modelDoor(
    { ...configOf(azure.url, azure.resource), ...own.config },
    {
      store: { newestSwitch: async () => null, note: async (request) => void noted.push(request) },
      budget: {
        reserve: async (_day, _person, tokens) => ((spent += tokens), true),
        settle: async (_day, _person, difference) => void (spent += difference),
      },
      names: async () => [],
      warn: (fields, message) => void warned.push({ ...fields, message }),
      withinMs: 5_000,
      ...ports,
    },
  );
  return {
    azure,
    door,
    noted,
    warned,
    spent: () => spent,
    ask: (material = { question: 'Wat is een signaal?' }, more = {}) =>
      door.complete({
        use: 'word',
        person: { tenantId: 'tenant-1', id: 'person-1' },
        instructions: 'Write one word.',
        material: JSON.stringify(material),
        shape: Word,
        name: 'word',
        ...more,
      }),
  };
}
