import type { Node } from 'web-tree-sitter';
import { propertyOf, textOf, type Template } from './template.ts';

/**
 * The variables that the container of this template gets, when its parameters have these values; those of the model and
 * of telemetry where they have an address. Throws a RangeError that names what has no value.
 */
export function appSettings(app: Template, values: Readonly<Record<string, string>>): Record<string, string> {
  const wanted = { modelSettings: values['modelEndpoint'], telemetrySettings: values['telemetryEndpoint'] };
  const lists = ['settings', ...Object.keys(wanted).filter((name) => wanted[name as keyof typeof wanted])];
  const settings = lists.flatMap((name) => app.variables.get(name)?.namedChildren ?? []);
  return Object.fromEntries(
    settings.map((one) => [textOf(part(one, 'name')), valueOf(part(one, 'value'), app, values)] as const),
  );
}

function part(setting: Node, name: string): Node {
  const found = propertyOf(setting, name);
  if (found === undefined) throw new RangeError(`no ${name} in ${setting.text}`);
  return found;
}

function valueOf(node: Node, app: Template, values: Readonly<Record<string, string>>): string {
  if (node.type === 'string') return textOf(node);
  const name = /^string\((\w+)\)$/.exec(node.text)?.[1] ?? node.text;
  const value = values[name] ?? app.variables.get(name)?.text;
  if (value === undefined) throw new RangeError(`nothing is given for ${node.text}`);
  return value;
}
