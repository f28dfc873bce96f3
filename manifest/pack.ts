import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { ZipFile } from 'yazl';
import { z } from 'zod';

/** What differs per municipality; what is left out keeps its placeholder. */
export const PackOptions = z.object({
  botId: z.guid('must be the application id (a GUID) of the bot registration').optional(),
  appId: z.guid('must be an id (a GUID) of the app itself').optional(),
  /** Host of the website, privacy and terms pages. */
  domain: z
    .string()
    .regex(
      /^[a-z0-9.-]+\.[a-z]{2,}$/,
      'must be a name such as www.gemeente.example, in small letters, without https://',
    )
    .optional(),
  organisation: z.string().min(1).max(32, 'must be 32 characters at most, because Teams shows no more').optional(),
});
export type PackOptions = z.infer<typeof PackOptions>;

export const packedFiles = ['color.png', 'color32.png', 'en.json', 'manifest.json', 'outline.png'] as const;

const placeholderBotId = '00000000-0000-0000-0000-000000000000';

export async function filledManifest({ botId, appId, domain, organisation }: PackOptions): Promise<Manifest> {
  let text = await readFile(here('manifest.json'), 'utf8');
  if (botId) text = text.replaceAll(placeholderBotId, botId);
  if (domain) text = text.replaceAll('https://example.nl/', `https://${domain}/`);
  const manifest = Manifest.parse(JSON.parse(text));
  return {
    ...manifest,
    id: appId ?? manifest.id,
    developer: { ...manifest.developer, name: organisation ?? manifest.developer.name },
  };
}

/** The same input gives the same bytes: fixed order, times and modes, so that two packages can be compared. */
export async function packApp(options: PackOptions): Promise<Buffer> {
  const manifest = await filledManifest(options);
  const problems = await validateManifest(manifest);
  if (problems.length) throw new RangeError(`manifest.json does not fit its schema:\n${problems.join('\n')}`);
  // DOS times are local times without a zone, so a local date gives the same bytes in every zone.
  const fixed = { mtime: new Date(2026, 0, 1), forceDosTimestamp: true, mode: 0o100644, compress: false };
  const zip = new ZipFile();
  for (const name of packedFiles) {
    const content =
      name === 'manifest.json' ? Buffer.from(JSON.stringify(manifest, null, 2)) : await readFile(here(name));
    zip.addBuffer(content, name, fixed);
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** Offline: the package brings the schemas of Teams along. */
export async function validateManifest(manifest: Manifest): Promise<readonly string[]> {
  return AppManifestUtils.validateAgainstSchema(manifest as never);
}

const Manifest = z.looseObject({ id: z.guid(), version: z.string(), developer: z.looseObject({ name: z.string() }) });
export type Manifest = z.infer<typeof Manifest>;

function here(name: string): URL {
  return new URL(name, import.meta.url);
}

const usage =
  "Use it as: npm run pack -- --bot-id BOT_APP_ID --domain WWW.YOUR-WEBSITE.NL --organisation 'Gemeente …' (--app-id only for a second app)";

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { 'bot-id': text, 'app-id': text, domain: text, organisation: text } });
  const { 'bot-id': botId, 'app-id': appId, ...others } = values;
  const options = PackOptions.safeParse({ botId, appId, ...others });
  if (!options.success) {
    for (const { path, message } of options.error.issues) console.error(`${path.join('.')}: ${message}`);
    console.error(usage);
    process.exit(2);
  }
  const content = await packApp(options.data);
  const target = new URL('../dist/datawijzer.zip', import.meta.url);
  await mkdir(new URL('.', target), { recursive: true });
  await writeFile(target, content);
  console.log(
    `dist/datawijzer.zip, ${content.length} bytes, sha256 ${createHash('sha256').update(content).digest('hex')}`,
  );
  if (!botId) console.log('The bot id is still a placeholder: give --bot-id <guid> before you upload it to Teams.');
}

if (import.meta.main) await main();
