import { keepAgesTrue, serverNow, setServerTime } from './ages.ts';
import { createChannelList } from './channel-list.ts';
import { createCommandBox } from './command-box.ts';
import { byId } from './elements.ts';
import { createPostList } from './post-list.ts';
import type { ChannelInfo, Message } from './types.ts';
import { tell } from './words.ts';

/** The channel in the address (`#buitenland`), so that a wall screen or a bookmark opens on its own. */
const channelInAddress = () => decodeURIComponent(location.hash.slice(1));
const connection = byId('connection');
const clock = byId('clock');

const posts = createPostList((command) => commandBox.run(command));
const channels = createChannelList((name) => {
  location.hash = encodeURIComponent(name);
});
const commandBox = createCommandBox({
  channel: () => channels.current(),
  changed: () => void loadChannels(),
});

/** The newest seq the page has; the stream goes on from there, also after a restart of Telex. */
let seq = -1;
let stream: EventSource | null = null;

if (new URLSearchParams(location.search).has('wall')) document.documentElement.classList.add('wall');
window.addEventListener('hashchange', () => void show(channelInAddress()));
byId('older').addEventListener('click', () => void posts.loadOlder());
keepAgesTrue();
setInterval(tellClock, 1_000);
await start();

async function start(): Promise<void> {
  try {
    const known = await loadChannels();
    const wanted = channelInAddress();
    const first = known.find(({ name }) => name === wanted) ?? known[0];
    if (first === undefined) {
      byId('posts').textContent = tell('noChannels');
      return;
    }
    listen();
    await show(first.name);
  } catch {
    lost();
    setTimeout(() => void start(), 2_000);
  }
}

async function loadChannels(): Promise<readonly ChannelInfo[]> {
  const answered = await fetch('/api/channels');
  if (answered.status === 401) location.reload();
  const { now, channels: known } = (await answered.json()) as { now: string; channels: ChannelInfo[] };
  setServerTime(now);
  channels.set(known);
  return known;
}

async function show(name: string): Promise<void> {
  channels.select(name);
  await posts.show(name);
}

/** Live posts and edits. The browser reconnects by itself and says what it has. */
function listen(): void {
  stream?.close();
  stream = new EventSource(seq < 0 ? '/api/events' : `/api/events?since=${seq}`);
  stream.addEventListener('open', () => {
    if (!connection.hidden) void loadChannels();
    connection.hidden = true;
  });
  stream.addEventListener('post', (event) => take(event, false));
  stream.addEventListener('edit', (event) => take(event, true));
  stream.addEventListener('error', () => {
    lost();
    // A server that answered with an error ends the stream for good: open another one.
    if (stream?.readyState === EventSource.CLOSED) setTimeout(listen, 2_000);
  });
}

function take(event: MessageEvent<string>, isEdit: boolean): void {
  const message = JSON.parse(event.data) as Message;
  seq = Math.max(seq, message.seq);
  if (message.channel === channels.current()) posts.take(message);
  else if (!isEdit) channels.addUnread(message.channel);
}

function lost(): void {
  connection.textContent = tell('lost');
  connection.hidden = false;
}

function tellClock(): void {
  const { lang, dataset } = document.documentElement;
  clock.textContent = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'nl-NL', {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    ...(dataset.timeZone !== undefined && { timeZone: dataset.timeZone }),
  }).format(serverNow());
}
