import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');
const files = globSync(['src/**/*.{ts,cjs}', 'cards/**/*.{ts,js}', 'manifest/**/*.ts', 'tests/**/*.ts'], { cwd: root });

/** The anchor that GitHub gives a heading: lower case, no punctuation, hyphens for spaces. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

const anchors = new Map(
  globSync('docs/**/*.md', { cwd: root }).map((page) => [
    page,
    new Set([...read(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))),
  ]),
);

const cited = files.flatMap((file) =>
  [...read(file).matchAll(/\b(docs\/[\w/.-]+\.md)(?:#([\w-]+))?/g)].map(([, page = '', anchor]) => ({
    file,
    page,
    anchor,
  })),
);

describe('what comments cite', () => {
  it('stands in the repository, under the heading they name', () => {
    assert.ok(cited.length > 50);
    const missing = cited.filter(({ page, anchor }) => {
      const known = anchors.get(page);
      return !known || (anchor !== undefined && !known.has(anchor));
    });
    assert.deepEqual(missing, []);
  });

  it('is a section of the statistics that stands there', () => {
    const sections = new Set(
      globSync('docs/statistics/*.md', { cwd: root }).flatMap((page) =>
        [...read(page).matchAll(/^#+ (\d+(?:\.\d+)?) /gm)].map(([, section]) => section),
      ),
    );
    const missing = files.flatMap((file) =>
      [...read(file).matchAll(/\bstatistics (\d+(?:\.\d+)?)/g)].flatMap(([, section]) =>
        sections.has(section) ? [] : `${file}: statistics ${section}`,
      ),
    );

    assert.ok(sections.size > 15);
    assert.deepEqual(missing, []);
  });

  it('is no chapter of a document that readers of the repository do not have', () => {
    const outside = files.filter((file) =>
      /\b(DESIGN|reliability|teams-platform|interpretation|code-style) \d/.test(read(file)),
    );
    assert.deepEqual(outside, []);
  });
});
