import type { FoundPicture, FoundRendition } from '../picture/picture-of.ts';
import { pubStatusOf } from '../text/item-fields.ts';
import { isObject, type JsonObject, objectsOf, stringOf } from '../text/json-fields.ts';
import { lineOf } from '../text/paragraphs.ts';

/** What comes with an item: by name in ninjs 1.x and 2.0, in a list in later versions and in dpa's JSON. */
export function associated({ associations }: JsonObject): readonly JsonObject[] {
  return isObject(associations) ? objectsOf(Object.values(associations)) : objectsOf(associations);
}

/** By name or in a list, as associations are. */
export function renditionsOf({ renditions }: JsonObject): readonly JsonObject[] {
  return isObject(renditions) ? objectsOf(Object.values(renditions)) : objectsOf(renditions);
}

/**
 * The pictures that come with an item, the one that leads it first (Superdesk's `featuremedia`, dpa's `is_featureimage`), and the
 * renditions of its own last. What is not to be used, or not yet, is none.
 */
export function associatedPictures(item: JsonObject): readonly FoundPicture[] {
  const { featuremedia } = isObject(item.associations) ? item.associations : {};
  const all = [...objectsOf(featuremedia), ...associated(item)].filter(isUsablePicture);
  const leading = all.filter((each) => each.is_featureimage === true);
  const own = renditionsOf(item).filter((each) => /^image\//i.test(typeOf(each) ?? ''));
  return [...leading, ...all]
    .map(asPicture)
    .concat(own.length === 0 ? [] : { renditions: own.map(rendition) });
}

function isUsablePicture(item: JsonObject): boolean {
  const isPicture = /^(?:picture|image|photo|graphic)$/i.test(stringOf(item.type) ?? '');
  const isEmbargoed = ['embargoed', 'embargoeduntil', 'embargoedUntil', 'embargo'].some(
    (name) => stringOf(item[name]) !== null,
  );
  return isPicture && pubStatusOf(stringOf(item.pubstatus ?? item.pubStatus)) === 'usable' && !isEmbargoed;
}

function asPicture(item: JsonObject): FoundPicture {
  const caption = objectsOf(item.descriptions).find((each) => /caption/i.test(String(each.role)))?.value;
  const captions = [item.description_caption, caption, item.caption, item.description_text, item.headline];
  const credits = [item.creditline, item.creditLine, item.byline, item.copyrightholder, item.copyrightHolder];
  return {
    renditions: renditionsOf(item).map(rendition),
    caption: firstLine(captions),
    credit: firstLine(credits),
    usageTerms: firstLine([item.usageterms, item.usageTerms]),
  };
}

function rendition(of: JsonObject): FoundRendition {
  return { address: stringOf(of.href ?? of.url), type: typeOf(of), width: of.width, height: of.height };
}

function typeOf(rendition: JsonObject): string | null {
  return stringOf(rendition.contentType ?? rendition.contenttype ?? rendition.mimetype);
}

function firstLine(values: readonly unknown[]): string | null {
  return values.map((value) => lineOf(value)).find((line) => line !== null) ?? null;
}
