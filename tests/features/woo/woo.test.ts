import assert from 'node:assert/strict';
import type { KeptRecord } from '../../../src/features/woo/ports.ts';
import { selectRecords } from '../../../src/features/woo/select-records.ts';
import { parseWooCommand } from '../../../src/features/woo/woo-said.ts';

const record = (part: Partial<KeptRecord>): KeptRecord => ({
  kind: 'referral',
  id: '1',
  day: '2026-03-01',
  title: '',
  text: '',
  outcome: '',
  names: [],
  ...part,
});

describe('what is typed for a request', () => {
  const asked = { subject: 'schulden', from: '2026-01-01', until: '2026-06-30', as: 'csv' } as const;
  for (const line of [
    'woo export schulden 2026-01-01 2026-06-30',
    'Woo-export over schulden van 1 januari 2026 tot en met 30 juni 2026',
    'woo-verzoek schulden 1-1-2026 t/m 30-6-2026',
    'Maak een Woo-export over schulden tussen 1/1/2026 en 30/6/2026 als csv',
  ])
    it(`is read: ${line}`, () => assert.deepEqual(parseWooCommand(line), { kind: 'woo', asked }));

  it('may be of everything, and for another program', () => {
    const said = parseWooCommand('woo export 2026-01-01 2026-06-30 as json');
    assert.deepEqual(said, { kind: 'woo', asked: { ...asked, subject: '', as: 'json' } });
  });

  it('is asked for again when its days cannot be', () => {
    for (const line of ['woo export schulden', 'woo export 2026-02-31 2026-03-01', 'woo export 2026-03-01'])
      assert.deepEqual(parseWooCommand(line), { kind: 'woo', asked: null }, line);
  });

  it('is a question where it only begins like one', () => {
    for (const line of ['Woo-verzoek gekregen, wat nu?', 'valt dit onder de Woo?', 'wooncijfers 2026'])
      assert.equal(parseWooCommand(line), null, line);
  });
});

describe('records about a subject', () => {
  it('hold its words in another form or in a longer word, wherever they stand', () => {
    const records = [
      record({ id: 'form', text: 'Hoeveel schuld heeft een huishouden?' }),
      record({ id: 'longer', outcome: 'De schuldhulpverlening telt aanvragen.' }),
      record({ id: 'title', title: 'Schulden' }),
      record({ id: 'other', text: 'Hoe gaat het met de Wmo?' }),
    ];

    assert.deepEqual(
      selectRecords(records, 'schulden', 'nl').map(({ id }) => id),
      ['form', 'longer', 'title'],
    );
    assert.equal(selectRecords(records, '', 'nl').length, 4);
  });

  it('name nobody who has a part in them, and hold no personal data', () => {
    const text = 'Bel Sanne Voorbeeld op 06-12345678 over schulden.';

    const [found] = selectRecords([record({ text, names: ['Sanne Voorbeeld'] })], 'schulden', 'nl');

    assert.doesNotMatch(JSON.stringify(found), /Sanne|12345678|names/);
    assert.match(found?.text ?? '', /over schulden/);
  });
});
