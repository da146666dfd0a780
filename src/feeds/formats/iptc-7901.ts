import { type Category, type EpochMs, emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { applySignals } from '../../domain/signals/signals.ts';
import { normaliseUrgency, providerName } from '../../domain/signals/urgency.ts';
import { monthOf } from '../../domain/text/month-names.ts';
import type { FormatReader, ParseContext } from '../format-reader.ts';
import type { ParsedFeed } from '../parsed-feed.ts';
import { squeezeSpace } from '../text/html-text.ts';
import { readWire } from './wire-bytes/read-wire.ts';
import { dayOf, instantOf } from './wire-bytes/wire-clock.ts';
import { readHeadlines } from './wire-bytes/wire-headlines.ts';
import {
  type MessageShape,
  messageStart,
  openingOf,
  type WireMessage,
  wireText,
} from './wire-bytes/wire-messages.ts';
import { readStory } from './wire-bytes/wire-story.ts';

/**
 * IPTC 7901, the text transmission format of the lines of dpa, ATS and others (https://www.iptc.org/std/IPTC7901/): messages
 * between SOH, STX and ETX, of which one document holds one or many. It has no guid: service, agency, number and day
 * together are one, and a number of noughts none.
 */
export const iptc7901: FormatReader<'iptc-7901'> = {
  formats: ['iptc-7901'],
  kinds: ['text'],
  timeZoneDefault: 'newsroom',
  leavesOutHalfItem: true,
  decodesItself: true,
  detects: (document) => headerLine.test(openingOf(document)),
  read: (document, context) => read7901(document.bytes, context),
};

/** `eca062 4 i 211 ccccb   dpa 061`: service and number, priority, category, words, agency and its number. */
const header = String.raw`[A-Za-z]{2,4}\d{3,4} [1-9] [A-Za-z]{1,3}(?= +\d|\n)[^\n\x02]{0,200}`;
const headerLine = new RegExp(String.raw`^\x01?${header.replace(String.raw`|\n`, String.raw`|\r?\n`)}`);

const shape: MessageShape = {
  start: new RegExp(messageStart + header, 'g'),
  isWholeTail: (tail) => clockLine.test(tail),
  textAt: (message) => {
    const [lines = ''] = /^[^\n]*\n\s*(?:[^\n]*\/[ \t]*\n)?/.exec(message) ?? [];
    return lines.length;
  },
};

/** `131137 GMT Nov 13`: day, hour, minute, zone if any, month, and the year where it tells one. */
const clockLine =
  /^\s*(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})\s*(?<zone>GMT|UTC|Z)?\s*(?<month>\p{L}{3,9})\.?(?:\s+(?<year>\d{4}|\d{2}))?$/iu;

function read7901(bytes: Uint8Array, context: ParseContext): ParsedFeed<'iptc-7901'> {
  return readWire(bytes, {
    format: 'iptc-7901',
    name: 'IPTC 7901',
    shape,
    tell: (message) => {
      const head = headOf(message);
      return { message, head, ...sentAt(message, head, context) };
    },
    read: (told) => readItem(told, context),
  });
}

type Head = {
  readonly service: string;
  readonly serial: string;
  readonly priority: string;
  readonly category: string;
  /** As the agency calls itself behind its sign; null where it tells only a desk. */
  readonly agency: string | null;
  readonly code: string;
  readonly number: string;
  readonly slug: string | null;
};

/** Characters of a header, and of its first line, that are looked at: one that goes on is no header, and must hold nobody up. */
const longestHead = 1_000;
const longestLine = 300;

function headOf({ head, text }: WireMessage): Head {
  const [line = '', ...rest] = wireText(head.slice(0, longestHead)).split('\n');
  const first = line.slice(0, longestLine);
  const [, service = '', serial = '', priority = '', category = ''] =
    /^([A-Za-z]+)(\d+) (\d) ([A-Za-z]+)/.exec(first) ?? [];
  const [, code = '', number = ''] = /([A-Za-z][\w-]*) +(\d{2,4})\s*$/.exec(first) ?? [];
  const slug = squeezeSpace(rest.join(' ')).replace(/[/ ]+$/, '');
  const agency = agencyOf(code, text);
  return {
    service: service.toLowerCase(),
    serial,
    priority,
    category,
    agency,
    code,
    number,
    slug: slug || null,
  };
}

