import { fitLinks } from '../../../src/chat/words/fit-links.ts';
import { boundLine } from '../../../src/domain/post/bound-post.ts';
import { clockText, listHead, listPlace, saidText } from '../../../src/domain/post/post-lines.ts';
import type { ListPost, StoryLine } from '../../../src/domain/post.ts';
import {
  type Block,
  bytesOf,
  limits,
  type Rendered,
  type RichText,
  richLists,
  richText,
  textRun,
} from './block-kit.ts';
import { cut } from './escape.ts';
import type { RenderFor } from './render-for.ts';
import { ageRun, saidRuns } from './said.ts';
import { splitClock } from './small-print.ts';
import { spoken } from './spoken.ts';

/** At most this many lines in one block, and this many in all: the rest is counted. */
const linesPerBlock = 10;
const mostLines = 60;

/** A list as blocks, with the same in `text`. */
export function renderList(post: ListPost, who: RenderFor): Rendered {
  return {
    text: spoken([post.title, ...post.lines.slice(0, mostLines).map((line) => lineText(boundLine(line)))]),
    blocks: [richText(textRun(post.title, true)), ...storyLines(post.lines, who)],
  };
}

/** Story lines as lists, ten a block. */
export function storyLines(lines: readonly StoryLine[], who: RenderFor): Block[] {
  const make = (line: StoryLine) => storyRuns(boundLine(line), who);
  const fitted = fitLinks(lines.slice(0, mostLines), limits.message, { make, sizeOf: bytesOf });
  const runs = [...fitted, ...lines.slice(mostLines).map(make)];
  return richLists(runs, linesPerBlock, mostLines, bytesOf);
}

/** `#412 Headline`, then `WASHINGTON (ANP/AFP) · 14.05 (1 hour ago) · bij Sanne`. */
function storyRuns(line: StoryLine, who: RenderFor): readonly RichText[] {
  const place = saidRuns(listPlace(line), who).map(shortened);
  const note = line.note === undefined ? [] : [textRun(cut(line.note, 400))];
  const event = line.event === undefined ? [] : [textRun(cut(line.event.alsoText, 400))];
  const small = [place, clockRuns(line, who), event, deskRuns(line, who), note].filter(
    (runs) => runs.length > 0,
  );
  const below = small.flatMap((runs, at) => [textRun(at === 0 ? '\n' : ' · '), ...runs]);
  const excerpt = line.excerpt === undefined ? [] : [textRun('\n'), ...saidRuns(line.excerpt, who)];
  return [textRun(`#${line.number} `), ...saidRuns(listHead(line), who), ...below, ...excerpt];
}

function shortened(run: RichText): RichText {
  return run.type === 'text' ? { ...run, text: cut(run.text, 400) } : run;
}

function clockRuns({ takenBack, clock }: StoryLine, who: RenderFor): readonly RichText[] {
  if (takenBack !== null) return [];
  const { before, format, after } = splitClock(clock);
  const text = cut(before, 200);
  if (format === null || clock.shownAt === null) return text === '' ? [] : [textRun(text)];
  return [textRun(`${text} `), ageRun(clock.shownAt, format, who), ...(after === '' ? [] : [textRun(after)])];
}

function deskRuns({ desk }: StoryLine, who: RenderFor): readonly RichText[] {
  return desk === null ? [] : saidRuns(desk.said, who);
}

/** One line of a list, as a screen reader says it. */
function lineText(line: StoryLine): string {
  const { desk, clock, takenBack } = line;
  const small = [
    saidText(listPlace(line)),
    takenBack === null ? clockText(clock) : '',
    line.event?.alsoText ?? '',
    desk === null ? '' : saidText(desk.said, 'slack'),
    line.note ?? '',
    line.excerpt === undefined ? '' : saidText(line.excerpt),
  ].filter((said) => said !== '');
  return [`#${line.number} ${saidText(listHead(line))}`, ...small].join(' · ');
}
