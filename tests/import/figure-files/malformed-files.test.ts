import assert from 'node:assert/strict';
import { problemSentence } from '../../../src/features/indicator/file/file-words.ts';
import { read } from './given.ts';
import { malformedCells } from './malformed-cells.ts';
import { malformedExcel } from './malformed-excel.ts';
import type { MalformedFile } from './malformed-file.ts';
import { malformedTables } from './malformed-tables.ts';

const files = [...malformedCells, ...malformedTables, ...(await malformedExcel())];
const remedies = {
  nl: /(?:Vul|Haal|Zet|Schrijf|Maak|Herstel|Verbeter|Open|Splits) |Bedoel je/,
  en: /(?:Fill|Remove|Put|Write|Format|Repair|Correct|Open|Unmerge|Unhide) |Do you mean/,
};

describe('files with a mistake', () => {
  it('are at least two hundred', () => assert.ok(files.length >= 200, String(files.length)));

  for (const file of files) it(`refuses ${file.name}`, () => isRefused(file));
});

async function isRefused(file: MalformedFile): Promise<void> {
  const result = await read(file);
  assert.equal(result.kind, 'problems', JSON.stringify(result));
  if (result.kind !== 'problems') return;
  const told = result.problems.map(({ reason, at }) => `${reason} ${at.cell}`);
  assert.ok(
    told.includes(`${file.reason} ${file.cell}`),
    `${file.reason} ${file.cell} is not among ${told.join(', ')}`,
  );
  for (const problem of result.problems)
    for (const language of ['nl', 'en'] as const) {
      const sentence = problemSentence(problem, language);
      assert.ok(sentence.includes(`'${problem.at.sheet}'`) && sentence.includes(problem.at.cell), sentence);
      assert.match(sentence, remedies[language]);
      assert.doesNotMatch(sentence, /undefined|null|NaN|\[object/);
    }
}
