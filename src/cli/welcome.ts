import type { Locale, Words } from '../chat/ports/locale.ts';
import { say } from '../chat/words/say.ts';

/** What a person who starts Telex wants to know. */
export type Welcome = {
  readonly locale: Locale;
  readonly version: string;
  readonly boardUrl: string;
  /** Where a phone or another computer on the network finds it; absent: nowhere. */
  readonly networkUrls?: readonly string[];
  readonly sample: boolean;
  /** `anp-buitenland (30 s)`. */
  readonly sources: readonly string[];
  readonly dataDir: string;
  /** The address of a PostgreSQL; null: everything is in the data folder. */
  readonly databaseUrl?: string | null;
  readonly newsroomFile: string | null;
  readonly platforms: readonly {
    readonly name: string;
    readonly label: string;
    /** What connects it: `init`. */
    readonly tool: string;
    readonly isOn: boolean;
  }[];
};

const words = {
  running: { nl: 'Telex {version} draait.', en: 'Telex {version} is running.' },
  board: { nl: 'Het bord:    {url}', en: 'The board:   {url}' },
  network: {
    nl: 'Op een telefoon of een andere computer in hetzelfde netwerk: {urls}',
    en: 'On a phone or another computer on the same network: {urls}',
  },
  sources: { nl: 'Leest:       {sources}', en: 'It polls:    {sources}' },
  manySources: {
    nl: 'Leest:       {sources} … en nog {count}',
    en: 'It polls:    {sources} … and {count} more',
  },
  data: { nl: 'Gegevens:    {dir}', en: 'Its data:    {dir}' },
  file: { nl: 'Redactie:    {file}', en: 'Newsroom:    {file}' },
  sample: {
    nl: 'Dit is VOORBEELDNIEUWS: verzonnen berichten, alleen op het bord. Voor echt nieuws: /instellen op het\nbord, of npx telex init, vraagt waar het vandaan komt en waar het heen moet.',
    en: 'This is SAMPLE NEWS: invented stories, on the board only. For real news: /instellen on the\nboard, or npx telex init, asks where it comes from and where it is to go.',
  },
  sampleChat: {
    nl: '{platforms} blijft uit zolang er alleen voorbeeldnieuws is.',
    en: '{platforms} stays off while there is only sample news.',
  },
  sampleChats: {
    nl: '{platforms} blijven uit zolang er alleen voorbeeldnieuws is.',
    en: '{platforms} stay off while there is only sample news.',
  },
  connect: { nl: '{platform} koppelen:', en: 'Connect {platform}:' },
  manifest: {
    nl: 'npx telex {tool} (uitleg: docs/{name}.md)',
    en: 'npx telex {tool} (how: docs/{name}.md)',
  },
  stop: { nl: 'Stoppen: Ctrl-C.', en: 'Stop: Ctrl-C.' },
} satisfies Record<string, Words>;

/** Sources that are named; the others are counted. */
const mostNamed = 8;

/** Where everything is kept: never a password. */
function keptIn({ dataDir, databaseUrl = null }: Welcome): string {
  if (databaseUrl === null) return dataDir;
  const { host, pathname, searchParams } = new URL(databaseUrl);
  const schema = searchParams.get('schema');
  const place = `PostgreSQL ${host || (searchParams.get('host') ?? '')}${pathname}`;
  return schema === null || schema === '' ? place : `${place}, schema ${schema}`;
}

/** The lines that `npm start` prints once it runs. */
export function welcome(of: Welcome): string {
  const tell = (key: keyof typeof words, values: Record<string, string> = {}) =>
    say(words[key], of.locale, values);
  const on = of.platforms.filter(({ isOn }) => isOn).map(({ label }) => label);
  const labels = new Intl.ListFormat(of.locale).format(on);
  const sources = of.sources.slice(0, mostNamed).join(', ');
  const left = of.sources.length - mostNamed;
  const count = left.toLocaleString(of.locale);
  const { networkUrls = [] } = of;
  const lines = [
    tell('running', { version: of.version }),
    '',
    tell('board', { url: of.boardUrl }),
    ...(networkUrls.length > 0 ? [tell('network', { urls: networkUrls.join(', ') })] : []),
    left > 0 ? tell('manySources', { sources, count }) : tell('sources', { sources }),
    tell('data', { dir: keptIn(of) }),
    ...(of.newsroomFile === null ? [] : [tell('file', { file: of.newsroomFile })]),
    '',
    ...(of.sample
      ? [
          tell('sample'),
          ...(on.length > 0
            ? [tell(on.length > 1 ? 'sampleChats' : 'sampleChat', { platforms: labels })]
            : []),
          '',
        ]
      : []),
    ...of.platforms
      .filter(({ isOn }) => !isOn)
      .map(
        ({ name, label, tool }) =>
          `${tell('connect', { platform: label }).padEnd(18)} ${tell('manifest', { name, tool })}`,
      ),
    tell('stop'),
  ];
  return `${lines.join('\n')}\n`;
}

/** What a platform says of itself once it is connected, a line each. */
export function greeting(lines: readonly Words[], locale: Locale): string {
  return lines.map((line) => `${line[locale]}\n`).join('');
}
