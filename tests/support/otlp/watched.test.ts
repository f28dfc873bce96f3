import assert from 'node:assert/strict';
import { leaksIn, startWatched } from './watched.ts';

const person = { id: '29:1voorbeeld-1', name: 'Beleidsmedewerker (voorbeeld)', aadObjectId: '0000-1' };
const said = (text: string) => ({ type: 'message', text, from: person, conversation: { id: 'a:1-voorbeeld' } });

describe('the search for what people typed', () => {
  const leaks: readonly (readonly [string, string, unknown, string])[] = [
    ['a question', '{"msg":"failed","q":"Hoe gaat het?"}', said('Hoe gaat het?'), 'Hoe gaat het?'],
    ['a question with signs', JSON.stringify({ q: 'Is "52"\tveel?' }), said('Is "52"\tveel?'), 'Is "52"\tveel?'],
    ['a name of a person', '{"by":"Beleidsmedewerker (voorbeeld) vroeg"}', said('iets'), person.name],
    ['an account', '{"by":"29:1voorbeeld-1"}', said('iets'), person.id],
    ['a conversation', '{"where":"at a:1-voorbeeld"}', said('iets'), 'a:1-voorbeeld'],
    ['a word as a value', '{"outcome":"inloophuis"}', said('inloophuis'), 'inloophuis'],
    [
      'a field of a form',
      '{"x":"uit huis gezet"}',
      { value: { action: { data: { note: 'uit huis gezet' } } } },
      'uit huis gezet',
    ],
    [
      'the name of a file',
      '{"file":"wachtlijst 2026.xlsx"}',
      { attachments: [{ name: 'wachtlijst 2026.xlsx' }] },
      'wachtlijst 2026.xlsx',
    ],
  ];
  for (const [what, text, activity, found] of leaks)
    it(`finds ${what}`, () => assert.deepEqual(leaksIn([text], [activity]), [found]));

  it('is not misled by words of ours that somebody typed as well', () => {
    assert.deepEqual(leaksIn(['{"stringValue":"status"}'], [said('status')]), []);
    assert.deepEqual(leaksIn(['{"msg":"a message was not posted"}'], [said('message')]), []);
  });

  it('ends a bot whose log holds a text of a person', async () => {
    const watched = await startWatched();
    watched.logger.error({ question: 'Hoe gaat het?' }, 'a question could not be answered');
    await assert.rejects(watched.end([said('Hoe gaat het?')]), /stands:\nHoe gaat het\?/);
  });
});
