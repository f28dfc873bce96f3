import { readFile } from 'node:fs/promises';
import { good, reasonOf, wrong, type Finding } from './finding.ts';

const placeholder = '00000000-0000-0000-0000-000000000000';
const pack = (appId: string) => `make it again with: npm run pack -- --bot-id ${appId}`;

/** `file`: a manifest.json, or the package that `npm run pack` makes, which holds its files as they are. */
export async function examineAppPackage(file: string, appId: string): Promise<Finding> {
  let text: string;
  try {
    text = await readFile(file, 'latin1');
  } catch (error) {
    return wrong('app package', `${file} cannot be read (${reasonOf(error)}): ${pack(appId)}.`);
  }
  const ids = [...text.matchAll(/"botId":\s*"([^"]*)"/g)].map(([, id]) => id);
  if (ids.length === 0)
    return wrong('app package', `${file} names no bot: give the manifest.json out of it, or ${pack(appId)}.`);
  const other = ids.find((id) => id?.toLowerCase() !== appId.toLowerCase());
  if (other === placeholder) return wrong('app package', `The bot id is still a placeholder: ${pack(appId)}.`);
  if (other !== undefined)
    return wrong('app package', `It is of another bot (${other}), so Teams sends nothing here: ${pack(appId)}.`);
  if (text.includes('https://example.nl/'))
    return wrong(
      'app package',
      `Its privacy and terms pages are still those of example.nl: ${pack(appId)} --domain YOUR.DOMAIN.`,
    );
  return good('app package', 'It is of this bot.');
}
