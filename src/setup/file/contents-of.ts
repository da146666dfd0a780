import { existsSync, readFileSync } from 'node:fs';

/** What stands in a file; a text of null: there is none, or nothing stands in it. */
export type Contents =
  | { readonly kind: 'read'; readonly text: string | null }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads a file that may not be there, may belong to another user, or may be a folder. */
export function contentsOf(path: string): Contents {
  if (!existsSync(path)) return { kind: 'read', text: null };
  try {
    const text = readFileSync(path, 'utf8');
    return { kind: 'read', text: text.replace(/^\uFEFF/, '').trim() === '' ? null : text };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { kind: 'unreadable', why: error.message };
  }
}
