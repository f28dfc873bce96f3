import assert from 'node:assert/strict';
import { personalIn } from './personal.ts';

const sent = (material: unknown) => ({
  url: '/openai/v1/chat/completions',
  headers: {},
  text: JSON.stringify({ messages: [{ role: 'user', content: JSON.stringify(material) }] }),
});

describe('the search of what a model was sent', () => {
  for (const [what, material] of [
    ['an address of a person', { question: 'Mail het aan jan.de.vries@voorbeeld.nl' }],
    ['a telephone number', ['bel 06-12345678']],
    ['a number of a person', { bsn: 111222333 }],
    ['a name of a colleague', { question: 'Wat zegt Data champion (voorbeeld) hiervan?' }],
    ['an id of the directory', { by: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' }],
    ['an id of a chat', { where: '19:abcdef0123@thread.tacv2' }],
  ] as const)
    it(`finds ${what}`, () => assert.notDeepEqual(personalIn(sent(material)), []));

  it('finds nothing in a question and its evidence', () => {
    const statements = [{ id: 's1', text: 'In week {{f1}} waren er {{f2}} meldingen.' }];
    assert.deepEqual(personalIn(sent({ question: 'Hoe gaat het met de meldingen in week 46?', statements })), []);
  });
});
