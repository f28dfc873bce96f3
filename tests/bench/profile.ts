import type { Profile } from './probe.ts';

type Frame = Profile['nodes'][number]['callFrame'];

const mostRows = 28;
const ours = /\/((?:src|cards)\/.+?)([^/]+\.ts)$/;

/** Prints where the processor time went: by what the code belongs to, and by which of our functions asked for it. */
export function printProfile(profile: Profile): void {
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byOwner = new Map<string, number>();
  const byFunction = new Map<string, number>();
  let total = 0;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const frame = frames.get(id);
    const time = profile.timeDeltas?.[index + 1] ?? 0;
    if (frame === undefined || frame.functionName === '(idle)') continue;
    total += time;
    add(byOwner, ownerOf(frame), time);
    for (const name of ourFunctions(id)) add(byFunction, name, time);
  }
  print('CPU time by package or folder', byOwner, total);
  print('CPU time by function of ours, with all that it calls', byFunction, total);

  function ourFunctions(id: number): ReadonlySet<string> {
    const found = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = frames.get(at);
      const [, folder, file] = ours.exec(frame?.url ?? '') ?? [];
      if (frame?.functionName && folder !== undefined) found.add(`${frame.functionName} (${folder}${file})`);
    }
    return found;
  }
}

function ownerOf({ url, functionName }: Frame): string {
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (installed !== undefined) return installed;
  const folder = ours.exec(url)?.[1];
  if (folder !== undefined) return folder;
  if (url.startsWith('node:')) return 'node';
  if (url.startsWith('wasm:')) return 'wasm (embedded PostgreSQL)';
  return functionName.startsWith('(') ? functionName : '(native code of node)';
}

function add(times: Map<string, number>, name: string, time: number): void {
  times.set(name, (times.get(name) ?? 0) + time);
}

function print(title: string, times: ReadonlyMap<string, number>, total: number): void {
  const rows = [...times].sort(([, left], [, right]) => right - left).slice(0, mostRows);
  console.log(`\n${title}`);
  for (const [name, time] of rows) console.log(`${((100 * time) / total).toFixed(1).padStart(6)} %  ${name}`);
}
