import { type Said, sayAll } from '../../domain/said/said.ts';
import { entryKey, type KnownEntries } from '../known-entries.ts';
import { mostItems, takeNewest } from '../read-items.ts';
import { readFeedDate } from '../text/feed-date.ts';
import { ignoreTokens } from '../text/ignore-tokens.ts';
import { QuickTokenizer } from '../text/quick-tokenizer.ts';
import { createEntityDecoder, mendCharacters } from '../text/xml-entities.ts';
import { problemWords } from '../words/problem-words.ts';
import { CanonicalBuilder } from './canonical-builder.ts';
import type { BuiltFeed, CanonicalFeed, KeyedFeed, XmlNode } from './canonical-xml.ts';
import { cutKnown } from './cut-known.ts';
import { dateElements } from './feed-elements.ts';
import { repairXml } from './repair-xml.ts';

/**
 * Any RSS, RDF, Atom or CDF document, however broken, to clean elements with known names; null where no feed is in it.
 * It reads tokens, not a tree, so that unclosed and stray tags, missing ends, other prefixes and inline markup
 * lose nothing; dates in it are ISO 8601, those without a zone local to `timeZone` (UTC if absent). Linear in time;
 * nesting, items and the text of one element are capped.
 */
export function canonicalise(source: string, url: string | null, timeZone?: string): CanonicalFeed | null {
  const { text, problems } = repairXml(source);
  const built = build(text, url, problems);
  return built === null ? null : finish(built, timeZone).feed;
}

/**
 * The same, but for the entries that are known by their text: these are left unread, unless they may mean something else
 * than when they became known. Whether the rest of the frame is the same is for the caller to see.
 */
export function canonicaliseUnknown(
  source: string,
  url: string | null,
  timeZone: string | undefined,
  known: KnownEntries,
): KeyedFeed | null {
  const { text, problems } = repairXml(source);
  // What a document declares itself is added to all of it together, and has an end.
  const cut = text.includes('<!ENTITY') ? null : cutKnown(text, known.keys);
  if (cut !== null) {
    const built = build(cut.text, url, problems);
    const isAsTaken = built?.unread === cut.keys.length && built.items.length + built.unread <= mostItems;
    if (isAsTaken) return keyed(built, cut.text, cut.keys, timeZone);
  }
  const whole = build(text, url, problems);
  return whole === null ? null : keyed(whole, text, [], timeZone);
}

function build(text: string, url: string | null, problems: readonly Said[]): BuiltFeed | null {
  const entities = createEntityDecoder(text);
  const builder = new CanonicalBuilder(url, entities.decode);
  let name = '';
  let opened = 0;
  let attributes: [name: string, value: string][] = [];
  let attribute = '';
  let value = '';
  const tokenizer = new QuickTokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ...ignoreTokens,
      ontext: (start, end) => builder.text(text.slice(start, end)),
      oncdata: (start, end, offset) => builder.cdata(mendCharacters(text.slice(start, end - offset))),
      onopentagname: (start, end) => {
        name = text.slice(start, end).toLowerCase();
        opened = start - 1;
        if (attributes.length > 0) attributes = [];
      },
      onattribname: (start, end) => {
        attribute = text.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += text.slice(start, end);
      },
      onattribend: () => {
        if (attributes.length < 200) attributes.push([attribute, entities.decode(value)]);
      },
      onopentagend: () => builder.open(name, attributes, opened),
      onselfclosingtag: () => {
        builder.open(name, attributes, -1);
        builder.close(name, -1);
      },
      onclosetag: (start, end) =>
        builder.close(text.slice(start, end).toLowerCase(), text[end] === '>' ? end + 1 : -1),
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return builder.finish([...problems, ...entities.problems()]);
}

/** The feed with its dates mended and its newest items; `told`: items of whose dates something is to be told. */
function finish(
  { spans: _, surroundings: __, unread: ___, ...canonical }: BuiltFeed,
  timeZone: string | undefined,
): { readonly feed: CanonicalFeed; readonly told: ReadonlySet<XmlNode> } {
  const { problems: dates, told } = normaliseDates(canonical, timeZone);
  const { taken, problems: left } = takeNewest(canonical.items, newestDate);
  const problems = [...left, ...canonical.problems, ...dates];
  return { feed: { ...canonical, items: taken, problems }, told };
}

function keyed(
  built: BuiltFeed,
  text: string,
  unread: readonly string[],
  timeZone: string | undefined,
): KeyedFeed {
  const { feed, told } = finish(built, timeZone);
  const keys = new Map<XmlNode, string>();
  const isWhole = built.items.length === feed.items.length && !text.includes('<!ENTITY');
  for (const item of isWhole ? feed.items : []) {
    const span = built.spans.get(item);
    if (span !== undefined && !told.has(item)) keys.set(item, entryKey(text.slice(...span)));
  }
  return { ...feed, keys, surroundings: built.surroundings, unread };
}

/** The latest of an item's dates, which are ISO 8601 by now. */
function newestDate({ children }: XmlNode): number | null {
  const dates = children.flatMap(({ name, text }) =>
    dateElements.has(name) && text !== '' ? [Date.parse(text)] : [],
  );
  return dates.length === 0 ? null : dates.reduce((latest, each) => Math.max(latest, each));
}

/** Dates become ISO 8601 before rss-parser sees them: one bad date would throw the whole feed away. */
function normaliseDates(
  canonical: CanonicalFeed,
  timeZone: string | undefined,
): { readonly problems: readonly Said[]; readonly told: ReadonlySet<XmlNode> } {
  const problems: Said[] = [];
  const told = new Set<XmlNode>();
  const unknownZones = new Set<string>();
  const mend = (node: XmlNode, owner: XmlNode) => {
    if (!dateElements.has(node.name)) return;
    const date = readFeedDate(node.text, timeZone);
    const isNone = date === null && node.text.trim() !== '';
    if (isNone) problems.push(sayAll(problemWords.noDate, { text: node.text.trim().slice(0, 60) }));
    if (date !== null && date.unknownZone !== null) unknownZones.add(date.unknownZone);
    if (isNone || (date !== null && date.unknownZone !== null)) told.add(owner);
    node.text = date === null ? '' : new Date(date.at).toISOString();
  };
  for (const node of [canonical.feed, ...canonical.items]) {
    for (const child of node.children) mend(child, node);
  }
  const zones = [...unknownZones].map((zone) => sayAll(problemWords.noZone, { zone, as: timeZone ?? 'UTC' }));
  return { problems: [...zones.slice(0, 3), ...problems].slice(0, 20), told };
}
