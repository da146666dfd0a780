import { hash } from 'node:crypto';
import { childAt, childrenOf, descendantsOf, type MarkupElement, textOf } from '../text/markup-tree.ts';

/**
 * A story in a NewsItem of NewsML 1.2. Most hold one; Belga packs several languages and services into one, each a component of the
 * second level with a role, an identity, a desk, a priority and a place of its own (superdesk-belga reads them so).
 */
export type NewsmlStory = {
  readonly item: MarkupElement;
  /** Null: the item is the story. */
  readonly component: MarkupElement | null;
};

/** Belga's components that are text (superdesk-belga), and those that are media, with what stands below them. */
const textRoles = /^(?:alert|short|text|brief|original|tip)$/i;
const mediaRoles =
  /^(?:picture|photo(?:graph)?|image|graphics?|infographics?|video|clip|audio|sound|quote|caption|thumbnail)$/i;
const partRoles = /^(?:title|lead|body)$/i;

/** The stories of an item; none where every component is a picture, a film or a sound, whatever is written under it. */
export function storiesOf(item: MarkupElement): readonly NewsmlStory[] {
  const packages = childrenOf(item, 'newscomponent');
  const parts = packages.flatMap((package_) => childrenOf(package_, 'newscomponent'));
  const told = parts.filter((part) => textRoles.test(roleOf(part) ?? '') && hasParts(part));
  if (told.length > 0) return told.map((component) => ({ item, component }));
  if (packages.length > 0 && packages.every((package_) => mediaRoles.test(roleOf(package_) ?? ''))) return [];
  if (parts.length > 0 && parts.every(isMedia)) return [];
  // Whoever sends it: each with a headline and a text of its own.
  const whole = parts.filter(
    (part) => hasHeadline(part) && hasText(part) && !partRoles.test(roleOf(part) ?? '') && !isMedia(part),
  );
  const isSure = whole.length > 1 || (whole.length === 1 && parts.some(isMedia) && identifiesNothing(item));
  return isSure ? whole.map((component) => ({ item, component })) : [{ item, component: null }];
}

/** By its role; or it holds nothing but media and what is written with them. */
function isMedia(component: MarkupElement): boolean {
  const role = roleOf(component);
  if (role !== null) return mediaRoles.test(role);
  const inside = childrenOf(component, 'newscomponent').map(roleOf);
  const holds = (roles: RegExp) => inside.some((each) => roles.test(each ?? ''));
  return holds(mediaRoles) && !holds(/^(?:lead|body|text|main)$/i);
}

/** Whether an item's PublicIdentifier names its sender and nothing else, as Belga's does: `urn:newsml:www.belga.be`. */
export function identifiesNothing(item: MarkupElement): boolean {
  const whole = textOf(childAt(item, 'identification', 'newsidentifier', 'publicidentifier'));
  return whole !== null && !/\d/.test(whole) && whole.split(':').length <= 3;
}

function roleOf(component: MarkupElement): string | null {
  return childAt(component, 'role')?.attributes.formalname?.trim() || null;
}

function hasParts(component: MarkupElement): boolean {
  return childrenOf(component, 'newscomponent').some((part) => partRoles.test(roleOf(part) ?? ''));
}

function hasHeadline(component: MarkupElement): boolean {
  return textOf(childAt(component, 'newslines', 'headline')) !== null;
}

function hasText(component: MarkupElement): boolean {
  return descendantsOf(component, 'datacontent').some((content) => (textOf(content) ?? '').length > 0);
}

/**
 * What a component is known by: its own number, the same over its revisions. `0` or none, as tips have it: by the day and what
 * it says. The item's PublicIdentifier is on all of them.
 */
export function guidOfComponent({
  item,
  component,
}: NewsmlStory & { readonly component: MarkupElement }): string {
  const identifier = childAt(item, 'identification', 'newsidentifier');
  const provider = textOf(childAt(identifier, 'providerid')) ?? 'unknown';
  const number = propertyOf(component, 'newsobjectid') ?? component.attributes.duid?.trim() ?? '';
  if (!/^0*$/.test(number)) return `urn:newsml:${provider}:${number}`;
  const day = textOf(childAt(identifier, 'dateid')) ?? '';
  return `urn:newsml:${provider}:${day}:${hash('sha256', textOf(component) ?? '', 'hex').slice(0, 16)}`;
}

/** A property's value in a component's own metadata; null for an empty one. */
export function propertyOf(component: MarkupElement, name: string): string | null {
  const found = ownProperties(component).find(
    ({ attributes }) => attributes.formalname?.toLowerCase() === name,
  );
  return found?.attributes.value?.trim() || null;
}

function ownProperties(component: MarkupElement): readonly MarkupElement[] {
  const metadata = ['administrativemetadata', 'descriptivemetadata'].map((name) => childAt(component, name));
  return metadata.flatMap((each) => (each === null ? [] : descendantsOf(each, 'property')));
}

/** Service and product of each package that a component is sent in: `BIN/ALG`, `EXT`. */
export function packagesOf(component: MarkupElement): readonly string[] {
  const packages = ownProperties(component).filter(
    ({ attributes }) => attributes.formalname?.toLowerCase() === 'newspackage',
  );
  return packages.flatMap((each) => {
    const parts = ['newsservice', 'newsproduct'].map((name) =>
      childrenOf(each, 'property')
        .find(({ attributes }) => attributes.formalname?.toLowerCase() === name)
        ?.attributes.value?.trim(),
    );
    const code = parts.filter((part) => part).join('/');
    return code === '' ? [] : [code];
  });
}

/** `xml:lang`, which also stands under another prefix. */
export function languageOf(component: MarkupElement): string | undefined {
  const { attributes } = component;
  return attributes['xml:lang'] ?? Object.entries(attributes).find(([name]) => name.endsWith(':lang'))?.[1];
}
