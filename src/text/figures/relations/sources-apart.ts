import type { SourcesApart } from './conversions.ts';
import type { Mention, Telling } from './telling.ts';

const source =
  /(?:dashboard|lijst|overzicht|rapport|rapportage|systeem|registratie|excel|export|bestand|cbs|suite|kpi-?kaart|administratie|list|report|system|file|spreadsheet)/;
const asks =
  /(?:^| )(?:waarom|hoe kan|hoe komt|wat klopt|welke? klopt|klopt|verschil|why|how come|which|difference)(?= |$)/;
const sameOf = /(?:^| )(?:zegt|zeggen|staat|geeft|toont|laat|komt|says|shows|gives)(?= |$)/;

/** `Waarom zegt het dashboard 412 en mijn lijst 398?`: one thing counted in two places. */
export function sourcesApartIn({ mentions, shares, words, hasTable, periods }: Telling): SourcesApart | null {
  const [first, second, ...more] = mentions;
  if (hasTable || shares.length > 0 || periods.length > 1 || !first || !second || more.length > 0) return null;
  const { unit } = first;
  if (unit !== second.unit || unit === 'points' || !asks.test(words) || !sameOf.test(words)) return null;
  if (!isOfSource(first) || !isOfSource(second) || first.value === second.value) return null;
  return { kind: 'sources-apart', first: first.value, second: second.value, unit };
}

function isOfSource({ before, after }: Mention): boolean {
  return source.test(before.split('#').at(-1) ?? '') || /^(?:in|op|volgens|according to)(?= )/.test(after);
}
