import { foldSpace } from './html-text.ts';

/** One element as rss-parser hands it on: its text, its attributes and its parts. */
export type Field = {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, unknown>>;
};

const none: Readonly<Record<string, string>> = Object.freeze({});

/** All elements of one name under a feed or an item, in order. */
export function fieldsOf(
  record: Readonly<Record<string, unknown>>,
  ...names: readonly string[]
): readonly Field[] {
  return names.flatMap((name) => {
    const values = record[`wire:${name}`];
    return Array.isArray(values) ? values.map(fieldOf) : [];
  });
}

/** The first element of these names that says anything. */
export function firstField(
  record: Readonly<Record<string, unknown>>,
  ...names: readonly string[]
): Field | null {
  return fieldsOf(record, ...names).find((field) => field.text.trim() !== '') ?? null;
}

/** The same as plain text on one line. */
export function firstText(
  record: Readonly<Record<string, unknown>>,
  ...names: readonly string[]
): string | null {
  const text = foldSpace(firstField(record, ...names)?.text ?? '');
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

function fieldOf(value: unknown): Field {
  if (typeof value === 'string') return { text: value, attributes: none, parts: {} };
  if (typeof value !== 'object' || value === null) return { text: '', attributes: none, parts: {} };
  const parts = value as Readonly<Record<string, unknown>>;
  const text = typeof parts['_'] === 'string' ? parts['_'] : '';
  return { text, attributes: (parts['$'] as Record<string, string> | undefined) ?? none, parts };
}
