import type { Translated } from '../shared/language.ts';

export interface StartSteps {
  /** Does one step of the start, and tells what it is and how long it took. */
  step<Result>(name: Translated, work: () => Promise<Result>): Promise<Result>;
  /** The step it is at, in English, for who reads an error. */
  doing(): string;
  /** Since the process began. */
  tookSeconds(): number;
}

const seconds = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `write` gets whole lines, and the beginning of the one that is being done, so that a start that waits shows for what. */
export function startSteps(write: (text: string) => void): StartSteps {
  let doing = 'starting';
  return {
    async step(name, work) {
      doing = name.en;
      const began = performance.now();
      write(`  ${name.nl.padEnd(36, ' .')} `);
      const result = await work();
      write(`${inSeconds((performance.now() - began) / 1_000)}\n`);
      return result;
    },
    doing: () => doing,
    tookSeconds: () => performance.now() / 1_000,
  };
}

export function inSeconds(value: number): string {
  return `${seconds.format(value)} s`;
}
