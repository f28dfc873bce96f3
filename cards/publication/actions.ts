import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

const Id = z.guid();
const Version = z.number().int().min(0);
const Page = z.number().int().min(0).max(10_000);
/** What was not filled in comes empty or not at all. */
const Words = z.string().max(8_000).optional();
/** Several of a list, with commas between them. */
const Several = z.string().max(20_000).optional();

/** Begins a new weekly post. */
export const NewPost = z.object({ action: z.literal('publication.new'), nonce: Nonce });
export type NewPost = z.infer<typeof NewPost>;

const filled = { domains: Several, without: Several, places: Several, note: Words };

export const MakePost = z.object({ action: z.literal('publication.make'), nonce: Nonce, ...filled });
export type MakePost = z.infer<typeof MakePost>;

/** The form of one that is there. */
export const PostForm = z.object({ action: z.literal('publication.form'), nonce: Nonce, id: Id });
export type PostForm = z.infer<typeof PostForm>;

export const SavePost = z.object({
  action: z.literal('publication.save'),
  nonce: Nonce,
  id: Id,
  version: Version,
  ...filled,
});
export type SavePost = z.infer<typeof SavePost>;

export const postSteps = [
  'duplicate',
  'submit',
  'approve',
  'send-back',
  'schedule',
  'send',
  'cancel',
  'correct',
  'withdraw',
  'resend',
  'settle-there',
  'settle-again',
] as const;
export type PostStep = (typeof postSteps)[number];

/** Every step in the life of a post; each input of the card comes along, and the step says which one counts. */
export const MovePost = z.object({
  action: z.literal('publication.move'),
  nonce: Nonce,
  id: Id,
  version: Version,
  what: z.enum(postSteps),
  when: Words,
  because: Words,
  reason: Words,
});
export type MovePost = z.infer<typeof MovePost>;

/** Shows one as it is now, in the place of the card. */
export const ShowPost = z.object({ action: z.literal('publication.show'), nonce: Nonce, id: Id });
export type ShowPost = z.infer<typeof ShowPost>;

export const ListPosts = z.object({ action: z.literal('publication.list'), nonce: Nonce, page: Page });
export type ListPosts = z.infer<typeof ListPosts>;

export const ExportPost = z.object({ action: z.literal('publication.export'), nonce: Nonce, id: Id });
export type ExportPost = z.infer<typeof ExportPost>;

export const ListPlaces = z.object({ action: z.literal('publication.places'), nonce: Nonce, page: Page });
export type ListPlaces = z.infer<typeof ListPlaces>;

export const placeSteps = ['approval-on', 'approval-off', 'dutch', 'english', 'disconnect'] as const;
export type PlaceStep = (typeof placeSteps)[number];

export const ChangePlace = z.object({
  action: z.literal('publication.place'),
  nonce: Nonce,
  /** Id of the channel or chat. */
  place: z.string().min(1).max(300),
  what: z.enum(placeSteps),
  /** Below the list of all of them, and not in the channel itself. */
  isList: z.boolean(),
});
export type ChangePlace = z.infer<typeof ChangePlace>;

/** Makes a post of these figures every week. */
export const SetWeekly = z.object({
  action: z.literal('publication.weekly'),
  nonce: Nonce,
  id: Id,
  weekly: Words,
  closedDay: z.string().max(40).optional(),
  mode: z.string().max(40).optional(),
  missing: z.string().max(40).optional(),
});
export type SetWeekly = z.infer<typeof SetWeekly>;

export const ListSlots = z.object({ action: z.literal('publication.slots'), nonce: Nonce });
export type ListSlots = z.infer<typeof ListSlots>;

export const MoveSlot = z.object({
  action: z.literal('publication.slot'),
  nonce: Nonce,
  id: Id,
  version: Version,
  what: z.enum(['pause', 'resume', 'end']),
});
export type MoveSlot = z.infer<typeof MoveSlot>;
