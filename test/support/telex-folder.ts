import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refusedTelex, startTelex, type TelexProcess } from './crash/telex-process.ts';
import { openProcessKeeper } from './process/keep-processes.ts';

/** A card as the board's HTTP face gives it, as far as the tests look at it. */
export type BoardPost = {
  readonly id: number;
  readonly kind: string;
  readonly headline: string;
  readonly dateline: string | null;
  readonly ageText: string;
};

type Environment = Readonly<Record<string, string>>;

/** A folder of its own that Telex is started in, as a newcomer does; `close` ends all that still runs there. */
export type TelexFolder = {
  readonly path: string;
  write(name: string, text: string): void;
  /** `onOutput` is told all that it printed so far, also before it is there. */
  start(environment?: Environment, onOutput?: (output: string) => void): Promise<TelexProcess>;
  /** Where it is expected to refuse. */
  refused(environment?: Environment): ReturnType<typeof refusedTelex>;
  close(): Promise<void>;
};

export function openTelexFolder(): TelexFolder {
  const path = mkdtempSync(join(tmpdir(), 'telex-start-'));
  const keeper = openProcessKeeper();
  return {
    path,
    write: (name, text) => writeFileSync(join(path, name), text),
    start: (environment = {}, onOutput) => startTelex(environment, path, keeper, onOutput),
    refused: (environment = {}) => refusedTelex(environment, path, keeper),
    async close() {
      await keeper.endAll();
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** What stands in a channel of the board, newest first. */
export async function readPosts({ url }: TelexProcess, channel = 'alles'): Promise<readonly BoardPost[]> {
  const answer = await fetch(`${url}/api/channels/${channel}/posts?limit=200`);
  return ((await answer.json()) as { readonly posts: readonly BoardPost[] }).posts;
}

export async function readHeadlines(telex: TelexProcess): Promise<readonly string[]> {
  return (await readPosts(telex)).map(({ headline }) => headline);
}

/** What a command answers on the board, as text. */
export async function askTelex({ url }: TelexProcess, text: string, channel = 'alles'): Promise<string> {
  const answer = await fetch(`${url}/api/channels/${channel}/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });
  return ((await answer.json()) as { readonly reply: { readonly text: string } }).reply.text;
}
