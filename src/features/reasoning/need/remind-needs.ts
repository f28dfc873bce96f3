import type { Message } from '../../../shared/message.ts';
import { decideNeed } from './decide-need.ts';
import type { NeedEvent } from './events.ts';
import { noteTo } from './note.ts';
import type { NeedPorts } from './ports.ts';
import type { NeedContent } from './told.ts';

const mostAtOnce = 50;
/** The second time and later a coordinator hears of it too. */
const coordinatorFrom = 2;

export interface Reminded {
  readonly events: readonly NeedEvent[];
  readonly messages: readonly Message<NeedContent>[];
}

/**
 * What was asked and not decided is brought up again: to who decides, later to a coordinator, and each time to the asker, so that
 * nothing stalls in silence. A query finds it, so a time in which nothing ran is caught up with.
 */
export async function remindOfNeeds(ports: NeedPorts): Promise<readonly Reminded[]> {
  const now = ports.now();
  const reminded: Reminded[] = [];
  for (const before of await ports.needs.due(now, mostAtOnce)) {
    const decision = decideNeed(before, { kind: 'remind' }, 'clock', { now, nextReminder: ports.nextReminder(now) });
    if (decision.kind === 'refused') continue;
    const { need } = decision;
    const { request, by, tenantId } = need;
    const above = (request?.reminded ?? 0) >= coordinatorFrom ? await ports.coordinators(tenantId) : [];
    const told = new Set([request?.at?.id, by?.id].flatMap((id) => id ?? []));
    const messages = [
      ...(request?.at ? [await noteTo(need, request.at.id, 'reminder', ports)] : []),
      ...(by && by.id !== request?.at?.id ? [await noteTo(need, by.id, 'waits', ports)] : []),
      ...(await Promise.all(above.filter(({ id }) => !told.has(id)).map(({ id }) => noteTo(need, id, 'waits', ports)))),
    ];
    reminded.push({ events: [{ kind: 'need-changed', need, step: 'remind', by: null, at: now }], messages });
  }
  return reminded;
}
