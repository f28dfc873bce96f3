import { randomUUID } from 'node:crypto';
import {
  ROOT_CONTEXT,
  SeverityNumber,
  SpanStatusCode,
  trace,
  type Counter,
  type Histogram,
  type Meter,
} from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPLogExporter } from '@opentelemetry/exporter-logs-otlp-http';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchLogRecordProcessor, LoggerProvider } from '@opentelemetry/sdk-logs';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Counted, Notes, SpanName } from '../shared/watch.ts';
import { within } from '../shared/within.ts';
import { attributesOf, fieldsOf } from './attributes.ts';
import { describeError } from './logger.ts';
import { metrics, type NamesOf } from './metrics.ts';
import type { Gauges, Telemetry } from './telemetry.ts';

const usualEveryMs = 30_000;
const usualStopWithinMs = 3_000;
const severities = { error: SeverityNumber.ERROR, warn: SeverityNumber.WARN, info: SeverityNumber.INFO } as const;

/** The parts of work whose time is a metric as well. */
const timed: Readonly<Partial<Record<SpanName, NamesOf<'histogram'>>>> = {
  request: 'http.server.request.duration',
  turn: 'datawijzer.turn.duration',
};
const counted: Readonly<Record<Counted, NamesOf<'counter'>>> = {
  apology: 'datawijzer.apologies',
  post: 'datawijzer.posts',
  model: 'datawijzer.model.requests',
};

export interface OtlpOptions {
  /** Without a slash at its end. */
  readonly endpoint: string;
  readonly version: string;
  readonly everyMs?: number;
  readonly stopWithinMs?: number;
}

/** Nothing is registered for the whole process: packages that look for telemetry of their own would tell what they do with it. */
export function openOtlp({
  endpoint,
  version,
  everyMs = usualEveryMs,
  stopWithinMs = usualStopWithinMs,
}: OtlpOptions): Telemetry {
  const resource = resourceFromAttributes({
    'service.name': 'datawijzer',
    'service.version': version,
    'service.instance.id': randomUUID(),
  });
  const tracing = new TracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: `${endpoint}/v1/traces` }) })],
  });
  const metering = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: new OTLPMetricExporter({ url: `${endpoint}/v1/metrics` }),
        exportIntervalMillis: everyMs,
        exportTimeoutMillis: Math.min(everyMs, 10_000),
      }),
    ],
  });
  const logging = new LoggerProvider({
    resource,
    processors: [new BatchLogRecordProcessor({ exporter: new OTLPLogExporter({ url: `${endpoint}/v1/logs` }) })],
  });
  const contexts = new AsyncLocalStorageContextManager().enable();
  const [tracer, meter, logger] = [
    tracing.getTracer('datawijzer'),
    metering.getMeter('datawijzer'),
    logging.getLogger('datawijzer'),
  ];
  const { histograms, counters } = instruments(meter);

  return {
    isOn: true,
    span(name, notes, work) {
      const around = contexts.active();
      const span = tracer.startSpan(name, { attributes: attributesOf(notes) }, around);
      const began = performance.now();
      let all: Notes = notes;
      const note = (more: Notes) => {
        all = { ...all, ...more };
        span.setAttributes(attributesOf(more));
      };
      return contexts.with(trace.setSpan(around, span), async () => {
        try {
          return await work(note);
        } catch (error) {
          all = { ...all, outcome: 'failed' };
          // Its code alone: the text of an error may quote what a person sent.
          span.setStatus({ code: SpanStatusCode.ERROR });
          span.setAttributes(fieldsOf(describeError(error)));
          throw error;
        } finally {
          span.end();
          const metric = timed[name];
          if (metric)
            histograms[metric].record((performance.now() - began) / 1_000, attributesOf(all, metrics[metric].by));
        }
      });
    },
    count(what, notes) {
      const metric = counted[what];
      counters[metric].add(1, attributesOf(notes, metrics[metric].by));
    },
    log(level, fields, message) {
      const attributes = fieldsOf({ ...fields, ...('err' in fields && describeError(fields.err)) });
      const context = contexts.active() ?? ROOT_CONTEXT;
      logger.emit({ severityNumber: severities[level], severityText: level, body: message, attributes, context });
    },
    measure: (read) => observe(meter, read),
    async stop() {
      const all = [tracing.shutdown(), metering.shutdown(), logging.shutdown()];
      await within(Promise.allSettled(all), stopWithinMs, null);
      contexts.disable();
    },
  };
}

function instruments(meter: Meter) {
  const histograms: Partial<Record<NamesOf<'histogram'>, Histogram>> = {};
  const counters: Partial<Record<NamesOf<'counter'>, Counter>> = {};
  for (const [name, { kind, unit, description }] of Object.entries(metrics)) {
    if (kind === 'histogram')
      histograms[name as NamesOf<'histogram'>] = meter.createHistogram(name, {
        unit,
        description,
        advice: { explicitBucketBoundaries: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] },
      });
    if (kind === 'counter') counters[name as NamesOf<'counter'>] = meter.createCounter(name, { unit, description });
  }
  return { histograms, counters } as {
    readonly histograms: Readonly<Record<NamesOf<'histogram'>, Histogram>>;
    readonly counters: Readonly<Record<NamesOf<'counter'>, Counter>>;
  };
}

function observe(meter: Meter, read: () => Promise<Gauges>): void {
  const gauge = (name: NamesOf<'gauge'>) => {
    const { unit, description } = metrics[name];
    return meter.createObservableGauge(name, { unit, description });
  };
  const oldest = gauge('datawijzer.turns.oldest');
  const open = gauge('datawijzer.deliveries.open');
  const cbs = gauge('datawijzer.cbs.age');
  meter.addBatchObservableCallback(
    async (result) => {
      const gauges = await read();
      result.observe(oldest, gauges.oldestWaitingSeconds);
      for (const [state, count] of Object.entries(gauges.open)) result.observe(open, count, attributesOf({ state }));
      if (gauges.cbsAgeSeconds !== null) result.observe(cbs, gauges.cbsAgeSeconds);
    },
    [oldest, open, cbs],
  );
}
