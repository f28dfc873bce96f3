import type { Actor, Handler, Outdated, VersionedHandler } from '../../../shared/handler.ts';
import type { Message } from '../../../shared/message.ts';
import { nowNamed } from '../../../shared/named-person.ts';
import { replace, reply, type Outcome } from '../../../shared/outcome.ts';
import type { Person } from '../../../shared/person.ts';
import { decideTriage, outcomeIn, wordsRefused, type TriageActor, type TriageCommand } from './decide-triage.ts';
import type { TriageEvent } from './events.ts';
import { completed, nextQuestion, reasonsOf } from './outcome.ts';
import type { TriagePorts } from './ports.ts';
import type { TriageContent, TriageNews } from './told.ts';
import { verdicts, type Triage, type TriageAnswer, type TriageQuestion } from './triage.ts';

type Use<Input> = Handler<Input, TriageContent, TriageEvent>;
type VersionedUse<Input> = VersionedHandler<Input, TriageContent, TriageEvent>;
type Led = Outcome<TriageContent, TriageEvent>;
type Place = (content: TriageContent, events?: readonly TriageEvent[]) => Led;

interface OnTriage {
  readonly triage: string;
  readonly version: number;
}

/** The shapes are those that the cards send. */
export interface TriageActions {
  readonly 'triage.start': Use<{ readonly about?: string | undefined }>;
  readonly 'triage.open': Use<{ readonly triage: string }>;
  readonly 'triage.tell': VersionedUse<OnTriage & { readonly about?: string | undefined }>;
  readonly 'triage.answer': VersionedUse<OnTriage & { readonly asked: TriageQuestion; readonly answer: TriageAnswer }>;
  readonly 'triage.reopen': VersionedUse<OnTriage & { readonly asked?: TriageQuestion | undefined }>;
  readonly 'triage.send': VersionedUse<OnTriage & { readonly remark?: string | undefined }>;
  readonly 'triage.take': VersionedUse<OnTriage>;
  readonly 'triage.more': VersionedUse<OnTriage & { readonly reply?: string | undefined }>;
  readonly 'triage.decide': VersionedUse<
    OnTriage & { readonly verdict?: string | undefined; readonly reply?: string | undefined }
  >;
  readonly 'triage.discard': VersionedUse<OnTriage>;
}

/** What the buttons about privacy triages do. */
export function triageActions(ports: TriagePorts): TriageActions {
  function onTriage<Input extends OnTriage>(
    commandOf: (input: Input) => TriageCommand,
    typedOf: (input: Input) => string = () => '',
  ): VersionedUse<Input> {
    return {
      needs: 'anyone',
      version: async ({ person }, { triage }) => (await ports.triages.find(person.tenantId, triage))?.version ?? -1,
      current: async (actor, why: Outdated, { triage }) => {
        const found = await ports.triages.find(actor.person.tenantId, triage);
        return found ? triageShown(found, actor, why) : gone;
      },
      async handle(input, actor) {
        const found = await ports.triages.find(actor.person.tenantId, input.triage);
        if (!found) return replace(gone);
        return step(found, commandOf(input), actor, ports, replace, ports.screen.mask(typedOf(input)));
      },
    };
  }
  return {
    'triage.start': { needs: 'anyone', handle: ({ about = '' }, actor) => begun(about, actor, ports) },
    'triage.open': {
      needs: 'anyone',
      async handle({ triage }, actor) {
        const found = await ports.triages.find(actor.person.tenantId, triage);
        return privately(found ? triageShown(found, actor, null) : gone, actor);
      },
    },
    'triage.tell': onTriage(
      ({ about = '' }) => ({ kind: 'tell', about }),
      ({ about = '' }) => about,
    ),
    'triage.answer': onTriage(({ asked, answer }) => ({ kind: 'answer', question: asked, answer })),
    'triage.reopen': onTriage(({ asked = null }) => ({ kind: 'reopen', question: asked })),
    'triage.send': onTriage(
      ({ remark = '' }) => ({ kind: 'send', remark }),
      ({ remark = '' }) => remark,
    ),
    'triage.take': onTriage(() => ({ kind: 'take' })),
    'triage.more': onTriage(
      ({ reply: words = '' }) => ({ kind: 'ask-more', reply: words }),
      ({ reply: words = '' }) => words,
    ),
    'triage.decide': onTriage(
      ({ verdict, reply: words = '' }) => ({
        kind: 'decide',
        verdict: verdicts.find((one) => one === verdict) ?? null,
        reply: words,
      }),
      ({ reply: words = '' }) => words,
    ),
    'triage.discard': onTriage(() => ({ kind: 'discard' })),
  };
}

const gone: TriageContent = { kind: 'triage.news', news: 'gone' };
const newsAfter: Partial<Readonly<Record<TriageCommand['kind'], TriageNews>>> = {
  send: 'sent',
  take: 'taken',
  'ask-more': 'asked-more',
  decide: 'decided',
};

