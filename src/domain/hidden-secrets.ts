import { decoded } from './text/decoded.ts';

/**
 * Names of what is secret in a query: `apikey`, `access_token`, `sig`, `ak`. The log leaves the same out; see
 * observability/redact.ts.
 */
export const secretName =
  /^(?:[\w-]*(?:token|key|secret|password|passwd|pwd|sig|signature|auth|credentials?)|ak|sk|pw|pass)$/i;

/** Stands where a secret stood. */
const mark = '***';
/** A value of so many letters and digits is taken for a key, whatever it is called. */
const keyLike = /^(?=[^&]*\d)(?=[^&]*[a-z])[\w.~+/=%-]{20,}$/i;

/**
 * An address without its secrets, as it may be stored, logged and shown: no user or password, and `***` for each key in
 * its query. A key under a name that tells nothing leaves a trace behind the mark, since it may be what tells one feed
 * from another. What has no secret, or is no web address, stays letter for letter as it is.
 */
export function hideSecrets(address: string): string {
  const url = /^https?:/i.test(address) ? URL.parse(address) : null;
  if (url === null) return address;
  if (url.search === '' && url.username === '' && url.password === '') return address;
  const search = mapQuery(url.search, hideValue);
  if (url.username === '' && url.password === '' && search === url.search) return address;
  url.username = '';
  url.password = '';
  url.search = search;
  return url.href;
}

/** Every secret in an address: a log that holds one of them anywhere leaves it out. */
export function secretsIn(address: string): readonly string[] {
  const url = /^https?:/i.test(address) ? URL.parse(address) : null;
  if (url === null) return [];
  const found = [url.username, url.password];
  mapQuery(url.search, (name, value) => {
    if (hideValue(name, value) !== value) found.push(value);
    return value;
  });
  return found.flatMap((each) => (each === '' ? [] : [...new Set([each, decoded(each)])]));
}

/** The address without the keys in its query, and these apart; null: it has none. */
export function partSecrets(address: string): {
  readonly bare: string;
  readonly secrets: readonly { readonly name: string; readonly value: string }[];
} | null {
  const url = /^https?:/i.test(address) ? URL.parse(address) : null;
  if (url === null) return null;
  const pairs = url.search.replace(/^\?/, '').split('&');
  const secrets = pairs.flatMap((pair) => {
    const { name, value } = readPair(pair);
    return hideValue(name, value) === value ? [] : [{ name, value: decoded(value), pair }];
  });
  if (secrets.length === 0) return null;
  url.search = pairs.filter((pair) => !secrets.some((secret) => secret.pair === pair)).join('&');
  return { bare: url.href, secrets: secrets.map(({ name, value }) => ({ name, value })) };
}

function readPair(pair: string): { readonly name: string; readonly value: string } {
  const at = pair.indexOf('=');
  return at === -1
    ? { name: decoded(pair), value: '' }
    : { name: decoded(pair.slice(0, at)), value: pair.slice(at + 1) };
}

/**
 * The address that was stored by `hideSecrets`, with its secrets again: those of the address that the newsroom wrote,
 * which go to its own origin only. Null: it has a secret that the newsroom did not write.
 */
export function withSecretsOf(hidden: string, written: string): string | null {
  const [url, own] = [URL.parse(hidden), URL.parse(written)];
  if (url === null || own === null) return null;
  if (url.origin === own.origin) {
    url.username = own.username;
    url.password = own.password;
  }
  if (!url.search.includes(mark)) return url.href === new URL(hidden).href ? hidden : url.href;
  const values = new Map<string, string>();
  mapQuery(own.search, (name, value) => {
    values.set(`${name} ${hideValue(name, value)}`, value);
    return value;
  });
  let isWhole = true;
  url.search = mapQuery(url.search, (name, value) => {
    if (!value.startsWith(mark)) return value;
    const secret = url.origin === own.origin ? values.get(`${name} ${value}`) : undefined;
    isWhole &&= secret !== undefined;
    return secret ?? value;
  });
  return isWhole ? url.href : null;
}

/** As it is written, so that what is no secret stays letter for letter. */
function mapQuery(search: string, write: (name: string, value: string) => string): string {
  return search
    .split('&')
    .map((pair) => {
      const [, name, value] = /^(\??[^=]*)=(.*)$/s.exec(pair) ?? [];
      return name === undefined || value === undefined
        ? pair
        : `${name}=${write(decoded(name.replace('?', '')), value)}`;
    })
    .join('&');
}

function hideValue(name: string, value: string): string {
  if (value === '' || value.startsWith(mark)) return value;
  if (secretName.test(name)) return mark;
  return keyLike.test(value) ? `${mark}${traceOf(value)}` : value;
}

/** Tells one text from another; of so long a value as a key is, 32 bits tell nothing more. FNV-1a, in base 36. */
export function traceOf(value: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
