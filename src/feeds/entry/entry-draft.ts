import { type Category, emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { pictureOf } from '../picture/picture-of.ts';
import type { FeedEntry } from './feed-entry.ts';
import { bodyParagraphs, plainLine, plainParagraphs } from './text-value.ts';

/** An entry to a draft. A long description without content is the body itself. */
export function draftOf(entry: FeedEntry): ItemDraft {
  const described = withoutTeaser(plainParagraphs(entry.summary));
  const body = withoutTeaser(bodyParagraphs(entry));
  const isBody = body.length === 0 && described.length > 1;
  const published = entry.published ?? entry.updated;
  const changed = entry.updated !== null && published !== null && entry.updated > published;
  return {
    ...emptyDraft,
    guid: entry.id,
    headline: plainLine(entry.title),
    summary: isBody || described.length === 0 ? null : described.join(' '),
    paragraphs: isBody ? described : body,
    link: entry.link,
    issuedAt: published,
    changedAt: changed ? entry.updated : null,
    categories: entry.categories.map(categoryOf),
    language: entry.language,
    credit: creditOf(entry),
    ...(entry.picture !== null && pictureOf([entry.picture], null)),
  };
}

/** Sites close a cut text with a link to the rest of it. */
function withoutTeaser(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.length > 1 && teaser.test(paragraphs.at(-1) ?? '') ? paragraphs.slice(0, -1) : paragraphs;
}

const teaser =
  /^(?:lees (?:verder|meer)|continue reading|read (?:more|full)|view entire post|weiterlesen|lire la suite)\b.{0,40}$/i;

function categoryOf({ term, scheme, label }: FeedEntry['categories'][number]): Category {
  return { scheme, code: term, label };
}

/**
 * Who is to be credited: the source the item names, else a creator that is an agency and not a person: its code
 * (`ANP`, `ANP/AFP`). The rights line is left out: at some feeds it credits the photo (`copyright photo: ANP`).
 */
function creditOf(entry: FeedEntry): string | null {
  const agency = entry.authors
    .map(({ name }) => name ?? '')
    .find((name) => name.split('/').some((part) => agencyCode.test(part.trim())));
  return entry.source ?? agency ?? null;
}

const agencyCode = /^(?:[A-Z][A-Z0-9]{1,5}|Belga|Reuters|Xinhua|dpa)$/;

/** An item without words and without a link is noise, and left out. */
export function saysAnything(draft: ItemDraft): boolean {
  return (
    draft.headline !== null || draft.summary !== null || draft.paragraphs.length > 0 || draft.link !== null
  );
}
