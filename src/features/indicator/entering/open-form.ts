import type { Actor } from '../../../shared/handler.ts';
import { periodsIn } from '../../../text/question/asked-periods.ts';
import { isStopWord, wordsOf } from '../../../text/words/dutch-words.ts';
import { kindOfWord } from '../../../text/words/word-kinds.ts';
import { startOf } from '../../../time/period.ts';
import { findArea } from '../find-area.ts';
import { findInEither } from '../find-indicator.ts';
import type { Indicator } from '../indicator.ts';
import { missingPeriods, newestComplete, periodsKnown } from './due.ts';
import { areasOnCard, dueRows, rowOf, rowsOnCard, type FigureKey, type Form, type FormRow } from './form.ts';
import { theirs } from './may-enter.ts';
import type { EnteringPorts } from './ports.ts';
import type { EnteringContent } from './told.ts';

type Ports = Pick<EnteringPorts, 'indicators' | 'now' | 'dayOf'>;

export const emptyForm = { left: 0, because: '', news: null } as const;

/** Why somebody cannot enter anything here; null when they can. */
export function cannotEnter(indicators: readonly Indicator[], actor: Actor): EnteringContent | null {
  if (actor.conversation.kind !== 'personal') return { kind: 'figures.news', news: 'personal-only' };
  return theirs(indicators, actor).length === 0 ? { kind: 'figures.news', news: 'no-indicators' } : null;
}

/** Every figure that is missing and that somebody may enter. */
export async function dueForm(actor: Actor, ports: Ports): Promise<EnteringContent> {
  const mine = theirs(await ports.indicators.all(), actor);
  const rows = await missingRows(mine, ports);
  if (rows.length === 0) return { kind: 'figures.complete', indicators: mine };
  return { kind: 'figures.form', form: firstOf(rows) };
}

export async function missingRows(indicators: readonly Indicator[], ports: Ports): Promise<readonly FormRow[]> {
  const observations = await ports.indicators.observations(indicators.map(({ id }) => id));
  return dueRows(indicators, observations, ports.dayOf(ports.now()));
}

/** As many as fit one card. */
export function firstOf(rows: readonly FormRow[]): Form {
  return {
    ...emptyForm,
    purpose: 'due',
    rows: rows.slice(0, rowsOnCard),
    left: Math.max(0, rows.length - rowsOnCard),
  };
}

/** Which figure somebody means; null where that cannot be told. A period or area that is not named stays open. */
export interface Meant {
  readonly definition: Indicator;
  readonly periodStart: string | null;
  readonly area: string | null;
}

export async function meantBy(
  about: string,
  actor: Actor,
  ports: Ports,
): Promise<Meant | 'which-figure' | 'not-yours'> {
  const all = await ports.indicators.all();
  const named = await meantAmong(about, theirs(all, actor), actor, ports);
  if (named) return named;
  return (await meantAmong(about, all, actor, ports)) ? 'not-yours' : 'which-figure';
}

async function meantAmong(
  about: string,
  indicators: readonly Indicator[],
  { language }: Actor,
  ports: Ports,
): Promise<Meant | null> {
  const [found, next] = findInEither(about, indicators, language);
  if (!found || found.confidence === 'weak') return null;
  // A figure lands where it is meant or nowhere: what is named by half is asked for.
  if (found.confidence !== 'sure' && (next?.confidence === found.confidence || !isWholeName(about, found.terms)))
    return null;
  const definition = found.indicator;
  const areas = (await ports.indicators.areas()).get(definition.id) ?? [];
  const named = findArea(about, areas);
  const period = periodsIn(about, ports.dayOf(ports.now())).periods.find(({ kind }) => kind === definition.frequency);
  return {
    definition,
    periodStart: period ? startOf(period) : null,
    area: named.kind === 'area' ? named.area : null,
  };
}

const ofTime =
  /^(?:week|weken|weeks|maand|month|kwartaal|quarter|half-?(?:jaar|year)|jaar|year|vorige?|afgelopen|laatste|last|deze|this)$/u;

/** Whether every word that could be of a name is of the one that was found. */
function isWholeName(about: string, terms: readonly string[]): boolean {
  return wordsOf(about).every(
    (word) =>
      terms.includes(word) ||
      isStopWord(word, 'nl') ||
      isStopWord(word, 'en') ||
      ofTime.test(word) ||
      ['<place>', '<month>'].includes(kindOfWord(word)),
  );
}

/** The whole and every area of one indicator, in one period: the one that is named, else the newest that is missing. */
export async function areasForm(
  { definition, periodStart }: Pick<Meant, 'definition' | 'periodStart'>,
  ports: Ports,
): Promise<EnteringContent> {
  const today = ports.dayOf(ports.now());
  const own = (await ports.indicators.observations([definition.id])).get(definition.id) ?? [];
  const [missing] = missingPeriods(definition, periodsKnown(own, definition.wholeArea), today);
  const start = periodStart ?? missing ?? newestComplete(definition.frequency, today);
  const held = (await ports.indicators.areas()).get(definition.id) ?? [];
  const areas = [definition.wholeArea, ...held.filter((area) => area !== definition.wholeArea)].slice(0, areasOnCard);
  const rows = areas.map((area) => rowOf({ indicatorId: definition.id, area, periodStart: start }, definition, own));
  return { kind: 'figures.form', form: { ...emptyForm, purpose: 'areas', rows } };
}

/** One figure that is wrong: what stands there, and room for what is right and why. */
export async function correctionForm(key: FigureKey, actor: Actor, ports: Ports): Promise<EnteringContent> {
  const definition = theirs(await ports.indicators.all(), actor).find(({ id }) => id === key.indicatorId);
  if (!definition) return { kind: 'figures.news', news: 'not-yours' };
  const own = (await ports.indicators.observations([definition.id])).get(definition.id) ?? [];
  const row = rowOf(key, definition, own);
  if (!row.current) return { kind: 'figures.news', news: 'no-figure-yet' };
  return { kind: 'figures.form', form: { ...emptyForm, purpose: 'correction', rows: [row] } };
}
