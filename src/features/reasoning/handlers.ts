import type { Actor, Handler, Outdated } from '../../shared/handler.ts';
import { replace, reply } from '../../shared/outcome.ts';
import { answerCommand } from './answer.ts';
import { decideLine, isMember, maySee, wordsRefused, type LineCommand, type LineRefusal } from './decide-line.ts';
import type { LineEvent } from './events.ts';
import type { AssumptionStatus } from '../../shared/assumption-status.ts';
import type { ElementKind, Line } from './line.ts';
import type { LineQuestion } from './next-question.ts';
import type { LinePorts } from './ports.ts';
import { pictureLed } from './picture.ts';
import { lineActorOf, listed, shownLine, versionsOf } from './shown-line.ts';
import { startLine } from './start-line.ts';
import type { LineContent, LineNews } from './told.ts';

type Use<Input> = Handler<Input, LineContent, LineEvent>;
type Words = string | undefined;

interface OnLine {
  readonly line: string;
}
interface OnElement extends OnLine {
  readonly element: string;
  /** The version of the line on the card that was pressed. */
  readonly seen: number;
}

/** The shapes are those that the cards send. */
export interface LineActions {
  readonly 'line.form': Use<{ readonly about?: Words }>;
  readonly 'line.begin': Use<{ readonly about?: Words; readonly words?: Words }>;
  readonly 'line.open': Use<OnLine & { readonly element?: Words; readonly chosen?: Words }>;
  readonly 'line.list': Use<{ readonly about?: Words }>;
  readonly 'line.answer': Use<OnElement & { readonly asks: LineQuestion['asks']; readonly words?: Words }>;
  readonly 'line.skip': Use<OnElement & { readonly asks: LineQuestion['asks'] }>;
  readonly 'line.change': Use<OnElement & { readonly text?: Words }>;
  readonly 'line.assume': Use<OnElement & { readonly because?: Words; readonly status?: Words }>;
  readonly 'line.prove': Use<OnElement & { readonly proof?: Words }>;
  readonly 'line.learn': Use<OnLine & { readonly element: string; readonly experiment: string }>;
  readonly 'line.decide': Use<OnElement & { readonly decision?: Words }>;
  readonly 'line.measure': Use<OnElement & { readonly named?: Words }>;
  readonly 'line.move': Use<OnElement & { readonly under?: Words }>;
  readonly 'line.remove': Use<OnElement>;
  readonly 'line.add': Use<OnElement & { readonly as?: Words; readonly added?: Words }>;
  readonly 'line.comment': Use<OnElement & { readonly comment?: Words }>;
  readonly 'line.join': Use<OnLine>;
  readonly 'line.leave': Use<OnLine>;
  readonly 'line.invite': Use<OnLine & { readonly colleague?: Words }>;
  readonly 'line.versions': Use<OnLine>;
  readonly 'line.restore': Use<OnLine & { readonly to?: Words }>;
  readonly 'line.picture': Use<OnLine>;
  readonly 'line.write': Use<OnLine & { readonly as: 'text' | 'mermaid' }>;
}

