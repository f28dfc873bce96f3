import type { Actor, Handler, VersionedHandler } from '../../shared/handler.ts';
import type { Language } from '../../shared/language.ts';
import { replace, reply } from '../../shared/outcome.ts';
import { roles as allRoles, type Role } from '../../shared/person.ts';
import type { Command } from './command.ts';
import { erase } from './erasing.ts';
import type { PersonEvent } from './events.ts';
import { exportData } from './export-data.ts';
import { personaOf } from './persona.ts';
import type { PersonPorts } from './ports.ts';
import { changeRole } from './roles.ts';
import { tasksFor } from './task/task-list.ts';
import type { PersonContent } from './told.ts';

type Use<Input> = Handler<Input, PersonContent, PersonEvent>;
type VersionedUse<Input> = VersionedHandler<Input, PersonContent, PersonEvent>;
/** The rest of the commands belongs to other features. */
type Commands = {
  readonly [Kind in Exclude<Command['kind'], 'resolve-delivery' | 'articles' | 'new-article' | 'draft-article'>]: Use<
    Extract<Command, { kind: Kind }> & { readonly colleagues: readonly string[] }
  >;
};

/** How somebody is received: on installation, and when they call without a question. */
export const personTurns: {
  readonly installed: Use<unknown>;
  readonly wordless: Use<{ readonly hasFile: boolean }>;
} = {
  installed: { needs: 'anyone', handle: async (_, actor) => reply(welcome(actor)) },
  wordless: {
    needs: 'anyone',
    handle: async ({ hasFile }, actor) => reply({ ...welcome(actor), because: hasFile ? 'file' : 'wordless' }),
  },
};

function welcome(actor: Actor): Extract<PersonContent, { kind: 'person.welcome' }> {
  return { kind: 'person.welcome', persona: personaOf(actor), because: 'asked' };
}

/** What a person can type about themselves and about roles. */
export function personCommands(ports: PersonPorts): Commands {
  const { people } = ports;
  return {
    help: { needs: 'anyone', handle: async (_, actor) => reply(welcome(actor)) },
    tasks: {
      needs: 'anyone',
      handle: async ({ isStop }, actor) => reply({ kind: 'person.tasks', groups: tasksFor(actor), isStop }),
    },
    'set-language': {
      needs: 'anyone',
      handle: async ({ language }, { person }) =>
        reply(
          { kind: 'person.language', chosen: language },
          language ? [{ kind: 'language-chosen', person, language }] : [],
        ),
    },
    erase: { needs: 'anyone', handle: async () => reply({ kind: 'person.erasure', state: 'open' }) },
    'erase-now': { needs: 'anyone', handle: (_, actor) => erase(actor, ports, reply) },
    keep: { needs: 'anyone', handle: async () => reply({ kind: 'person.erasure', state: 'kept' }) },
    'export-data': { needs: 'anyone', handle: (_, actor) => exportData(actor, ports) },
    roles: {
      needs: 'administrator',
      handle: async (_, { person }) =>
        reply({ kind: 'person.roles', appointments: await people.appointments(person.tenantId), news: null }),
    },
    'change-role': {
      needs: 'administrator',
      async handle({ change, role, colleagues }, actor) {
        const [account] = colleagues;
        const colleague = account === undefined ? null : await ports.findColleague(actor.conversation, account);
        const { news, events, messages } = await changeRole({ change, colleague, role }, actor, ports);
        return { ...reply<PersonContent, PersonEvent>({ kind: 'person.role-news', news }, events), messages };
      },
    },
  };
}

/** The shapes are those that the cards send. */
export interface PersonActions {
  readonly 'person.set-language': Use<{ readonly language: Language }>;
  readonly 'person.erase': Use<unknown>;
  readonly 'person.keep': Use<unknown>;
  readonly 'person.give-role': VersionedUse<GiveRole>;
  readonly 'person.take-role': VersionedUse<TakeRole>;
}

interface GiveRole {
  /** Directory id. */
  readonly colleague?: string | undefined;
  readonly role?: Role | undefined;
}

interface TakeRole {
  /** Role and directory id, with a space between. */
  readonly held?: string | undefined;
}

/** What the buttons on a person's cards do. */
export function personActions(ports: PersonPorts): PersonActions {
  return {
    'person.set-language': {
      needs: 'anyone',
      handle: async ({ language }, actor) =>
        replace(welcome(actor), [{ kind: 'language-chosen', person: actor.person, language }]),
    },
    'person.erase': { needs: 'anyone', handle: (_, actor) => erase(actor, ports, replace) },
    'person.keep': { needs: 'anyone', handle: async () => replace({ kind: 'person.erasure', state: 'kept' }) },
    'person.give-role': onRolesCard(ports, ({ colleague, role }) => ({ change: 'give', colleague, role })),
    'person.take-role': onRolesCard(ports, ({ held = '' }) => {
      const [role, colleague] = held.split(' ');
      return { change: 'take', colleague, role: allRoles.find((one) => one === role) };
    }),
  };
}

interface Pressed {
  readonly change: 'give' | 'take';
  readonly colleague: string | undefined;
  readonly role: Role | undefined;
}

function onRolesCard<Input>(ports: PersonPorts, read: (input: Input) => Pressed): VersionedUse<Input> {
  const { people, nameOf } = ports;
  return {
    needs: 'administrator',
    version: async ({ person }) => (await people.appointments(person.tenantId)).version,
    current: async ({ person }, why) => ({
      kind: 'person.roles',
      appointments: await people.appointments(person.tenantId),
      news: { kind: why },
    }),
    async handle(input, actor) {
      const { change, colleague: id, role = null } = read(input);
      const person = id ? { tenantId: actor.person.tenantId, id } : null;
      const colleague = person && { person, name: nameOf(person) };
      const { appointments, news, events, messages } = await changeRole({ change, colleague, role }, actor, ports);
      return { ...replace<PersonContent, PersonEvent>({ kind: 'person.roles', appointments, news }, events), messages };
    },
  };
}
