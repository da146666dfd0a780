/** Characters that something takes: of ASCII a bit each, and whether it may take any other. */
export type Letters = { readonly ascii: bigint; readonly isBeyond: boolean };

/** What takes no character. */
export const noLetters: Letters = { ascii: 0n, isBeyond: false };

const plainEscape = String.raw`\\[dwtnrfv^$\\.*+?()[\]{}|/-]`;
/** What is written so takes nothing but ASCII, but for the point. */
const onlyAscii = new RegExp(`^(?:[ -~]|${plainEscape}|\\[(?!\\^)(?:[ -Z^-~]|${plainEscape})*\\])$`, 'u');

/** What one character of an expression takes, or more than that. */
export function lettersOf(source: string, isAnyCase: boolean): Letters {
  const isBeyond = isAnyCase || source === '.' || !onlyAscii.test(source);
  if (!isBeyond && source.length === 1) return { ascii: 1n << BigInt(source.charCodeAt(0)), isBeyond };
  const takes = new RegExp(`^${source}$`, isAnyCase ? 'ius' : 'us');
  let ascii = 0n;
  for (let code = 0; code < 128; code++)
    if (takes.test(String.fromCharCode(code))) ascii |= 1n << BigInt(code);
  return { ascii, isBeyond };
}

/** What one of two takes. */
export function allOf(one: Letters, other: Letters): Letters {
  return { ascii: one.ascii | other.ascii, isBeyond: one.isBeyond || other.isBeyond };
}

/** True unless no character is taken by both. */
export function mayShare(one: Letters, other: Letters): boolean {
  return (one.ascii & other.ascii) !== 0n || (one.isBeyond && other.isBeyond);
}
