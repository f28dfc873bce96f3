import { readFile, realpath } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join, relative, sep } from 'node:path';
import { nodeFileTrace } from '@vercel/nft';

/** Local mode needs packages that only development has. */
const developmentOnly = ['src/local/local-mode.ts', 'src/local/municipality.ts'];

/**
 * Every file that these entries can load, by following what each of them imports and opens, as paths from the root of
 * the project (packages under `node_modules/`), each with where it is now.
 */
export async function filesReachedFrom(root: string, entries: readonly string[]): Promise<ReadonlyMap<string, string>> {
  // A checkout may share the packages of another.
  const packages = await realpath(join(root, 'node_modules'));
  const { fileList } = await nodeFileTrace(
    entries.map((entry) => join(root, entry)),
    {
      base: '/',
      processCwd: root,
      mixedModules: true,
      ignore: (path) => /\/node_modules\/\.cache(\/|$)/.test(`/${path}`) || isDevelopmentOnly(root, `/${path}`),
      readFile: async (path) => {
        const text = await readFile(path, 'utf8').catch(() => null);
        return text !== null && path.endsWith('.ts') && path.startsWith(root + sep) ? stripTypeScriptTypes(text) : text;
      },
    },
  );
  const found = new Map<string, string>();
  for (const file of fileList) {
    const path = `/${file}`;
    if (path.startsWith(packages + sep)) found.set(join('node_modules', relative(packages, path)), path);
    else if (path !== join(root, 'node_modules')) found.set(relative(root, path), path);
  }
  return found;
}

function isDevelopmentOnly(root: string, path: string): boolean {
  return developmentOnly.some((file) => path === join(root, file));
}
