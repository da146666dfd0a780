import { namedInAddress, storyInAddress } from './address.ts';
import { createAlerts } from './bar/alerts.ts';
import { createBars, say } from './bar/bars.ts';
import { createColumnPicker } from './bar/column-picker.ts';
import { createFilterBox } from './bar/filter-box.ts';
import { createHealthBar } from './bar/health-bar.ts';
import { isWall, mirrorView, setUpView } from './bar/view-options.ts';
import { createCommandBox } from './desk/command-box.ts';
import { createIdleColumn } from './desk/idle-column.ts';
import { byId, element } from './elements.ts';
import { setUpKeys } from './keys/keys.ts';
import type { Column } from './list/channel-column.ts';
import { createChannelList } from './list/channel-list.ts';
import { createColumnSet, wallColumns } from './list/column-set.ts';
import { arrivalOf } from './list/rows.ts';
import { createSeen } from './list/seen.ts';
import { createLiveWire } from './live-wire.ts';
import { setUpInvitation } from './set-up/invitation.ts';
import { keepAgesTrue, serverNow, setServerTime, showClock } from './story/ages.ts';
import type { ChannelList, Message } from './types.ts';
import { showAcross } from './wall/across.ts';
import { tell } from './words.ts';

const retryMs = 2_000;
/** Why a channel is empty is asked anew so often, while one is. */
const lackEveryMs = 60_000;
setUpView();
setUpInvitation();
const bars = createBars();
const clock = byId('clock');
const seen = createSeen((names) => channels.lookAt(names));
const alerts = createAlerts();
const commandBox = createCommandBox({
  channel: () => columns.current()?.channel ?? '',
  changed: () => void refreshChannels(),
  onOpen: showOpened,
});
const { openers } = commandBox;
const health = createHealthBar(openers.run);
const idle = createIdleColumn({ open: openers.open, run: (text) => openers.run(text) });
const filter = createFilterBox(
  () => columns.redraw(),
  (text) => commandBox.run(`/zoek ${text}`),
);
const channels = createChannelList({ seen, choose });
const columns = createColumnSet({
  seen,
  openers,
  filter: filter.words,
  channels,
  onCount: () => channels.draw(),
});
const picker = createColumnPicker((names) => void show(names));
const wire = createLiveWire({
  hello({ now, isReset, troubles, status, desk }) {
    if (isReset) return location.reload();
    bars.showTroubles(troubles);
    health.show(status);
    idle.show(desk);
    setServerTime(now);
    if (bars.isLost()) void refreshChannels();
    bars.showConnection(false);
  },
  troubles: bars.showTroubles,
  status(state) {
    health.show(state);
    void refreshChannels();
  },
  desk: (state) => idle.show(state),
  message: alerts.take,
  messages: take,
  lost,
  // Who is not known any more is asked for the password.
  refused: () => void refreshChannels(),
});

/** The channels that are to stand on the page. */
let wanted: readonly string[] = [];
let isRefreshing = false;
/** It was asked for again meanwhile. */
let isStale = false;
let nextRefresh: ReturnType<typeof setTimeout> | undefined;

window.addEventListener('hashchange', () => followAddress());
document.addEventListener('visibilitychange', () => {
  // What came until now came while she was there, or away.
  wire.flush();
  if (document.visibilityState === 'visible') return columns.comeBack();
  look();
  columns.leave();
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
  look();
});
setInterval(() => showClock(clock), 1_000);
setInterval(() => {
  if (columns.all().some(({ isEmpty }) => isEmpty())) void refreshChannels();
}, lackEveryMs);
await start();

/** Channels first, then the stream from where they stood, then the stories: nothing falls in between. */
async function start(): Promise<void> {
  try {
    const seq = await loadChannels();
    const [first] = channels.names();
    if (first === undefined) {
      byId('posts').replaceChildren(element('p', 'empty', tell('noChannels')));
      setTimeout(() => void start(), lackEveryMs);
      return;
    }
    seen.begin(channels.names(), seq, new Date(serverNow()).toISOString());
    wire.begin(seq);
    await show(namesToShow(first));
    openAddressed();
  } catch {
    lost();
    setTimeout(() => void start(), retryMs);
  }
}

