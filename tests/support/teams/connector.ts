import type { IncomingMessage, ServerResponse } from 'node:http';
import { systemClock, type Clock } from './clock.ts';
import { createFaults, type Fault } from './faults.ts';
import { errorBody, refuse, type Refusal } from './finding.ts';
import { createJudge, type Taken } from './judge.ts';
import { createLedger, isWithin, type Accepted, type WaitOptions } from './ledger.ts';
import { answerJson, parseJson, readText, serveLoopback, type Certificate } from './loopback.ts';
import { membersAnswer } from './members.ts';
import { matchRoute, type Route } from './routes.ts';
import { createRateLimits } from './rules/rate-limits.ts';
import { createStreams } from './rules/streaming.ts';
import type { Conversation, Tenant } from './tenant.ts';

export type ConnectorOptions = {
  tenant: Tenant;
  clock?: Clock;
  logFile?: string;
  sensitivityLabels?: readonly string[];
  /** Which outgoing tokens are good; any bearer token when left out. */
  isBotToken?: (token: string) => boolean;
  port?: number;
  certificate?: Certificate | undefined;
};
export type Connector = Awaited<ReturnType<typeof startConnector>>;

export async function startConnector(options: ConnectorOptions) {
  const { tenant, clock = systemClock, logFile, sensitivityLabels = [], isBotToken = () => true, port = 0 } = options;
  const ledger = createLedger(logFile === undefined ? { clock } : { clock, logFile });
  const faults = createFaults();
  const limits = createRateLimits(clock);
  const streams = createStreams(clock);
  const judge = createJudge({ tenant, limits, streams, sensitivityLabels });
  const timers = new Set<NodeJS.Timeout>();
  // docs/platform.md#posting-first: the service URL of Europe ends in the region and the tenant.
  const prefix = `/emea/${tenant.tenantId}/`;

  const server = await serveLoopback(
    async (request, response) => {
      const method = request.method ?? 'GET';
      const route = matchRoute(method, request.url ?? '/', prefix);
      const fault = route && faults.draw(route);
      if (route && fault?.kind === 'cut' && fault.moment === 'before') {
        note(route, refuse('fault', 'cut before acceptance', 0));
        response.destroy();
        return;
      }
      const text = await readText(request);
      if (!route) return turnAway(response, undefined, refuse('route', `No such route: ${method}`, 404, 'NotFound'));
      if (!hasGoodToken(request)) return turnAway(response, route, unauthorised);
      const refusedByFault = fault && faultRefusal(fault);
      if (refusedByFault === 'silence') return note(route, refuse('fault', 'never answered', 0));
      if (refusedByFault) return turnAway(response, route, refusedByFault);

      const body = text === undefined ? undefined : parseJson(text);
      const verdict = judge(route, body);
      if (verdict.kind === 'refused') return turnAway(response, route, verdict, body);
      if (verdict.kind === 'read') return respond(response, membersAnswer(verdict.conversation, route), fault);
      take(verdict, fault);
      respond(response, verdict.answer, fault);
    },
    port,
    options.certificate,
  );

  function hasGoodToken(request: IncomingMessage): boolean {
    const [, token] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
    return token !== undefined && isBotToken(token);
  }

  function take({ kind: _kind, findings, answer: _answer, commit, ...entry }: Taken, fault?: Fault): void {
    commit();
    ledger.accept(fault ? { ...entry, fault: fault.kind } : entry);
    const { conversationId, activityId } = entry;
    for (const { rule, message } of findings) ledger.violate({ conversationId, activityId, rule, message });
  }

  function note(route: Route | undefined, refusal: Refusal, body?: unknown): void {
    const { status, rule, message, retryAfterSeconds } = refusal;
    ledger.refuse({
      operation: route?.operation ?? 'unknown',
      ...(route?.conversationId === undefined ? {} : { conversationId: route.conversationId }),
      status,
      rule,
      message,
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
      ...(body === undefined ? {} : { body }),
    });
  }

  function turnAway(response: ServerResponse, route: Route | undefined, refusal: Refusal, body?: unknown): void {
    note(route, refusal, body);
    answerJson(response, refusal.status, errorBody(refusal), retryAfter(refusal.retryAfterSeconds));
  }

  /**
   * The message is taken by now; what the bot hears about that is another matter
   * (docs/reliability.md#a-connector-that-lies).
   */
  function respond(
    response: ServerResponse,
    { status, body }: { status: number; body?: unknown },
    fault?: Fault,
  ): void {
    switch (fault?.kind) {
      case 'cut':
        if (fault.moment === 'mid-answer') {
          response.writeHead(status, { 'content-length': '500' });
          response.write('{"id":');
        }
        setImmediate(() => response.destroy());
        return;
      case 'silent':
        return;
      case 'server-error':
        return answerJson(response, fault.status, serverError(fault.status), retryAfter(fault.retryAfterSeconds));
      case 'slow': {
        const timer = setTimeout(() => {
          timers.delete(timer);
          answerJson(response, status, body);
        }, fault.delayMs);
        timers.add(timer);
        return;
      }
      default:
        return answerJson(response, status, body);
    }
  }

  return {
    serviceUrl: `${server.url}${prefix}`,
    url: server.url,
    ledger,
    faults,
    rateLimits: { become: limits.become },

    /** Resolves as soon as such a message is taken; an update counts as a message. */
    waitForMessage(
      conversation: Conversation | string,
      test: (accepted: Accepted) => boolean = () => true,
      wait: WaitOptions = {},
    ): Promise<Accepted> {
      const id = typeof conversation === 'string' ? conversation : conversation.id;
      return ledger.waitFor(
        (entry) => entry.activity?.type === 'message' && isWithin(entry.conversationId, id) && test(entry),
        wait,
      );
    },

    visible: (conversation: Conversation | string): Accepted[] =>
      ledger.visible(typeof conversation === 'string' ? conversation : conversation.id),

    /** The person presses Stop while the bot is writing (docs/platform.md#streaming). */
    cancelStream: (streamId: string): void => streams.cancel(streamId),

    async stop(): Promise<void> {
      for (const timer of timers) clearTimeout(timer);
      await server.stop();
      ledger.close();
    },
  };
}

const unauthorised = refuse('bearer', 'Authorization has been denied for this request.', 401, 'Unauthorized');

function faultRefusal(fault: Fault): Refusal | 'silence' | undefined {
  switch (fault.kind) {
    case 'throttled': {
      const refusal = refuse('fault', 'Too many requests.', 429, 'Throttled');
      return fault.retryAfterSeconds === undefined
        ? refusal
        : { ...refusal, retryAfterSeconds: fault.retryAfterSeconds };
    }
    case 'precondition':
      return refuse('fault', 'Precondition failed', 412, 'PreconditionFailed');
    case 'writes-blocked':
      return refuse('fault', 'Message writes are blocked.', 403, 'MessageWritesBlocked');
    case 'conversation-gone':
      return refuse('fault', 'Conversation not found.', 404, 'ConversationNotFound');
    case 'silent':
      return fault.accepted ? undefined : 'silence';
    case 'server-error': {
      if (fault.accepted) return undefined;
      const refusal = refuse('fault', 'Not taken', fault.status, 'ServiceError');
      return fault.retryAfterSeconds === undefined
        ? refusal
        : { ...refusal, retryAfterSeconds: fault.retryAfterSeconds };
    }
    default:
      return undefined;
  }
}

function serverError(status: number): unknown {
  return { error: { code: 'ServiceError', message: `Status ${status}` } };
}

function retryAfter(seconds: number | undefined): Record<string, string> {
  return seconds === undefined ? {} : { 'retry-after': String(seconds) };
}
