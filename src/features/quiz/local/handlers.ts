import type { Actor, Handler, Outdated, VersionedHandler } from '../../../shared/handler.ts';
import type { Message } from '../../../shared/message.ts';
import { replace, reply, type Outcome } from '../../../shared/outcome.ts';
import type { Person } from '../../../shared/person.ts';
import { decideLocal, mayMake, wordsRefused, type LocalCommand } from './decide-local.ts';
import type { LocalQuestionEvent } from './events.ts';
import { holds, type LocalFigure, type LocalQuestion } from './local-question.ts';
import type { LocalPorts } from './ports.ts';
import type { LocalContent, LocalNews } from './told.ts';

type Use<Input> = Handler<Input, LocalContent, LocalQuestionEvent>;
type VersionedUse<Input> = VersionedHandler<Input, LocalContent, LocalQuestionEvent>;
type Told = Outcome<LocalContent, LocalQuestionEvent>;

interface OnQuestion {
  readonly local: string;
  readonly version: number;
}

interface Written {
  readonly asked?: string | undefined;
  readonly explains?: string | undefined;
}

/** The shapes are those that the cards send. */
export interface LocalActions {
  readonly 'local.form': Use<{ readonly indicator?: string | undefined; readonly chosen?: string | undefined }>;
  readonly 'local.propose': Use<{ readonly indicator: string } & Written>;
  readonly 'local.open': Use<{ readonly local: string }>;
  readonly 'local.edit': VersionedUse<OnQuestion & Written>;
  readonly 'local.approve': VersionedUse<OnQuestion>;
  readonly 'local.decline': VersionedUse<OnQuestion & { readonly reason?: string | undefined }>;
  readonly 'local.withdraw': VersionedUse<OnQuestion>;
}

/** `about` is what was typed after 'quizvraag over'; null when nothing was. */
export function localCommands(ports: LocalPorts): {
  readonly 'make-quiz-question': Use<{ readonly about: string | null }>;
  readonly 'list-quiz-questions': Use<unknown>;
} {
  return {
    'make-quiz-question': {
      needs: 'champion',
      async handle({ about }, actor) {
        const found = about === null ? [] : await ports.find(about, actor.language);
        const [only, ...others] = found;
        if (!only || others.length > 0) {
          const indicators = found.length > 0 ? found : await ports.indicators();
          return privately({ ...emptyForm(null, null), indicators }, actor);
        }
        const figure = await ports.newest(only.id);
        return privately(figure ? emptyForm(figure, null) : { kind: 'local.news', news: 'no-figure' }, actor);
      },
    },
    'list-quiz-questions': {
      // It gives the answers away.
      needs: 'champion',
      async handle(_, { person }) {
        const entries = await Promise.all(
          (await ports.local.all(person.tenantId)).map(async (question) => ({
            question,
            isRevised: !holds(question, await ports.figure(question.indicatorId, question.period)),
          })),
        );
        return reply({ kind: 'local.list', entries });
      },
    },
  };
}

/** What the buttons do. */
export function localActions(ports: LocalPorts): LocalActions {
  function onQuestion<Input extends OnQuestion>(commandOf: (input: Input) => LocalCommand): VersionedUse<Input> {
    return {
      needs: 'champion',
      version: async ({ person }, { local }) => (await ports.local.find(person.tenantId, local))?.version ?? -1,
      current: async (actor, why: Outdated, { local }) => shown(local, why, actor, ports),
      async handle(input, actor) {
        const before = await ports.local.find(actor.person.tenantId, input.local);
        if (!before) return replace({ kind: 'local.news', news: 'gone' });
        const figure = await ports.figure(before.indicatorId, before.period);
        const command = commandOf(input);
        const decision = decideLocal(before, command, by(actor), holds(before, figure), ports.screen);
        if (decision.kind === 'refused') return replace(await shown(input.local, decision.why, actor, ports));
        const { question } = decision;
        const content = await shownAs(question, newsOf[command.kind], actor, ports);
        const outcome = replace<LocalContent, LocalQuestionEvent>(content, [changed(question)]);
        return { ...outcome, messages: await othersTold(question, command.kind, before.by, actor, ports) };
      },
    };
  }

  return {
    'local.form': {
      needs: 'champion',
      async handle({ chosen, indicator = chosen }) {
        if (!indicator) {
          const form = emptyForm(null, 'nothing-chosen');
          return replace({ ...form, indicators: await ports.indicators() });
        }
        const figure = await ports.newest(indicator);
        return replace(figure ? emptyForm(figure, null) : { kind: 'local.news', news: 'no-figure' });
      },
    },
    'local.propose': {
      needs: 'champion',
      async handle({ indicator, asked = '', explains = '' }, actor) {
        const figure = await ports.newest(indicator);
        if (!figure) return replace({ kind: 'local.news', news: 'no-figure' });
        const others = (await ports.champions(actor.person.tenantId)).filter(({ id }) => id !== actor.person.id);
        const why = wordsRefused(asked, explains, ports.screen) ?? (others.length === 0 ? 'nobody-decides' : null);
        if (why) {
          const kept = { asked: ports.screen.mask(asked), explains: ports.screen.mask(explains) };
          return replace({ ...emptyForm(figure, why), ...kept });
        }
        const question: LocalQuestion = {
          id: ports.newId(),
          tenantId: actor.person.tenantId,
          version: 1,
          state: 'waiting',
          indicatorId: figure.indicator.id,
          period: figure.period,
          answer: Number(figure.value.toFixed(figure.decimals)),
          asked: asked.trim(),
          explains: explains.trim(),
          language: actor.language,
          by: actor.person.id,
          reason: '',
        };
        const content = await shownAs(question, 'proposed', actor, ports);
        const outcome = replace<LocalContent, LocalQuestionEvent>(content, [changed(question)]);
        return { ...outcome, messages: await othersTold(question, 'edit', null, actor, ports) };
      },
    },
    'local.open': {
      needs: 'champion',
      handle: async ({ local }, actor) => replace(await shown(local, null, actor, ports)),
    },
    'local.edit': onQuestion(({ asked = '', explains = '' }) => ({ kind: 'edit', asked, explains })),
    'local.approve': onQuestion(() => ({ kind: 'approve' })),
    'local.decline': onQuestion(({ reason = '' }) => ({ kind: 'decline', reason })),
    'local.withdraw': onQuestion(() => ({ kind: 'withdraw' })),
  };
}

