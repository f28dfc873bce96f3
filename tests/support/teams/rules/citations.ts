import { z } from 'zod';
import { refuse, type Finding } from '../finding.ts';
import { adaptiveCardType, textOf, type BotActivity } from '../wire.ts';
import { parseJson } from '../loopback.ts';
import { checkCard, hasInteraction } from './cards.ts';
import { rootEntityOf } from './root-entity.ts';

// docs/platform.md#ai-content-entity
const mostCitations = 20;
const office = ['Word', 'Excel', 'PowerPoint', 'OneNote', 'SharePoint', 'Visio', 'Loop', 'Whiteboard'];
const adobe = ['Illustrator', 'Photoshop', 'InDesign', 'Flash'];
const general = ['Source Code', 'Sketch', 'Image', 'GIF', 'Video', 'Sound', 'ZIP', 'Text', 'PDF'];
const imageNames = [
  ...office.map((product) => `Microsoft ${product}`),
  ...adobe.map((product) => `Adobe ${product}`),
  ...general,
];

// docs/platform.md#ai-content-entity: name <= 80, abstract <= 160 and required, at most 3 keywords of at most 28.
const Appearance = z.looseObject({
  '@type': z.literal('DigitalDocument'),
  name: z.string().min(1).max(80),
  abstract: z.string().min(1).max(160),
  url: z.url({ protocol: /^https?$/ }).optional(),
  keywords: z.array(z.string().min(1).max(28)).max(3).optional(),
  encodingFormat: z.literal(adaptiveCardType).optional(),
  text: z.string().optional(),
  image: z.looseObject({ '@type': z.literal('ImageObject'), name: z.enum(imageNames) }).optional(),
  usageInfo: z.looseObject({ '@type': z.literal('CreativeWork'), '@id': z.string().optional() }).optional(),
});
const Citation = z.looseObject({
  '@type': z.literal('Claim'),
  position: z.int().min(1),
  appearance: Appearance,
});
export type Citation = z.infer<typeof Citation>;

export function citationsOf(activity: BotActivity): Citation[] {
  return (rootEntityOf(activity)?.citation ?? []).flatMap((raw) => Citation.safeParse(raw).data ?? []);
}

export function checkCitations(activity: BotActivity): Finding[] {
  const raw = rootEntityOf(activity)?.citation ?? [];
  // docs/platform.md#ai-content-entity
  if (raw.length > mostCitations) return [refuse('citation-count', `More than ${mostCitations} citations`)];

  const seen = new Set<number>();
  return raw.flatMap((entry): Finding[] => {
    const parsed = Citation.safeParse(entry);
    // docs/platform.md#ai-content-entity: an empty appearance is a 400.
    if (!parsed.success) return [refuse('citation-shape', `Invalid citation: ${z.prettifyError(parsed.error)}`)];
    const { position, appearance } = parsed.data;
    const findings: Finding[] = [];
    // docs/platform.md#ai-content-entity
    if (seen.has(position)) findings.push(refuse('citation-position', `Position ${position} occurs twice`));
    seen.add(position);
    if (!textOf(activity).includes(`[${position}]`)) {
      findings.push(refuse('citation-position', `Position ${position} is not in the text as [${position}]`));
    }
    return [...findings, ...checkCitationCard(appearance.text)];
  });
}

// docs/platform.md#ai-content-entity: a citation's card is a JSON string without anything to press or fill in.
function checkCitationCard(text: string | undefined): Finding[] {
  if (text === undefined) return [];
  const card = parseJson(text);
  if (card === undefined) return [refuse('citation-card', 'The card of a citation is not JSON')];
  if (hasInteraction(card)) return [refuse('citation-card', 'The card of a citation holds interactive elements')];
  return checkCard(card);
}
