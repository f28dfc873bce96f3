import type { z } from 'zod';
import type {
  Cbs,
  CbsDimension,
  CbsFigure,
  CbsFigures,
  CbsLink,
  CbsTable,
  FromCbs,
} from '../../features/indicator/cbs/cbs-table.ts';
import { frequencies, startOf } from '../../time/period.ts';
import { periodOf, statusOf } from './cbs-period.ts';
import {
  Codes,
  Dimensions,
  MeasureCodes,
  Observations,
  Properties,
  type CbsObservation,
  type Code,
} from './cbs-wire.ts';
import { fetchJson, Refused } from './fetch-json.ts';

/** An indicator has a few thousand figures at most; whoever asks for more asks for the wrong thing. */
const mostPages = 10;
const mostRows = 200_000;

type Paged<Row> = z.ZodType<{ readonly value: readonly Row[]; readonly '@odata.nextLink'?: string | undefined }>;

/**
 * The OData v4 service of CBS StatLine (docs/cbs.md). `root` is where its tables are, such as
 * `https://datasets.cbs.nl/odata/v1/CBS`. Nothing outside it is asked, whatever a link in an answer says.
 */
export function cbsClient(root: string, waitMs?: number): Cbs {
  const at = (table: string, resource: string, query: Readonly<Record<string, string>> = {}) => {
    const url = new URL(`${root.replace(/\/$/u, '')}/${encodeURIComponent(table)}/${encodeURIComponent(resource)}`);
    // Blanks as %20: OData reads a plus sign as itself.
    url.search = Object.entries(query)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
    return url;
  };

  async function read<Shape extends z.ZodType>(url: URL, shape: Shape): Promise<z.infer<Shape>> {
    const parsed = shape.safeParse(await fetchJson(url, waitMs));
    if (!parsed.success) throw new Refused('malformed');
    return parsed.data;
  }

  async function pages<Row>(first: URL, shape: Paged<Row>): Promise<readonly Row[]> {
    const rows: Row[] = [];
    let next: URL | null = first;
    for (let page = 0; next !== null; page++) {
      if (page === mostPages || rows.length > mostRows) throw new Refused('too-large');
      const found: z.infer<Paged<Row>> = await read(next, shape);
      for (const row of found.value) rows.push(row);
      const link: string | undefined = found['@odata.nextLink'];
      next = link === undefined ? null : within(first, link);
    }
    return rows;
  }

  const propertiesOf = (table: string) => read(at(table, 'Properties'), Properties);
  const codesOf = (table: string, dimension: string) => pages(at(table, `${dimension}Codes`), Codes);

  async function tableOf(id: string): Promise<CbsTable> {
    const [properties, dimensions, measures] = await Promise.all([
      propertiesOf(id),
      pages(at(id, 'Dimensions'), Dimensions),
      pages(at(id, 'MeasureCodes'), MeasureCodes),
    ]);
    const time = dimensions.find(({ Kind: kind }) => kind === 'TimeDimension');
    const others = dimensions.filter((one) => one !== time);
    const [periods, values] = await Promise.all([
      time ? codesOf(id, time.Identifier) : [],
      Promise.all(others.map(({ Identifier: dimension }) => codesOf(id, dimension))),
    ]);
    const kinds = new Set(periods.map(({ Identifier: code }) => periodOf(code)?.kind));
    return {
      id: properties.Identifier,
      title: properties.Title,
      summary: properties.Summary ?? '',
      isDiscontinued: properties.Status === 'Gediscontinueerd' || properties.Status === 'Vervallen',
      changedOn: changedOn(properties),
      measures: measures
        .filter(({ DataType: type }) => type !== 'String')
        .map((one) => ({
          code: one.Identifier,
          title: one.Title,
          unit: one.Unit ?? '',
          decimals: one.Decimals ?? 0,
        })),
      dimensions: others.map((one, place): CbsDimension => ({
        code: one.Identifier,
        title: one.Title,
        isRegion: one.Kind.startsWith('Geo'),
        values: (values[place] ?? []).map(({ Identifier: code, Title: title }) => ({ code, title })),
      })),
      frequencies: frequencies.filter((frequency) => kinds.has(frequency)),
    };
  }

  async function figuresOf(link: CbsLink, wholeArea: string): Promise<CbsFigures> {
    const before = await propertiesOf(link.table);
    const dimensions = await pages(at(link.table, 'Dimensions'), Dimensions);
    const time = dimensions.find(({ Kind: kind }) => kind === 'TimeDimension');
    if (!time) throw new Refused('malformed');
    const periods = await codesOf(link.table, time.Identifier);
    const rows = await pages(at(link.table, 'Observations', { $filter: filterOf(link) }), Observations);
    // A table that was renewed between two pages gives figures of both.
    if (changedOn(await propertiesOf(link.table)) !== changedOn(before)) throw new Refused('changed-meanwhile');
    return { changedOn: changedOn(before), ...figuresIn(rows, link, wholeArea, time.Identifier, periods) };
  }

  return {
    table: (id) => answered(() => tableOf(id)),
    figures: (link, wholeArea) => answered(() => figuresOf(link, wholeArea)),
  };
}

