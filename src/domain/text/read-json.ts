/**
 * What was kept as JSON and can be done without: a cache, what was learnt, a setting of one channel. Undefined: it is damaged, or no JSON.
 * One row of that may not hold up what is asked of all of them.
 */
export function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** An object that was kept so; null: it is damaged. */
export function readObject<Kept extends object>(json: string): Kept | null {
  const kept = readJson(json);
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Kept) : null;
}

/** A list that was kept so; null: it is damaged. */
export function readList<Each>(json: string): readonly Each[] | null {
  const kept = readJson(json);
  return Array.isArray(kept) ? kept : null;
}
