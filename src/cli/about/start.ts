import type { ToolAbout } from '../cli-tool.ts';

/** What `telex start` says of itself: it is no tool of the list, and takes no words. */
export const aboutStart: ToolAbout = {
  name: 'start',
  summary: {
    nl: 'draait de bot, zoals npm start',
    en: 'runs the bot, as npm start does',
  },
  help: {
    nl: `npx telex start

Draait Telex in deze map tot Ctrl-C: het leest de bronnen van newsroom.yaml, plaatst wat nieuw is, en opent het bord.
Wat het uit de omgeving of .env haalt, staat in README.md onder Settings. Zonder newsroom.yaml toont het
voorbeeldnieuws, alleen op het bord. npx telex init schrijft beide bestanden.

Exitcodes: 0 gestopt, 1 kon niet starten.
`,
    en: `npx telex start

Runs Telex in this folder until Ctrl-C: it polls the sources of newsroom.yaml, posts what is new, and opens the board.
What it takes from the environment or .env is in README.md under Settings. Without a newsroom file it shows sample
news, on the board only. npx telex init writes both files.

Exit codes: 0 it was stopped, 1 it could not start.
`,
  },
};
