import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Tells a process from a later one with the same pid: the pid and a mark of when it began. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly began: string;
}

// Clocks of `ps` and Windows are read in other units than ours and by another process.
const toleranceMs = 5_000;

export async function ownIdentity(): Promise<ProcessIdentity> {
  const began = process.platform === 'linux' ? await linuxStart(process.pid) : null;
  return { pid: process.pid, began: began ?? String(Math.round(Date.now() - process.uptime() * 1_000)) };
}

/** False only when it is certain: whoever cannot be examined counts as alive, because a stolen lock costs data. */
export async function isAlive(identity: ProcessIdentity): Promise<boolean> {
  if (!exists(identity.pid)) return false;
  const began = process.platform === 'linux' ? await linuxStart(identity.pid) : await startOfOther(identity.pid);
  if (began === null) return exists(identity.pid);
  if (process.platform === 'linux') return began === identity.began;
  return Math.abs(Number(began) - Number(identity.began)) <= toleranceMs;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Clock ticks since boot with the boot's id: unlike a time of day they do not move when the clock is set. */
async function linuxStart(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The command's name may hold spaces and brackets, so fields are counted from the last bracket on.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return 'ended';
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    return `${boot}/${fields[19]}`;
  } catch {
    return null;
  }
}

async function startOfOther(pid: number): Promise<string | null> {
  const ask = promisify(execFile);
  try {
    const { stdout } =
      process.platform === 'win32'
        ? await ask('powershell', [
            '-NoProfile',
            '-Command',
            `(Get-Process -Id ${pid}).StartTime.ToUniversalTime().ToString('o')`,
          ])
        : await ask('ps', ['-o', 'lstart=', '-p', String(pid)], { env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' } });
    const began = Date.parse(stdout.trim());
    return Number.isNaN(began) ? null : String(began);
  } catch {
    return null;
  }
}
