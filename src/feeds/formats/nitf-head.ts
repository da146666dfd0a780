import type { Category, EpochMs, ItemDraft } from '../../domain/item.ts';
import { zoneOfAgency } from '../../domain/signals/clock-zones.ts';
import { providerName } from '../../domain/signals/urgency.ts';
import type { ParseContext } from '../format-reader.ts';
import { pubStatusOf } from '../text/item-fields.ts';
import { versionOf } from '../text/json-fields.ts';
import { childAt, childrenOf, descendantsOf, type MarkupElement, textOf } from '../text/markup-tree.ts';
import { parseWireDay, parseWireTime } from '../text/wire-time.ts';
import { anpaCategory, isAnpaAdvisory } from './ap/anpa-category.ts';

/** The head of a NITF document, looked through once. */
export type NitfHead = {
  readonly head: MarkupElement | null;
  readonly docdata: MarkupElement | null;
  /** What its `meta` elements say, names in small letters; an empty one says nothing. */
  readonly meta: ReadonlyMap<string, string>;
  /** Who sent it, as it names itself; null: it does not. */
  readonly credit: string | null;
};

/** @param nitf the root of the document */
export function nitfHeadOf(nitf: MarkupElement): NitfHead {
  const head = childAt(nitf, 'head');
  const docdata = childAt(head, 'docdata');
  const meta = new Map(
    childrenOf(head, 'meta').flatMap(({ attributes: { name = '', content = '' } }) =>
      content.trim() === '' ? [] : [[name.toLowerCase(), content.trim()] as const],
    ),
  );
  const bodyHead = childAt(nitf, 'body', 'body.head');
  const named = [
    meta.get('aap-source'),
    meta.get('ntbkilde'),
    childAt(docdata, 'doc-id')?.attributes.regsrc,
    textOf(childAt(bodyHead, 'distributor')),
    childAt(docdata, 'del-list', 'from-src')?.attributes['src-name'],
    childAt(docdata, 'doc.copyright')?.attributes.holder,
    childAt(docdata, 'doc.rights')?.attributes.owner,
    textOf(childAt(bodyHead, 'rights', 'rights.owner')),
  ];
  const credit = named.find((name) => name?.trim())?.trim() ?? null;
  return { head, docdata, meta, credit: shortNames.get(providerName(credit) ?? '') ?? credit };
}

/** Agencies that go by another name in their documents (`The Associated Press`, `ritzau.dk`) than in their datelines. */
const shortNames: ReadonlyMap<string, string> = new Map(
  Object.entries({ ritzau: 'Ritzau', cp: 'The Canadian Press' }).concat(
    ['ap', 'pa', 'aap', 'efe', 'ansa', 'ntb', 'afp', 'apa', 'anp'].map((name) => [name, name.toUpperCase()]),
  ),
);

/** The zone of a document's times that name none: the newsroom's for the source, else its sender's clock. */
export function nitfTimeZone(nitf: NitfHead, context: ParseContext): string | undefined {
  return context.sourceTimeZone ?? zoneOfAgency(senderOf(nitf)) ?? context.timeZone;
}

/** AAP passes on what others wrote, on its own clock and under its own letters. */
function senderOf({ credit, meta }: NitfHead): string | null {
  return [...meta.keys()].some((name) => name.startsWith('aap-')) ? 'aap' : providerName(credit);
}

/** When it was sent, of which only `norm` is to be believed (EFE says so itself); null where nothing tells. */
export function nitfIssuedAt(nitf: MarkupElement, timeZone: string | undefined): EpochMs | null {
  const head = childAt(nitf, 'head');
  const told = [
    childAt(head, 'docdata', 'date.issue')?.attributes.norm,
    childAt(head, 'pubdata')?.attributes['date.publication'],
    childAt(nitf, 'body', 'body.head', 'dateline', 'story.date')?.attributes.norm,
  ];
  for (const read of [parseWireTime, parseWireDay]) {
    for (const time of told) {
      const found = read(time, timeZone);
      if (found !== null) return found;
    }
  }
  return null;
}

/**
 * Identity and version. NTB puts its revision behind the document's name (`faktisk-…_47`): there the name that `du-key`
 * has stays. `management-doc-idref` names the document that this one takes the place of.
 */
export function nitfIdentity({ docdata, meta }: NitfHead): Pick<ItemDraft, 'guid' | 'version' | 'replaces'> {
  const id = childAt(docdata, 'doc-id')?.attributes['id-string']?.trim() || meta.get('ntbid') || null;
  const use = childAt(docdata, 'du-key')?.attributes;
  const key = use?.key?.trim() ?? '';
  const isRevised = key !== '' && /^_\d+$/.test(id?.startsWith(key) ? id.slice(key.length) : '');
  return {
    guid: isRevised ? key : id,
    version: versionOf(use?.version),
    replaces: docdata?.attributes['management-doc-idref']?.trim() || null,
  };
}

/**
 * Status and embargo. `embargoed` is held until `date.release`, or where that is not told withheld; one that is released
 * later than it was issued is under embargo as well, whatever its status says; where that names a later day alone, or cannot be
 * read, it waits for a person.
 */
