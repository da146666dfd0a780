import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import { keySheet } from './key-sheet.ts';
import { pageHead } from './page-head.ts';

const words = {
  title: { nl: 'Telex: het bord', en: 'Telex: the board' },
  board: { nl: ': het bord', en: ': the board' },
  skip: { nl: 'Naar de berichten', en: 'Skip to the stories' },
  channels: { nl: 'Kanalen', en: 'Channels' },
  posts: { nl: 'Berichten', en: 'Stories' },
  sampleLabel: { nl: 'Let op', en: 'Mind' },
  sample: {
    nl: 'Voorbeeldnieuws: deze berichten zijn verzonnen.',
    en: 'Sample news: these stories are made up.',
  },
  ownSources: { nl: 'Zet je eigen bronnen in newsroom.yaml.', en: 'Put your own sources in newsroom.yaml.' },
  invite: {
    nl: 'Je eigen nieuws? Plak een site of een feed:',
    en: 'News of your own? Paste a site or a feed:',
  },
  begin: { nl: 'Stel Telex in', en: 'Set Telex up' },
  setUp: { nl: 'Instellen', en: 'Set up' },
  troubles: { nl: 'Storingen', en: 'Troubles' },
  command: { nl: 'Opdracht', en: 'Command' },
  commands: { nl: 'Opdrachten', en: 'Commands' },
  reply: { nl: 'Antwoord', en: 'Reply' },
  choices: { nl: 'Mogelijkheden', en: 'Choices' },
  logout: { nl: 'Uitloggen', en: 'Log out' },
  hint: { nl: '/ voor een opdracht', en: '/ for a command' },
  send: { nl: 'Voer uit', en: 'Run' },
  filter: { nl: 'Filter wat op het bord staat', en: 'Filter what stands on the board' },
  filterHint: { nl: 'Filter; Enter zoekt in alles', en: 'Filter; Enter searches all' },
  health: { nl: 'Bronnen en platforms', en: 'Sources and platforms' },
  view: { nl: 'Weergave', en: 'View' },
  columns: { nl: 'Kolommen', en: 'Columns' },
  columnsHelp: {
    nl: 'Kies kanalen om naast elkaar te zetten. Kies er geen voor één kanaal.',
    en: 'Pick channels to put side by side. Pick none for one channel.',
  },
  sound: { nl: 'Geluid', en: 'Sound' },
  keys: { nl: 'Toetsen en opdrachten', en: 'Keys and commands' },
  close: { nl: 'Sluit (Esc)', en: 'Close (Esc)' },
  flash: { nl: 'Spoed', en: 'Urgent' },
  idle: { nl: 'Nu', en: 'Now' },
  noScript: {
    nl: 'Het bord heeft JavaScript nodig. De berichten staan ook op /api/channels.',
    en: 'The board needs JavaScript. The posts are at /api/channels too.',
  },
} satisfies Record<string, Words>;

/** What the page is made for. */
export type BoardPageOf = {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly sample: boolean;
  /** Who gave the password may leave again. */
  readonly hasPassword: boolean;
  /** Whoever looks may set Telex up. */
  readonly maySetUp: boolean;
};

/** The board's page: a frame that its script fills. Nothing in it comes from a feed. */
export function boardPage(of: BoardPageOf): string {
  const tell = (key: keyof typeof words) => words[key][of.locale];
  const sample = of.sample
    ? `<section class="sample-banner" aria-label="${tell('sampleLabel')}"><p>${tell('sample')}${of.maySetUp ? '' : ` ${tell('ownSources')}`}</p>${of.maySetUp ? invitation(of.locale) : ''}</section>`
    : '';
  const links = [
    ...(of.maySetUp ? [`<a href="/instellen">${tell('setUp')}</a>`] : []),
    ...(of.hasPassword ? [`<a href="/logout">${tell('logout')}</a>`] : []),
  ];
  const logout = links.length > 0 ? `<p class="logout">${links.join(' ')}</p>` : '';
  return `${pageHead({ locale: of.locale, title: tell('title'), script: 'board.ts', timeZone: of.timeZone })}
<body>
<a class="skip" id="skip" href="#posts">${tell('skip')}</a>
<div class="bars" id="bars">
<header class="top">
<h1 class="brand">Telex<span class="visually-hidden">${tell('board')}</span></h1>
<search class="filter"><label class="visually-hidden" for="filter">${tell('filter')}</label><input id="filter" type="search" placeholder="${tell('filterHint')}" autocomplete="off" spellcheck="false" maxlength="100"><kbd aria-hidden="true">f</kbd></search>
<div class="health" id="health" role="status" aria-label="${tell('health')}"></div>
<div class="view" role="group" aria-label="${tell('view')}">
<button type="button" id="compact" aria-pressed="false">Compact</button>
<button type="button" id="pick-columns" aria-haspopup="dialog" popovertarget="column-picker">${tell('columns')}</button>
<button type="button" id="sound" aria-pressed="false">${tell('sound')}</button>
<button type="button" id="show-keys" class="keys-button" aria-haspopup="dialog" popovertarget="keys" aria-label="${tell('keys')}">?</button>
</div>
<p class="clock" id="clock" aria-hidden="true"></p>
</header>
<p class="connection" id="connection" role="status" hidden></p>
<p class="told" id="told" role="status"></p>
<section class="troubles" id="troubles" role="status" aria-label="${tell('troubles')}" hidden>
<details id="trouble-all"><summary><span class="trouble-line"><b id="trouble-count"></b> <span id="trouble-first"></span></span></summary><ul id="trouble-list" tabindex="0"></ul></details>
</section>
${sample}
<section class="across" id="across" aria-label="${tell('flash')}" hidden></section>
</div>
<div class="frame">
<nav class="channels" aria-label="${tell('channels')}"><h2>${tell('channels')}</h2><ul id="channels"></ul></nav>
<main class="columns" id="posts" tabindex="-1" aria-label="${tell('posts')}"><noscript><p>${tell('noScript')}</p></noscript></main>
<aside class="desk" id="desk" aria-label="${tell('commands')}">
<section class="idle" id="idle" aria-label="${tell('idle')}" tabindex="0"><div id="idle-lists"></div>${logout}</section>
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
<div class="dialog picker" id="column-picker" popover role="dialog" aria-labelledby="picker-title">
<div class="dialog-head"><h2 id="picker-title">${tell('columns')}</h2><button type="button" class="close" popovertarget="column-picker" popovertargetaction="hide" aria-label="${tell('close')}">×</button></div>
<p>${tell('columnsHelp')}</p>
<ul id="column-choices"></ul>
</div>
${keySheet(of.locale, tell('close'), { columns: tell('columns'), sound: tell('sound') })}
</body>
</html>
`;
}

/** What a newcomer is asked first stands on the board already. */
function invitation(locale: Locale): string {
  const tell = (key: keyof typeof words) => words[key][locale];
  return `<form id="invitation" class="invitation" autocomplete="off"><label for="own-address">${tell('invite')}</label> <input id="own-address" type="text" placeholder="nos.nl" autocapitalize="off" spellcheck="false" maxlength="2000"> <button type="submit" class="primary">${tell('begin')}</button></form>`;
}
