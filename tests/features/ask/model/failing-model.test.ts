import assert from 'node:assert/strict';
import { askModelOf } from '../../../../src/openai/ask-model.ts';
import { openDatabase, type Database } from '../../../../src/storage/engine/database.ts';
import { openDoor } from '../../../openai/at-the-door.ts';
import { failures, type Failure } from '../../../support/azure-openai/failures.ts';
import { realAnswers } from '../../../support/real-answers.ts';

const person = { tenantId: 'tenant-1', id: 'person-1' };

describe('a model that fails', () => {
  let database: Database;
  before(async () => {
    database = await openDatabase({ kind: 'memory' });
  });
  after(() => database.close());

  it('leaves the answer as it is computed, marked so, within ten seconds, in every way it can fail', async function () {
    this.timeout(60_000);
    const ask = await realAnswers(database);
    const questions = [
      'Hoe gaat het deze week met de Wmo-meldingen bij ons?',
      'Hoe staat het met de bijzondere bijstand van deze maand?',
    ];
    const computed = await Promise.all(questions.map((question) => ask(question, 'nl', null)));
    const fail = async ([name, failure]: [string, Failure]): Promise<void> => {
      const { azure, door } = await openDoor();
      azure.failAlways(failure);
      const told = async (question: string, place: number): Promise<void> => {
        const began = performance.now();
        const answer = await ask(question, 'nl', await askModelOf(door, person));

        assert.ok(performance.now() - began < 10_000, name);
        assert.deepEqual(answer, { ...computed[place], byModel: { kind: 'fell-back' } }, name);
      };
      await Promise.all(questions.map(told));
      await azure.stop();
    };
    await Promise.all(Object.entries<Failure>(failures).map(fail));
  });
});
