import { isWall } from '../bar/view-options.ts';
import { byId } from '../elements.ts';
import type { Message } from '../types.ts';
import { type Column, type ColumnDeps, createColumn } from './channel-column.ts';
import type { ChannelList } from './channel-list.ts';

const root = document.documentElement;

/** The channels that stand on the page: one, or several side by side. */
export function createColumnSet(of: ColumnDeps & { readonly channels: ChannelList }) {
  const main = byId('posts');
  let columns: readonly Column[] = [];
  let current = '';
  let isLookedAtNow = document.visibilityState === 'visible';
  main.addEventListener('focusin', ({ target }) => {
    const name =
      target instanceof Element ? target.closest<HTMLElement>('.channel')?.dataset.channel : undefined;
    if (name !== undefined) current = name;
  });

  return {
    all: () => columns,
    names: () => columns.map(({ channel }) => channel),
    /** The column that keys and commands are for: the one that the keyboard was in last. */
    current: () => columns.find(({ channel }) => channel === current) ?? columns[0] ?? null,
    setCurrent(name: string): void {
      current = name;
    },

    /** Shows these channels, in this order, and loads those whose stories are not here yet. Rejects when the board does not answer. */
    async show(names: readonly string[]): Promise<void> {
      main.querySelector(':scope > :not(section)')?.remove();
      const kept = columns.filter(({ channel }) => names.includes(channel));
      for (const column of columns) if (!kept.includes(column)) column.remove();
      columns = names.map((name) => kept.find(({ channel }) => channel === name) ?? createColumn(name, of));
      if (!names.includes(current)) current = names[0] ?? '';
      // What stands already is not taken out: it would lose its place.
      for (const [index, { section }] of columns.entries()) {
        if (main.children[index] !== section) main.insertBefore(section, main.children[index] ?? null);
      }
      root.classList.toggle('side-by-side', names.length > 1);
      root.classList.toggle('single', names.length <= 1);
      root.style.setProperty('--columns', String(Math.max(1, names.length)));
      of.channels.show(names);
      describe();
      await Promise.all(columns.map((column) => column.load()));
      look();
    },

    /** What came together, oldest first. */
    take(messages: readonly Message[]): void {
      for (const column of columns) {
        const its = messages.filter(({ channel }) => channel === column.channel);
        if (its.length > 0) column.take(its);
      }
    },

    /** The reader comes back to the page. */
    comeBack(): void {
      isLookedAtNow = true;
      for (const column of columns) column.comeBack();
      look();
    },
    leave(): void {
      isLookedAtNow = false;
    },
    /** Whether the page is looked at. */
    isPresent: () => isLookedAtNow,
    describe,
    redraw(): void {
      for (const column of columns) column.redraw();
    },
    isLookedAt,
  };

  function describe(): void {
    for (const column of columns) {
      const info = of.channels.info(column.channel);
      if (info !== null) column.describe(info);
    }
  }

  function isLookedAt(name: string): boolean {
    return isLookedAtNow && columns.some(({ channel }) => channel === name);
  }

  /** What stands on a page that is looked at is read, up to here. */
  function look(): void {
    if (!isLookedAtNow) return;
    of.channels.lookAt(columns.map(({ channel }) => channel));
  }
}

/** So many channels a wall shows side by side where nobody chose: two to four, by its width. */
export function wallColumns(names: readonly string[]): readonly string[] {
  const most = window.innerWidth >= 2400 ? 4 : window.innerWidth >= 1600 ? 3 : 2;
  return isWall ? names.slice(0, most) : [];
}
