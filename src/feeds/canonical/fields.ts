import { squeezeSpace } from '../text/html-text.ts';

/** One element as rss-parser hands it on: its text, its attributes and its parts. */
export type Field = {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, unknown>>;
};

const none: Readonly<Record<string, string>> = Object.freeze({});

const keys = new Map<string, string>();

/** The key under which rss-parser is told to keep every element of a name, whatever it makes of them itself. */
export function wireKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = `wire:${name}`;
  keys.set(name, key);
  return key;
}

/** What rss-parser itself reads under a name of its own (`guid`, `id`, `pubDate`), as text or with its attributes; null where it is empty. */
export function ownText(record: Readonly<Record<string, unknown>>, name: string): string | null {
  const text = fieldOf(record[name]).text.trim();
  return text === '' ? null : text;
}

/** All elements of these names under a feed or an item, in order. */
export function fieldsOf(
  record: Readonly<Record<string, unknown>>,
  ...names: readonly string[]
): readonly Field[] {
  const fields: Field[] = [];
  for (const name of names) {
    const values = record[wireKey(name)];
    if (Array.isArray(values)) for (const value of values) fields.push(fieldOf(value));
  }
  return fields;
}

/** The first element of these names that says anything. */
export function firstField(
  record: Readonly<Record<string, unknown>>,
  ...names: readonly string[]
): Field | null {
  for (const name of names) {
    const values = record[wireKey(name)];
    if (!Array.isArray(values)) continue;
    for (const value of values) {
      const field = fieldOf(value);
      if (field.text.trim() !== '') return field;
    }
  }
  return null;
}

/** The same as plain text on one line. */
export function firstText(
  record: Readonly<Record<string, unknown>>,
  ...names: readonly string[]
): string | null {
  const text = squeezeSpace(firstField(record, ...names)?.text ?? '');
  return text === '' ? null : text;
}

/** A part of a person: `<author><name>…`. */
export function partOf(field: Field, ...names: readonly string[]): Field | null {
  for (const name of names) {
    const values = field.parts[name];
    if (Array.isArray(values) && values.length > 0) return fieldOf(values[0]);
  }
  return null;
}

/** An element as rss-parser hands it on: a string, or an object where it has attributes or parts. */
export function fieldOf(value: unknown): Field {
  if (typeof value === 'string') return { text: value, attributes: none, parts: none };
  if (typeof value !== 'object' || value === null) return { text: '', attributes: none, parts: none };
  const parts = value as Readonly<Record<string, unknown>>;
  const text = typeof parts._ === 'string' ? parts._ : '';
  return { text, attributes: (parts.$ as Record<string, string> | undefined) ?? none, parts };
}
