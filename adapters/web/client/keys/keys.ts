import { readerName } from '../desk/reader-name.ts';
import { byId } from '../elements.ts';
import { keep, kept, onKeptElsewhere } from '../keep.ts';
import type { Column } from '../list/channel-column.ts';
import type { Message } from '../types.ts';
import { scrollOf } from './scroll-keys.ts';
import { focusedStory, focusStory, nextStory } from './walk.ts';

const setting = 'keys';
/** `g` waits so long for its digit. */
const digitWithinMs = 1_500;

/** What keys do on this page. */
export type KeyDeps = {
  readonly columns: () => readonly Column[];
  readonly current: () => Column | null;
  readonly setCurrent: (name: string) => void;
  readonly channels: () => readonly string[];
  readonly choose: (name: string) => void;
  readonly open: (number: number) => void;
  readonly run: (command: string) => void;
  readonly toggleRead: (column: Column, article: HTMLElement) => void;
  readonly filter: () => void;
  /** Begins a command in the box. */
  readonly begin: (text: string) => void;
};

/**
 * Single keys, for who has both hands on the keyboard. None while somebody types, none with Ctrl, Alt or ⌘, none in a
 * dialog; all of them can be switched off. WCAG 2.1.4: https://www.w3.org/TR/WCAG22/#character-key-shortcuts
 */
export function setUpKeys(deps: KeyDeps): void {
  const sheet = byId('keys');
  const use = byId<HTMLInputElement>('use-keys');
  let isOn = kept<boolean>(setting) !== false;
  let waitsForDigit = 0;
  use.checked = isOn;
  use.addEventListener('change', () => {
    isOn = use.checked;
    keep(setting, isOn);
  });
  onKeptElsewhere(setting, () => {
    isOn = kept<boolean>(setting) !== false;
    use.checked = isOn;
  });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || isDialogOpen()) return;
    const act = actOf(event);
    if (act === null) return;
    event.preventDefault();
    act();
  });

  function actOf(event: KeyboardEvent): (() => void) | null {
    const { key, target } = event;
    const story = focusedStory();
    // What is pressed is a link or a button when the keyboard is on one.
    if (key === 'Enter') return story !== null && story === target ? () => ofCard(story, deps.open) : null;
    const scroll = scrollOf(event, deps.current()?.list ?? null);
    if (scroll !== null) return scroll;
    // A key that is held walks on; what it does is done once.
    if (!isOn || (event.repeat && !/^[jk]$/u.test(key))) return null;
    if (waitsForDigit > Date.now() && /^[1-9]$/u.test(key)) return () => chooseNumber(Number(key));
    switch (key) {
      case 'j':
        return () => walk(1);
      case 'k':
        return () => walk(-1);
      case 'h':
        return () => walkColumns(-1);
      case 'l':
        return () => walkColumns(1);
      case 'o':
        return () => ofCard(story, deps.open);
      case 'e':
        return () => toggleOthers(story);
      case 'm':
        return () => toggleRead(story);
      case 'n':
        return () => goToMark(deps.current()?.list);
      case 'g':
        return () => {
          waitsForDigit = Date.now() + digitWithinMs;
        };
      case 'c':
        return () => take(story);
      case 'x':
        return () => ofCard(story, (number) => deps.run(`/doe ${number} niet`));
      case 'y':
        return () => ofCard(story, (number) => deps.run(`/kopie ${number}`));
      case 'f':
        return deps.filter;
      case '/':
        return () => deps.begin('/');
      case '?':
        return () => sheet.showPopover();
      default:
        return null;
    }
  }

  function walk(step: 1 | -1): void {
    const column = deps.current();
    const next = column === null ? null : nextStory(column.list, step);
    if (next !== null) focusStory(next);
  }

  function walkColumns(step: number): void {
    const columns = deps.columns();
    const current = deps.current();
    const next = columns[(current === null ? -1 : columns.indexOf(current)) + step];
    if (next === undefined) return;
    deps.setCurrent(next.channel);
    next.section.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const first = nextStory(next.list, 1);
    if (first !== null) focusStory(first);
  }

  function toggleRead(article: HTMLElement | null): void {
    const column = article === null ? undefined : columnOf(article);
    if (article !== null && column !== undefined) deps.toggleRead(column, article);
  }

  function take(article: HTMLElement | null): void {
    ofCard(article, (number) => deps.run(`/doe ${number}${isMine(messageOf(article)) ? ' los' : ''}`));
  }

  function ofCard(article: HTMLElement | null, act: (number: number) => void): void {
    const message = messageOf(article);
    if (message?.kind === 'card') act(message.number);
  }

  function chooseNumber(digit: number): void {
    waitsForDigit = 0;
    const name = deps.channels()[digit - 1];
    if (name !== undefined) deps.choose(name);
  }

  function messageOf(article: HTMLElement | null): Message | null {
    return article === null ? null : (columnOf(article)?.messageOf(article) ?? null);
  }

  function columnOf(article: HTMLElement): Column | undefined {
    return deps.columns().find(({ list }) => list.contains(article));
  }
}

function goToMark(list: HTMLElement | undefined): void {
  const mark = list?.querySelector<HTMLElement>('.since');
  mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
  mark?.focus({ preventScroll: true });
}

/** Who else has it. */
function toggleOthers(article: HTMLElement | null): void {
  const others = article?.querySelector<HTMLDetailsElement>(':scope > .others');
  if (others) others.open = !others.open;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target.isContentEditable || /^(?:TEXTAREA|SELECT)$/u.test(target.tagName);
}

/** Who reads the sheet of keys tries one: nothing happens behind it. */
function isDialogOpen(): boolean {
  return document.querySelector(':popover-open') !== null;
}

/** Whether she has it who reads this: on the board somebody is her name, whatever its capitals. */
function isMine(message: Message | null): boolean {
  const mine = readerName();
  if (mine === null || message?.kind !== 'card' || message.desk?.kind !== 'taken') return false;
  return message.desk.said.some(
    (run) =>
      'mention' in run &&
      run.mention.platform === 'web' &&
      run.mention.name.localeCompare(mine, undefined, { sensitivity: 'base' }) === 0,
  );
}
