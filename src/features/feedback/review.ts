import type { Actor } from '../../shared/handler.ts';
import type { Complaint, Judged, Settlement } from './feedback.ts';
import type { FeedbackPorts } from './ports.ts';
import type { FeedbackContent, JudgedShown, ReviewNews, ReviewTyped } from './told.ts';
import { worstFirst } from './worst.ts';

type Ports = Pick<FeedbackPorts<never, never>, 'feedback' | 'nameOf' | 'article' | 'articlesLike'>;

const mostShown = 10;
const mostLookedAt = 50;
const mostArticles = 5;
const aboutSubject = 'subject:';

/** What waits for a look, worst first; never by who gave it. */
export async function queueShown(actor: Actor, news: ReviewNews | null, ports: Ports): Promise<FeedbackContent> {
  const { tenantId } = actor.person;
  const worst = worstFirst(await ports.feedback.judged(tenantId));
  return {
    kind: 'feedback.queue',
    judged: await Promise.all(worst.slice(0, mostShown).map((each) => named(each, tenantId, ports))),
    complaints: worst.reduce((sum, { complained }) => sum + complained, 0),
    news,
  };
}

async function named(judged: Judged, tenantId: string, { nameOf }: Ports): Promise<JudgedShown> {
  const subject = judged.about.startsWith(aboutSubject) ? judged.about.slice(aboutSubject.length) : null;
  return { ...judged, name: subject === null ? null : await nameOf(tenantId, subject) };
}

export interface ReviewMore {
  readonly news?: ReviewNews | null;
  readonly typed?: ReviewTyped;
  readonly opens?: Settlement;
}

/** One of the answers about something, with what can be done; the queue when none is left. */
export async function reviewShown(
  about: string,
  place: number,
  actor: Actor,
  ports: Ports,
  { news = null, typed = {}, opens }: ReviewMore = {},
): Promise<FeedbackContent> {
  const { tenantId } = actor.person;
  const [open, all] = await Promise.all([
    ports.feedback.open(tenantId, about, mostLookedAt),
    ports.feedback.judged(tenantId),
  ]);
  const judged = all.find((each) => each.about === about);
  const at = open.length === 0 ? 0 : place % open.length;
  const complaint = open[at];
  if (!complaint || !judged) return queueShown(actor, news, ports);
  return {
    kind: 'feedback.review',
    judged: await named(judged, tenantId, ports),
    complaint,
    place: at + 1,
    of: open.length,
    ...(await articlesFor(complaint, actor, ports)),
    news,
    typed,
    opens: opens ?? null,
  };
}

async function articlesFor({ tenantId, subject, question }: Complaint, { language }: Actor, ports: Ports) {
  const article = subject === null ? null : await ports.article(tenantId, subject, language);
  const articles = (await ports.articlesLike(tenantId, question, language)).slice(0, mostArticles);
  return { article, articles };
}
