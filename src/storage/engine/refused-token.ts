import { AppError } from '../../shared/errors.ts';
import { unavailable } from './engine-error.ts';

/** SQLSTATEs of who may not come in (PostgreSQL manual, appendix A). */
const noEntry = ['28000', '28P01'];

/** By what Azure Database for PostgreSQL says (issues of MicrosoftDocs/azure-docs and microsoft/azuredatastudio-postgresql). */
const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /not valid for role|cannot generate \w+ tokens for role/i,
    'PostgreSQL knows this name as another principal of Entra than the managed identity: remove that role, and add the identity as a service principal.',
  ],
  [
    /access token|expired/i,
    'PostgreSQL does not accept the token of the managed identity: let a time service (NTP) set the clock of this machine, and check that the server is in the tenant of the identity.',
  ],
];
const roleMissing =
  'PostgreSQL does not know the managed identity: make it a Microsoft Entra administrator of the server, or a role with pgaadauth_create_principal, and write its exact name as the user in DATABASE_URL.';

/** What an operator reads when this database does not open. */
export function refusalOf(config: { readonly kind: string; readonly clientId?: string }, error: unknown): AppError {
  const refused = unavailable(error);
  const { cause } = refused;
  if (config.clientId === undefined || !(cause instanceof Error) || !('code' in cause)) return refused;
  if (!noEntry.includes(String(cause.code))) return refused;
  const remedy = reasons.find(([said]) => said.test(cause.message))?.[1] ?? roleMissing;
  return new AppError('identity.refused', `${remedy}\n(${cause.message})`, { cause });
}
