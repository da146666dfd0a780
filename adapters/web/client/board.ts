import { keepAgesTrue, setServerTime, tellClock } from './ages.ts';
import { createBars } from './bars.ts';
import { createChannelList } from './channel-list.ts';
import { createCommandBox } from './command-box.ts';
import { byId } from './elements.ts';
import { createPostList } from './post-list.ts';
import type { ChannelList, Message } from './types.ts';
import { tell } from './words.ts';

const retryMs = 2_000;
const bars = createBars();
const clock = byId('clock');

const posts = createPostList((command) => commandBox.run(command));
const channels = createChannelList((name) => {
  location.hash = encodeURIComponent(name);
});
const commandBox = createCommandBox({
  channel: () => channels.current(),
  changed: () => void loadChannels().catch(lost),
});

type Hello = { readonly now: string; readonly isReset: boolean; readonly troubles: readonly string[] };

/** The newest seq the page has; the stream goes on from there, also after a restart of Telex. */
let seq = 0;

if (new URLSearchParams(location.search).has('wall')) document.documentElement.classList.add('wall');
window.addEventListener('hashchange', () => {
  const name = channelInAddress();
  if (channels.has(name)) void show(name);
});
byId('skip').addEventListener('click', (event) => {
  event.preventDefault();
  byId('posts').focus();
});
keepAgesTrue();
setInterval(() => tellClock(clock), 1_000);
await start();

/** Channels first, then the stream from where they stood, then the posts: nothing falls in between. */
async function start(): Promise<void> {
  try {
    seq = await loadChannels();
    const wanted = channelInAddress();
    const first = channels.has(wanted) ? wanted : channels.first();
    if (first === null) {
      byId('posts').textContent = tell('noChannels');
      return;
    }
    listen();
    await show(first);
  } catch {
    lost();
    setTimeout(() => void start(), retryMs);
  }
}

/** The channel in the address (`#buitenland`), so that a wall screen or a bookmark opens on its own. */
function channelInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** The board's seq at that moment. */
async function loadChannels(): Promise<number> {
  const answered = await fetch('/api/channels');
  if (answered.status === 401) location.reload();
  if (!answered.ok) throw new Error(`the board answered ${answered.status}`);
  const told = (await answered.json()) as ChannelList;
  setServerTime(told.now);
  tellClock(clock);
  channels.set(told.channels);
  return told.seq;
}

async function show(name: string): Promise<void> {
  channels.select(name);
  await posts.show(name);
}

/** Live posts and edits. The browser reconnects by itself and says what it has. */
function listen(): void {
  const stream = new EventSource(`/api/events?since=${seq}`);
  stream.addEventListener('hello', (event) => {
    const { now, isReset, troubles } = JSON.parse(event.data) as Hello;
    if (isReset) return location.reload();
    bars.showTroubles(troubles);
    setServerTime(now);
    if (bars.isLost()) void loadChannels().catch(lost);
    bars.showConnection(false);
  });
  stream.addEventListener('troubles', (event) => {
    bars.showTroubles((JSON.parse(event.data) as Pick<Hello, 'troubles'>).troubles);
  });
  stream.addEventListener('post', take);
  stream.addEventListener('edit', take);
  stream.addEventListener('error', () => {
    lost();
    // A server that answered with an error ends the stream for good: open another one.
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, retryMs);
  });
}

function take(event: MessageEvent<string>): void {
  const message = JSON.parse(event.data) as Message;
  seq = Math.max(seq, message.seq);
  channels.noteArrival(message);
  if (message.channel === channels.current()) posts.take(message);
}

function lost(): void {
  bars.showConnection(true);
}
