import type { IncomingMessage, ServerResponse } from 'node:http';
import { describeAge } from '../../src/domain/age.ts';
import { answerApi } from './api.ts';
import { loadAssets } from './assets.ts';
import type { EventStream } from './event-stream.ts';
import { createGuard } from './guard.ts';
import type { BoardDeps } from './index.ts';
import { loginPage } from './login-page.ts';
import { boardPage } from './page.ts';
import { HttpError, readJson, readText, sendJson, sendText } from './respond.ts';

export type RequestDeps = BoardDeps & { readonly events: EventStream };

/** Everything the board answers: pages and assets, the HTTP faces, and the routes of other platforms. */
export function createRequestHandler(
  deps: RequestDeps,
): (request: IncomingMessage, response: ServerResponse) => void {
  const { settings, clock, log, locale, timeZone, sample, health, events } = deps;
  const guard = createGuard(settings, clock);
  const assets = loadAssets();
  const page = boardPage({ locale, timeZone, sample });
  const routes = new Map(deps.routes.map((route) => [route.path, route]));
  const tellAge = (issuedAt: number) => describeAge(issuedAt, clock(), { locale, timeZone });

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (error instanceof HttpError) sendJson(response, error.status, { error: error.message });
      else {
        log.error({ err: error, path: request.url }, 'the board could not answer a request');
        sendJson(response, 500, { error: 'The board could not answer: see the log.' });
      }
    });
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://board');
    const route = routes.get(url.pathname);
    if (route !== undefined) return route.handle(request, response);
    if (url.pathname === '/healthz') return sendJson(response, 200, health.healthz());
    if (url.pathname === '/readyz') {
      const ready = await health.readyz();
      return sendJson(response, ready.ok ? 200 : 503, ready);
    }
    const refusal = guard.refuse(request);
    if (refusal !== null) throw new HttpError(refusal.status, refusal.message);
    if (url.pathname === '/login' && request.method === 'POST') return login(request, response);
    const asset = assets.get(url.pathname);
    if (asset !== undefined) return sendText(response, 200, asset.type, asset.text);
    const stranger = guard.refuseStranger(request);
    if (stranger !== null) {
      if (url.pathname !== '/') throw new HttpError(stranger.status, stranger.message);
      return sendText(response, 401, 'text/html; charset=utf-8', loginPage(locale));
    }
    return answerKnown(request, response, url);
  }

  async function answerKnown(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const only = (method: string) => {
      if (request.method === method || (method === 'GET' && request.method === 'HEAD')) return;
      response.setHeader('allow', method);
      throw new HttpError(405, `Use ${method} here.`);
    };
    switch (url.pathname) {
      case '/':
        only('GET');
        return sendText(response, 200, 'text/html; charset=utf-8', page);
      case '/metrics':
        only('GET');
        return sendText(response, 200, 'text/plain; version=0.0.4; charset=utf-8', await health.metrics());
      case '/api/events':
        only('GET');
        return events.open(response, sinceOf(request, url), tellAge);
      default: {
        const body = request.method === 'POST' ? await readJson(request) : undefined;
        const found = await answerApi({ method: request.method ?? 'GET', url, body }, { ...deps, tellAge });
        if (found === null) throw new HttpError(404, `There is nothing at ${url.pathname}.`);
        return sendJson(response, 200, found);
      }
    }
  }

  async function login(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const password = new URLSearchParams(await readText(request)).get('password') ?? '';
    const cookie = guard.login(password);
    if (cookie === 'wait') throw new HttpError(429, 'Too many wrong passwords: wait a minute.');
    if (cookie === null) {
      return sendText(response, 401, 'text/html; charset=utf-8', loginPage(locale, { isWrong: true }));
    }
    response.writeHead(303, { location: '/', 'set-cookie': cookie }).end();
  }
}

/** What the browser has already: EventSource says it itself when it reconnects. */
function sinceOf(request: IncomingMessage, url: URL): number | null {
  const said = request.headers['last-event-id'] ?? url.searchParams.get('since');
  const seq = Number(said);
  return said === null || said === undefined || !Number.isInteger(seq) || seq < 0 ? null : seq;
}
