import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import { pageHead } from './page-head.ts';

const words = {
  title: { nl: 'Telex: inloggen', en: 'Telex: log in' },
  password: { nl: 'Wachtwoord van het bord', en: "The board's password" },
  open: { nl: 'Open het bord', en: 'Open the board' },
  outTitle: { nl: 'Telex: uitloggen', en: 'Telex: log out' },
  out: { nl: 'Log uit in deze browser', en: 'Log out in this browser' },
} satisfies Record<string, Words>;

/** Asks for TELEX_BOARD_PASSWORD; its script sends it as JSON, as everything on the board is sent. */
export function loginPage(locale: Locale): string {
  const tell = (key: keyof typeof words) => words[key][locale];
  return `${pageHead({ locale, title: tell('title'), script: 'login.ts' })}
<body class="login">
<main>
<h1>Telex</h1>
<form id="login">
<p id="problem" role="alert" hidden></p>
<label for="password">${tell('password')}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button type="submit" class="primary">${tell('open')}</button>
</form>
</main>
</body>
</html>
`;
}

/** Ends the session of this browser. */
export function logoutPage(locale: Locale): string {
  const tell = (key: keyof typeof words) => words[key][locale];
  return `${pageHead({ locale, title: tell('outTitle'), script: 'logout.ts' })}
<body class="login">
<main>
<h1>Telex</h1>
<p id="problem" role="alert" hidden></p>
<button type="button" class="primary" id="logout">${tell('out')}</button>
</main>
</body>
</html>
`;
}
