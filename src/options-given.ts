import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** What was typed behind the name of a program. What is no option of it ends the process with 2, and with how it is used. */
export function optionsGiven<Options extends ParseArgsOptionsConfig>(options: Options, usage: string) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}.\nUse it as: ${usage}\n`);
    return process.exit(2);
  }
}
