import type { Actor } from '../../../shared/handler.ts';
import { templateRows } from '../file/template.ts';
import type { Indicator } from '../indicator.ts';
import { isEntered } from './due.ts';
import { theirs } from './may-enter.ts';
import type { EnteringPorts } from './ports.ts';
import type { EnteringContent } from './told.ts';

type Ports = Pick<EnteringPorts, 'indicators' | 'template' | 'now' | 'dayOf'>;

/** The newest period that is over: who wants to enter more adds rows. */
const periods = 1;

const fileNames = { nl: 'weekcijfers.xlsx', en: 'weekly-figures.xlsx' } as const;

/** A file with a row for each figure that somebody enters. */
export async function templateFor(
  actor: Actor,
  ports: Ports,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const bytes = await ports.template(await enteredBy(actor, ports), givenTo(actor, ports));
  return { name: fileNames[actor.language], bytes };
}

/** The file itself where people can be handed one, and else what stands in it, to be copied. */
export async function offerTemplate(
  actor: Actor,
  ports: Ports & Pick<EnteringPorts, 'handsOutFiles'>,
): Promise<EnteringContent> {
  if (ports.handsOutFiles) {
    const { name, bytes } = await templateFor(actor, ports);
    return { kind: 'figures.template', name, sizeInBytes: bytes.length };
  }
  const rows = templateRows(await enteredBy(actor, ports), givenTo(actor, ports));
  return { kind: 'figures.template-text', text: rows.map((row) => row.map(cell).join(';')).join('\n') };
}

async function enteredBy(actor: Actor, { indicators }: Pick<Ports, 'indicators'>): Promise<readonly Indicator[]> {
  return theirs(await indicators.all(), actor).filter(isEntered);
}

function givenTo({ language }: Actor, { now, dayOf }: Pick<Ports, 'now' | 'dayOf'>) {
  return { today: dayOf(now()), periods, language };
}

function cell(text: string): string {
  return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
