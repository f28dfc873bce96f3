import { readFileSync } from 'node:fs';

/** Properties by name. The type is a name of an object, `string`, `int`, `bool`, `any`, alternatives with ` | `, with `[]` for a list; `!` behind it: must be given; `-`: cannot be. */
export type Properties = Readonly<Record<string, string>>;

export interface AzureType {
  /** Package that the facts are from. */
  readonly source: string;
  readonly body: string;
  /** `*` stands for a property of any name. */
  readonly objects: Readonly<Record<string, Properties>>;
}

/** What Azure says of the resource types of our templates, by type and version. */
export const azureTypes = JSON.parse(readFileSync(new URL('azure-types.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, AzureType>
>;

export const withoutFlags = (type: string): string => type.replace(/[!-]$/, '');
