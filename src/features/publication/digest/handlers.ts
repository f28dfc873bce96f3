import type { Actor, Asking, Handler } from '../../../shared/handler.ts';
import type { ExportForm } from '../../../shared/offered-file.ts';
import type { Language, Translated } from '../../../shared/language.ts';
import type { Message } from '../../../shared/message.ts';
import { replace, reply, type Outcome } from '../../../shared/outcome.ts';
import type { FigureDetails } from '../details/figure-details.ts';
import type { StoryEvent } from '../story/events.ts';
import type { NamedIndicator, StoryContent } from '../story/told.ts';
import type { Digest } from './digest.ts';
import { digestFor } from './digest-for.ts';
import { exportLed, type ExportPorts } from './export-figure.ts';
import type { DigestPorts } from './ports.ts';
import type { DigestContent } from './told.ts';

type Told = DigestContent | Extract<StoryContent, { readonly kind: 'story.which' }>;
type Use<Input> = Handler<Input, Told, StoryEvent>;

export interface DigestHandlerPorts {
  readonly digest: (tenantId: string) => DigestPorts;
  /** Those that are not retired, in the order in which they are shown. */
  readonly active: () => Promise<readonly NamedIndicator[]>;
  /** How many messages a digest takes. */
  readonly partsOf: (digest: Digest, language: Language) => number;
  /** Best first; only the first when nothing else can be meant. */
  readonly find: (words: string, language: Language) => Promise<readonly NamedIndicator[]>;
  readonly indicator: (id: string) => Promise<NamedIndicator | null>;
  /** Whether a weekly post is kept here; one of long ago no longer is, while its message still stands in a channel. */
  readonly hasPost: (tenantId: string, id: string) => Promise<boolean>;
  readonly sourceOf: (indicatorId: string) => Promise<Translated | null>;
  readonly details: (indicatorId: string, actor: Actor) => Promise<FigureDetails | null>;
  readonly exported: ExportPorts['exported'];
  readonly handsOutFiles: boolean;
  /** The indicator that a conversation is about, from what is kept of it. */
  readonly topicOf: (topic: string | null) => string | null;
  /** The question that opens an indicator. */
  readonly questionAbout: (name: string, language: Language) => string;
}

/** On the button, or else chosen from the list on the card. */
interface OfFigure {
  readonly indicator?: string | undefined;
  readonly chosen?: string | undefined;
}

/** The shapes are those that the cards send. */
export interface DigestActions {
  readonly 'digest.explain': Asking<OfFigure>;
  readonly 'digest.used': Use<OfFigure & { readonly post: string }>;
  readonly 'digest.details': Use<OfFigure>;
  readonly 'digest.export': Use<{ readonly indicator: string; readonly as: ExportForm }>;
}

export const previewPost = 'preview';
/** Stands for a post below the figures that followers get: those are in no post. */
export const followedPost = 'followed';

/** What can be typed about the figures of a period. */
export function digestCommands(ports: DigestHandlerPorts): {
  readonly 'digest-preview': Use<unknown>;
  readonly 'figure-details': Use<{ readonly of: string | null }>;
  readonly 'digest-used': Use<unknown>;
  readonly 'export-figure': Use<{ readonly of: string | null; readonly as: ExportForm }>;
} {
  return {
    'digest-preview': { needs: 'manager', handle: async (_, actor) => preview(actor, ports) },
    'digest-used': { needs: 'anyone', handle: async () => reply({ kind: 'digest.news', news: 'press-below' }) },
    'export-figure': {
      needs: 'anyone',
      async handle({ of, as }, actor) {
        const found = await meant(of, actor, ports);
        const [first, ...others] = found;
        if (first && others.length > 0)
          return reply({ kind: 'story.which', begins: 'export', names: found.map(({ name }) => name) });
        if (!first) return reply({ kind: 'digest.news', news: of ? 'gone' : 'export-which' });
        return exportLed(first.id, as, actor, ports);
      },
    },
    'figure-details': {
      needs: 'anyone',
      async handle({ of }, actor) {
        const found = await meant(of, actor, ports);
        const [first, ...others] = found;
        if (first && others.length > 0)
          return reply({ kind: 'story.which', begins: 'details', names: found.map(({ name }) => name) });
        const details = first ? await ports.details(first.id, actor) : null;
        return reply(
          details
            ? { kind: 'digest.details', ...details }
            : { kind: 'digest.news', news: of ? 'gone' : 'nothing-chosen' },
        );
      },
    },
  };
}

