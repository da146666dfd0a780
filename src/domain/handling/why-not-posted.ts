import type { EpochMs, WireItem } from '../item.ts';
import { type Said, sayAll } from '../said/said.ts';
import { isTime } from '../text/fits.ts';
import { isDoubtful } from './judge-answer.ts';

const words = {
  withdrawn: {
    nl: 'ingetrokken: vervangt alleen een kaart die er staat',
    en: 'withdrawn: only replaces a card that stands',
  },
  withheld: { nl: 'vastgehouden door de aanbieder', en: 'withheld by its provider' },
  doubtful: {
    nl: 'leest als een intrekking: wordt vastgehouden, en iemand krijgt de vraag',
    en: 'reads like a withdrawal: held, and a person is asked',
  },
  embargo: { nl: 'onder embargo', en: 'under embargo' },
  embargoUntil: { nl: 'onder embargo tot {at}', en: 'under embargo until {at}' },
  genre: {
    nl: '{genre}: alleen voor kanalen die erom vragen',
    en: '{genre}: only for channels that ask for it',
  },
  advisory: { nl: 'aankondiging', en: 'advisory' },
  'press-release': { nl: 'persbericht', en: 'press-release' },
  timeless: {
    nl: 'zonder eigen tijd: de eerste keer gearchiveerd, later geplaatst zoals Telex het ziet',
    en: 'without a time of its own: archived on the first poll, later posted as seen',
  },
} satisfies Record<string, Said>;

/** Why an item would not become a card of its own; null: it would. */
export function whyNotPosted(item: WireItem, now: EpochMs): Said | null {
  if (item.pubStatus === 'canceled') return words.withdrawn;
  if (item.pubStatus === 'withheld') return words.withheld;
  if (isDoubtful(item)) return words.doubtful;
  if (item.embargoedUntil !== null && item.embargoedUntil > now) {
    return underEmbargo(item.embargoedUntil);
  }
  const { genre } = item;
  if (genre === 'advisory' || genre === 'press-release') return sayAll(words.genre, { genre: words[genre] });
  return item.postable ? null : words.timeless;
}

/** Until 2026-01-16T05:00:00.000Z; not till when for a time that no calendar has. */
function underEmbargo(at: EpochMs): Said {
  if (!isTime(at)) return words.embargo;
  return sayAll(words.embargoUntil, { at: new Date(at).toISOString() });
}
