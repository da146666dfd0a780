import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import { isInCurlyQuotes } from '../environment/wrong-letters.ts';
import type { Path } from '../problem.ts';

/** Between straight quotes curly ones are meant, as in the pattern of a wording. */
export function isMeantSo({ value, type }: Pick<Scalar, 'value' | 'type'>): boolean {
  return type !== 'PLAIN' && typeof value === 'string' && isInCurlyQuotes(value);
}

/** Where a value stands in curly quotes, which YAML takes for letters of it: `channel: ‘alles’` would be a channel of that name. */
export function curlyIn(node: unknown, path: Path = []): readonly Path[] {
  if (isScalar(node)) {
    const { value } = node;
    return typeof value === 'string' && isInCurlyQuotes(value) && !isMeantSo(node) ? [path] : [];
  }
  if (isSeq(node)) return node.items.flatMap((item, at) => curlyIn(item, [...path, at]));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? key.value : key;
    return curlyIn(value, [...path, typeof name === 'number' ? name : String(name)]);
  });
}
