import { createRequire } from 'node:module';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type * as Parser from 'adaptivecards';

/** It says this of every element that only Teams knows, also when a fallback is there. */
const unknownElement = /^Unknown (?:element|action) type "(.+)"\. Fallback will be used if present\.$/;

/**
 * Whether the makers' own parser reads a card. Each kind of card is parsed when it is shown for the first time; what it says
 * of one that it does not read goes to `onRefused`. Loading the parser takes a tenth of a second, so production does without:
 * there every kind was parsed in the tests.
 */
export function readableCard(onRefused: (remarks: readonly string[]) => void): (card: IAdaptiveCard) => boolean {
  const known = new Map<string, boolean>();
  let remarksOn: ((card: IAdaptiveCard) => readonly string[]) | null = null;
  return (card) => {
    const kind = kindOf(card);
    const found = known.get(kind);
    if (found !== undefined) return found;
    const remarks = (remarksOn ??= loadParser())(card);
    if (remarks.length > 0) onRefused(remarks);
    known.set(kind, remarks.length === 0);
    return remarks.length === 0;
  };
}

/** Cards of one kind hold the same elements in the same order. */
function kindOf({ lang = '', body }: IAdaptiveCard): string {
  return [lang, ...body.map(({ type }) => type)].join(' ');
}

function loadParser(): (card: IAdaptiveCard) => readonly string[] {
  // The package's entry point does not load in Node; its bundle does.
  const { AdaptiveCard, CardElement, SerializationContext } = createRequire(import.meta.url)(
    'adaptivecards/dist/adaptivecards.js',
  ) as typeof Parser;
  return (card) => {
    const context = new SerializationContext();
    // A flaw of the parser: its pattern for languages remembers where it stopped, and rejects every second card.
    const { regEx } = CardElement.langProperty;
    if (regEx) regEx.lastIndex = 0;
    new AdaptiveCard().parse(card, context);
    const said = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
    return said.filter((remark) => {
      const type = unknownElement.exec(remark)?.[1];
      return type === undefined || !alwaysHasFallback(card, type);
    });
  };
}

function alwaysHasFallback(node: unknown, type: string): boolean {
  if (Array.isArray(node)) return node.every((child) => alwaysHasFallback(child, type));
  if (typeof node !== 'object' || node === null) return true;
  if ('type' in node && node.type === type && !('fallback' in node)) return false;
  return Object.values(node).every((child) => alwaysHasFallback(child, type));
}
