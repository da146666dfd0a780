/**
 * The id of a group or role that a channel calls: `S0123ABCD`, `1175000000000000456`, or as a platform writes a mention of it. Undefined
 * for what is none. A name is none: nobody would ever be called by it.
 */
export function readGroupId(typed: string): string | undefined {
  const id = /^(?:<(?:!subteam\^|@&))?(s[a-z0-9]{4,30}|\d{15,22})(?:\|[^>]*)?>?$/iu.exec(typed)?.[1];
  return id !== undefined && /\d/.test(id) ? id.toUpperCase() : undefined;
}
