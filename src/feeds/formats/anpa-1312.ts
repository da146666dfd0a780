import { type Category, type EpochMs, emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { applySignals } from '../../domain/signals/signals.ts';
import { normaliseUrgency, providerName } from '../../domain/signals/urgency.ts';
import type { FormatReader, ParseContext } from '../format-reader.ts';
import type { ParsedFeed } from '../parsed-feed.ts';
import { advanceRelease, isAdvanceCopy } from './ap-advance.ts';
import { type AnpaCopy, readAnpaCopy } from './wire-bytes/anpa-copy.ts';
import { readTake, type Take } from './wire-bytes/anpa-take.ts';
import { readWire } from './wire-bytes/read-wire.ts';
import { dayOf, instantOf } from './wire-bytes/wire-clock.ts';
import {
  type MessageShape,
  messageStart,
  openingOf,
  type WireMessage,
  wireText,
} from './wire-bytes/wire-messages.ts';

/**
 * ANPA 1312, the text transmission format of AP's lines and Kyodo's: two header lines, the copy between STX and ETX, and behind it when
 * it was sent. It has no guid: of AP the keyword and its day are one, and a Writethru its next version; else the service,
 * its number and the day.
 */
export const anpa1312: FormatReader<'anpa-1312'> = {
  formats: ['anpa-1312'],
  kinds: ['text'],
  timeZoneDefault: 'newsroom',
  leavesOutHalfItem: true,
  decodesItself: true,
  detects: (document) => opening.test(openingOf(document)),
  read: (document, context) => readAnpa(document.bytes, context),
};

/** `W2870`, US, selector: of Kyodo the agency's name stands between. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: US parts the fields.
const opening = /^\x01?[A-Za-z]\d{4}[A-Za-z]{0,10}\x1f[^\n]{0,40}\n/;

const shape: MessageShape = {
  start: new RegExp(String.raw`${messageStart}[A-Za-z]\d{4}[A-Za-z]{0,10}\x1f[^\n]{0,40}\n`, 'g'),
  isWholeTail: (tail) => clockOf(tail) !== null,
  textAt: (message) => /^[^\n]*\n[^\n]*\n?/.exec(message)?.[0].length ?? 0,
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const serialSign = /([A-Za-z])(\d{4})([A-Za-z]*)\x1f/;

/** The keyword with its take, the day, and how many words: `BC-BKN--Heat-Hawks 1stLd-Writethru   02-20 0500`. */
const keywordLine =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: DC1 to DC4 say how it is set.
  /^([a-z]) ([a-z])[\x13\x14]([\x11\x12]) ?(\S.*?)\s+(\d{1,2})-(\d{1,2})(?:\s+\d{0,5})?\s*$/im;

function readAnpa(bytes: Uint8Array, context: ParseContext): ParsedFeed<'anpa-1312'> {
  return readWire(bytes, {
    format: 'anpa-1312',
    name: 'ANPA 1312',
    shape,
    tell: (message) => {
      const head = headOf(message);
      return { message, head, ...sentAt(message, head, context) };
    },
    read: (told) => readItem(told, context),
  });
}

type Head = {
  /** `w2870`: service and number. */
  readonly serial: string;
  readonly isKyodo: boolean;
  readonly priority: string;
  readonly category: string;
  readonly isSetAsTable: boolean;
  /** With its take. */
  readonly keyword: string;
  /** As the agency writes it, `11-13`; the order of the two is the agency's. */
  readonly day: string;
};

function headOf({ head }: WireMessage): Head {
  const [first = '', second = ''] = head.split('\n');
  const [, service = '', number = '', name = ''] = serialSign.exec(first) ?? [];
  const [, priority = '', category = '', setting = '', keyword = '', one = '', other = ''] =
    keywordLine.exec(wireText(second.slice(0, 300))) ?? [];
  return {
    serial: `${service.toLowerCase()}${number}`,
    isKyodo: /^kyodo$/i.test(name),
    priority: priority.toLowerCase(),
    category: category.toLowerCase(),
    isSetAsTable: setting === '\x12',
    keyword,
    day: `${one}-${other}`,
  };
}

type Sent = { readonly time: EpochMs | null; readonly year: string };

/**
 * Behind ETX; where that cannot be read nobody knows the hour. `year`: of the day in the header, which is the agency's own and around
 * New Year another than the time's.
 */
function sentAt({ tail }: WireMessage, { isKyodo, day }: Head, context: ParseContext): Sent {
  const found = clockOf(tail);
  const zone = context.sourceTimeZone ?? found?.zone ?? 'UTC';
  const time = found === null ? null : instantOf(found.clock, zone, context.readAt);
  const [one = 0, other = 0] = day.split('-').map(Number);
  const noon = { year: null, month: isKyodo ? other : one, day: isKyodo ? one : other, hour: 12, minute: 0 };
  const sent = time ?? context.readAt;
  return { time, year: dayOf(instantOf(noon, 'UTC', sent) ?? sent, 'UTC').slice(0, 4) };
}

/** AP: `AP-WF-11-13-13 1509GMT`, month first, in UTC. Kyodo: `KWS-21:37-09-12-18`, day first, in Tokyo. */
function clockOf(tail: string) {
  const ap = /^\s*[A-Z]{2,5}-[A-Z]{1,4}-(\d{2})-(\d{2})-(\d{2}|\d{4}) (\d{2})(\d{2}) ?GMT/i.exec(tail);
  if (ap !== null) {
    const [, month, day, year = '', hour, minute] = ap;
    const clock = {
      year,
      month: Number(month),
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
    };
    return { clock, zone: 'UTC' };
  }
  const kyodo = /^\s*[A-Z]{2,5}-(\d{2}):(\d{2})-(\d{2})-(\d{2})-(\d{2}|\d{4})$/.exec(tail);
  if (kyodo === null) return null;
  const [, hour, minute, day, month, year = ''] = kyodo;
  const clock = { year, month: Number(month), day: Number(day), hour: Number(hour), minute: Number(minute) };
  return { clock, zone: 'Asia/Tokyo' };
}

type Message = Sent & { readonly head: Head; readonly message: WireMessage };

function readItem({ head, message, time, year }: Message, context: ParseContext): ItemDraft {
  const copy = readAnpaCopy(wireText(message.text), head.isSetAsTable);
  const take = readTake(copy.keyword ?? head.keyword, head.keyword);
  const isAps = !head.isKyodo && (/^\s*AP-/.test(message.tail) || copy.isAps);
  const credit = head.isKyodo ? 'Kyodo' : isAps ? 'AP' : null;
  const draft: ItemDraft = {
    ...emptyDraft,
    ...identityOf(head, take, year, isAps),
    ...(copy.isTable ? tableOf(copy, take) : withHeadline(copy)),
    issuedAt: time,
    changedAt: take.lead !== null && take.lead > 0 ? time : null,
    urgency: normaliseUrgency(urgencyOf(head, copy), credit),
    categories: categoriesOf(head, take),
    language: credit === null ? null : 'en',
    credit,
    editorialNote: copy.editorsNote,
    ...advanceOf(copy, take, time, credit),
    genre: take.isPiece || copy.isTable ? 'advisory' : 'news',
    ...(take.slug !== '' && { slug: take.slug }),
  };
  return applySignals(draft, {
    rules: context.signals,
    provider: credit,
    slug: [take.slug, take.name].filter((part) => part !== '').join(', '),
  });
}

/**
 * AP gives a story one keyword for a day, and sends its next versions under it as `1stLd-Writethru`; alerts share one, and
 * kills, adds and advisories speak of a story and are none.
 */
function identityOf(
  { serial, day }: Head,
  { slug, lead, isStory }: Take,
  year: string,
  isAps: boolean,
): Pick<ItemDraft, 'guid' | 'version' | 'replaces'> {
  const guid = /[1-9]/.test(serial) ? `anpa ${serial} ${day}-${year}` : null;
  const byNumber = { guid, version: null, replaces: null };
  if (!isAps || slug === '') return byNumber;
  const story = `AP ${slug.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')} ${day}-${year}`;
  if (lead !== null) return { guid: story, version: lead + 1, replaces: null };
  return isStory ? byNumber : { ...byNumber, replaces: story };
}

/** Copy in advance waits for its day: a take (`Adv29`) or a line above the text (`For release Sunday, Nov. 29`) says which. */
function advanceOf(
  { editorsNote, summary, notes }: AnpaCopy,
  { slug, name }: Take,
  sentAt: EpochMs | null,
  credit: string | null,
): Partial<Pick<ItemDraft, 'pubStatus' | 'embargoedUntil' | 'embargoWords'>> {
  const note = [summary, editorsNote, ...notes].filter((part) => part !== null).join(' · ');
  const signs = { slug: `${slug}, ${name}`, note, sentAt, provider: providerName(credit) };
  return isAdvanceCopy(signs) ? advanceRelease(signs) : {};
}

/** Standings and scores are for the desk, and no text. */
function tableOf({ headline }: AnpaCopy, { slug }: Take): Pick<ItemDraft, 'headline'> {
  return { headline: headline ?? (slug || null) };
}

/** An alert has no headline: its only paragraph is one, and its dateline stands alone. */
function withHeadline(
  copy: AnpaCopy,
): Pick<ItemDraft, 'headline' | 'summary' | 'paragraphs' | 'datelineText'> {
  const { headline, summary, notes, paragraphs } = copy;
  const [first, ...rest] = paragraphs;
  if (headline !== null || first === undefined)
    return { headline, summary, paragraphs: [...notes, ...paragraphs], datelineText: null };
  const [, dateline = null, said = first] = /^(.{2,80}? \(AP\) —) (.+)$/su.exec(first) ?? [];
  return { headline: said, summary, paragraphs: [...notes, ...rest], datelineText: dateline };
}

/** Flash, bulletin, urgent, regular and deferred, as AP counts them. Features bear the letter of a flash, which is a line or two. */
function urgencyOf({ priority }: Head, { paragraphs }: AnpaCopy): number | null {
  if (priority === 'f' && paragraphs.length > 2) return urgencies.get('r') ?? null;
  return urgencies.get(priority) ?? null;
}

const urgencies: ReadonlyMap<string, number> = new Map(
  Object.entries({ f: 1, b: 2, u: 3, r: 4, d: 5, z: 5 }),
);

/** AP's letters that say the desk; the others (`a` America, `w` Washington) are told by the place. */
const desks: ReadonlyMap<string, string> = new Map(
  Object.entries({ s: 'Sports', i: 'International', f: 'Finance', e: 'Entertainment' }),
);

/** AP puts the sport before a keyword: `BC-BKN--Heat-Hawks`. */
const sports =
  /^(?:BB[ABCMNOY]|BK[CLNOW]|BOX|CAR|CRI|CYC|FB[CLNO]|FIG|GLF|HK[CNOW]|MMA|OLY|RAC|RGL|RGU|RUN|SKI|SOC|SWM|TEN|TRK|VBL)$/;

function categoriesOf({ category }: Head, { topic }: Take): readonly Category[] {
  const letter = { scheme: 'anpa', code: category, label: desks.get(category) ?? null };
  const sport = sports.test(topic) ? [{ scheme: 'anpa-keyword', code: topic, label: 'Sports' }] : [];
  return [...sport, ...(category === '' ? [] : [letter])];
}
