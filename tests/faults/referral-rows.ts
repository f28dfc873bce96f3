import type { ReferralEntry } from '../../src/features/referral/history.ts';
import type { Referral } from '../../src/features/referral/referral.ts';
import type { Database } from '../../src/storage/engine/database.ts';
import { entryOf, referralColumns, referralOf } from '../../src/storage/referral/referral-row.ts';
import type { Engine } from './engine.ts';

export interface Sending {
  readonly key: string;
  readonly kind: 'reply' | 'person' | 'channel' | 'update';
  /** The key of the message that an update takes the place of. */
  readonly target: string | null;
  readonly state: string;
  readonly reason: string | null;
  /** Teams' own ids, once it is sent. */
  readonly conversationId: string | null;
  readonly messageId: string | null;
  /** The activity, while it may still have to be posted. */
  readonly content: string | null;
}

/** What the bot believes of its referrals. */
export interface ReferralRows {
  readonly referrals: readonly Referral[];
  readonly entries: readonly (ReferralEntry & { readonly referralId: string })[];
  /** To whom something was offered, and when. */
  readonly offers: readonly { readonly referralId: string; readonly championId: string; readonly at: string }[];
  readonly sendings: readonly Sending[];
}

const statements = {
  referrals: `select ${referralColumns} from referral order by id`,
  entries: 'select * from referral_entry order by referral_id, version',
  offers: 'select referral_id as "referralId", champion_id as "championId", at from referral_offer',
  sendings: `select key, kind, target, state, reason, conversation_id as "conversationId", message_id as "messageId",
    convert_from(content, 'UTF8') as content
    from delivery where purpose = 'notification' order by id`,
};

export function referralRows(engine: Engine | null): Promise<ReferralRows> {
  if (engine === null) throw new Error('a bot that keeps nothing has no referrals');
  return engine.use(readReferrals);
}

async function readReferrals({ run }: Database): Promise<ReferralRows> {
  const read = (name: keyof typeof statements) => run({ name: `faults-${name}`, text: statements[name] }, []);
  return {
    referrals: (await read('referrals')).map(referralOf),
    entries: (await read('entries')).map((row) => ({ ...entryOf(row), referralId: String(row['referral_id']) })),
    offers: (await read('offers')) as unknown as ReferralRows['offers'],
    sendings: (await read('sendings')) as unknown as Sending[],
  };
}
