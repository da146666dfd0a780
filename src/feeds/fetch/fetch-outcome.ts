import type { Said } from '../../domain/said/said.ts';
import { ToldError } from '../../domain/said/told-error.ts';

/** Why a fetch failed. Stable: the log, `/bronnen` and the metrics count by it. */
export type FetchFailure =
  | 'bad-url'
  | 'not-public'
  | 'private-redirect'
  | 'dns'
  | 'refused'
  | 'tls'
  | 'tls-refused'
  | 'no-tls'
  | 'no-answer'
  | 'cut-off'
  | 'connect-timeout'
  | 'headers-timeout'
  | 'body-timeout'
  | 'too-large'
  | 'bomb'
  | 'bad-encoding'
  | 'redirects'
  | 'no-web-redirect'
  | 'redirect-nowhere'
  | 'choices'
  | 'auth'
  | 'forbidden'
  | 'challenge'
  | 'payment'
  | 'proxy'
  | 'legal'
  | 'not-found'
  | 'try-later'
  | 'false-same'
  | 'bad-headers'
  | 'odd-status'
  | 'client-error'
  | 'server-error'
  | 'bad-http'
  | 'network';

/** What a server says of how fresh its answer is; times are milliseconds. */
export type Freshness = {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** How long the answer stays good (RFC 9111: `max-age` less `Age`, or `Expires`); null when it does not say. */
  readonly maxAgeMs: number | null;
};

/** Everything that can be expected of a server; only being stopped is thrown. */
export type FetchOutcome =
  | ({
      readonly kind: 'fetched';
      /** Decompressed, in the charset the server sent. */
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      /** After redirects; without user and password. */
      readonly finalUrl: string;
      /** The `Link` header, all of it (RFC 8288). Absent: there was none. */
      readonly links?: string;
      /** The server's HTTP breaks the rules and was read leniently. */
      readonly isLenient?: true;
      /**
       * Where the source lives from now on: every redirect up to it was permanent (301, 308). Null: where it was. A source
       * with a password or headers of its own is never moved to another origin, since these would go there with it.
       */
      readonly permanentUrl: string | null;
    } & Freshness)
  | ({ readonly kind: 'not-modified'; readonly permanentUrl: string | null } & Freshness)
  /** A host on the way had no turn: nothing is known of the source. */
  | ({ readonly kind: 'no-turn' } & Told)
  /** 410: the server says that it is gone for good. */
  | ({ readonly kind: 'gone' } & Told)
  /** 429, 503 with `Retry-After`, or 403 where nothing is left of what we may ask. */
  | ({ readonly kind: 'limited'; readonly retryAfterMs: number | null } & Told)
  | ({
      readonly kind: 'failed';
      readonly code: FetchFailure;
      readonly retryAfterMs: number | null;
    } & Told);

/** One line, what happened and what to do. Holds no path, query or password of the URL. */
type Told = {
  /** In English: for the log, and for the store. */
  readonly message: string;
  readonly said: Said;
};

/** A line in both its forms. */
export function told(said: Said): Told {
  return { message: said.en, said };
}

/** Thrown inside fetching only, where a failure ends the way of one response; becomes a `failed` outcome. */
export class FetchError extends ToldError {
  readonly code: FetchFailure;
  constructor(code: FetchFailure, said: Said, options?: ErrorOptions) {
    super(said, options);
    this.name = 'FetchError';
    this.code = code;
  }
}
