import type { Actor } from '../../shared/handler.ts';
import type { Language } from '../../shared/language.ts';
import type { Message } from '../../shared/message.ts';
import type { Person } from '../../shared/person.ts';
import type { Champion } from './champion.ts';
import type { ChampionPorts } from './champion-ports.ts';
import type { ChampionContent } from './champion-told.ts';
import type { ChampionDecision } from './decide-champion.ts';

type Done = Extract<ChampionDecision, { kind: 'done' }>;
type Letter = Message<ChampionContent>;

/** What others hear of it: who was nominated, who has to decide, and who waited for that. */
export async function lettersOf(
  before: Champion | null,
  done: Done,
  actor: Actor,
  languageOf: ChampionPorts['languageOf'],
): Promise<readonly Letter[]> {
  const { champion, change } = done;
  const { person } = champion;
  const inTenant = (id: string): Person => ({ tenantId: person.tenantId, id });
  const languageFor = async (reader: Person): Promise<Language> => (await languageOf(reader)) ?? 'nl';
  const toChampion = async (content: ChampionContent, owner: Person | null): Promise<Letter> => ({
    to: { kind: 'person', person },
    key: keyOf(champion, 'told'),
    owner: owner ? { kind: 'person', person: owner } : { kind: 'nobody' },
    purpose: 'notification',
    dueAt: null,
    content,
    language: await languageFor(person),
  });
  switch (change) {
    case 'nominated':
      return [
        await toChampion({ kind: 'champion.profile', champion, open: 0, helped: 0, news: 'nominated' }, actor.person),
      ];
    case 'asked':
    case 'agreed':
      return Promise.all(
        (champion.request?.shownTo ?? []).map(async (id) => ({
          to: { kind: 'person' as const, person: inTenant(id) },
          key: requestKey(person, champion.version, id),
          owner: { kind: 'person' as const, person },
          purpose: 'notification' as const,
          dueAt: null,
          content: requestOf(champion, change),
          language: await languageFor(inTenant(id)),
        })),
      );
    case 'approved':
    case 'declined':
      return [
        await toChampion({ kind: 'champion.notice', news: change, reason: done.note }, actor.person),
        ...(await updates(before, done, languageFor)),
      ];
    case 'refused':
    case 'stopped':
    case 'appointed':
      return updates(before, done, languageFor);
    case 'changed':
    case 'left':
    case 'leaves-later':
    case 'returned':
      return [];
  }
}

/** The cards of all coordinators say what was decided, whoever decided it. */
function updates(
  before: Champion | null,
  { champion, change, note }: Done,
  languageFor: (reader: Person) => Promise<Language>,
): Promise<readonly Letter[]> {
  const request = before?.request;
  if (!before || !request) return Promise.resolve([]);
  const { tenantId } = before.person;
  return Promise.all(
    request.shownTo.map(async (id): Promise<Letter> => {
      const of = requestKey(before.person, request.since, id);
      return {
        to: { kind: 'update', tenantId, of },
        key: `${of}:${champion.version}`,
        // A card that is older than what is kept cannot be updated, and nobody needs to hear of that.
        owner: { kind: 'nobody' },
        purpose: 'notification',
        dueAt: null,
        content: { ...requestOf(before, change), isOpen: false, reason: note },
        language: await languageFor({ tenantId, id }),
      };
    }),
  );
}

type Request = Extract<ChampionContent, { kind: 'champion.request' }>;

function requestOf(champion: Champion, news: Request['news']): Request {
  return { kind: 'champion.request', champion, isOpen: true, news, reason: null, waiting: 0 };
}

function keyOf({ person, version }: Champion, what: string): string {
  return `champion:${person.tenantId}:${person.id}:${version}:${what}`;
}

function requestKey({ tenantId, id }: Person, since: number, coordinator: string): string {
  return `champion:${tenantId}:${id}:${since}:${coordinator}`;
}
