import type { IncomingMessage } from 'node:http';
import type { EpochMs } from '../../src/domain/item.ts';
import type { Log } from '../../src/observability/log.ts';
import { HttpError } from './http-error.ts';
import { isLoopback, isThisMachine } from './loopback.ts';
import { callerOf, PasswordTries } from './password-tries.ts';
import { refusal } from './refusal.ts';
import { isSame, knownSeconds, type Sessions, sessionSeconds } from './session.ts';
import type { BoardSettings } from './settings.ts';

/** Who may see the board, and whose pages may ask it anything. */
export type Guard = {
  /** Throws HttpError 400 or 403 for another site's page. Checked on every address, before anything else is read. */
  refuseOtherSites(request: IncomingMessage): void;
  /** Rejects with HttpError 401 or 429 while the password is asked and was not given. */
  refuseStrangers(request: IncomingMessage): Promise<void>;
  /**
   * Whether Telex may be set up by whoever asks: who gave the password, or, where none is asked, who sits at this machine. What came
   * through another machine or program says so in a header, or is taken for this one. Rejects with HttpError 401, 403 or 429.
   */
  refuseFromElsewhere(request: IncomingMessage): Promise<void>;
  /** Throws HttpError 403 for what a page of the board would not send: a browser says where its writing calls come from. */
  refuseScripts(request: IncomingMessage): void;
  /** The cookies to set for the right password. Rejects with HttpError 401 or 429. */
  login(request: IncomingMessage, password: string): Promise<readonly string[]>;
  /** Ends the session that the request brings, and gives the cookie that takes its cookie away. */
  logout(request: IncomingMessage): Promise<string>;
};

/** What the guard stands on. */
export type GuardDeps = {
  readonly settings: BoardSettings;
  /** Null where no password is asked. */
  readonly sessions: Sessions | null;
  readonly clock: () => EpochMs;
  readonly log: Pick<Log, 'warn'>;
  readonly pause: (ms: number) => Promise<void>;
};

const cookieName = 'telex_session';
/** Of a browser in which the password was given before (OWASP: device cookies). */
const browserCookieName = 'telex_browser';
const slowedDown =
  'wrong passwords for the board come from this address: from now on one is looked at every two seconds, the right one too, and while ten wait others are refused. Browsers that gave the right one before are counted apart';
const slowedBrowser =
  'wrong passwords for the board come from a browser that gave the right one before: from now on one of its is looked at every two seconds';
const slowedProxy = `${slowedDown}. It looks like a proxy: name it in TELEX_PROXY, so that each reader counts alone`;

/**
 * Who may ask. On loopback the Host must be a loopback name with our port: a page that points its own name at
 * 127.0.0.1 (DNS rebinding) is refused. An Origin, where the browser sends one, must be the board's own.
 */
export function createGuard({ settings, sessions, clock, log, pause }: GuardDeps): Guard {
  const { host, password, proxies } = settings;
  const tries = new PasswordTries(clock);

  return {
    refuseOtherSites(request) {
      // RFC 9112, 3.2: who sends two may be understood in two ways.
      const hosts = request.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host');
      if (hosts.length > 1) throw new HttpError(400, 'Send one Host header.');
      const named = request.headers.host ?? '';
      if (isLoopback(host) && !isOurLoopback(named, request.socket.localPort)) {
        throw refusal(403, 'atLoopback', { port: String(request.socket.localPort) });
      }
      const { origin } = request.headers;
      const site = request.headers['sec-fetch-site'];
      const isNavigation = request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET';
      const isFromElsewhere = (site === 'cross-site' || site === 'same-site') && !isNavigation;
      if (isFromElsewhere || (origin !== undefined && hostOf(origin) !== named)) {
        throw refusal(403, 'otherSite');
      }
    },

    async refuseStrangers(request) {
      if (sessions === null) return;
      for (const said of saidIn(request, cookieName)) if (await sessions.isOpen(said)) return;
      const basic = /^Basic (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
      if (basic === undefined) throw refusal(401, 'passwordAsked');
      const given = Buffer.from(basic, 'base64').toString('utf8');
      await checkPassword(request, given.replace(/^[^:]*:/, ''));
    },

    async refuseFromElsewhere(request) {
      if (sessions !== null) return this.refuseStrangers(request);
      const header = forwardedBy(request);
      if (header !== null) throw refusal(403, 'setUpForwarded', { header });
      if (isLoopback(host) && isThisMachine(request.socket.remoteAddress ?? '')) return;
      throw refusal(403, 'setUpElsewhere');
    },

    refuseScripts(request) {
      const { origin, host: named } = request.headers;
      if (origin !== undefined && named !== undefined && hostOf(origin) === named) return;
      throw refusal(403, 'ownPage');
    },

    async login(request, given) {
      await checkPassword(request, given);
      const browser = knownBrowser(request) ?? sessions?.knowBrowser() ?? '';
      return [
        cookie(request, cookieName, sessions?.open() ?? '', sessionSeconds),
        cookie(request, browserCookieName, browser, knownSeconds),
      ];
    },

    async logout(request) {
      for (const said of saidIn(request, cookieName)) await sessions?.close(said);
      return cookie(request, cookieName, '', 0);
    },
  };

  function knownBrowser(request: IncomingMessage): string | null {
    return saidIn(request, browserCookieName).find((said) => sessions?.isKnownBrowser(said)) ?? null;
  }

  function cookie(request: IncomingMessage, name: string, value: string, seconds: number): string {
    const secure = callerOf(request, proxies).isSecure ? '; Secure' : '';
    return `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure}`;
  }

  async function checkPassword(request: IncomingMessage, given: string): Promise<void> {
    const { address, isUnnamedProxy } = callerOf(request, proxies);
    const browser = knownBrowser(request);
    const counted = browser ?? address;
    const waitMs = tries.takeTurn(counted);
    if (waitMs === null) {
      throw refusal(429, 'tooManyTries', {}, { 'retry-after': '60' });
    }
    if (waitMs > 0) await pause(waitMs);
    if (password !== null && isSame(given, password)) return;
    const isSlowedDown = tries.noteWrong(counted);
    const told = isUnnamedProxy ? slowedProxy : slowedDown;
    if (isSlowedDown) log.warn({ address }, browser === null ? told : slowedBrowser);
    throw refusal(401, 'passwordWrong');
  }
}

/** What cookies of this name say; of several, the first. */
function saidIn(request: IncomingMessage, name: string): readonly string[] {
  const cookies = (request.headers.cookie ?? '').split(/;\s*/);
  const ours = cookies.filter((each) => each.startsWith(`${name}=`));
  return ours.slice(0, 4).map((each) => each.slice(name.length + 1));
}

/** Headers of proxies and tunnels, as they are in use. */
const forwardedHeaders = [
  ...[
    'forwarded',
    'via',
    'x-real-ip',
    'x-client-ip',
    'true-client-ip',
    'cf-connecting-ip',
    'x-cluster-client-ip',
  ],
];

/** The header that says that the request came through something else; null: none does. */
function forwardedBy({ headers }: IncomingMessage): string | null {
  const found = Object.keys(headers).find(
    (name) =>
      forwardedHeaders.includes(name) || name.startsWith('x-forwarded') || name.startsWith('x-original'),
  );
  return found ?? null;
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
