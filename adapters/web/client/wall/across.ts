import { byId, element } from '../elements.ts';
import { clockOf, serverNow } from '../story/ages.ts';
import { markElement } from '../story/line-list.ts';
import { saidNodes } from '../story/said.ts';
import type { Card, Message } from '../types.ts';

const shownForMs = 10 * 60_000;

/** The newest flash across the top of a wall, for ten minutes after it came or changed. */
export function showAcross(cards: readonly (Card & Message)[]): void {
  const bar = byId('across');
  const now = serverNow();
  const flashes = cards.filter(
    ({ urgent, takenBack, newsAt }) =>
      takenBack === null && urgent && now - new Date(newsAt).getTime() < shownForMs,
  );
  const newest = flashes.reduce<(Card & Message) | null>(
    (best, each) => (best === null || each.newsSeq > best.newsSeq ? each : best),
    null,
  );
  bar.hidden = newest === null;
  if (newest === null) {
    bar.replaceChildren();
    delete bar.dataset.said;
    return;
  }
  const said = `${newest.number} ${newest.seq}`;
  if (bar.dataset.said === said) return;
  bar.dataset.said = said;
  const { title, dateline, difference, clock } = newest;
  const change = newest.change ?? difference;
  bar.replaceChildren(
    element(
      'p',
      '',
      markElement(newest),
      element('b', 'across-title', title),
      dateline === null ? null : element('span', 'dateline', dateline),
      change === null ? null : element('span', '', ...saidNodes(change)),
    ),
    element('span', 'across-time', clock.shownAt === null ? '' : clockOf(new Date(clock.shownAt).getTime())),
  );
}
