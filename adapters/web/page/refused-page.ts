import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import { say } from '../../../src/chat/words/say.ts';
import { pageHead } from './page-head.ts';

const words = {
  title: { nl: 'Telex: hier niet', en: 'Telex: not here' },
  setUpTitle: { nl: 'Telex instellen kan hier niet', en: 'Telex cannot be set up here' },
  ways: { nl: 'Zo kan het wel:', en: 'These are the ways:' },
  here: {
    nl: 'Op de machine zelf: open http://localhost:{port}/instellen.',
    en: 'On the machine itself: open http://localhost:{port}/instellen.',
  },
  tunnel: {
    nl: 'Van een andere machine: ssh -L {port}:localhost:{port} en de naam van die machine, en open dan hetzelfde adres in je eigen browser.',
    en: 'From another machine: ssh -L {port}:localhost:{port} and the name of that machine; then open the same address in your own browser.',
  },
  password: {
    nl: 'Door de proxy: zet in .env TELEX_BOARD_PASSWORD, TELEX_HOST=0.0.0.0 en het adres van de proxy in TELEX_PROXY, laat de proxy de Host doorgeven, start Telex opnieuw en open deze bladzijde weer.',
    en: 'Through the proxy: set TELEX_BOARD_PASSWORD, TELEX_HOST=0.0.0.0 and the proxy’s address as TELEX_PROXY in .env, have the proxy pass the Host on, start Telex anew and open this page again.',
  },
  terminal: {
    nl: 'In een terminal op die machine: npx telex init.',
    en: 'In a terminal on that machine: npx telex init.',
  },
} satisfies Record<string, Words>;

/** Says why a page is not shown, and for the one that sets Telex up how it is done instead. `port`: of the board. */
export function refusedPage(
  locale: Locale,
  { told, isSetUp, port }: { readonly told: string; readonly isSetUp: boolean; readonly port: number },
): string {
  const title = words[isSetUp ? 'setUpTitle' : 'title'][locale];
  const ways = (['here', 'tunnel', 'password', 'terminal'] as const).map(
    (way) => `<li>${inHtml(say(words[way], locale, { port: String(port) }))}</li>`,
  );
  const list = isSetUp ? `<p>${words.ways[locale]}</p>\n<ul class="left">\n${ways.join('\n')}\n</ul>\n` : '';
  return `${pageHead({ locale, title, script: null })}
<body class="set-up">
<header class="set-up-bar"><p class="brand">Telex</p></header>
<main>
<h1>${title}</h1>
<p class="intro">${inHtml(told)}</p>
${list}</main>
</body>
</html>
`;
}

function inHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (each) => `&#${each.codePointAt(0)};`);
}