export function nitfRelease(
  { docdata }: NitfHead,
  issuedAt: EpochMs | null,
  timeZone: string | undefined,
): Pick<ItemDraft, 'pubStatus' | 'embargoedUntil'> {
  const status = docdata?.attributes['management-status'] ?? null;
  const told = pubStatusOf(status);
  const isEmbargoed = status?.trim().toLowerCase() === 'embargoed';
  const norm = childAt(docdata, 'date.release')?.attributes.norm?.trim() ?? '';
  const releasedAt = parseWireTime(norm, timeZone);
  const day = parseWireDay(norm, timeZone);
  // A day alone that is still to come, and what cannot be read.
  const isUnread =
    norm !== '' && releasedAt === null && (day === null || issuedAt === null || day > issuedAt);
  const isLater = releasedAt !== null && (isEmbargoed || issuedAt === null || releasedAt > issuedAt);
  return {
    pubStatus:
      isEmbargoed && releasedAt !== null ? 'usable' : isUnread && told === 'usable' ? 'withheld' : told,
    embargoedUntil: isLater ? releasedAt : null,
  };
}

/** The agency's own desk first, then IPTC's subjects; those of other vocabularies tell nobody else anything. */
export function nitfCategories(nitf: NitfHead): readonly (Category | null)[] {
  const provider = providerName(nitf.credit);
  const tobject = childAt(nitf.head, 'tobject');
  const type = tobject?.attributes['tobject.type']?.trim() ?? '';
  const letter = nitf.meta.get('anpa-category') ?? null;
  return [
    /^(?:news|)$/i.test(type) ? null : { scheme: provider, code: type, label: type },
    paCategory(nitf),
    efeCategory(nitf),
    anpaCategory(letter, senderOf(nitf)),
    ...childrenOf(tobject, 'tobject.subject').flatMap(subjectsOf),
  ];
}

/** PA's services by their first letter (`SSS`, `FSP`, `RRR` are sport); home news counts as show business by its scope. */
function paCategory({ meta, docdata }: NitfHead): Category | null {
  const code = meta.get('category') ?? '';
  if (code === '') return null;
  const isShow = childrenOf(docdata, 'doc-scope').some(
    ({ attributes }) => attributes.scope?.toUpperCase() === 'SHOWBIZ',
  );
  const isSport = /^[SRF]/i.test(code);
  return { scheme: 'pa', code, label: isSport ? 'sport' : isShow ? 'entertainment' : null };
}

/** EFE's `DEP` is sport in Spanish; its other codes are those that more agencies have (`POL`, `ECO`). */
function efeCategory({ meta }: NitfHead): Category | null {
  const code = meta.get('categoria') ?? '';
  return code === '' ? null : { scheme: 'efe', code, label: code === 'DEP' ? 'deportes' : null };
}

/** Where a name stands for one level of the eight digits: type their first two, matter their first five, detail all. */
const levels = [
  ['tobject.subject.detail', 8],
  ['tobject.subject.matter', 5],
  ['tobject.subject.type', 2],
] as const;

function subjectsOf({ attributes }: MarkupElement): readonly Category[] {
  const { 'tobject.subject.ipr': owner = 'IPTC', 'tobject.subject.refnum': refnum = '' } = attributes;
  if (owner.trim().toUpperCase() !== 'IPTC' || !/^\d{8}$/.test(refnum)) return [];
  const named = levels.flatMap(([name, digits]) => {
    const label = attributes[name]?.trim();
    return label ? [{ scheme: 'subj', code: refnum.slice(0, digits).padEnd(8, '0'), label }] : [];
  });
  if (named.some(({ code }) => code === refnum)) return named;
  return [{ scheme: 'subj', code: refnum, label: null }, ...named];
}

/** What kind of copy it says it is, in the words of the agency; AAP's and AP's notes to editors as `advisory`. */
export function nitfGenres({ head, meta }: NitfHead): readonly string[] {
  const properties = childrenOf(childAt(head, 'tobject'), 'tobject.property');
  const isForEditors =
    isAnpaAdvisory(meta.get('anpa-category') ?? null) ||
    /\bATTN EDITORS\b|\bADVISORY\b/i.test(meta.get('anpa-takekey') ?? '');
  return [
    ...properties.flatMap(({ attributes }) => attributes['tobject.property.type'] ?? []),
    ...(isForEditors ? ['advisory'] : []),
  ];
}

/** Keywords stand in an attribute, or (CP) between the tags. */
export function nitfKeywords({ docdata }: NitfHead): readonly string[] {
  const keywords = descendantsOf(childAt(docdata, 'key-list'), 'keyword');
  return keywords.map((each) => each.attributes.key?.trim() || textOf(each)).filter((word) => word !== null);
}

/** What it says to editors alone. */
export function nitfNote({ docdata }: NitfHead): string | null {
  const notes = childrenOf(docdata, 'ed-msg').map(({ attributes }) =>
    attributes.info?.replace(/\s+/g, ' ').trim(),
  );
  return notes.filter((note) => note).join(' ') || null;
}
