import { isUnreached, type Reason } from '../../../domain/reason.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { say } from '../say.ts';
import { tellReason } from './tell-reason.ts';

const words = {
  network: {
    nl: '{platform} is niet te bereiken, en dat ligt niet aan het token: {why}. Kijk naar het netwerk van deze machine: internet, DNS, firewall, proxy.',
    en: '{platform} cannot be reached, which is not the token’s fault: {why}. Look at this machine’s network: internet, DNS, firewall, proxy.',
  },
  platform: {
    nl: 'Of het token goed is, was niet te vragen: {why}.',
    en: 'Whether the token is good could not be asked: {why}.',
  },
  noName: { nl: 'de naam {host} is niet te vinden', en: 'there is no host {host} to be found' },
  refused: { nl: '{host} neemt de verbinding niet aan', en: '{host} does not take the connection' },
  noWay: { nl: 'er is geen weg naar {host}', en: 'there is no way to {host}' },
  late: { nl: '{host} antwoordt niet op tijd', en: '{host} does not answer in time' },
  cut: {
    nl: 'de verbinding met {host} viel weg',
    en: 'the connection to {host} was lost',
  },
  certificate: {
    nl: 'het certificaat van {host} is niet te vertrouwen; een proxy die meeleest heeft er zelf een, dat NODE_EXTRA_CA_CERTS moet noemen',
    en: 'the certificate of {host} is not to be trusted; a proxy that reads along has one of its own, which NODE_EXTRA_CA_CERTS has to name',
  },
  between: {
    nl: 'wat er antwoordt op {host} is niet {platform}, maar een proxy of firewall ertussen',
    en: 'what answers at {host} is not {platform}, but a proxy or a firewall between',
  },
} satisfies Record<string, Words>;

const byCode: readonly (readonly [RegExp, keyof typeof words])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|EAI_\w+)$/, 'noName'],
  [/^ECONNREFUSED$/, 'refused'],
  [/^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN)$/, 'noWay'],
  [/^(?:ETIMEDOUT|UND_ERR_\w*TIMEOUT)$/, 'late'],
  [/^(?:.*CERT.*|UNABLE_TO_\w+|ERR_TLS_\w+|ERR_SSL_\w+)$/, 'certificate'],
];

/** Why a token could not be tried, and where to look: it may well be good. `host`: what was asked. */
export function tellUntried(
  reason: Reason,
  { platform, host }: { readonly platform: string; readonly host: string },
  locale: Locale,
): string {
  const key = faultOf(reason);
  if (key === null) return say(words.platform, locale, { why: tellReason(reason, locale) });
  const code = typeof reason === 'string' ? undefined : reason.detail;
  const detail = code !== undefined && /^[A-Z][A-Z\d_]+$/.test(code) ? ` (${code})` : '';
  const why = `${say(words[key], locale, { host, platform })}${detail}`;
  return say(words.network, locale, { platform, why });
}

function faultOf(reason: Reason): keyof typeof words | null {
  // What is no answer of the platform's, such as a proxy's page.
  if (typeof reason === 'string') return 'between';
  const { code, detail = '' } = reason;
  if (code === 'something-between') return 'between';
  if (!isUnreached(reason) && !['no-answer', 'no-answer-in-time', 'connection-lost'].includes(code))
    return null;
  const found = byCode.find(([pattern]) => pattern.test(detail));
  return found?.[1] ?? (code === 'no-answer-in-time' || detail === '' ? 'late' : 'cut');
}
