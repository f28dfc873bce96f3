import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { connectorCalls } from './bare-bot.ts';
import { post } from './delivery.ts';
import { message } from './samples.ts';

type Announced = { serviceUrl: string; metadataUrl: string; controlUrl: string; pid: number };

describe('the fake Teams as a process of its own', () => {
  let folder: string;
  let child: ChildProcess;
  let announced: Announced;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fake-teams-'));
    const script = fileURLToPath(new URL('serve.ts', import.meta.url));
    child = spawn(process.execPath, [script, '--log', join(folder, 'truth.jsonl')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    assert.ok(child.stdout);
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    announced = JSON.parse(line) as Announced;
  });
  afterEach(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true });
  });

  const command = (body: unknown) =>
    post({ url: announced.controlUrl, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  it('announces where it is, plays people on command and tells what happened', async () => {
    await command({ do: 'connectBot', url: 'http://127.0.0.1:1/api/messages' });
    const said = await command({ do: 'say', person: 'manager', text: 'hallo' });
    const { conversation } = (said.body as { activity: { conversation: { id: string } } }).activity;
    await command({ do: 'inject', fault: { kind: 'precondition' } });
    const calls = connectorCalls(announced.serviceUrl);
    const statuses = [await calls.send(conversation.id, message()), await calls.send(conversation.id, message())];

    const ledger = (await post({ url: announced.controlUrl, method: 'GET' })).body as Record<string, unknown[]>;
    assert.deepEqual(
      statuses.map(({ status }) => status),
      [412, 201],
    );
    assert.deepEqual([ledger['accepted']?.length, ledger['refused']?.length, ledger['deliveries']?.length], [1, 1, 1]);
    assert.equal((await post({ url: announced.metadataUrl, method: 'GET' })).status, 200);
    assert.equal((await command({ do: 'dance' })).status, 400);
  });

  it('leaves the truth on disk when it is killed', async () => {
    const said = await command({ do: 'connectBot', url: 'http://127.0.0.1:1/' });
    assert.equal(said.status, 200);
    await command({ do: 'say', person: 'manager', text: 'hallo' });
    const lines = () => readFileSync(join(folder, 'truth.jsonl'), 'utf8').trim().split('\n');
    const { conversationId } = JSON.parse(lines()[0] ?? '') as { conversationId: string };
    await connectorCalls(announced.serviceUrl).send(conversationId, message());
    child.kill('SIGKILL');
    await once(child, 'exit');

    assert.deepEqual(
      lines().map((line) => (JSON.parse(line) as { verdict: string }).verdict),
      ['delivered', 'accepted'],
    );
  });

  it('stops when it is asked to', async () => {
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number];

    assert.equal(code, 0);
  });
});
