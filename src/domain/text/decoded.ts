/** What a part of an address says, without its codes (`%20`); a part in which a % begins no code is meant as it stands. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
