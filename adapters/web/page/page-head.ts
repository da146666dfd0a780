import type { Locale } from '../../../src/chat/ports/locale.ts';

const boardStyles = ['base', 'bar', 'frame', 'story', 'roomy', 'desk', 'narrow', 'wall'];

/**
 * The beginning of each of the board's pages, up to its body. `script` is a file of client/, null on a page that
 * only says something; nothing here comes from a feed.
 */
export function pageHead(of: {
  readonly locale: Locale;
  readonly title: string;
  readonly script: string | null;
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
${styleLinks(of.script)}${of.script === null ? '' : `\n<script type="module" src="/adapters/web/client/${of.script}"></script>`}
</head>`;
}

/** The pages beside the board need no more than the colours and the box for the password. */
function styleLinks(script: string | null): string {
  const isSetUp = script === 'set-up.ts' || script === null;
  const names = script === 'board.ts' ? boardStyles : isSetUp ? ['base', 'set-up'] : ['base'];
  return names
    .map((name) => `<link rel="stylesheet" href="/adapters/web/client/style/${name}.css">`)
    .join('\n');
}
