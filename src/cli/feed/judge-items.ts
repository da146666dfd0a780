import type { EpochMs, ItemDraft } from '../../domain/item.ts';
import type { Notice } from './notice.ts';

/** What in a document's items makes Telex lose or double them, or tells them apart by less than it should. Pure. */
export function judgeItems(items: readonly ItemDraft[], readAt: EpochMs): readonly Notice[] {
  return items.length === 0 ? [] : [...judgeIdentity(items), ...judgeDates(items, readAt)];
}

/** By what the items of a document can be known, where that lies. Pure. */
export function judgeIdentity(items: readonly ItemDraft[]): readonly Notice[] {
  return items.length === 0 ? [] : [...judgeGuids(items), ...judgeLinks(items)];
}

function judgeGuids(items: readonly ItemDraft[]): readonly Notice[] {
  const byGuid = Map.groupBy(
    items.filter(({ guid }) => guid !== null),
    ({ guid }) => guid,
  );
  const shared = [...byGuid.values()].filter((group) => !isOneItem(group));
  const count = shared.reduce((sum, group) => sum + group.length, 0);
  if (count === 0) return [];
  return [
    {
      mend: true,
      message: `${count} of ${items.length} items share a guid with another item (“${short(shared[0]?.[0]?.guid)}”): they are told apart by link and text; ask the provider for a guid of its own for each item`,
    },
  ];
}

/** Versions of one item may stand together under its guid. */
function isOneItem(group: readonly ItemDraft[]): boolean {
  const links = new Set(group.map(({ link }) => link));
  const headlines = new Set(group.map(({ headline }) => headline));
  if (group.length < 2 || headlines.size === 1) return true;
  // A link that was taken from the guid says no more than the guid does.
  const [link = null] = links;
  return links.size === 1 && link !== null && link !== group[0]?.guid;
}

function judgeLinks(items: readonly ItemDraft[]): readonly Notice[] {
  const linked = items.filter(({ link }) => link !== null);
  const byLink = Map.groupBy(linked, ({ link }) => link);
  const shared = [...byLink.values()].filter((group) => !isOneStory(group));
  const count = shared.reduce((sum, group) => sum + group.length, 0);
  const example = short(shared[0]?.[0]?.link);
  const isWithoutGuids = items.every(({ guid }) => guid === null);
  if (isWithoutGuids && byLink.size === 1 && items.length > 1) {
    const message = `no item has a guid and all link to ${short(items[0]?.link)}: they are told apart by their text alone, so an edited text may become a second card; ask the provider for guids`;
    return [{ mend: true, message }];
  }
  const notices: Notice[] = [];
  if (isWithoutGuids && linked.length < items.length) {
    const bare = items.length - linked.length;
    const message = `${bare} of ${items.length} items have neither guid nor link: they are known by their text; ask the provider for guids`;
    notices.push({ mend: true, message });
  }
  if (count > 0) {
    const message = `${count} of ${items.length} items link to the same place as another item (${example}): that link says nothing about which item it is`;
    notices.push({ mend: false, message });
  }
  return notices;
}

function isOneStory(group: readonly ItemDraft[]): boolean {
  return group.length < 2 || new Set(group.map(({ guid, headline }) => guid ?? headline)).size === 1;
}

/** Clocks differ a little. */
const futureMs = 5 * 60_000;

function judgeDates(items: readonly ItemDraft[], readAt: EpochMs): readonly Notice[] {
  const undated = items.filter(({ issuedAt }) => issuedAt === null);
  const early = items.filter(({ issuedAt }) => issuedAt !== null && issuedAt > readAt + futureMs);
  const times = new Set(items.map(({ issuedAt }) => issuedAt));
  const notices: Notice[] = [];
  if (undated.length > 0) {
    const message = `${undated.length} of ${items.length} items have no date that can be read, such as “${titleOf(undated[0])}”: they count from when they were seen`;
    notices.push({ mend: undated.length === items.length, message });
  }
  if (early.length > 0) {
    const at = new Date(early[0]?.issuedAt ?? 0).toISOString();
    const message = `${early.length} of ${items.length} items are dated in the future, such as “${titleOf(early[0])}” (${at}): they count from when they were seen; set the source's timezone if they are hours ahead`;
    notices.push({ mend: true, message });
  }
  if (items.length >= 3 && times.size === 1 && undated.length === 0) {
    const at = new Date(items[0]?.issuedAt ?? 0).toISOString();
    const message = `all ${items.length} items have the same date (${at}): it is when the feed was made, not when they were issued, so ages are wrong; tell the provider`;
    notices.push({ mend: true, message });
  }
  return notices;
}

/** The beginning of what may be long. */
export function short(text: string | null | undefined): string {
  const line = text ?? '';
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function titleOf(item: ItemDraft | undefined): string {
  return short(item?.headline ?? item?.guid ?? item?.link ?? 'untitled');
}
