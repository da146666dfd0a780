import type { ChannelReason } from '../../../domain/reason.ts';
import type { Words } from '../../ports/locale.ts';

/** What a channel lacks, in words: each says what a person can do. */
export const channelReasons = {
  'channel-gone': {
    nl: 'het kanaal bestaat niet meer: haal het van de lijst',
    en: 'the channel does not exist any more: take it off the list',
  },
  'channel-hidden': {
    nl: 'het kanaal is weg, of besloten en de bot zit er niet in: nodig de bot uit of haal het kanaal van de lijst',
    en: 'the channel is gone, or private and the bot is not in it: invite the bot or take the channel off the list',
  },
  'not-in-channel': {
    nl: 'de bot zit niet in het kanaal en kan er zelf niet bij: nodig hem uit met /invite',
    en: 'the bot is not in the channel and cannot join by itself: invite it with /invite',
  },
  'not-in-server': {
    nl: 'de bot zit niet meer in die server: nodig hem opnieuw uit ({how})',
    en: 'the bot is not in that server any more: invite it again ({how})',
  },
  'channel-archived': {
    nl: 'het kanaal is gearchiveerd: haal het terug of haal het van de lijst',
    en: 'the channel is archived: bring it back or take it off the list',
  },
  'channel-takes-nothing': {
    nl: 'het kanaal neemt geen berichten aan: kies een ander',
    en: 'the channel takes no messages: choose another one',
  },
  'thread-archived': {
    nl: 'de draad is gearchiveerd: open hem weer',
    en: 'the thread is archived: open it again',
  },
  'thread-locked': { nl: 'de draad is op slot: haal het slot eraf', en: 'the thread is locked: unlock it' },
  'thread-closed': {
    nl: 'de draad is dicht of weg: wat erin staat blijft zoals het is',
    en: 'the thread is closed or gone: what stands in it stays as it is',
  },
  'rights-missing': {
    nl: 'de bot mist rechten in het kanaal: geef hem daar {rights}',
    en: 'the bot lacks rights in the channel: give it {rights} there',
  },
  'scope-missing': {
    nl: 'de app mag dit niet: voeg {scope} toe en installeer de app opnieuw',
    en: 'the app may not do this: add {scope} and install the app again',
  },
  'scope-unknown': {
    nl: 'de app mag dit niet: voeg het recht toe dat npx telex check noemt en installeer de app opnieuw',
    en: 'the app may not do this: add the scope that npx telex check names and install the app again',
  },
  'may-not-post': {
    nl: 'de bot mag in het kanaal niet schrijven: vraag een beheerder',
    en: 'the bot may not post in the channel: ask an administrator',
  },
  'only-some-may-post': {
    nl: 'in het kanaal mogen alleen sommigen schrijven: vraag een beheerder om de bot erbij te zetten',
    en: 'the workspace lets only some people post in the channel: ask an administrator to add the bot',
  },
  'threads-only': {
    nl: 'het kanaal neemt alleen antwoorden in gesprekken aan: kies een ander, of vraag een beheerder',
    en: 'the channel takes replies in threads only: choose another one, or ask an administrator',
  },
  'posting-suspended': {
    nl: 'beheerders hebben het schrijven stilgelegd: vraag er een',
    en: 'administrators have suspended posting: ask one of them',
  },
  forbidden: {
    nl: '{platform} staat het niet toe: npx telex check zegt wat de bot niet mag',
    en: '{platform} forbids it: npx telex check says what the bot may not do',
  },
  'not-a-channel-id': {
    nl: 'dit is niet het id van een kanaal op {platform}: kopieer het met {how}',
    en: 'this is not the id of a channel on {platform}: copy it with {how}',
  },
  'name-of-none': {
    nl: 'er is geen kanaal van die naam dat de bot kan zien: verbeter de naam in newsroom.yaml, of nodig de bot uit',
    en: 'there is no channel of that name that the bot can see: mend the name in newsroom.yaml, or invite the bot',
  },
  'name-of-none-but': {
    nl: 'er is geen kanaal van die naam dat de bot kan zien, wel {names}: verbeter de naam in newsroom.yaml, of nodig de bot uit',
    en: 'there is no channel of that name that the bot can see, but there is {names}: mend the name in newsroom.yaml, or invite the bot',
  },
  'name-of-several': {
    nl: 'zo heten er meer: zet in newsroom.yaml welk van {names}',
    en: 'there are several of that name: write in newsroom.yaml which of {names}',
  },
  'name-not-among-first': {
    nl: 'er zijn te veel kanalen om het bij zijn naam te vinden: zet in newsroom.yaml het id',
    en: 'there are too many channels to find it by its name: write its id in newsroom.yaml',
  },
  'names-unknown': {
    nl: '{platform} kent geen kanalen bij hun naam: zet in newsroom.yaml waarmee het daar bekend is',
    en: '{platform} knows no channels by their names: write in newsroom.yaml what it is known by there',
  },
  'named-twice': {
    nl: 'dat is hetzelfde kanaal als {other}, en dat geldt: laat er in newsroom.yaml een weg',
    en: 'that is the same channel as {other}, which counts: leave one of them out of newsroom.yaml',
  },
  'server-not-served': {
    nl: 'Telex bedient deze server niet: zet het id {server} in {setting}, of haal de bot uit de server',
    en: 'Telex does not serve this server: put its id {server} in {setting}, or remove the bot from the server',
  },
  'server-not-chosen': {
    nl: 'de bot zit in {count} servers: zet in {setting} de ids van die Telex bedient (deze is {server}), of all',
    en: 'the bot is in {count} servers: put the ids of those that Telex serves in {setting} (this one is {server}), or all',
  },
  'receiver-unknown': {
    nl: 'van deze ontvanger is geen adres bekend: zet {receiver}=https://… in {setting} en start Telex opnieuw',
    en: 'no address is known for this receiver: put {receiver}=https://… in {setting} and start Telex again',
  },
  'receiver-gone': {
    nl: 'de ontvanger wil niets meer hebben (410): zet hem weer aan of haal hem van de lijst',
    en: 'the receiver wants no more (410): switch it on again or take it off the list',
  },
  'receiver-elsewhere': {
    nl: 'het adres van de ontvanger verwijst door ({status}), en dat volgt Telex niet: zet het nieuwe adres in {setting} en start Telex opnieuw',
    en: 'the address of the receiver leads elsewhere ({status}), which Telex does not follow: put the new address in {setting} and start Telex again',
  },
  'receiver-distrusts': {
    nl: 'de ontvanger vertrouwt het niet ({status}): geef hem hetzelfde geheim als in {setting} staat, en kijk of beide klokken gelijk lopen',
    en: 'the receiver does not trust it ({status}): give it the secret that stands in {setting}, and see that both clocks are right',
  },
  'receiver-not-there': {
    nl: 'op het adres zit geen ontvanger ({status}): kijk het na in {setting}',
    en: 'there is no receiver at the address ({status}): look at it in {setting}',
  },
  'receiver-not-local': {
    nl: 'het adres van de ontvanger is http en niet in het eigen netwerk: zet een https-adres in {setting} en start Telex opnieuw',
    en: 'the address of the receiver is http and not in the own network: put an https address in {setting} and start Telex again',
  },
  'receiver-certificate': {
    nl: 'het certificaat van de ontvanger is niet te vertrouwen: laat het vernieuwen',
    en: 'the certificate of the receiver cannot be trusted: have it renewed',
  },
} satisfies Record<ChannelReason, Words>;
