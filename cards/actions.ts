import { z } from 'zod';
import { ChooseCbsFigures, FollowCbsFigure, ShowCbsForm } from './cbs/actions.ts';
import { FollowUp } from './ask/follow-up.ts';
import { SearchChampions } from './champion/directory-card.ts';
import { NominateChampion } from './champion/nominate-card.ts';
import { LeaveChampion, RefuseChampion, ReturnChampion, SaveChampion, StopChampion } from './champion/profile-card.ts';
import { ApproveChampion, DeclineChampion } from './champion/request-card.ts';
import { ConfirmDelivery, Resend } from './conversation/uncertain-card.ts';
import {
  ChangeDefinition,
  ConfirmDefinition,
  DefinitionFormOf,
  ListDefinitions,
  NewDefinition,
  OpenDefinition,
} from './indicator/definition-actions.ts';
import {
  ApproveArticle,
  ArticleForm,
  DeclineArticle,
  DraftArticle,
  EditArticle,
  ListArticles,
  OpenArticle,
  RenewArticle,
  RestoreArticle,
  RetireArticle,
  WriteArticle,
} from './knowledge/actions.ts';
import { ExplainFigure, FigureDetails, Rebase, UseFigure } from './digest/actions.ts';
import { ApproveStory, DeclineStory, EditStory, StoryForm, TellStory, WithdrawStory } from './story/actions.ts';
import { ChooseFollowPace, FollowFigure, ListFollows, SaveFollow, StopFollowing } from './follow/actions.ts';
import { Erase, Keep } from './person/erase-card.ts';
import { GiveRole, TakeRole } from './person/roles-card.ts';
import { SetLanguage } from './person/welcome-card.ts';
import {
  ChangePlace,
  ExportPost,
  ListPlaces,
  ListPosts,
  ListSlots,
  MakePost,
  MovePost,
  MoveSlot,
  NewPost,
  PostForm,
  SavePost,
  SetWeekly,
  ShowPost,
} from './publication/actions.ts';
import {
  ExportReferrals,
  ListReferrals,
  MoveReferral,
  ReferralOverview,
  ResendNotification,
  ShowReferral,
  StartReferral,
} from './referral/actions.ts';

/** Everything a button can send, told apart by `action`: a button without a handler in `src/app.ts` does not compile. */
export const CardAction = z.discriminatedUnion('action', [
  FollowUp,
  SetLanguage,
  Erase,
  Keep,
  GiveRole,
  TakeRole,
  ConfirmDelivery,
  Resend,
  StartReferral,
  MoveReferral,
  ShowReferral,
  ListReferrals,
  ReferralOverview,
  ResendNotification,
  ExportReferrals,
  SaveChampion,
  RefuseChampion,
  LeaveChampion,
  ReturnChampion,
  StopChampion,
  NominateChampion,
  ApproveChampion,
  DeclineChampion,
  SearchChampions,
  DraftArticle,
  WriteArticle,
  ListArticles,
  OpenArticle,
  ArticleForm,
  EditArticle,
  ApproveArticle,
  DeclineArticle,
  RetireArticle,
  RenewArticle,
  RestoreArticle,
  ShowCbsForm,
  ChooseCbsFigures,
  FollowCbsFigure,
  FollowFigure,
  SaveFollow,
  StopFollowing,
  ChooseFollowPace,
  ListFollows,
  ExplainFigure,
  UseFigure,
  FigureDetails,
  Rebase,
  StoryForm,
  TellStory,
  ApproveStory,
  EditStory,
  DeclineStory,
  WithdrawStory,
  ListDefinitions,
  OpenDefinition,
  DefinitionFormOf,
  ChangeDefinition,
  ConfirmDefinition,
  NewDefinition,
  NewPost,
  MakePost,
  PostForm,
  SavePost,
  MovePost,
  ShowPost,
  ListPosts,
  ExportPost,
  ListPlaces,
  ChangePlace,
  SetWeekly,
  ListSlots,
  MoveSlot,
]);
export type CardAction = z.infer<typeof CardAction>;
