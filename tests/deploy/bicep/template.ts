import { readFileSync } from 'node:fs';
import { Language, Parser, type Node } from 'web-tree-sitter';

export interface Resource {
  /** Type and version, as in `Microsoft.App/containerApps@2025-01-01`. */
  readonly type: string;
  readonly body: Node;
}

export interface Module {
  /** File name of its template. */
  readonly file: string;
  readonly body: Node;
}

/** One Bicep file; everything by the name that it is declared with. */
export interface Template {
  readonly file: string;
  readonly root: Node;
  /** With the node of the default value; null: who uses it must give one. */
  readonly parameters: ReadonlyMap<string, Node | null>;
  readonly variables: ReadonlyMap<string, Node>;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly modules: ReadonlyMap<string, Module>;
  readonly outputs: ReadonlyMap<string, Node>;
}

let parser: Promise<Parser> | null = null;

async function loadParser(): Promise<Parser> {
  await Parser.init();
  const grammar = new URL(import.meta.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'));
  return new Parser().setLanguage(await Language.load(readFileSync(grammar)));
}

export async function parseTemplate(file: string, text: string): Promise<Template> {
  const tree = (await (parser ??= loadParser())).parse(text);
  if (tree === null) throw new Error(`${file} was not parsed`);
  const found = {
    parameters: new Map<string, Node | null>(),
    variables: new Map<string, Node>(),
    resources: new Map<string, Resource>(),
    modules: new Map<string, Module>(),
    outputs: new Map<string, Node>(),
  };
  for (const node of tree.rootNode.namedChildren) {
    const [name, ...rest] = node.namedChildren;
    const value = rest.at(-1);
    if (name === undefined || value === undefined) continue;
    if (node.type === 'parameter_declaration') found.parameters.set(name.text, value.type === 'type' ? null : value);
    if (node.type === 'variable_declaration') found.variables.set(name.text, value);
    if (node.type === 'output_declaration') found.outputs.set(name.text, value);
    const text = rest[0] === undefined ? '' : textOf(rest[0]);
    if (node.type === 'resource_declaration') found.resources.set(name.text, { type: text, body: bodyOf(value) });
    if (node.type === 'module_declaration') found.modules.set(name.text, { file: text, body: bodyOf(value) });
  }
  return { file, root: tree.rootNode, ...found };
}

/** What is declared, under its condition or for each of its loop. */
function bodyOf(node: Node): Node {
  const inner = node.type === 'if_statement' || node.type === 'for_statement' ? node.namedChildren.at(-1) : undefined;
  return inner === undefined ? node : bodyOf(inner);
}

/** Without its quotes. */
export const textOf = (node: Node): string => (node.type === 'string' ? node.text.slice(1, -1) : node.text);

/** Whether nothing is filled in. */
export const isLiteral = (node: Node): boolean =>
  node.type === 'string' && node.namedChildren.every(({ type }) => type !== 'interpolation');

export interface Property {
  readonly key: Node;
  readonly value: Node;
}

export function propertiesOf(object: Node): readonly Property[] {
  return object.namedChildren.flatMap((child) => {
    const [key, value] = child.type === 'object_property' ? child.namedChildren : [];
    return key && value ? [{ key, value }] : [];
  });
}

export const propertyOf = (object: Node, name: string): Node | undefined =>
  propertiesOf(object).find(({ key }) => textOf(key) === name)?.value;

export function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* everyNode(child);
}
