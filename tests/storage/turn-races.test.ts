import assert from 'node:assert/strict';
import type { ClaimedTurn } from '../../src/features/conversation/ports.ts';
import type { Database } from '../../src/storage/engine/database.ts';
import { retention } from '../../src/storage/conversation/retention.ts';
import { forEachEngine } from '../support/database.ts';
import {
  answer,
  answering,
  aTurn,
  claim,
  later,
  openStore,
  quietly,
  saidIn,
  sent,
  silentWorker,
  type Store,
} from './turns.ts';

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 100));

describe('turns that come at the same time', function () {
  this.timeout(30_000);

  forEachEngine((engine) => {
    const twoInstances = async () => [openStore(engine.database), openStore(await engine.another())] as const;

    it('are new once when the same one is sent four times at once', async () => {
      const [one, two] = await twoInstances();
      for (let round = 0; round < 10; round++) {
        const turn = saidIn(`a:${round}`);

        const accepted = await Promise.all([one, two, one, two].map((store) => store.accept(turn)));

        assert.deepEqual(accepted.map(({ kind }) => kind).sort(), ['duplicate', 'duplicate', 'duplicate', 'new']);
        assert.equal(accepted.filter((one) => one.kind === 'new' && one.claimed !== null).length, 1);
      }
    });

    it('never have two workers in one conversation', async () => {
      const [one, two] = await twoInstances();
      for (let round = 0; round < 10; round++) {
        const stores = [one, two, one, two, one, two];

        const accepted = await Promise.all(stores.map((store) => store.accept(saidIn(`a:${round}`))));

        assert.deepEqual(new Set(accepted.map(({ kind }) => kind)), new Set(['new']));
        assert.equal(accepted.filter((one) => one.kind === 'new' && one.claimed !== null).length, 1);
      }
    });

    it('are all done without a sweep, each once, whichever way they meet', async () => {
      const stores = await twoInstances();
      const done: string[] = [];
      const work = async (store: Store, first: ClaimedTurn | null) => {
        for (let turn = first; turn !== null;) {
          done.push(turn.turn.key);
          const talk = turn.turn.conversation.id;
          const finished = await store.finish(turn.id, done.length % 2 === 0 ? quietly : answering());
          if (finished.delivery === null) turn = finished.next;
          else turn = (await store.settle(finished.delivery, sent(`m-${done.length}`, talk))).next;
        }
      };
      const say = async (number: number) => {
        const store = stores[number % 2] ?? stores[0];
        const accepted = await store.accept(saidIn(`a:${number % 3}`, { key: String(number) }));
        if (accepted.kind === 'new') await work(store, accepted.claimed);
      };
      const sayInTurn = async (speaker: number) => {
        for (let round = 0; round < 25; round++) await say(round * 8 + speaker);
      };

      await Promise.all(Array.from({ length: 8 }, (_, speaker) => sayInTurn(speaker)));

      assert.equal(done.length, 200);
      assert.equal(new Set(done).size, 200);
      assert.equal((await retention(engine.database).openCounts()).received, 0);
    });

    // The embedded database has one connection: there nothing can happen in between.
    const orders = engine.name === 'PGlite' ? [] : (['closes first', 'closes last'] as const);
    for (const order of orders) {
      it(`are not forgotten when the turn before ${order}`, async () => {
        const [one, two] = await twoInstances();
        const delivery = await answer(one, aTurn());
        const close = () => two.settle(delivery, sent('m1'));
        const come = () => one.accept(aTurn({ key: 'behind' }));
        // Both must change this row, so that each looks around before the other is committed.
        const held = Promise.withResolvers<void>();
        const holder = engine.database.query.transaction().execute(async (transaction) => {
          await transaction.selectFrom('inbox').select('id').forUpdate().execute();
          await held.promise;
        });
        await pause();

        const settling = order === 'closes first' ? close() : pause().then(close);
        const accepting = order === 'closes first' ? pause().then(come) : come();
        await pause().then(pause);
        held.resolve();
        const [settled, accepted] = await Promise.all([settling, accepting, holder]);

        const claimed = order === 'closes first' ? accepted.kind === 'new' && accepted.claimed : settled.next;
        assert.equal(claimed && claimed.turn.key, 'behind');
      });
    }

    it('are not forgotten behind a turn that had to look twice before it was taken', async () => {
      const store = openStore(engine.database);
      const delivery = await answer(store, aTurn());
      const held = Promise.withResolvers<void>();
      const slow: Database['run'] = async (statement, values) => {
        if (statement.name === 'claim-or-mark') await held.promise;
        return engine.database.run(statement, values);
      };
      const taking = openStore({ ...engine.database, run: slow }).accept(aTurn());
      await pause();
      await store.settle(delivery, sent('m1'));
      await store.accept(aTurn({ key: 'last' }));

      held.resolve();
      const taken = await taking;
      const claimed = taken.kind === 'new' ? taken.claimed : null;
      const { next } = await store.finish(claimed?.id ?? '', quietly);

      assert.equal(next?.turn.key, 'last');
    });

    it('are recovered once by two sweeps at once', async () => {
      const silent = silentWorker(engine.database);
      for (let number = 0; number < 20; number++) await claim(silent, saidIn(`a:${number}`));
      const [one, two] = await twoInstances();

      const claimed = (await Promise.all([one, two, one, two].map((store) => store.claimWaiting(10)))).flat();

      const rest = await one.claimWaiting(20);
      assert.equal(new Set([...claimed, ...rest].map((turn) => turn.turn.key)).size, 20);
      assert.equal(claimed.length + rest.length, 20);
    });

    it('are posted by one instance when two look for what is due', async () => {
      const [one, two] = await twoInstances();
      for (let number = 0; number < 20; number++) {
        await one.settle(await answer(one, saidIn(`a:${number}`)), later);
      }

      const due = (await Promise.all([one, two, one, two].map((store) => store.due(20)))).flat();

      assert.equal(new Set(due.map((delivery) => delivery.id)).size, due.length);
      assert.equal(due.length + (await one.due(20)).length, 20);
    });
  });
});
