import { type Field, fieldsOf, firstField, partOf } from '../canonical/fields.ts';
import { looksLikePicture } from '../picture/picture-address.ts';
import type { FoundPicture, FoundRendition } from '../picture/picture-of.ts';
import { webLink } from '../text/web-link.ts';
import { plainLine } from './text-value.ts';

type Item = Readonly<Record<string, unknown>>;

/**
 * The picture of an entry: its enclosures and links to such, Media RSS (https://www.rssboard.org/media-rss). They are taken for one picture in
 * several sizes, which they mostly are. Null: it has none.
 */
export function entryPicture(item: Item, base: string | null): FoundPicture | null {
  const contents = fieldsOf(item, 'media:content');
  const thumbnails = [
    ...fieldsOf(item, 'media:thumbnail'),
    ...contents.flatMap((media) => partOf(media, 'media:thumbnail') ?? []),
  ];
  const links = fieldsOf(item, 'link', 'atom:link').filter(
    ({ attributes }) => attributes.rel === 'enclosure',
  );
  const files = [...fieldsOf(item, 'enclosure'), ...contents, ...links].filter(isPicture);
  const renditions = [...files, ...thumbnails].map(({ attributes }): FoundRendition => {
    const { url, href, type, width, height } = attributes;
    return { address: webLink(url ?? href, attributes['xml:base'] ?? base), type, width, height };
  });
  if (renditions.length === 0) return null;
  const told = contents.filter(isPicture);
  const texts = (...names: readonly string[]) =>
    told.map((media) => partOf(media, ...names)).find((text) => text !== null && text.text.trim() !== '') ??
    null;
  return {
    renditions,
    caption: plain(texts('media:description') ?? texts('media:title')),
    credit: plain(texts('media:credit') ?? firstField(item, 'media:credit')),
  };
}

function isPicture({ attributes: { url, href, type, medium } }: Field): boolean {
  if (type !== undefined && type.trim() !== '') return /^image\//i.test(type.trim());
  return medium === undefined ? looksLikePicture(url ?? href) : medium.trim().toLowerCase() === 'image';
}

function plain(field: Field | null): string | null {
  return field === null ? null : plainLine({ value: field.text, type: 'html' });
}
