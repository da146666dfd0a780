/** A channel as the deliverer works it. Rows appear with the first operation of a channel. */
export type LaneTable = {
  channel_id: number;
  platform: string;
  /** 1 when what it is ready for is a kill or a flash. */
  urgent: number;
  /** When its next turn may begin, or its lease ends; null when nothing waits. */
  ready_at: number | null;
  /** Nothing is done in it before: pace, a limit, a park. */
  free_at: number;
  lease_owner: string | null;
  lease_until: number | null;
  /** Rises with each claim. */
  fence: number;
  /** When it was last written, by the clock that `free_at` counts on. */
  noted_at: number;
};
