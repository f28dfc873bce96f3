import type { Draft, OpenQuestion } from './draft.ts';
import type { Actor, Handler } from '../../../shared/handler.ts';
import { replace, reply, type Outcome } from '../../../shared/outcome.ts';
import type { IndicatorEvent } from '../events.ts';
import { checkForm, formOf, shown } from './check-form.ts';
import type { EnteringEvent } from './events.ts';
import type { StatusChoice } from './figure.ts';
import type { FigureKey, Purpose, Typed } from './form.ts';
import { mayEnter, theirs } from './may-enter.ts';
import { areasForm, cannotEnter, correctionForm, dueForm, meantBy } from './open-form.ts';
import type { EnteringPorts } from './ports.ts';
import { workOut } from './preview.ts';
import { receive } from './receive.ts';
import { saveDraft } from './save.ts';
import { offerTemplate } from './template.ts';
import type { EnteringContent, FiguresNews } from './told.ts';

type Event = EnteringEvent | IndicatorEvent;
type Told = Outcome<EnteringContent, Event>;
type Use<Input> = Handler<Input, EnteringContent, Event>;

const mostRevisions = 200;
const news = (what: FiguresNews): EnteringContent => ({ kind: 'figures.news', news: what });

/** What is done here shows figures as they are, so it is done in one's own chat, by who may enter them. */
function inOwnChat<Input>(
  ports: EnteringPorts,
  tell: typeof reply,
  work: (input: Input, actor: Actor) => Promise<Told>,
): Use<Input> {
  return {
    needs: 'anyone',
    async handle(input, actor) {
      const refused = cannotEnter(await ports.indicators.all(), actor);
      return refused ? tell<EnteringContent, Event>(refused) : work(input, actor);
    },
  };
}

/** The outcome of a button, as the answer to what was typed. */
const asReply = (told: Told): Told => ({ ...told, reply: told.reply ?? told.replace, replace: null });
const asReplacement = (told: Told): Told => ({ ...told, reply: null, replace: told.replace ?? told.reply });

interface About {
  readonly about: string;
}

/** What can be typed. */
export function enteringCommands(ports: EnteringPorts): {
  readonly 'enter-figures': Use<About>;
  readonly 'correct-figure': Use<About>;
  readonly 'send-figures': Use<{ readonly rows: string }>;
  readonly 'save-figures': Use<{ readonly isSure: boolean }>;
  readonly 'discard-figures': Use<unknown>;
  readonly 'edit-figures': Use<unknown>;
  readonly 'figure-revisions': Use<About>;
  readonly 'figures-template': Use<unknown>;
} {
  const typed = <Input>(work: (input: Input, actor: Actor) => Promise<Told>) => inOwnChat(ports, reply, work);
  const newestDraft = async (actor: Actor) => {
    const found = await ports.drafts.newest(actor.person, 'figures');
    return found?.kind === 'figures' ? found : null;
  };
  return {
    'enter-figures': typed(async ({ about }, actor) => {
      if (about === '') return reply(await dueForm(actor, ports));
      const meant = await meantBy(about, actor, ports);
      return reply(typeof meant === 'string' ? news(meant) : await areasForm(meant, ports));
    }),
    'correct-figure': typed(async ({ about }, actor) => {
      const meant = about === '' ? 'which-figure' : await meantBy(about, actor, ports);
      if (typeof meant === 'string') return reply(news(meant));
      const { definition, periodStart, area } = meant;
      if (periodStart === null) return reply(news('which-figure'));
      const key = { indicatorId: definition.id, periodStart, area: area ?? definition.wholeArea };
      return reply(await correctionForm(key, actor, ports));
    }),
    'send-figures': typed(async ({ rows }, actor) =>
      rows === '' ? reply(inviting(ports)) : receive({ kind: 'rows', text: rows }, {}, ports.newId(), actor, ports),
    ),
    'save-figures': typed(async ({ isSure }, actor) => {
      const draft = await newestDraft(actor);
      if (draft === null) return reply(news('no-draft'));
      return asReply(await saveDraft(draft, { isSure, because: '', status: null }, actor, ports));
    }),
    'discard-figures': typed(async (_, actor) => {
      const draft = await newestDraft(actor);
      return draft === null ? reply(news('no-draft')) : reply(news('discarded'), [closing(draft.id, actor)]);
    }),
    'edit-figures': typed(async (_, actor) => {
      const draft = await newestDraft(actor);
      return reply(draft === null ? news('no-draft') : await changing(draft, actor, ports));
    }),
    'figure-revisions': {
      needs: 'anyone',
      handle: async ({ about }, actor) => reply(await revisionsOf(about, actor, ports)),
    },
    'figures-template': typed(async (_, actor) => {
      return reply(await offerTemplate(actor, ports));
    }),
  };
}

