import { draftButton } from '../../../../cards/knowledge/draft-button.ts';
import type { HistoryLine, ReferralCardProps, WhyMe } from '../../../../cards/referral/referral-props.ts';
import type { ReferralRowProps } from '../../../../cards/referral/rows.ts';
import type { ReferralEntry } from '../../../features/referral/history.ts';
import { answersOf, type Referral, type Why } from '../../../features/referral/referral.ts';
import type { ReferralContent, ReferralRow, Viewer } from '../../../features/referral/told.ts';
import type { Language } from '../../../shared/language.ts';
import { momentOf } from './moment.ts';

type Told = Extract<ReferralContent, { kind: 'referral.card' }>;

/** What a referral's card shows, as far as this viewer may know it. */
export function cardProps(told: Told, nonce: string, language: Language): ReferralCardProps {
  const { referral, viewer, may, news, typed, similar, history, topicNames, colleagues } = told;
  const { champion, state } = referral;
  const nameOfTopic = (key: string) => topicNames[key] ?? key;
  return {
    nonce,
    id: referral.id,
    version: referral.version,
    viewer,
    state,
    may: new Set(may),
    news,
    typed: typed ?? null,
    similar: { answered: similar?.answered ?? null, open: similar?.open ?? null },
    asker: { id: referral.asker.id, name: referral.asker.name },
    champion: champion && { id: champion.id, name: champion.name },
    ...offers(told, nameOfTopic),
    waiters: referral.waiters.length,
    askedAt: momentOf(referral.sentAt ?? referral.createdAt, language),
    question: referral.question,
    botAnswer: plain(referral.botAnswer),
    remark: referral.remark,
    topics: referral.topics.map(nameOfTopic),
    isUrgent: referral.isUrgent,
    isLate: referral.clock.reminded === 'full',
    asksInterest: may.includes('still-interested') && asksInterest(history),
    askedBack: referral.askedBack,
    replied: referral.replied,
    answer: referral.answer,
    formerAnswers: formerIn(referral),
    reason: referral.reason,
    end: referral.outcome,
    history: history.map((entry) => lineOf(entry, referral, viewer, language)),
    colleagues,
    ...(isKnowledge(told) && { extraActions: [draftButton(referral.id, nonce, language)] }),
  };
}

const mostFormer = 6_000;

/** What was answered before: of a question that is open again also the newest. */
function formerIn({ answer, formerAnswers = [], ...referral }: Referral): readonly string[] {
  const isAnswered = referral.state === 'answered' || referral.state === 'closed';
  const former = isAnswered || answer === null ? formerAnswers : [...formerAnswers, answer];
  return answersOf({ ...referral, answer: null, formerAnswers: former }, mostFormer);
}

/** Who answered it, and the coordinator, can keep the answer for whoever asks the same. */
function isKnowledge({ referral: { answer, state }, viewer }: Told): boolean {
  const isHelper = viewer === 'champion' || viewer === 'coordinator';
  return isHelper && answer !== null && (state === 'answered' || state === 'closed');
}

export function rowProps(row: ReferralRow, language: Language): ReferralRowProps {
  return { ...row, since: momentOf(row.since, language) };
}

/** A candidate sees why they have it, and that a second colleague does; everybody else who has it. */
function offers(
  { referral: { offered }, viewer, reader }: Told,
  nameOfTopic: (key: string) => string,
): Pick<ReferralCardProps, 'offered' | 'why'> {
  if (viewer !== 'candidate') return { offered: offered.map(({ name }) => name), why: null };
  const mine = offered.length === 1 ? offered[0] : offered.find(({ id }) => id === reader);
  const others = offered.filter((one) => one !== mine);
  return {
    offered: (mine ? others : others.slice(1)).map(({ name }) => (mine ? name : null)),
    why: whyOf(mine?.why, nameOfTopic),
  };
}

function whyOf(why: Why | undefined, nameOfTopic: (key: string) => string): WhyMe | null {
  if (!why) return null;
  return why.kind === 'topic' ? { kind: 'topic', topics: why.topics.map(nameOfTopic) } : why;
}

/** The text of a message holds marks that a card would show as they are. */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/\*\*|(?<=^|\s)_|_(?=$|\s)/g, '')
    .replaceAll(/ ?\[\d+\]/g, '')
    .trim();
}

function asksInterest(history: readonly ReferralEntry[]): boolean {
  const last = history.findLast(({ kind }) => kind === 'ask-interest' || kind === 'still-interested');
  return last?.kind === 'ask-interest';
}

const helpers: ReadonlySet<Viewer> = new Set(['champion', 'candidate', 'coordinator']);

/** Who waits with the asker is not named, and to the asker neither is who could not help. */
function lineOf(entry: ReferralEntry, referral: Referral, viewer: Viewer, language: Language): HistoryLine {
  const { kind, as, note, at, by } = entry;
  const isHidden = as === 'waiter' || kind === 'join' || (kind === 'decline' && viewer !== 'coordinator');
  const parties = [referral.asker, referral.champion, ...referral.offered];
  const named = parties.find((party) => party !== null && party.id === by);
  return {
    at: momentOf(at, language),
    what: kind,
    by: isHidden ? null : (named?.name ?? null),
    as: as === 'former' || as === 'stranger' ? 'other' : as,
    note: kind === 'decline' && !helpers.has(viewer) ? null : note,
  };
}
