import type { ToolAbout } from '../cli-tool.ts';

/** What `telex start` says of itself: it is no tool of the list, and takes no words. */
export const aboutStart: ToolAbout = {
  name: 'start',
  summary: 'runs the bot, as npm start does',
  help: `npx telex start

Runs Telex in this folder until Ctrl-C: it polls the sources of newsroom.yaml, posts what is new, and opens the board.
What it takes from the environment or .env is in README.md under Settings. Without a newsroom file it shows sample
news, on the board only. npx telex init writes both files.

Exit codes: 0 it was stopped, 1 it could not start.
`,
};
