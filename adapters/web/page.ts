import type { Locale, Words } from '../../src/chat/ports/locale.ts';
import { pageHead } from './page-head.ts';

const words = {
  title: { nl: 'Telex: het bord', en: 'Telex: the board' },
  skip: { nl: 'Naar de berichten', en: 'Skip to the posts' },
  channels: { nl: 'Kanalen', en: 'Channels' },
  posts: { nl: 'Berichten', en: 'Posts' },
  sampleLabel: { nl: 'Let op', en: 'Mind' },
  sample: {
    nl: 'Voorbeeldnieuws: deze berichten zijn verzonnen. Zet uw eigen bronnen in newsroom.yaml.',
    en: 'Sample news: these stories are made up. Put your own sources in newsroom.yaml.',
  },
  troubles: { nl: 'Storingen', en: 'Troubles' },
  command: { nl: 'Opdracht', en: 'Command' },
  commands: { nl: 'Opdrachten', en: 'Commands' },
  reply: { nl: 'Antwoord', en: 'Reply' },
  choices: { nl: 'Mogelijkheden', en: 'Choices' },
  keys: {
    nl: 'Druk op / om te typen, op ↓ om te kiezen, op ↑ voor eerdere opdrachten en op Esc om te sluiten.',
    en: 'Press / to type, ↓ to choose, ↑ for earlier commands and Esc to close.',
  },
  logout: { nl: 'Uitloggen', en: 'Log out' },
  hint: { nl: '/laatste buitenland', en: '/latest foreign' },
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
  /** Who gave the password may leave again. */
  readonly hasPassword: boolean;
}): string {
  const tell = (key: keyof typeof words) => words[key][of.locale];
  const sample = of.sample
    ? `<section class="sample-banner" aria-label="${tell('sampleLabel')}">${tell('sample')}</section>`
    : '';
  const logout = of.hasPassword ? `<p><a href="/logout">${tell('logout')}</a></p>` : '';
  return `${pageHead({ locale: of.locale, title: tell('title'), script: 'board.ts', timeZone: of.timeZone })}
<body>
<a class="skip" id="skip" href="#posts">${tell('skip')}</a>
<div class="bars" id="bars">
<header class="top"><span class="brand">Telex</span><h1 id="channel-title"></h1><span class="follows" id="follows"></span><span class="clock" id="clock" aria-hidden="true"></span></header>
<p class="connection" id="connection" role="status" hidden></p>
<section class="troubles" id="troubles" role="status" aria-label="${tell('troubles')}" hidden>
<details id="trouble-all"><summary><span class="trouble-line"><b id="trouble-count"></b> <span id="trouble-first"></span></span></summary><ul id="trouble-list" tabindex="0"></ul></details>
</section>
</div>
${sample}
<div class="frame">
<nav class="channels" aria-label="${tell('channels')}"><h2>${tell('channels')}</h2><ul id="channels"></ul></nav>
<main class="column">
<div class="rail"><button type="button" class="pill" id="pill" hidden></button></div>
<section class="posts" id="posts" tabindex="-1" aria-label="${tell('posts')}"></section>
<button type="button" class="older" id="older" hidden>${tell('older')}</button>
<noscript><p>${tell('noScript')}</p></noscript>
</main>
<aside class="desk" aria-label="${tell('commands')}">
<section class="hints" id="hints" hidden><h2>${tell('commands')}</h2><ul id="hint-list"></ul><p>${tell('keys')}</p>${logout}</section>
<section class="reply" id="reply" aria-label="${tell('reply')}" hidden></section>
<p class="visually-hidden" id="reply-told" role="status"></p>
<form id="command-form" autocomplete="off">
<label for="command" class="visually-hidden">${tell('command')}</label>
<input id="command" name="command" type="text" role="combobox" aria-expanded="false" aria-controls="choices" aria-autocomplete="list" placeholder="${tell('hint')}" maxlength="300" spellcheck="false" autocapitalize="off" enterkeyhint="send">
<button type="submit" class="primary">${tell('send')}</button>
<ul id="choices" role="listbox" aria-label="${tell('choices')}" hidden></ul>
</form>
</aside>
</div>
</body>
</html>
`;
}
