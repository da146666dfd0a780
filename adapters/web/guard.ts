import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { EpochMs } from '../../src/domain/item.ts';
import { isLoopback } from './loopback.ts';
import { HttpError } from './respond.ts';
import type { BoardSettings } from './settings.ts';

/** Who may see the board, and whose pages may ask it anything. */
export type Guard = {
  /** Throws HttpError 403 for another site's page. Checked on every address, before anything else is read. */
  refuseOtherSites(request: IncomingMessage): void;
  /** Throws HttpError 401 or 429 while the password is asked and was not given. */
  refuseStrangers(request: IncomingMessage): void;
  /** The cookie to set for the right password. Throws HttpError 401 or 429. */
  login(request: IncomingMessage, password: string): string;
};

const cookieName = 'telex_session';
const triesAMinute = 10;
const sessionSeconds = 30 * 24 * 3600;

/**
 * Who may ask. On loopback the Host must be a loopback name with our port: a page that points its own name at
 * 127.0.0.1 (DNS rebinding) is refused. An Origin, where the browser sends one, must be the board's own.
 */
export function createGuard(
  { host, password }: BoardSettings,
  session: string | null,
  clock: () => EpochMs,
): Guard {
  /** When each address gave a wrong password, of the last minute. */
  const wrongTries = new Map<string, readonly EpochMs[]>();

  return {
    refuseOtherSites(request) {
      const named = request.headers.host ?? '';
      if (isLoopback(host) && !isOurLoopback(named, request.socket.localPort)) {
        throw new HttpError(403, `The board is at http://localhost:${request.socket.localPort}.`);
      }
      const { origin } = request.headers;
      const site = request.headers['sec-fetch-site'];
      const isNavigation = request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET';
      const isFromElsewhere = (site === 'cross-site' || site === 'same-site') && !isNavigation;
      if (isFromElsewhere || (origin !== undefined && hostOf(origin) !== named)) {
        throw new HttpError(403, 'Another site may not use the board.');
      }
    },

    refuseStrangers(request) {
      if (password === null || session === null) return;
      const cookies = (request.headers.cookie ?? '').split(/;\s*/);
      if (cookies.some((cookie) => isSame(cookie, `${cookieName}=${session}`))) return;
      const basic = /^Basic (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
      if (basic === undefined) throw new HttpError(401, 'The board asks for its password.');
      checkPassword(
        request,
        Buffer.from(basic, 'base64')
          .toString('utf8')
          .replace(/^[^:]*:/, ''),
      );
    },

    login(request, given) {
      checkPassword(request, given);
      return `${cookieName}=${session}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${sessionSeconds}`;
    },
  };

  function checkPassword(request: IncomingMessage, given: string): void {
    const from = request.socket.remoteAddress ?? '';
    forgetOldTries();
    const tries = wrongTries.get(from) ?? [];
    if (tries.length >= triesAMinute) {
      throw new HttpError(429, 'Too many wrong passwords: wait a minute.', { 'retry-after': '60' });
    }
    if (password !== null && isSame(given, password)) return;
    wrongTries.set(from, [...tries, clock()]);
    throw new HttpError(401, 'That password is wrong.');
  }

  function forgetOldTries(): void {
    for (const [from, tries] of wrongTries) {
      const recent = tries.filter((at) => clock() - at < 60_000);
      if (recent.length === 0) wrongTries.delete(from);
      else wrongTries.set(from, recent);
    }
  }
}

/** Takes the same time whatever differs. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function isOurLoopback(named: string, port: number | undefined): boolean {
  const url = URL.canParse(`http://${named}`) ? new URL(`http://${named}`) : null;
  // `user@localhost` and `localhost/path` are no Host.
  if (url === null || url.host !== named.toLowerCase().replace(/:80$/, '')) return false;
  return isLoopback(url.hostname.replace(/^\[|\]$/g, '')) && Number(url.port || 80) === port;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
