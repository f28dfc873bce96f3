import type { Actor } from '../../../shared/handler.ts';
import { reply, type Outcome } from '../../../shared/outcome.ts';
import { maskPersonalData } from '../../../text/personal-data/personal-data.ts';
import type { FigureFile, FileChoices, FileFigure } from '../file/figure-file.ts';
import { shown } from './check-form.ts';
import type { Draft, FigureSource, OpenQuestion } from './draft.ts';
import type { EnteringEvent } from './events.ts';
import { asksOf, ratioValue, type GivenFigure } from './figure.ts';
import { mayEnter } from './may-enter.ts';
import type { EnteringPorts } from './ports.ts';
import { workOut } from './preview.ts';
import type { EnteringContent, Mend } from './told.ts';

type Told = Outcome<EnteringContent, EnteringEvent>;

const mostMends = 20;

/**
 * Reads a file or pasted rows: what they change, what has to be mended, or what only the person can tell. Nothing of the file
 * is kept; `id` is that of the draft or the question that comes of it.
 */
export async function receive(
  source: FigureSource,
  choices: FileChoices,
  id: string,
  actor: Actor,
  ports: EnteringPorts,
): Promise<Told> {
  const name = source.kind === 'file' ? source.name : null;
  const fetched =
    source.kind === 'file'
      ? await ports.fetchFile(source.url)
      : ({ kind: 'fetched', bytes: new TextEncoder().encode(source.text) } as const);
  if (fetched.kind === 'not-fetched')
    return reply({ kind: 'figures.file-not-fetched', name: name ?? '', why: fetched.why });
  const indicators = await ports.indicators.all();
  const read = await ports.readFile({
    bytes: fetched.bytes,
    fileName: name ?? pastedName,
    indicators,
    today: ports.dayOf(ports.now()),
    areas: await ports.indicators.areas(),
    chosen: choices,
  });
  switch (read.kind) {
    case 'unreadable':
      return reply({ kind: 'figures.file-unreadable', name, reason: read.reason });
    case 'problems':
      return reply({ ...read, kind: 'figures.file-problems', name });
    case 'choose': {
      const question: OpenQuestion = { kind: 'question', id, person: actor.person, source, choices, question: read };
      return reply<EnteringContent, EnteringEvent>(
        { kind: 'figures.file-question', id, question: read, isFile: source.kind === 'file' },
        [{ kind: 'figures-drafted', pending: question }],
      );
    }
    case 'figures':
      return received(read, source, id, actor, ports);
  }
}

const pastedName = 'geplakt.csv';

async function received(
  { figures, remarks }: Extract<FigureFile, { kind: 'figures' }>,
  source: FigureSource,
  id: string,
  actor: Actor,
  ports: EnteringPorts,
): Promise<Told> {
  const name = source.kind === 'file' ? source.name : null;
  const byId = new Map((await ports.indicators.all()).map((one) => [one.id, one]));
  const used = [...new Set(figures.map(({ indicatorId }) => indicatorId))].flatMap((one) => byId.get(one) ?? []);
  const others = used.filter((one) => !mayEnter(one, actor));
  if (others.length > 0) return reply({ kind: 'figures.file-not-yours', names: others.map((one) => one.name) });
  const draft: Draft = {
    kind: 'figures',
    id,
    person: actor.person,
    means: 'file',
    origin: name,
    figures: figures.map((figure) => givenBy(figure, byId.get(figure.indicatorId))),
    notes: notesOf(figures),
    corrects: false,
    because: null,
    status: 'by-lag',
    seen: {},
    remarks,
    ...(source.kind === 'file' && { from: source }),
  };
  const worked = await workOut(draft, ports);
  if (worked.problems.length > 0) {
    const mends = worked.problems.flatMap(({ at, field, reason }): Mend[] => {
      const [figure, from] = [draft.figures[at], figures[at]];
      const definition = figure && byId.get(figure.indicatorId);
      return figure && from && definition ? [{ field, reason, definition, figure, at: from.at }] : [];
    });
    const more = Math.max(0, mends.length - mostMends);
    return reply({ kind: 'figures.file-mend', name, mends: mends.slice(0, mostMends), more });
  }
  if (worked.lines.every(({ standing }) => standing === 'same'))
    return reply({ kind: 'figures.news', news: 'nothing-new' });
  const told = shown({ ...draft, seen: worked.revisions }, worked, null);
  return { ...told, reply: told.replace, replace: null };
}

function givenBy(figure: FileFigure, definition: Parameters<typeof asksOf>[0] | undefined): GivenFigure {
  const { indicatorId, area, periodStart, value, numerator, denominator, isProvisional } = figure;
  const isRatio = definition !== undefined && asksOf(definition) === 'ratio' && numerator !== null && denominator;
  return {
    indicatorId,
    area,
    periodStart,
    value: isRatio ? ratioValue(definition.kind, numerator, denominator) : value,
    numerator,
    denominator,
    ...(isProvisional && { isProvisional }),
  };
}

function notesOf(figures: readonly FileFigure[]): Readonly<Record<string, string>> {
  const notes = new Map<string, Set<string>>();
  for (const { indicatorId, note } of figures)
    if (note?.trim()) notes.set(indicatorId, (notes.get(indicatorId) ?? new Set()).add(maskPersonalData(note.trim())));
  return Object.fromEntries([...notes].map(([id, own]) => [id, [...own].join(' ').slice(0, longestNote)]));
}

const longestNote = 500;
