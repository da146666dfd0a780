import { type Category, emptyDraft, type ItemDraft } from '../domain/item.ts';
import type { FeedEntry } from './feed-entry.ts';
import { bodyParagraphs, plainLine, plainParagraphs } from './text-value.ts';

/** Entries to drafts; those without words and without a link are noise and left out. */
export function draftsOf(entries: readonly FeedEntry[]): readonly ItemDraft[] {
  return entries.map(draftOf).filter(saysAnything);
}

/** An entry to a draft. A long description without content is the body itself. */
function draftOf(entry: FeedEntry): ItemDraft {
  const described = plainParagraphs(entry.summary);
  const body = bodyParagraphs(entry);
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
  };
}

function categoryOf({ term, scheme, label }: FeedEntry['categories'][number]): Category {
  return { scheme, code: term, label };
}

/**
 * Who is to be credited: the source the item names, else a creator that is an agency and not a person: its code
 * (`ANP`, `ANP/AFP`). The rights line is left out: at some feeds it credits the photo (`copyright photo: ANP`).
 */
function creditOf(entry: FeedEntry): string | null {
  const agency = entry.authors.map(({ name }) => name ?? '').find((name) => agencyCode.test(name));
  return entry.source ?? agency ?? null;
}

const agencyCode = /^(?:[A-Z][A-Z0-9]{1,5}(?:\s?\/\s?[A-Z][A-Z0-9]{1,5}){0,3}|Belga|Reuters|Xinhua|dpa)$/;

/** An item without words and without a link is noise. */
function saysAnything(draft: ItemDraft): boolean {
  return (
    draft.headline !== null || draft.summary !== null || draft.paragraphs.length > 0 || draft.link !== null
  );
}
