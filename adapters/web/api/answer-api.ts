import type { IncomingMessage } from 'node:http';
import { HttpError } from '../http-error.ts';
import { allow } from '../respond.ts';
import type { ApiDeps, ApiRoute } from './api-route.ts';
import { describeApi, openApiPath } from './describe-api.ts';
import { apiRoutes } from './routes.ts';

/** The board's JSON faces. Throws HttpError for what the asker did wrong. */
export async function answerApi(request: IncomingMessage, url: URL, deps: ApiDeps): Promise<object> {
  if (url.pathname === openApiPath) {
    allow('GET', request);
    return describeApi(apiRoutes);
  }
  const asked = url.pathname.replace(/\/$/, '').split('/').map(decode);
  for (const route of apiRoutes) {
    const name = nameIn(route, asked);
    if (name === null) continue;
    allow(route.method, request);
    return route.run({ request, query: url.searchParams, name }, deps);
  }
  throw new HttpError(404, `There is nothing at ${url.pathname}.`);
}

/** What stands for `{name}` in this address; empty where it has none, null where it is another address. */
function nameIn({ path }: ApiRoute, asked: readonly string[]): string | null {
  const parts = path.split('/');
  if (parts.length !== asked.length) return null;
  if (!parts.every((part, at) => part === asked[at] || (part === '{name}' && asked[at] !== ''))) return null;
  return asked[parts.indexOf('{name}')] ?? '';
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new HttpError(400, 'This address is not well encoded.');
  }
}
