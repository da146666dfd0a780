import type { InitRun } from './init-folder.ts';

/** What a person did: the command, each question answered in the terminal, and each step that it asked for on a page elsewhere. */
export function handActions({ answered, said }: InitRun, pages: number): number {
  const numbered = new Set(Array.from(said.matchAll(/^\W*(\d)\. /gmu), ([, step]) => step)).size;
  return 1 + answered + Math.max(numbered, pages);
}

/** Where a short address that was printed leads to. */
export async function followShort(said: string): Promise<URL> {
  const [address = ''] = said.match(/http:\/\/localhost:\d+\/\w+/gu)?.slice(-1) ?? [];
  const answer = await fetch(address, { redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? '');
}
