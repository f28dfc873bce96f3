import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { openLogger } from '../../src/telemetry/logger.ts';
import { metrics } from '../../src/telemetry/metrics.ts';
import { noTelemetry, openTelemetry } from '../../src/telemetry/telemetry.ts';
import { startCollector, type Collector } from '../support/otlp/collector.ts';

describe('telemetry', () => {
  let collector: Collector;
  beforeEach(async () => void (collector = await startCollector()));
  afterEach(() => collector.stop());

  it('gets the lines that are written, and none that the level leaves out', () => {
    const [written, left]: [string[], string[]] = [[], []];
    const to = new Writable({ write: (part, _encoding, done) => (written.push(String(part)), done()) });
    const logger = openLogger('warn', { log: (_level, _fields, message) => void left.push(message) }, to);
    logger.info({}, 'usual');
    logger.warn({}, 'odd');
    logger.error({}, 'wrong');

    assert.deepEqual([written.length, left], [2, ['odd', 'wrong']]);
  });

  it('is off, and loads nothing, where no collector is named', async () => {
    assert.equal(await openTelemetry({ endpoint: null, version: '1' }), noTelemetry);
    assert.equal(await noTelemetry.span('turn', {}, async () => 3), 3);
  });

  it('tells of work within work, of what it is counted by, and of what stands, as the protocol says', async () => {
    const telemetry = await openTelemetry({ endpoint: `${collector.endpoint}/`, version: '1.2.3' });
    telemetry.measure(async () => ({
      oldestWaitingSeconds: 12,
      open: { pending: 3, uncertain: 1, failed: 0 },
      cbsAgeSeconds: 86_400,
    }));
    await telemetry.span('request', { method: 'POST', route: '/api/messages' }, async (note) => {
      await telemetry.span('turn', { event: 'said' }, async (inner) => inner({ outcome: 'reading' }));
      note({ status: 200 });
    });
    telemetry.count('apology', { reason: 'failed', code: 'B2C3D4' });
    telemetry.count('post', { outcome: 'accepted' });
    telemetry.count('model', { use: 'word', outcome: 'given' });
    await telemetry.stop();

    assert.deepEqual(collector.faults, []);
    const [turn, request] = collector.spans();
    assert.deepEqual([turn?.name, request?.name], ['turn', 'request']);
    assert.equal(turn?.parentSpanId, request?.spanId);
    const sent = collector.metrics();
    assert.deepEqual(sent.map(({ name }) => name).toSorted(), Object.keys(metrics).toSorted());
    for (const { name, unit, description } of sent)
      assert.deepEqual({ unit, description }, pick(metrics[name as keyof typeof metrics]));
    const apology = sent.find(({ name }) => name === 'datawijzer.apologies');
    assert.deepEqual(
      apology?.sum?.dataPoints[0]?.attributes.map(({ key }) => key),
      ['datawijzer.reason'],
      'a code is another one each time, which no counter may be kept by',
    );
  });

  it('lets nothing leave that people may have typed, also where it was noted by mistake', async () => {
    const telemetry = await openTelemetry({ endpoint: collector.endpoint, version: '1' });
    const logged: string[] = [];
    const to = new Writable({ write: (part, _encoding, done) => (logged.push(String(part)), done()) });
    const logger = openLogger('info', telemetry, to);
    const typed = 'Jan de Vries belt 06-12345678';
    const failing = telemetry.span('turn', { outcome: typed, reason: typed }, async () => {
      throw Object.assign(new Error(typed), { code: '23505', detail: typed, cause: new Error(typed) });
    });
    await assert.rejects(failing);
    logger.error({ err: new Error(typed), code: 'B2C3D4' }, 'a question could not be answered');
    logger.warn({ remarks: [typed], reason: typed, attempts: 2 }, 'a message was not posted');
    await telemetry.stop();

    assert.deepEqual(collector.faults, []);
    const lines = collector.lines();
    assert.deepEqual(
      lines.map(({ body }) => body.stringValue),
      ['a question could not be answered', 'a message was not posted'],
    );
    assert.ok(
      lines[0]?.attributes.some(
        ({ key, value }) => key === 'datawijzer.code' && JSON.stringify(value).includes('B2C3D4'),
      ),
    );
    assert.doesNotMatch(collector.received.join('\n'), /Vries|1234/);
    assert.doesNotMatch(logged[0] ?? '', /Vries|1234/);
  });

  it('does not hold up, and does not fail, what the bot does where the collector is gone', async () => {
    await collector.stop();
    const telemetry = await openTelemetry({ endpoint: collector.endpoint, version: '1', stopWithinMs: 100 });
    telemetry.measure(() => Promise.reject(new Error('the database does not answer')));
    assert.equal(await telemetry.span('turn', {}, async () => 'answered'), 'answered');
    telemetry.log('error', {}, 'something');
    await telemetry.stop();
  });
});

function pick({ unit, description }: { readonly unit: string; readonly description: string }) {
  return { unit, description };
}
