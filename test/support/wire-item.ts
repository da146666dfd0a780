import type { WireItem } from '../../src/domain/item.ts';

/** Monday 23 November 2026, 20.00 in Amsterdam: a night shift begins. */
export const nightShift = Date.UTC(2026, 10, 23, 19, 0);
export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;

/** An item of foreign news, filed five minutes before the night shift; say what is different. */
export function wireItem(different: Partial<WireItem> & { readonly guid: string }): WireItem {
  const headline = different.headline ?? `Kop van ${different.guid}`;
  return {
    version: null,
    replaces: null,
    headline,
    dateline: {
      text: 'WASHINGTON (ANP/AFP)',
      places: ['WASHINGTON'],
      agencies: ['ANP', 'AFP'],
      date: null,
      country: 'US',
      zone: 'America/New_York',
    },
    lede: `${headline}: de eerste alinea, lang genoeg om iets te zeggen over wat er is gebeurd.`,
    body: null,
    link: `https://wire.example/${different.guid}`,
    issuedAt: nightShift - 5 * minuteMs,
    changedAt: null,
    seenAt: nightShift,
    urgency: null,
    pubStatus: 'usable',
    embargoedUntil: null,
    topics: ['buitenland'],
    topicReason: null,
    language: 'nl',
    credit: 'ANP',
    editorialNote: null,
    genre: 'news',
    signal: null,
    postable: true,
    ...different,
  };
}
