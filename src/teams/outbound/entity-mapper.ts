import { Entity } from 'botframework-connector/lib/connectorApi/models/mappers.js';

/**
 * botframework-connector 4.23.3 keeps only `type`, `text` and `mentioned` of an entity, so the AI label and citations
 * never leave the process. Mended upstream after the last release (botbuilder-js pull request 4903); the wire test
 * `keeps citations on the wire` fails without this.
 */
export function keepWholeEntities(): void {
  Object.assign(Entity.type, { additionalProperties: { type: { name: 'Object' } } });
}