/** An option of the question about a file, typed instead of chosen. */
export function typedChoice(ports: EnteringPorts): Use<{ readonly text: string }> {
  return inOwnChat(ports, reply, async ({ text }, actor) => {
    const open = await ports.drafts.newest(actor.person, 'question');
    if (open?.kind !== 'question') return reply(news('no-draft'));
    return asReply(await chosenOf(open, text.trim(), actor, ports));
  });
}

/** What waits for a yes, put before them again: who types 'opslaan' after something else may not mean this. */
export function waitingFigures(ports: EnteringPorts): Use<unknown> {
  return inOwnChat(ports, reply, async (_, actor) => {
    const draft = await ports.drafts.newest(actor.person, 'figures');
    if (draft?.kind !== 'figures') return reply(news('no-draft'));
    const worked = await workOut(draft, ports);
    return asReply(shown({ ...draft, seen: worked.revisions }, worked, 'still-waiting'));
  });
}

/** What was chosen of the options; without one of them the question is put again. */
async function chosenOf(
  open: OpenQuestion,
  option: string | undefined,
  actor: Actor,
  ports: EnteringPorts,
): Promise<Told> {
  const { id, question, source, choices } = open;
  if (!question.options.some(({ key }) => key === option))
    return replace({ kind: 'figures.file-question', id, question, isFile: source.kind === 'file' });
  return asReplacement(await receive(source, { ...choices, [question.about]: option }, id, actor, ports));
}

function closing(id: string, { person }: Actor): EnteringEvent {
  return { kind: 'draft-closed', id, person };
}

/** What stands in a file is changed there, and the file is sent again. */
async function changing(draft: Draft, actor: Actor, ports: EnteringPorts): Promise<EnteringContent> {
  return draft.means === 'file' ? inviting(ports) : formOf(draft, actor, ports);
}

function inviting({ handsOutFiles }: Pick<EnteringPorts, 'handsOutFiles'>): EnteringContent {
  return { kind: 'figures.send', handsOutFiles, rows: '' };
}

async function revisionsOf(about: string, actor: Actor, ports: EnteringPorts): Promise<EnteringContent> {
  const everybody = { ...actor, roles: ['manager' as const] };
  const meant = about === '' ? 'which-figure' : await meantBy(about, everybody, ports);
  if (typeof meant === 'string') return news('which-figure');
  return correctionsOf(meant.definition.id, actor, ports);
}

async function correctionsOf(indicatorId: string, actor: Actor, ports: EnteringPorts): Promise<EnteringContent> {
  const definition = (await ports.indicators.all()).find(({ id }) => id === indicatorId);
  if (!definition) return news('which-figure');
  const entries = await ports.history.entries(indicatorId, mostRevisions);
  return {
    kind: 'figures.revisions',
    definition,
    revisions: entries.filter(({ entry }) => entry.correctionBecause !== null),
    showsValues: mayEnter(definition, actor) && actor.conversation.kind === 'personal',
  };
}

interface OnDraft {
  readonly draft: string;
}

