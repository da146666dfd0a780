import type { Said } from '../../domain/said/said.ts';

/** What is wrong between the parts of the newsroom file, and with the secrets that it names. */
export const referenceWords = {
  twoSources: {
    nl: 'er zijn twee bronnen met het id "{id}"',
    en: 'there are two sources with the id "{id}"',
  },
  whereFrom: {
    nl: 'zeg waar het vandaan komt: één van url, folder en anp',
    en: 'say where it comes from: one of url, folder and anp',
  },
  twoRegions: { nl: 'er zijn twee regio’s "{slug}"', en: 'there are two regions "{slug}"' },
  channelTwice: { nl: 'het kanaal {id} staat hier twee keer', en: 'the channel {id} stands here twice' },
  noTopic: {
    nl: 'er is geen onderwerp "{typed}": {hint} Nieuwe onderwerpen staan onder topics:',
    en: 'there is no topic "{typed}": {hint} New topics go under topics:',
  },
  topicMeant: { nl: 'bedoel je {near}?', en: 'did you mean {near}?' },
  topicsKnown: { nl: 'er zijn {known}.', en: 'known are {known}.' },
  unset: {
    nl: 'de variabele {name} is niet gezet: zet {name}=… in .env',
    en: 'the environment variable {name} is not set',
  },
  shownKey: {
    nl: 'onder deze naam zou te zien zijn wat in het adres staat: een sleutel heet daar token, key of apikey, of zet hem in headers of auth waar de aanbieder dat toelaat',
    en: 'what stands in an address under this name would be shown: a key goes by a name such as token, key or apikey; put it in headers or auth where the provider lets you',
  },
  variableLetters: {
    nl: 'de variabele {name} {letters}',
    en: 'the environment variable {name} {letters}',
  },
} satisfies Record<string, Said>;
