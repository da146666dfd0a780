import type { Locale, Words } from '../chat/ports/locale.ts';
import { say } from '../chat/words/say.ts';

/** What a person who starts Telex wants to know. */
export type Welcome = {
  readonly locale: Locale;
  readonly version: string;
  readonly boardUrl: string;
  readonly sample: boolean;
  /** `anp-buitenland (every 30 s)`. */
  readonly sources: readonly string[];
  readonly dataDir: string;
  readonly newsroomFile: string | null;
  readonly slack: boolean;
  readonly discord: boolean;
};

const words = {
  running: { nl: 'Telex {version} draait.', en: 'Telex {version} is running.' },
  board: { nl: 'Het bord:    {url}', en: 'The board:   {url}' },
  sources: { nl: 'Leest:       {sources}', en: 'It polls:    {sources}' },
  data: { nl: 'Gegevens:    {dir}', en: 'Its data:    {dir}' },
  file: { nl: 'Redactie:    {file}', en: 'Newsroom:    {file}' },
  sample: {
    nl: 'Dit is VOORBEELDNIEUWS: verzonnen berichten, alleen op het bord. Voor echt nieuws: kopieer\nnewsroom.example.yaml naar newsroom.yaml, zet er uw eigen bronnen in en start opnieuw.',
    en: 'This is SAMPLE NEWS: invented stories, on the board only. For real news: copy\nnewsroom.example.yaml to newsroom.yaml, put your own sources in it and start again.',
  },
  sampleChat: {
    nl: 'Slack en Discord blijven uit zolang er alleen voorbeeldnieuws is.',
    en: 'Slack and Discord stay off while there is only sample news.',
  },
  slack: {
    nl: 'Slack koppelen:    npx telex manifest slack     (uitleg: docs/slack.md)',
    en: 'Connect Slack:     npx telex manifest slack     (how: docs/slack.md)',
  },
  discord: {
    nl: 'Discord koppelen:  npx telex manifest discord   (uitleg: docs/discord.md)',
    en: 'Connect Discord:   npx telex manifest discord   (how: docs/discord.md)',
  },
  stop: { nl: 'Stoppen: Ctrl-C.', en: 'Stop: Ctrl-C.' },
} satisfies Record<string, Words>;

/** The lines that `npm start` prints once it runs. */
export function welcome(of: Welcome): string {
  const tell = (key: keyof typeof words, values: Record<string, string> = {}) =>
    say(words[key], of.locale, values);
  const lines = [
    tell('running', { version: of.version }),
    '',
    tell('board', { url: of.boardUrl }),
    tell('sources', { sources: of.sources.join(', ') }),
    tell('data', { dir: of.dataDir }),
    ...(of.newsroomFile === null ? [] : [tell('file', { file: of.newsroomFile })]),
    '',
    ...(of.sample ? [tell('sample'), ...(of.slack || of.discord ? [tell('sampleChat')] : []), ''] : []),
    ...(of.slack ? [] : [tell('slack')]),
    ...(of.discord ? [] : [tell('discord')]),
    tell('stop'),
  ];
  return `${lines.join('\n')}\n`;
}
