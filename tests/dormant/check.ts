import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

/**
 * Part of `npm run lint`: refuses what only tests use, unless `allowed.yaml` says why it may stay for now, and lines in
 * there that are no longer needed.
 */
const Allowed = z.array(z.object({ reason: z.string().min(20), what: z.array(z.string()).min(1) }));
const Name = z.object({ name: z.string() });
const Report = z.object({
  issues: z.array(z.object({ file: z.string(), files: z.array(Name), exports: z.array(Name), types: z.array(Name) })),
});

const root = fileURLToPath(new URL('../..', import.meta.url));
const knip = join(root, 'node_modules/knip/bin/knip.js');
const options = ['--production', '--config', 'tests/dormant/knip.json', '--include', 'files,exports,types'];

const output = await new Promise<string>((resolve) => {
  execFile(process.execPath, [knip, ...options, '--reporter', 'json'], { cwd: root }, (_found, stdout) =>
    resolve(stdout),
  );
});
const found = Report.parse(JSON.parse(output)).issues.flatMap(({ file, files, exports, types }) =>
  files.length > 0 ? [file] : [...exports, ...types].map(({ name }) => `${file} ${name}`),
);
const allowed = Allowed.parse(parse(readFileSync(new URL('allowed.yaml', import.meta.url), 'utf8'))).flatMap(
  ({ what }) => what,
);
const problems = [
  ...found.filter((one) => !allowed.includes(one)).map((one) => `only tests use ${one}: use it or delete it`),
  ...allowed.filter((one) => !found.includes(one)).map((one) => `${one} is in use or gone: take it off allowed.yaml`),
];
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
