import type { Words } from '../../../src/chat/ports/locale.ts';

/** What `npx telex check` says of Slack. */
export const checkWords = {
  botWorks: { nl: 'werkt, als {user} in {team}', en: 'works, as {user} in {team}' },
  secretSet: {
    nl: 'is gezet; of het klopt, blijkt als Slack voor het eerst iets stuurt',
    en: 'is set; whether it is the right one shows when Slack first sends something',
  },
  socketWorks: {
    nl: 'werkt: Socket Mode gaat open',
    en: 'works: Socket Mode can be opened',
  },
  scope: { nl: 'Slack: recht {scope}', en: 'Slack: scope {scope}' },
  scopes: { nl: 'Slack: rechten', en: 'Slack: scopes' },
  allScopes: { nl: 'zijn er allemaal', en: 'all are there' },
  scopeMissing: {
    nl: 'ontbreekt, {why}: zet het erbij onder OAuth & Permissions en installeer de app opnieuw',
    en: 'is missing, {why}: add it under OAuth & Permissions and install the app again',
  },
  channel: { nl: 'Slack: kanaal {name}', en: 'Slack: channel {name}' },
  archived: {
    nl: 'is gearchiveerd: haal het terug, of haal het uit newsroom.yaml',
    en: 'is archived: bring it back, or take it out of the newsroom file',
  },
  threadsOnly: {
    nl: 'neemt alleen antwoorden in gesprekken, geen berichten: kies een ander kanaal, of vraag een beheerder',
    en: 'takes replies in threads only, no posts: choose another channel, or ask an administrator',
  },
  readOnly: {
    nl: 'daar mogen alleen sommigen schrijven: vraag een beheerder om Telex erbij te zetten',
    en: 'only some people may post in it: ask an administrator to add Telex to them',
  },
  notIn: {
    nl: 'de bot zit er niet in: typ daar /invite @Telex',
    en: 'the bot is not in it: type /invite @Telex there',
  },
  joins: {
    nl: 'daar kan Telex plaatsen; het komt erin zodra het iets terug moet lezen',
    en: 'can be posted to; Telex joins it when it has to read it back',
  },
  mayNotJoin: {
    nl: 'de bot zit er niet in en mag er zelf niet in: typ daar /invite @Telex',
    en: 'the bot is not in it and may not join: type /invite @Telex there',
  },
  noId: {
    nl: 'is geen id van een kanaal: schrijf de naam als "#{id}", tussen aanhalingstekens, of het id (C0123456789, onderaan About als je op de naam klikt)',
    en: 'is no id of a channel: write its name as "#{id}", in quotes, or its id (C0123456789, at the foot of About when you click its name)',
  },
  notFound: {
    nl: 'bestaat niet, of is besloten en de bot zit er niet in: kijk het id na, of typ daar /invite @Telex',
    en: 'does not exist, or is private and the bot is not in it: check the id, or type /invite @Telex there',
  },
  readBack: {
    nl: 'daar kan Telex plaatsen en teruglezen',
    en: 'can be posted to and read back',
  },
  notReadBack: { nl: 'is niet terug te lezen: {why}', en: 'cannot be read back: {why}' },
  wait: {
    nl: 'Slack vraagt om te wachten: probeer het over een minuut',
    en: 'Slack asks to wait: try again in a minute',
  },
  makeAppToken: {
    nl: 'maak er een onder Basic Information, App-Level Tokens, met het recht connections:write',
    en: 'make one under Basic Information, App-Level Tokens, with the scope connections:write',
  },
  appTokenScope: { nl: 'heeft geen connections:write: {mend}', en: 'has no connections:write: {mend}' },
  otherToken: {
    nl: 'is een ander soort token (het begint met xapp-): {mend}',
    en: 'is another kind of token (it begins with xapp-): {mend}',
  },
  notTried: { nl: 'was niet te proberen: {why}', en: 'could not be tried: {why}' },
  refused: { nl: 'wordt geweigerd (Slack: {code}): {mend}', en: 'is refused (Slack: {code}): {mend}' },
} satisfies Record<string, Words>;
