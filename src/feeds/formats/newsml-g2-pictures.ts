import type { FoundPicture } from '../picture/picture-of.ts';
import { pubStatusOf } from '../text/item-fields.ts';
import { childAt, childrenOf, type MarkupElement, textOf } from '../text/markup-tree.ts';

/**
 * Tells the pictures of a text among the items of its message: its own remote content, and the picture items that it links to; of
 * the only text all that are sent with it. What is not to be used, or not yet, is none.
 */
export function createPictures(
  items: readonly MarkupElement[],
  isOnlyText: boolean,
): (text: MarkupElement) => readonly FoundPicture[] {
  const pictures = items.filter((item) => isPicture(item) && mayBeUsed(item));
  const byGuid = new Map(pictures.map((picture) => [picture.attributes.guid, picture]));
  return (text) => {
    const links = childrenOf(childAt(text, 'itemmeta'), 'link').map(({ attributes }) => attributes.residref);
    const linked = links.flatMap((guid) => (guid === undefined ? [] : (byGuid.get(guid) ?? [])));
    const own = renditionsIn(text);
    const its = linked.length === 0 && isOnlyText ? pictures : linked;
    return [...(own.length === 0 ? [] : [{ renditions: own }]), ...its.map(asPicture)];
  };
}

function isPicture(item: MarkupElement): boolean {
  const itemClass = childAt(item, 'itemmeta', 'itemclass')?.attributes;
  return /[:/](?:picture|graphic)$/.test(itemClass?.qcode ?? itemClass?.uri ?? '');
}

function mayBeUsed(item: MarkupElement): boolean {
  const status = childAt(item, 'itemmeta', 'pubstatus')?.attributes;
  const isEmbargoed = childAt(item, 'itemmeta', 'embargoed') !== null;
  return pubStatusOf(status?.qcode ?? status?.uri ?? null) === 'usable' && !isEmbargoed;
}

function asPicture(item: MarkupElement): FoundPicture {
  const content = childAt(item, 'contentmeta');
  const described = childrenOf(content, 'description');
  const caption = described.find(({ attributes }) => /caption/i.test(attributes.role ?? '')) ?? described[0];
  return {
    renditions: renditionsIn(item),
    caption: textOf(caption) ?? textOf(childAt(content, 'headline')),
    credit: textOf(childAt(content, 'creditline')),
    usageTerms: textOf(childAt(item, 'rightsinfo', 'usageterms')),
  };
}

function renditionsIn(item: MarkupElement): FoundPicture['renditions'] {
  return childrenOf(item, 'contentset')
    .flatMap((set) => childrenOf(set, 'remotecontent'))
    .filter(({ attributes: { contenttype } }) => contenttype === undefined || /^image\//i.test(contenttype))
    .map(({ attributes: { href, contenttype, width, height } }) => ({
      ...{ address: href, type: contenttype, width, height },
    }));
}
