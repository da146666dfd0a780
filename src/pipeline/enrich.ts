import { takeCorrectionLine } from '../domain/change/correction-line.ts';
import { applyDateline, type LocatePlace } from '../domain/dateline/apply-dateline.ts';
import type { Dateline } from '../domain/dateline/dateline.ts';
import type { DecideTopics } from '../domain/desk/decide-topics.ts';
import type { EpochMs, ItemDraft, WireItem } from '../domain/item.ts';
import { applyEmbargo } from '../domain/signals/embargo.ts';
import type { SignalRules } from '../domain/signals/signal-patterns.ts';
import { applySignals } from '../domain/signals/signals.ts';

/** What is known about an item from outside it. */
export type EnrichContext = {
  readonly readAt: EpochMs;
  /** The source's own, from the newsroom file. */
  readonly sourceTopic: string | null;
  readonly sourceCredit: string | null;
  /** False: its pictures may be shown nowhere. */
  readonly sourcePictures?: boolean;
  /** The newsroom's rules for wordings; as shipped if absent. */
  readonly signals?: SignalRules;
  readonly locate: LocatePlace;
  /** The dateline, of a namesake abroad where the text shows that it is that one; absent: it stays. */
  readonly settleNamesake?: (dateline: Dateline, lede: string | null, language: string | null) => Dateline;
  readonly decideTopics: DecideTopics;
};

/** Makes a draft into an item: signals read, correction line and dateline taken out, desk decided. Pure. */
export function enrichDraft(draft: ItemDraft, context: EnrichContext): WireItem {
  const { sourceTopic, sourceCredit, sourcePictures = true, readAt } = context;
  const credited = draft.credit === null ? { ...draft, credit: sourceCredit } : draft;
  const { signalled, correctionLine } = readCorrection(applyEmbargo(credited), context.signals);
  const { dateline: found, lede, body } = applyDateline(signalled, context.locate);
  const dateline =
    found === null ? null : (context.settleNamesake?.(found, lede, signalled.language) ?? found);
  const { topics, reason } = context.decideTopics({
    categories: signalled.categories,
    section: signalled.section,
    sourceTopic,
    country: dateline?.country ?? null,
    places: dateline?.places ?? [],
    agencies: dateline?.agencies ?? [],
    credit: signalled.credit,
    language: signalled.language,
    headline: signalled.headline,
    lede,
  });
  return {
    guid: signalled.guid,
    version: signalled.version,
    replaces: signalled.replaces,
    headline: signalled.headline,
    dateline,
    lede,
    body,
    link: signalled.link,
    issuedAt: signalled.issuedAt,
    changedAt: signalled.changedAt,
    seenAt: readAt,
    urgency: signalled.urgency,
    pubStatus: signalled.pubStatus,
    embargoedUntil: signalled.embargoedUntil,
    ...(signalled.embargoWords !== undefined && { embargoWords: signalled.embargoWords }),
    topics,
    topicReason: reason,
    language: signalled.language,
    credit: signalled.credit,
    editorialNote: signalled.editorialNote,
    ...(signalled.slug !== undefined && { slug: signalled.slug }),
    ...(correctionLine !== null && { correctionLine }),
    ...(signalled.picture !== undefined && sourcePictures && { picture: signalled.picture }),
    genre: signalled.genre,
    signal: signalled.signal,
    postable: signalled.postable,
  };
}

/** The draft with its signals read and its correction line taken out. A line that says so makes a correction of it. */
function readCorrection(draft: ItemDraft, rules: SignalRules | undefined) {
  const signalled = applySignals(draft, { rules });
  // Some wordings of signals cut the line away with themselves.
  const before = takeCorrectionLine(draft, signalled.signal === 'correction');
  if (before === null || signalled.signal === 'kill') {
    const isCorrection = signalled.signal === 'correction';
    return { signalled, correctionLine: isCorrection ? (draft.correctionWords ?? null) : null };
  }
  const after = takeCorrectionLine(signalled, true);
  const corrected = { ...signalled, ...after?.rest, signal: 'correction' as const };
  return { signalled: corrected, correctionLine: before.line };
}
