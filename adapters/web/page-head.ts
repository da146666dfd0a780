import type { Locale } from '../../src/chat/ports/locale.ts';

/**
 * The beginning of each of the board's pages, up to its body. `script` is a file of client/; nothing here comes from a
 * feed.
 */
export function pageHead(of: {
  readonly locale: Locale;
  readonly title: string;
  readonly script: string;
  /** IANA zone in which the page tells the time, where it does. */
  readonly timeZone?: string;
}): string {
  const zone = of.timeZone === undefined ? '' : ` data-time-zone="${of.timeZone}"`;
  return `<!doctype html>
<html lang="${of.locale}"${zone}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${of.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/adapters/web/client/board.css">
<script type="module" src="/adapters/web/client/${of.script}"></script>
</head>`;
}