/** A desk of dpa (`lni`) is told by the initials behind its text; ATS signs with its German name. */
function agencyOf(code: string, text: string): string | null {
  const known = providerName(code.replace(/-.*/, ''));
  const end = wireText(text.slice(-400));
  const signed = /^dpa(?= [a-z0-9])/m.test(end)
    ? 'dpa'
    : /^\((?:SDA|ATS|sda|ats)\\?\//m.test(end)
      ? 'sda'
      : null;
  const agency = known ?? signed;
  return agency === null ? null : (credits[agency] ?? agency.toUpperCase());
}

const credits: Readonly<Record<string, string>> = {
  dpa: 'dpa',
  sda: 'ats',
  reuters: 'Reuters',
  belga: 'Belga',
};

/** Whose clock a time without a zone is: the agency's house. */
const zones: ReadonlyMap<string, string> = new Map([
  ['dpa', 'Europe/Berlin'],
  ['ats', 'Europe/Zurich'],
  ['ANP', 'Europe/Amsterdam'],
  ['Belga', 'Europe/Brussels'],
]);

type Sent = { readonly time: EpochMs | null; readonly day: string };

/** When it was sent, and on which day of the agency; without a time that can be read, when it was read. */
function sentAt({ tail }: WireMessage, { agency }: Head, context: ParseContext): Sent {
  const { groups } = clockLine.exec(tail.split('\n')[0] ?? '') ?? {};
  const house = context.sourceTimeZone ?? zones.get(agency ?? '') ?? context.timeZone ?? 'UTC';
  const zone = groups?.zone === undefined ? house : 'UTC';
  const month = groups === undefined ? null : monthOf(groups.month ?? '');
  if (groups === undefined || month === null) return { time: null, day: dayOf(context.readAt, zone) };
  const clock = { day: Number(groups.day), hour: Number(groups.hour), minute: Number(groups.minute) };
  const time = instantOf({ ...clock, year: groups.year ?? null, month }, zone, context.readAt);
  return { time, day: dayOf(time ?? context.readAt, zone) };
}

function readItem(
  { message, head, time, day }: Sent & { readonly message: WireMessage; readonly head: Head },
  context: ParseContext,
): ItemDraft {
  const { agency, slug } = head;
  const { above, text } = readHeadlines(wireText(message.text));
  const story = readStory(text);
  const draft: ItemDraft = {
    ...emptyDraft,
    guid: guidOf(head, day),
    headline: above.headline,
    // A table is for the desk, and no text.
    ...withTeaser(story.isTable ? [] : story.paragraphs),
    genre: story.isTable ? 'advisory' : 'news',
    issuedAt: time,
    urgency: normaliseUrgency(head.priority, agency),
    categories: categoriesOf(head),
    language: story.language,
    credit: agency,
    editorialNote: [...above.unread, story.note].filter((part) => part !== null).join(' · ') || null,
    ...(slug !== null && { slug }),
  };
  const read = applySignals(draft, {
    rules: context.signals,
    provider: agency,
    genres: above.kickers.flatMap((kicker) => [kicker, kicker.split(/[ :]/)[0] ?? kicker]),
    keywords: above.kickers,
    slug,
  });
  const corrected = above.kickers.find((kicker) => correction.test(kicker));
  const paragraphs = corrected === undefined ? read.paragraphs : [`(${corrected})`, ...read.paragraphs];
  const isTakenBack = read.signal === 'kill' || read.signal === 'possible-kill';
  return { ...read, paragraphs, ...(isTakenBack && { replaces: takenBack(draft, head, day) }) };
}

/** What was wrong, in the agency's words, which are told with the card. */
const correction = /^(?:Berichtigung|Korrektur|Richtigstellung|Correction): ?\S/;
const dateline = /^\p{Lu}[^()]{1,60} \([\p{L}/ -]{2,30}\) ?[-–—] /u;

/** dpa puts a teaser before the opening with its dateline. */
function withTeaser(paragraphs: readonly string[]): Pick<ItemDraft, 'summary' | 'paragraphs'> {
  const [first = '', second = ''] = paragraphs;
  const hasTeaser = dateline.test(second) && !dateline.test(first);
  return hasTeaser ? { summary: first, paragraphs: paragraphs.slice(1) } : { summary: null, paragraphs };
}

/** Numbers of noughts are those of a converter that counts nothing. */
function guidOf({ service, serial, agency, code, number }: Head, day: string): string | null {
  const name = agency ?? code;
  if (name !== '' && Number(number) > 0) return `${service}/${name} ${Number(number)} ${day}`;
  return Number(serial) > 0 ? `${service}${Number(serial)} ${day}` : null;
}

/** The message of the same day that a kill names by its number: `dpa 0061`, `bdt0061`. */
function takenBack({ headline, paragraphs }: ItemDraft, head: Head, day: string): string | null {
  const { agency, service, number } = head;
  const said = [headline, ...paragraphs.slice(0, 3)].join('\n');
  const name = RegExp.escape(agency ?? head.code);
  const found = new RegExp(String.raw`\b(?:${name}|${RegExp.escape(service)}) ?(\d{3,4})\b`, 'i').exec(said);
  const named = found?.[1];
  if (named === undefined || Number(named) === 0 || Number(named) === Number(number)) return null;
  return guidOf({ ...head, number: named, serial: named }, day);
}

/** What IPTC's letters and the agencies' say of the desk, where they say it. */
const letters: ReadonlyMap<string, string> = new Map([
  ['i', 'International'],
  ['u', 'International'],
  ['x', 'International'],
  ['s', 'Sports'],
  ['ec', 'Economy'],
]);

function categoriesOf({ category, agency }: Head): readonly Category[] {
  const code = category.toLowerCase();
  return [{ scheme: agency === 'dpa' ? 'dpacat' : 'iptc7901', code, label: letters.get(code) ?? null }];
}
