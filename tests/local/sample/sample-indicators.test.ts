import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Indicator, IndicatorKind } from '../../../src/features/indicator/indicator.ts';
import { cbsSeries } from '../../../src/local/sample/cbs-series.ts';
import { sampleIndicators } from '../../../src/local/sample/sample-indicators.ts';

const indicators = sampleIndicators('2026-11-22');
const everything = [...indicators, ...cbsSeries().map(({ indicator }) => indicator)];

describe('sample / indicators', () => {
  it('are accepted by the schema, as they are', () => {
    for (const indicator of everything) assert.deepEqual(Indicator.parse(indicator), indicator);
  });

  it('are many, of every kind, and have an id of their own', () => {
    assert.ok(indicators.length >= 15);
    assert.equal(new Set(everything.map(({ id }) => id)).size, everything.length);
    assert.deepEqual(new Set(indicators.map(({ kind }) => kind)), new Set(IndicatorKind.options));
  });

  it('cannot be mistaken for real figures', () => {
    for (const { isSample, source } of indicators) {
      assert.ok(isSample);
      assert.deepEqual(source.name, { nl: 'Voorbeeldcijfers (niet echt)', en: 'Sample figures (not real)' });
    }
  });

  it('name the area they are about when none is named', () => {
    for (const { wholeArea } of indicators) assert.equal(wholeArea, 'Voorbeeldgemeente');
    for (const { indicator } of cbsSeries()) assert.equal(indicator.wholeArea, 'Nederland');
  });

  it('say everything in two languages', () => {
    for (const indicator of everything) {
      for (const { nl, en } of textsOf(indicator)) {
        assert.notEqual(nl.trim(), '');
        assert.notEqual(en.trim(), '');
      }
      assert.notEqual(indicator.definition.nl, indicator.definition.en);
      assert.notEqual(indicator.doesNotSay.nl, indicator.doesNotSay.en);
    }
  });

  it('are neutral unless there is a reason', () => {
    for (const { id, favourable, favourableBecause } of indicators) {
      assert.equal(favourable === 'neutral', favourableBecause === null, id);
    }
    assert.ok(indicators.filter(({ favourable }) => favourable === 'neutral').length > indicators.length / 2);
  });

  it('explain a stock by flows that exist', () => {
    const kinds = new Map(indicators.map(({ id, kind }) => [id, kind]));
    const linked = indicators.filter(({ inflowId }) => inflowId !== null);
    assert.equal(linked.length, 3);
    for (const { kind, inflowId, outflowId } of linked) {
      assert.equal(kind, 'stock');
      assert.equal(kinds.get(inflowId ?? ''), 'flow');
      assert.equal(kinds.get(outflowId ?? ''), 'flow');
    }
  });

  it('are owned by a role, never by a name', () => {
    const role = /^(Teamleider|Contractmanager|Beleidsadviseur|Financieel adviseur|Projectleider|Redactie|Beheerder) /;
    for (const { ownerRole } of everything) assert.match(ownerRole.nl, role);
  });

  it('hold no person, address or telephone number', () => {
    const personal = /@|\b(dhr|mevr|mw|de heer|mevrouw|drs|ing|mr)\b\.?|\b06[- ]?\d|\d{9}/i;
    for (const indicator of everything) {
      for (const { nl, en } of textsOf(indicator)) assert.doesNotMatch(`${nl} ${en}`, personal);
    }
  });

  it('are written in short Dutch sentences', () => {
    for (const indicator of everything) {
      for (const text of [indicator.definition, indicator.says, indicator.doesNotSay, ...reasonsOf(indicator)]) {
        for (const sentence of sentencesOf(text.nl)) assert.ok(wordsOf(sentence) <= 15, `${indicator.id}: ${sentence}`);
      }
    }
  });

  it('keep melding and aanvraag apart, and name the terms of the Wmo', () => {
    const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    assert.match(byId.get('wmo-meldingen')?.definition.nl ?? '', /melding is nog geen aanvraag/);
    assert.match(byId.get('wmo-besluiten-binnen-termijn')?.definition.nl ?? '', /2 weken na de aanvraag/);
    assert.match(byId.get('doorlooptijd-wmo')?.doesNotSay.nl ?? '', /6 weken voor het onderzoek/);
  });

  it('have a break that is half a year to a year and a half old, whenever the sample starts', () => {
    for (const startedOn of ['2026-11-22', '2027-01-06', '2027-07-15', '2028-03-31']) {
      const breaks = sampleIndicators(startedOn).flatMap((indicator) => indicator.breaks);
      assert.equal(breaks.length, 3);
      for (const { on } of breaks) {
        const weeks = (Date.parse(startedOn) - Date.parse(on)) / (7 * 86_400_000);
        assert.ok(weeks >= 26 && weeks <= 80, `${on} seen from ${startedOn}`);
      }
    }
  });
});

function textsOf(indicator: Indicator) {
  const { name, definition, unit, ownerRole, source, says, doesNotSay } = indicator;
  return [name, definition, unit, ownerRole, source.name, says, doesNotSay, ...reasonsOf(indicator)];
}

function reasonsOf({ breaks, favourableBecause }: Indicator) {
  return [...breaks.map(({ reason }) => reason), ...(favourableBecause ? [favourableBecause] : [])];
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
}

function wordsOf(sentence: string): number {
  return sentence.split(/\s+/).length;
}
