import type { Actor, Handler, Outdated, VersionedHandler } from '../../../shared/handler.ts';
import type { Message } from '../../../shared/message.ts';
import { replace, reply, type Outcome } from '../../../shared/outcome.ts';
import type { Person } from '../../../shared/person.ts';
import { decideStory, roleIn, wordsRefused, type StoryActor, type StoryCommand } from './decide-story.ts';
import type { StoryEvent } from './events.ts';
import type { StoryPorts } from './ports.ts';
import type { Story } from './story.ts';
import type { NamedIndicator, StoryContent, StoryNews } from './told.ts';

type Use<Input> = Handler<Input, StoryContent, StoryEvent>;
type VersionedUse<Input> = VersionedHandler<Input, StoryContent, StoryEvent>;
type Told = Outcome<StoryContent, StoryEvent>;

/** On the button, or else chosen from the list on the card. */
interface OfFigure {
  readonly indicator?: string | undefined;
  readonly chosen?: string | undefined;
}

interface OnStory {
  readonly story: string;
  readonly version: number;
}

/** The shapes are those that the cards send. */
export interface StoryActions {
  readonly 'story.form': Use<OfFigure>;
  readonly 'story.tell': Use<
    OfFigure & {
      readonly told?: string | undefined;
      readonly saidAs?: string | undefined;
      readonly showsName?: string | undefined;
    }
  >;
  readonly 'story.approve': VersionedUse<OnStory>;
  readonly 'story.edit': VersionedUse<OnStory & { readonly told?: string | undefined }>;
  readonly 'story.decline': VersionedUse<OnStory & { readonly reason?: string | undefined }>;
  readonly 'story.withdraw': VersionedUse<OnStory>;
}

/** `beside` is what was typed after 'praktijkverhaal bij'; null when nothing was. */
export function storyCommands(ports: StoryPorts): {
  readonly 'tell-story': Use<{ readonly beside: string | null }>;
} {
  return {
    'tell-story': {
      needs: 'anyone',
      async handle({ beside }, actor) {
        if (beside === null) return privately(await emptyForm(null, ports), actor);
        const found = await ports.find(beside, actor.language);
        const [first, ...others] = found;
        if (first && others.length === 0) return privately(await emptyForm(first, ports), actor);
        if (first) return reply({ kind: 'story.which', begins: 'story', names: found.map(({ name }) => name) });
        return privately(await emptyForm(null, ports), actor);
      },
    },
  };
}

async function emptyForm(
  indicator: NamedIndicator | null,
  ports: StoryPorts,
): Promise<Extract<StoryContent, { kind: 'story.form' }>> {
  return {
    kind: 'story.form',
    indicator,
    indicators: indicator ? [] : await ports.all(),
    text: '',
    saidAs: '',
    news: indicator && (await ports.isHidden(indicator.id)) ? 'hidden' : null,
  };
}

/** What was typed is not lost. */
function refusedForm(
  indicator: NamedIndicator | null,
  text: string,
  saidAs: string,
  news: StoryNews | null,
  indicators: readonly NamedIndicator[] = [],
): StoryContent {
  return { kind: 'story.form', indicator, indicators, text, saidAs, news };
}

/** A story is written in the chat of who tells it, not in a channel. */
function privately(content: StoryContent, actor: Actor): Told {
  if (actor.conversation.kind === 'personal') return reply(content);
  const own: Message<StoryContent> = {
    to: { kind: 'person', person: actor.person },
    key: `story:form:${crypto.randomUUID()}`,
    owner: { kind: 'person', person: actor.person },
    purpose: 'answer',
    dueAt: null,
    content,
  };
  return { ...reply<StoryContent, StoryEvent>({ kind: 'story.news', news: 'elsewhere' }), messages: [own] };
}

