/** Every type of JSON, and what is no JSON at all. */
const values = ['null', '0', '"text"', '[]', '{}', 'true', '', '{', '\u0000'] as const;

/** The levels that a library reads of a frame, outermost first. */
const levels = ['payload', 'event', 'type'] as const;

/** Envelopes that Slack sends, one that it does not, and names that a client calls its own happenings. */
const envelopes = [
  'events_api',
  'slash_commands',
  'interactive',
  'next_year',
  'close',
  'error',
  'ws_message',
  'disconnected',
];

/** Kinds of what people do, without anything that it should have. */
const kinds = [
  'block_actions',
  'block_suggestion',
  'view_submission',
  'view_closed',
  'shortcut',
  'message_action',
  'event_callback',
];

/** Payloads whose levels are each missing, null, or of another type. */
export function oddPayloads(): readonly string[] {
  const odd: string[] = [...values];
  for (const value of values.filter(isJson)) {
    for (const kind of kinds) {
      odd.push(`{"type":"${kind}"}`, `{"type":"${kind}","event":${value}}`, `{"event":{"type":${value}}}`);
      for (const field of ['user', 'channel', 'actions', 'view', 'container', 'team', 'trigger_id'])
        odd.push(`{"type":"${kind}","${field}":${value}}`);
    }
    odd.push(`{"type":${value}}`, `{"command":${value}}`, `{"command":"/hulp","text":${value}}`);
    odd.push(`{"type":"event_callback","event":{"type":"app_home_opened","channel":${value}}}`);
    odd.push(`{"type":"event_callback","event":{"type":"tokens_revoked","tokens":${value}}}`);
    odd.push(`{"type":"event_callback","event":{"type":"app_home_opened","tab":"home","user":${value}}}`);
  }
  return [...new Set(odd)];
}

/** Frames of Socket Mode, odd at each level; each envelope's id is its own. */
export function oddFrames(): readonly string[] {
  const frames: string[] = [...values];
  for (const type of envelopes) {
    for (const payload of ['', ...oddPayloads()].filter((text) => text === '' || isJson(text)))
      frames.push(
        `{"type":"${type}","envelope_id":"odd-${frames.length}"${payload === '' ? '' : `,"payload":${payload}`}}`,
      );
    frames.push(
      `{"type":"events_api","envelope_id":"odd-${frames.length}","payload":{"event":{"type":"${type}"}}}`,
    );
  }
  for (const level of levels)
    for (const value of values.filter(isJson)) frames.push(`{"${level}":${value}}`, `{"type":${value}}`);
  return frames;
}

/** As the Events API sends it when an app gets more than 30,000 events an hour from a workspace. */
export const appRateLimited = {
  token: 'x',
  type: 'app_rate_limited',
  team_id: 'T0NIEUWS01',
  minute_rate_limited: 1518467820,
  api_app_id: 'A0TELEX001',
};

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
