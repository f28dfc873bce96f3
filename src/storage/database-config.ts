import { z } from 'zod';

export type DatabaseConfig =
  | { readonly kind: 'embedded'; readonly folder: string }
  | {
      readonly kind: 'postgres';
      readonly url: string;
      /** Client id of the managed identity whose token is the password; absent: the address says how to sign in. */
      readonly clientId?: string;
    };

/** The part of the environment that is about the database. */
export const databaseVariables = {
  BOT_DATA_FOLDER: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgresql://')
    .optional(),
  BOT_DATABASE_CLIENT_ID: z.guid('must be the client id (a GUID) of a managed identity').optional(),
};
const Variables = z.object(databaseVariables);
type Variables = z.infer<typeof Variables>;

/** One sentence per contradiction, with the remedy. */
export function databaseProblems(variables: Variables): string[] {
  const { DATABASE_URL: url, BOT_DATA_FOLDER: folder, BOT_DATABASE_CLIENT_ID: clientId } = variables;
  if (url && folder)
    return [
      'DATABASE_URL and BOT_DATA_FOLDER are both set: keep DATABASE_URL for PostgreSQL, or BOT_DATA_FOLDER for the embedded database.',
    ];
  if (url && !isReadable(url))
    return [
      'DATABASE_URL cannot be read: set it to postgresql://USER:PASSWORD@HOST:5432/DATABASE, and write @ : / ? # % in the password as %40 %3A %2F %3F %23 %25.',
    ];
  if (!clientId) return [];
  if (!url)
    return [
      'BOT_DATABASE_CLIENT_ID is set without DATABASE_URL: set that to the address of PostgreSQL, or remove BOT_DATABASE_CLIENT_ID.',
    ];
  const problem = identityProblem(new URL(url));
  return problem === null ? [] : [problem];
}

/** What stands between slashes and signs is decoded later, and that can fail too. */
function isReadable(address: string): boolean {
  try {
    const { username, password } = new URL(address);
    return [username, password].every((part) => decodeURIComponent(part) !== null);
  } catch {
    return false;
  }
}

/** A token is only given to a server that proves who it is, unless it never leaves this machine. */
function identityProblem(url: URL): string | null {
  if (url.password !== '' || url.searchParams.has('password'))
    return 'DATABASE_URL holds a password beside BOT_DATABASE_CLIENT_ID: remove the password, or remove BOT_DATABASE_CLIENT_ID.';
  if (url.username === '')
    return 'DATABASE_URL names no user: set it to postgresql://NAME@HOST:5432/DATABASE, with the name of the managed identity.';
  const isNear = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  return isNear || url.searchParams.get('sslmode') === 'verify-full'
    ? null
    : 'DATABASE_URL does not make sure that the token goes to no other server: set ?sslmode=verify-full behind it.';
}

/** `folder`: where the embedded database stands when nothing is said. */
export function readDatabaseConfig(variables: Variables, folder: string): DatabaseConfig {
  const { DATABASE_URL: url, BOT_DATA_FOLDER: given, BOT_DATABASE_CLIENT_ID: clientId } = variables;
  return url ? { kind: 'postgres', url, ...(clientId && { clientId }) } : { kind: 'embedded', folder: given ?? folder };
}
