import { alike, type Said } from '../../domain/said/said.ts';
/** An object read from JSON whose fields nothing is known of. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value from JSON is an object, and no list and not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects in a list; a single object counts as a list of one, anything else as none. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  if (isObject(value)) return [value];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Text as it stands, trimmed; numbers as text; null for anything else or nothing. */
export function stringOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || value.trim() === '') return null;
  return value.trim();
}

/**
 * A field that may hold copy back (status, embargo), as text; of a list of one its entry. What is in it and is no text is
 * `unreadable`, so that nobody takes it for a field that is absent. Null: absent, empty or false.
 */
export function statedIn(value: unknown): string | null {
  if (Array.isArray(value) && value.length < 2) return statedIn(value[0]);
  if (value === undefined || value === null || value === false || typeof value === 'string')
    return stringOf(value);
  return stringOf(value) ?? 'unreadable';
}

/** The strings in a list. */
export function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(stringOf).filter((text) => text !== null) : [];
}

/** Sentences that a client of ours put into a document; a text is what somebody else did. */
export function saidIn(value: unknown): readonly Said[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each) => {
    if (typeof each === 'string') return [alike(each)];
    const [nl, en] = isObject(each) ? [stringOf(each.nl), stringOf(each.en)] : [null, null];
    return nl === null || en === null ? [] : [{ nl, en }];
  });
}

/** A version number, as a number or in digits. */
export function versionOf(value: unknown): number | null {
  const text = stringOf(value);
  return text !== null && /^\d{1,15}(?:\.\d{1,6})?$/.test(text) ? Number(text) : null;
}
