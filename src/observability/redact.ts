import { secretName } from '../domain/hidden-secrets.ts';

const mark = '<redacted>';

/** Shapes of what must never be read in a log, most particular first. They work on JSON text as well as on plain text. */
const shapes: readonly (readonly [RegExp, string])[] = [
  // Slack: bot, user, app-level, refresh and configuration tokens. https://docs.slack.dev/authentication/tokens/
  [/\bxox[a-z](?:\.xox[a-z])?-[\w-]+/g, mark],
  [/\bxapp-[\w-]+/g, mark],
  // Discord: user id, time and signature in base64url, with dots between.
  [/\b[\w-]{20,40}\.[\w-]{5,8}\.[\w-]{25,}/g, mark],
  // Plain words after it are prose ("Bot connected", "Basic Information"), so a digit, or a capital or dash past the
  // first letter, is asked for.
  [/\b(Bot|Bearer|Basic)(\s+)(?=\d|[\w+/]+[\dA-Z_-])[\w\-.~+/]{8,}=*/g, `$1$2${mark}`],
  // A user and password in a URL; the user may be a key just as well.
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/"'@\\]+@/gi, `$1${mark}@`],
  // Keys in a query string.
  [new RegExp(`([?&]${secretName.source.slice(1, -1)}=)[^&\\s"'\\\\#]+`, 'gi'), `$1${mark}`],
  // A JSON field whose name says it: headers, settings.
  [
    /("[^"\\]*(?:authorization|cookie|password|secret|token|api-?_?key)[^"\\]*":\s*)"(?:[^"\\]|\\.)*"/gi,
    `$1"${mark}"`,
  ],
];

/** The text with every secret in it as `<redacted>`: those of a known shape, and the given ones, wherever they stand. */
export function redact(text: string, secrets: readonly string[] = []): string {
  let clean = text;
  for (const secret of secrets) {
    // As JSON writes it too: a quote in a password is `\"` on a log line.
    if (secret.length < 4) continue;
    clean = clean.replaceAll(secret, mark).replaceAll(JSON.stringify(secret).slice(1, -1), mark);
  }
  for (const [shape, replacement] of shapes) clean = clean.replace(shape, replacement);
  return clean;
}
