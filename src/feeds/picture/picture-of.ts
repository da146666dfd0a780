import type { Picture } from '../../domain/picture/picture.ts';
import { shorten } from '../../domain/post/shorten.ts';
import { squeezeSpace } from '../text/html-text.ts';
import { pictureAddress } from './picture-address.ts';

/** A file of a picture, as a feed names it. `type`: its media type. Sizes in pixels. */
export type FoundRendition = {
  readonly address: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly width?: unknown;
  readonly height?: unknown;
};

/** A picture as a feed tells of it, in any number of sizes. Texts are plain. */
export type FoundPicture = {
  readonly renditions: readonly FoundRendition[];
  readonly caption?: string | null | undefined;
  readonly credit?: string | null | undefined;
  /** The agency's words on what it may be used for. */
  readonly usageTerms?: string | null | undefined;
};

/** As wide as a thumbnail is shown anywhere, on a screen of two pixels for each. */
const thumbnailWidth = 240;
/** What is smaller is no picture but a way to count readers. */
const leastSize = 32;
const longestCaption = 300;
const longestCredit = 100;
/** Sizes of one picture that are looked at, and pictures of one item. */
const mostFound = 50;

/** Terms under which nobody may be shown it online. */
const forbidden =
  /\bno (?:online|internet|web|digital|mobile)\b|\bnot for (?:online|internet|web|digital|publication)\b|\b(?:print (?:use )?only|do not (?:use|publish)|not to be (?:used|published))\b|\bniet (?:te )?(?:gebruiken|publiceren|online)\b|\bgeen (?:online|internet)|\balleen (?:voor )?print\b|\bnicht (?:zu )?(?:verwenden|veröffentlichen)\b|\bkeine online|\bnur print\b|\bpas d['’]utilisation en ligne\b/iu;

/**
 * What an item shows of the pictures that its feed names: of the first that may be shown the size that is nearest above a
 * thumbnail's. Where none may, but words tell what can be seen in one, that there is one. To be spread into a draft.
 */
export function pictureOf(
  found: readonly FoundPicture[],
  base: string | null,
): { readonly picture?: Picture } {
  const looked = found.slice(0, mostFound);
  for (const each of looked) {
    const address = forbidden.test(each.usageTerms ?? '') ? null : addressOf(each, base);
    if (address !== null) return { picture: { address, ...textsOf(each) } };
  }
  const told = looked.map(textsOf).find(({ caption }) => caption !== undefined);
  return told === undefined ? {} : { picture: { address: null, ...told } };
}

function addressOf({ renditions }: FoundPicture, base: string | null): string | null {
  const sized = renditions.slice(0, mostFound).flatMap(({ address, type = null, width, height }) => {
    const [wide, high] = [pixels(width), pixels(height)];
    const shown = pictureAddress(address, base, type);
    const isSpeck = (wide !== null && wide < leastSize) || (high !== null && high < leastSize);
    return shown === null || isSpeck ? [] : [{ shown, wide }];
  });
  return sized.toSorted((a, b) => distance(a.wide) - distance(b.wide))[0]?.shown ?? null;
}

/** The least that is wide enough, then what tells no width, then the widest that is too small. */
function distance(wide: number | null): number {
  if (wide === null) return 1e6;
  return wide >= thumbnailWidth ? wide : 2e6 - wide;
}

function pixels(told: unknown): number | null {
  const size = typeof told === 'string' ? /^\s*(\d{1,5})(?:\.\d+)?\s*(?:px\s*)?$/i.exec(told)?.[1] : told;
  const number = Number(size ?? Number.NaN);
  return Number.isFinite(number) && number >= 0 ? Math.min(number, 99_999) : null;
}

function textsOf({ caption, credit }: FoundPicture): Pick<Picture, 'caption' | 'credit'> {
  const [shown, by] = [line(caption, longestCaption), line(credit, longestCredit)];
  return { ...(shown !== null && { caption: shown }), ...(by !== null && { credit: by }) };
}

function line(text: string | null | undefined, most: number): string | null {
  const clean = squeezeSpace((text ?? '').replaceAll('\0', '').toWellFormed());
  return clean === '' ? null : shorten(clean, most);
}
