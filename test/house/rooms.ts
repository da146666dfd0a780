import type { ImportEdge } from './read-imports.ts';

/**
 * The rooms of the house and what each may import besides itself, types included: the truth about the directions. A file
 * belongs to the longest path here that it lies under; `*` is one folder, the same one on both sides, so that a new
 * platform needs no line. `docs/architecture.md` tells the same in words.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  // How Telex is started, in plain JavaScript, and what that tells the rest.
  'src/launch': [],
  'src/observability': ['src/domain'],
  'src/gazetteer': ['src/domain'],
  // What desks are told by that was learned.
  'src/desk-weights': ['src/domain'],
  // Makes what was learned of examples; nothing of Telex runs it.
  'src/learn': ['src/domain', 'src/gazetteer', 'src/desk-weights'],
  // What channels take of a topic, and whether a story is that.
  'src/filter': ['src/domain', 'src/gazetteer'],
  'src/scheduler': ['src/domain'],

  // The floors of feeds, the lowest first; the files of `src/feeds` itself are what every floor speaks of.
  'src/feeds': ['src/domain'],
  'src/feeds/text': ['src/domain', 'src/feeds'],
  'src/feeds/picture': ['src/domain', 'src/feeds', 'src/feeds/text'],
  'src/feeds/canonical': ['src/domain', 'src/feeds', 'src/feeds/text'],
  'src/feeds/entry': [
    'src/domain',
    'src/feeds',
    'src/feeds/text',
    'src/feeds/canonical',
    'src/feeds/picture',
  ],
  'src/feeds/page': ['src/domain', 'src/feeds', 'src/feeds/text', 'src/feeds/picture'],
  'src/feeds/formats': [
    'src/domain',
    'src/feeds',
    'src/feeds/text',
    'src/feeds/entry',
    'src/feeds/page',
    'src/feeds/picture',
  ],
  'src/feeds/feed-formats.ts': ['src/feeds', 'src/feeds/formats'],
  'src/feeds/document': ['src/domain', 'src/feeds', 'src/feeds/feed-formats.ts', 'src/feeds/text'],
  'src/feeds/parse-feed.ts': ['src/domain', 'src/feeds', 'src/feeds/feed-formats.ts', 'src/feeds/document'],
  // Names of hosts, whoever connects to them.
  'src/lookup': [],
  'src/feeds/fetch': ['src/domain', 'src/feeds', 'src/feeds/text', 'src/lookup'],

  // The ports, which everybody may speak of; the queries, which know no engine; the engine; and who puts them together.
  'src/store': ['src/domain', 'src/filter'],
  'src/store/sql': ['src/domain', 'src/filter', 'src/store'],
  'src/store/sqlite': ['src/domain', 'src/store', 'src/store/sql'],
  'src/store/postgres': ['src/domain', 'src/store', 'src/store/sql'],
  // The index of words, in a file and a thread of its own; and how it reads the archive in a PostgreSQL.
  'src/store/sqlite/search': ['src/domain', 'src/filter', 'src/store', 'src/launch'],
  'src/store/postgres/search': ['src/store/postgres', 'src/store/sqlite/search'],
  // From one engine to the other.
  'src/store/move': ['src/store', 'src/store/sql', 'src/store/sqlite', 'src/store/postgres'],
  'src/store/open-store.ts': [
    'src/domain',
    'src/filter',
    'src/store',
    'src/store/sql',
    'src/store/sqlite',
    'src/store/postgres',
    'src/store/sqlite/search',
  ],

  'src/chat/ports': ['src/domain', 'src/filter', 'src/store', 'src/observability'],
  'src/chat/watch': ['src/domain', 'src/chat/ports', 'src/chat/words', 'src/observability', 'src/scheduler'],
  'src/chat/words': ['src/domain', 'src/filter', 'src/store', 'src/chat/ports'],
  // Why a database could not be moved, in words.
  'src/chat/words/moving': ['src/store/move', 'src/chat/ports', 'src/chat/words'],
  'src/chat/router': [
    'src/domain',
    'src/filter',
    'src/store',
    'src/observability',
    'src/scheduler',
    'src/chat/ports',
    'src/chat/words',
  ],
  'src/chat/arguments': ['src/domain', 'src/filter', 'src/store', 'src/chat/ports', 'src/chat/words'],

  'src/settings': [
    'src/domain',
    'src/filter',
    'src/store',
    'src/chat/ports',
    'src/feeds',
    'src/feeds/feed-formats.ts',
  ],
  'src/health': [
    'src/domain',
    'src/store',
    'src/store/open-store.ts',
    'src/chat/ports',
    'src/chat/words',
    'src/observability',
    'src/scheduler',
  ],
  'src/sample-wire': ['src/domain', 'src/settings'],

  'src/pipeline': [
    'src/domain',
    'src/filter',
    'src/observability',
    'src/gazetteer',
    'src/desk-weights',
    'src/scheduler',
    'src/feeds',
    'src/feeds/parse-feed.ts',
    'src/feeds/document',
    'src/feeds/fetch',
    'src/store',
    'src/store/open-store.ts',
    'src/chat/ports',
    'src/chat/words',
    'src/settings',
    'src/pipeline/delivery',
    'src/pipeline/fold',
    'src/pipeline/hours',
    'src/pipeline/plan',
    'src/pipeline/polls',
    'src/pipeline/push',
  ],
  'src/pipeline/fold': [
    'src/domain',
    'src/store',
    'src/store/open-store.ts',
    'src/scheduler',
    'src/settings',
    'src/pipeline',
  ],
  'src/pipeline/hours': [
    'src/domain',
    'src/filter',
    'src/observability',
    'src/store',
    'src/store/open-store.ts',
    'src/pipeline',
  ],
  'src/pipeline/delivery': [
    'src/domain',
    'src/observability',
    'src/scheduler',
    'src/store',
    'src/store/open-store.ts',
    'src/chat/ports',
    'src/chat/words',
    'src/pipeline',
    'src/pipeline/plan',
  ],
  'src/pipeline/plan': [
    'src/domain',
    'src/filter',
    'src/store',
    'src/chat/ports',
    'src/chat/words',
    'src/pipeline',
  ],
  // What people do with stories.
  'src/pipeline/handling': [
    'src/domain',
    'src/store',
    'src/store/open-store.ts',
    'src/chat/ports',
    'src/pipeline',
  ],
  'src/pipeline/polls': [
    'src/domain',
    'src/observability',
    'src/scheduler',
    'src/feeds',
    'src/feeds/fetch',
    'src/store',
    'src/store/open-store.ts',
    'src/settings',
    'src/pipeline',
    'src/pipeline/fold',
  ],
  'src/pipeline/push': [
    'src/domain',
    'src/observability',
    'src/scheduler',
    'src/feeds/fetch',
    'src/store',
    'src/store/open-store.ts',
    'src/chat/ports',
    'src/settings',
    'src/pipeline/polls',
  ],

  // Setting up, whoever asks: a terminal, a page of the board.
  'src/setup': [
    'src/domain',
    'src/scheduler',
    'src/feeds',
    'src/feeds/document',
    'src/feeds/fetch',
    'src/chat/ports',
    'src/chat/words',
    'src/settings',
    'src/pipeline',
  ],

  // The tools use the parts; they are handed the commands and the platforms.
  'src/cli': [
    'src/domain',
    'src/lookup',
    'src/observability',
    'src/gazetteer',
    'src/scheduler',
    'src/feeds',
    'src/feeds/parse-feed.ts',
    'src/feeds/feed-formats.ts',
    'src/feeds/document',
    'src/feeds/fetch',
    'src/feeds/text',
    'src/store',
    'src/store/open-store.ts',
    'src/store/postgres',
    'src/store/sqlite',
    'src/store/sqlite/search',
    'src/store/move',
    'src/chat/ports',
    'src/chat/words',
    'src/chat/words/moving',
    'src/settings',
    'src/pipeline',
    'src/pipeline/fold',
    'src/setup',
  ],

  commands: [
    'src/domain',
    'src/filter',
    'src/store',
    'src/chat/ports',
    'src/chat/words',
    'src/chat/router',
    'src/chat/arguments',
  ],

  // An adapter: what it is set with, how it connects, what it sends, what it hears, how it is set up, and who holds it together.
  'adapters/*/settings.ts': ['src/domain', 'src/chat/ports', 'src/settings'],
  'adapters/*/link': [
    'src/domain',
    'src/lookup',
    'src/store',
    'src/observability',
    'src/scheduler',
    'src/chat/ports',
    'src/chat/watch',
    'src/chat/words',
    'adapters/*/settings.ts',
  ],
  'adapters/*/out': [
    'src/domain',
    'src/observability',
    'src/chat/ports',
    'src/chat/words',
    'adapters/*/link',
  ],
  'adapters/*/in': [
    'src/domain',
    'src/filter',
    'src/observability',
    'src/chat/ports',
    'src/chat/watch',
    'src/chat/words',
    'adapters/*/settings.ts',
    'adapters/*/link',
    'adapters/*/out',
  ],
  'adapters/*/setup': [
    'src/domain',
    'src/chat/ports',
    'src/chat/words',
    'src/chat/router',
    'adapters/*/settings.ts',
    'adapters/*/link',
    'adapters/*/out',
  ],
  'adapters/*/client': ['src/domain', 'src/store', 'src/chat/ports'],
  'adapters/*': [
    'src/setup',
    'src/domain',
    'src/filter',
    'src/store',
    'src/observability',
    'src/chat/ports',
    'src/chat/watch',
    'src/chat/words',
    'src/chat/router',
    'src/settings',
    'adapters/*/settings.ts',
    'adapters/*/link',
    'adapters/*/out',
    'adapters/*/in',
    'adapters/*/setup',
    'adapters/*/client',
  ],

  'src/platforms.ts': ['src/domain', 'src/settings', 'adapters/*', 'adapters/*/settings.ts'],
};

