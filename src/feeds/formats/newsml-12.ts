import { type Category, type EpochMs, emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { applySignals } from '../../domain/signals/signals.ts';
import { normaliseUrgency, providerName } from '../../domain/signals/urgency.ts';
import type { DecodedDocument, FormatReader, ParseContext } from '../format-reader.ts';
import type { ParsedFeed } from '../parsed-feed.ts';
import { pictureOf } from '../picture/picture-of.ts';
import { readItems } from '../read-items.ts';
import { pubStatusOf, uniqueCategories } from '../text/item-fields.ts';
import { versionOf } from '../text/json-fields.ts';
import { languageTag } from '../text/language-tag.ts';
import {
  childAt,
  childrenOf,
  descendantsOf,
  type MarkupElement,
  parseMarkup,
  textOf,
} from '../text/markup-tree.ts';
import { tidyBody } from '../text/tidy-body.ts';
import { nitfDateline, wireBody } from '../text/wire-body.ts';
import { parseWireTime } from '../text/wire-time.ts';
import { problemWords } from '../words/problem-words.ts';
import { picturesIn } from './newsml-12-pictures.ts';
import {
  guidOfComponent,
  identifiesNothing,
  languageOf,
  type NewsmlStory,
  packagesOf,
  propertyOf,
  storiesOf,
} from './newsml-12-stories.ts';

/** IPTC NewsML 1.2 as ANP, AFP and Belga send it (https://iptc.org/std/NewsML/1.2/). Pictures without a text are left out. */
export const newsml12: FormatReader<'newsml-1.2'> = {
  formats: ['newsml-1.2'],
  kinds: ['xml'],
  timeZoneDefault: 'newsroom',
  detects: ({ root }) => root !== null && root.name.toLowerCase() === 'newsml',
  read: (document, context) => readNewsml12(document, context),
};

function readNewsml12(document: DecodedDocument, context: ParseContext): ParsedFeed<'newsml-1.2'> {
  const tree = parseMarkup(document.text, 'xml');
  const envelope = envelopeOf(descendantsOf(tree, 'newsenvelope')[0] ?? null);
  const found = descendantsOf(tree, 'newsitem');
  const stories = found.flatMap(storiesOf).flatMap((whole) => {
    const parts = partsOf(whole.component ?? whole.item);
    return parts === null ? [] : [{ whole, parts }];
  });
  const { items, problems } = readItems(stories, {
    timeOf: ({ whole: { item } }) =>
      timeOf(item, 'thisrevisioncreated', context) ?? timeOf(item, 'firstcreated', context),
    read: ({ whole, parts }) => readItem(whole, parts, envelope, context),
  });
  return {
    format: 'newsml-1.2',
    title: null,
    language: null,
    pollEveryMs: null,
    ...(found.length === 0 && { isEmpty: true }),
    items,
    problems,
    notes: [
      ...(new Set(stories.map(({ whole }) => whole.item)).size < found.length
        ? [problemWords.pictureOrList]
        : []),
      ...(found.length === 0 ? [problemWords.noItems] : []),
    ],
  };
}

/** What the message says of all its items at once, read once. */
type Envelope = { readonly priority: string | null; readonly services: readonly (string | undefined)[] };

const mostServices = 20;

function envelopeOf(element: MarkupElement | null): Envelope {
  const services = ['newsservice', 'newsproduct'].flatMap((name) => childrenOf(element, name));
  return {
    priority: formalName(element, 'priority'),
    services: services.slice(0, mostServices).map(({ attributes }) => attributes.formalname),
  };
}

/** The parts of one story. Belga puts title, lead and body into components of their own, told by their role. */
type StoryParts = {
  readonly lines: readonly MarkupElement[];
  readonly title: MarkupElement | null;
  readonly bodies: readonly MarkupElement[];
};

/** The parts of an item, or of a component of it that is a story of its own. */
function partsOf(of: MarkupElement): StoryParts | null {
  const within = withNested(childrenOf(of, 'newscomponent'));
  const components = of.name === 'newscomponent' ? [of, ...within] : within;
  const texts = components.filter((component) => childrenOf(component, 'contentitem').some(isText));
  const byRole = (role: RegExp) =>
    texts.filter((component) => role.test(formalName(component, 'role') ?? ''));
  const told = [...byRole(/^lead$/i), ...byRole(/^(?:body|text|main)$/i)];
  const lines = components.flatMap((component) => childrenOf(component, 'newslines'));
  const bodies = told.length > 0 ? told : texts.slice(0, 1);
  if (bodies.length === 0 && (lines.length === 0 || components.length > 1)) return null;
  return { lines, title: byRole(/^title$/i)[0] ?? null, bodies };
}

function withNested(components: readonly MarkupElement[]): readonly MarkupElement[] {
  return components.flatMap((component) => [
    component,
    ...withNested(childrenOf(component, 'newscomponent')),
  ]);
}

function isText(content: MarkupElement): boolean {
  const media = formalName(content, 'mediatype');
  // TASS calls its NITF complex data.
  const isNitf =
    /nitf/i.test(formalName(content, 'mimetype') ?? '') || descendantsOf(content, 'nitf').length > 0;
  return media === null ? childAt(content, 'datacontent') !== null : /text/i.test(media) || isNitf;
}

/** ANP has the desk that wrote it there, which names no story. */
const namesDesk = /^bureau\b/i;

function readItem(
  { item, component }: NewsmlStory,
  story: StoryParts,
  envelope: Envelope,
  newsroom: ParseContext,
): ItemDraft {
  // Its clock is in no zone that it names.
  const context =
    component === null || !isBelgas(item) ? newsroom : { ...newsroom, timeZone: 'Europe/Brussels' };
  const management = childAt(item, 'newsmanagement');
  const changedAt = timeOf(item, 'thisrevisioncreated', context);
  const provider = providerOf(item);
  const line = (name: string) => firstText(story.lines.flatMap((lines) => childrenOf(lines, name)));
  const headline = line('headline') ?? (story.title ? (bodyOf([story.title])[0] ?? null) : null);
  const told = component === null ? null : toldOf(component);
  const urgency = told?.priority ?? formalName(management, 'urgency') ?? envelope.priority;
  const slug = told?.number ?? line('slugline') ?? textOf(childAt(item, 'identification', 'namelabel'));
  const draft: ItemDraft = {
    ...emptyDraft,
    guid: component === null ? guidOf(item) : guidOfComponent({ item, component }),
    version: versionOf(textOf(childAt(item, 'identification', 'newsidentifier', 'revisionid'))),
    headline,
    paragraphs: tidyBody(bodyOf(story.bodies), headline),
    datelineText: told?.place ?? line('dateline') ?? firstText(story.bodies.map(nitfDateline)),
    issuedAt: timeOf(item, 'firstcreated', context) ?? changedAt,
    changedAt,
    urgency: normaliseUrgency(urgency, provider),
    ...statusOf(management, context),
    categories: categoriesOf(component ?? item, { ...envelope, ...told }, provider),
    language: languageTag(
      told?.language ?? firstName(item, 'language') ?? item.attributes['xml:lang'] ?? componentLanguage(item),
    ),
    credit: line('creditline') ?? provider,
    editorialNote: told?.note ?? line('editorialnote') ?? textOf(childAt(management, 'instruction')),
    ...pictureOf(picturesIn(item), context.url),
    ...(slug !== null && !namesDesk.test(slug) && { slug }),
  };
  return applySignals(withHeadline(draft), {
    rules: context.signals,
    provider,
    genres: descendantsOf(item, 'genre').map((genre) => genre.attributes.formalname ?? ''),
    slug,
    keywords: keywordsOf(item),
  });
}

/** What a component says of itself, as Belga fills it; its date line is empty or a time. */
function toldOf(component: MarkupElement) {
  const city = propertyOf(component, 'city');
  const services = packagesOf(component);
  return {
    priority: propertyOf(component, 'priority'),
    number: propertyOf(component, 'foreignid'),
    note: propertyOf(component, 'editorialinfo'),
    place: city === null ? null : `${city} (BELGA) -`,
    language: languageOf(component),
    ...(services.length > 0 && { services }),
  };
}

function isBelgas(item: MarkupElement): boolean {
  return providerName(providerOf(item)) === 'belga';
}

function timeOf(item: MarkupElement, name: string, { timeZone }: ParseContext): EpochMs | null {
  return parseWireTime(textOf(childAt(item, 'newsmanagement', name)), timeZone);
}

function bodyOf(components: readonly MarkupElement[]): readonly string[] {
  return components
    .flatMap((component) => childrenOf(component, 'contentitem').filter(isText))
    .flatMap((content) =>
      wireBody(childAt(content, 'datacontent') ?? { name: '', attributes: {}, children: [] }),
    );
}

/** AFP's alerts have no headline: their first line is the headline (urgency above 4, npm afpnews-api). */
function withHeadline(draft: ItemDraft): ItemDraft {
  const [first, ...rest] = draft.paragraphs;
  if (draft.headline !== null || first === undefined || draft.urgency === null || draft.urgency > 3)
    return draft;
  return { ...draft, headline: first, paragraphs: rest };
}

/**
 * The same for every revision: the PublicIdentifier ends in the revision, `urn:newsml:anp.nl:20181210:ANPX-041:2`,
 * and ANP repeats it in the NewsItemId (`ANPX-041-v2`). One that names the sender alone is nobody's: then a component's own.
 */
function guidOf(item: MarkupElement): string | null {
  const identifier = childAt(item, 'identification', 'newsidentifier');
  const whole = textOf(childAt(identifier, 'publicidentifier'));
  const isNobodys = identifiesNothing(item);
  if (whole !== null && !isNobodys) return whole.replace(/:\d+[NUA]?$/, '');
  const parts = ['providerid', 'dateid', 'newsitemid'].map((name) => textOf(childAt(identifier, name)));
  if (parts[2] !== null && !/^0*$/.test(parts[2] ?? ''))
    return `urn:newsml:${parts.join(':').replace(/-v\d+$/, '')}`;
  const component = childAt(item, 'newscomponent');
  return isNobodys && component !== null ? guidOfComponent({ item, component }) : null;
}

/** AFP's `Embargoed` with the time it ends is an embargo; without one it is withheld. */
function statusOf(
  management: MarkupElement | null,
  context: ParseContext,
): Pick<ItemDraft, 'pubStatus' | 'embargoedUntil'> {
  const status = formalName(management, 'status');
  const change = childAt(management, 'statuswillchange');
  const until = parseWireTime(textOf(childAt(change, 'dateandtime')), context.timeZone);
  const releases = /usable/i.test(formalName(change, 'futurestatus') ?? '');
  if (until !== null && releases) return { pubStatus: 'usable', embargoedUntil: until };
  return { pubStatus: pubStatusOf(status), embargoedUntil: null };
}

/** `ANP`, `AFP`, `BELGA`: the provider's short name before its address. */
function providerOf(item: MarkupElement): string | null {
  const party = descendantsOf(item, 'provider').map((provider) => formalName(provider, 'party'));
  return firstText([...party, textOf(childAt(item, 'identification', 'newsidentifier', 'providerid'))]);
}

/** ANP's desks are written as its News API writes them (`XANP/ECO`); of AFP's categories the first is the story's own. */
function categoriesOf(item: MarkupElement, envelope: Envelope, provider: string | null): readonly Category[] {
  const agency = providerName(provider);
  const subjects = descendantsOf(item, 'subjectcode').flatMap((code) =>
    ['subject', 'subjectmatter', 'subjectdetail'].flatMap((name) => childrenOf(code, name)),
  );
  const main = subjects.map(({ attributes }) => attributes.cat).find((cat) => cat !== undefined);
  const codes = [main, ...subjects.map(({ attributes }) => attributes.formalname)];
  return uniqueCategories(
    [...codes, ...(agency === 'belga' ? envelope.services : [])].map((code) => asCategory(code, agency)),
  );
}

function asCategory(code: string | undefined, agency: string | null): Category | null {
  if (code === undefined || code.trim() === '') return null;
  if (/^\d{8}$/.test(code)) return { scheme: 'subj', code, label: null };
  return { scheme: agency, code: agency === 'anp' ? `XANP/${code}` : code, label: null };
}

function keywordsOf(item: MarkupElement): readonly string[] {
  const properties = descendantsOf(item, 'property').filter(
    ({ attributes }) => attributes.formalname === 'Keyword',
  );
  return properties.map(({ attributes }) => attributes.value ?? '').filter((keyword) => keyword !== '');
}

/** Belga says the language on the component, not on the item. */
function componentLanguage(item: MarkupElement): string | null {
  const tags = descendantsOf(item, 'newscomponent').map(({ attributes }) => attributes['xml:lang']);
  return tags.find((tag) => tag !== undefined) ?? null;
}

function firstName(item: MarkupElement, name: string): string | null {
  return descendantsOf(item, name)[0]?.attributes.formalname ?? null;
}

function formalName(parent: MarkupElement | null, name: string): string | null {
  return childAt(parent, name)?.attributes.formalname?.trim() || null;
}

function firstText(found: readonly (MarkupElement | string | null)[]): string | null {
  return found.map(textOf).find((text) => text !== null) ?? null;
}
