/** Whether what was kept is what it should be: it is read as JSON, and damage may have made anything of it. */
export type Fits = (kept: unknown) => boolean;

/** Any text. */
export const isText: Fits = (kept) => typeof kept === 'string';
/** Any number. */
export const isNumber: Fits = (kept) => typeof kept === 'number';
/** True or false. */
export const isFlag: Fits = (kept) => typeof kept === 'boolean';
const isObject: Fits = (kept) => typeof kept === 'object' && kept !== null;
/** In milliseconds since 1970 the last, and as long before the first, that is still a day of every calendar in all zones (ECMAScript, 21.4.1.1). */
export const lastTime = 8.6e15;
/** Milliseconds since 1970 that a clock may have. */
export const isTime: Fits = (kept) => typeof kept === 'number' && Math.abs(kept) <= lastTime;

/** What fits, or null. */
export function orNull(fits: Fits): Fits {
  return (kept) => kept === null || fits(kept);
}

/** What fits, or nothing at all. */
export function orAbsent(fits: Fits): Fits {
  return (kept) => kept === undefined || fits(kept);
}

/** A list of nothing but what fits. */
export function listOf(fits: Fits): Fits {
  return (kept) => Array.isArray(kept) && kept.every(fits);
}

/** An object of which these fields fit, whatever else it has. */
export function objectOf(fields: Readonly<Record<string, Fits>>): Fits {
  const all = Object.entries(fields);
  return (kept) =>
    isObject(kept) && all.every(([name, fits]) => fits((kept as Record<string, unknown>)[name]));
}
