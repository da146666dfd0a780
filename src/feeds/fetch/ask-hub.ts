import type { LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import type { EpochMs } from '../../domain/item.ts';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { patientLookup } from '../../lookup/patient-lookup.ts';
import { fetchWords as words } from '../words/fetch-words.ts';
import { readFailure } from './fetch-failure.ts';
import { isSamePlace } from './fetch-feed.ts';
import { FetchError } from './fetch-outcome.ts';
import { guardedLookup, isPublicAddress, literalAddress, notPublic } from './public-address.ts';
import { readUrl } from './redirect-trail.ts';
import { header, type ResponseHeaders, readRetryAfter } from './response-headers.ts';

/** What is asked of a hub: a form, as WebSub has it. */
export type HubRequest = {
  readonly hub: string;
  readonly form: Readonly<Record<string, string>>;
  /** The newsroom's own address of the source that names the hub: at this host and port it may be in a private network. Null: the source is gone. */
  readonly writtenUrl: string | null;
};

/** What it answered. `message` is one English line: who, and what. */
export type HubAnswer =
  /** It will ask whether we mean it. */
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly message: string }
  /** It could not be asked, or has a fault: later perhaps. */
  | { readonly kind: 'failed'; readonly message: string; readonly retryAfterMs: number | null };

/** Asks hubs over HTTP. */
export type HubClient = {
  /** Rejects only when `signal` ends it. */
  ask(asked: HubRequest, signal: AbortSignal): Promise<HubAnswer>;
  stop(): Promise<void>;
};

/** What a hub client is made with. */
export type HubClientOptions = {
  readonly userAgent: string;
  readonly clock: () => EpochMs;
  /** Which addresses are public; tests let loopback pass. */
  readonly guard?: (address: string) => boolean;
  readonly lookup?: LookupFunction;
  readonly answerWithinMs?: number;
};

/**
 * Whether a hub that a feed names may be asked, as far as its address tells: one on this machine or in a private network
 * only at the host and port of the source's own address in the newsroom file. What its name leads to is asked when it is.
 *
 * @param written the newsroom's own address of the source
 */
export function mayAskHub(
  hub: URL,
  written: URL | null,
  guard: (address: string) => boolean = isPublicAddress,
): boolean {
  const literal = /(?:^|\.)localhost\.?$/.test(hub.hostname) ? '127.0.0.1' : literalAddress(hub);
  return isAtWritten(hub, written) || literal === null || guard(literal);
}

function isAtWritten(url: URL, written: URL | null): boolean {
  return written !== null && isSamePlace(written, url);
}

/** Why a hub that may not be asked is not, and what to do. */
export function hiddenHub(hub: URL): Said {
  return sayAll(hidden, { hub: hub.host });
}

const hidden: Said = {
  nl: 'noemt een hub ({hub}) op deze machine of in een eigen netwerk: die wordt niet gevraagd, want geen feed mag Telex daarheen sturen, en de bron wordt op zijn eigen tempo gelezen. Is het de bedoeling, zet de hub dan op de host en poort van het adres van de bron zelf',
  en: 'names a hub ({hub}) on this machine or in a private network: it is not asked, for no feed may send Telex there, and the source is read at its pace. Where it is meant, serve the hub at the host and port of the source’s own address',
};

const maxRedirects = 3;

/** A client whose hubs were named by feeds: what these say is followed to the public internet only. */
export function createHubClient(options: HubClientOptions): HubClient {
  const { userAgent, clock, guard = isPublicAddress, answerWithinMs = 20_000 } = options;
  const lookup = options.lookup ?? patientLookup;
  const agent = (look: LookupFunction) =>
    new Agent({ connect: { timeout: 10_000, lookup: look }, connections: 2 });
  const trusted = agent(lookup);
  const guarded = agent(guardedLookup(guard, lookup));

  return {
    async ask({ hub, form, writtenUrl }, signal) {
      const start = readUrl(hub);
      const written = writtenUrl === null ? null : readUrl(writtenUrl);
      if (start === null || (written === null && writtenUrl !== null))
        return { kind: 'refused', message: 'no web address' };
      let url = start;
      try {
        for (let hops = 0; hops <= maxRedirects; hops += 1) {
          const { status, headers } = await post(url, form, written, signal);
          const target =
            status === 307 || status === 308 ? readUrl(header(headers, 'location') ?? '', url) : null;
          if (target === null) return answerOf(url, status, headers);
          if (url.protocol === 'https:' && target.protocol !== 'https:') {
            return { kind: 'refused', message: `${url.host} leads to a place that is not secure` };
          }
          url = target;
        }
        return { kind: 'refused', message: `${start.host} redirects too often` };
      } catch (error) {
        signal.throwIfAborted();
        return { kind: 'failed', message: `${url.host} ${readFailure(error).message}`, retryAfterMs: null };
      }
    },
    async stop() {
      await Promise.all([trusted.destroy(), guarded.destroy()]);
    },
  };

  async function post(
    url: URL,
    form: HubRequest['form'],
    written: URL | null,
    signal: AbortSignal,
  ): Promise<{ readonly status: number; readonly headers: ResponseHeaders }> {
    if (!mayAskHub(url, written, guard)) throw notPublic(url.host);
    const late = AbortSignal.timeout(answerWithinMs);
    try {
      const { statusCode, headers, body } = await request(url, {
        method: 'POST',
        headers: { 'user-agent': userAgent, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(form).toString(),
        dispatcher: isAtWritten(url, written) ? trusted : guarded,
        signal: AbortSignal.any([signal, late]),
      });
      body.on('error', () => {}).destroy();
      return { status: statusCode, headers };
    } catch (error) {
      if (late.aborted) throw new FetchError('headers-timeout', words.late);
      throw error;
    }
  }

  function answerOf(url: URL, status: number, headers: ResponseHeaders): HubAnswer {
    if (status >= 200 && status < 300) return { kind: 'accepted' };
    const message = `${url.host} answers ${status}`;
    const isPassing = status >= 500 || status === 429 || status === 408;
    if (!isPassing) return { kind: 'refused', message };
    return { kind: 'failed', message, retryAfterMs: readRetryAfter(headers, clock()) };
  }
}
