import { decideTopics } from '../domain/desk.ts';
import type { EpochMs, ItemDraft, WireItem } from '../domain/item.ts';
import { openGazetteer } from '../gazetteer/gazetteer.ts';
import type { Newsroom } from '../settings/newsroom.ts';
import type { Source } from '../settings/source-table.ts';
import { enrichDraft } from './enrich.ts';

/** Enrichment with this newsroom's topics and home country, and the gazetteer that ships. */
export function createEnricher({
  homeCountry,
  topics,
  signals,
}: Pick<Newsroom, 'homeCountry' | 'topics' | 'signals'>): (
  draft: ItemDraft,
  source: Pick<Source, 'topic' | 'credit'> & Partial<Pick<Source, 'pictures'>>,
  readAt: EpochMs,
) => WireItem {
  const gazetteer = openGazetteer();
  return (draft, source, readAt) =>
    enrichDraft(draft, {
      readAt,
      sourceTopic: source.topic,
      sourceCredit: source.credit,
      sourcePictures: source.pictures ?? true,
      signals,
      locate: gazetteer.locate,
      decideTopics: (about) => decideTopics({ ...about, homeCountry, topics }),
    });
}
