import { type NamedDocument, nameDocument } from '../../domain/identity/name-document.ts';
import { isTellingGuid } from '../../domain/identity/same-item.ts';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import { sha256 } from '../../pipeline/fold/version-of.ts';
import type { Notice } from './notice.ts';

/** What in a document's items makes Telex lose or double them, or tells them apart by less than it should. Pure. */
export function judgeItems(items: readonly WireItem[], readAt: EpochMs): readonly Notice[] {
  return items.length === 0 ? [] : [...judgeIdentity(items), ...judgeDates(items, readAt)];
}

/** By what the items of a document can be known, as the fold will ask it, and where that lies. Pure. */
export function judgeIdentity(items: readonly WireItem[]): readonly Notice[] {
  if (items.length === 0) return [];
  const document = nameDocument(items, 'source', sha256);
  return [...judgeGuids(document), ...judgeLinks(document), ...judgeTwins(document)];
}

function judgeGuids({ named, lying }: NamedDocument): readonly Notice[] {
  const liars = named.flatMap(({ item }) => {
    const guid = item.guid?.trim() ?? '';
    return lying.has(guid) ? [guid] : [];
  });
  const counts = Map.groupBy(liars, (guid) => guid);
  const isShared = (guid: string) => (counts.get(guid)?.length ?? 0) > 1;
  const shared = liars.filter(isShared);
  const empty = liars.filter((guid) => !isShared(guid) && !isTellingGuid(guid));
  const apart = 'they are told apart by link and text; ask the provider for a guid of its own for each item';
  const places = tellPlaces(named.map(({ item }) => item));
  return [
    ...told(
      places ? named.length : 0,
      true,
      `guids count from the top of the list (“${short(named[0]?.item.guid)}”, “${short(named[1]?.item.guid)}”): each new item takes the guid of the one before, so none is believed once that was seen; ask the provider for guids that stay`,
    ),
    ...told(
      shared.length,
      true,
      `${shared.length} of ${named.length} items share a guid with another item (“${short(shared[0])}”): ${apart}`,
    ),
    ...told(
      empty.length,
      true,
      `${empty.length} of ${named.length} items have a guid that can be nobody's own (“${short(empty[0])}”): ${apart}`,
    ),
  ];
}

/** `1` is the newest, `2` the one before: a guid that counts from the top is the place, not the item. */
function tellPlaces(items: readonly WireItem[]): boolean {
  const counted = items.map(({ guid }) => /^(.*?)(\d{1,3})$/su.exec(guid?.trim() ?? ''));
  const [first] = counted;
  if (items.length < 3 || first === null || first === undefined) return false;
  const [from, prefix] = [Number(first[2]), first[1]];
  if (from > 1 || !counted.every((each, at) => each?.[1] === prefix && Number(each?.[2]) === from + at))
    return false;
  // Counted from the oldest, the list begins with the oldest too.
  const times = items.map(({ issuedAt }) => issuedAt ?? 0);
  return times.every((time, at) => at === 0 || time <= (times[at - 1] ?? 0)) && times[0] !== times.at(-1);
}

function judgeLinks({ named, sharedLinks }: NamedDocument): readonly Notice[] {
  const items = named.map(({ item }) => item);
  const linked = items.filter(({ link }) => link !== null);
  const links = new Set(linked.map(({ link }) => link));
  const isWithoutGuids = items.every(({ guid }) => guid === null);
  if (isWithoutGuids && links.size === 1 && items.length > 1) {
    const message = `no item has a guid and all link to ${short(items[0]?.link)}: they are told apart by their text alone, so an edited text may become a second card; ask the provider for guids`;
    return [{ mend: true, message }];
  }
  const shared = named.filter(({ keys }) => keys.link.some((key) => sharedLinks.has(key)));
  const bare = items.length - linked.length;
  return [
    ...told(
      isWithoutGuids ? bare : 0,
      true,
      `${bare} of ${items.length} items have neither guid nor link: they are known by their text; ask the provider for guids`,
    ),
    ...told(
      shared.length,
      false,
      `${shared.length} of ${items.length} items link to the same place as another item (${short(shared[0]?.item.link)}): that link says nothing about which item it is`,
    ),
  ];
}

/** Nothing at all tells these from one another: the fold makes one story of them. */
function judgeTwins({ named, sharedLinks }: NamedDocument): readonly Notice[] {
  const nameless = named.filter(
    ({ keys }) => keys.guid.length === 0 && keys.link.every((key) => sharedLinks.has(key)),
  );
  const groups = [...Map.groupBy(nameless, ({ keys }) => keys.text[0] ?? '').values()];
  const twins = groups.filter(({ length }) => length > 1).flat();
  return told(
    twins.length,
    true,
    `${twins.length} of ${named.length} items cannot be told apart (“${titleOf(twins[0]?.item)}”): one text, and no guid or link of their own; they become one card; ask the provider for guids`,
  );
}

function told(times: number, mend: boolean, message: string): readonly Notice[] {
  return times === 0 ? [] : [{ mend, message }];
}

/** Clocks differ a little. */
const futureMs = 5 * 60_000;

function judgeDates(items: readonly WireItem[], readAt: EpochMs): readonly Notice[] {
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

function titleOf(item: WireItem | undefined): string {
  return short(item?.headline ?? item?.guid ?? item?.link ?? 'untitled');
}
