import { createRequire } from 'node:module';
import { isRecord, type Json } from '../wire.ts';
import { teamsOnlyTypes } from './card-types.ts';

type Event = { message: string };
type Context = { eventCount: number; getEventAt(index: number): Event };
type Package = {
  CardElement: { langProperty: { regEx?: RegExp } };
  AdaptiveCard: new () => {
    parse(json: unknown, context: Context): void;
    validateProperties(): { validationEvents: Event[] };
  };
  SerializationContext: new (version: unknown) => Context;
  Versions: { v1_5: unknown };
};

// docs/platform.md#checking-cards: the package's own entry point does not load in Node; this bundle does. Its types
// need a browser.
const { AdaptiveCard, CardElement, SerializationContext, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as Package;

/** The card as a client without Teams' own elements sees it, read by the parser of the format's makers. */
export function parseFaults(card: Json): string[] {
  const context = new SerializationContext(Versions.v1_5);
  // A flaw of the parser: its pattern for languages remembers where it stopped, and rejects every second card.
  const { regEx } = CardElement.langProperty;
  if (regEx) regEx.lastIndex = 0;
  const parsed = new AdaptiveCard();
  parsed.parse(plainCard(card), context);
  const whileReading = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  return [...whileReading, ...parsed.validateProperties().validationEvents].map((event) => event.message);
}

function plainCard(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainCard).filter((item) => item !== 'drop');
  if (!isRecord(value)) return value;
  if (teamsOnlyTypes.has(String(value['type']))) return plainCard(value['fallback']);
  return Object.fromEntries(
    Object.entries(withStaticChoices(value))
      .filter(([key]) => key !== 'fallback')
      .map(([key, child]) => [key, key === 'data' ? child : plainCard(child)]),
  );
}

// docs/platform.md#inputs: Teams fills the choices of a people picker itself, which the parser takes for an empty list.
function withStaticChoices(node: Json): Json {
  if (!('choices.data' in node)) return node;
  const { 'choices.data': _query, ...rest } = node;
  return { ...rest, choices: [{ title: '-', value: '-' }] };
}
