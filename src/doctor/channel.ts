import { decodeJwt } from 'jose';
import { z } from 'zod';
import { within } from '../shared/within.ts';
import { readKeys } from '../teams/inbound/signing-keys.ts';
import { clockFinding } from './clock.ts';
import { good, reasonOf, wrong, type Finding } from './finding.ts';

const answerMs = 10_000;
const tokenMs = 30_000;

/** Who may speak to us: the keys of the channel, and by the date of that answer our clock. */
export async function examineKeys(metadataUrl: string): Promise<readonly Finding[]> {
  const { host } = new URL(metadataUrl);
  let response: Response;
  try {
    response = await fetch(metadataUrl, { redirect: 'error', signal: AbortSignal.timeout(answerMs) });
    await response.body?.cancel();
  } catch (error) {
    return [
      wrong(
        'keys',
        `${host} does not answer (${reasonOf(error)}): allow this machine HTTPS to it, or correct BOT_OPENID_METADATA_URL.`,
      ),
    ];
  }
  const date = Date.parse(response.headers.get('date') ?? '');
  const clock = Number.isNaN(date) ? [] : [clockFinding(date - Date.now(), `the clock of ${host}`)];
  return [await keysFinding(metadataUrl, host), ...clock];
}

async function keysFinding(metadataUrl: string, host: string): Promise<Finding> {
  try {
    const keys = await readKeys(metadataUrl);
    return [...keys.values()].some(({ endorsements }) => endorsements.includes('msteams'))
      ? good('keys', `${host} publishes the keys of Teams.`)
      : wrong('keys', `${host} publishes no key for Teams: correct or remove BOT_OPENID_METADATA_URL.`);
  } catch (error) {
    return wrong(
      'keys',
      `What ${host} publishes are no usable keys (${reasonOf(error)}): correct or remove BOT_OPENID_METADATA_URL, or let no proxy answer for it.`,
    );
  }
}

/** By the codes of Entra (learn.microsoft.com, Microsoft Entra authentication and authorization error codes). */
const refusals: Readonly<Record<string, string>> = {
  '7000215': 'The client secret is wrong: set BOT_APP_PASSWORD to the value of the secret, not to its id.',
  '7000222': 'The client secret has expired: make a new one in the app registration and set BOT_APP_PASSWORD.',
  '700016':
    'The app is not in this tenant: correct BOT_APP_ID, or BOT_APP_TENANT_ID to the tenant of its registration.',
  '90002': 'This tenant does not exist: correct BOT_APP_TENANT_ID.',
  '7000112': 'The app is disabled: let its owner enable it in Entra.',
  '53003': 'A policy of conditional access keeps the app out: let it be excluded for this app.',
};

export interface Sender {
  readonly appId: string;
  readonly tenantId: string;
  readonly hasPassword: boolean;
  readonly token: () => Promise<string>;
}

/** Whether we can speak: a token for the connector, of the right app and tenant. */
export async function examineToken({ appId, tenantId, hasPassword, token }: Sender): Promise<Finding> {
  try {
    const given = await within(token(), tokenMs, null);
    if (given === null)
      return wrong(
        'token',
        'Entra gives no token within half a minute: allow this machine HTTPS to login.microsoftonline.com.',
      );
    return ownerFinding(given, appId, tenantId);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const code = /AADSTS(\d+)/.exec(said)?.[1];
    const known = code === undefined ? undefined : refusals[code];
    if (known !== undefined) return wrong('token', `${known} (AADSTS${code})`);
    return wrong('token', hasPassword ? `${unreachable} (${code ? `AADSTS${code}` : reasonOf(error)})` : noIdentity);
  }
}

const unreachable =
  'Entra gives no token: allow this machine HTTPS to login.microsoftonline.com, and look at the sign-in log of the app.';
const noIdentity =
  'The managed identity gives no token here: assign the user-assigned identity whose client id is BOT_APP_ID to this machine, and run this where the bot runs.';

function ownerFinding(token: string, appId: string, tenantId: string): Finding {
  const { tid, appid } = claimsOf(token);
  if (tid !== undefined && tid !== tenantId)
    return wrong(
      'token',
      `The token is of another tenant (${tid}): correct BOT_APP_TENANT_ID, or assign the identity of that tenant.`,
    );
  if (appid !== undefined && appid !== appId)
    return wrong('token', `The token is of another app (${appid}): correct BOT_APP_ID.`);
  return good('token', 'Entra gives the bot a token.');
}

/** A token is for its receiver: what cannot be read is not judged. */
function claimsOf(token: string): z.infer<typeof Claims> {
  try {
    return Claims.parse(decodeJwt(token));
  } catch {
    return {};
  }
}

const Claims = z.object({ tid: z.string().optional(), appid: z.string().optional() });
