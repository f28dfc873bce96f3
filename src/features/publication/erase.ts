import { erased, type Party, type Post } from './post.ts';
import type { Slot } from './slot.ts';

const nobody = { id: erased, name: null } as const;

/** A post without one person: that it was posted, and what it said, stays, because colleagues work with it. */
export function without(post: Post, id: string): Post {
  const hidden = <Someone extends Party | null>(party: Someone): Someone =>
    party?.id === id ? { ...party, ...nobody } : party;
  const { author, publisher, submittedBy, approvedBy, startedBy, corrections, withdrawn, told } = post;
  return {
    ...post,
    author: hidden(author),
    publisher: hidden(publisher),
    submittedBy: hidden(submittedBy),
    approvedBy: hidden(approvedBy),
    startedBy: hidden(startedBy),
    corrections: corrections.map((one) => ({ ...one, by: hidden(one.by) })),
    withdrawn: withdrawn && { ...withdrawn, by: hidden(withdrawn.by) },
    told: told.filter((one) => one !== id),
  };
}

/** Nobody would hear what becomes of its posts, so it waits until somebody takes it up. */
export function withoutInSlot(slot: Slot): Slot {
  return { ...slot, author: { ...slot.author, ...nobody }, state: slot.state === 'active' ? 'paused' : slot.state };
}
