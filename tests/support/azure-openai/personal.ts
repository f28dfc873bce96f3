import { sampleColleagues } from '../../../src/local/sample/sample-people.ts';
import { findPersonalData } from '../../../src/text/personal-data/personal-data.ts';
import { fakeTenantId } from '../teams/fake-teams.ts';
import { fictionalPeople } from '../teams/people.ts';

interface Sent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Ids of the directory, of people and bots, and of chats and channels, as Teams writes them. */
const ids =
  /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|\b(?:2[89]|19|a|8):(?!\d\d(?:u|uur)?\b)[\w@.;=-]{8,}/giu;

const everybody = [
  ...Object.values(fictionalPeople(fakeTenantId)).flatMap(({ name, id, aadObjectId, userPrincipalName }) => [
    name,
    id,
    aadObjectId,
    userPrincipalName,
  ]),
  ...sampleColleagues.flatMap(({ name, person }) => [name ?? '', person.id]),
].filter((one) => one !== '');

/** What of a person stands in what a model was sent: what the edge masks, names and ids of people, ids of chats. */
export function personalIn({ url, headers, text }: Sent): readonly string[] {
  const whole = [url, JSON.stringify(headers), text].join('\n');
  const found = stringsIn(parsed(text)).flatMap((one) => [
    ...findPersonalData(one).map((kind) => `${kind} in ${one.slice(0, 200)}`),
    ...[...one.matchAll(ids)].map(([id]) => id),
  ]);
  return [...found, ...everybody.filter((one) => whole.toLowerCase().includes(one.toLowerCase()))];
}

/** Also of texts that are JSON themselves, as the material of a question is. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    const inner = /^\s*[[{]/.test(value) ? parsed(value) : value;
    return typeof inner === 'string' ? [inner] : stringsIn(inner);
  }
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...stringsIn(one)]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
