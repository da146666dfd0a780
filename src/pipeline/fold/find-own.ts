import { allText, isCopyOf } from '../../domain/identity/likeness.ts';
import type { WireItem } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { StoryHead } from '../../store/ports.ts';
import type { Folding } from './fold-context.ts';
import type { Found } from './known-keys.ts';
import type { Entry, ReadDocument } from './read-document.ts';

/** The same text is the same item, unless this much time lies between them. */
const sameTextMs = 48 * 3_600_000;

/** The story of the same agency that an item is a version of, by its guid, by what it replaces, by its link or by its text. */
export async function findOwn(
  entry: Entry,
  document: ReadDocument,
  folding: Folding,
  ports: StorePorts,
): Promise<StoryHead | 'retired' | null> {
  const { keys, item } = entry;
  const { known, sharedLinks } = document;
  const { agency } = folding.voice;
  const byGuid = known.own(keys.guid, agency);
  if (byGuid !== null && (await isSameUnderGuid(byGuid, entry, folding, ports))) return storyOf(byGuid);
  const replaced = known.own(keys.replaces, agency);
  if (replaced !== null) return storyOf(replaced);
  const hasGuid = keys.guid.length > 0;
  const [link] = keys.link;
  if (link !== undefined && !sharedLinks.has(link)) {
    const byLink = known.own([link], agency);
    // With guids of its own, a source means another item by another guid, whatever the link.
    if (
      byLink !== null &&
      (!hasGuid || byLink.story === null || byLink.story.sourceId !== folding.source.id)
    ) {
      return storyOf(byLink);
    }
  }
  const byText = known.own(keys.text, agency);
  if (byText === null || byText.story === null || !hasGuid) return byText === null ? null : storyOf(byText);
  const stored = await ports.stories.stored(byText.number);
  const isRecent = stored !== null && (item.issuedAt ?? folding.now) - stored.item.seenAt < sameTextMs;
  return isRecent ? byText.story : null;
}

/**
 * A guid such as `article-12` may be counted twice by the systems behind two feeds of one agency. Where nothing else
 * agrees, the other feed means another item.
 */
async function isSameUnderGuid(
  { story, number }: Found,
  { item, keys, version }: Entry,
  { source }: Folding,
  { stories }: StorePorts,
): Promise<boolean> {
  const isGlobal = keys.guid.length === 1;
  if (isGlobal || story === null || story.sourceId === source.id || story.textHash === version.textHash)
    return true;
  if (allText(item) === '') return true;
  const stored = await stories.stored(number);
  return stored === null || agrees(item, stored.item);
}

function agrees(item: WireItem, { link, ...known }: WireItem): boolean {
  const isSameLink = item.link !== null && item.link === link;
  return isSameLink || item.headline === known.headline || isCopyOf(item, { ...known, link });
}

function storyOf({ story }: Found): StoryHead | 'retired' {
  return story ?? 'retired';
}