async function answered<Found>(ask: () => Promise<Found>): Promise<FromCbs<Found>> {
  try {
    return { kind: 'found', found: await ask() };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', reason: error.reason };
    throw error;
  }
}

/** The next page must be of the same table of the same service. */
function within(first: URL, link: string): URL {
  const next = new URL(link, first);
  if (next.origin !== first.origin || next.pathname !== first.pathname) throw new Refused('malformed');
  return next;
}

function changedOn({ ObservationsModified: observations, Modified: modified }: Properties): string {
  const day = /^\d{4}-\d\d-\d\d/u.exec(observations ?? modified ?? '')?.[0];
  if (day === undefined) throw new Refused('malformed');
  return day;
}

function filterOf({ measure, fixed, regions }: CbsLink): string {
  const is = (field: string, code: string) => `${field} eq '${code.replaceAll("'", "''")}'`;
  const conditions = [['Measure', measure] as const, ...Object.entries(fixed)].map(([field, code]) => is(field, code));
  const areas = (regions?.areas ?? []).map(({ code }) => is(regions?.dimension ?? '', code));
  return [...conditions, ...(areas.length > 0 ? [`(${areas.join(' or ')})`] : [])].join(' and ');
}

function figuresIn(
  rows: readonly CbsObservation[],
  { frequency, measure, fixed, regions }: CbsLink,
  wholeArea: string,
  time: string,
  periods: readonly Code[],
): Omit<CbsFigures, 'changedOn'> {
  const known = new Map(
    periods.map((code) => [code.Identifier, { period: periodOf(code.Identifier), status: statusOf(code) }]),
  );
  const areas = new Map(regions?.areas.map(({ code, area }) => [code, area]));
  const figures = new Map<string, CbsFigure>();
  let keptBack = 0;
  for (const row of rows) {
    // What was not asked for, or that no code explains: the filter was not applied.
    if (row.Measure !== measure || Object.entries(fixed).some(([field, code]) => row[field] !== code))
      throw new Refused('malformed');
    const area = regions === null ? wholeArea : areas.get(String(row[regions.dimension]));
    const at = known.get(String(row[time]));
    if (area === undefined || at === undefined) throw new Refused('malformed');
    if (at.period?.kind !== frequency || row.ValueAttribute === 'Impossible') continue;
    if (row.Value === null) keptBack += 1;
    const periodStart = startOf(at.period);
    const key = `${area}\n${periodStart}`;
    // Two figures for one place and period: a dimension was left open.
    if (figures.has(key)) throw new Refused('malformed');
    figures.set(key, { area, periodStart, value: row.Value, status: at.status });
  }
  return { figures: [...figures.values()], keptBack };
}
