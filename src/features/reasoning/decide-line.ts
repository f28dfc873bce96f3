import { nowNamed } from '../../shared/named-person.ts';
import {
  branchOf,
  goalOf,
  inOrder,
  longestElement,
  longestOwner,
  mayStandUnder,
  mostComments,
  mostElements,
  mostEvidence,
  mostMembers,
  newElement,
  type Element,
  type ElementKind,
  type Evidence,
  type Line,
  type LinePerson,
} from './line.ts';
import { learned, type Lesson } from './learn.ts';
import type { AssumptionStatus } from '../../shared/assumption-status.ts';

/** `seen` is the version of the line on the card from which somebody changed something. */
export type LineCommand =
  | {
      readonly kind: 'add';
      readonly id: string;
      readonly as: ElementKind;
      readonly under: string;
      readonly text: string;
      /** Of a measure that is one. */
      readonly indicatorId?: string | null;
    }
  | { readonly kind: 'change'; readonly element: string; readonly text: string; readonly seen: number }
  | { readonly kind: 'move'; readonly element: string; readonly under: string; readonly seen: number }
  /** With everything under it. */
  | { readonly kind: 'remove'; readonly element: string; readonly seen: number }
  | {
      readonly kind: 'assume';
      readonly element: string;
      readonly text: string;
      readonly status: AssumptionStatus;
      readonly seen: number;
    }
  | { readonly kind: 'prove'; readonly element: string; readonly evidence: Evidence }
  /** Taken on the assumption as it stands: how sure it becomes follows from the lesson. */
  | { readonly kind: 'learn'; readonly element: string; readonly lesson: Lesson }
  | { readonly kind: 'decision'; readonly element: string; readonly text: string; readonly seen: number }
  /** null: no indicator after all. */
  | { readonly kind: 'indicator'; readonly element: string; readonly indicatorId: string | null; readonly seen: number }
  | { readonly kind: 'comment'; readonly id: string; readonly element: string; readonly text: string }
  | { readonly kind: 'owner'; readonly text: string }
  | { readonly kind: 'skip'; readonly question: string }
  | { readonly kind: 'join' }
  | { readonly kind: 'invite'; readonly member: LinePerson }
  | { readonly kind: 'leave' }
  /** Back to how it was in an earlier version. */
  | {
      readonly kind: 'restore';
      readonly elements: readonly Element[];
      readonly owner: string;
      readonly version: number;
    };

export type LineRefusal =
  | 'empty'
  | 'too-long'
  /** Personal data was taken out of the words: who wrote them looks once more. */
  | 'masked'
  /** About one recognisable person. */
  | 'individual'
  | 'not-yours'
  /** What it was about is not in the line any more. */
  | 'no-element'
  | 'full'
  /** A colleague changed the same element meanwhile. */
  | 'conflict'
  | 'wrong-place'
  /** It is there already. */
  | 'known';

/** What the finders of personal data say about words. */
export interface WordScreen {
  readonly mask: (text: string) => string;
  readonly isAboutIndividual: (text: string) => boolean;
}

/** null when these words can be kept as they are. `longest` in characters. */
export function wordsRefused(text: string, screen: WordScreen, longest = longestElement): LineRefusal | null {
  if (text.trim() === '') return 'empty';
  if (text.length > longest) return 'too-long';
  if (screen.isAboutIndividual(text)) return 'individual';
  return screen.mask(text) === text ? null : 'masked';
}

export interface LineActor extends LinePerson {
  /** The channel or group that they are in; null in their own chat. */
  readonly place: string | null;
}

export function isMember({ members }: Pick<Line, 'members'>, { id }: Pick<LinePerson, 'id'>): boolean {
  return members.some((member) => member.id === id);
}

/** Members see and change it; who is in the channel where it was begun sees it, and can join. */
export function maySee(line: Line, actor: LineActor): boolean {
  return isMember(line, actor) || (line.place !== null && line.place === actor.place);
}

export type LineDecision =
  { readonly kind: 'refused'; readonly why: LineRefusal } | { readonly kind: 'changed'; readonly line: Line };

/**
 * What a step makes of a line. It is taken on the line as it stands when it is written, so that two who change different
 * elements at once keep both changes; who changes what a colleague changed after `seen` is shown both.
 */
