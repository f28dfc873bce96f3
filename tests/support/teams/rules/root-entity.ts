import { z } from 'zod';
import { houseRule, refuse, type Finding } from '../finding.ts';
import type { BotActivity, Entity } from '../wire.ts';

export const rootEntityType = 'https://schema.org/Message';

const UsageInfo = z.looseObject({
  '@type': z.literal('CreativeWork'),
  '@id': z.string().optional(),
  name: z.string().optional(),
});

// docs/platform.md#ai-content-entity
const RootEntity = z.looseObject({
  type: z.literal(rootEntityType),
  '@type': z.literal('Message'),
  '@context': z.literal('https://schema.org'),
  '@id': z.literal('').optional(),
  additionalType: z.array(z.literal('AIGeneratedContent')).optional(),
  citation: z.array(z.unknown()).optional(),
  usageInfo: UsageInfo.optional(),
});
export type RootEntity = z.infer<typeof RootEntity>;

export function rootEntitiesOf(activity: BotActivity): Entity[] {
  return (activity.entities ?? []).filter((entity) => entity.type === rootEntityType);
}

/** Undefined when there is none, or none that can be read. */
export function rootEntityOf(activity: BotActivity): RootEntity | undefined {
  return RootEntity.safeParse(rootEntitiesOf(activity)[0]).data;
}

export function checkRootEntity(activity: BotActivity): Finding[] {
  const [root, ...others] = rootEntitiesOf(activity);
  if (!root) return [];
  // docs/platform.md#ai-content-entity: one root message entity carries everything.
  if (others.length > 0) return [refuse('root-entity', 'Multiple root message entities found')];
  // docs/platform.md#what-the-connector-client-drops: what an unpatched SDK leaves of it. Teams takes the message and
  // shows no label and no source.
  if (Object.keys(root).every((key) => key === 'type')) {
    return [houseRule('root-entity-stripped', 'the root message entity lost everything but its type on the way')];
  }
  const parsed = RootEntity.safeParse(root);
  // docs/platform.md#ai-content-entity: an unparsable entity is a 400.
  if (!parsed.success) return [refuse('root-entity', `Entity could not be parsed: ${z.prettifyError(parsed.error)}`)];
  return [];
}
