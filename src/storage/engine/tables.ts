import type { Generated } from 'kysely';
import type { Language } from '../../shared/language.ts';
import type { Purpose } from '../../shared/message.ts';
import type { Role } from '../../shared/person.ts';

/** The columns that the query builder touches; SQL text in this folder may use more. Days and instants are ISO text. */
export interface Tables {
  person: PersonTable;
  conversation: ConversationTable;
  inbox: InboxTable;
  delivery: DeliveryTable;
  account: AccountTable;
  answer: AnswerTable;
  feedback: FeedbackTable;
  indicator: IndicatorTable;
  indicator_version: IndicatorVersionTable;
  figure_entry: FigureEntryTable;
  observation: ObservationTable;
}

interface PersonTable {
  tenant_id: string;
  id: string;
  language: Language | null;
  roles: Generated<Role[]>;
}

interface ConversationTable {
  tenant_id: string;
  id: string;
  kind: 'personal' | 'group' | 'channel';
  service_url: string;
  bot_id: string;
  team_id: string | null;
  channel_id: string | null;
  person_tenant_id: string | null;
  person_id: string | null;
  topic: string | null;
  is_active: Generated<boolean>;
  forgotten_at: string | null;
  last_seen_on: Generated<string>;
}

interface InboxTable {
  id: Generated<number>;
  tenant_id: string;
  conversation_id: string;
  key: string;
  activity_id: string;
  person_tenant_id: string;
  person_id: string;
  account_id: string;
  locale: string | null;
  event: unknown;
  state: 'received' | 'working' | 'answered' | 'done';
  claim: number;
  lease_until: string | null;
  is_followed: Generated<boolean>;
  is_busy: Generated<boolean>;
  is_waiting: Generated<boolean>;
  received_at: Generated<string>;
}

interface DeliveryTable {
  id: Generated<number>;
  tenant_id: string;
  key: string | null;
  turn_id: number | null;
  kind: 'reply' | 'person' | 'channel' | 'conversation' | 'update';
  target: string | null;
  purpose: Purpose;
  owner_tenant_id: string | null;
  owner_id: string | null;
  content: Uint8Array | null;
  state: 'pending' | 'sending' | 'sent' | 'failed' | 'uncertain';
  attempts: Generated<number>;
  due_at: Generated<string>;
  conversation_id: string | null;
  message_id: string | null;
  reason: string | null;
  is_told: Generated<boolean>;
  created_at: Generated<string>;
}

interface AccountTable {
  tenant_id: string;
  person_id: string;
  account_id: string;
  service_url: string;
  bot_id: string;
  seen_in: string;
}

interface AnswerTable {
  turn_id: number;
  kind: string;
  question: string;
  text: string;
  subject: string | null;
  topic: string | null;
  basis: unknown;
  created_at: Generated<string>;
}

interface FeedbackTable {
  turn_id: number;
  person_tenant_id: string;
  person_id: string;
  reaction: 'like' | 'dislike';
  comment: string | null;
  given_at: Generated<string>;
}

interface IndicatorTable {
  id: string;
  definition: unknown;
  revision: Generated<number>;
}

interface IndicatorVersionTable {
  indicator_id: string;
  version: number;
  at: Generated<string>;
  by_id: string | null;
  by_name: string | null;
  because: string | null;
  definition: unknown;
}

interface FigureEntryTable {
  id: string;
  indicator_id: string;
  at: string;
  by_id: string | null;
  by_name: string | null;
  means: string;
  origin: string | null;
  correction_because: string | null;
  note: string | null;
  confirmed: Generated<string[]>;
}

export interface ObservationTable {
  indicator_id: string;
  area: string;
  period_start: string;
  published_on: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  status: 'provisional' | 'revised-provisional' | 'final';
  /** Empty for what came in before entries were kept. */
  entry_id: Generated<string>;
  replaced_by: string | null;
}
