import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { decodeText } from './decode-text.ts';

/** What a look at a file found that was not known before. `changedAt`: as the file system tells it, in ms since 1970. */
export type FileNews =
  /** It says something else, and has said so at two looks. */
  | { readonly kind: 'text'; readonly text: string; readonly changedAt: number }
  /** It says what it said, and was saved anew. */
  | { readonly kind: 'touched'; readonly changedAt: number }
  /** It is not there, or cannot be read, and was not at the look before either. `reason` is the system's. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** It is there again and says what it said. */
  | { readonly kind: 'back' };

/** Looks at one file by its path, whatever stands there by then: a file renamed over it, the new target of a link. */
export type FileWatch = {
  /** What is new since the last look; null: nothing. */
  look(): Promise<FileNews | null>;
};

/** A file whose size and times have not changed is read all the same once in so many looks: some network folders tell old ones. */
const readEvery = 5;

/**
 * Knows a file by its text: who saves the same text anew has changed nothing. What is new counts once two looks running have
 * read the same, so that a file that is being written is never taken for what it will say.
 * @param text what it is known to say; null: it is not there
 */
export function watchFile(path: string, text: string | null): FileWatch {
  let known = text === null ? null : digestOf(text);
  let candidate: string | null = null;
  let stamp: string | null = null;
  let knownAt: number | null = null;
  let looks = 0;
  let timesGone = text === null ? 2 : 0;

  return {
    async look() {
      looks++;
      let read: string;
      let changedAt: number;
      try {
        const now = await stampOf(path);
        const isCalm = now.stamp === stamp && candidate === null && timesGone === 0;
        if (isCalm && looks % readEvery !== 0) return null;
        read = decodeText(await readFile(path));
        stamp = now.stamp;
        changedAt = now.changedAt;
      } catch (error) {
        candidate = null;
        timesGone++;
        return timesGone === 2 ? { kind: 'gone', reason: reasonOf(error) } : null;
      }
      const wasGone = timesGone > 1;
      const digest = digestOf(read);
      if (digest === known) {
        candidate = null;
        timesGone = 0;
        const wasSaved = knownAt !== null && knownAt !== changedAt;
        knownAt = changedAt;
        if (wasGone) return { kind: 'back' };
        return wasSaved ? { kind: 'touched', changedAt } : null;
      }
      if (digest !== candidate) {
        candidate = digest;
        return null;
      }
      known = digest;
      knownAt = changedAt;
      candidate = null;
      timesGone = 0;
      return { kind: 'text', text: read, changedAt };
    },
  };
}

async function stampOf(path: string): Promise<{ readonly stamp: string; readonly changedAt: number }> {
  const { dev, ino, size, mtimeMs, ctimeMs } = await stat(path);
  return { stamp: [dev, ino, size, mtimeMs, ctimeMs].join(' '), changedAt: mtimeMs };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
