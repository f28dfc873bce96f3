import { z } from 'zod';
import { refuse, type Finding } from '../finding.ts';
import { cardsOf, isRecord, textOf, type BotActivity } from '../wire.ts';

// docs/platform.md#messages
const Mention = z.looseObject({
  type: z.literal('mention'),
  text: z.string().regex(/^<at>.+<\/at>$/),
  mentioned: z.looseObject({ id: z.string().min(1), name: z.string().min(1) }),
});

export function checkMentions(activity: BotActivity): Finding[] {
  const cards = cardsOf(activity).flatMap((card) =>
    checkAgainst(cardMentions(card), JSON.stringify(isRecord(card) ? [card['body'], card['actions']] : [])),
  );
  return [...checkAgainst(activity.entities ?? [], textOf(activity)), ...cards];
}

function checkAgainst(entities: readonly unknown[], text: string): Finding[] {
  return entities
    .filter((entity) => isRecord(entity) && entity['type'] === 'mention')
    .flatMap((entity): Finding[] => {
      const mention = Mention.safeParse(entity).data;
      if (!mention) return [refuse('mention', 'A mention needs <at>text</at> and who is mentioned')];
      // docs/platform.md#messages: the text must contain the same <at> string; in a card it stands in the body (3.2).
      const inJson = JSON.stringify(mention.text).slice(1, -1);
      if (text.includes(mention.text) || text.includes(inJson)) return [];
      return [refuse('mention', `The text does not contain ${mention.text}`)];
    });
}

function cardMentions(card: unknown): unknown[] {
  const host = isRecord(card) ? card['msteams'] : undefined;
  const entities = isRecord(host) ? host['entities'] : undefined;
  return Array.isArray(entities) ? entities : [];
}
