import { unwatched, type Watch } from '../shared/watch.ts';

/** What stands at this moment, read each time that metrics leave. */
export interface Gauges {
  readonly oldestWaitingSeconds: number;
  readonly open: { readonly pending: number; readonly uncertain: number; readonly failed: number };
  /** null: no indicator follows CBS, or it was never looked at. */
  readonly cbsAgeSeconds: number | null;
}

export interface Telemetry extends Watch {
  /** Whether anything leaves. */
  readonly isOn: boolean;
  log(level: 'info' | 'warn' | 'error', fields: object, message: string): void;
  /** Where the gauges are read from here on. */
  measure(read: () => Promise<Gauges>): void;
  /** Sends what is left, for at most some seconds. */
  stop(): Promise<void>;
}

export const noTelemetry: Telemetry = {
  ...unwatched,
  isOn: false,
  log: () => {},
  measure: () => {},
  stop: async () => {},
};

export interface TelemetryOptions {
  /** Of a collector that speaks OTLP over HTTP; null: nothing leaves, and nothing of it is loaded. */
  readonly endpoint: string | null;
  readonly version: string;
  /** How often metrics leave, in milliseconds. */
  readonly everyMs?: number;
  /** How long stopping waits for a collector that does not answer. */
  readonly stopWithinMs?: number;
}

/** Traces, metrics and logs by OpenTelemetry, without anything of a person in them (docs/telemetry.md). */
export async function openTelemetry({ endpoint, ...options }: TelemetryOptions): Promise<Telemetry> {
  if (endpoint === null) return noTelemetry;
  const { openOtlp } = await import('./otlp.ts');
  return openOtlp({ endpoint: endpoint.replace(/\/+$/, ''), ...options });
}
