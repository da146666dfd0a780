/** A language as feeds write it (`nl_NL`, `EN-us`) as a BCP 47 tag in its usual case; null for what is none. */
export function languageTag(text: string | null | undefined): string | null {
  const tag = text?.trim().replaceAll('_', '-') ?? '';
  try {
    return tag === '' ? null : (Intl.getCanonicalLocales(tag)[0] ?? null);
  } catch {
    return null;
  }
}
