import { randomUUID } from 'node:crypto';
import { post, type Target } from './load.ts';
import { said, type Addresses } from './question.ts';
import type { StubConnector } from './stub-connector.ts';

/** What happens in one referral, in this order, and in whose chat each change has to be seen. */
const steps = [
  { what: 'send', by: 'asker' },
  { what: 'accept', by: 'champion' },
  { what: 'ask-back', by: 'champion' },
  { what: 'reply', by: 'asker' },
  { what: 'answer', by: 'champion' },
  { what: 'confirm', by: 'asker' },
] as const;

/** With the step that makes the draft. */
export const actionsPerReferral = steps.length + 1;
const withinMs = 40_000;

export interface Referrals {
  /** Has somebody say this, so that they have a chat. Resolves once they were answered. */
  greet(person: number, text: string): Promise<void>;
  /** Everything that happens to one referral. Milliseconds per press, until both sides saw it. */
  live(asker: number, question: string): Promise<readonly number[]>;
  /** Messages about referrals that reached Teams. */
  posted(): number;
}

interface Waiting {
  readonly test: (body: string, isUpdate: boolean) => boolean;
  readonly seen: (body: string) => void;
}

/** Presses the buttons that the cards would send; what comes back is looked for in the chats. */
export function referrals(target: Target, stub: StubConnector, addresses: Addresses): Referrals {
  const waiting = new Map<string, Set<Waiting>>();
  let anywhere: Waiting[] = [];
  let posted = 0;
  let nextId = Date.now();
  stub.watch((conversationId, bytes, isUpdate) => {
    posted += 1;
    const body = bytes.toString();
    for (const one of waiting.get(conversationId) ?? []) if (one.test(body, isUpdate)) one.seen(body);
    for (const one of anywhere) if (one.test(body, isUpdate)) one.seen(conversationId);
    return true;
  });

  function within(promise: Promise<string>, what: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${what} did not arrive`)), withinMs);
      promise.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }

  /** The next such message in this chat; in which chat, when none is given. */
  function arrives(test: Waiting['test'], conversationId: string | null, what: string): Promise<string> {
    let own: Waiting | undefined;
    const here = conversationId === null ? null : (waiting.get(conversationId) ?? new Set());
    if (here && conversationId !== null) waiting.set(conversationId, here);
    const seen = new Promise<string>((resolve) => {
      own = { test, seen: resolve };
      if (here) here.add(own);
      else anywhere.push(own);
    });
    return within(seen, what).finally(() => {
      if (own) here?.delete(own);
      anywhere = anywhere.filter((one) => one !== own);
    });
  }

  async function send(activity: object): Promise<void> {
    const status = await post(target.url, target.token, Buffer.from(JSON.stringify(activity)));
    if (status !== 200) throw new Error(`a press was answered with ${status}`);
  }

  function press(person: number, data: object): Promise<void> {
    const { text, textFormat, attachments, ...common } = said(person, addresses);
    void [text, textFormat, attachments];
    const action = { type: 'Action.Execute', verb: 'press', data: { ...data, nonce: randomUUID() } };
    const value = { action, trigger: 'manual' };
    return send({ ...common, type: 'invoke', name: 'adaptiveCard/action', id: `f:${randomUUID()}`, value });
  }

  let lastSent: Promise<void> = Promise.resolve();
  /** Resolves when it is this one's turn, to what ends that. */
  async function sending(): Promise<() => void> {
    const before = lastSent;
    const mine = Promise.withResolvers<void>();
    lastSent = mine.promise;
    await before;
    return mine.resolve;
  }

  const chatOf = (person: number) => said(person, addresses).conversation.id;

  async function say(person: number, text: string): Promise<void> {
    const activity = { ...said(person, addresses), text, attachments: [], id: String(++nextId) };
    await Promise.all([arrives(() => true, chatOf(person), 'an answer'), send(activity)]);
  }

  return {
    posted: () => posted,
    greet: say,
    async live(asker, question) {
      const took: number[] = [];
      const began = performance.now();
      const [draft] = await Promise.all([
        arrives((body) => body.includes('"send"'), chatOf(asker), 'a draft'),
        press(asker, { action: 'referral.start', asked: question }),
      ]);
      took.push(performance.now() - began);
      const [, id = ''] = /"id":"([0-9a-f-]{36})","version":1/.exec(draft) ?? [];
      // By its words: a card on which nothing can be done holds no id.
      const isOwn = (body: string) => body.includes(question);
      let champion = '';
      for (const [index, { what, by }] of steps.entries()) {
        const words = { remark: '', askBack: 'Welke periode?', reply: 'Dit jaar.', answer: 'Zij tellen anders.' };
        const data = { action: 'referral.move', id, version: index + 1, what, urgent: 'false', ...words, reason: '' };
        const isLook = (body: string, isUpdate: boolean) => isUpdate && isOwn(body);
        // Sent at the very same moment, all would go to the champion who is the least full.
        const turn = what === 'send' ? await sending() : null;
        const pressed = performance.now();
        const [seenBy] = await Promise.all([
          what === 'send'
            ? arrives((body, isUpdate) => !isUpdate && isOwn(body), null, 'an offer')
            : arrives(isLook, champion, `${what} with the champion`),
          arrives(isLook, chatOf(asker), `${what} with the asker`),
          press(by === 'asker' ? asker : numberOf(champion), data),
        ]);
        turn?.();
        if (what === 'send') champion = seenBy;
        took.push(performance.now() - pressed);
      }
      return took;
    },
  };
}

/** Whose chat this is. */
function numberOf(conversationId: string): number {
  return Number(/^a:1(\d{12})/.exec(conversationId)?.[1]);
}
