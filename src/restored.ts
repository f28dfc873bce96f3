import { readConfig } from './config.ts';
import { openDatabase } from './storage/engine/database.ts';
import { markRestored } from './storage/restoration/after-restore.ts';

/** `npm run restored`: after files or a server were put back, before a bot starts on them (docs/deploy.md#backup). */
const database = await openDatabase(readConfig(process.env).database);
const { questions, messages } = await markRestored(database);
await database.close();
process.stdout.write(
  `${questions} questions and ${messages} messages were open. They are in doubt now: whoever they belong to is asked whether they ` +
    'arrived. For a quarter of an hour the bot asks before it posts anything by itself.\n',
);
