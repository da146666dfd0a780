import { clockParts, mentionText } from '../../../src/domain/post/post-lines.ts';
import type { Clock, Mention, Run, Said } from '../../../src/domain/post.ts';
import { cutAtWord, escapeText, fitText, linkedText, oneLine } from './escape.ts';

/** Longer than this a headline is bold and no heading: on Discord a heading of five lines hides what stands under it. */
const longestHeading = 110;

/** The first line of a post: a heading where it begins with a headline that is short enough, which opens its source. */
export function headText(said: Said, max: number): string {
  const text = saidMarkdown(said, max, true);
  const headline = said.find((run) => 'text' in run && run.link !== undefined);
  const isHeading = headline === undefined || ('text' in headline && headline.text.length <= longestHeading);
  return isHeading ? `### ${text}` : text;
}

/**
 * A line as markdown, with feed text escaped, of at most some `max` letters. In a heading all is bold already. Mentions of
 * Discord's own people stand as such; whether one rings is said by `allowed_mentions` alone.
 */
export function saidMarkdown(said: Said, max: number, isHeading = false): string {
  let room = max;
  return said
    .map((run) => {
      const text = runMarkdown(run, Math.max(20, room), isHeading);
      room -= text.length;
      return text;
    })
    .join('');
}

/** The same as a notification shows it: without marks around what is bold, since a phone shows those. */
export function saidLoud(said: Said, max: number): string {
  return saidMarkdown(said.map(plainRun), max);
}

function plainRun(run: Run): Run {
  return 'text' in run && run.style !== 'strike' ? { text: run.text } : run;
}

function runMarkdown(run: Run, max: number, isHeading: boolean): string {
  if ('mention' in run) return mentionMarkdown(run.mention);
  if ('age' in run) return `<t:${Math.floor(run.age / 1000)}:R>`;
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
  if (middle === '') return run.text;
  const text =
    run.link === undefined ? fitRun(middle, max) : linkedText(middle, run.link, Math.min(max, 300));
  const mark = run.style === undefined ? '' : marks[run.style];
  const around = isHeading && run.style === 'bold' ? '' : mark;
  return `${before}${around}${text}${around}${after}`;
}

const marks = { bold: '**', strike: '~~', italic: '*' } as const;

/** White space at the ends is kept outside; in between it is folded. */
function fitRun(text: string, max: number): string {
  return escapeText(text).length <= max ? escapeText(text) : fitText(text, max);
}

function mentionMarkdown(mention: Mention): string {
  const { platform, what, id } = mention;
  if (platform !== 'discord') return escapeText(cutAtWord(oneLine(mentionText(mention, 'discord')), 80));
  return what === 'group' ? `<@&${id}>` : `<@${id}>`;
}

/** `R` sometimes freezes on phones, so the clock time always stands before it. */
export function clockMarkdown({ clock }: { readonly clock: Clock }): string {
  const { before, hasAge, after } = clockParts(clock);
  const told = cutAtWord(oneLine(before), 120);
  if (!hasAge || clock.shownAt === null) return told;
  const gap = /\s$/u.test(before) ? ' ' : '';
  return `${told}${gap}<t:${Math.floor(clock.shownAt / 1000)}:R>${fitText(after, 40)}`;
}
