import { hasEvent, isObject, kindOfPayload, type PayloadKind, parseJson } from './payload.ts';

/** What came over the socket: what it is, and the envelope that Slack wants acknowledged (null: none). */
export type Frame = { readonly kind: PayloadKind; readonly envelopeId: string | null };

/** Envelopes that carry what people do. https://docs.slack.dev/apis/events-api/using-socket-mode#events */
const interactive: ReadonlySet<string> = new Set(['slash_commands', 'interactive']);

/**
 * Reads a frame before bolt's client does, which breaks off at any that has not the shape it expects. `ownEvents`: what
 * the client calls its own happenings; a frame of such a name would be taken for one.
 */
export function readFrame(data: unknown, ownEvents: ReadonlySet<string>): Frame {
  const text = typeof data === 'string' ? data : data instanceof Uint8Array ? decoder.decode(data) : '';
  const frame = parseJson(text);
  if (!isObject(frame) || typeof frame.type !== 'string') return { kind: 'malformed', envelopeId: null };
  if (frame.type === 'hello' || frame.type === 'disconnect') return { kind: 'ordinary', envelopeId: null };
  const envelopeId = typeof frame.envelope_id === 'string' ? frame.envelope_id : null;
  return { kind: kindOf(frame.type, frame.payload, ownEvents), envelopeId };
}

function kindOf(type: string, payload: unknown, ownEvents: ReadonlySet<string>): PayloadKind {
  if (type !== 'events_api')
    return interactive.has(type) && isObject(payload) ? kindOfPayload(payload) : 'malformed';
  const kind = kindOfPayload(payload);
  if (kind !== 'ordinary') return kind;
  if (!isObject(payload) || !hasEvent(payload)) return 'malformed';
  const { event } = payload;
  return isObject(event) && ownEvents.has(String(event.type)) ? 'malformed' : 'ordinary';
}

const decoder = new TextDecoder();
