import { at, nameProblems } from './names.ts';
import { referenceProblems } from './references.ts';
import { everyNode, parseTemplate, type Template } from './template.ts';
import { typeProblems } from './types.ts';

/** `texts`: Bicep by file name. */
export async function parseTemplates(texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Template>> {
  const parsed = await Promise.all([...texts].map(([file, text]) => parseTemplate(file, text)));
  return new Map(parsed.map((template) => [template.file, template]));
}

/** What is wrong with these templates, with file and line; of one that cannot be read, nothing but that. */
export function problemsOf(templates: ReadonlyMap<string, Template>): string[] {
  const unreadable = [...templates.values()].flatMap(syntaxProblems);
  if (unreadable.length > 0) return unreadable;
  return [...templates.values()].flatMap((template) => [
    ...nameProblems(template),
    ...typeProblems(template),
    ...referenceProblems(template, templates),
  ]);
}

function syntaxProblems({ file, root }: Template): string[] {
  return [...everyNode(root)]
    .filter((node) => node.isError || node.isMissing)
    .map((node) => `${at(file, node)} this is no Bicep: ${node.text.split('\n')[0]}`);
}
