import type { Words } from '../../../src/chat/ports/locale.ts';

/** What `npx telex check` says of Discord. */
export const checkWords = {
  tokenAndIntents: { nl: 'Discord: token en intents', en: 'Discord token and intents' },
  connection: { nl: 'Discord: verbinding', en: 'Discord connection' },
  noConnection: {
    nl: '{why}. Telex moet met HTTPS en WebSockets naar discord.com en *.discord.gg kunnen.',
    en: '{why}. Telex needs outgoing HTTPS and WebSockets to discord.com and *.discord.gg.',
  },
  nothing: { nl: 'geen verbinding', en: 'no connection' },
  token: { nl: 'Discord: token', en: 'Discord token' },
  tokenTaken: { nl: 'werkt: de bot heet {user}', en: 'accepted: the bot is {user}' },
  intents: { nl: 'Discord: intents', en: 'Discord intents' },
  intentsTaken: { nl: 'werken: alleen Guilds wordt gevraagd', en: 'accepted: only Guilds is asked for' },
  channel: { nl: 'Discord: kanaal {name}', en: 'Discord channel {name}' },
  unseen: {
    nl: 'de bot ziet het niet: zit die in de server, en in het kanaal als dat besloten is?',
    en: 'the bot does not see it: is it in that server, and in the channel if that is private?',
  },
  noId: {
    nl: 'is geen id van een kanaal: schrijf de naam als "{name}", tussen aanhalingstekens, of het id (Copy Channel ID; User Settings, Advanced, Developer Mode)',
    en: 'is no id of a channel: write its name as "{name}", in quotes, or its id (Copy Channel ID; User Settings, Advanced, Developer Mode)',
  },
  giveRights: { nl: 'geef de bot in dit kanaal: {list}', en: 'give the bot in this channel: {list}' },
  noMessages: {
    nl: 'dit soort kanaal neemt geen berichten aan: kies een tekstkanaal',
    en: 'this kind of channel takes no messages: choose a text channel',
  },
  published: {
    nl: 'alle rechten zijn er; wat geplaatst wordt, gaat ook naar wie het kanaal volgt',
    en: 'all permissions are there; what is posted is published to followers',
  },
  allRights: { nl: 'alle rechten zijn er', en: 'all permissions are there' },
  allAndMore: {
    nl: 'alle rechten zijn er (en meer dan nodig: Administrator)',
    en: 'all permissions are there (and more than needed: Administrator)',
  },
  servers: { nl: 'Discord: servers', en: 'Discord servers' },
  inNone: {
    nl: 'de bot zit in geen enkele: draai npx telex manifest discord en open de link',
    en: 'the bot is in none: run npx telex manifest discord and open its link',
  },
  servesNone: {
    nl: 'Telex bedient er geen: zet de ids in DISCORD_GUILDS, of all',
    en: 'Telex serves none: put their ids in DISCORD_GUILDS, or all',
  },
  otherServers: {
    nl: 'Discord: servers die Telex niet bedient',
    en: 'Discord servers that Telex does not serve',
  },
  putOrRemove: {
    nl: '{names}: zet het id in DISCORD_GUILDS, of haal de bot eruit',
    en: '{names}: put the id in DISCORD_GUILDS, or remove the bot there',
  },
  server: { nl: 'Discord: server {id}', en: 'Discord server {id}' },
  absent: {
    nl: 'staat in DISCORD_GUILDS en de bot zit er niet in: draai npx telex manifest discord en open de link',
    en: 'DISCORD_GUILDS names it and the bot is not in it: run npx telex manifest discord and open its link',
  },
} satisfies Record<string, Words>;