/** The shapes are those that the cards send. */
export interface EnteringActions {
  readonly 'figures.due': Use<unknown>;
  readonly 'figures.areas': Use<{ readonly indicator?: string | undefined; readonly periodStart?: string | undefined }>;
  readonly 'figures.check': Use<{
    readonly purpose: Purpose;
    readonly figures: readonly (readonly [indicatorId: string, area: string, periodStart: string])[];
    readonly because?: string | undefined;
    readonly [input: string]: unknown;
  }>;
  readonly 'figures.save': Use<
    OnDraft & {
      readonly isSure: boolean;
      readonly because?: string | undefined;
      readonly status?: StatusChoice | undefined;
    }
  >;
  readonly 'figures.discard': Use<OnDraft>;
  readonly 'figures.edit': Use<OnDraft>;
  readonly 'figures.correct': Use<{ readonly figure?: string | undefined }>;
  readonly 'figures.revisions': Use<{ readonly indicator: string }>;
  readonly 'figures.send': Use<unknown>;
  readonly 'figures.paste': Use<{ readonly rows?: string | undefined }>;
  readonly 'figures.choose': Use<OnDraft & { readonly option?: string | undefined }>;
  readonly 'figures.template': Use<unknown>;
}

/** What the buttons on the cards about entering figures do. */
export function enteringActions(ports: EnteringPorts): EnteringActions {
  const pressed = <Input>(work: (input: Input, actor: Actor) => Promise<Told>) => inOwnChat(ports, replace, work);
  const onDraft = <Input extends OnDraft>(work: (input: Input, actor: Actor) => Promise<Told>): Use<Input> => ({
    ...pressed(work),
    current: async () => news('saved-before'),
  });
  return {
    'figures.due': pressed(async (_, actor) => reply(await dueForm(actor, ports))),
    'figures.areas': pressed(async ({ indicator, periodStart }, actor) => {
      const definition = theirs(await ports.indicators.all(), actor).find(({ id }) => id === indicator);
      if (!definition) return reply(news('which-figure'));
      return reply(await areasForm({ definition, periodStart: periodStart ?? null }, ports));
    }),
    'figures.check': pressed(({ purpose, figures, because = '', ...inputs }, actor) => {
      const rows = figures.map(([indicatorId, area, periodStart], at) => ({
        ...({ indicatorId, area, periodStart } satisfies FigureKey),
        typed: typedAt(at, inputs),
      }));
      return checkForm({ purpose, rows, because }, actor, ports);
    }),
    'figures.save': onDraft(async ({ draft: id, isSure, because = '', status = null }, actor) => {
      const draft = await ports.drafts.find(actor.person, id);
      if (draft?.kind !== 'figures') return replace(news('saved-before'));
      return saveDraft(draft, { isSure, because, status }, actor, ports);
    }),
    'figures.discard': onDraft(async ({ draft }, actor) =>
      replace<EnteringContent, Event>(news('discarded'), [closing(draft, actor)]),
    ),
    'figures.edit': onDraft(async ({ draft: id }, actor) => {
      const draft = await ports.drafts.find(actor.person, id);
      return replace(draft?.kind === 'figures' ? await changing(draft, actor, ports) : news('saved-before'));
    }),
    'figures.correct': pressed(async ({ figure = '' }, actor) => {
      const [indicatorId = '', periodStart = '', ...area] = figure.split('|');
      if (periodStart === '') return reply(news('which-figure'));
      return reply(await correctionForm({ indicatorId, periodStart, area: area.join('|') }, actor, ports));
    }),
    'figures.revisions': {
      needs: 'anyone',
      handle: async ({ indicator }, actor) => reply(await correctionsOf(indicator, actor, ports)),
    },
    'figures.send': pressed(async () => reply(inviting(ports))),
    'figures.paste': pressed(async ({ rows = '' }, actor) => {
      if (rows.trim() === '') return replace(inviting(ports));
      return receive({ kind: 'rows', text: rows }, {}, ports.newId(), actor, ports);
    }),
    'figures.choose': onDraft(async ({ draft: id, option }, actor) => {
      const open = await ports.drafts.find(actor.person, id);
      if (open?.kind !== 'question') return replace(news('saved-before'));
      return chosenOf(open, option, actor, ports);
    }),
    'figures.template': pressed((_, actor) => enteringCommands(ports)['figures-template'].handle(null, actor)),
  };
}

function typedAt(at: number, inputs: Readonly<Record<string, unknown>>): Typed {
  const of = (field: keyof Typed): string | undefined => {
    const value = inputs[`${field}${at}`];
    return typeof value === 'string' ? value.slice(0, longestTyped) : undefined;
  };
  return { value: of('value'), numerator: of('numerator'), denominator: of('denominator'), note: of('note') };
}

const longestTyped = 500;
