import { hideSecrets } from '../../domain/hidden-secrets.ts';
import { decoded } from '../../domain/text/decoded.ts';
import type { FetchRequest } from './fetch-request.ts';

const xml = 'application/rss+xml, application/atom+xml, application/rdf+xml, application/xml, text/xml';
const json = 'application/feed+json, application/json';

/** What one hop is asked with. What is secret goes to the source's own origin only, validators to where they are of. */
export function requestHeaders(
  userAgent: string,
  request: FetchRequest,
  hop: { readonly url: URL; readonly ownOrigin: boolean; readonly cookies?: string | null },
): Record<string, string> {
  const { etag, lastModified } = request;
  const conditional = isConditional(request, hop.url);
  return {
    'user-agent': userAgent,
    accept:
      request.accept === 'json' ? `${json}, ${xml};q=0.8, */*;q=0.1` : `${xml}, ${json};q=0.9, */*;q=0.1`,
    'accept-encoding': 'gzip, br, deflate',
    ...(conditional && etag !== null && { 'if-none-match': etag }),
    ...(conditional && lastModified !== null && { 'if-modified-since': lastModified }),
    ...withCookies(hop.ownOrigin ? secretsOf(request) : {}, hop.cookies ?? null),
  };
}

/** Whether this hop may answer 304. The validators of one address say nothing at another. */
export function isConditional({ etag, lastModified, validatorsUrl = null }: FetchRequest, url: URL): boolean {
  if (etag === null && lastModified === null) return false;
  return validatorsUrl === null || validatorsUrl === hideSecrets(bareAddress(url));
}

/** Without user and password. */
export function bareAddress(url: URL): string {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare.href;
}

/** A cookie of the source's own stays, beside those that the server set on the way. */
function withCookies(own: Record<string, string>, set: string | null): Record<string, string> {
  return set === null ? own : { ...own, cookie: own.cookie === undefined ? set : `${own.cookie}; ${set}` };
}

function secretsOf({ url, headers = {} }: FetchRequest): Record<string, string> {
  const own: Record<string, string> = {};
  const { username, password } = new URL(url);
  if (username || password) {
    const pair = `${decoded(username)}:${decoded(password)}`;
    own.authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
  }
  for (const [name, value] of Object.entries(headers)) own[name.toLowerCase()] = value;
  return own;
}
