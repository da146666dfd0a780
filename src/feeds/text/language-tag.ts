/**
 * A language as feeds write it (`nl_NL`, `EN-us`, `nl_be_x-desk`) as a BCP 47 tag in its usual case (RFC 5646, section
 * 2.1.1); null for what is none, or no text at all.
 */
export function languageTag(value: unknown): string | null {
  const tag = typeof value === 'string' && value.length <= 64 ? value.trim().replaceAll('_', '-') : '';
  try {
    return tag === '' ? null : (Intl.getCanonicalLocales(tag)[0] ?? null);
  } catch {
    return null;
  }
}
