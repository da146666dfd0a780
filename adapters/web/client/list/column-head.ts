import { element } from '../elements.ts';
import { tell } from '../words.ts';

/** The head of a column: the channel's name, how many stories are new to the reader, and what it follows. */
export function createColumnHead(channel: string) {
  const title = element('h2', 'channel-title', channel);
  // A name may hold a space, which parts two ids.
  title.id = `channel-${encodeURIComponent(channel)}`;
  const count = element('p', 'count');
  const follows = element('p', 'follows');

  return {
    header: element('header', 'channel-head', title, count, follows),
    titleId: title.id,
    describe(label: string, followed: string): void {
      title.textContent = label;
      follows.textContent = followed;
    },
    count(fresh: number): void {
      count.textContent = fresh === 0 ? '' : tell('newCount', fresh);
    },
  };
}
