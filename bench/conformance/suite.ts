import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One thing a document must yield. `field` is a path such as `title`, `content.0`, `tags.1.term` or `@updated` (seconds). */
export type Expectation = {
  readonly of: 'feed' | 'entry';
  readonly index: number;
  readonly field: string;
  readonly value: string | number;
};

/** A document of the suite. `decoded`: its bytes are UTF-8 whatever it says of itself. */
export type SuiteCase = {
  readonly file: string;
  readonly section: string;
  readonly contentType: string | null;
  readonly decoded: boolean;
  readonly expect: readonly Expectation[];
};

/** The list `expect.json` in a suite's folder. */
export async function readSuite(folder: string): Promise<readonly SuiteCase[]> {
  return JSON.parse(await readFile(join(folder, 'expect.json'), 'utf8')) as SuiteCase[];
}

/** The address a document would have been served from: some name it in a `Content-Location` header of their own. */
export function addressOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /Header:\s*Content-Location:\s*(\S+)/i.exec(head)?.[1] ?? 'http://127.0.0.1:8097/feed.xml';
}
