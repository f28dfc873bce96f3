import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = globSync(['src/**/*.ts', 'cards/**/*.ts', 'manifest/**/*.ts'], { cwd: root }).filter(
  (file) => !file.endsWith('.d.ts'),
);

interface Import {
  readonly from: string;
  /** A path inside the project, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
}

/** Types count too: who needs a type of a folder depends on that folder. */
const imports: readonly Import[] = files.flatMap((file) => {
  const { module } = parseSync(file, readFileSync(join(root, file), 'utf8'));
  const specifiers = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
    ),
  ];
  return specifiers.map((specifier) =>
    specifier.startsWith('.')
      ? { from: file, to: normalize(join(dirname(file), specifier)), isPackage: false }
      : { from: file, to: specifier, isPackage: true },
  );
});

interface Rule {
  readonly what: string;
  readonly why: string;
  /** Files the rule is about. */
  readonly in: RegExp;
  /** What they may import of the project and of packages; `$1` is the first group of `in`. */
  readonly project: string;
  readonly packages: string;
}

const adapters = 'http|teams|storage|jobs|import|telemetry|local|openai';
const rules: readonly Rule[] = [
  {
    what: 'shared imports nothing of the project',
    why: 'or it becomes the drawer for everything',
    in: /^src\/shared\//,
    project: '^src/shared/',
    packages: '^$',
  },
  {
    what: 'time knows shared only',
    why: 'there is one calendar, and everybody may use it',
    in: /^src\/time\//,
    project: '^src/(shared|time)/',
    packages: '^date-easter$',
  },
  {
    what: 'statistics knows time and shared only',
    why: 'the statistics must run, and be checked, without words or anything else around them',
    in: /^src\/statistics\/(?!distributions\.ts$)/,
    project: '^src/(shared|time|statistics)/',
    packages: '^$',
  },
  {
    what: 'text knows time, statistics and shared',
    why: 'reading a message is one room, whatever feature asks for it',
    in: /^src\/text\//,
    project: '^src/(shared|time|statistics|text)/',
    packages: '^(@orama/stemmers/dutch|porter2|libphonenumber-js/max|ibantools)$',
  },
  {
    what: 'only distributions knows the special functions',
    why: 'a better library must be a one-file job',
    in: /^src\/statistics\/distributions\.ts$/,
    project: '^$',
    packages: '^cephes$',
  },
  {
    what: 'a feature knows itself, what lies below it, and pure libraries',
    why: 'features meet in app.ts only, so that the coupling of the product is one screen',
    in: /^src\/features\/([^/]+)\//,
    project: '^src/(shared|time|statistics|text|features/$1)/',
    packages: '^(zod|yaml)$',
  },
  {
    what: 'only teams knows botbuilder, and it may use cards',
    why: 'leaving botbuilder must be a one-folder job',
    in: /^src\/teams\//,
    project: '^(src/(shared|time|statistics|text|features|teams)/|cards/)',
    packages:
      '^(botbuilder(-core|/lib/teamsActivityHandler.js)|botframework-connector(/.*)?|adaptivecards|@microsoft/teams.cards|htmlparser2|jose(/.*)?|zod|node:.*)$',
  },
  {
    what: 'only http knows restify',
    why: 'its traps stay in one folder',
    in: /^src\/http\//,
    project: '^src/(shared|http)/',
    packages: '^(restify|pino|node:.*)$',
  },
  {
    what: 'only storage knows SQL drivers',
    why: 'SQL is reviewed and tuned in one folder',
    in: /^src\/storage\//,
    project: '^src/(shared|time|text|identity|features|storage)/',
    packages: '^(kysely(/.*)?|pg|pg-connection-string|@electric-sql/pglite(/.*)?|tar|zod|node:.*)$',
  },
  {
    what: 'identity imports nothing of the project',
    why: 'a token is asked for in one place, whoever shows it',
    in: /^src\/identity\//,
    project: '^$',
    packages: '^(@azure/identity|node:module)$',
  },
  {
    what: 'only jobs knows the queue',
    why: 'it only wakes; nobody may come to rely on it for the truth',
    in: /^src\/jobs\//,
    project: '^src/(shared|jobs)/',
    packages: '^(pg-boss|node:.*)$',
  },
  {
    what: 'only telemetry knows OpenTelemetry',
    why: 'what leaves about the bot goes through one door, where nothing of a person passes',
    in: /^src\/telemetry\//,
    project: '^src/(shared|telemetry)/',
    packages: '^(@opentelemetry/.*|pino|node:.*)$',
  },
  {
    what: 'import and local know features and what lies below them, and no other adapter',
    why: 'adapters meet in app.ts and start.ts only',
    in: /^src\/(import|local)\//,
    project: '^src/(shared|time|statistics|text|features|$1)/',
    packages: '^(pino|jose|yaml|zod|hucre/xlsx|csv-parse/sync|node:.*)$',
  },
  {
    what: 'only openai knows the language model',
    why: 'what leaves for it is masked, counted and logged at one door',
    in: /^src\/openai\//,
    project: '^src/(shared|time|text|identity|features|openai)/',
    packages: '^(openai|zod|node:.*)$',
  },
  {
    what: 'cards know nothing of the program',
    why: 'a card can be looked at, and tested, alone',
    in: /^cards\/(?!gallery)/,
    project: '^cards/',
    packages: '^(zod|@microsoft/teams.cards)$',
  },
  {
    what: 'nothing of the product imports the composition root or the process',
    why: 'that would be a hidden service locator',
    in: /^(?!src\/((start|app|doctor)\.ts$|joins\/|doctor\/))/,
    project: '^(?!src/(main\\.js$|(start|app|doctor)\\.ts$|joins/|doctor/))',
    packages: '.*',
  },
];

