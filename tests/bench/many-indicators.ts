import { closedLoop } from './load.ts';
import type { World } from './world.ts';
import { openDatabase } from '../../src/storage/engine/database.ts';
import { indicatorStore } from '../../src/storage/indicator/indicator-store.ts';
import { sampleObservations } from '../../src/local/sample/sample-figures.ts';
import { sampleIndicators } from '../../src/local/sample/sample-indicators.ts';
import { today } from '../../src/time/today.ts';

export interface WhatRose {
  readonly indicators: number;
  /** Milliseconds to the first answer after a start, and to the next one. */
  readonly first: number;
  readonly next: number;
}

const usualCount = 300;

/** How long "wat is er gestegen?" takes when there are many figures to look at. */
export async function whatRose(world: World): Promise<WhatRose> {
  const database = await world.newDatabase();
  await fillWithIndicators(database, usualCount);
  const { server, rose } = await world.start('c', { database });
  const taken = async (): Promise<number> =>
    (await closedLoop(rose, world.stub, { seconds: 15, turns: 1, connections: 1 })).latencies[0] ?? Number.NaN;
  try {
    return { indicators: usualCount, first: await taken(), next: await taken() };
  } finally {
    await server.stop();
  }
}

/** Weekly flows, each in every area of the sample: names and figures of the sample, numbered. */
export async function fillWithIndicators(url: string, count: number): Promise<void> {
  const database = await openDatabase({ kind: 'postgres', url }, () => undefined);
  const store = indicatorStore(database);
  const flows = sampleIndicators(today()).filter(({ kind, frequency }) => kind === 'flow' && frequency === 'week');
  for (let number = 0; number < count; number++) {
    const flow = flows[number % flows.length];
    if (flow === undefined) throw new RangeError('the sample has no weekly flows');
    const name = { nl: `${flow.name.nl} ${number}`, en: `${flow.name.en} ${number}` };
    const indicator = { ...flow, id: `${flow.id}-${number}`, name, inflowId: null, outflowId: null };
    await store.put(indicator, sampleObservations(flow, today(), today()));
  }
  await database.close();
}
