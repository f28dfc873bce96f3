import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticles } from './read-articles.ts';
import { learnUnderstanding } from './read-understanding.ts';

const knowledge = fileURLToPath(new URL('../../knowledge', import.meta.url));
await learnUnderstanding(join(knowledge, 'phrasings'), await readArticles(knowledge));
