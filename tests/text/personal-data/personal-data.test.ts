import assert from 'node:assert/strict';

import {
  asksAboutIndividual,
  findPersonalData,
  maskPersonalData,
} from '../../../src/text/personal-data/personal-data.ts';
import { maskNames } from '../../../src/text/personal-data/mask-names.ts';
import { aboutGroups, aboutIndividuals } from './individual-tables.ts';
import { innocent } from './innocent-tables.ts';
import { personal } from './personal-data-tables.ts';

describe('personal data', () => {
  for (const [text, kind] of personal) {
    it(`is found: ${kind} in "${text}"`, () =>
      assert.ok(findPersonalData(text).includes(kind), findPersonalData(text).join()));
  }

  for (const text of innocent) {
    it(`is not seen in "${text}"`, () => assert.deepEqual(findPersonalData(text), [], maskPersonalData(text)));
  }

  it('is gone from a masked text, however often it occurs', () => {
    const text = personal.map(([each]) => each).join('. Verder: ');

    assert.deepEqual(findPersonalData(maskPersonalData(text)), []);
  });

  it('is replaced while the rest of the sentence stays', () => {
    const masked = maskPersonalData(
      'mevrouw Jansen (06-12345678, jansen@voorbeeld.nl) van Kerkstraat 12 heeft bsn 111222333',
    );

    assert.equal(masked, 'mevrouw [naam] ([telefoonnummer], [e-mailadres]) van [adres] heeft bsn [bsn]');
  });

  it('leaves an innocent text as it was', () => {
    for (const text of innocent) assert.equal(maskPersonalData(text), text);
  });

  it('is named once per kind', () => {
    assert.deepEqual(findPersonalData('mevrouw Jansen, dhr. Bos en a@b.nl of c@d.nl'), ['email', 'name']);
  });

  it('is found in text with composed and decomposed letters alike', () => {
    assert.deepEqual(findPersonalData('cliënt Müller'.normalize('NFD')), ['name']);
  });
});

describe('a name that is known', () => {
  const masked = maskNames(['Jan', 'Jan Jansen', 'A.B. de Vries', ' Bo ', '']);

  it('is gone as a whole, also where another name is a part of it', () => {
    assert.equal(masked('Vraag het Jan Jansen, of jan.'), 'Vraag het [naam], of [naam].');
    assert.equal(masked('A.B. de  Vries schreef dit'), '[naam] schreef dit');
  });

  it('is not seen in another word, nor when it is too short to tell', () => {
    assert.equal(masked('Januari, Jansens en Bo'), 'Januari, Jansens en Bo');
    assert.equal(masked('AxB. de Vries'), 'AxB. de Vries');
  });
});

describe('a question about an individual', () => {
  for (const text of aboutIndividuals)
    it(`is recognised: "${text}"`, () => assert.equal(asksAboutIndividual(text), true));

  it('is no name, because nobody is named', () => {
    assert.deepEqual(
      aboutIndividuals.filter((text) => findPersonalData(text).some((kind) => kind !== 'case-number')),
      [],
    );
  });

  for (const text of aboutGroups) it(`is not seen in "${text}"`, () => assert.equal(asksAboutIndividual(text), false));
});
