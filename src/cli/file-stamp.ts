import type { EpochMs } from '../domain/item.ts';

/** `2026-11-24T02-30-00Z`: a moment in a file name, on every file system. */
export function fileStamp(at: EpochMs): string {
  return new Date(at)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
}
