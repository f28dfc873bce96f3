import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const Value = z.union([
  z.strictObject({ stringValue: z.string() }),
  z.strictObject({ intValue: z.union([z.number().int(), z.string()]) }),
  z.strictObject({ doubleValue: z.number() }),
  z.strictObject({ boolValue: z.boolean() }),
]);
const Attributes = z.array(z.strictObject({ key: z.string().min(1), value: Value }));
const Resource = z.looseObject({ attributes: Attributes });
const Scope = z.looseObject({ name: z.literal('datawijzer') });
const Hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
const Nanos = z.union([z.string().regex(/^\d+$/), z.number()]);

const Span = z.looseObject({
  traceId: Hex(32),
  spanId: Hex(16),
  parentSpanId: Hex(16).optional(),
  name: z.string().min(1),
  startTimeUnixNano: Nanos,
  endTimeUnixNano: Nanos,
  attributes: Attributes,
  events: z.array(z.unknown()).length(0),
});
const Point = z.looseObject({ attributes: Attributes, timeUnixNano: Nanos });
const Points = z.looseObject({ dataPoints: z.array(Point) });
const Metric = z.looseObject({
  name: z.string().min(1),
  unit: z.string().min(1),
  description: z.string().min(1),
  gauge: Points.optional(),
  sum: Points.optional(),
  histogram: Points.optional(),
});
const Line = z.looseObject({
  timeUnixNano: Nanos,
  severityNumber: z.number().int().min(1).max(24),
  body: z.strictObject({ stringValue: z.string() }),
  attributes: Attributes,
});

/** OTLP over HTTP in JSON (opentelemetry.io/docs/specs/otlp): what each path may be sent, and nothing else. */
const bodies = {
  '/v1/traces': z.strictObject({
    resourceSpans: z.array(
      z.looseObject({ resource: Resource, scopeSpans: z.array(z.looseObject({ scope: Scope, spans: z.array(Span) })) }),
    ),
  }),
  '/v1/metrics': z.strictObject({
    resourceMetrics: z.array(
      z.looseObject({
        resource: Resource,
        scopeMetrics: z.array(z.looseObject({ scope: Scope, metrics: z.array(Metric) })),
      }),
    ),
  }),
  '/v1/logs': z.strictObject({
    resourceLogs: z.array(
      z.looseObject({
        resource: Resource,
        scopeLogs: z.array(z.looseObject({ scope: Scope, logRecords: z.array(Line) })),
      }),
    ),
  }),
} as const;

export interface Collector {
  readonly endpoint: string;
  /** Every body as it came. */
  readonly received: readonly string[];
  /** What was not as the protocol says. */
  readonly faults: readonly string[];
  spans(): readonly z.infer<typeof Span>[];
  metrics(): readonly z.infer<typeof Metric>[];
  lines(): readonly z.infer<typeof Line>[];
  stop(): Promise<void>;
}

/** A collector that believes nothing: it keeps all it is sent and says what is wrong with it. */
export async function startCollector(): Promise<Collector> {
  const received: string[] = [];
  const faults: string[] = [];
  // As text: of a run of thousands of questions that is a tenth of what it is when read.
  const kept: { path: keyof typeof bodies; text: string }[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString();
      received.push(text);
      const fault = faultOf(request.method, request.url, request.headers['content-type'], text);
      if (fault) faults.push(fault);
      else kept.push({ path: request.url as keyof typeof bodies, text });
      response.writeHead(fault ? 400 : 200, { 'content-type': 'application/json' });
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const all = <Path extends keyof typeof bodies>(path: Path) =>
    kept
      .filter((one) => one.path === path)
      .map(({ text }) => bodies[path].parse(JSON.parse(text)) as z.infer<(typeof bodies)[Path]>);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    received,
    faults,
    spans: () =>
      all('/v1/traces').flatMap(({ resourceSpans }) =>
        resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
      ),
    metrics: () =>
      all('/v1/metrics').flatMap(({ resourceMetrics }) =>
        resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics)),
      ),
    lines: () =>
      all('/v1/logs').flatMap(({ resourceLogs }) =>
        resourceLogs.flatMap(({ scopeLogs }) => scopeLogs.flatMap(({ logRecords }) => logRecords)),
      ),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function faultOf(method = '', path = '', type = '', text: string): string | null {
  if (method !== 'POST' || !(path in bodies)) return `${method} ${path}`;
  if (!type.startsWith('application/json')) return `${path}: ${type}`;
  try {
    const read = bodies[path as keyof typeof bodies].safeParse(JSON.parse(text));
    return read.success ? null : `${path}: ${z.prettifyError(read.error)}`;
  } catch {
    return `${path}: no JSON`;
  }
}
