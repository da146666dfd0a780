import { emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { applySignals } from '../../domain/signals/signals.ts';
import { normaliseUrgency } from '../../domain/signals/urgency.ts';
import type { DecodedDocument, FormatReader, ParseContext } from '../format-reader.ts';
import type { ParsedFeed } from '../parsed-feed.ts';
import { pictureOf } from '../picture/picture-of.ts';
import { readItems } from '../read-items.ts';
import { categoryOf, releaseOf, uniqueCategories } from '../text/item-fields.ts';
import { versionOf } from '../text/json-fields.ts';
import { languageTag } from '../text/language-tag.ts';
import {
  childAt,
  childrenOf,
  descendantsOf,
  isElement,
  type MarkupElement,
  parseMarkup,
  textOf,
} from '../text/markup-tree.ts';
import { tidyBody } from '../text/tidy-body.ts';
import { nitfDateline, wireBody } from '../text/wire-body.ts';
import { parseWireDay, parseWireTime } from '../text/wire-time.ts';
import { problemWords } from '../words/problem-words.ts';
import { createPictures } from './newsml-g2-pictures.ts';

const roots = new Set(['newsmessage', 'newsitem', 'packageitem', 'contentmeta']);

/**
 * IPTC NewsML-G2 (https://iptc.org/std/NewsML-G2/specification/): a newsItem, or all newsItems of a newsMessage.
 * A packageItem lists what others hold and is no item. Notes, contacts and what dpa marks nonpublic go no further
 * than `editorialNote`.
 */
export const newsmlG2: FormatReader<'newsml-g2'> = {
  formats: ['newsml-g2'],
  kinds: ['xml'],
  timeZoneDefault: 'newsroom',
  detects: ({ root }) => root !== null && roots.has(root.name.toLowerCase()),
  read: (document, context) => readNewsmlG2(document, context),
};

function readNewsmlG2(document: DecodedDocument, context: ParseContext): ParsedFeed<'newsml-g2'> {
  const tree = parseMarkup(document.text, 'xml');
  const found = newsItems(tree);
  const texts = found.filter((element) => ['text', 'composite'].includes(classOf(element)));
  const fragments = childrenOf(tree, 'contentmeta').map((meta) => ({
    name: 'newsitem',
    attributes: {},
    children: [meta],
  }));
  const pictures = createPictures(found, texts.length === 1);
  const read = readItems([...texts, ...fragments], {
    timeOf: (item) => parseWireTime(textOf(childAt(item, 'itemmeta', 'versioncreated')), context.timeZone),
    read: (item) => ({ ...readItem(item, context), ...pictureOf(pictures(item), context.url) }),
  });
  const notes = new Map<string, Said>();
  const note = (said: Said) => void notes.set(said.en, said);
  const kept = new Set(texts);
  for (const element of found) {
    if (!kept.has(element)) note(sayAll(problemWords.textless, { kind: classOf(element) }));
  }
  for (const parcel of descendantsOf(tree, 'packageitem')) {
    const count = descendantsOf(parcel, 'itemref').length;
    note(sayAll(problemWords.package, { count }));
  }
  const isEmpty = read.items.length === 0 && read.problems.length + notes.size === 0;
  if (isEmpty) note(problemWords.noItems);
  return {
    format: 'newsml-g2',
    title: null,
    language: null,
    pollEveryMs: null,
    ...(isEmpty && { isEmpty }),
    items: read.items,
    problems: [...read.problems, ...(fragments.length > 0 ? [problemWords.fragment] : [])],
    notes: [...notes.values()],
  };
}

/** `text`, `picture`: the last part of the item's class, which is text where it has none. */
function classOf(item: MarkupElement): string {
  const code = codeOf(childAt(item, 'itemmeta', 'itemclass'));
  return code?.split(/[:/]/).at(-1)?.slice(0, 40) ?? 'text';
}

function newsItems(tree: MarkupElement): readonly MarkupElement[] {
  return descendantsOf(tree, 'newsitem');
}

function readItem(item: MarkupElement, context: ParseContext): ItemDraft {
  const meta = childAt(item, 'itemmeta');
  const content = childAt(item, 'contentmeta');
  const time = (parent: MarkupElement | null, name: string) =>
    parseWireTime(textOf(childAt(parent, name)), context.timeZone);
  const provider = providerOf(item);
  const versionCreated = time(meta, 'versioncreated');
  const headline = headlineOf(item);
  const slug = textOf(childAt(content, 'slugline'));
  const draft: ItemDraft = {
    ...emptyDraft,
    guid: item.attributes.guid ?? null,
    version: versionOf(item.attributes.version),
    replaces: replacedBy(meta),
    headline,
    summary: summaryOf(content),
    paragraphs: tidyBody(bodyOf(item), headline),
    datelineText: datelineOf(item),
    issuedAt:
      time(meta, 'firstcreated') ??
      time(content, 'contentcreated') ??
      versionCreated ??
      dayOf(meta, content, context),
    changedAt: versionCreated ?? time(content, 'contentmodified'),
    urgency: normaliseUrgency(textOf(childAt(content, 'urgency')), provider),
    ...releaseOf(codeOf(childAt(meta, 'pubstatus')), embargoOf(meta), [], context.timeZone),
    categories: categoriesOf(content),
    language: languageTag(childAt(content, 'language')?.attributes.tag ?? item.attributes['xml:lang']),
    credit: textOf(childAt(content, 'creditline')) ?? nameOf(childAt(content, 'infosource')) ?? provider,
    editorialNote: notesOf(meta),
    ...(slug !== null && { slug }),
  };
  return applySignals(draft, {
    rules: context.signals,
    provider: `${provider} ${draft.guid}`,
    genres: childrenOf(content, 'genre').flatMap(wordsOf),
    signals: childrenOf(meta, 'signal').flatMap(wordsOf),
    slug,
    keywords: childrenOf(content, 'keyword').flatMap(wordsOf),
  });
}

/** The day of an item that tells no time of day. */
function dayOf(
  meta: MarkupElement | null,
  content: MarkupElement | null,
  { timeZone }: ParseContext,
): number | null {
  const told = [
    childAt(meta, 'firstcreated'),
    childAt(content, 'contentcreated'),
    childAt(meta, 'versioncreated'),
  ];
  return told.map((each) => parseWireDay(textOf(each), timeZone)).find((day) => day !== null) ?? null;
}

/** `qcode`, `uri` or `literal`: the three ways G2 names a concept. */
function codeOf(concept: MarkupElement | null): string | null {
  const { qcode, uri, literal } = concept?.attributes ?? {};
  return qcode ?? uri ?? literal ?? null;
}

function nameOf(concept: MarkupElement | null): string | null {
  const names = childrenOf(concept, 'name');
  const shown = names.find((name) => /display/.test(name.attributes.role ?? '')) ?? names[0];
  return textOf(shown) ?? concept?.attributes.literal ?? null;
}

function wordsOf(concept: MarkupElement): readonly string[] {
  const own = concept.children.some(isElement) ? null : textOf(concept);
  const words = [codeOf(concept), own, ...childrenOf(concept, 'name').map(textOf)];
  return words.filter((word) => word !== null);
}

/** `dpa`, `Deutsche Presse-Agentur GmbH`, `reuters.com`: whoever the item says it is from. */
function providerOf(item: MarkupElement): string | null {
  const provider = childAt(item, 'itemmeta', 'provider');
  const holder = childAt(item, 'rightsinfo', 'copyrightholder');
  const code = provider?.attributes.qcode?.split(':').at(-1) ?? null;
  const address = provider?.attributes.uri?.split(/[/:#]/).findLast((part) => part !== '') ?? null;
  return code ?? nameOf(provider) ?? nameOf(holder) ?? address;
}

/** The time as written, empty where the element is there and holds none; null without one. */
function embargoOf(meta: MarkupElement | null): string | null {
  const embargoed = childAt(meta, 'embargoed');
  return embargoed === null ? null : (textOf(embargoed) ?? '');
}

function replacedBy(meta: MarkupElement | null): string | null {
  const link = childrenOf(meta, 'link').find((each) =>
    /(?:evolvedFrom|previousVersion|replaces)$/.test(each.attributes.rel ?? ''),
  );
  return link?.attributes.residref ?? null;
}

function headlineOf(item: MarkupElement): string | null {
  const headlines = childrenOf(childAt(item, 'contentmeta'), 'headline');
  const first = headlines.find((each) => each.attributes.rank === '1') ?? headlines[0];
  return textOf(first) ?? textOf(childAt(item, 'itemmeta', 'title'));
}

/** A caption describes a picture; Reuters fills it with the slug. */
function summaryOf(content: MarkupElement | null): string | null {
  const described = childrenOf(content, 'description').filter(
    (each) => !/caption|note/i.test(each.attributes.role ?? ''),
  );
  return textOf(described[0]);
}

/** Reuters has been seen to put a time stamp there: that is no dateline. */
function datelineOf(item: MarkupElement): string | null {
  const text = textOf(childAt(item, 'contentmeta', 'dateline')) ?? nitfDateline(item);
  return text === null || /^\d{4}-\d{2}-\d{2}\b/.test(text) ? null : text;
}

/** Contacts and notepads hold telephone numbers of people who never meant them for us: they are not even kept. */
function notesOf(meta: MarkupElement | null): string | null {
  const kept = childrenOf(meta, 'ednote').filter(
    ({ attributes }) =>
      !/nonpublic/.test(attributes.pubconstraint ?? '') &&
      !/contacts|notepad|closingline/.test(attributes.role ?? ''),
  );
  const notes = new Set(kept.map(textOf).filter((note) => note !== null));
  return notes.size === 0 ? null : [...notes].join(' ').slice(0, 2000);
}

/** The renditions dpa adds for IPTC 7901 repeat the text, or hold what must not be published. */
function bodyOf(item: MarkupElement): readonly string[] {
  const sets = childAt(item, 'contentset');
  const isStory = (each: MarkupElement) =>
    !/(?:headline|teaser|public|nonpublic)$/.test(each.attributes.rendition ?? '');
  const holders = [...childrenOf(sets, 'inlinexml'), ...childrenOf(sets, 'inlinedata').filter(isText)].filter(
    isStory,
  );
  for (const holder of holders) {
    const body = wireBody(holder);
    if (body.length > 0) return body;
  }
  return [];
}

function isText(data: MarkupElement): boolean {
  return /^text\/|^$/.test(data.attributes.contenttype ?? '') && data.attributes.encoding === undefined;
}

/**
 * Topics, each with what its provider says it equals or belongs to among IPTC's Media Topics; the older subject codes
 * only where there is none (dpa has its trials in court under IPTC's trial riding).
 */
function categoriesOf(content: MarkupElement | null): ItemDraft['categories'] {
  const subjects = childrenOf(content, 'subject').filter(
    (subject) => !/geoArea|poi|person|organisation|event/i.test(subject.attributes.type ?? ''),
  );
  const all = [
    ...subjects.map((subject) => ({ concept: subject, subject })),
    ...subjects.flatMap((subject) => relatedTo(subject).map((concept) => ({ concept, subject }))),
  ];
  return uniqueCategories(
    all.map(({ concept, subject }) => {
      const category = categoryOf(codeOf(concept), nameOf(concept), null);
      const rank = rankOf(subject);
      return category === null || rank === null ? category : { ...category, rank };
    }),
  );
}

/** The provider's own order among the subjects, 1 the weightiest; null where it says none. */
function rankOf({ attributes }: MarkupElement): number | null {
  return /^\d{1,4}$/.test(attributes.rank ?? '') ? Number(attributes.rank) : null;
}

function relatedTo(subject: MarkupElement): readonly MarkupElement[] {
  const related = [...childrenOf(subject, 'sameas'), ...childrenOf(subject, 'broader')];
  const inScheme = (scheme: string) => related.filter((concept) => codeOf(concept)?.startsWith(`${scheme}:`));
  const mediaTopics = inScheme('medtop');
  return mediaTopics.length > 0 || codeOf(subject)?.startsWith('medtop:') ? mediaTopics : inScheme('subj');
}
