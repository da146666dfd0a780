import type { Expectation } from './suite.ts';

type Exception = { readonly why: string; readonly when: (expectation: Expectation, got: unknown) => boolean };

/** What the suite wants and Telex does not, on purpose. */
const exceptions: readonly Exception[] = [
  {
    why: 'an id is kept as written: resolved against an address it would change when a feed moves, and all be posted again',
    when: ({ field, value }, got) =>
      field === 'id' && /^\//.test(String(got)) && String(value).endsWith(String(got)),
  },
  {
    why: 'links are what link elements say; an enclosure stands under enclosures',
    when: ({ field, value }) => field.startsWith('links.') && value === 'enclosure',
  },
  {
    why: 'a script that never ends hides what follows it, as it does in a browser',
    when: ({ value }) => /<script/i.test(String(value)),
  },
  {
    why: 'lang and rang are the code points of HTML 5, as browsers have them; the suite has those of HTML 4',
    when: ({ value }) => /[\u2329\u232a\u3008\u3009]/.test(String(value)),
  },
];

/** Why a miss is meant, or null where it is a fault. `got` is what was read instead. */
export function reasonFor(expectation: Expectation, got: unknown): string | null {
  return exceptions.find(({ when }) => when(expectation, got))?.why ?? null;
}
