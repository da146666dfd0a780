import type { MarkupElement } from '../../text/markup-tree.ts';

/** Elements that are there to tell a time: HTML's own, and those of AMP and GitHub that write an age of it. */
const timeElements = new Set(['time', 'amp-timeago', 'relative-time', 'time-ago', 'timeago', 'local-time']);
/** What an age is set in; what any other element tells may be of all that it holds. */
const around = new Set(['span', 'div', 'p', 'small', 'em', 'i', 'abbr', 'td', 'dd']);
/** Where scripts that write ages (timeago, livestamp) look for the time. */
const timeAttributes = [
  'datetime',
  'data-datetime',
  'data-timestamp',
  'data-published',
  'data-time',
  'data-livestamp',
  'data-utime',
  'data-date',
];
const isoTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;
/** Seconds or milliseconds since 1970, of this century. */
const epoch = /^1\d{9}(?:\d{3})?$/;

/** True for elements that are there to tell a time. */
export function isTimeElement({ name }: MarkupElement): boolean {
  return timeElements.has(name);
}

/**
 * The time that an element tells beside its text, or without any, in ISO 8601: `<time datetime>`, what scripts make ages of, and
 * microdata (`<meta itemprop="datePublished">`). Null where it tells none. A day alone is told as it is written.
 */
export function toldTimeOf(element: MarkupElement): string | null {
  const { name, attributes } = element;
  if (isTimeElement(element) && attributes.datetime !== undefined) return attributes.datetime;
  if (name === 'meta') {
    const isPublished = attributes.itemprop === 'datePublished' && isoTime.test(attributes.content ?? '');
    return isPublished ? (attributes.content ?? null) : null;
  }
  if (name === 'abbr' && isoTime.test(attributes.title ?? '')) return attributes.title ?? null;
  if (!around.has(name)) return null;
  for (const attribute of timeAttributes) {
    const value = attributes[attribute]?.trim() ?? '';
    if (isoTime.test(value)) return value;
    const time = isoOfEpoch(value);
    if (time !== null) return time;
  }
  return null;
}

/** Seconds or milliseconds since 1970 in ISO 8601; null for any other text. */
export function isoOfEpoch(value: string): string | null {
  return epoch.test(value) ? new Date(Number(value) * (value.length === 10 ? 1_000 : 1)).toISOString() : null;
}
