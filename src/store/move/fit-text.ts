const escapes = /\\(?:u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|u([0-9a-f]{4})|[^u])/gi;
const noCharacter = /^(?:0000|d[89a-f][0-9a-f]{2})$/i;

/**
 * A text as PostgreSQL takes it: U+0000, which it refuses, is U+FFFD, also where JSON writes it as `\u0000` (and half a surrogate
 * pair), which it refuses when it reads the JSON. https://www.postgresql.org/docs/current/datatype-json.html
 */
export function fitText(text: string, isJson: boolean): string {
  const fit = text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text;
  if (!isJson || !/\\u(?:0000|d[89a-f])/i.test(fit)) return fit;
  return fit.replace(escapes, (whole, _high, _low, single?: string) =>
    single !== undefined && noCharacter.test(single) ? String.raw`\ufffd` : whole,
  );
}
