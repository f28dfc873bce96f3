import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../faults/child.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const docker = async (...words: readonly string[]) =>
  (await run('docker', [...words], { cwd: root, maxBuffer: 64 * 1024 * 1024 })).stdout.trim();
const image = 'datawijzer:tested';
const mostBytes = 400_000_000;

/** Where containers can be built; elsewhere the same steps are shown by production-folder.test.ts, without a container. */
describe('the image', function () {
  this.timeout(900_000);

  before(async function () {
    if (spawnSync('docker', ['info'], { timeout: 5_000 }).status !== 0) this.skip();
    await docker('build', '--tag', image, '.');
  });

  it('is small and runs as a user without rights', async () => {
    const [size, user] = (await docker('image', 'inspect', image, '--format', '{{.Size}} {{.Config.User}}')).split(' ');
    assert.ok(Number(size) < mostBytes, `${size} bytes`);
    assert.equal(user, 'node');
  });

  it('starts without a right and with nothing to write, and is alive and ready', async () => {
    const port = await freePort();
    const id = '11111111-1111-4111-8111-111111111111';
    const settings = {
      BOT_APP_ID: id,
      BOT_APP_TYPE: 'UserAssignedMSI',
      BOT_APP_TENANT_ID: id,
      BOT_TENANTS: id,
      BOT_CONTACT: 'het datateam',
      BOT_DATA_FOLDER: '/data/bot',
    };
    const given = Object.entries(settings).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
    const limits = ['--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--memory', '512m'];
    const places = ['--tmpfs', '/data:uid=1000,gid=1000', '--tmpfs', '/tmp', '--publish', `127.0.0.1:${port}:3978`];
    const container = await docker('run', '--detach', ...limits, ...places, ...given, image);
    try {
      const url = `http://127.0.0.1:${port}`;
      const until = Date.now() + 90_000;
      const isReady = () =>
        fetch(`${url}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        );
      while (!(await isReady())) {
        assert.ok(Date.now() < until, await docker('logs', container));
        await delay(500);
      }
      assert.equal((await fetch(`${url}/healthz`, { method: 'HEAD' })).status, 200);
    } finally {
      await docker('rm', '--force', '--volumes', container);
    }
  });
});
