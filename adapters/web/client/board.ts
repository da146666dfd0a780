import { createAlerts } from './bar/alerts.ts';
import { createBars } from './bar/bars.ts';
import { createColumnPicker } from './bar/column-picker.ts';
import { createFilterBox } from './bar/filter-box.ts';
import { createHealthBar } from './bar/health-bar.ts';
import { isWall, mirrorView, setUpView } from './bar/view-options.ts';
import { createCommandBox } from './desk/command-box.ts';
import { byId, element } from './elements.ts';
import { setUpKeys } from './keys/keys.ts';
import type { Column } from './list/channel-column.ts';
import { createChannelList } from './list/channel-list.ts';
import { createColumnSet, wallColumns } from './list/column-set.ts';
import { arrivalOf } from './list/rows.ts';
import { createSeen } from './list/seen.ts';
import { keepAgesTrue, serverNow, setServerTime, showClock } from './story/ages.ts';
import type { ChannelList, Message, WireState } from './types.ts';
import { showAcross } from './wall/across.ts';
import { tell } from './words.ts';

const retryMs = 2_000;
/** Why a channel is empty is asked anew so often, while one is. */
const lackEveryMs = 60_000;
setUpView();
const bars = createBars();
const clock = byId('clock');
const seen = createSeen();
const alerts = createAlerts();
const commandBox = createCommandBox({
  channel: () => columns.current()?.channel ?? '',
  changed: () => void loadChannels().catch(lost),
  onOpen: showOpened,
});
const { openers } = commandBox;
const health = createHealthBar(openers.run);
const filter = createFilterBox(() => columns.redraw());
const channels = createChannelList({ seen, choose });
const columns = createColumnSet({
  seen,
  openers,
  filter: filter.words,
  channels,
  onCount: () => channels.draw(),
});
const picker = createColumnPicker((names) => void show(names));

type Hello = {
  readonly now: string;
  readonly isReset: boolean;
  readonly troubles: readonly string[];
  readonly status: WireState | null;
};

/** The newest seq the page has; the stream goes on from there, also after a restart of Telex. */
let seq = 0;

window.addEventListener('hashchange', () => followAddress());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') columns.comeBack();
  else look();
});
window.addEventListener('pagehide', look);
byId('skip').addEventListener('click', (event) => {
  event.preventDefault();
  byId('posts').focus();
});
mirrorView();
setUpKeys({
  columns: columns.all,
  current: columns.current,
  setCurrent: columns.setCurrent,
  channels: channels.names,
  choose,
  open: openers.open,
  run: openers.run,
  toggleRead,
  filter: filter.focus,
  begin: commandBox.begin,
});
keepAgesTrue(() => {
  if (isWall) showAcross(columns.all().flatMap(({ cards }) => cards()));
  if (document.visibilityState === 'visible') look();
});
setInterval(() => showClock(clock), 1_000);
setInterval(() => {
  if (columns.all().some(({ isEmpty }) => isEmpty())) void loadChannels().catch(lost);
}, lackEveryMs);
await start();

/** Channels first, then the stream from where they stood, then the stories: nothing falls in between. */
async function start(): Promise<void> {
  try {
    seq = await loadChannels();
    const [first] = channels.names();
    if (first === undefined) {
      byId('posts').replaceChildren(element('p', 'empty', tell('noChannels')));
      return;
    }
    seen.begin(channels.names(), seq, new Date(serverNow()).toISOString());
    listen();
    await show(namesToShow(first));
    openAddressed();
  } catch {
    lost();
    setTimeout(() => void start(), retryMs);
  }
}

/** Picked columns, the channel in the address, what a wall shows by itself, or the first there is. */
function namesToShow(first: string): readonly string[] {
  const picked = picker.names(channels.names());
  if (picked.length > 0) return picked;
  const wanted = inAddress();
  if (channels.has(wanted)) return [wanted];
  const onWall = wallColumns(channels.names());
  return onWall.length > 0 ? onWall : [first];
}

/** The channel in the address (`#buitenland`), so that a wall screen or a bookmark opens on its own. */
function inAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

function followAddress(): void {
  const wanted = inAddress();
  if (channels.has(wanted)) choose(wanted);
  else if (!openAddressed() && wanted !== '') byId('told').textContent = tell('noSuchChannel');
}

