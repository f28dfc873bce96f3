import type { Actor } from '../../shared/handler.ts';
import type { Language, Translated } from '../../shared/language.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Person } from '../../shared/person.ts';
import type { AnsweredQuestion, Complaint, Judged, Leading } from './feedback.ts';

export interface FeedbackStore {
  /** The question behind a message; null when it is not known, or not yet. */
  answerBehind(
    where: { readonly tenantId: string; readonly id: string },
    messageId: string,
  ): Promise<AnsweredQuestion | null>;
  /** What somebody was last answered in a conversation. */
  newestAnswer(person: Person, conversationId: string): Promise<AnsweredQuestion | null>;
  /** What somebody last called no good without saying why. */
  unexplained(person: Person): Promise<AnsweredQuestion | null>;
  /** An answer that somebody asked for or gave feedback on; null for anybody else. */
  answerOf(person: Person, answer: string): Promise<AnsweredQuestion | null>;
  /** In no order. */
  judged(tenantId: string): Promise<readonly Judged[]>;
  /** Not settled, newest first. */
  open(tenantId: string, about: string, most: number): Promise<readonly Complaint[]>;
  /** null: there is none, or not in this organisation. */
  complaint(tenantId: string, id: string): Promise<Complaint | null>;
}

/** What a step leads to elsewhere. */
export type Step<Content, Event> = Pick<Outcome<Content, Event>, 'events' | 'messages'>;

export interface FeedbackPorts<Content, Event> {
  readonly feedback: FeedbackStore;
  /** What an article or an indicator is called; null when it is not there any more. */
  readonly nameOf: (tenantId: string, subject: string) => Promise<Translated | null>;
  readonly article: (tenantId: string, slug: string, language: Language) => Promise<Leading | null>;
  /** Articles by words of a question or a name, best first. */
  readonly articlesLike: (tenantId: string, words: string, language: Language) => Promise<readonly Leading[]>;
  /** From now on these words lead to this article too. */
  readonly leadTo: (slug: string, words: string, actor: Actor) => Step<Content, Event>;
  /** An article has to be looked at again; its owner hears why. */
  readonly doubt: (slug: string, remark: string, actor: Actor) => Promise<Step<Content, Event> | null>;
  /** Whoever asked sees what would be sent to a data champion, and agrees first. */
  readonly refer: (complaint: Complaint) => Promise<Step<Content, Event>>;
  /** In which who asked this reads. */
  readonly languageOf: (asked: Pick<Complaint, 'by' | 'question'>) => Promise<Language>;
  readonly mask: (text: string) => string;
}
