/** Says who asks and where to reach them; RFC 9110, 10.1.5. */
export function userAgentOf(version: string, contact: string | null): string {
  const where = contact === null ? '' : `; +${contact}`;
  return `Telex/${version} (newsroom wire reader${where})`;
}
