import { type NamedDocument, nameDocument } from '../../domain/identity/name-document.ts';
import { isTellingGuid } from '../../domain/identity/same-item.ts';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { sha256 } from '../../pipeline/fold/version-of.ts';
import { itemWords as words } from './feed-words.ts';
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
  const places = tellPlaces(named.map(({ item }) => item));
  return [
    ...told(
      places ? named.length : 0,
      true,
      sayAll(words.places, { first: short(named[0]?.item.guid), second: short(named[1]?.item.guid) }),
    ),
    ...told(
      shared.length,
      true,
      sayAll(words.shared, { count: shared.length, all: named.length, guid: short(shared[0]) }),
    ),
    ...told(
      empty.length,
      true,
      sayAll(words.empty, { count: empty.length, all: named.length, guid: short(empty[0]) }),
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
    return [{ mend: true, message: sayAll(words.oneLink, { link: short(items[0]?.link) }) }];
  }
  const shared = named.filter(({ keys }) => keys.link.some((key) => sharedLinks.has(key)));
  const bare = items.length - linked.length;
  return [
    ...told(isWithoutGuids ? bare : 0, true, sayAll(words.bare, { count: bare, all: items.length })),
    ...told(
      shared.length,
      false,
      sayAll(words.sharedLink, {
        count: shared.length,
        all: items.length,
        link: short(shared[0]?.item.link),
      }),
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
    sayAll(words.twins, { count: twins.length, all: named.length, title: titleOf(twins[0]?.item) }),
  );
}

function told(times: number, mend: boolean, message: Said): readonly Notice[] {
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
    const message = sayAll(words.undated, {
      count: undated.length,
      all: items.length,
      title: titleOf(undated[0]),
    });
    notices.push({ mend: undated.length === items.length, message });
  }
  if (early.length > 0) {
    const at = new Date(early[0]?.issuedAt ?? 0).toISOString();
    const message = sayAll(words.early, {
      count: early.length,
      all: items.length,
      title: titleOf(early[0]),
      at,
    });
    notices.push({ mend: true, message });
  }
  if (items.length >= 3 && times.size === 1 && undated.length === 0) {
    const at = new Date(items[0]?.issuedAt ?? 0).toISOString();
    notices.push({ mend: true, message: sayAll(words.oneDate, { all: items.length, at }) });
  }
  return notices;
}

/** The beginning of what may be long. */
export function short(text: string | null | undefined): string {
  const line = text ?? '';
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function titleOf(item: WireItem | undefined): string | Said {
  const title = item?.headline ?? item?.guid ?? item?.link;
  return title === null || title === undefined ? words.untitled : short(title);
}
