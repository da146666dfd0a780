import { Tokenizer } from 'htmlparser2';
import { takeNewest } from '../read-items.ts';
import { readFeedDate } from '../text/feed-date.ts';
import { ignoreTokens } from '../text/ignore-tokens.ts';
import { createEntityDecoder, mendCharacters } from '../text/xml-entities.ts';
import { CanonicalBuilder } from './canonical-builder.ts';
import type { CanonicalFeed, XmlNode } from './canonical-xml.ts';
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
  const entities = createEntityDecoder(text);
  const builder = new CanonicalBuilder(url, entities.decode);
  let name = '';
  let attributes: [name: string, value: string][] = [];
  let attribute = '';
  let value = '';
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ...ignoreTokens,
      ontext: (start, end) => builder.text(text.slice(start, end)),
      oncdata: (start, end, offset) => builder.cdata(mendCharacters(text.slice(start, end - offset))),
      onopentagname: (start, end) => {
        name = text.slice(start, end).toLowerCase();
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
      onopentagend: () => builder.open(name, attributes),
      onselfclosingtag: () => {
        builder.open(name, attributes);
        builder.close(name);
      },
      onclosetag: (start, end) => builder.close(text.slice(start, end).toLowerCase()),
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  const canonical = builder.finish([...problems, ...entities.problems()]);
  if (canonical === null) return null;
  const dates = normaliseDates(canonical, timeZone);
  const { taken, problems: left } = takeNewest(canonical.items, newestDate);
  return { ...canonical, items: taken, problems: [...left, ...canonical.problems, ...dates] };
}

/** The latest of an item's dates, which are ISO 8601 by now. */
function newestDate({ children }: XmlNode): number | null {
  const dates = children.flatMap(({ name, text }) =>
    dateElements.has(name) && text !== '' ? [Date.parse(text)] : [],
  );
  return dates.length === 0 ? null : dates.reduce((latest, each) => Math.max(latest, each));
}

/** Dates become ISO 8601 before rss-parser sees them: one bad date would throw the whole feed away. */
function normaliseDates(canonical: CanonicalFeed, timeZone: string | undefined): readonly string[] {
  const problems: string[] = [];
  const unknownZones = new Set<string>();
  const mend = (node: XmlNode) => {
    if (!dateElements.has(node.name)) return;
    const date = readFeedDate(node.text, timeZone);
    if (date === null && node.text.trim() !== '')
      problems.push(`not a date: "${node.text.trim().slice(0, 60)}"`);
    if (date !== null && date.unknownZone !== null) unknownZones.add(date.unknownZone);
    node.text = date === null ? '' : new Date(date.at).toISOString();
  };
  for (const node of [canonical.feed, ...canonical.items]) node.children.forEach(mend);
  const zones = [...unknownZones].map(
    (zone) => `no time zone that is known: "${zone}"; its dates are read as ${timeZone ?? 'UTC'}`,
  );
  return [...zones.slice(0, 3), ...problems].slice(0, 20);
}
