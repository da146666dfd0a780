import type { Locale, Words } from '../../src/chat/locale.ts';

const words = {
  title: { nl: 'Telex: het bord', en: 'Telex: the board' },
  skip: { nl: 'Naar de berichten', en: 'Skip to the posts' },
  channels: { nl: 'Kanalen', en: 'Channels' },
  posts: { nl: 'Berichten', en: 'Posts' },
  sample: {
    nl: 'Voorbeeldnieuws: deze berichten zijn verzonnen. Zet uw eigen bronnen in newsroom.yaml.',
    en: 'Sample news: these stories are made up. Put your own sources in newsroom.yaml.',
  },
  command: { nl: 'Opdracht', en: 'Command' },
  hint: {
    nl: 'Typ een opdracht, bijvoorbeeld /laatste buitenland',
    en: 'Type a command, for example /laatste buitenland',
  },
  send: { nl: 'Voer uit', en: 'Run' },
  older: { nl: 'Oudere berichten', en: 'Older posts' },
  noScript: {
    nl: 'Het bord heeft JavaScript nodig. De berichten staan ook op /api/channels.',
    en: 'The board needs JavaScript. The posts are at /api/channels too.',
  },
} satisfies Record<string, Words>;

/** The board's page: a frame that its script fills. Nothing in it comes from a feed. */
export function boardPage(of: {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly sample: boolean;
}): string {
  const tell = (key: keyof typeof words) => words[key][of.locale];
  const sample = of.sample ? `<p class="sample-banner" role="note">${tell('sample')}</p>` : '';
  return `<!doctype html>
<html lang="${of.locale}" data-time-zone="${of.timeZone}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${tell('title')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/adapters/web/client/board.css">
<script type="module" src="/adapters/web/client/board.ts"></script>
</head>
<body>
<a class="skip" href="#posts">${tell('skip')}</a>
<header class="top"><span class="brand">Telex</span><h1 id="channel-title"></h1><span class="follows" id="follows"></span><span class="clock" id="clock" aria-hidden="true"></span></header>
${sample}
<p class="connection" id="connection" role="status" hidden></p>
<div class="frame">
<nav class="channels" aria-label="${tell('channels')}"><h2>${tell('channels')}</h2><ul id="channels"></ul></nav>
<main class="column">
<button type="button" class="pill" id="pill" hidden></button>
<section class="posts" id="posts" tabindex="-1" aria-label="${tell('posts')}"></section>
<button type="button" class="older" id="older" hidden>${tell('older')}</button>
<noscript><p>${tell('noScript')}</p></noscript>
</main>
</div>
<div class="desk">
<section class="reply" id="reply" role="status" aria-live="polite" hidden></section>
<form id="command-form" autocomplete="off">
<label for="command" class="visually-hidden">${tell('command')}</label>
<input id="command" name="command" type="text" role="combobox" aria-expanded="false" aria-controls="choices" aria-autocomplete="list" placeholder="${tell('hint')}" maxlength="300" spellcheck="false" autocapitalize="off">
<button type="submit">${tell('send')}</button>
<ul id="choices" role="listbox" aria-label="${tell('command')}" hidden></ul>
</form>
</div>
</body>
</html>
`;
}
