import type { Actor } from '../../../shared/handler.ts';
import { replace, type Outcome } from '../../../shared/outcome.ts';
import { maskPersonalData } from '../../../text/personal-data/personal-data.ts';
import type { EnteringEvent } from './events.ts';
import type { Draft } from './draft.ts';
import { notesIn, rowOf, understand, withProblems, type FigureKey, type Form, type FormRow } from './form.ts';
import type { Purpose, Typed } from './form.ts';
import { theirs } from './may-enter.ts';
import { emptyForm } from './open-form.ts';
import type { EnteringPorts } from './ports.ts';
import { workOut } from './preview.ts';
import type { EnteringContent } from './told.ts';

export interface FilledIn {
  readonly purpose: Purpose;
  readonly rows: readonly (FigureKey & { readonly typed: Typed })[];
  readonly because: string;
}

/** Judges a form that was filled in: it comes back with everything that was typed, or what it changes is shown. */
export async function checkForm(
  { purpose, rows: given, because }: FilledIn,
  actor: Actor,
  ports: EnteringPorts,
): Promise<Outcome<EnteringContent, EnteringEvent>> {
  const rows = await rowsFor(given, actor, ports);
  if (rows === null) return replace({ kind: 'figures.news', news: 'not-yours' });
  const again = (part: Partial<Form>): Outcome<EnteringContent, EnteringEvent> =>
    replace({ kind: 'figures.form', form: { ...emptyForm, purpose, rows, because, ...part } });

  const { figures, rowOf: places, unclear } = understand(rows);
  if (figures.length === 0 && unclear.length === 0) return again({ news: 'nothing-typed' });
  const reason = maskPersonalData(because.trim());
  const draft: Draft = {
    kind: 'figures',
    id: ports.newId(),
    person: actor.person,
    means: 'check-in',
    origin: null,
    figures,
    notes: Object.fromEntries(Object.entries(notesIn(rows)).map(([id, note]) => [id, maskPersonalData(note)])),
    corrects: purpose === 'correction',
    because: reason === '' ? null : reason,
    status: 'by-lag',
    seen: {},
    remarks: [],
  };
  const worked = await workOut(draft, ports);
  const problems = [...unclear, ...worked.problems.map((one) => ({ ...one, at: places[one.at] ?? 0 }))];
  if (problems.length > 0) return again({ rows: withProblems(rows, problems), news: 'needs-mending' });
  if (draft.corrects && draft.because === null) return again({ news: 'needs-reason' });
  if (worked.lines.every(({ standing }) => standing === 'same'))
    return replace({ kind: 'figures.news', news: 'nothing-new' });
  return shown({ ...draft, seen: worked.revisions }, worked, null);
}

type Worked = Awaited<ReturnType<typeof workOut>>;

/** What a draft changes, with the draft kept as it is shown. */
export function shown(
  draft: Draft,
  { lines, rereads }: Worked,
  news: Extract<EnteringContent, { kind: 'figures.preview' }>['news'],
): Outcome<EnteringContent, EnteringEvent> {
  return replace<EnteringContent, EnteringEvent>({ kind: 'figures.preview', draft, lines, rereads, news }, [
    { kind: 'figures-drafted', pending: draft },
  ]);
}

/** null when one of them is not theirs to enter. */
async function rowsFor(
  given: FilledIn['rows'],
  actor: Actor,
  { indicators }: Pick<EnteringPorts, 'indicators'>,
): Promise<readonly FormRow[] | null> {
  const mine = new Map(theirs(await indicators.all(), actor).map((one) => [one.id, one]));
  const observations = await indicators.observations([...new Set(given.map(({ indicatorId }) => indicatorId))]);
  const rows = given.flatMap(({ typed, ...key }) => {
    const definition = mine.get(key.indicatorId);
    return definition ? [rowOf(key, definition, observations.get(key.indicatorId) ?? [], typed)] : [];
  });
  return rows.length === given.length ? rows : null;
}

/** The form that a draft was made with, as it was typed. */
export async function formOf(draft: Draft, actor: Actor, ports: EnteringPorts): Promise<EnteringContent> {
  const typed = (value: number | null): string | undefined =>
    value === null ? undefined : String(value).replace('.', ',');
  const noted = new Set<string>();
  const rows = await rowsFor(
    draft.figures.map(({ indicatorId, area, periodStart, value, numerator, denominator }) => {
      const note = noted.has(indicatorId) ? undefined : draft.notes[indicatorId];
      noted.add(indicatorId);
      const isNone = value === null && numerator === null && denominator === null;
      const isRatio = numerator !== null;
      return {
        indicatorId,
        area,
        periodStart,
        typed: {
          value: isNone ? 'geen' : isRatio ? undefined : typed(value),
          numerator: typed(numerator),
          denominator: typed(denominator),
          note,
        },
      };
    }),
    actor,
    ports,
  );
  if (rows === null) return { kind: 'figures.news', news: 'not-yours' };
  const isOne = new Set(rows.map(({ definition }) => definition.id)).size === 1;
  const purpose = draft.corrects ? 'correction' : isOne && rows.length > 1 ? 'areas' : 'due';
  return { kind: 'figures.form', form: { ...emptyForm, purpose, rows, because: draft.because ?? '' } };
}
