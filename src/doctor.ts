import { readConfig } from './config.ts';
import { examine } from './doctor/examine.ts';
import { wrong, type Finding } from './doctor/finding.ts';
import { optionsGiven } from './options-given.ts';
import { AppError } from './shared/errors.ts';
import { credentialsFor } from './teams/outbound/credentials.ts';

const marks = { good: 'ok     ', warning: 'WARNING', wrong: 'WRONG  ' } as const;

/** `npm run doctor`: what an administrator runs where the bot runs. Ends with 1 when something is wrong. */
async function main(): Promise<void> {
  const { manifest } = optionsGiven(
    { manifest: { type: 'string' } },
    'npm run doctor -- --manifest dist/datawijzer.zip',
  );
  const findings = await findingsOf(manifest ?? null);
  for (const { part, state, says } of findings) process.stdout.write(`${marks[state]}  ${part}: ${says}\n`);
  process.exit(findings.some(({ state }) => state === 'wrong') ? 1 : 0);
}

async function findingsOf(appPackage: string | null): Promise<readonly Finding[]> {
  try {
    const config = readConfig({ ...process.env, NODE_ENV: 'production' });
    const credentials = credentialsFor(config.appId, config.credentials);
    return await examine({
      config: { ...config, metadataUrl: config.metadataUrl ?? '' },
      token: () => credentials.getToken(),
      appPackage,
    });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'config.invalid') throw error;
    return error.message.split('\n').map((problem) => wrong('configuration', problem));
  }
}

await main();
