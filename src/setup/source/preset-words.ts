import type { Words } from '../../chat/ports/locale.ts';

/** What is said and asked of the list of known feeds. */
export const presetWords = {
  which: {
    nl: 'Welke bronnen?',
    en: 'Which sources?',
  },
  terms: {
    nl: 'De adressen zijn openbaar, maar uitgevers verhuizen ze en stellen voorwaarden: lees die van wie je kiest.',
    en: 'The addresses are public, but publishers move them and have terms of use: read those of whom you pick.',
  },
  listed: {
    nl: 'Bekende bronnen. Zet ze in newsroom.yaml met: npx telex init --preset nos,knmi',
    en: 'Known sources. Put them into newsroom.yaml with: npx telex init --preset nos,knmi',
  },
  trying: {
    nl: 'Adressen die nu geprobeerd worden: {count} …',
    en: 'Addresses that are tried now: {count} …',
  },
  worksOne: { nl: '{name}: werkt, 1 bericht.', en: '{name}: works, 1 item.' },
  works: { nl: '{name}: werkt, {count} berichten.', en: '{name}: works, {count} items.' },
  fails: { nl: '{name}: {why}', en: '{name}: {why}' },
  moved: {
    nl: 'daar staat een site met meer feeds: plak het adres van een ervan',
    en: 'there is a site with several feeds: paste the address of one of them',
  },
  whatNow: { nl: 'Wat nu, met {name}?', en: 'What now, with {name}?' },
  leaveOut: { nl: 'Weglaten', en: 'Leave it out' },
  keep: { nl: 'Toch opnemen; ik los het later op', en: 'Take it all the same; I mend it later' },
  neverTried: { nl: 'nooit geprobeerd', en: 'never tried' },
  triedOn: { nl: 'geprobeerd op {day}', en: 'tried on {day}' },
  untried: {
    nl: 'bij het instellen deed dit adres het niet: npx telex check probeert het opnieuw',
    en: 'this address did not work when it was set up: npx telex check tries it again',
  },
  noSuch: {
    nl: 'Er is geen bekende bron {id}. npx telex init --presets noemt ze alle.',
    en: 'There is no known source {id}. npx telex init --presets names them all.',
  },
  noSuchNear: {
    nl: 'Er is geen bekende bron {id}; bedoel je {near}? npx telex init --presets noemt ze alle.',
    en: 'There is no known source {id}; do you mean {near}? npx telex init --presets names them all.',
  },
  NL: { nl: 'Nederland', en: 'The Netherlands' },
  BE: { nl: 'Vlaanderen en België', en: 'Flanders and Belgium' },
  national: { nl: 'landelijk', en: 'national' },
  regional: { nl: 'regionaal', en: 'regional' },
  government: { nl: 'overheid', en: 'government' },
  emergency: { nl: 'politie en meldingen', en: 'police and alarms' },
  weather: { nl: 'weer', en: 'weather' },
} satisfies Record<string, Words>;
