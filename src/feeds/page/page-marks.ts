import { isElement, type MarkupElement } from '../text/markup-tree.ts';

/** What a page's own names say of an element: the title of an entry, or what stands beside one (a caption, a label, a credit). */
export type PageMark = 'title' | 'aside';

const titles = new Set('title titel headline heading kop kopje'.split(' '));
const asides = new Set(
  (
    'caption captions bijschrift fotobijschrift onderschrift credit credits copyright fotograaf photographer byline label labels tag ' +
    'tags kicker category categorie rubriek advert advertentie advertisement sponsored sponsor'
  ).split(' '),
);
const inlineNames = new Set(
  'a abbr b bdi cite em font i mark small span strong sub sup u time img br wbr'.split(' '),
);

/**
 * Reads the last word of each class (`teaser__title`, `card-kop`) and `itemprop`, of elements that hold nothing but text:
 * what is named so around them may hold anything.
 */
export function markOf({ name, attributes, children }: MarkupElement): PageMark | null {
  const named = attributes.class ?? '';
  if (named === '' && attributes.itemprop === undefined) return null;
  if (name === 'a' || name === 'body' || name === 'html')
    return markByName(attributes, children.every(isText));
  return markByName(
    attributes,
    children.every((child) => !isElement(child) || inlineNames.has(child.name)),
  );
}

function markByName(attributes: MarkupElement['attributes'], isBare: boolean): PageMark | null {
  if (!isBare) return null;
  if (attributes.itemprop === 'headline') return 'title';
  const words = (attributes.class ?? '')
    .slice(0, 300)
    .split(/\s+/)
    .map((each) =>
      each
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .split(/[-_]+/)
        .findLast((part) => part !== ''),
    );
  if (words.some((word) => asides.has(word?.toLowerCase() ?? ''))) return 'aside';
  return words.some((word) => titles.has(word?.toLowerCase() ?? '')) ? 'title' : null;
}

function isText(child: MarkupElement['children'][number]): boolean {
  return !isElement(child);
}

const lengthName =
  /(?:^|[-_\s])(?:read(?:ing)?[-_]?time|time[-_]?to[-_]?read|leestijd|duration|duur|dur|runtime|timecode|video[-_]?length|l(?:ä|ae)nge|dur[eé]e)(?:$|[-_\s])/i;

/** Whether an element is by its own name how long something takes to read or to watch. */
export function isLengthOf({ attributes, children }: MarkupElement): boolean {
  const named = (attributes.class ?? '').slice(0, 300).replace(/([a-z])([A-Z])/g, '$1-$2');
  if (attributes.itemprop !== 'timeRequired' && attributes.itemprop !== 'duration' && !lengthName.test(named))
    return false;
  return children.every((child) => !isElement(child) || inlineNames.has(child.name));
}
