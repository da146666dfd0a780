/**
 * A number in digits: `2.400` and `2,400` are 2400, `2,4` and `2.4` are not. Three digits behind one separator are
 * thousands, unless a nought stands before it. Null: no plain number (`3-1`, `14:05`).
 */
export function readDigits(text: string): number | null {
  const digits = text.replace(/[\s\u00A0\u202F]/gu, '').replace(/−/gu, '-');
  if (!/^[-+]?\d+(?:[.,]\d+)*$/u.test(digits)) return null;
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return Number(digits);
  const separator = digits[last] as string;
  const whole = digits.slice(0, last);
  const isThousands =
    digits.length - last - 1 === 3 && !/^[-+]?0$/u.test(whole) && /^[-+]?\d{1,3}(?:[.,]\d{3})*$/u.test(whole);
  const hasBoth = /[.,]/u.test(whole) && !whole.includes(separator);
  if (isThousands && !hasBoth) return Number(digits.replace(/[.,]/gu, ''));
  return Number(`${whole.replace(/[.,]/gu, '')}.${digits.slice(last + 1)}`);
}
