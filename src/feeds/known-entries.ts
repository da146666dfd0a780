import { hash } from 'node:crypto';

/**
 * Entries of a source's last document, by which they are known again before they are read. An entry means what the
 * document around it says, so that they are known only as long as that is the same (`frame`).
 */
export type KnownEntries = { readonly frame: string; readonly keys: ReadonlySet<string> };

/** By what the entries of a document that was read can be known again in the next. */
export type EntryKeys = {
  /** What all of them stand in: namespaces, base addresses, language, time zone. */
  readonly frame: string;
  /** Of each item that was read; null where it has to be read each time, as one does in which something is to be told. */
  readonly keys: readonly (string | null)[];
  /** Of those that were known and left unread, in their order. */
  readonly unread: readonly string[];
};

/** Characters of a key: 96 bits, which no two texts have in common by accident. */
const keyLength = 16;

/** The key of a text: an entry as it stands in its document, or what is around it. */
export function entryKey(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, keyLength);
}