/** What was typed, or else what the conversation is about. */
async function meant(
  of: string | null,
  { language, topic }: Actor,
  { find, indicator, topicOf }: DigestHandlerPorts,
): Promise<readonly NamedIndicator[]> {
  if (of !== null) return find(of, language);
  const id = topicOf(topic);
  const found = id ? await indicator(id) : null;
  return found ? [found] : [];
}

/** To who typed it, and to nobody else: nothing is posted. */
async function preview(actor: Actor, ports: DigestHandlerPorts): Promise<Outcome<Told, StoryEvent>> {
  const active = await ports.active();
  if (active.length === 0) return reply({ kind: 'digest.news', news: 'no-indicators' });
  const digest = await digestFor(
    { indicatorIds: active.map(({ id }) => id), period: 'newest', notes: true, stories: true },
    ports.digest(actor.person.tenantId),
  );
  const parts = Array.from({ length: ports.partsOf(digest, actor.language) }, (_, part): DigestContent => ({
    kind: 'digest.shown',
    digest,
    post: null,
    part,
  }));
  const [first, ...others] = parts;
  const isHere = actor.conversation.kind === 'personal';
  const key = crypto.randomUUID();
  return {
    ...reply<Told, StoryEvent>(isHere && first ? first : { kind: 'digest.news', news: 'elsewhere' }),
    messages: (isHere ? others : parts).map((content, index): Message<Told> => ({
      to: isHere ? { kind: 'reply' } : { kind: 'person', person: actor.person },
      key: `digest:preview:${key}:${index}`,
      owner: { kind: 'person', person: actor.person },
      purpose: 'answer',
      dueAt: null,
      content,
    })),
  };
}

/** What the buttons below figures do. */
export function digestActions(ports: DigestHandlerPorts): DigestActions {
  return {
    'digest.explain': {
      needs: 'anyone',
      async asks({ chosen, indicator = chosen }, { language }) {
        const found = indicator ? await ports.indicator(indicator) : null;
        return ports.questionAbout(found?.name[language] ?? '', language);
      },
    },
    'digest.used': {
      needs: 'anyone',
      async handle({ chosen, indicator = chosen, post }, { person }) {
        if (!indicator) return replace({ kind: 'digest.news', news: 'nothing-chosen' });
        if (post === previewPost) return replace({ kind: 'digest.news', news: 'not-counted' });
        if (!(await ports.indicator(indicator))) return replace({ kind: 'digest.news', news: 'gone' });
        if (post !== followedPost && !(await ports.hasPost(person.tenantId, post)))
          return replace({ kind: 'digest.news', news: 'post-gone' });
        return replace({ kind: 'digest.news', news: 'counted' }, [
          { kind: 'figure-used', post, indicatorId: indicator, by: person },
        ]);
      },
    },
    'digest.export': {
      needs: 'anyone',
      handle: async ({ indicator, as }, actor) => exportLed(indicator, as, actor, ports),
    },
    'digest.details': {
      needs: 'anyone',
      async handle({ chosen, indicator = chosen }, actor) {
        if (!indicator) return replace({ kind: 'digest.news', news: 'nothing-chosen' });
        const details = await ports.details(indicator, actor);
        return details ? reply({ kind: 'digest.details', ...details }) : replace({ kind: 'digest.news', news: 'gone' });
      },
    },
  };
}
