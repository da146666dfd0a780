import type { Keyv } from 'keyv';
import type { Mark } from './mark.ts';

/** Longer than anything is looked up by itself. */
const keptMs = 3 * 86_400_000;

/**
 * Texts that were posted without any component, and so without a mark that Discord keeps: by what they say they are found
 * again once their nonce is forgotten.
 */
export type BareTexts = {
  /** Before it is posted: a crash in between forgets none. */
  note(mark: Mark, content: string): Promise<void>;
  /** Null: nothing was posted in that way under the mark. */
  of(mark: Mark): Promise<string | null>;
};

/** Remembers them over a restart. */
export function createBareTexts(keyv: Keyv): BareTexts {
  return {
    async note({ nonce }, content) {
      await keyv.set(nonce, content, keptMs);
    },
    async of({ nonce }) {
      return (await keyv.get<string>(nonce).catch(() => undefined)) ?? null;
    },
  };
}
