import assert from 'node:assert/strict';
import { startStandInModel } from '../../src/local/stand-in-model.ts';
import { askModelOf } from '../../src/openai/ask-model.ts';
import { modelDoor } from '../../src/openai/door.ts';

const person = { tenantId: 'tenant-1', id: 'person-1' };

describe('the stand-in for a model in local mode', () => {
  it('is asked through the same door, says what shares most words, and joins what it is given', async () => {
    const standIn = await startStandInModel();
    const door = modelDoor(standIn.config, {
      store: { newestSwitch: async () => null, note: async () => {} },
      budget: { reserve: async () => true, settle: async () => {} },
      names: async () => [],
      warn: assert.fail,
    });
    const model = await askModelOf(door, person);
    const meant = async (question: string) =>
      model?.understand({
        question,
        language: 'nl',
        spokenOf: null,
        articles: [{ slug: 'trend', title: 'Een trend herkennen' }],
        indicators: [{ id: 'wmo-meldingen', name: 'Nieuwe meldingen' }],
        areas: [],
      });
    const [clear, unclear] = [await meant('Iets met meldingen?'), await meant('Nieuwe trend?')];
    const worded = await model?.word({
      question: 'Hoe gaat het?',
      language: 'nl',
      about: 'Meldingen',
      statements: [
        { id: 's1', text: 'Het waren er {{f1}}.' },
        { id: 's2', text: 'Eerst dit. Dan dat.' },
        { id: 's3', text: 'Geen signaal.' },
      ],
    });
    await standIn.close();

    assert.deepEqual(clear, {
      kind: 'given',
      value: { act: 'read', followUp: null, article: null, indicator: 'wmo-meldingen', areas: [] },
    });
    assert.equal(unclear?.kind === 'given' && unclear.value.act, 'unclear');
    assert.deepEqual(worded, {
      kind: 'given',
      value: [{ text: 'Het waren er {{f1}}; geen signaal.', from: ['s1', 's3'] }],
    });
  });
});
