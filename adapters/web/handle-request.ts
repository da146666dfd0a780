import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { UnusableStoreError } from '../../src/store/unusable-store.ts';
import { answerApi } from './api/answer-api.ts';
import type { BoardDeps } from './board-deps.ts';
import type { DeskStatus } from './desk-status.ts';
import type { EventStream } from './event-stream.ts';
import { createGuard, type Guard } from './guard.ts';
import { HttpError } from './http-error.ts';
import type { ToJson } from './message-json.ts';
import { loadAssets } from './page/assets.ts';
import { boardPage } from './page/board-page.ts';
import { loginPage, logoutPage } from './page/login-page.ts';
import { refusedPage } from './page/refused-page.ts';
import { setUpPage } from './page/set-up-page.ts';
import { answerSetUp, setUpPath } from './questions/answer-set-up.ts';
import type { SetUpDesk } from './questions/set-up-desk.ts';
import { refusal } from './refusal.ts';
import { allow, readJson, sendAsset, sendError, sendHtml, sendJson, sendText, stringIn } from './respond.ts';
import type { Sessions } from './session.ts';
import type { WireStatus } from './wire-status.ts';

/** What requests are answered from. */
export type RequestDeps = BoardDeps & {
  readonly events: EventStream;
  readonly toJson: ToJson;
  readonly status: WireStatus;
  readonly desk: DeskStatus;
  /** Null: it is not set up on the board. */
  readonly setUpDesk: SetUpDesk | null;
  /** Null where no password is asked. */
  readonly sessions: Sessions | null;
};

const storeAway = refusal(503, 'storeAway', {}, { 'retry-after': '10' });

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Everything the board answers: pages and assets, the HTTP faces, and the routes of other platforms. */
export function createRequestHandler(deps: RequestDeps): Handler {
  const { settings, clock, log, locale, sample, health, events } = deps;
  const guard = createGuard({ settings, sessions: deps.sessions, clock, log, pause: deps.pause ?? pause });
  const assets = loadAssets();
  const page = (maySetUp: boolean) =>
    boardPage({ locale, timeZone: deps.timeZone, sample, hasPassword: settings.password !== null, maySetUp });
  const refuse = (...[request, response, error]: Parameters<typeof sendError>) =>
    sendError(request, response, error, shownTo(request, error, deps));
  const routeOf = (path: string) =>
    deps.routes.find((route) => (route.isFolder ? path.startsWith(route.path) : path === route.path));

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (error instanceof HttpError) return refuse(request, response, error);
      // Telex tells of it itself, at once and every two minutes.
      if (error instanceof UnusableStoreError) return refuse(request, response, storeAway);
      log.error({ err: error, path: request.url }, 'the board could not answer a request');
      refuse(request, response, refusal(500, 'fault'));
    });
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = urlOf(request);
    const route = routeOf(url.pathname);
    if (route !== undefined) return route.handle(request, response);
    guard.refuseOtherSites(request);
    const asset = assets.get(url.pathname);
    if (asset !== undefined) {
      allow('GET', request);
      return sendAsset(request, response, asset);
    }
    switch (url.pathname) {
      case '/healthz':
        allow('GET', request);
        return sendJson(response, 200, health.healthz());
      case '/readyz':
        allow('GET', request);
        return tellReady(response);
      case '/login':
        allow('POST', request);
        return login(request, response);
      case '/logout':
        if (request.method !== 'POST') allow('GET', request);
        return logout(request, response);
      case '/':
        allow('GET', request);
        return showPage(request, response, async () => page(await isOffered(request, deps, guard)));
      case setUpPath:
        allow('GET', request);
        if (deps.setUpDesk === null) break;
        if (settings.password === null) await guard.refuseFromElsewhere(request);
        return showPage(request, response, () => setUpPage(locale));
    }
    return answerAsked(request, response, url);
  }

  async function answerAsked(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const desk = deps.setUpDesk;
    if (desk !== null && url.pathname.startsWith(`${setUpPath}/`)) {
      await guard.refuseFromElsewhere(request);
      return answerSetUp(request, response, url.pathname, { desk, guard });
    }
    await guard.refuseStrangers(request);
    return answerKnown(request, response, url);
  }

  async function answerKnown(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    switch (url.pathname) {
      case '/metrics':
        allow('GET', request);
        return sendText(response, 200, 'text/plain; version=0.0.4; charset=utf-8', await health.metrics());
      case '/api/events':
        allow('GET', request);
        if (request.method === 'HEAD') return sendText(response, 200, 'text/event-stream', '');
        return events.open(response, sinceOf(request, url));
      default:
        sendJson(response, 200, await answerApi(request, url, deps));
        if (request.method === 'POST') events.stir();
    }
  }

  async function tellReady(response: ServerResponse): Promise<void> {
    const ready = await health.readyz();
    return sendJson(response, ready.ok ? 200 : 503, ready);
  }

  async function showPage(
    request: IncomingMessage,
    response: ServerResponse,
    page: () => string | Promise<string>,
  ): Promise<void> {
    try {
      await guard.refuseStrangers(request);
    } catch (error) {
      // With a password in the request it was a script that asked; it reads JSON.
      if (!(error instanceof HttpError) || request.headers.authorization !== undefined) throw error;
      sendHtml(response, error.status, loginPage(locale));
      return;
    }
    sendHtml(response, 200, await page());
  }

  async function login(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const password = stringIn(await readJson(request), 'password', '{"password": "…"}');
    response.setHeader('set-cookie', [...(await guard.login(request, password))]);
    sendJson(response, 200, { ok: true });
  }

  /** A link leads to the page, and its button ends the session: another site's link ends nothing. */
  async function logout(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') return sendHtml(response, 200, logoutPage(locale));
    await readJson(request);
    response.setHeader('set-cookie', await guard.logout(request));
    sendJson(response, 200, { ok: true });
  }
}

/** Whether setting up is offered: nobody is offered what would be refused. */
async function isOffered(
  request: IncomingMessage,
  { setUpDesk }: Pick<RequestDeps, 'setUpDesk'>,
  guard: Guard,
): Promise<boolean> {
  if (setUpDesk === null) return false;
  try {
    await guard.refuseFromElsewhere(request);
    return true;
  } catch {
    return false;
  }
}

/** A person who asks for a page reads a page, in the newsroom's language; what a script of the board reads, it shows. */
function shownTo(
  request: IncomingMessage,
  error: HttpError,
  { locale, settings }: Pick<RequestDeps, 'locale' | 'settings'>,
): Parameters<typeof sendError>[3] {
  const path = (request.url ?? '').replace(/[?#].*$/s, '');
  const isSetUp = path === setUpPath || path.startsWith(`${setUpPath}/`);
  const isPage = asksForPage(request) && error.told !== null;
  if (!isSetUp && !isPage) return null;
  const port = request.socket.localPort ?? settings.port;
  return { locale, page: isPage ? (told) => refusedPage(locale, { told, isSetUp, port }) : null };
}

function asksForPage({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
}

function urlOf(request: IncomingMessage): URL {
  const target = request.url ?? '/';
  if (!target.startsWith('/') || !URL.canParse(`http://board${target}`)) {
    throw new HttpError(400, 'This address cannot be read.');
  }
  return new URL(`http://board${target}`);
}

/** What the browser has already: EventSource says it itself when it reconnects. */
function sinceOf(request: IncomingMessage, url: URL): number | null {
  const said = request.headers['last-event-id'] ?? url.searchParams.get('since');
  return typeof said === 'string' && /^\d{1,15}$/.test(said) ? Number(said) : null;
}
