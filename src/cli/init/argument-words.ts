import type { Words } from '../../chat/ports/locale.ts';

/** What is wrong with what was typed behind `telex init`. */
export const argumentWords = {
  noFlag: { nl: 'er is geen vlag {said}.', en: 'there is no flag {said}.' },
  badFlag: {
    nl: 'bij {said} staat te weinig of te veel.',
    en: '{said} has too little behind it, or too much.',
  },
  oneAddress: {
    nl: 'één adres tegelijk; draai het daarna nog eens voor een ander.',
    en: 'one address at a time; run it again for another.',
  },
  noLanguage: { nl: 'de taal {said} is er niet: nl of en.', en: 'there is no language {said}: nl or en.' },
  noPort: { nl: '{said} is geen poort.', en: '{said} is no port.' },
  noZone: {
    nl: '{said} is geen tijdzone zoals Europe/Amsterdam.',
    en: '{said} is no time zone such as Europe/Amsterdam.',
  },
  serviceAlone: {
    nl: '--service gaat alleen: stel Telex eerst in, en schrijf dan de dienst.',
    en: '--service goes alone: set Telex up first, then write the service.',
  },
  badAuth: {
    nl: 'bij --auth horen namen van variabelen: WIRE_USER,WIRE_PASSWORD of WIRE_TOKEN.',
    en: '--auth takes names of variables: WIRE_USER,WIRE_PASSWORD or WIRE_TOKEN.',
  },
  noChannel: {
    nl: '{said} noemt geen kanaal: schrijf het als {named}.',
    en: '{said} names no channel: write it as {named}.',
  },
  help: {
    nl: 'npx telex init --help noemt alle vlaggen.',
    en: 'npx telex init --help names every flag.',
  },
} satisfies Record<string, Words>;
