import type { Fault } from '../../contracts/platform-harness.ts';
import type { ChatProcess, ShownMessages } from './chat-process.ts';
import { type FilingWire, restlessSource } from './filing-wire.ts';
import type { TelexProcess } from './telex-process.ts';

/** The newsroom file of a run. */
export function newsroomFile(
  { url, restlessUrl }: FilingWire,
  troubled: boolean,
  platform: string,
  channels: readonly string[],
): string {
  const sources = { wire: url, ...(troubled && { [restlessSource]: restlessUrl }) };
  return [
    'sources:',
    ...Object.entries(sources).map(
      ([id, address]) => `  - { id: ${id}, url: '${address}', format: ninjs, topic: buitenland, every: 10s }`,
    ),
    'channels:',
    ...channels.map(
      (channel) => `  - { platform: ${platform}, channel: '${channel}', follows: [alles], fold: never }`,
    ),
    '',
  ].join('\n');
}

/** What a platform does wrong next. */
export function anyFault(random: () => number): Fault {
  const faults: readonly Fault[] = [
    { kind: 'answer-lost' },
    { kind: 'request-lost' },
    { kind: 'server-error', committed: true },
    { kind: 'server-error', committed: false },
    { kind: 'limited', retryAfterMs: 1_000 },
  ];
  return faults[Math.floor(random() * faults.length)] as Fault;
}

/** What the channels show in the end. */
export async function readChannels(
  telex: TelexProcess,
  chat: ChatProcess | null,
  channel: string,
): Promise<ShownMessages> {
  return chat === null
    ? { working: await readBoard(telex, channel), unanswered: [], refusedEdits: 0 }
    : chat.read();
}

async function readBoard(telex: TelexProcess, channel: string): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let before = ''; ; ) {
    const answered = await fetch(`${telex.url}/api/channels/${channel}/posts?limit=100${before}`);
    const { posts } = (await answered.json()) as { posts: readonly { readonly id: number }[] };
    texts.push(...posts.map((post) => JSON.stringify(post)));
    const oldest = posts.at(-1);
    if (oldest === undefined) return texts;
    before = `&before=${oldest.id}`;
  }
}
