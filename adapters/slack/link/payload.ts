/** What a payload of Slack is, as far as it can be given to bolt. */
export type PayloadKind =
  | 'ordinary'
  /** Slack drops events for this minute: an event without an inner event. https://docs.slack.dev/apis/events-api/#rate-limiting */
  | 'app-rate-limited'
  /** Of a shape that nobody documents: bolt would break off in reading it. */
  | 'malformed';

/** Tells what came, over the socket or over HTTP, before bolt reads it. */
export function kindOfPayload(payload: unknown): PayloadKind {
  if (!isObject(payload)) return 'malformed';
  if (payload.type === 'app_rate_limited') return 'app-rate-limited';
  if (payload.type === 'event_callback' || payload.event !== undefined)
    return hasEvent(payload) ? 'ordinary' : 'malformed';
  return 'ordinary';
}

/** An envelope's payload that is an event: the inner one names its type. */
export function hasEvent(payload: { readonly event?: unknown }): boolean {
  return isObject(payload.event) && typeof payload.event.type === 'string' && payload.event.type !== '';
}

/** An object of JSON, neither null nor a list. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parsed, or undefined where it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What an operator reads when Slack drops events. */
export const droppedEvents =
  'Slack drops events of this workspace for a minute (app_rate_limited): what people typed or pressed may go unanswered; if it goes on, another app floods the workspace';
