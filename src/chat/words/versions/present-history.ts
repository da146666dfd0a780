import { describeChange, paragraphsOf } from '../../../domain/change/describe-change.ts';
import { diffParagraphs } from '../../../domain/change/paragraphs.ts';
import { diffWords, type Place, piecesOf } from '../../../domain/change/word-diff.ts';
import { isDoubtful } from '../../../domain/handling/judge-answer.ts';
import { saidText } from '../../../domain/post/post-lines.ts';
import { shorten } from '../../../domain/post/shorten.ts';
import type { Said } from '../../../domain/post.ts';
import type { Story } from '../../../domain/story.ts';
import { readableOf, type StoredVersion } from '../../../store/version-store.ts';
import type { Words } from '../../ports/locale.ts';
import type { ReplyPart, ReplyRow } from '../../ports/reply.ts';
import { say } from '../say.ts';
import type { PresentContext } from '../story/context.ts';
import { isEmbargoed } from '../story/how-gone.ts';
import { createMark, goneMark } from '../story/mark-of.ts';
import { openingOf } from '../story/opening.ts';
import { tellMoment } from '../tell-moment.ts';
import { placeRuns, tellChange } from './tell-change.ts';

const words = {
  versions: { nl: 'Versies: {count}', en: 'Versions: {count}' },
  times: { nl: 'Versies: {count}. {times}', en: 'Versions: {count}. {times}' },
  compare: { nl: 'Verschil {from} en {to}', en: 'Difference {from} and {to}' },
  between: {
    nl: 'Verschil tussen versie {from} ({fromAt}) en {to} ({toAt})',
    en: 'Difference between version {from} ({fromAt}) and {to} ({toAt})',
  },
  same: { nl: 'Er is in de tekst niets veranderd.', en: 'Nothing in the text changed.' },
  goesOn: { nl: '… en er verandert meer', en: '… and more changed' },
  first: { nl: 'eerste versie', en: 'first version' },
} satisfies Record<string, Words>;

/** So many versions are listed; any two of them all can be asked for. */
const mostListed = 12;
/** Buttons for the newest of them. */
const mostButtons = 3;
/** Paragraphs shown of one difference. */
const mostParagraphs = 20;

/** What each version of a story changed, newest first, and buttons for the differences. Of what was taken back the times alone. */
export function presentHistory(
  story: Story,
  versions: readonly StoredVersion[],
  context: PresentContext,
): readonly ReplyPart[] {
  const { locale, now } = context;
  const count = String(story.revision);
  if (versions.length < 2) return [];
  const moment = ({ at }: StoredVersion) => tellMoment(Math.min(at, now), now, context);
  if (story.state !== 'live') {
    const times = versions.slice(0, mostListed).toReversed().map(moment).join(', ');
    return [{ kind: 'text', text: say(words.times, locale, { count, times }) }];
  }
  const readable = readableOf(versions);
  const rows = versions.slice(0, mostListed).map((version, at): ReplyRow => {
    const before = versions[at + 1] ?? null;
    const term = `${version.revision} · ${moment(version)}`;
    return { term, detail: detailOf(version, before, readable, context), health: null };
  });
  const title = say(words.versions, locale, { count });
  const choices = readable.slice(0, -1).flatMap((version, at) => {
    const before = readable[at + 1];
    if (before === undefined || at >= mostButtons) return [];
    const [from, to] = [String(before.revision), String(version.revision)];
    return [
      { label: say(words.compare, locale, { from, to }), command: `/bericht ${story.number} ${from}-${to}` },
    ];
  });
  const list: ReplyPart = { kind: 'rows', title, rows };
  return choices.length === 0 ? [list] : [list, { kind: 'choices', text: '', choices }];
}

function detailOf(
  version: StoredVersion,
  before: StoredVersion | null,
  readable: readonly StoredVersion[],
  { locale }: PresentContext,
): string {
  const { item } = version;
  const state = item.pubStatus === 'canceled' ? 'withdrawn' : 'held';
  const isHeld = item.pubStatus !== 'usable' || (version.revision > 1 && isEmbargoed({ state, item }));
  if (isHeld && !readable.includes(version))
    return goneMark({ state, item, answer: null }, locale).word.toLowerCase();
  if (isDoubtful(item) && !readable.includes(version)) return createMark('asked', locale).word.toLowerCase();
  if (!readable.includes(version)) return version.revision === 1 ? words.first[locale] : '–';
  if (before === null || !readable.includes(before)) return openingOf(item, locale).title;
  const told = saidText(tellChange(describeChange(before.item, item), locale, false));
  const mark = item.signal === 'correction' ? `${createMark('corrected', locale).word}: ` : '';
  const line = item.correctionLine === undefined ? '' : ` (${item.correctionLine})`;
  return shorten(`${mark}${told}${line}`, 300);
}

/** The whole difference between two versions of a story, paragraph by paragraph; what is the same is left out. */
export function presentDifferences(
  before: StoredVersion,
  after: StoredVersion,
  context: PresentContext,
): readonly ReplyPart[] {
  const { locale, now } = context;
  const at = (version: StoredVersion) => tellMoment(Math.min(version.at, now), now, context);
  const title = say(words.between, locale, {
    from: String(before.revision),
    to: String(after.revision),
    fromAt: at(before),
    toAt: at(after),
  });
  const all = [...headChanges(before, after), ...bodyChanges(before, after)];
  if (all.length === 0) return [{ kind: 'said', title, lines: [[{ text: words.same[locale] }]] }];
  const lines: Said[] = all.slice(0, mostParagraphs).map(placeRuns);
  if (all.length > mostParagraphs) lines.push([{ text: words.goesOn[locale] }]);
  return [{ kind: 'said', title, lines }];
}

function headChanges({ item: before }: StoredVersion, { item: after }: StoredVersion): readonly Place[] {
  const pairs = [
    [before.headline, after.headline],
    [before.dateline?.text, after.dateline?.text],
  ] as const;
  return pairs.flatMap(([old, now]) => {
    const diff = diffWords(old ?? '', now ?? '');
    return diff.changes.length === 0 ? [] : [piecesOf(diff)];
  });
}

function bodyChanges({ item: before }: StoredVersion, { item: after }: StoredVersion): readonly Place[] {
  return diffParagraphs(paragraphsOf(before), paragraphsOf(after)).map((change): Place => {
    if (change.kind === 'changed') return piecesOf(change.diff);
    return [{ kind: change.kind, text: shorten(change.text, 1_000) }];
  });
}
