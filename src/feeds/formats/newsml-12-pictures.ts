import type { FoundPicture } from '../picture/picture-of.ts';
import { childAt, childrenOf, descendantsOf, type MarkupElement, textOf } from '../text/markup-tree.ts';

/**
 * The pictures of an item: the components that AFP and Belga give that role, each with its sizes and its caption in components below it;
 * else all that is a picture, as one.
 */
export function picturesIn(item: MarkupElement): readonly FoundPicture[] {
  const told = topmost(item, (component) => /^(?:photo|picture|image)$/i.test(roleOf(component)));
  return (told.length > 0 ? told : [item]).map(asPicture).filter(({ renditions }) => renditions.length > 0);
}

/** The components that are so, and none below them. */
function topmost(
  parent: MarkupElement,
  isSo: (component: MarkupElement) => boolean,
): readonly MarkupElement[] {
  return childrenOf(parent, 'newscomponent').flatMap((component) =>
    isSo(component) ? [component] : topmost(component, isSo),
  );
}

function asPicture(of: MarkupElement): FoundPicture {
  const caption = descendantsOf(of, 'newscomponent').find((each) => /^caption$/i.test(roleOf(each)));
  // Those of an item are of its text.
  const lines = of.name === 'newscomponent' ? childAt(of, 'newslines') : null;
  return {
    renditions: descendantsOf(of, 'contentitem').filter(isPictureFile).map(asRendition),
    caption: textOf(
      caption === undefined ? childAt(lines, 'headline') : descendantsOf(caption, 'datacontent')[0],
    ),
    credit: textOf(childAt(lines, 'creditline')),
    usageTerms: textOf(descendantsOf(of, 'usageterms')[0]),
  };
}

function isPictureFile(content: MarkupElement): boolean {
  const media = formalName(content, 'mediatype');
  return content.attributes.href !== undefined && /^(?:photo|picture|image|graphic)$/i.test(media ?? '');
}

function asRendition(content: MarkupElement): FoundPicture['renditions'][number] {
  const sizes = childrenOf(childAt(content, 'characteristics'), 'property');
  const size = (name: string) =>
    sizes.find(({ attributes }) => attributes.formalname?.toLowerCase() === name)?.attributes.value;
  const type = formalName(content, 'mimetype');
  const isTyped = type?.includes('/') === true;
  return {
    address: content.attributes.href,
    type: isTyped ? type : null,
    width: size('width'),
    height: size('height'),
  };
}

function roleOf(component: MarkupElement): string {
  return formalName(component, 'role') ?? '';
}

function formalName(parent: MarkupElement, name: string): string | null {
  return childAt(parent, name)?.attributes.formalname?.trim() || null;
}
