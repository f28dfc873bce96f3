import { Activity } from 'botframework-connector/lib/connectorApi/models/mappers.js';

/**
 * botframework-connector 4.23.3 writes an activity field by field and keeps only `type`, `text` and `mentioned` of an
 * entity, so the AI label and citations never leave the process. Mended upstream after the last release (botbuilder-js
 * pull request 4903). We write the channel's JSON ourselves; declared a stream, its bytes leave as they are. The wire test
 * `keeps citations on the wire` fails without this.
 */
export function postActivitiesAsBytes(): void {
  Object.assign(Activity.type, { name: 'Stream' });
}