describe('the direction of imports', () => {
  for (const rule of rules) {
    it(`${rule.what}, because ${rule.why}`, () => {
      const wrong = imports.filter(({ from, to, isPackage }) => {
        const match = rule.in.exec(from);
        if (!match) return false;
        const allowed = (isPackage ? rule.packages : rule.project).replace('$1', match[1] ?? '');
        return !new RegExp(allowed).test(to);
      });

      assert.deepEqual(
        wrong.map(({ from, to }) => `${from} -> ${to}`),
        [],
      );
    });
  }

  it('makes no ring of files, type imports included, because what needs each other cannot be read, or moved, alone', () => {
    const next = Map.groupBy(
      imports.filter(({ isPackage }) => !isPackage),
      ({ from }) => from,
    );
    const done = new Set<string>();
    function ringFrom(file: string, path: readonly string[]): readonly string[] | null {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return null;
      for (const { to } of next.get(file) ?? []) {
        const ring = ringFrom(to, [...path, file]);
        if (ring) return ring;
      }
      done.add(file);
      return null;
    }

    const rings = files.flatMap((file) => ringFrom(file, [])?.slice(1).toSorted().join(' <-> ') ?? []);
    assert.deepEqual([...new Set(rings)], []);
  });

  it('reads every folder of src, so that no rule is about nothing', () => {
    for (const folder of adapters.split('|'))
      assert.ok(
        files.some((file) => file.startsWith(`src/${folder}/`)),
        folder,
      );
    assert.ok(imports.length > 300);
  });
});

describe('the house', () => {
  it('has every feature folder in the glossary of the README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const features = new Set(files.flatMap((file) => /^src\/features\/([^/]+)\//.exec(file)?.[1] ?? []));

    assert.ok(features.size > 0);
    for (const feature of features)
      assert.match(readme, new RegExp(`\\| \`${feature}\` +\\|`), `${feature} is missing in the glossary`);
  });

  it('has no drawer folders', () => {
    assert.deepEqual(
      files.filter((file) => /\/(utils|helpers|common|types|services|interfaces)\//.test(file)),
      [],
    );
  });

  it('keeps files small: a median of about 60 lines and none above 300', () => {
    const sizes = files
      .map((file) => readFileSync(join(root, file), 'utf8').split('\n').length)
      .toSorted((left, right) => left - right);

    assert.ok((sizes[Math.floor(sizes.length / 2)] ?? 0) <= 80);
    assert.ok((sizes.at(-1) ?? 0) <= 300, 'a second reason to change hides in most files above 300 lines');
  });
});
