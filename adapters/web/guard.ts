import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../../src/config/read-settings.ts';
import type { BoardSettings } from '../../src/config/settings.ts';

/** Why a request is not answered; `login`: it may come back with the password. */
export type Refusal = { readonly status: 401 | 403 | 429; readonly message: string };

export type Guard = {
  /** Null: go on. Checked on every address, before anything else is read. */
  refuse(request: IncomingMessage): Refusal | null;
  /** Null: no password is asked, or it was given. */
  refuseStranger(request: IncomingMessage): Refusal | null;
  /** The cookie to set for the right password, null for a wrong one, 'wait' after too many of those. */
  login(password: string): string | null | 'wait';
};

const cookieName = 'telex_session';
const triesAMinute = 10;
const sessionSeconds = 30 * 24 * 3600;

/**
 * Who may ask. On loopback the Host must be a loopback name: a page that points its own name at 127.0.0.1 (DNS
 * rebinding) is refused. An Origin, where the browser sends one, must be the board's own.
 */
export function createGuard({ host, password }: BoardSettings, clock: () => number): Guard {
  // A session is proof that somebody knew the password; made anew at each start.
  const session = randomBytes(32).toString('base64url');
  let tries: number[] = [];

  return {
    refuse(request) {
      const named = request.headers.host ?? '';
      if (isLoopback(host) && !isLoopback(hostName(named))) {
        return { status: 403, message: 'This address is not the board: open it as http://localhost.' };
      }
      const { origin } = request.headers;
      if (origin !== undefined && hostOf(origin) !== named) {
        return { status: 403, message: 'Another site may not use the board.' };
      }
      const site = request.headers['sec-fetch-site'];
      const isNavigation = request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET';
      if ((site === 'cross-site' || site === 'same-site') && !isNavigation) {
        return { status: 403, message: 'Another site may not use the board.' };
      }
      return null;
    },

    refuseStranger(request) {
      if (password === null) return null;
      const cookies = (request.headers.cookie ?? '').split(/;\s*/);
      if (cookies.some((cookie) => isSame(cookie, `${cookieName}=${session}`))) return null;
      const basic = /^Basic (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
      if (basic !== undefined) {
        const given = Buffer.from(basic, 'base64')
          .toString()
          .replace(/^[^:]*:/, '');
        if (isTooOften()) return { status: 429, message: 'Too many wrong passwords: wait a minute.' };
        if (isSame(given, password)) return null;
        tries.push(clock());
      }
      return { status: 401, message: 'The board asks for its password (TELEX_BOARD_PASSWORD).' };
    },

    login(given) {
      if (isTooOften()) return 'wait';
      if (password === null || !isSame(given, password)) {
        tries.push(clock());
        return null;
      }
      return `${cookieName}=${session}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${sessionSeconds}`;
    },
  };

  function isTooOften(): boolean {
    tries = tries.filter((at) => clock() - at < 60_000);
    return tries.length >= triesAMinute;
  }
}

/** Takes the same time whatever differs. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
