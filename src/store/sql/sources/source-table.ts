import type { PushState, PushTrouble } from '../../../domain/push-feeding.ts';

/** A source of the newsroom file and how its polls went. Times in milliseconds since 1970. */
export type SourceTable = {
  id: string;
  url: string;
  credit: string | null;
  topic: string | null;
  /** Whose voice it is: see domain/identity/agency.ts. Null: not told since 0.1. */
  agency: string | null;
  sample: number;
  removed: number;
  state: 'new' | 'ok' | 'failing' | 'gone';
  /** Where permanent redirects from `url` led, since when, and at how many polls. */
  moved_to: string | null;
  moved_since: number | null;
  moved_polls: number;
  /** 1 from a start until the written address was asked. */
  asks_written: number;
  etag: string | null;
  last_modified: string | null;
  body_hash: string | null;
  /** The address that the validators are of. */
  validators_url: string | null;
  /** The last time that the document itself came, whole. */
  last_full_at: number | null;
  /** The usual time between items, as last read. */
  item_gap_ms: number | null;
  /** The feed's own wish, as last read. */
  poll_every_ms: number | null;
  /** The hours of the week at which it asks not to be read, as a JSON list; null: none. */
  skipped_hours: string | null;
  /** Until when its server asked to be left alone, at the last poll. */
  asked_until: number | null;
  next_poll_at: number;
  last_poll_at: number | null;
  /** The last poll that reached the source. */
  last_success_at: number | null;
  last_item_at: number | null;
  /** Files that were moved away, and those that are not read or not moved away, as a JSON list; null: none. */
  rejected_json: string | null;
  fail_count: number;
  last_error: string | null;
  last_error_kind: string | null;
  /** 0: the newsroom file does not want its silence told. */
  tells_silence: number;
  /** Who polls it, and until when nobody else does. */
  lease_owner: string | null;
  lease_until: number | null;
  /** Rises with each claim: who comes back with an older one writes nothing. */
  fence: number;
};

/** What was asked of a hub for a source. */
export type HubSubscriptionTable = {
  token: string;
  source_id: string;
  address: string;
  hub: string;
  topic: string;
  callback: string;
  secret: string;
  state: PushState;
  since: number;
  due_at: number;
  asked_at: number | null;
  tries: number;
  lease_until: number | null;
  pushed_at: number | null;
  missed_at: number | null;
  is_named: number;
  reason: string | null;
  trouble: PushTrouble['kind'] | null;
  trouble_since: number | null;
};

/** A row of `chat_source`: a source that a command added. */
type ChatSourceTable = {
  id: string;
  url: string;
  topic: string | null;
  credit: string | null;
  added_by: string | null;
  added_at: number;
};

/** A row of `source_pause`: a source that is not read. */
type SourcePauseTable = {
  source_id: string;
  until: number | null;
  paused_by: string | null;
  paused_at: number;
};

/** A row of `source_rhythm`: what was learnt of when a source brings something; see rhythms.ts. */
type RhythmTable = {
  source_id: string;
  learnt_json: string;
  spoke_at: number;
  /** From when silence is strange; null: not known. */
  strange_at: number | null;
  usual_ms: number | null;
};

/** What commands said of sources, and what was learnt of them. */
export type SaidSourceTables = {
  source_rhythm: RhythmTable;
  chat_source: ChatSourceTable;
  source_pause: SourcePauseTable;
};
