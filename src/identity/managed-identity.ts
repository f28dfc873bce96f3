import { createRequire } from 'node:module';
import type * as AzureIdentity from '@azure/identity';

// Not by `import()`: while that loads, what botbuilder requires of the same packages is refused (ERR_REQUIRE_ESM_RACE_CONDITION).
const require = createRequire(import.meta.url);

/**
 * Gives tokens of a managed identity for `scope`, each until shortly before it expires. `clientId` null: the identity that the machine
 * itself has. What comes back rejects as long as there is no such identity here.
 */
export function identityTokens(clientId: string | null, scope: string): () => Promise<string> {
  // Only then: the package is a good part of a start, and who uses keys and passwords does without it.
  const { getBearerTokenProvider, ManagedIdentityCredential } = require('@azure/identity') as typeof AzureIdentity;
  const credential = clientId === null ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId });
  return getBearerTokenProvider(credential, scope);
}
