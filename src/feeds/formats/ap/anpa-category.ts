import type { Category } from '../../../domain/item.ts';

/**
 * What the letters of ANPA 1312 mean that American agencies and their customers file by, as words that a desk is known by.
 * What is home news there (`a`, `g`, `n`, `w`, `p`) is foreign news here; `k` and others say nothing of the subject.
 */
const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'international',
    g: 'international',
    i: 'international',
    n: 'international',
    w: 'international',
    p: 'international',
    b: 'business',
    f: 'finance',
    s: 'sport',
    q: 'sport',
    z: 'sport',
    e: 'entertainment',
    c: 'entertainment',
    d: 'lifestyle',
    l: 'lifestyle',
    o: 'weather',
  }),
);
/** AAP has its country's sport under a letter of its own. */
const australian: ReadonlyMap<string, string> = new Map([['t', 'sport']]);

/** A letter as a category (scheme `anpa`), its label the word for it; null for none. */
export function anpaCategory(letter: string | null, provider: string | null = null): Category | null {
  const code = letter?.trim().toLowerCase() ?? '';
  if (!/^[a-z]$/.test(code)) return null;
  const own = provider === 'aap' ? australian.get(code) : undefined;
  return { scheme: 'anpa', code, label: own ?? words.get(code) ?? null };
}

/** Whether a letter files what is meant for editors. */
export function isAnpaAdvisory(letter: string | null): boolean {
  return letter?.trim().toLowerCase() === 'v';
}
