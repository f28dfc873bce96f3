import type { Actor, Handler } from '../../shared/handler.ts';
import type { Message } from '../../shared/message.ts';
import { reply, type Outcome } from '../../shared/outcome.ts';
import type { DefinitionPorts } from './definition-ports.ts';
import { filledIn } from './definition-filled.ts';
import { decidersOf, definitionShown, formOf, knownDefinition } from './definition-shown.ts';
import { mayBegin } from './definition-rights.ts';
import type { DefinitionContent } from './definition-told.ts';
import type { DefinitionEvent } from './events.ts';
import { findInEither } from './find-indicator.ts';
import type { Indicator } from './indicator.ts';
import { listDefinitions, listedFrom } from './list-definitions.ts';

/** `Content` and `Event` are of what answers a question. */
type Use<Input, Content = never, Event = never> = Handler<Input, DefinitionContent | Content, DefinitionEvent | Event>;

interface Said<Content, Event> {
  readonly definitions: Use<unknown>;
  readonly 'new-definition': Use<unknown>;
  readonly definition: Use<{ readonly name: string; readonly text: string }, Content, Event>;
  readonly 'change-definition': Use<{ readonly name: string }>;
  readonly 'change-target': Use<{ readonly name: string; readonly target: string }>;
}

/**
 * What people can type about definitions. Who asks for the definition of something that is no indicator asks what a term means:
 * that is answered as any question (`answer`).
 */
export function definitionCommands<Content, Event>(
  ports: DefinitionPorts,
  answer: (input: { readonly text: string }, actor: Actor) => Promise<Outcome<Content, Event>>,
): Said<Content, Event> {
  const shown = async (name: string, actor: Actor, how: Exactness): Promise<DefinitionContent | null> => {
    const found = named(name, await ports.indicators.all(), actor, how);
    const [only, ...others] = found;
    if (!only) return null;
    return others.length === 0
      ? definitionShown(only.id, null, actor, ports)
      : listedFrom(found, 'several', 0, actor, ports);
  };
  return {
    definitions: {
      needs: 'anyone',
      handle: async (_, actor) => privately(await listDefinitions(0, actor, ports), actor),
    },
    'new-definition': {
      needs: 'anyone',
      handle: async (_, actor) => privately(await begun(actor, ports), actor),
    },
    definition: {
      needs: 'anyone',
      async handle({ name, text }, actor) {
        const content = await shown(name, actor, 'sure');
        return content ? privately(content, actor) : answer({ text }, actor);
      },
    },
    'change-definition': {
      needs: 'anyone',
      async handle({ name }, actor) {
        const content = await shown(name, actor, 'likely');
        if (content === null) return privately({ kind: 'definition.news', news: 'unknown', deciders: [] }, actor);
        return privately(withRight(content), actor);
      },
    },
    'change-target': {
      needs: 'anyone',
      async handle({ name, target }, actor) {
        const content = await shown(name, actor, 'likely');
        if (content === null) return privately({ kind: 'definition.news', news: 'unknown', deciders: [] }, actor);
        const isOpen = content.kind === 'definition.shown' && content.sections.includes('target');
        const known = isOpen ? await knownDefinition(content.indicator.id, ports) : null;
        if (known === null) return privately(withRight(content), actor);
        // The reasons are still to be said: nothing is changed by what is typed here.
        const form = target === '' ? null : { ...filledIn(known.indicator), target };
        return privately(await formOf(known, 'target', form, [], actor, ports), actor);
      },
    },
  };
}

function withRight(content: DefinitionContent): DefinitionContent {
  const isReadOnly = content.kind === 'definition.shown' && content.sections.length === 0;
  return isReadOnly ? { ...content, news: 'no-right' } : content;
}

/** The first step of a new definition, for who may make one. */
export async function begun(actor: Actor, ports: DefinitionPorts): Promise<DefinitionContent> {
  if (mayBegin(actor)) return { kind: 'definition.new', step: 1, form: {}, problems: [] };
  const deciders = decidersOf(null, await ports.roleList(actor.person.tenantId));
  return { kind: 'definition.news', news: 'no-right-to-begin', deciders };
}

type Exactness = 'sure' | 'likely';

/** Those that a name means: the one that is called so, else those that are surely meant, else, where that is asked, all that come near. */
function named(name: string, all: readonly Indicator[], { language }: Actor, how: Exactness): readonly Indicator[] {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const exact = all.filter((one) => [one.name.nl, one.name.en, one.id].some((each) => plain(each) === plain(name)));
  if (exact.length > 0) return exact;
  const found = findInEither(name, all, language);
  const sure = found.filter(({ confidence }) => confidence === 'sure');
  return (sure.length > 0 ? sure : found.filter(({ confidence }) => confidence === how))
    .map(({ indicator }) => indicator)
    .slice(0, mostNamed);
}

const mostNamed = 8;

/** In a channel nobody else has to read along: it goes to the chat of who asked. */
function privately<Content, Event>(
  content: DefinitionContent,
  actor: Actor,
): Outcome<DefinitionContent | Content, Event> {
  if (actor.conversation.kind === 'personal') return reply(content);
  const own: Message<DefinitionContent> = {
    to: { kind: 'person', person: actor.person },
    key: `definition:elsewhere:${crypto.randomUUID()}`,
    owner: { kind: 'person', person: actor.person },
    purpose: 'answer',
    dueAt: null,
    content,
  };
  const told: Outcome<DefinitionContent | Content, Event> = reply({
    kind: 'definition.news',
    news: 'elsewhere',
    deciders: [],
  });
  return { ...told, messages: [own] };
}
