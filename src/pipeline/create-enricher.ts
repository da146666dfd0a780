import { openDeskWeights } from '../desk-weights/desk-weights.ts';
import { createDecideTopics } from '../domain/desk/decide-topics.ts';
import { nationOf } from '../domain/desk/home-copy.ts';
import type { LearnedWeights } from '../domain/desk/learned-desk.ts';
import { settleNamesake } from '../domain/desk/namesake.ts';
import { secretsIn } from '../domain/hidden-secrets.ts';
import type { EpochMs, ItemDraft, WireItem } from '../domain/item.ts';
import { openGazetteer } from '../gazetteer/gazetteer.ts';
import type { Newsroom } from '../settings/newsroom.ts';
import type { Source, UrlSource } from '../settings/source-table.ts';
import { type DeskSettings, deskRulesOf } from './desk-rules.ts';
import { enrichDraft } from './enrich.ts';

/** What of a source counts for its items. Without an address and headers: none has a key in it. */
type EnrichedSource = Pick<Source, 'topic' | 'credit'> &
  Partial<Pick<UrlSource, 'pictures' | 'url' | 'headers'>>;

/** What of a newsroom its items are enriched by. */
export type EnrichSettings = DeskSettings & Pick<Newsroom, 'signals'>;

/** Makes a draft of a source into an item. */
export type Enrich = (draft: ItemDraft, source: EnrichedSource, readAt: EpochMs) => WireItem;

/** Enrichment with this newsroom's topics and home country, and the gazetteer that ships. */
export function createEnricher(
  newsroom: EnrichSettings,
  openWeights: () => LearnedWeights = openDeskWeights,
): Enrich {
  const { homeCountry } = newsroom;
  const gazetteer = openGazetteer({ home: homeCountry });
  const locate = (place: string) => gazetteer.locate(place)?.country ?? null;
  const decideTopics = createDecideTopics({ ...deskRulesOf(newsroom), locate }, openWeights);
  /** Of namesakes an agency means its own country’s: `ESSEN (DPA)` is in Germany to a Belgian newsroom too; home comes first anyway. */
  const locateOwn = (place: string, agencies: readonly string[]) => {
    const nation = nationOf(agencies);
    return nation === null || nation === homeCountry ? null : gazetteer.locateIn(place, nation);
  };
  return (draft, source, readAt) =>
    enrichDraft(draft, {
      readAt,
      sourceTopic: source.topic,
      sourceCredit: source.credit,
      sourcePictures: mayShowPicture(draft, source),
      signals: newsroom.signals,
      locate: (place, regions, agencies) =>
        (regions.length === 0 ? locateOwn(place, agencies ?? []) : null) ?? gazetteer.locate(place, regions),
      settleNamesake: (dateline, lede, language) =>
        settleNamesake(dateline, lede, { homeCountry, language, locateIn: gazetteer.locateIn }),
      decideTopics,
    });
}

/** What is shorter than a key stands in many an address. */
const shortestKey = 8;

/** Not where its source forbids it, nor an address with a key of the source anywhere in it. */
function mayShowPicture(
  { picture }: ItemDraft,
  { pictures = true, url = '', headers = {} }: EnrichedSource,
): boolean {
  const address = picture?.address ?? null;
  if (address === null) return pictures;
  const words = Object.values(headers).flatMap((value) => value.split(/\s+/));
  const keys = [...secretsIn(url), ...words].filter(({ length }) => length >= shortestKey);
  return pictures && !keys.some((key) => address.includes(key));
}
