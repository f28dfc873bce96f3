import type { Actor, Handler } from '../../shared/handler.ts';
import type { Message } from '../../shared/message.ts';
import { replace, reply, type Outcome } from '../../shared/outcome.ts';
import type { FeedbackEvent } from './events.ts';
import type { FeedbackReason } from './feedback.ts';
import { disputed, explained, thumbGiven, type Thumb } from './give-feedback.ts';
import type { FeedbackPorts } from './ports.ts';
import { queueShown, reviewShown } from './review.ts';
import { settle, type Chosen } from './settle-feedback.ts';
import type { FeedbackContent } from './told.ts';

type Use<Input, Content = never, Event = never> = Handler<Input, FeedbackContent | Content, FeedbackEvent | Event>;

/** What Teams sends when somebody presses a thumb. */
export function feedbackOfThumbs(ports: Pick<FeedbackPorts<never, never>, 'feedback' | 'mask'>): Use<Thumb> {
  return { needs: 'anyone', handle: (thumb, actor) => thumbGiven(thumb, actor, ports) };
}

/** What can be typed about answers. */
export function feedbackCommands<Content, Event>(
  ports: FeedbackPorts<Content, Event>,
): {
  readonly 'dispute-answer': Use<{ readonly reason: FeedbackReason | null }>;
  readonly 'review-feedback': Use<unknown>;
} {
  return {
    'dispute-answer': { needs: 'anyone', handle: ({ reason }, actor) => disputed(reason, actor, ports) },
    'review-feedback': {
      needs: 'coordinator',
      handle: async (_, actor) => privately(await queueShown(actor, null, ports), actor),
    },
  };
}

interface OnComplaint {
  readonly about: string;
  readonly id: string;
}

/** What the buttons about answers do. The shapes are those that the cards send. */
export function feedbackActions<Content, Event>(
  ports: FeedbackPorts<Content, Event>,
): {
  readonly 'feedback.explain': Use<{ answer: string; reason: FeedbackReason; comment?: string | undefined }>;
  readonly 'feedback.queue': Use<unknown>;
  readonly 'feedback.review': Use<{ about?: string | undefined; chosen?: string | undefined; place: number }>;
  readonly 'feedback.settle': Use<OnComplaint & Chosen, Content, Event>;
} {
  return {
    'feedback.explain': { needs: 'anyone', handle: (input, actor) => explained(input, actor, ports) },
    'feedback.queue': {
      needs: 'coordinator',
      handle: async (_, actor) => replace(await queueShown(actor, null, ports)),
    },
    'feedback.review': {
      needs: 'coordinator',
      handle: async ({ about, chosen, place }, actor) =>
        replace(await reviewShown(about ?? chosen ?? '', place, actor, ports)),
    },
    'feedback.settle': {
      needs: 'coordinator',
      current: async (actor, why, { about }) =>
        reviewShown(about, 0, actor, ports, { news: why === 'changed' ? 'settled-before' : null }),
      async handle(
        { about, id, ...chosen },
        actor,
      ): Promise<Outcome<FeedbackContent | Content, FeedbackEvent | Event>> {
        const complaint = await ports.feedback.complaint(actor.person.tenantId, id);
        if (complaint === null) return replace(await reviewShown(about, 0, actor, ports, { news: 'gone' }));
        if (complaint.settledAs !== null)
          return replace(await reviewShown(about, 0, actor, ports, { news: 'settled-before' }));
        const settled = await settle(complaint, chosen, actor, ports);
        if (settled.kind === 'refused') {
          const open = await ports.feedback.open(actor.person.tenantId, about, mostLookedAt);
          const place = Math.max(
            0,
            open.findIndex((one) => one.id === id),
          );
          return replace(
            await reviewShown(about, place, actor, ports, { news: settled.why, typed: chosen, opens: chosen.as }),
          );
        }
        const { events, messages } = settled;
        return {
          ...replace<FeedbackContent, FeedbackEvent | Event>(await after(about, id, chosen, actor), events),
          messages,
        };
      },
    },
  };

  /** What is left, without the one that is being settled now. */
  async function after(about: string, id: string, { as }: Chosen, actor: Actor): Promise<FeedbackContent> {
    const { feedback } = ports;
    const without = {
      ...ports,
      feedback: {
        ...feedback,
        open: async (...of: Parameters<typeof feedback.open>) =>
          (await feedback.open(...of)).filter((one) => one.id !== id),
        judged: async (tenantId: string) =>
          (await feedback.judged(tenantId)).map((each) =>
            each.about === about ? { ...each, complained: each.complained - 1 } : each,
          ),
      },
    };
    return reviewShown(about, 0, actor, without, { news: as });
  }
}

const mostLookedAt = 50;

/** Nobody reads along with what waits for a look. */
function privately(content: FeedbackContent, actor: Actor): Outcome<FeedbackContent, never> {
  if (actor.conversation.kind === 'personal') return reply(content);
  const own: Message<FeedbackContent> = {
    to: { kind: 'person', person: actor.person },
    key: `feedback:elsewhere:${crypto.randomUUID()}`,
    owner: { kind: 'person', person: actor.person },
    purpose: 'answer',
    dueAt: null,
    content,
  };
  return { ...reply<FeedbackContent, never>({ kind: 'feedback.elsewhere' }), messages: [own] };
}
