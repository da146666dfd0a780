import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { SampleLog } from './sample-item.ts';

/** Where the sample wire remembers what it filed. */
function logPath(dataDir: string): string {
  return join(dataDir, 'sample-wire.json');
}

/** The log as it was kept; null when there is none, or none that can be read: the wire then starts afresh. */
export async function readLog(dataDir: string): Promise<SampleLog | null> {
  try {
    const kept: unknown = JSON.parse(await readFile(logPath(dataDir), 'utf8'));
    return isLog(kept) ? kept : null;
  } catch (error) {
    if (
      error instanceof SyntaxError ||
      (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    ) {
      return null;
    }
    throw error;
  }
}

/** Beside the old one and then in its place, so that a crash leaves one of the two whole. */
export async function writeLog(dataDir: string, log: SampleLog): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const fresh = `${logPath(dataDir)}.new`;
  const file = await open(fresh, 'w');
  try {
    await file.writeFile(JSON.stringify(log));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, logPath(dataDir));
}

/** Our own file, so its stamp and its outline are enough. */
function isLog(value: unknown): value is SampleLog {
  if (typeof value !== 'object' || value === null) return false;
  return 'format' in value && value.format === 1 && 'items' in value && Array.isArray(value.items);
}
