import { hideSecrets } from '../../domain/hidden-secrets.ts';
import { isPublicHost } from '../fetch/public-address.ts';
import { webLink } from '../text/web-link.ts';

/** What Slack, Discord and every browser show. SVG is left out: it may hold script. */
const shownType = /^image\/(?:jpe?g|pjpeg|png|gif|webp)\s*(?:;|$)/i;
const shownEnding = /\.(?:jpe?g|png|gif|webp)$/i;
const otherEnding =
  /\.(?:svgz?|tiff?|eps|ai|psd|pdf|bmp|ico|avif|heic|jp2|mp[34]|m4[av]|mov|avi|webm|ogg|wav|html?|zip)$/i;
/** What a page counts its readers by. */
const countsReaders = /\/(?:1x1|0|pixel|spacer|blank|clear|transparent|beacon|count(?:er)?)\.(?:gif|png)$/i;

/**
 * An address of a picture as it may stand in a message that many read: https (http becomes that), on a host of the public
 * internet, without user, password, port or anything that looks like a key. Null: it may not be shown. `type`: the media type, where one is told.
 */
export function pictureAddress(
  address: string | null | undefined,
  base: string | null,
  type: string | null = null,
): string | null {
  const link = webLink(address, base);
  if (link === null || (type !== null && type.trim() !== '' && !shownType.test(type.trim()))) return null;
  const url = new URL(link);
  const isOnItsPort = url.port === '';
  if (url.protocol !== 'https:') url.protocol = 'https:';
  const { pathname, href } = url;
  if (!isOnItsPort || otherEnding.test(pathname) || countsReaders.test(pathname)) return null;
  return isPublicHost(url) && hideSecrets(href) === href ? href : null;
}

/** Whether an address that names no media type ends as pictures do. */
export function looksLikePicture(address: string | null | undefined): boolean {
  return shownEnding.test((address ?? '').trim().replace(/[?#].*$/s, ''));
}