/** A start, and a tool: the two files that wire all of it and may import everything. */
export const compositions: readonly string[] = ['src/main.ts', 'src/tools.ts'];

/** What goes against the table and is meant. Nothing stands here that no file does. */
export const exceptions: readonly (ImportEdge & { readonly why: string })[] = [
  {
    from: 'src/feeds/document/parse-in-worker.ts',
    to: 'src/feeds/parse-feed.ts',
    why: 'names the type of what the worker answers',
  },
  {
    from: 'src/feeds/document/parse-worker.ts',
    to: 'src/feeds/parse-feed.ts',
    why: 'the worker runs the parser as a whole',
  },
  {
    from: 'src/feeds/fetch/anp-api-client.ts',
    to: 'src/feeds/formats/anp-api.ts',
    why: 'an interface of lists and articles is asked by what its answers say',
  },
  {
    from: 'src/feeds/picture/picture-address.ts',
    to: 'src/feeds/fetch/public-address.ts',
    why: 'one rule of which addresses are public, for what we fetch and for what readers do',
  },
  {
    from: 'src/settings/source-table.ts',
    to: 'src/feeds/fetch/list-address.ts',
    why: 'an address is refused where it is written, not when it is polled',
  },
  {
    from: 'src/feeds/words/remedies.ts',
    to: 'src/feeds/fetch/fetch-outcome.ts',
    why: 'tsc asks for words for every kind of failure',
  },
  {
    from: 'src/chat/words/source-faults.ts',
    to: 'src/feeds/fetch/fetch-outcome.ts',
    why: 'tsc asks for words for every kind of fault',
  },
  {
    from: 'src/chat/words/source-faults.ts',
    to: 'src/feeds/parsed-feed.ts',
    why: 'tsc asks for words for every kind of fault',
  },
  {
    from: 'src/store/sqlite/dialect.ts',
    to: 'src/scheduler/pause.ts',
    why: 'waits between two tries while another process writes',
  },
  {
    from: 'src/store/sqlite/search/open-search.ts',
    to: 'src/scheduler/pause.ts',
    why: 'waits between two looks at what is new',
  },
  {
    from: 'adapters/web/page/assets.ts',
    to: 'src/launch/plain-code.mjs',
    why: 'has the types taken out of its scripts as all others have',
  },
  {
    from: 'adapters/web/settings.ts',
    to: 'adapters/web/loopback.ts',
    why: 'a board that others can reach asks for a password',
  },
  {
    from: 'adapters/web/client/types.ts',
    to: 'src/chat/words/wire/desk-state.ts',
    why: 'names the type of what the page is told',
  },
  {
    from: 'adapters/web/client/types.ts',
    to: 'src/chat/words/wire/wire-state.ts',
    why: 'names the type of what the page is told',
  },
];

type Room = { readonly key: string; readonly one: string };

/** The room of a file and the folder that `*` stands for in it; null when no line of the table is about it. */
export function roomOf(path: string): Room | null {
  const parts = path.split('/');
  let found: Room | null = null;
  for (const key of Object.keys(rooms)) {
    const asked = key.split('/');
    if (!asked.every((part, at) => (part === '*' ? parts.length > at + 1 : part === parts[at]))) continue;
    if (found !== null && found.key.split('/').length >= asked.length) continue;
    found = { key, one: parts[asked.indexOf('*')] ?? '' };
  }
  return found;
}

/** Whether the direction is the one of the table. */
export function isAllowed({ from, to }: ImportEdge): boolean {
  if (compositions.includes(from)) return true;
  const [own, other] = [roomOf(from), roomOf(to)];
  if (own === null || other === null) return false;
  // Two platforms are two houses; only the list of them knows more than one.
  if (own.key.includes('*') && other.key.includes('*') && own.one !== other.one) return false;
  return own.key === other.key || (rooms[own.key] ?? []).includes(other.key);
}
