import type { Actor } from '../../shared/handler.ts';
import { adviseLine, type Advice } from './advice/advise-line.ts';
import { isMember, maySee, type LineActor } from './decide-line.ts';
import type { Line } from './line.ts';
import { nextQuestion, type LineQuestion } from './next-question.ts';
import type { LinePorts } from './ports.ts';
import type { LineContent, LineShown } from './told.ts';

export function lineActorOf({ person, name, conversation }: Actor): LineActor {
  const [place = ''] = conversation.id.split(';');
  return { id: person.id, name, place: conversation.kind === 'personal' ? null : place };
}

/** A line with what can be done about it by who looks. */
export async function shownLine(
  line: Line,
  actor: Actor,
  ports: LinePorts,
  more: Partial<Pick<LineShown, 'news' | 'drafts'>> & { readonly element?: string | null } = {},
): Promise<LineContent> {
  const own = lineActorOf(actor);
  if (!maySee(line, own)) return { kind: 'line.news', news: 'not-yours' };
  const ids = line.elements.flatMap(({ indicatorId }) => indicatorId ?? []);
  const found = (await Promise.all([...new Set(ids)].map(ports.indicator))).filter((one) => one !== null);
  const element = line.elements.find(({ id }) => id === more.element) ?? null;
  const question = nextQuestion(line);
  return {
    kind: 'line.shown',
    line,
    element,
    linked: element ? await ports.linked(line, element, actor.person) : { needs: [], experiments: [] },
    question,
    advice: adviseLine(line).filter(({ warning }) => !isYetToCome(warning, line, question)),
    may: isMember(line, own) ? 'edit' : 'join',
    news: more.news ?? null,
    drafts: more.drafts ?? {},
    indicators: Object.fromEntries(found.map((one) => [one.id, one])),
  };
}

/** What is asked right now needs no warning, and who has only a goal has nothing to see to. */
function isYetToCome(warning: Advice['warning'], { elements }: Line, question: LineQuestion | null): boolean {
  if (warning === 'effect-without-intervention') return question?.asks === 'intervention';
  return (
    warning === 'no-owner' && (question?.asks === 'owner' || elements.every(({ kind }) => kind !== 'intervention'))
  );
}

export async function listed(about: string | undefined, actor: Actor, ports: LinePorts): Promise<LineContent> {
  const { person } = actor;
  const indicator = about ? await ports.indicator(about) : null;
  const own = lineActorOf(actor);
  const found = indicator ? await ports.lines.using(person.tenantId, indicator.id) : await linesFor(actor, ports);
  const needs = indicator ? await ports.needsOf(indicator.id, person) : [];
  return { kind: 'line.list', lines: found.filter((line) => maySee(line, own)), about: indicator, needs };
}

/** In a channel those that were begun there, in their own chat those of which they are a member. */
export async function linesFor(actor: Actor, { lines }: LinePorts): Promise<readonly Line[]> {
  const { place } = lineActorOf(actor);
  return place === null ? lines.of(actor.person) : lines.inPlace(actor.person.tenantId, place);
}

export async function versionsOf(id: string, actor: Actor, ports: LinePorts): Promise<LineContent> {
  const { tenantId } = actor.person;
  const line = await ports.lines.find(tenantId, id);
  const own = lineActorOf(actor);
  if (!line || !maySee(line, own)) return { kind: 'line.news', news: 'gone' };
  const versions = await ports.lines.versions(tenantId, id);
  return { kind: 'line.versions', line, versions, mayEdit: isMember(line, own) };
}
