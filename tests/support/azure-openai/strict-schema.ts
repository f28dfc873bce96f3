/**
 * What strict structured output of Azure OpenAI takes of JSON schema (Microsoft Learn, "Structured outputs": supported and
 * unsupported keywords, 100 properties, 5 levels, all required, no other properties, an object at the root).
 */
const keywords = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'const',
  'anyOf',
  'description',
  'title',
  '$ref',
  '$defs',
  'definitions',
]);
const [mostProperties, mostLevels] = [100, 5];

/** null when the service would take it, else what it would say. */
export function schemaProblem(schema: unknown): string | null {
  if (!isObject(schema) || schema['type'] !== 'object') return 'schema must be a JSON Schema of \'type: "object"\'';
  const seen = { properties: 0 };
  const problem = problemIn(schema, 1, seen);
  if (problem) return problem;
  return seen.properties > mostProperties ? `Expected at most ${mostProperties} total properties` : null;
}

function problemIn(schema: unknown, level: number, seen: { properties: number }): string | null {
  if (!isObject(schema)) return 'a schema must be an object';
  const unknown = Object.keys(schema).find((key) => !keywords.has(key));
  if (unknown !== undefined) return `'${unknown}' is not permitted.`;
  if (!('type' in schema || 'anyOf' in schema || '$ref' in schema || 'enum' in schema || 'const' in schema))
    return "schema must have a 'type' key.";
  if (schema['type'] === 'object') {
    if (level > mostLevels) return `Expected at most ${mostLevels} levels of nesting`;
    if (schema['additionalProperties'] !== false)
      return "'additionalProperties' is required to be supplied and to be false.";
    const { properties, required } = schema;
    if (!isObject(properties)) return "'properties' is required to be supplied.";
    const names = Object.keys(properties);
    seen.properties += names.length;
    if (!Array.isArray(required) || required.length !== names.length || names.some((name) => !required.includes(name)))
      return "'required' is required to be supplied and to be an array including every key in properties.";
    return first(Object.values(properties), level + 1, seen);
  }
  if (schema['type'] === 'array')
    return 'items' in schema ? problemIn(schema['items'], level, seen) : 'array schema missing items';
  if ('anyOf' in schema)
    return Array.isArray(schema['anyOf']) ? first(schema['anyOf'], level, seen) : "'anyOf' must be a list";
  return null;
}

function first(schemas: readonly unknown[], level: number, seen: { properties: number }): string | null {
  for (const schema of schemas) {
    const problem = problemIn(schema, level, seen);
    if (problem) return problem;
  }
  return null;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
