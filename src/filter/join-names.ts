import type { Named } from './filter-kind.ts';

/** `Soedan, Tsjaad of Niger`. */
export function eitherOf(names: readonly string[], locale: keyof Named): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}
