import type { IAdaptiveCard } from '@microsoft/teams.cards';

export type Node = Readonly<Record<string, unknown>>;

/** Every object in a card, fallbacks and buttons included. */
export function nodes(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodes)];
}

export function nodesOfType(card: IAdaptiveCard, type: RegExp): readonly Node[] {
  return nodes(card).filter((node) => typeof node['type'] === 'string' && type.test(node['type']));
}

const readable = ['text', 'title', 'speak', 'fallbackText', 'altText', 'question'];

/** What people read or hear, as pairs of place and words. */
export function words(value: unknown, place = ''): readonly (readonly [place: string, words: string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string' && readable.includes(key)
      ? [[`${place}/${key}`, child] as const]
      : words(child, `${place}/${key}`),
  );
}
