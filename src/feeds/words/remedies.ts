import type { Said } from '../../domain/said/said.ts';
import type { FetchFailure } from '../fetch/fetch-outcome.ts';

/** Of an address that may be well another time. */
export const laterAgain: Said = {
  nl: 'Telex probeert het opnieuw; houdt het aan, zeg het de aanbieder',
  en: 'it is tried again; if it goes on, tell the provider',
};
const inBrowser: Said = {
  nl: 'open het adres in een browser en neem dat waar je uitkomt',
  en: 'open the address in a browser and write the one it ends at',
};

/** What to do about it, by code: the second half of every line. */
export const remedies: Readonly<Record<FetchFailure, Said>> = {
  'bad-url': {
    nl: 'schrijf een adres dat met http:// of https:// begint',
    en: 'write an address that starts with http:// or https://',
  },
  'not-public': {
    nl: 'een bron die in een kanaal is toegevoegd, en waar een bron heen verhuist, moet dat; zet het adres in newsroom.yaml',
    en: 'a source added from a channel, and what a source moves to, must be; write the address in the newsroom file',
  },
  'private-redirect': {
    nl: 'zeg het de aanbieder; is het de bedoeling, zet dan het adres waar de bron te lezen is in newsroom.yaml',
    en: 'tell the provider; if it is meant, write the address that it should be read at in the newsroom file',
  },
  dns: {
    nl: 'kijk de naam in het adres na, en de DNS van deze machine',
    en: 'check the name in the address and the DNS of this machine',
  },
  refused: {
    nl: 'kijk host en poort na, of vraag de aanbieder of de dienst uit staat',
    en: 'check host and port, or ask the provider whether the service is down',
  },
  tls: {
    nl: 'vraag de aanbieder het certificaat te vernieuwen, of kijk de naam in het adres en de klok van deze machine na',
    en: 'ask the provider to renew its certificate, or check the name in the address and the clock of this machine',
  },
  'tls-refused': {
    nl: 'vraag de aanbieder of de server TLS 1.2 of 1.3 kent, en of die een certificaat van ons wil',
    en: 'ask the provider whether the server knows TLS 1.2 or 1.3, and whether it wants a certificate of ours',
  },
  'no-tls': {
    nl: 'kijk de poort na, of schrijf http:// in plaats van https://',
    en: 'check the port, or write http:// for https://',
  },
  'no-answer': {
    nl: 'Telex probeert het opnieuw; kijk de poort na, en http of https in het adres; kloppen die, zeg het de aanbieder',
    en: 'it is tried again; check the port and http or https in the address; if they are right, tell the provider',
  },
  'cut-off': laterAgain,
  'connect-timeout': {
    nl: 'Telex probeert het opnieuw; kijk het adres en de firewall na',
    en: 'it is tried again; check the address and the firewall',
  },
  'headers-timeout': laterAgain,
  'body-timeout': laterAgain,
  'too-large': {
    nl: 'vraag de aanbieder om een feed met minder berichten, of maak de grens hoger (maxBody)',
    en: 'ask the provider for a feed with fewer items, or raise the size limit',
  },
  bomb: {
    nl: 'zeg het de aanbieder; er is niets van gelezen',
    en: 'tell the provider; nothing of it was read',
  },
  'bad-encoding': { nl: 'zeg het de aanbieder', en: 'tell the provider' },
  'no-web-redirect': {
    nl: 'alleen http en https worden gevolgd; open het adres in een browser en neem dat waar je uitkomt',
    en: 'nothing but http and https is followed; open the address in a browser and write the one it ends at',
  },
  redirects: inBrowser,
  'redirect-nowhere': inBrowser,
  choices: inBrowser,
  payment: {
    nl: 'vraag de aanbieder naar het abonnement, of naar de sleutel die erbij hoort',
    en: 'ask the provider about the subscription, or for the key that belongs to it',
  },
  proxy: {
    nl: 'vraag wie het netwerk van deze machine beheert om dit adres door te laten',
    en: 'ask who keeps the network of this machine to let this address through',
  },
  legal: {
    nl: 'vraag de aanbieder om een adres dat hier wel te lezen is',
    en: 'ask the provider for an address that may be read here',
  },
  'try-later': laterAgain,
  'false-same': laterAgain,
  'bad-headers': {
    nl: 'kijk de headers van deze bron na, en de sleutels erin: een regeleinde of een teken als € mag daar niet in',
    en: 'check the headers of this source and the keys in them: a line break or a sign such as € may not be in one',
  },
  'odd-status': { nl: 'zeg het de aanbieder', en: 'tell the provider' },
  auth: {
    nl: 'kijk gebruikersnaam, wachtwoord of sleutel van deze bron na',
    en: 'check the user name, password or key of this source',
  },
  forbidden: {
    nl: 'vraag de aanbieder onze user agent door te laten, of welke sleutel die wil',
    en: 'ask the provider to let our user agent through, or what key it wants',
  },
  challenge: {
    nl: 'vraag de aanbieder onze user agent door te laten, of om een adres dat voor programma’s bedoeld is',
    en: 'ask the provider to let our user agent through, or for an address meant for machines',
  },
  'not-found': {
    nl: 'vraag de aanbieder naar het goede adres',
    en: 'check the address with the provider',
  },
  'client-error': {
    nl: 'kijk adres en headers van deze bron na',
    en: 'check the address and the headers of this source',
  },
  'server-error': laterAgain,
  'bad-http': {
    nl: 'kijk de poort na, en http of https in het adres; kloppen die, zeg het de aanbieder',
    en: 'check the port and http or https in the address; if they are right, tell the provider',
  },
  network: {
    nl: 'Telex probeert het opnieuw; kijk het netwerk van deze machine na',
    en: 'it is tried again; check the network of this machine',
  },
};
