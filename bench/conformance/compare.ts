import { decodeXmlText } from '../../src/feeds/text/xml-entities.ts';
import type { Seen, SeenEntry } from './readers.ts';
import type { Expectation } from './suite.ts';

/** Whether one of the values a reader offers for a field is the one expected. */
export function meets(seen: Seen, expectation: Expectation): boolean {
  return offered(seen, expectation).some((value) => same(value, expectation));
}

/** All values a reader offers where a field is expected. */
export function offered(seen: Seen, { of, index, field }: Expectation): readonly unknown[] {
  if (of === 'feed') return field === 'title' ? seen.title : [];
  const entry = seen.entries[index];
  return entry ? valuesAt(entry, field) : [];
}

function valuesAt(entry: SeenEntry, field: string): readonly unknown[] {
  const [name = '', at, part] = field.split('.');
  if (name === '@updated') return entry.updated;
  if (name === '@published') return entry.published;
  if (name === 'content') return at === '0' ? entry.content : entry.content.slice(Number(at));
  if (name === 'links' && at === 'len') return [entry.links.length];
  if (name === 'author')
    return at === undefined ? entry.authors.map(written) : entry.authors.map((a) => a[at]);
  if (name === 'links' || name === 'tags' || name === 'enclosures' || name === 'authors') {
    return [entry[name][Number(at)]?.[part ?? '']];
  }
  const values = (entry as unknown as Record<string, unknown>)[name];
  return Array.isArray(values) ? values : [];
}

/** `name (address)`, as the suite writes an author in full. */
function written(author: Readonly<Record<string, unknown>>): unknown {
  const { name, email } = author;
  return name && email ? `${name} (${email})` : (name ?? email);
}

function same(value: unknown, { field, value: expected }: Expectation): boolean {
  if (value === null || value === undefined) return false;
  if (field.startsWith('@')) return Math.floor(Number(value) / 1000) === expected;
  const [ours, theirs] = [asText(String(value)), asText(String(expected))];
  if (/(?:^link|href|url)$/.test(field) && URL.canParse(ours) && URL.canParse(theirs)) {
    return new URL(ours).href === new URL(theirs).href;
  }
  return ours === theirs;
}

/** As text: scripts and tags gone, entities decoded, white space folded. */
function asText(value: string): string {
  const bare = value
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<\/?[a-z!?][^<>]*>/gi, '');
  return decodeXmlText(bare).replace(/\s+/g, ' ').trim();
}
