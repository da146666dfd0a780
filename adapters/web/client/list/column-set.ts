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

    /** Shows these channels, in this order, and loads those that did not stand here yet. */
    async show(names: readonly string[]): Promise<void> {
      main.querySelector(':scope > :not(section)')?.remove();
      const kept = columns.filter(({ channel }) => names.includes(channel));
      for (const column of columns) if (!kept.includes(column)) column.remove();
      const fresh: Column[] = [];
      columns = names.map((name) => {
        const standing = kept.find(({ channel }) => channel === name);
        if (standing !== undefined) return standing;
        const made = createColumn(name, of);
        fresh.push(made);
        return made;
      });
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
      await Promise.all(fresh.map((column) => column.load()));
      look();
    },

    take(message: Message): void {
      columns.find(({ channel }) => channel === message.channel)?.take(message);
    },

    /** The reader comes back to the page. */
    comeBack(): void {
      for (const column of columns) column.comeBack();
      look();
    },
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
    return document.visibilityState === 'visible' && columns.some(({ channel }) => channel === name);
  }

  /** What stands on a page that is looked at is read, up to here. */
  function look(): void {
    if (document.visibilityState !== 'visible') return;
    of.channels.lookAt(columns.map(({ channel }) => channel));
  }
}

/** So many channels a wall shows side by side where nobody chose: two to four, by its width. */
export function wallColumns(names: readonly string[]): readonly string[] {
  const most = window.innerWidth >= 2400 ? 4 : window.innerWidth >= 1600 ? 3 : 2;
  return isWall ? names.slice(0, most) : [];
}
