import { completed, nextQuestion, outcomeOf } from './outcome.ts';
import { longestAbout, type Triage, type TriageAnswer, type TriageQuestion, type Verdict } from './triage.ts';

export type TriageCommand =
  | { readonly kind: 'tell'; readonly about: string }
  | { readonly kind: 'answer'; readonly question: TriageQuestion; readonly answer: TriageAnswer }
  /** Asks this question, and the ones that follow from it, once more. */
  | { readonly kind: 'reopen'; readonly question: TriageQuestion | null }
  /** To the privacy officer: pressing it is the asker's consent. */
  | { readonly kind: 'send'; readonly remark: string }
  | { readonly kind: 'take' }
  | { readonly kind: 'ask-more'; readonly reply: string }
  | { readonly kind: 'decide'; readonly verdict: Verdict | null; readonly reply: string }
  | { readonly kind: 'discard' };

export type TriageRefusal =
  | 'empty'
  | 'too-long'
  /** Personal data was taken out of the words: who wrote them looks once more. */
  | 'masked'
  /** About one recognisable person. */
  | 'individual'
  | 'needs-reason'
  | 'no-verdict'
  | 'nothing-chosen'
  | 'not-yours'
  | 'not-now';

/** What the finders of personal data say about words. */
export interface TriageScreen {
  readonly mask: (text: string) => string;
  readonly isAboutIndividual: (text: string) => boolean;
}

export interface TriageActor {
  readonly id: string;
  readonly name: string | null;
  readonly isOfficer: boolean;
}

export type TriageDecision =
  { readonly kind: 'refused'; readonly why: TriageRefusal } | { readonly kind: 'changed'; readonly triage: Triage };

/** Whose step it is, and when. Nobody decides about what they ask themselves. */
export function mayTake(triage: Triage, kind: TriageCommand['kind'], actor: TriageActor): TriageRefusal | null {
  const isAsker = triage.asker?.id === actor.id;
  const byOfficer = kind === 'take' || kind === 'ask-more' || kind === 'decide';
  if (byOfficer ? !actor.isOfficer || isAsker : !isAsker) return 'not-yours';
  return when[kind].includes(triage.state) ? null : 'not-now';
}

const own = ['asking', 'done', 'more'] as const satisfies readonly Triage['state'][];
const when: Readonly<Record<TriageCommand['kind'], readonly Triage['state'][]>> = {
  tell: own,
  answer: ['asking'],
  reopen: own,
  send: ['done', 'more'],
  take: ['sent'],
  'ask-more': ['sent', 'taken'],
  decide: ['sent', 'taken'],
  discard: own,
};

/** `today` is an ISO date. */
export function decideTriage(
  triage: Triage,
  command: TriageCommand,
  actor: TriageActor,
  today: string,
  screen: TriageScreen,
): TriageDecision {
  const why = mayTake(triage, command.kind, actor) ?? refusedWords(command, screen);
  if (why) return { kind: 'refused', why };
  const officer = { id: actor.id, name: actor.name };
  switch (command.kind) {
    case 'tell':
      return asked(triage, { about: command.about.trim() });
    case 'answer':
      return asked(triage, { answers: { ...triage.answers, [command.question]: command.answer } });
    case 'reopen': {
      if (command.question === null) return { kind: 'refused', why: 'nothing-chosen' };
      const { [command.question]: again, ...answers } = triage.answers;
      void again;
      return changed(triage, { answers, state: 'asking' });
    }
    case 'send':
      return changed(triage, { state: 'sent', remark: command.remark.trim() });
    case 'take':
      return changed(triage, { state: 'taken', officer });
    case 'ask-more':
      return changed(triage, { state: 'more', officer, reply: command.reply.trim() });
    case 'decide': {
      const { verdict } = command;
      if (verdict === null) return { kind: 'refused', why: 'no-verdict' };
      return changed(triage, { state: 'decided', officer, verdict, reply: command.reply.trim(), decidedOn: today });
    }
    case 'discard':
      return changed(triage, { state: 'discarded' });
  }
}

/** Done as soon as nothing that is left to ask makes a difference. */
function asked(triage: Triage, change: Partial<Triage>): TriageDecision {
  const { about, answers } = { ...triage, ...change };
  const isDone = about !== '' && nextQuestion(answers) === null;
  return changed(triage, { ...change, state: isDone ? 'done' : 'asking' });
}

function changed(triage: Triage, change: Partial<Triage>): TriageDecision {
  return { kind: 'changed', triage: { ...triage, ...change, version: triage.version + 1 } };
}

function refusedWords(command: TriageCommand, screen: TriageScreen): TriageRefusal | null {
  switch (command.kind) {
    case 'tell':
      return command.about.trim() === '' ? 'empty' : wordsRefused(command.about, screen);
    case 'send':
      return wordsRefused(command.remark, screen);
    case 'ask-more':
    case 'decide':
      return command.reply.trim() === '' ? 'needs-reason' : wordsRefused(command.reply, screen);
    case 'answer':
    case 'reopen':
    case 'take':
    case 'discard':
      return null;
  }
}

/** null when these words can be kept as they are. */
export function wordsRefused(text: string, { mask, isAboutIndividual }: TriageScreen): TriageRefusal | null {
  const words = text.trim();
  if (words.length > longestAbout) return 'too-long';
  if (isAboutIndividual(words)) return 'individual';
  return mask(words) === words ? null : 'masked';
}

/** null while there is something left to ask. */
export function outcomeIn({ about, answers }: Triage): ReturnType<typeof outcomeOf> | null {
  return about === '' || nextQuestion(answers) !== null ? null : outcomeOf(completed(answers));
}
