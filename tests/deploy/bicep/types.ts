import type { Node } from 'web-tree-sitter';
import { azureTypes, withoutFlags, type AzureType } from './azure-types.ts';
import { at } from './names.ts';
import { isLiteral, propertiesOf, textOf, type Template } from './template.ts';

/** What Bicep adds to every resource. */
const ofBicep = ['parent', 'scope', 'dependsOn'];

/** Where a resource is not what Azure says that one of its type is. */
export function typeProblems(template: Template): string[] {
  return [...template.resources.values()].flatMap(({ type, body }) => {
    const known = azureTypes[type];
    if (known === undefined) return [`${at(template.file, body)} no resource type is known as ${type}`];
    return checker(template, known).object(body, known.body, ofBicep);
  });
}

function checker(template: Template, { objects }: AzureType) {
  const problem = (node: Node, text: string) => [`${at(template.file, node)} ${text}`];

  function object(node: Node, name: string, extra: readonly string[] = []): string[] {
    const known = objects[name] ?? {};
    const given = propertiesOf(node).filter(({ key }) => !extra.includes(textOf(key)));
    const names = given.map(({ key }) => textOf(key));
    const missing = Object.keys(known).filter((one) => known[one]?.endsWith('!') && !names.includes(one));
    return [
      ...missing.flatMap((one) => problem(node, `${name} needs ${one}`)),
      ...given.flatMap(({ key, value: inner }) => {
        const type = known[textOf(key)] ?? known['*'];
        if (type === undefined) return problem(key, `${name} has no ${textOf(key)}`);
        if (type.endsWith('-')) return problem(key, `${textOf(key)} of ${name} cannot be set`);
        return value(inner, withoutFlags(type));
      }),
    ];
  }

  function value(node: Node, type: string): string[] {
    const alternatives = type.split(' | ');
    const isOf = (...names: string[]) => alternatives.some((one) => one === 'any' || names.includes(one));
    const wrong = () => problem(node, `${node.text.split('\n')[0]} is no ${type}`);
    switch (node.type) {
      case 'object':
        return isOf() ? [] : fewest(alternatives.map((one) => (objects[one] ? object(node, one) : wrong())));
      case 'array':
        if (isOf()) return [];
        return type.endsWith('[]') ? node.namedChildren.flatMap((one) => value(one, type.slice(0, -2))) : wrong();
      case 'number':
        return isOf('int') ? [] : wrong();
      case 'boolean':
        return isOf('bool') ? [] : wrong();
      case 'string':
        if (!isLiteral(node)) return isOf('string') || alternatives.length > 1 ? [] : wrong();
        // Where Azure lists what it knows and takes others too, we keep to the list.
        return isOf(textOf(node)) || type === 'string' ? [] : wrong();
      case 'ternary_expression':
        return node.namedChildren.slice(1).flatMap((one) => value(one, type));
      case 'call_expression':
        return combined(node).flatMap((one) => value(one, type));
      case 'identifier': {
        const variable = template.variables.get(node.text);
        return variable === undefined ? [] : value(variable, type);
      }
      default:
        return [];
    }
  }

  return { object };
}

/** The parts of what a function puts together; of other functions nothing is known. */
function combined(call: Node): readonly Node[] {
  const name = call.childForFieldName('function')?.text ?? '';
  return name === 'concat' || name === 'union' ? (call.childForFieldName('arguments')?.namedChildren ?? []) : [];
}

const fewest = (all: readonly string[][]): string[] =>
  all.reduce((best, one) => (one.length < best.length ? one : best), all[0] ?? []);
