import { existsSync, readFileSync } from 'node:fs';
import type { Locale } from '../../chat/ports/locale.ts';
import { decodeText } from '../../settings/file/decode-text.ts';
import { tellFileFault } from './tell-file-fault.ts';

/** What stands in a file; a text of null: there is none, or nothing stands in it. */
export type Contents =
  | { readonly kind: 'read'; readonly text: string | null }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads a file that may not be there, may belong to another user, or may be a folder. */
export function contentsOf(path: string, locale: Locale): Contents {
  if (!existsSync(path)) return { kind: 'read', text: null };
  try {
    const text = decodeText(readFileSync(path));
    return { kind: 'read', text: text.replace(/^\uFEFF/, '').trim() === '' ? null : text };
  } catch (error) {
    return { kind: 'unreadable', why: tellFileFault(error, locale) };
  }
}
