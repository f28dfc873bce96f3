import type { Node } from 'web-tree-sitter';
import { everyNode, type Template } from './template.ts';

/** Functions of Bicep that our templates may use; one that gives a secret (listKeys, getSecret) is none of them. */
const functions = [
  'cidrSubnet',
  'concat',
  'empty',
  'guid',
  'json',
  'resourceGroup',
  'string',
  'subscription',
  'subscriptionResourceId',
  'tenant',
  'union',
  'uniqueString',
];
const decorators = ['allowed', 'batchSize', 'description', 'maxLength', 'minLength'];

/** Names that nothing bears, and parameters and variables that nothing asks for. */
export function nameProblems(template: Template): string[] {
  const { file, root, parameters, variables, resources, modules } = template;
  const declared = new Set([parameters, variables, resources, modules].flatMap((one) => [...one.keys()]));
  const used = new Set<string>();
  const problems: string[] = [];
  for (const node of everyNode(root)) {
    if (node.type !== 'identifier' || !isUse(node)) continue;
    const known = isCalled(node) ? callable(node) : [...declared, ...loopNames(node)];
    if (!known.includes(node.text)) problems.push(`${at(file, node)} nothing is called ${node.text}`);
    used.add(node.text);
  }
  for (const name of [...parameters.keys(), ...variables.keys()])
    if (!used.has(name)) problems.push(`${file}: nothing asks for ${name}`);
  return problems;
}

export const at = (file: string, node: Node): string => `${file}:${node.startPosition.row + 1}:`;

function isUse(node: Node): boolean {
  const { parent } = node;
  if (parent === null || parent.type === 'type' || parent.type === 'loop_variable') return false;
  const isFirst = parent.namedChildren[0]?.id === node.id;
  if (parent.type === 'for_statement') return !isFirst;
  return !(isFirst && (parent.type.endsWith('_declaration') || parent.type === 'object_property'));
}

const isCalled = (node: Node): boolean => node.parent?.childForFieldName('function')?.id === node.id;
const callable = (node: Node): readonly string[] =>
  node.parent?.parent?.type === 'decorator' ? decorators : functions;

/** Of the loops that the node stands in. */
function loopNames(node: Node): string[] {
  const names: string[] = [];
  for (let one = node.parent; one !== null; one = one.parent)
    if (one.type === 'for_statement') names.push(...(one.namedChildren[0]?.text.match(/\w+/g) ?? []));
  return names;
}