/** What the buttons about stories do. */
export function storyActions(ports: StoryPorts): StoryActions {
  function onStory<Input extends OnStory>(commandOf: (input: Input) => StoryCommand): VersionedUse<Input> {
    return {
      needs: 'anyone',
      version: async ({ person }, { story }) => (await ports.stories.find(person.tenantId, story))?.version ?? -1,
      current: async (actor, why: Outdated, { story }) => shown(story, why, actor, ports),
      async handle(input, actor) {
        const story = await ports.stories.find(actor.person.tenantId, input.story);
        if (!story) return replace({ kind: 'story.news', news: 'gone' });
        const deciding = await actorOf(actor, story.indicatorId, ports);
        const decision = decideStory(story, commandOf(input), deciding, ports.today(), ports.screen);
        if (decision.kind === 'refused') return replace(await shown(input.story, decision.why, actor, ports));
        const news = newsOf(commandOf(input));
        const content = await shownAs(decision.story, news, actor, ports);
        const outcome = replace<StoryContent, StoryEvent>(content, [{ kind: 'story-changed', story: decision.story }]);
        return { ...outcome, messages: await tellerTold(decision.story, actor, ports) };
      },
    };
  }

  return {
    'story.form': {
      needs: 'anyone',
      async handle({ chosen, indicator = chosen }, actor) {
        if (!indicator) return replace({ kind: 'story.news', news: 'nothing-chosen' });
        const found = await ports.indicator(indicator);
        if (!found) return replace({ kind: 'story.news', news: 'gone' });
        const form = await emptyForm(found, ports);
        if (actor.conversation.kind === 'personal') return reply(form);
        return { ...privately(form, actor), reply: null, replace: { kind: 'story.news', news: 'elsewhere' } };
      },
    },
    'story.tell': {
      needs: 'anyone',
      async handle({ chosen, indicator: own = chosen, told = '', saidAs = '', showsName }, actor) {
        const indicator = own ? await ports.indicator(own) : null;
        const [text, as] = [told.trim(), roleIn(saidAs, ports.screen)];
        const why = indicator
          ? (await ports.isHidden(indicator.id))
            ? 'hidden'
            : wordsRefused(text, ports.screen)
          : 'nothing-chosen';
        if (!indicator || why)
          return replace(refusedForm(indicator, ports.screen.mask(text), as, why, indicator ? [] : await ports.all()));
        const { person, name, language } = actor;
        const story: Story = {
          id: ports.newId(),
          tenantId: person.tenantId,
          version: 1,
          indicatorId: indicator.id,
          state: 'waiting',
          text,
          saidAs: as,
          showsName: showsName === 'true' && name !== null,
          by: { id: person.id, name },
          language,
          decidedOn: null,
          reason: null,
        };
        const deciders = await decidersOf(story, ports);
        if (deciders.length === 0) return replace(refusedForm(indicator, text, as, 'nobody-decides'));
        const content = { kind: 'story.shown', story, indicator, may: 'withdraw', news: 'told' } as const;
        const outcome = replace<StoryContent, StoryEvent>(content, [{ kind: 'story-changed', story }]);
        return { ...outcome, messages: await decidersTold(story, deciders, indicator, ports) };
      },
    },
    'story.approve': onStory(() => ({ kind: 'approve' })),
    'story.edit': onStory(({ told = '' }) => ({ kind: 'edit', text: told })),
    'story.decline': onStory(({ reason = '' }) => ({ kind: 'decline', reason })),
    'story.withdraw': onStory(() => ({ kind: 'withdraw' })),
  };
}

async function actorOf(
  { person, name, roles }: Actor,
  indicatorId: string,
  { owners }: StoryPorts,
): Promise<StoryActor> {
  const isOwner = (await owners(person.tenantId, indicatorId)).some(({ id }) => id === person.id);
  return { id: person.id, name, decides: isOwner || roles.includes('manager') };
}

function newsOf({ kind }: StoryCommand): StoryNews {
  return ({ approve: 'approved', edit: 'edited', decline: 'declined', withdraw: 'withdrawn' } as const)[kind];
}

async function shown(id: string, news: StoryNews, actor: Actor, ports: StoryPorts): Promise<StoryContent> {
  const story = await ports.stories.find(actor.person.tenantId, id);
  if (!story) return { kind: 'story.news', news: 'gone' };
  return shownAs(story, news, actor, ports);
}

/** Only who told a story and who decides about it see one that is not approved. */
async function shownAs(story: Story, news: StoryNews, actor: Actor, ports: StoryPorts): Promise<StoryContent> {
  const indicator = await ports.indicator(story.indicatorId);
  const { decides, id } = await actorOf(actor, story.indicatorId, ports);
  const isOwn = story.by?.id === id;
  if (!indicator || (!decides && !isOwn)) return { kind: 'story.news', news: 'not-yours' };
  const isOpen = story.state === 'waiting' || story.state === 'approved';
  return { kind: 'story.shown', story, indicator, may: !isOpen ? null : isOwn ? 'withdraw' : 'decide', news };
}

/** The owners, or the managers where there are none but who told it. */
async function decidersOf({ tenantId, indicatorId, by }: Story, ports: StoryPorts): Promise<readonly Person[]> {
  const isOther = ({ id }: Person) => id !== by?.id;
  const owners = (await ports.owners(tenantId, indicatorId)).filter(isOther);
  return owners.length > 0 ? owners : (await ports.managers(tenantId)).filter(isOther);
}

async function decidersTold(
  story: Story,
  people: readonly Person[],
  indicator: NamedIndicator,
  { languageOf }: StoryPorts,
): Promise<readonly Message<StoryContent>[]> {
  return Promise.all(
    people.map(async (person) =>
      note(story, person, { kind: 'story.waiting', story, indicator }, await languageOf(person)),
    ),
  );
}

async function tellerTold(story: Story, actor: Actor, ports: StoryPorts): Promise<readonly Message<StoryContent>[]> {
  const indicator = await ports.indicator(story.indicatorId);
  if (!story.by || !indicator || story.by.id === actor.person.id) return [];
  const person = { tenantId: story.tenantId, id: story.by.id };
  return [note(story, person, { kind: 'story.decided', story, indicator }, await ports.languageOf(person))];
}

function note(
  { id, version }: Story,
  person: Person,
  content: StoryContent,
  language: Message<StoryContent>['language'] & string,
): Message<StoryContent> {
  return {
    to: { kind: 'person', person },
    key: `story:${id}:${version}:${person.id}`,
    owner: { kind: 'nobody' },
    purpose: 'notification',
    dueAt: null,
    content,
    language,
  };
}
