import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import { pageHead } from './page-head.ts';

const words = {
  title: { nl: 'Telex instellen', en: 'Set Telex up' },
  board: { nl: 'Naar het bord', en: 'To the board' },
  intro: {
    nl: 'Van een site of een feed naar een kanaal met nieuws. Er wordt pas aan het eind iets geschreven, en wat er staat, blijft staan.',
    en: 'From a site or a feed to a channel with news. Nothing is written before the end, and what stands there stays.',
  },
  said: { nl: 'Wat er tot nu toe is', en: 'So far' },
  noScript: {
    nl: 'Deze bladzijde heeft JavaScript nodig. In een terminal doet npx telex init hetzelfde.',
    en: 'This page needs JavaScript. In a terminal, npx telex init does the same.',
  },
} satisfies Record<string, Words>;

/** The page that asks: a frame that its script fills. */
export function setUpPage(locale: Locale): string {
  const tell = (key: keyof typeof words) => words[key][locale];
  return `${pageHead({ locale, title: tell('title'), script: 'set-up.ts' })}
<body class="set-up">
<header class="set-up-bar"><p class="brand">Telex</p><a href="/">${tell('board')}</a></header>
<main>
<h1>${tell('title')}</h1>
<p class="intro">${tell('intro')}</p>
<noscript><p>${tell('noScript')}</p></noscript>
<ol class="so-far" id="so-far" aria-label="${tell('said')}"></ol>
<p class="waiting" id="waiting" role="status"></p>
<section id="asked"></section>
<p class="problem" id="trouble" role="alert" hidden></p>
</main>
</body>
</html>
`;
}