/** One step of somebody, and who hears of it. */
export async function step(
  triage: Triage,
  command: TriageCommand,
  actor: Actor,
  ports: TriagePorts,
  tell: Place,
  typed = '',
): Promise<Led> {
  const officers = command.kind === 'send' ? await ports.officers(triage.tenantId) : [];
  const others = officers.filter(({ id }) => id !== actor.person.id);
  const asker = nowNamed(triage.asker, { id: actor.person.id, name: actor.name });
  const decision = decideTriage({ ...triage, asker }, command, actorOf(actor), ports.today(), ports.screen);
  if (decision.kind === 'refused') return tell(triageShown(triage, actor, decision.why, typed));
  if (command.kind === 'send' && others.length === 0) return tell(triageShown(triage, actor, 'nobody', typed));
  const changed = decision.triage;
  const content: TriageContent =
    command.kind === 'discard'
      ? { kind: 'triage.news', news: 'discarded' }
      : triageShown(changed, actor, newsAfter[command.kind] ?? null);
  const event: TriageEvent = { kind: 'triage-changed', triage: changed, step: command.kind, by: actor.person };
  const hearing = command.kind === 'send' ? others : newsAfter[command.kind] && changed.asker ? [askerOf(changed)] : [];
  const messages = await Promise.all(
    hearing.map((person) => notice(changed, person, command.kind === 'send' ? 'officer' : 'asker', ports)),
  );
  return { ...tell(content, [event]), messages };
}

function askerOf({ tenantId, asker }: Triage): Person {
  return { tenantId, id: asker?.id ?? '' };
}

async function notice(
  triage: Triage,
  person: Person,
  as: 'asker' | 'officer',
  { languageOf }: TriagePorts,
): Promise<Message<TriageContent>> {
  return {
    to: { kind: 'person', person },
    key: `triage:${triage.id}:${triage.version}:${person.id}`,
    owner: as === 'officer' && triage.asker ? { kind: 'person', person: askerOf(triage) } : { kind: 'nobody' },
    purpose: 'notification',
    dueAt: null,
    content: { ...standing(triage), kind: 'triage.shown', as, typed: null, news: null, isNotice: true },
    language: await languageOf(person),
  };
}

/** The first question of a new one; it goes to the chat of who asks. */
export async function begun(words: string, actor: Actor, ports: TriagePorts): Promise<Led> {
  const { person, name, language } = actor;
  const why = words.trim() === '' ? null : wordsRefused(words, ports.screen);
  const triage: Triage = {
    id: ports.newId(),
    tenantId: person.tenantId,
    version: 1,
    state: 'asking',
    asker: { id: person.id, name },
    officer: null,
    about: why === null ? words.trim() : '',
    answers: {},
    remark: '',
    reply: '',
    verdict: null,
    decidedOn: null,
    language,
  };
  const typed = why === null ? '' : ports.screen.mask(words);
  const event: TriageEvent = { kind: 'triage-changed', triage, step: 'begin', by: person };
  return privately(triageShown(triage, actor, why, typed), actor, [event]);
}

/** Only who asked, and privacy officers once they were sent it, see one. */
export function triageShown(triage: Triage, actor: Actor, news: TriageNews | null, typed = ''): TriageContent {
  const isAsker = triage.asker?.id === actor.person.id;
  const wasSent = ['sent', 'taken', 'more', 'decided'].includes(triage.state);
  if (!isAsker && !(actor.roles.includes('privacy-officer') && wasSent))
    return { kind: 'triage.news', news: 'not-yours' };
  if (triage.state === 'discarded') return gone;
  const as = isAsker ? 'asker' : 'officer';
  return { ...standing(triage), kind: 'triage.shown', as, typed: typed || null, news, isNotice: false };
}

function standing(triage: Triage) {
  const outcome = outcomeIn(triage);
  return {
    triage,
    asks: triage.about === '' ? ('about' as const) : nextQuestion(triage.answers),
    outcome,
    reasons: outcome === null ? [] : reasonsOf(completed(triage.answers)),
  };
}

export function privately(content: TriageContent, actor: Actor, events: readonly TriageEvent[] = []): Led {
  if (actor.conversation.kind === 'personal' || content.kind === 'triage.news') return reply(content, events);
  const own: Message<TriageContent> = {
    to: { kind: 'person', person: actor.person },
    key: `triage:elsewhere:${crypto.randomUUID()}`,
    owner: { kind: 'person', person: actor.person },
    purpose: 'answer',
    dueAt: null,
    content,
  };
  return { ...reply<TriageContent, TriageEvent>({ kind: 'triage.news', news: 'elsewhere' }, events), messages: [own] };
}

function actorOf({ person, name, roles }: Actor): TriageActor {
  return { id: person.id, name, isOfficer: roles.includes('privacy-officer') };
}
