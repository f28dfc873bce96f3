import assert from 'node:assert/strict';

import { parseArticle } from '../../../src/features/knowledge/parse-article.ts';

const frontMatter = `title: Seizoen
also: [seizoenspatroon, vakantie]
question: Wat is een seizoenspatroon?
summary: "Een patroon dat elk jaar terugkomt."
sources:
  - title: CBS
    url: https://www.cbs.nl/
    says: Wat seizoencorrectie is.
checkBy: 2027-11-22
related: [baseline]`;
const body = `## Kort\n\nElk jaar. [1]\n\n## Voorbeeld\n\nStel.\n\n## Let op\n\n- Pas op.\n\n## Zelf nagaan\n\n- Hoe was het?\n`;

function problemsOf(file: string, text: string): string[] {
  const parsed = parseArticle(file, text);
  return parsed.kind === 'invalid' ? parsed.problems.map(({ problem }) => problem) : [];
}

function text(front = frontMatter, markdown = body): string {
  return `---\n${front}\n---\n${markdown}`;
}

describe('an article file', () => {
  it('becomes an article with slug and language from its name', () => {
    const parsed = parseArticle('season.nl.md', text());

    assert.ok(parsed.kind === 'article');
    assert.equal(parsed.article.slug, 'season');
    assert.equal(parsed.article.language, 'nl');
    assert.equal(parsed.article.body.short, 'Elk jaar. [1]');
    assert.equal(parsed.article.body.checkYourself, '- Hoe was het?');
    assert.deepEqual(parsed.article.also, ['seizoenspatroon', 'vakantie']);
  });

  it('may have Windows line endings', () => {
    assert.equal(parseArticle('season.nl.md', text().replaceAll('\n', '\r\n')).kind, 'article');
  });

  it('has English headings when its name says English', () => {
    assert.deepEqual(problemsOf('season.en.md', text()).slice(0, 1), ['unknown heading "Kort"']);
  });

  it('is refused with a name that holds no language', () => {
    assert.deepEqual(problemsOf('Season.md', text()), ['the file name is no slug with a language']);
  });

  it('is refused without front matter', () => {
    assert.deepEqual(problemsOf('season.nl.md', body), ['the front matter is missing']);
  });

  it('is refused when the front matter is no YAML, and says how to write it', () => {
    const parsed = parseArticle('season.nl.md', text('title: "Seizoen'));

    assert.ok(parsed.kind === 'invalid');
    assert.match(parsed.problems[0]?.problem ?? '', /no YAML/);
    assert.match(parsed.problems[0]?.remedy ?? '', /quotes/);
  });

  for (const [what, broken, problem] of [
    ['an unknown key', `${frontMatter}\nauthor: ik`, /author/],
    ['no sources', frontMatter.replace(/sources:[\s\S]*?checkBy/, 'sources: []\ncheckBy'), /sources/],
    ['a source that says nothing', frontMatter.replace(/\n {4}says:.*/, ''), /sources\.0\.says/],
    [
      'an address that is no web address',
      frontMatter.replace('https://www.cbs.nl/', 'javascript:alert(1)'),
      /sources\.0\.url/,
    ],
    ['a date that does not exist', frontMatter.replace('2027-11-22', '2027-02-30'), /checkBy/],
    ['a relation that is no slug', frontMatter.replace('[baseline]', '[Base line]'), /related\.0/],
  ] as const) {
    it(`is refused with ${what}`, () => assert.match(problemsOf('season.nl.md', text(broken)).join(), problem));
  }

  it('is refused when it cites a source that is not there', () => {
    assert.deepEqual(problemsOf('season.nl.md', text(frontMatter, body.replace('[1]', '[2]'))), [
      'the text cites [2], but there are 1 sources',
    ]);
  });

  it('is refused with a section missing, empty, twice or before the first heading', () => {
    assert.deepEqual(
      problemsOf('season.nl.md', text(frontMatter, `Eerst.\n${body.replace('Stel.', '')}\n## Kort\n\nNog eens.\n`)),
      [
        'text stands before the first heading',
        'heading "Kort" occurs twice',
        'section "Voorbeeld" is missing or empty',
      ],
    );
  });

  it('reports everything that is wrong at once', () => {
    assert.equal(
      problemsOf('x.md', text(frontMatter.replace('title: Seizoen\n', ''), body.replace('Stel.', ''))).length,
      3,
    );
  });
});
