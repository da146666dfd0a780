/** Who filed stories and as what, each once: see Filing. */
export type FilingTable = { id: number; facts: string };

/** Where a story stands among those of its topic and filing, in the order of time; the topic '' is all of them. */
export type FiledTable = { topic: string; filing: number; sort_at: number; story_number: number };
