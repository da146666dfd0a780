import { createDecideTopics } from '../domain/desk/decide-topics.ts';
import { isNational } from '../domain/desk/home-copy.ts';
import { settleNamesake } from '../domain/desk/namesake.ts';
import type { EpochMs, ItemDraft, WireItem } from '../domain/item.ts';
import { openGazetteer } from '../gazetteer/gazetteer.ts';
import type { Newsroom } from '../settings/newsroom.ts';
import type { Source } from '../settings/source-table.ts';
import { type DeskSettings, deskRulesOf } from './desk-rules.ts';
import { enrichDraft } from './enrich.ts';

/** What of a newsroom its items are enriched by. */
export type EnrichSettings = DeskSettings & Pick<Newsroom, 'signals'>;

/** Enrichment with this newsroom's topics and home country, and the gazetteer that ships. */
export function createEnricher(
  newsroom: EnrichSettings,
): (
  draft: ItemDraft,
  source: Pick<Source, 'topic' | 'credit'> & Partial<Pick<Source, 'pictures'>>,
  readAt: EpochMs,
) => WireItem {
  const gazetteer = openGazetteer();
  const decideTopics = createDecideTopics(deskRulesOf(newsroom));
  const { homeCountry } = newsroom;
  /** The table has namesakes in the order that Dutch copy means; another country's own agencies mean their own first. */
  const locateOwn = (place: string, agencies: readonly string[]) =>
    homeCountry !== 'NL' && agencies.length > 0 && agencies.every((agency) => isNational(agency, homeCountry))
      ? gazetteer.locateIn(place, homeCountry)
      : null;
  return (draft, source, readAt) =>
    enrichDraft(draft, {
      readAt,
      sourceTopic: source.topic,
      sourceCredit: source.credit,
      sourcePictures: source.pictures ?? true,
      signals: newsroom.signals,
      locate: (place, regions, agencies) =>
        (regions.length === 0 ? locateOwn(place, agencies ?? []) : null) ?? gazetteer.locate(place, regions),
      settleNamesake: (dateline, lede, language) =>
        settleNamesake(dateline, lede, { homeCountry, language, locateIn: gazetteer.locateIn }),
      decideTopics,
    });
}
