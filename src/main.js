import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Compiling our packages is a third of a start, so it is kept for the next one, where no other user of the machine can
// write. Only what is imported after this line is kept. This file is no TypeScript: then a next start need not even load what
// reads that.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/datawijzer', import.meta.url)));
await import('./start.ts');
