import type { Node } from 'web-tree-sitter';
import { azureTypes, withoutFlags } from './azure-types.ts';
import { at } from './names.ts';
import { everyNode, propertiesOf, propertyOf, textOf, type Template } from './template.ts';

/** Where a template asks something of a module or a resource that it does not have. `all`: by file name. */
export function referenceProblems(template: Template, all: ReadonlyMap<string, Template>): string[] {
  return [...moduleProblems(template, all), ...memberProblems(template, all)];
}

function moduleProblems({ file, modules }: Template, all: ReadonlyMap<string, Template>): string[] {
  return [...modules.values()].flatMap(({ file: other, body }) => {
    const parameters = all.get(other)?.parameters;
    if (parameters === undefined) return [`${at(file, body)} there is no ${other}`];
    const params = propertyOf(body, 'params');
    const given = params === undefined ? [] : propertiesOf(params).map(({ key }) => textOf(key));
    return [
      ...given.filter((name) => !parameters.has(name)).map((name) => `${at(file, body)} ${other} takes no ${name}`),
      ...[...parameters]
        .filter(([name, otherwise]) => otherwise === null && !given.includes(name))
        .map(([name]) => `${at(file, body)} ${other} needs ${name}`),
    ];
  });
}

function memberProblems(template: Template, all: ReadonlyMap<string, Template>): string[] {
  const problems: string[] = [];
  for (const node of everyNode(template.root)) {
    if (node.type !== 'member_expression' || node.parent?.type === 'member_expression') continue;
    const [root = '', ...path] = pathOf(node);
    const [resource, module] = [template.resources.get(root), template.modules.get(root)];
    if (resource !== undefined && !hasProperty(resource.type, path))
      problems.push(`${at(template.file, node)} ${resource.type} has no ${path.join('.')}`);
    if (module !== undefined && !(path[0] === 'outputs' && all.get(module.file)?.outputs.has(path[1] ?? '')))
      problems.push(`${at(template.file, node)} ${module.file} has no ${path.join('.')}`);
  }
  return problems;
}

function pathOf(node: Node): string[] {
  const object = node.childForFieldName('object');
  const property = node.childForFieldName('property');
  return object && property ? [...pathOf(object), property.text] : [node.text];
}

function hasProperty(type: string, path: readonly string[]): boolean {
  const known = azureTypes[type];
  let name: string | undefined = known?.body;
  for (const part of path) {
    const found: string | undefined = known?.objects[name ?? '']?.[part];
    if (found === undefined) return false;
    name = withoutFlags(found);
  }
  return true;
}
