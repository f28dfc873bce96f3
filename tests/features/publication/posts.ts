import type { By, CommandKind, PostCommand } from '../../../src/features/publication/command.ts';
import { draftPost, type Now } from '../../../src/features/publication/decide.ts';
import type { Digest, DigestFigure } from '../../../src/features/publication/digest/digest.ts';
import type { Party, Place, Post, PostState } from '../../../src/features/publication/post.ts';
import type { Capacity } from '../../../src/features/publication/transitions.ts';
import type { Role } from '../../../src/shared/person.ts';

export const startedAt = '2026-11-30T08:00:00.000Z';
export const at = (minutes: number) => new Date(Date.parse(startedAt) + minutes * 60_000).toISOString();

export function nowAt(minutes: number, part: Partial<Now> = {}): Now {
  return { at: at(minutes), needsApproval: false, approvers: ['approver', 'other-approver'], ...part };
}

export function party(id: string): Party {
  return { id, name: `Naam van ${id}`, language: 'nl' };
}

export function place(id: string, part: Partial<Place> = {}): Place {
  return { kind: 'channel', id, name: `Kanaal ${id}`, teamName: 'Team', language: 'nl', needsApproval: false, ...part };
}

const both = (text: string) => ({ nl: text, en: text });

export function figure(value: string, part: Partial<DigestFigure> = {}): DigestFigure {
  return {
    indicatorId: 'wmo-meldingen',
    weight: 'ordinary',
    name: { nl: 'Wmo-meldingen', en: 'Wmo reports' },
    figure: { nl: `${value} meldingen`, en: `${value} reports` },
    period: { nl: 'in week 48 van 2026', en: 'in week 48 of 2026' },
    isOfPeriod: true,
    status: null,
    change: null,
    verdictWord: { nl: 'Gewone schommeling', en: 'Ordinary variation' },
    tone: 'common',
    verdict: { nl: 'Dit hoort bij wat je hier gewoon ziet.', en: 'This belongs to what you usually see here.' },
    target: null,
    remarks: [],
    hidden: null,
    note: null,
    stories: [],
    chart: null,
    ...part,
  };
}

export function digest(value = '52', part: Partial<Digest> = {}): Digest {
  return {
    version: 1,
    period: { kind: 'week', start: '2026-11-23' },
    title: { nl: 'Weekcijfers week 48 van 2026', en: 'Weekly figures of week 48 of 2026' },
    area: 'Voorbeeldgemeente',
    headline: both('Er valt niets op.'),
    chance: null,
    isSample: true,
    figures: [figure(value)],
    ...part,
  };
}

export function draft(part: Partial<Post> = {}): Post {
  const from = {
    id: '0197b1c0-0000-7000-8000-000000000001',
    tenantId: 't',
    author: party('maker'),
    indicators: ['wmo-meldingen'],
    placeIds: ['19:a'],
    note: '',
    digest: digest(),
    slotId: null,
  };
  return { ...draftPost(from, startedAt), ...part };
}

const submitted = { submittedBy: party('maker') };
const posted = { sentAt: startedAt, isUnderWay: true, approvedBy: party('approver'), ...submitted };
const states: Readonly<Record<PostState, Partial<Post>>> = {
  draft: {},
  submitted,
  approved: { ...submitted, approvedBy: party('approver') },
  scheduled: { ...submitted, approvedBy: party('approver'), dueAt: at(60) },
  sending: posted,
  sent: posted,
  cancelled: posted,
  withdrawn: { ...posted, withdrawn: { at: startedAt, by: party('maker'), because: 'Fout.' } },
};

export function inState(state: PostState): Post {
  return draft({ ...states[state], state });
}

const rolesOf: Readonly<Record<Exclude<Capacity, 'clock'>, readonly Role[]>> = {
  manager: ['manager'],
  drafter: ['indicator-owner'],
  approver: ['approver'],
  administrator: ['administrator'],
  stranger: ['champion'],
};

/** The maker of the post where that matters, and somebody else otherwise. */
export function byOf(capacity: Capacity): By {
  if (capacity === 'clock') return 'clock';
  return { id: capacity === 'drafter' ? 'maker' : capacity, roles: rolesOf[capacity] };
}

/** A command that nothing stands in the way of but state and role. */
export function commandOf(kind: CommandKind, by = 'manager'): PostCommand {
  switch (kind) {
    case 'edit':
      return { kind, indicators: ['wmo-meldingen'], placeIds: ['19:b'], note: 'Let op.', digest: digest('53') };
    case 'duplicate':
      return { kind, id: '0197b1c0-0000-7000-8000-000000000002', digest: digest('54'), party: party(by) };
    case 'submit':
    case 'approve':
      return { kind, party: party(by) };
    case 'send-back':
      return { kind, reason: 'Het cijfer klopt niet.' };
    case 'schedule':
      return { kind, at: at(600), party: party(by) };
    case 'send':
      return { kind, places: [place('19:a')], taken: [], party: party(by) };
    case 'cancel':
      return { kind, reason: null };
    case 'correct':
      return { kind, because: 'Dubbele meldingen geteld.', digest: digest('48'), party: party(by) };
    case 'withdraw':
      return { kind, because: 'Verkeerde week.', party: party(by) };
    case 'resend':
      return { kind, failed: 2, party: party(by) };
    case 'settle':
      return { kind, as: 'there', uncertain: 2, party: party(by) };
    case 'finish':
      return { kind };
  }
}
