import type { Actor } from '../../shared/handler.ts';
import type { Message } from '../../shared/message.ts';
import type { Complaint, Leading, Settlement } from './feedback.ts';
import type { FeedbackEvent } from './events.ts';
import type { FeedbackPorts, Step } from './ports.ts';
import type { FeedbackContent, ReviewNews, ReviewTyped } from './told.ts';

/** What a coordinator chose to do, with what they typed. */
export interface Chosen extends ReviewTyped {
  readonly as: Settlement;
  /** Slug of an article that was chosen from the list. */
  readonly article?: string | undefined;
}

export type Settled<Content, Event> =
  | { readonly kind: 'refused'; readonly why: ReviewNews }
  | ({ readonly kind: 'settled' } & Step<FeedbackContent | Content, FeedbackEvent | Event>);

/** One step that settles what somebody thought of an answer; who thought so hears it. */
export async function settle<Content, Event>(
  complaint: Complaint,
  chosen: Chosen,
  actor: Actor,
  ports: FeedbackPorts<Content, Event>,
): Promise<Settled<Content, Event>> {
  const taken = await taking(complaint, chosen, actor, ports);
  if (typeof taken === 'string') return { kind: 'refused', why: taken };
  const { step, note, article } = taken;
  const settled: FeedbackEvent = {
    kind: 'feedback-settled',
    tenantId: complaint.tenantId,
    id: complaint.id,
    as: chosen.as,
    note,
  };
  const heard: Message<FeedbackContent> = {
    to: { kind: 'person', person: complaint.by },
    key: `feedback-settled:${complaint.id}`,
    owner: { kind: 'nobody' },
    purpose: 'notification',
    dueAt: null,
    content: { kind: 'feedback.settled', question: complaint.question, as: chosen.as, note, article },
    language: await ports.languageOf(complaint),
  };
  return { kind: 'settled', events: [settled, ...step.events], messages: [heard, ...step.messages] };
}

interface Taken<Content, Event> {
  readonly step: Step<Content, Event>;
  readonly note: string | null;
  readonly article: string | null;
}

const nothing = { events: [], messages: [] } as const;

async function taking<Content, Event>(
  complaint: Complaint,
  { as, words = '', named = '', remark = '', reason = '', article: slug }: Chosen,
  actor: Actor,
  ports: FeedbackPorts<Content, Event>,
): Promise<Taken<Content, Event> | ReviewNews> {
  const clean = (text: string) => ports.mask(text.trim());
  switch (as) {
    case 'phrasing': {
      if (words.trim() === '') return 'needs-words';
      const found = await articleMeant(slug, named, actor, ports);
      if (typeof found === 'string') return found;
      return { step: ports.leadTo(found.slug, clean(words), actor), note: null, article: found.title };
    }
    case 'article': {
      const { tenantId, subject } = complaint;
      const article = subject === null ? null : await ports.article(tenantId, subject, actor.language);
      if (article === null) return 'no-article';
      if (remark.trim() === '') return 'needs-reason';
      const step = await ports.doubt(article.slug, clean(remark), actor);
      return step === null ? 'no-article' : { step, note: null, article: article.title };
    }
    case 'referral':
      return { step: await ports.refer(complaint), note: null, article: null };
    case 'nothing':
      if (reason.trim() === '') return 'needs-reason';
      return { step: nothing, note: clean(reason), article: null };
  }
}

/** What was typed goes before what was chosen, because it was typed to choose something else. */
async function articleMeant<Content, Event>(
  slug: string | undefined,
  named: string,
  { person: { tenantId }, language }: Actor,
  ports: FeedbackPorts<Content, Event>,
): Promise<Leading | ReviewNews> {
  if (named.trim() === '') return (slug && (await ports.article(tenantId, slug, language))) || 'needs-article';
  const plain = named.trim().toLowerCase();
  // What is only like it may be another one, and nobody would see that before it is told.
  const called = (await ports.articlesLike(tenantId, named, language)).filter(({ title }) =>
    title.toLowerCase().includes(plain),
  );
  const exact = called.find(({ title }) => title.toLowerCase() === plain);
  const [first, ...others] = called;
  if (exact) return exact;
  if (!first) return 'needs-article';
  return others.length > 0 ? 'several-articles' : first;
}
