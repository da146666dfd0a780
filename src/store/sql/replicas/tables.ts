/** Tables by which several Telexes on one database know of each other. */
export type ReplicaTables = {
  /** Who is there, until when that is certain. */
  replica: { owner: string; started_at: number; until: number; newsroom: string };
  /** What one does for all. */
  lease: { name: string; owner: string; until: number };
  /** What was heard of a platform, so that it is done once. */
  heard: { id: string; at: number };
  /** When a platform takes the next act of anybody. */
  platform_turn: { platform: string; next_at: number };
};
