import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import product from '../package.json' with { type: 'json' };

const Bill = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
  components: z.array(z.looseObject({ 'bom-ref': z.string(), name: z.string(), version: z.string() })),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).default([]) })),
});

/**
 * What is shipped, as CycloneDX JSON: npm's own bill of the lock file of `root`, without the packages that stay behind. `shipped`:
 * name and version of each that does not. Throws a RangeError that names what is shipped and stands in no bill.
 */
export async function billOfMaterials(root: string, shipped: readonly string[]): Promise<string> {
  // Asked to leave out what development needs, npm also leaves out what both need. And it takes the name of the folder for ours.
  const { stdout } = await promisify(execFile)('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    maxBuffer: 64_000_000,
  });
  const { components, dependencies, metadata, ...bill } = Bill.parse(JSON.parse(stdout));
  const isShipped = new Set(shipped);
  const kept = components.filter(({ name, version }) => isShipped.has(`${name} ${version}`));
  const found = new Set(kept.map(({ name, version }) => `${name} ${version}`));
  const missing = shipped.filter((name) => !found.has(name));
  if (missing.length > 0) throw new RangeError(`not in package-lock.json, run npm install: ${missing.join(', ')}`);
  const gone = new Set(components.filter((one) => !kept.includes(one)).map((one) => one['bom-ref']));
  const left = dependencies
    .filter(({ ref }) => !gone.has(ref))
    .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => !gone.has(ref)) }));
  const ours = { ...metadata, component: { ...metadata.component, name: product.name } };
  return `${JSON.stringify({ ...bill, metadata: ours, components: kept, dependencies: left }, null, 2)}\n`;
}
