import assert from 'node:assert/strict';
import fc from 'fast-check';
import { storableJson, storableText } from '../../src/storage/engine/storable.ts';

describe('storable', () => {
  it('leaves ordinary text as it is', () => {
    for (const text of ['', 'Zoë 👩‍👩‍👧', '\\u0000 as typed', 'regel\nregel']) {
      assert.equal(storableText(text), text);
      assert.deepEqual(JSON.parse(storableJson({ text })), { text });
    }
  });

  it('cleans text, keys and nested values', () => {
    const cleaned = JSON.parse(storableJson({ 'k\0': ['\ud800', { deep: 'a\0b\\u0000' }], n: null, x: 1 })) as unknown;

    assert.deepEqual(cleaned, { 'k\u{fffd}': ['\u{fffd}', { deep: 'a\u{fffd}b\\u0000' }], n: null, x: 1 });
  });

  it('writes nothing that PostgreSQL refuses, whatever comes in', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.string({ unit: 'binary' }), (value, text) => {
        for (const part of [value, { [text]: text }, `${text}\0\ud83d`]) {
          const json = storableJson(part);
          assert.ok(json.isWellFormed());
          const broken = json.replaceAll('\\\\', '').match(/\\u(0000|d[89a-f]..)/i);
          assert.equal(broken, null);
        }
      }),
    );
  });
});
