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

/** Belga's components that are text; Picture, Video, Audio, Quote and what stands below them are media. */
const textRoles = /^(?:alert|short|text|brief|original|tip)$/i;
const partRoles = /^(?:title|lead|body)$/i;

/** The stories of an item; none where every component is a picture, a sound or a list of others. */
export function storiesOf(item: MarkupElement): readonly NewsmlStory[] {
  const parts = childrenOf(item, 'newscomponent').flatMap((package_) =>
    childrenOf(package_, 'newscomponent'),
  );
  const told = parts.filter((part) => textRoles.test(roleOf(part) ?? ''));
  if (told.length > 0 && told.every(hasParts)) return told.map((component) => ({ item, component }));
  // Whoever sends it: each with a headline and a text of its own.
  const whole = parts.filter(
    (part) => hasHeadline(part) && hasText(part) && !partRoles.test(roleOf(part) ?? ''),
  );
  return whole.length > 1 ? whole.map((component) => ({ item, component })) : [{ item, component: null }];
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
