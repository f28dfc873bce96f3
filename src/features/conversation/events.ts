import type { Person } from '../../shared/person.ts';
import type { Conversation } from './turn.ts';

type Where = Pick<Conversation, 'tenantId' | 'id' | 'teamId'>;

interface OfTeam {
  readonly tenantId: string;
  readonly teamId: string;
}

/** What changes of conversations, teams and channels. */
export type ConversationEvent =
  /** The app was taken out of a chat or a team: nothing is sent there any more, and what is kept of it goes, with all channels and threads of the team. */
  | { readonly kind: 'installation-removed'; readonly where: Where }
  /** The bot is in this team; known for what is posted there later. */
  | ({
      readonly kind: 'team-known';
      readonly name: string | null;
      readonly serviceUrl: string;
      readonly botId: string;
    } & OfTeam)
  | ({ readonly kind: 'channel-known'; readonly channelId: string; readonly name: string | null } & OfTeam)
  | ({ readonly kind: 'channel-deleted'; readonly channelId: string } & OfTeam)
  | { readonly kind: 'message-deleted'; readonly where: Where; readonly activityId: string }
  /** `text` is screened; null when it may not be kept, and then the question goes with what came of it. */
  | {
      readonly kind: 'message-edited';
      readonly where: Where;
      readonly activityId: string;
      readonly text: string | null;
    }
  /** 'there': its owner sees it; 'again': its owner wants it posted once more. Stale when the doubt is over or not theirs. */
  | {
      readonly kind: 'delivery-resolved';
      readonly where: Where;
      readonly deliveryId: string;
      readonly as: 'there' | 'again';
      readonly by: Person;
    };
