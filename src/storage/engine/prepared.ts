import { protocol, type PGlite } from '@electric-sql/pglite';
import type { Run, Statement } from './engine.ts';
import { unavailable } from './engine-error.ts';
import type { Row } from './row.ts';
import { storableValue } from './storable.ts';

const { serialize } = protocol;

interface Prepared {
  readonly name: string;
  readonly parameterTypes: readonly number[];
  /** Told once: having them told with every answer took a twentieth of the statement. */
  readonly columns: readonly Column[];
}

interface Column {
  readonly name: string;
  readonly dataTypeID: number;
}

/**
 * Runs each statement as a prepared one, in one call of the engine: PGlite's own `query` parses and plans anew every time and
 * makes five calls of it, which took longer than all the rest of the statement.
 */
export function preparedStatements(pglite: PGlite): Run {
  const known = new Map<string, Prepared>();

  async function prepare({ text }: Statement): Promise<Prepared> {
    const found = known.get(text);
    if (found !== undefined) return found;
    const name = `s${known.size}`;
    const { messages } = await pglite.execProtocol(
      Buffer.concat([serialize.parse({ name, text }), serialize.describe({ type: 'S', name }), serialize.sync()]),
    );
    const described = messages.find((message) => message.name === 'parameterDescription');
    const answered = messages.find((message) => message.name === 'rowDescription');
    const prepared = {
      name,
      parameterTypes: described && 'dataTypeIDs' in described ? (described.dataTypeIDs as number[]) : [],
      columns: answered && 'fields' in answered ? (answered.fields as Column[]) : [],
    };
    known.set(text, prepared);
    return prepared;
  }

  async function execute(statement: Statement, values: readonly unknown[]): Promise<readonly Row[]> {
    const { name, parameterTypes, columns } = await prepare(statement);
    const given = values.map((value, index) => asParameter(pglite, storableValue(value), parameterTypes[index] ?? 0));
    const { messages } = await pglite.execProtocol(
      Buffer.concat([serialize.bind({ statement: name, values: given }), serialize.execute({}), serialize.sync()]),
    );
    return rowsOf(pglite, columns, messages);
  }

  return async (statement, values) => {
    try {
      // Statements of others, and transactions, wait for this one as for each other.
      return await pglite.runExclusive(() => execute(statement, values));
    } catch (error) {
      throw unavailable(error);
    }
  };
}

/** As the engine's own `query` writes them; bytes go as they are. */
function asParameter(pglite: PGlite, value: unknown, type: number): string | Uint8Array | null {
  if (value === null || value instanceof Uint8Array) return value;
  const serializer = pglite.serializers[type];
  if (serializer !== undefined) return serializer(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

type Messages = Awaited<ReturnType<PGlite['execProtocol']>>['messages'];

function rowsOf(pglite: PGlite, columns: readonly Column[], messages: Messages): readonly Row[] {
  const rows: Row[] = [];
  for (const message of messages) {
    if (message.name !== 'dataRow' || !('fields' in message)) continue;
    const values = message.fields as readonly (string | null)[];
    const row: Record<string, unknown> = {};
    for (const [index, { name, dataTypeID }] of columns.entries()) {
      const value = values[index] ?? null;
      row[name] = value === null ? null : (pglite.parsers[dataTypeID]?.(value, dataTypeID) ?? value);
    }
    rows.push(row);
  }
  return rows;
}
