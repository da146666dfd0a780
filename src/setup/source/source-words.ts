import type { Words } from '../../chat/ports/locale.ts';

/** What is said and asked of a source. */
export const sourceWords = {
  ask: {
    nl: 'Waar komt het nieuws vandaan? Plak het adres van een site of een feed.',
    en: 'Where does the news come from? Paste the address of a site or a feed.',
  },
  askMore: {
    nl: 'Een bron erbij? Plak het adres van een site of een feed, of typ lijst voor bekende bronnen.',
    en: 'Another source? Paste the address of a site or a feed, or type list for known ones.',
  },
  leave: { nl: 'De bronnen laten zoals ze zijn', en: 'Leave the sources as they are' },
  showList: { nl: 'Een lijst van bekende bronnen', en: 'A list of known sources' },
  looking: { nl: '{address}: even kijken …', en: '{address}: having a look …' },
  several: { nl: 'Die site heeft meer feeds. Welke?', en: 'That site has several feeds. Which one?' },
  firstOf: {
    nl: 'Die site heeft meer feeds; genomen is {address}. De andere: {others}',
    en: 'That site has several feeds; {address} is taken. The others: {others}',
  },
  foundOne: {
    nl: 'Gevonden: {title} ({format}, 1 bericht)\n{address}',
    en: 'Found: {title} ({format}, 1 item)\n{address}',
  },
  found: {
    nl: 'Gevonden: {title} ({format}, {count} berichten)\n{address}',
    en: 'Found: {title} ({format}, {count} items)\n{address}',
  },
  wouldPost: { nl: 'Dit zou Telex ervan plaatsen:', en: 'This is what Telex would post from it:' },
  nothingNow: {
    nl: 'Er staat nu niets in dat Telex zou plaatsen; wat erbij komt wel.',
    en: 'Nothing that stands in it now would be posted; what is added will be.',
  },
  guessed: {
    nl: 'Bron {id} · onderwerp {topic} · credit {credit}{zone}',
    en: 'Source {id} · topic {topic} · credit {credit}{zone}',
  },
  zoneless: {
    nl: ' · de tijden erin noemen geen zone: {zone}',
    en: ' · its times name no zone: {zone}',
  },
  noTopic: { nl: 'zoals de berichten zelf zeggen', en: 'as its items say themselves' },
  known: {
    nl: 'Dat adres leest Telex al, als bron {id}.',
    en: 'That address is read already, as the source {id}.',
  },
  'no-address': {
    nl: 'Dat is geen adres: typ het zoals in een browser, bijvoorbeeld nieuws.example of https://nieuws.example/rss.',
    en: 'That is no address: type it as in a browser, news.example or https://news.example/rss for example.',
  },
  scheme: {
    nl: 'Alleen adressen met http of https kan Telex lezen.',
    en: 'Only addresses with http or https can be read.',
  },
  password: {
    nl: 'Er staat een naam of wachtwoord in dat adres. Zet die in .env en de bron met auth in newsroom.yaml: newsroom.example.yaml doet het voor.',
    en: 'There is a user or password in that address. Put it into .env, and the source with auth into newsroom.yaml: newsroom.example.yaml shows how.',
  },
  change: { nl: 'Wat moet er anders?', en: 'What should be different?' },
  otherAddress: { nl: 'een ander adres', en: 'another address' },
  otherTopic: { nl: 'het onderwerp', en: 'the topic' },
  otherCredit: { nl: 'de credit', en: 'the credit' },
  whichTopic: { nl: 'Welk onderwerp heeft deze bron?', en: 'Which topic is this source of?' },
  whichCredit: { nl: 'Wie maakt deze bron?', en: 'Who makes this source?' },
  noSuchTopic: {
    nl: 'Er is geen onderwerp {topic}. Er zijn: {topics}.',
    en: 'There is no topic {topic}. There are: {topics}.',
  },
  badId: {
    nl: 'Een bron heet met letters zonder accent, cijfers, punten en streepjes, en anders dan de andere: {id} kan niet.',
    en: 'A source is called with letters without accents, digits, dots and hyphens, and unlike the others: {id} will not do.',
  },
} satisfies Record<string, Words>;
