import { Activity } from './activity.ts';
import type { DeliveryAdapter, Reply } from './adapter.ts';
import { isTrusted, type TrustList } from './trust.ts';
import type { TokenVerdict } from './token.ts';

type Grant = Extract<TokenVerdict, { kind: 'trusted' }>;

export interface EndpointOptions {
  readonly checkToken: (authorization: string | undefined) => Promise<TokenVerdict>;
  readonly trust: TrustList;
  readonly adapter: Pick<DeliveryAdapter, 'process'>;
}

/** What stands behind the messaging endpoint: who may speak. What they said is the bot's. */
export function endpoint({ checkToken, trust, adapter }: EndpointOptions) {
  return {
    async authorize(authorization: string | undefined): Promise<{ grant: Grant } | { status: 401 | 503 }> {
      const verdict = await checkToken(authorization);
      switch (verdict.kind) {
        case 'trusted':
          return { grant: verdict };
        case 'refused':
          return { status: 401 };
        case 'unknown':
          return { status: 503 };
      }
    },

    async receive(body: object, grant: Grant): Promise<Reply> {
      const activity = Activity.safeParse(body);
      if (!activity.success) return { status: 400 };
      if (!isTrusted(activity.data, grant, trust)) return { status: 403 };
      return adapter.process(activity.data);
    },
  };
}
