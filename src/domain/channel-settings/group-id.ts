/**
 * The id of a group or role that a channel calls: `S0123ABCD`, `1175000000000000456`, or as a platform writes a mention of it. Undefined
 * for what is none: a name (`sport24`), by which nobody would ever be called. A platform gives its groups ids of the kind that its channels have,
 * a number or not, so an id of the other kind than `channelId` is another platform's; null where no channel is meant, or its id is not known.
 */
export function readGroupId(typed: string, channelId: string | null): string | undefined {
  const id = /^(?:<(?:!subteam\^|@&))?(S[A-Z0-9]{4,30}|\d{15,22})(?:\|[^>]*)?>?$/u.exec(typed)?.[1];
  if (id === undefined || !/\d/u.test(id)) return undefined;
  const isOfOther = channelId !== null && isNumber(id) !== isNumber(channelId);
  return isOfOther ? undefined : id;
}

function isNumber(id: string): boolean {
  return /^\d+$/u.test(id);
}
