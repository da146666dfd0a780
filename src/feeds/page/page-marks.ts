import { isElement, type MarkupElement } from '../text/markup-tree.ts';

/** What a page's own names say of an element: the title of an entry, or what stands beside one (a caption, a label, a credit). */
export type PageMark = 'title' | 'aside';

const titles = new Set('title titel headline heading kop kopje'.split(' '));
const asides = new Set(
  (
    'caption captions bijschrift fotobijschrift onderschrift credit credits copyright fotograaf photographer byline label labels tag ' +
    'tags kicker cat eyebrow dachzeile overline topline spitzmarke surtitre pretitle category categorie rubriek advert advertentie advertisement sponsored sponsor'
  ).split(' '),
);
/** What says for whom an entry is, or what it holds, beside its headline. */
const labels = new Set(
  'premium plus plusartikel lock locked slot paid paywall abo abonne abonnes subscriber subscribers exclusive badge picto icon'.split(
    ' ',
  ),
);
/** No label is longer. */
const longestLabel = 40;
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
  const isBare = isTextOnly.has(name)
    ? children.every(isText)
    : children.every((child) => !isElement(child) || inlineNames.has(child.name));
  const said = children.every(isText) ? children.join('').trim().length : longestLabel + 1;
  return markByName(attributes, isBare, said > 0 && said <= longestLabel && name !== 'a');
}

const isTextOnly = new Set(['a', 'body', 'html']);

function markByName(
  attributes: MarkupElement['attributes'],
  isBare: boolean,
  canBeLabel: boolean,
): PageMark | null {
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
  if (words.some((word) => titles.has(word?.toLowerCase() ?? ''))) return 'title';
  return canBeLabel && words.some((word) => labels.has(word?.toLowerCase() ?? '')) ? 'aside' : null;
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

/** What readers say below an article, and how to have it sent: by the last word of a class, or as an id. */
const outside =
  /(?:^|[-_\s])(?:comments?|reacties?|reageren|kommentare?|commentaires?|disqus|newsletter|nieuwsbrief|infolettre|signup|sign[-_]up)(?=$|\s)/i;
const aboutAll = /(?:^|[-_\s])(?:has|with|no|show|hide|is)[-_]/i;
const holders = new Set(['div', 'section', 'aside', 'ul', 'ol', 'p', 'span']);

/** Whether an element is by its own name what readers said, or a letter to subscribe to, and holds nothing else. */
export function isOutsideOf(element: MarkupElement): boolean {
  const { name, attributes } = element;
  if (!holders.has(name)) return false;
  const named = `${(attributes.class ?? '').slice(0, 300)} ${attributes.id ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .trim();
  return outside.test(named) && !aboutAll.test(named) && !holdsArticle(element);
}

function holdsArticle({ children }: MarkupElement): boolean {
  return children.some(
    (child) => isElement(child) && (child.name === 'h1' || child.name === 'article' || holdsArticle(child)),
  );
}

const unseen =
  /(?:^|\s)(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text|-only)?|u-hidden|a11y-hidden)(?=$|\s)/i;

/** Whether a text is for those who hear the page: what it says beside the rest, the others see. */
export function isUnseen({ attributes, children }: MarkupElement): boolean {
  return unseen.test((attributes.class ?? '').slice(0, 300)) && children.every(isText);
}
