import type { Generated } from 'kysely';

/** A story in a channel, and the message that shows it. */
export type CardTable = {
  id: Generated<number>;
  channel_id: number;
  story_number: number;
  message_id: string | null;
  /** The story's revision when it was first posted, and the one that it shows now. */
  first_revision: number | null;
  shown_revision: number | null;
  posted_at: number | null;
  /** Digests of what the message shows; see `Shown`. */
  shown_brief: Generated<string | null>;
  shown_detail: Generated<string | null>;
  shown_whole: Generated<string | null>;
  /** Edits that brought nothing of the brief, since `edits_since`. */
  edits: Generated<number>;
  edits_since: Generated<number | null>;
  edited_at: Generated<number | null>;
  /** The newest revision that was told of under it, and when its channel was last told of one. */
  told_revision: Generated<number | null>;
  broadcast_at: Generated<number | null>;
  /** The card of its event that it stands under, and the story whose text it shows itself; null: none, and its own. */
  lead_id: Generated<number | null>;
  face: Generated<number | null>;
};
