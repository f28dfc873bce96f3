import assert from 'node:assert/strict';
import { csvField } from '../../src/text/csv-field.ts';

const written: readonly (readonly [text: string, field: string])[] = [
  ['12 meldingen', '12 meldingen'],
  ['zij zei "nee"; ik ook', '"zij zei ""nee""; ik ook"'],
  ['een, -5 en drie', '"een, -5 en drie"'],
  ['=1+1', "'=1+1"],
  ['  =1+1', "'  =1+1"],
  ['＝1+1', "'＝1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['a,=1+1', `"a,'=1+1"`],
  ['a\n=1+1', `"a\n'=1+1"`],
  ['a,+SUM(A1)', `"a,'+SUM(A1)"`],
];

describe('a text in a file for a spreadsheet is never a formula', () => {
  for (const [text, field] of written) it(JSON.stringify(text), () => assert.equal(csvField(text), field));
});