/** What the address asks for, what she picked before, what a wall shows by itself, or the first channel there is. */
function namesToShow(first: string): readonly string[] {
  const known = channels.names();
  const named = namedInAddress();
  const isNamed = channels.has(named);
  const asked = picker.asked();
  const isStrange = !isNamed && named !== '' && storyInAddress() === null;
  const missing = [...(isStrange ? [named] : []), ...asked].find((name) => !channels.has(name));
  if (missing !== undefined) sayMissing(missing);
  const choices = [asked, isNamed ? [named] : [], picker.names(), wallColumns(known)];
  const found = choices.map((names) => names.filter(channels.has)).find((names) => names.length > 0);
  return found ?? [first];
}

function followAddress(): void {
  const named = namedInAddress();
  const [first] = channels.names();
  if (channels.has(named)) choose(named);
  else if (storyInAddress() !== null) openAddressed();
  else if (named !== '') sayMissing(named);
  else if (first !== undefined) void show(namesToShow(first));
}

/** The address is anybody's: of a long one the beginning. */
function sayMissing(name: string): void {
  say(tell('noSuchChannel', 0, name.slice(0, 60)));
}

function openAddressed(): void {
  const number = storyInAddress();
  if (number !== null) openers.open(number);
}

/** To a channel: the answer of another one goes. Where it stands among others, to its column. */
function choose(name: string): void {
  say('');
  if (namedInAddress() !== name) history.pushState(null, '', `#${encodeURIComponent(name)}`);
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

/** None: the first there is. */
function show(names: readonly string[]): Promise<void> {
  commandBox.close();
  wanted = names.length > 0 ? names : channels.names().slice(0, 1);
  return fill(wanted);
}

/** Until the board answers, or something else is wanted. */
async function fill(names: readonly string[]): Promise<void> {
  try {
    await columns.show(names);
    found();
    if (isWall) showAcross(columns.all().flatMap(({ cards }) => cards()));
  } catch {
    lost();
    setTimeout(() => {
      if (wanted === names) void fill(names);
    }, retryMs);
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
  channels.set(told.channels, told.seq);
  channels.lookAt(columns.names().filter(columns.isLookedAt));
  picker.offer(told.channels);
  columns.describe();
  return told.seq;
}

/** The channels anew, until the board answers. */
async function refreshChannels(): Promise<void> {
  isStale = true;
  if (isRefreshing) return;
  isRefreshing = true;
  try {
    while (isStale) {
      isStale = false;
      await loadChannels();
    }
    found();
  } catch {
    lost();
    clearTimeout(nextRefresh);
    nextRefresh = setTimeout(() => void refreshChannels(), retryMs);
  } finally {
    isRefreshing = false;
  }
}

/** What came together, oldest first. */
function take(messages: readonly Message[]): void {
  const now = new Date(serverNow()).toISOString();
  const newest = new Map(messages.map(({ channel, newsSeq }) => [channel, newsSeq]));
  const isToCount = messages
    .map((message) => channels.noteArrival(message, columns.isLookedAt(message.channel)))
    .includes(true);
  columns.take(messages);
  for (const [channel, newsSeq] of newest) if (columns.isLookedAt(channel)) seen.look(channel, newsSeq, now);
  channels.draw();
  if (isToCount) void refreshChannels();
  for (const message of messages) if (message.kind === 'card') commandBox.renew(message);
  if (isWall) showAcross(columns.all().flatMap(({ cards }) => cards()));
}

/** The reader looks, or looked until this moment. What comes in a tab behind others is not seen, also when that is closed. */
function look(): void {
  if (!columns.isPresent()) return;
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

/** The board answered; what comes by the stream comes again once that is open. */
function found(): void {
  if (wire.isOpen()) bars.showConnection(false);
}
