import assert from 'node:assert/strict';
import { matchNeed, withNouns, type NearIndicator } from '../../../src/features/reasoning/need/match-need.ts';

const near = (id: string, more: Partial<NearIndicator> = {}): NearIndicator => ({
  id,
  name: id,
  kind: 'flow',
  isSure: false,
  words: 1,
  isOfSubject: true,
  nameWords: 2,
  ...more,
});
const nowhere = { kept: null, national: null };

describe('what meets a data need', () => {
  it('is what is surely asked for, before any source', () => {
    const match = matchNeed('aantal wmo-meldingen', [near('meldingen', { isSure: true, words: 2 })], {
      kept: 'bron',
      national: 'tabel',
    });

    assert.deepEqual(match, { kind: 'indicator', id: 'meldingen' });
  });

  it('is a source that colleagues keep before a public table', () => {
    assert.deepEqual(matchNeed('huisuitzettingen', [], { kept: 'bron', national: 'tabel' }), {
      kind: 'source',
      id: 'bron',
    });
  });

  it('is no public table where it is about who takes part in something of ours', () => {
    assert.equal(matchNeed('deelnemers aan de cursus', [], { kept: null, national: 'tabel' }).kind, 'gap');
  });

  it('is a figure of days where it is asked how long something takes, and else nothing', () => {
    const list = near('wachtlijst', { isSure: true, words: 2 });

    assert.equal(
      matchNeed('hoe lang wachten mensen op hulp', [list, near('wachttijd', { kind: 'duration' })], nowhere).id,
      'wachttijd',
    );
    assert.equal(matchNeed('hoe lang wachten mensen op hulp', [list], nowhere).kind, 'gap');
  });

  it('is the list where it is asked how long that is', () => {
    const list = near('wachtlijst', { isSure: true, words: 2 });

    assert.equal(matchNeed('hoe lang is de wachtlijst', [list], nowhere).id, 'wachtlijst');
  });

  it('is no figure that has only what is measured in common', () => {
    assert.equal(
      matchNeed('uitgaven wmo', [near('uitgaven', { kind: 'money', isOfSubject: false })], nowhere).kind,
      'gap',
    );
  });

  it('is what measures what is asked for, among what comes as near', () => {
    const alike = [
      near('doorlooptijd', { kind: 'duration', words: 2, nameWords: 4 }),
      near('binnen-termijn', { kind: 'proportion', words: 2, nameWords: 4 }),
    ];

    assert.equal(matchNeed('wmo-besluiten op tijd', alike, nowhere).id, 'binnen-termijn');
  });

  it('is looked for by the noun of what people do', () => {
    assert.match(withNouns('hoeveel mensen vragen bijstand aan'), /aanvragen$/);
    assert.match(withNouns('hoeveel kinderen wachten op hulp'), /wachtlijst$/);
    assert.equal(withNouns('aantal huisuitzettingen'), 'aantal huisuitzettingen');
  });
});
