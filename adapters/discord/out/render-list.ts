import type { Locale, Words } from '../../../src/chat/ports/locale.ts';
import { fitLinks } from '../../../src/chat/words/fit-links.ts';
import { boundLine } from '../../../src/domain/post/bound-post.ts';
import { listHead, listPlace } from '../../../src/domain/post/post-lines.ts';
import type { ListPost, StoryLine } from '../../../src/domain/post.ts';
import { fitText } from './escape.ts';
import { clockMarkdown, saidMarkdown } from './said.ts';

/** Discord's limit is 4,000 characters of text in a message of components. */
const listBudget = 3800;
const andMore: Words = { nl: 'en nog', en: 'and' };
const more: Words = { nl: 'meer', en: 'more' };

/** A list as one text. */
export function listText(post: ListPost, locale: Locale): string {
  return storiesText(post.title, post.lines, locale);
}

/** A heading and as many stories under it as fit; the rest is counted. Also the answer to `/laatste`. */
export function storiesText(title: string, lines: readonly StoryLine[], locale: Locale): string {
  const rows = [`### ${fitText(title, 200)}`];
  let used = rows[0]?.length ?? 0;
  const fitted = fitLinks(lines, listBudget - used, { make: storyRow, sizeOf: (row) => row.length + 1 });
  for (const [at, row] of fitted.entries()) {
    if (used + row.length + 1 > listBudget) {
      rows.push(`-# … ${andMore[locale]} ${lines.length - at} ${more[locale]}`);
      break;
    }
    rows.push(row);
    used += row.length + 1;
  }
  return rows.join('\n');
}

/** A headline with its dateline and age, as under *Meer uit Buitenland* on a wire page. */
function storyRow(whole: StoryLine): string {
  const line = boundLine(whole);
  const head = `\`#${line.number}\` ${saidMarkdown(listHead(line), 400)}`;
  const clock = line.takenBack === null ? clockMarkdown(line) : '';
  const desk = line.desk === null ? '' : saidMarkdown(line.desk.said, 100);
  const note = line.note === undefined ? '' : saidMarkdown([{ text: line.note }], 400);
  const event = line.event === undefined ? '' : saidMarkdown([{ text: line.event.alsoText }], 400);
  const small = [saidMarkdown(listPlace(line), 200), clock, event, desk, note].filter((it) => it !== '');
  const excerpt = line.excerpt === undefined ? [] : [saidMarkdown(line.excerpt, 400)];
  const below = small.length === 0 ? [] : [`-# ${small.join(' · ')}`];
  return [head, ...below, ...excerpt].join('\n');
}
