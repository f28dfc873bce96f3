import { globSync, readFileSync } from 'node:fs';
import { parseSync, type Function as ParsedFunction } from 'oxc-parser';

export interface Reader {
  readonly name: string;
  /** Of the file it is in: its patterns say what it looks for. */
  readonly source: string;
  load(): Promise<(text: string) => unknown>;
}

/** What a reader is given beside the text, by name or else by type as written. */
const given: Readonly<Record<string, unknown>> = {
  today: '2026-11-22',
  right: 'melding',
  Language: 'nl',
  boolean: true,
  'Period | null': null,
  'readonly string[]': ['Noord', 'De Berg', 'Zuid-Oost'],
  'readonly Indicator[]': [],
};

interface Parameter {
  readonly name: string;
  readonly type: string;
}

/**
 * Every exported function of these files that takes a text first and plain values after it. What takes tokens or cells
 * lives on what one of these made of a text, and what takes a word on words that were cut.
 */
export function readersIn(root: string, files: readonly string[]): readonly Reader[] {
  const found = globSync([...files], { cwd: root, exclude: ['**/*.d.ts'] }).toSorted();
  return found.flatMap((file) => {
    const source = readFileSync(`${root}/${file}`, 'utf8');
    return exportedIn(source).flatMap(({ name, parameters: [first, ...others] }): Reader[] => {
      const keys = others.map((each) => (each.name in given ? each.name : each.type));
      if (first?.type !== 'string' || first.name === 'word' || !keys.every((key) => key in given)) return [];
      const values = keys.map((key) => given[key]);
      return [
        {
          name: `${name} of ${file}`,
          source,
          async load() {
            const module = (await import(`${root}/${file}`)) as Record<string, (...all: unknown[]) => unknown>;
            return (text) => module[name]?.(text, ...values);
          },
        },
      ];
    });
  });
}

/** Parameters that may be left out are left out. */
function exportedIn(source: string): { name: string; parameters: readonly Parameter[] }[] {
  return parseSync('file.ts', source).program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'FunctionDeclaration') return [];
    const { id, params } = statement.declaration;
    return [{ name: id?.name ?? '', parameters: params.flatMap((each) => parameterOf(each, source)) }];
  });
}

function parameterOf(param: ParsedFunction['params'][number], source: string): Parameter[] {
  if (param.type === 'AssignmentPattern') return [];
  const annotation = 'typeAnnotation' in param ? param.typeAnnotation?.typeAnnotation : null;
  const type = annotation ? source.slice(annotation.start, annotation.end) : '';
  return [{ name: param.type === 'Identifier' ? param.name : '', type }];
}
