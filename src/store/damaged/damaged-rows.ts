/** A row in which something that is kept as JSON cannot be read: cut off, or not what it should be. */
export type DamagedRow = {
  readonly table: string;
  /** What the row is known by in its table: `[412]`, `[412, 3]`. */
  readonly key: readonly (string | number)[];
  /** Of a channel what people call it, where that is known. */
  readonly channel?: string;
};

/** So many are told: where there are more the disk is broken, and the rest says the same. */
export const mostRowsTold = 20;

/** Rows that are damaged. What reads them leaves them out, or takes them for nothing, and all else goes on. */
export type DamagedRows = {
  /** Those of the known ones, and of those that were read in vain since the start, that are damaged still. */
  still(known: readonly DamagedRow[]): Promise<readonly DamagedRow[]>;
  /** Looks through the next `limit` rows, also those that nobody reads, from the first on again at the end; 0: that was the end. */
  lookThrough(limit: number): Promise<number>;
};
