const pair = /&#(?:x(d[89ab][\da-f]{2})|(5[56]\d{3}));&#(?:x(d[c-f][\da-f]{2})|(5[67]\d{3}));/gi;

/**
 * Joins an emoji that was written as the two halves that UTF-16 makes of it (`&#55357;&#56832;`): by XML 1.0 section
 * 4.1 and by HTML neither half is a character, so a decoder makes nothing of both. A half alone stays as it stands.
 */
export function joinSurrogatePairs(text: string): string {
  if (!text.includes('&#')) return text;
  return text.replace(pair, (whole, hexHigh?: string, high?: string, hexLow?: string, low?: string) => {
    const first = hexHigh === undefined ? Number(high) : Number.parseInt(hexHigh, 16);
    const second = hexLow === undefined ? Number(low) : Number.parseInt(hexLow, 16);
    const joined = String.fromCharCode(first, second);
    return first <= 0xdbff && second >= 0xdc00 && joined.isWellFormed() ? joined : whole;
  });
}