/** `#bericht-412` opens that story: a row's link in a new tab, or one that somebody passed on. */
function openAddressed(): boolean {
  const number = /^bericht-(\d+)$/u.exec(inAddress())?.[1];
  if (number !== undefined) openers.open(Number(number));
  return number !== undefined;
}

/** To a channel: the answer of another one goes. Where it stands among others, to its column. */
function choose(name: string): void {
  if (inAddress() !== name) history.pushState(null, '', `#${encodeURIComponent(name)}`);
  const standing = columns.all().find(({ channel }) => channel === name);
  if (columns.all().length > 1 && standing !== undefined) {
    columns.setCurrent(name);
    standing.section.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    standing.list.querySelector<HTMLElement>(':scope > article')?.focus({ preventScroll: true });
    return;
  }
  if (columns.all().length > 1) picker.forget();
  void show([name]);
}

async function show(names: readonly string[]): Promise<void> {
  commandBox.close();
  const wanted = names.filter((name) => channels.has(name));
  const [first] = channels.names();
  try {
    await columns.show(wanted.length > 0 || first === undefined ? wanted : [first]);
    if (isWall) showAcross(columns.all().flatMap(({ cards }) => cards()));
  } catch {
    lost();
    setTimeout(() => void show(names), retryMs);
  }
}

/** The board's seq at that moment. */
async function loadChannels(): Promise<number> {
  const answered = await fetch(`/api/channels?${seen.asQuery()}`);
  if (answered.status === 401) location.reload();
  if (!answered.ok) throw new Error(`the board answered ${answered.status}`);
  const told = (await answered.json()) as ChannelList;
  setServerTime(told.now);
  showClock(clock);
  channels.set(told.channels);
  channels.lookAt(columns.names().filter(columns.isLookedAt));
  picker.offer(told.channels);
  columns.describe();
  return told.seq;
}

/** Live posts and edits. The browser reconnects by itself and says what it has. */
function listen(): void {
  const stream = new EventSource(`/api/events?since=${seq}`);
  stream.addEventListener('hello', (event) => {
    const { now, isReset, troubles, status } = JSON.parse(event.data) as Hello;
    if (isReset) return location.reload();
    bars.showTroubles(troubles);
    health.show(status);
    setServerTime(now);
    if (bars.isLost()) void loadChannels().catch(lost);
    bars.showConnection(false);
  });
  stream.addEventListener('troubles', (event) => {
    bars.showTroubles((JSON.parse(event.data) as Pick<Hello, 'troubles'>).troubles);
  });
  stream.addEventListener('status', (event) => {
    health.show((JSON.parse(event.data) as Pick<Hello, 'status'>).status);
    void loadChannels().catch(lost);
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
  const isLookedAt = columns.isLookedAt(message.channel);
  channels.noteArrival(message, isLookedAt);
  columns.take(message);
  if (isLookedAt) seen.look(message.channel, message.newsSeq, new Date(serverNow()).toISOString());
  alerts.take(message);
  if (isWall) showAcross(columns.all().flatMap(({ cards }) => cards()));
}

/** The reader looks, or looked until this moment. */
function look(): void {
  const now = new Date(serverNow()).toISOString();
  for (const { channel, newest } of columns.all()) seen.look(channel, newest(), now);
}

/** The row of the open story is tinted, and read. */
function showOpened(number: number | null): void {
  for (const column of columns.all()) {
    for (const article of column.list.querySelectorAll<HTMLElement>(':scope > article.card')) {
      const message = column.messageOf(article);
      const isOpen = message?.kind === 'card' && message.number === number;
      if (article.hasAttribute('data-open') === isOpen) continue;
      article.toggleAttribute('data-open', isOpen);
      if (isOpen && message !== null) seen.markRead(column.channel, message.id, arrivalOf(article));
    }
    column.redraw();
  }
}

function toggleRead(column: Column, article: HTMLElement): void {
  const message = column.messageOf(article);
  if (message === null) return;
  seen.toggle(column.channel, message.id, arrivalOf(article));
  column.redraw();
}

function lost(): void {
  bars.showConnection(true);
}
