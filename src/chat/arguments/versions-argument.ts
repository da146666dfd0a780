import type { ArgumentKind } from '../ports/argument.ts';

/** Two versions of a story: `verschil 1 2`, `1-2`, `1 en 2`. */
export const versionsArgument: ArgumentKind = {
  name: 'versions',
  field: 'text',
  fits: (word) =>
    /^(?:verschil|difference|diff|versies?|versions?|tussen|between|en|and|met|with|\d{1,6}(?:[-–]\d{1,6})?)$/iu.test(
      word,
    ),
  takesAny: false,
  isMany: true,
  async complete() {
    return [];
  },
};

/** `versies` alone: all of them, and the takes of its event. */
export function isAllVersions(value: string | undefined): boolean {
  return /^(?:versies|versions)$/iu.test(value?.trim() ?? '');
}

/** The two revisions that a value of it names, the earlier one first; null where it does not name two. */
export function readVersions(value: string): readonly [number, number] | null {
  const [one, other, ...more] = [...value.matchAll(/\d{1,6}/gu)].map(([digits]) => Number(digits));
  if (one === undefined || other === undefined || more.length > 0 || one === other) return null;
  return one < other ? [one, other] : [other, one];
}
