import type { Locale, Words } from '../../src/chat/locale.ts';

const words = {
  title: { nl: 'Telex: inloggen', en: 'Telex: log in' },
  password: { nl: 'Wachtwoord van het bord', en: "The board's password" },
  wrong: { nl: 'Dat wachtwoord klopt niet.', en: 'That password is wrong.' },
  open: { nl: 'Open het bord', en: 'Open the board' },
} satisfies Record<string, Words>;

/** Asks for TELEX_BOARD_PASSWORD. */
export function loginPage(locale: Locale, { isWrong = false } = {}): string {
  const tell = (key: keyof typeof words) => words[key][locale];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${tell('title')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/adapters/web/client/board.css">
</head>
<body class="login">
<main>
<h1>Telex</h1>
${isWrong ? `<p role="alert">${tell('wrong')}</p>` : ''}
<form method="post" action="/login">
<label for="password">${tell('password')}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button type="submit">${tell('open')}</button>
</form>
</main>
</body>
</html>
`;
}