export function decideLine(before: Line, command: LineCommand, actor: LineActor): LineDecision {
  const line: Line = { ...before, members: before.members.map((member) => nowNamed(member, actor)) };
  const mayDo = command.kind === 'join' ? maySee(line, actor) : isMember(line, actor);
  if (!mayDo) return refused('not-yours');
  const found = 'element' in command ? (line.elements.find(({ id }) => id === command.element) ?? null) : null;
  if ('element' in command && !found) return refused('no-element');
  if (found && 'seen' in command && found.changedIn > command.seen) return refused('conflict');
  const version = line.version + 1;
  const became = (more: Partial<Line>): LineDecision => ({
    kind: 'changed',
    line: { ...line, ...more, version },
  });
  const edited = (more: Partial<Element>): LineDecision =>
    became({
      elements: line.elements.map((one) => (one.id === found?.id ? { ...one, ...more, changedIn: version } : one)),
    });
  switch (command.kind) {
    case 'add': {
      if (line.elements.length >= mostElements) return refused('full');
      const text = oneLine(command.text);
      if (!fits(text)) return refused(text === '' ? 'empty' : 'too-long');
      const under = line.elements.find(({ id }) => id === command.under);
      if (!under) return refused('no-element');
      if (!mayStandUnder(command.as, under.kind) || line.elements.some(({ id }) => id === command.id))
        return refused('wrong-place');
      const added = {
        ...newElement(command.id, command.as, under.id, text, version),
        indicatorId: command.as === 'measure' ? (command.indicatorId ?? null) : null,
      };
      return became({ elements: inOrder([...line.elements, added]) });
    }
    case 'change': {
      const text = oneLine(command.text);
      return fits(text) ? edited({ text }) : refused(text === '' ? 'empty' : 'too-long');
    }
    case 'move': {
      const under = line.elements.find(({ id }) => id === command.under);
      if (!found || !under) return refused('no-element');
      if (!mayStandUnder(found.kind, under.kind) || branchOf(line, found.id).has(under.id))
        return refused('wrong-place');
      const moved = { ...found, under: under.id, changedIn: version };
      // Last of those that it stands beside now.
      return became({ elements: inOrder([...line.elements.filter(({ id }) => id !== found.id), moved]) });
    }
    case 'remove': {
      if (found?.kind === 'goal') return refused('wrong-place');
      const branch = branchOf(line, command.element);
      const hasNewer = line.elements.some(({ id, changedIn }) => branch.has(id) && changedIn > command.seen);
      if (hasNewer) return refused('conflict');
      return became({ elements: line.elements.filter(({ id }) => !branch.has(id)) });
    }
    case 'assume': {
      const text = oneLine(command.text);
      if (found?.under == null || found.kind === 'measure') return refused('wrong-place');
      if (!fits(text)) return refused(text === '' ? 'empty' : 'too-long');
      return edited({ assumption: { text, status: command.status, evidence: found.assumption?.evidence ?? [] } });
    }
    case 'prove': {
      if (!found?.assumption) return refused('wrong-place');
      if (found.assumption.evidence.length >= mostEvidence) return refused('full');
      const evidence = [...found.assumption.evidence, command.evidence];
      return edited({ assumption: { ...found.assumption, evidence } });
    }
    case 'learn': {
      if (!found?.assumption) return refused('wrong-place');
      const assumption = learned(found.assumption, command.lesson);
      if (assumption.evidence.length > mostEvidence) return refused('full');
      return isSame(assumption, found.assumption) ? refused('known') : edited({ assumption });
    }
    case 'decision': {
      if (found?.kind !== 'measure') return refused('wrong-place');
      const text = oneLine(command.text);
      return fits(text) ? edited({ decision: text }) : refused(text === '' ? 'empty' : 'too-long');
    }
    case 'indicator':
      return found?.kind === 'measure' ? edited({ indicatorId: command.indicatorId }) : refused('wrong-place');
    case 'comment': {
      if (!found) return refused('no-element');
      if (found.comments.length >= mostComments) return refused('full');
      if (!fits(command.text.trim())) return refused(command.text.trim() === '' ? 'empty' : 'too-long');
      const by = { id: actor.id, name: actor.name };
      const comments = [...found.comments, { id: command.id, by, text: command.text.trim() }];
      // A remark is beside the element: it stands in nobody's way.
      return became({ elements: line.elements.map((one) => (one.id === found.id ? { ...one, comments } : one)) });
    }
    case 'owner': {
      const owner = oneLine(command.text);
      if (owner === '') return refused('empty');
      return owner.length > longestOwner ? refused('too-long') : became({ owner });
    }
    case 'skip':
      return became({ skipped: [...new Set([...line.skipped, command.question])].slice(-2 * mostElements) });
    case 'join':
      return withMember(line, actor, became);
    case 'invite':
      return withMember(line, command.member, became);
    case 'leave':
      return became({ members: line.members.filter(({ id }) => id !== actor.id) });
    case 'restore': {
      // What was said about an element stays with it.
      const commentsOn = (id: string) => line.elements.find((one) => one.id === id)?.comments ?? [];
      const elements = inOrder(command.elements).map((one) => ({
        ...one,
        changedIn: version,
        comments: commentsOn(one.id),
      }));
      return goalOf({ elements }) ? became({ elements, owner: command.owner }) : refused('no-element');
    }
  }
}

function withMember(line: Line, { id, name }: LinePerson, became: (more: Partial<Line>) => LineDecision): LineDecision {
  if (!isMember(line, { id }) && line.members.length >= mostMembers) return refused('full');
  return became({ members: [...line.members.filter((member) => member.id !== id), { id, name }] });
}

function refused(why: LineRefusal): LineDecision {
  return { kind: 'refused', why };
}

function isSame(left: Element['assumption'], right: Element['assumption']): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function fits(text: string): boolean {
  return text !== '' && text.length <= longestElement;
}
