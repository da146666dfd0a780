import type { WireItem } from './item.ts';

/** What is longer is no guid or address that anybody could use; it is known by its hash. */
const longestName = 2_000;
const longestText = 1_000_000;
const longestLine = 20_000;

/**
 * An item as every database and platform takes it: no NUL, no half of a surrogate pair, nothing of a megabyte where a line
 * is meant.
 */
export function tameItem(item: WireItem, hash: (text: string) => string): WireItem {
  const name = (text: string | null) => {
    const clean = tameText(text, Infinity);
    return clean !== null && clean.length > longestName ? `hash:${hash(clean)}` : clean;
  };
  const link = tameText(item.link, Infinity);
  return {
    ...item,
    guid: name(item.guid),
    replaces: name(item.replaces),
    headline: tameText(item.headline, longestLine),
    lede: tameText(item.lede, longestLine),
    body: tameText(item.body, longestText),
    link: link !== null && link.length > longestName ? null : link,
    language: tameText(item.language, 100),
    credit: tameText(item.credit, 500),
    editorialNote: tameText(item.editorialNote, longestLine),
    ...(item.slug !== undefined && { slug: tameText(item.slug, 500) ?? item.slug }),
    topics: item.topics.map((topic) => tameText(topic, 200) ?? topic),
    topicReason: tameText(item.topicReason, 1_000),
  };
}

function tameText(text: string | null, longest: number): string | null {
  if (text === null) return null;
  const plain = text.includes('\0') ? text.replaceAll('\0', '') : text;
  return (plain.length > longest ? plain.slice(0, longest) : plain).toWellFormed();
}
