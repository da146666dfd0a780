import type { Words } from '../../chat/ports/locale.ts';

/** The page that `telex preview` prints, around the cards. */
export const previewWords = {
  notPosted: { nl: 'Niet geplaatst', en: 'Not posted' },
  toKnow: { nl: 'Goed om te weten', en: 'To know' },
  notUnderstood: { nl: 'Niet begrepen', en: 'Not understood' },
  item: { nl: '1 bericht', en: '1 item' },
  items: { nl: '{count} berichten', en: '{count} items' },
  toPost: { nl: '{count} te plaatsen', en: '{count} to post' },
  wish: {
    nl: 'wil elke {minutes} min gelezen worden',
    en: 'wants to be read every {minutes} min',
  },
  newestOnly: {
    nl: 'Van een bron die nieuw is, plaatst Telex de nieuwste {count} en archiveert de rest.',
    en: 'Of a source that is new to it, Telex posts the newest {count} and archives the others.',
  },
  firstPoll: {
    nl: 'Een eerste keer lezen maakt er {stories} van en plaatst {cards}: sommige berichten blijken dezelfde.',
    en: 'A first poll makes {stories} of it and posts {cards}: some items are told to be the same.',
  },
  story: { nl: '1 verhaal', en: '1 story' },
  stories: { nl: '{count} verhalen', en: '{count} stories' },
  card: { nl: '1 kaart', en: '1 card' },
  cards: { nl: '{count} kaarten', en: '{count} cards' },
  moreCards: {
    nl: 'en nog {count} (--limit toont er meer)',
    en: 'and {count} more (--limit shows more)',
  },
  undated: { nl: 'zonder datum', en: 'without a date' },
  future: { nl: 'met een datum in de toekomst', en: 'dated in the future' },
  empty: { nl: 'zonder kop en tekst', en: 'without headline and text' },
  deskless: {
    nl: 'zonder onderwerp: geef de bron er een (topic:)',
    en: 'without a desk: give the source a topic',
  },
  categories: {
    nl: 'categorieën die bij geen onderwerp horen: {names}',
    en: 'categories that name no desk: {names}',
  },
  andMore: { nl: '{shown}; en nog {count}', en: '{shown}; and {count} more' },
  nothing: { nl: '(niets)', en: '(nothing)' },
} satisfies Record<string, Words>;
