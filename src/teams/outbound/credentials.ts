import {
  AppCredentials,
  JwtTokenProviderFactory,
  ManagedIdentityAppCredentials,
  MicrosoftAppCredentials,
} from 'botframework-connector';

const connectorScope = 'https://api.botframework.com';

export type CredentialsChoice =
  | { readonly kind: 'password'; readonly tenantId: string; readonly password: string }
  | { readonly kind: 'managed-identity'; readonly tenantId: string }
  | { readonly kind: 'local' };

/** Local clients look for a token and cannot judge it: Entra cannot be asked for one without a network. */
class LocalCredentials extends AppCredentials {
  protected override refreshToken() {
    return Promise.resolve({ accessToken: 'local', expiresOn: new Date(Date.now() + 3_600_000) });
  }
}

/** What signs our messages to the connector. Certificates and multi-tenant registrations are not supported. */
export function credentialsFor(appId: string, choice: CredentialsChoice): AppCredentials {
  switch (choice.kind) {
    case 'password':
      return new MicrosoftAppCredentials(appId, choice.password, choice.tenantId, connectorScope);
    case 'managed-identity':
      return new ManagedIdentityAppCredentials(appId, connectorScope, new JwtTokenProviderFactory());
    case 'local':
      return new LocalCredentials(appId, undefined, connectorScope);
  }
}