const newsOf = { edit: 'edited', approve: 'approved', decline: 'declined', withdraw: 'withdrawn' } as const;

function emptyForm(figure: LocalFigure | null, news: LocalNews | null): Extract<LocalContent, { kind: 'local.form' }> {
  return { kind: 'local.form', figure, indicators: [], asked: null, explains: null, news };
}

function by({ person, roles }: Actor) {
  return { id: person.id, roles };
}

function changed(question: LocalQuestion): LocalQuestionEvent {
  return { kind: 'local-question-changed', question };
}

async function shown(id: string, news: LocalNews | null, actor: Actor, ports: LocalPorts): Promise<LocalContent> {
  const question = await ports.local.find(actor.person.tenantId, id);
  return question ? shownAs(question, news, actor, ports) : { kind: 'local.news', news: 'gone' };
}

async function shownAs(
  question: LocalQuestion,
  news: LocalNews | null,
  actor: Actor,
  ports: LocalPorts,
): Promise<Extract<LocalContent, { kind: 'local.shown' }>> {
  const { indicatorId, period, state } = question;
  const figure = await ports.figure(indicatorId, period);
  const name = (await ports.indicators()).find(({ id }) => id === indicatorId)?.name;
  const decides = question.by !== actor.person.id && state === 'waiting' ? 'decide' : 'change';
  const may = mayMake(actor) && state !== 'withdrawn' ? decides : null;
  return {
    kind: 'local.shown',
    question,
    name: name ?? { nl: indicatorId, en: indicatorId },
    figure,
    may,
    news,
    isAsked: false,
  };
}

/** New words go to the other champions; what was decided to who wrote them. */
async function othersTold(
  question: LocalQuestion,
  kind: LocalCommand['kind'],
  writer: string | null,
  actor: Actor,
  ports: LocalPorts,
): Promise<readonly Message<LocalContent>[]> {
  const { tenantId } = question;
  const people: readonly Person[] =
    kind === 'edit'
      ? (await ports.champions(tenantId)).filter(({ id }) => id !== actor.person.id)
      : writer && writer !== actor.person.id
        ? [{ tenantId, id: writer }]
        : [];
  const told = await shownAs(question, null, actor, ports);
  return Promise.all(
    people.map(async (person): Promise<Message<LocalContent>> => ({
      to: { kind: 'person', person },
      key: `local-question:${question.id}:${question.version}:${person.id}`,
      owner: { kind: 'person', person: actor.person },
      purpose: 'notification',
      dueAt: null,
      content:
        kind === 'edit' ? { ...told, may: 'decide', isAsked: true } : { ...told, may: 'change', news: newsOf[kind] },
      language: await ports.languageOf(person),
    })),
  );
}

/** A question is written in the chat of who writes it: in a channel it would be given away. */
function privately(content: LocalContent, actor: Actor): Told {
  if (actor.conversation.kind === 'personal') return reply(content);
  const own: Message<LocalContent> = {
    to: { kind: 'person', person: actor.person },
    key: `local-question:form:${crypto.randomUUID()}`,
    owner: { kind: 'person', person: actor.person },
    purpose: 'answer',
    dueAt: null,
    content,
  };
  return { ...reply<LocalContent, LocalQuestionEvent>({ kind: 'local.news', news: 'elsewhere' }), messages: [own] };
}