/** What the buttons about lines do. */
export function lineActions(ports: LinePorts): LineActions {
  interface Stepping<Input> {
    /** null when something is missing: `lacks` says what. */
    readonly command: (input: Input, line: Line, actor: Actor) => LineCommand | null | Promise<LineCommand | null>;
    /** What was typed, by the name of its field: it comes back when it is not kept. */
    readonly typed?: (input: Input) => Readonly<Record<string, Words>>;
    readonly lacks?: LineNews;
    readonly news?: LineNews;
    /** The element stays open. */
    readonly staysOpen?: boolean;
    readonly longest?: number;
  }

  function step<Input extends OnLine & { readonly element?: string }>(stepping: Stepping<Input>): Use<Input> {
    const drafts = (input: Input) =>
      Object.fromEntries(
        Object.entries(stepping.typed?.(input) ?? {}).flatMap(([name, words]) =>
          words ? [[name, ports.screen.mask(words)]] : [],
        ),
      );
    const open = ({ element }: Input) => (stepping.staysOpen ? (element ?? null) : null);
    const refused = async (input: Input, line: Line, actor: Actor, news: LineNews) =>
      shownLine(line, actor, ports, { news, drafts: drafts(input), element: open(input) });
    return {
      needs: 'anyone',
      async current(actor, why: Outdated, input) {
        const line = await ports.lines.find(actor.person.tenantId, input.line);
        if (!line) return { kind: 'line.news', news: 'gone' };
        return why === 'repeated'
          ? shownLine(line, actor, ports, { news: why })
          : refused(input, line, actor, 'conflict');
      },
      async handle(input, actor) {
        const line = await ports.lines.find(actor.person.tenantId, input.line);
        if (!line) return replace({ kind: 'line.news', news: 'gone' });
        const own = lineActorOf(actor);
        const words = Object.values(stepping.typed?.(input) ?? {}).map((one = '') => one);
        const why = firstRefusal(words, ports, stepping.longest);
        const command = why ? null : await stepping.command(input, line, actor);
        if (!command) return replace(await refused(input, line, actor, why ?? stepping.lacks ?? 'empty'));
        const decision = decideLine(line, command, own);
        if (decision.kind === 'refused') return replace(await refused(input, line, actor, decision.why));
        const { tenantId } = actor.person;
        const event: LineEvent = { kind: 'line-step', tenantId, line: line.id, command, by: own, at: ports.now() };
        const content = await shownLine(decision.line, actor, ports, {
          news: stepping.news ?? null,
          element: open(input),
        });
        return replace(content, [event]);
      },
    };
  }

  return {
    'line.form': {
      needs: 'anyone',
      handle: async ({ about }) => {
        const indicator = about ? await ports.indicator(about) : null;
        return reply({ kind: 'line.start', words: '', indicator, news: null });
      },
    },
    'line.begin': {
      needs: 'anyone',
      handle: async ({ about, words = '' }, actor) => {
        const indicator = about ? await ports.indicator(about) : null;
        const { content, events } = await startLine(words, indicator, actor, ports);
        return replace(content, events);
      },
    },
    'line.open': {
      needs: 'anyone',
      async handle({ line: id, chosen, element = chosen }, actor) {
        const line = await ports.lines.find(actor.person.tenantId, id);
        if (!line) return replace({ kind: 'line.news', news: 'gone' });
        return replace(await shownLine(line, actor, ports, { element: element ?? null }));
      },
    },
    'line.list': { needs: 'anyone', handle: async ({ about }, actor) => reply(await listed(about, actor, ports)) },
    'line.answer': step({
      typed: ({ words }) => ({ words }),
      command: (input, _line, actor) => answerCommand(input.asks, input, input.words ?? '', actor, ports),
    }),
    'line.skip': step({ command: ({ asks, element }) => ({ kind: 'skip', question: `${asks}:${element}` }) }),
    'line.change': step({
      typed: ({ text }) => ({ text }),
      command: ({ element, seen, text = '' }) => ({ kind: 'change', element, seen, text }),
      news: 'saved',
      staysOpen: true,
    }),
    'line.assume': step({
      typed: ({ because }) => ({ because }),
      command: ({ element, seen, because = '', status }) => ({
        kind: 'assume',
        element,
        seen,
        text: because,
        status: (status as AssumptionStatus | undefined) ?? 'assumption',
      }),
      news: 'saved',
      staysOpen: true,
    }),
    'line.prove': step({
      typed: ({ proof }) => ({ proof }),
      async command({ element, proof = '' }, _line, { language, person }) {
        return {
          kind: 'prove',
          element,
          evidence: { words: proof.trim(), link: await ports.findEvidence(proof, language, person.tenantId) },
        };
      },
      news: 'saved',
      staysOpen: true,
    }),
    'line.learn': step({
      async command({ line, element, experiment }, _line, { person }) {
        const lesson = await ports.lesson(person.tenantId, experiment);
        return lesson?.line === line && lesson.element === element ? { kind: 'learn', element, lesson } : null;
      },
      lacks: 'no-lesson',
      news: 'learned',
      staysOpen: true,
    }),
    'line.decide': step({
      typed: ({ decision }) => ({ decision }),
      command: ({ element, seen, decision = '' }) => ({ kind: 'decision', element, seen, text: decision }),
      news: 'saved',
      staysOpen: true,
    }),
    'line.measure': step({
      typed: ({ named }) => ({ named }),
      async command({ element, seen, named = '' }, _line, { language }) {
        const found = await ports.findIndicator(named, language);
        return found && { kind: 'indicator', element, seen, indicatorId: found.id };
      },
      lacks: 'no-indicator',
      news: 'saved',
      staysOpen: true,
    }),
    'line.move': step({
      command: ({ element, seen, under }) => (under ? { kind: 'move', element, seen, under } : null),
      lacks: 'nothing-chosen',
      news: 'saved',
      staysOpen: true,
    }),
    'line.remove': step({ command: ({ element, seen }) => ({ kind: 'remove', element, seen }), news: 'removed' }),
    'line.add': step({
      typed: ({ added }) => ({ added }),
      command: ({ element, as, added = '' }) =>
        as ? { kind: 'add', id: ports.newId(), as: as as ElementKind, under: element, text: added } : null,
      lacks: 'nothing-chosen',
      news: 'saved',
      staysOpen: true,
    }),
    'line.comment': step({
      typed: ({ comment }) => ({ comment }),
      command: ({ element, comment = '' }) => ({ kind: 'comment', id: ports.newId(), element, text: comment }),
      news: 'saved',
      staysOpen: true,
    }),
    'line.join': step({ command: () => ({ kind: 'join' }), news: 'joined' }),
    'line.leave': {
      needs: 'anyone',
      async handle({ line }, actor) {
        const { tenantId } = actor.person;
        const found = await ports.lines.find(tenantId, line);
        const own = lineActorOf(actor);
        if (!found || !isMember(found, own)) return replace({ kind: 'line.news', news: 'gone' });
        const event: LineEvent = {
          kind: 'line-step',
          tenantId,
          line,
          command: { kind: 'leave' },
          by: own,
          at: ports.now(),
        };
        return replace({ kind: 'line.news', news: 'left' }, [event]);
      },
    },
    'line.invite': step({
      command: ({ colleague }) => (colleague ? { kind: 'invite', member: { id: colleague, name: null } } : null),
      lacks: 'nothing-chosen',
      news: 'invited',
    }),
    'line.versions': {
      needs: 'anyone',
      handle: async ({ line }, actor) => replace(await versionsOf(line, actor, ports)),
    },
    'line.restore': step({
      async command({ line, to }, _line, { person }) {
        const version = Number(to || 0);
        const found = version > 0 ? await ports.lines.versionOf(person.tenantId, line, version) : null;
        return found && { kind: 'restore', ...found, version };
      },
      lacks: 'nothing-chosen',
      news: 'restored',
    }),
    'line.picture': {
      needs: 'anyone',
      async handle({ line: id }, actor) {
        const line = await ports.lines.find(actor.person.tenantId, id);
        if (!line || !maySee(line, lineActorOf(actor))) return reply({ kind: 'line.news', news: 'gone' });
        return pictureLed(line, actor, ports);
      },
    },
    'line.write': {
      needs: 'anyone',
      async handle({ line: id, as }, actor) {
        const line = await ports.lines.find(actor.person.tenantId, id);
        if (!line || !maySee(line, lineActorOf(actor))) return reply({ kind: 'line.news', news: 'gone' });
        return reply({ kind: 'line.written', line, as });
      },
    },
  };
}

function firstRefusal(words: readonly string[], { screen }: LinePorts, longest?: number): LineRefusal | null {
  return words.map((one) => wordsRefused(one, screen, longest)).find((why) => why !== null) ?? null;
}
