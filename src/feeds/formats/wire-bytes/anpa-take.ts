import { squeezeSpace } from '../../text/html-text.ts';

/** A keyword, and which part or version of its story a message is. */
export type Take = {
  /** `BC-US--Giant Lobster Death`, without its take and count. */
  readonly slug: string;
  /** `US`, `BKN`: what stands between `BC-` and `--`; empty where nothing does. */
  readonly topic: string;
  /** `1st Ld-Writethru`, `KILL`, `Advisory`; empty: it is the story itself. */
  readonly name: string;
  /** Which lead of its story it is: 0 as first sent, 1 for the first that replaces it; null where the keyword is no story's own. */
  readonly lead: number | null;
  /** A story or an alert, and nothing that speaks of a story. */
  readonly isStory: boolean;
  /** A piece that editors put into the story of its keyword. */
  readonly isPiece: boolean;
};

const leads = /\b(\d{1,2})(?:st|nd|rd|th) ?Ld(?:-?Writethru)?\b/i;
/** Keywords that many messages of a day share. */
const shared = /NewsAlert|\b(?:Digest|Advisory|Planner|Budget|Glance|Standings|Bulletin)\b/i;
/** What takes back or corrects the story of its keyword. */
const speaksOf = /^(?:KILL|ELIM(?:INATE|INATION)?|WITHHOLD|HOLD|WITHDRAWN|CORRECTIVE|CORRECTION)\b/i;

/** Characters of a keyword that are looked at. */
const longestKeyword = 300;

/**
 * Reads the keyword of a message as it stands in its copy (`BC-US--Giant Lobster Death, 1st Ld-Writethru,127`), or else, shorter, in its
 * header (`BC-US--GiantLobsterDeath 1stLd-Writethru`).
 */
export function readTake(keyword: string, header: string): Take {
  const told = squeezeSpace(keyword.slice(0, longestKeyword));
  const [, before = told, behind = ''] =
    /^([^,]+?)(?:,| (?=\d{1,2}(?:st|nd|rd|th) ?Ld)| (?=(?:KILL|ELIM|Advisory|Add)\b))(.*)$/.exec(told) ?? [];
  const name = squeezeSpace(behind.replace(/,? *\d+\s*$/, '').replace(/^[, ]+/, ''));
  const [, topic = ''] = /^(?:[A-Z]{2}-)([A-Z]{2,5})--/.exec(before) ?? [];
  const number = leads.exec(name)?.[1] ?? (name === '' ? leads.exec(header)?.[1] : undefined);
  const isOwn = !shared.test(before);
  const lead = number !== undefined ? Number(number) : name === '' ? 0 : null;
  return {
    slug: before.trim(),
    topic,
    name,
    lead: isOwn ? lead : null,
    isStory: !speaksOf.test(name),
    isPiece: /^\d{1,2}(?:st|nd|rd|th) ?(?:Add|Insert|Sub)\b/i.test(name),
  };
}
