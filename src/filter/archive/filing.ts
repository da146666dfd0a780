import { hash } from 'node:crypto';
import { agencyName } from '../../domain/dateline/agency.ts';
import type { WireItem } from '../../domain/item.ts';
import { isUrgent } from '../../domain/signals/is-urgent.ts';
import type { Story, StoryName } from '../../domain/story.ts';
import { factsOf, type StoryFacts } from '../story-facts.ts';

/** Who filed a story and as what: the archive is kept by it, and many stories have the same. It answers filters that read nothing else. */
export type Filing = { readonly id: number; readonly facts: StoryFacts };

/** The filing of which nothing is said: whoever asks has to look at each of its stories. */
export const anyFiling = 0;

/** What a filing is made of. */
export type Filed = Pick<Story, 'item' | 'sender' | 'state' | 'named'>;

/** Of agencies that are named together; a line of forty is no dateline. */
const mostAgencies = 12;
const longest = 300;

/** A filing as it is kept, and the number that it is known by; null: it has too much of a thing to be one of few. */
export function filingOf(story: Filed): { readonly id: number; readonly kept: string } | null {
  const { item, sender } = { ...story, item: asNamed(story) };
  const names = [...(item.dateline?.agencies ?? []), sender].map(agencyName);
  const agencies = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].toSorted();
  const kept = JSON.stringify([item.genre, isUrgent(item) ? 1 : 0, item.postable ? 1 : 0, ...agencies]);
  if (agencies.length > mostAgencies || kept.length > longest) return null;
  return { id: Number.parseInt(hash('sha256', kept, 'hex').slice(0, digits), 16) || 1, kept };
}

/** Forty bits: of some thousand filings no two have the same number. */
const digits = 10;

/** What filters that read a filing alone ask of it. */
export function factsOfFiling(kept: string): StoryFacts {
  const [genre, urgent, postable, ...agencies] = JSON.parse(kept) as [WireItem['genre'], 0 | 1, 0 | 1];
  const dateline = { text: '', places: [], agencies, date: null, country: null, zone: null };
  return factsOf({
    item: { ...nothing, genre, urgency: urgent === 1 ? 1 : null, postable: postable === 1, dateline },
    sender: '',
  });
}

/** Of what was taken back what it is named by says what it was: a notice says little of that. */
export function asNamed({
  state,
  item,
  named,
}: Pick<Filed, 'state' | 'item'> & { readonly named: StoryName | null }): WireItem {
  if (state !== 'withdrawn' || named === null) return item;
  return {
    ...item,
    headline: named.headline ?? item.headline,
    dateline: item.dateline ?? named.dateline,
    lede: named.opening ?? item.lede,
  };
}

const nothing: WireItem = {
  ...{
    guid: null,
    version: null,
    replaces: null,
    headline: null,
    dateline: null,
    lede: null,
    body: null,
    link: null,
  },
  ...{ issuedAt: null, changedAt: null, seenAt: 0, urgency: null, pubStatus: 'usable', embargoedUntil: null },
  ...{
    topics: [],
    topicReason: null,
    language: null,
    credit: null,
    editorialNote: null,
    genre: 'news',
    signal: null,
  },
  postable: true,
};
