import type { ConnectionReason } from '../../../domain/reason.ts';
import type { Words } from '../../ports/locale.ts';

/** Whether posts are taken and people heard, in words. Each that a person can mend says how. */
export const connectionReasons = {
  'not-started': { nl: '{platform} is nog niet gestart', en: '{platform} was not started yet' },
  stopped: { nl: 'Telex heeft het gestopt', en: 'Telex stopped it' },
  'stood-still': {
    nl: 'Telex stond te lang stil om nog te mogen plaatsen',
    en: 'Telex stood still for too long to post it any more',
  },
  stopping: { nl: 'Telex stopt', en: 'Telex is stopping' },
  'asking-token': {
    nl: 'Telex vraagt {platform} of het token goed is',
    en: 'asking {platform} whether it takes the token',
  },
  connecting: { nl: 'Telex verbindt met {platform}', en: 'connecting to {platform}' },
  'connecting-again': {
    nl: 'de verbinding is verbroken en wordt opnieuw gemaakt',
    en: 'the connection ended; connecting again',
  },
  'connection-cut': { nl: 'de live verbinding is verbroken', en: 'the live connection was cut' },
  'connection-not-back': {
    nl: 'de live verbinding kwam niet terug',
    en: 'the live connection did not come back',
  },
  'connection-short': {
    nl: '{platform} verbreekt elke verbinding binnen enkele seconden',
    en: '{platform} ends each connection within seconds',
  },
  'connection-closed': {
    nl: '{platform} heeft de verbinding verbroken',
    en: '{platform} closed the connection',
  },
  'connection-ended': { nl: 'de verbinding is verbroken', en: 'the connection was ended' },
  'not-connected': { nl: 'geen verbinding met {platform}', en: 'not connected to {platform}' },
  unreachable: {
    nl: '{platform} is niet te bereiken: kijk naar het netwerk als dit aanhoudt',
    en: '{platform} cannot be reached: check the network if this lasts',
  },
  'name-unanswered': {
    nl: '{platform} is niet te bereiken, want geen naamserver antwoordt voor {host}: kijk naar de DNS van deze machine als dit aanhoudt',
    en: '{platform} cannot be reached, as no name server answers for {host}: check this machine’s DNS if this lasts',
  },
  'name-unknown': {
    nl: '{platform} is niet te bereiken, want geen naamserver kent {host}: kijk naar de DNS van deze machine als dit aanhoudt',
    en: '{platform} cannot be reached, as no name server knows {host}: check this machine’s DNS if this lasts',
  },
  'no-answer': { nl: 'geen antwoord van {platform}', en: 'no answer from {platform}' },
  'no-answer-in-time': {
    nl: 'geen antwoord binnen {seconds} seconden',
    en: 'no answer within {seconds} seconds',
  },
  'connection-lost': {
    nl: 'de verbinding is weggevallen voor het antwoord er was',
    en: 'the connection was lost before the answer came',
  },
  status: { nl: '{platform} antwoordde {status}', en: '{platform} answered {status}' },
  'something-between': {
    nl: 'iets dat voor {platform} staat, een proxy of firewall, antwoordde {status}: kijk naar het netwerk',
    en: 'something before {platform}, a proxy or a firewall, answered {status}: look at the network',
  },
  'asked-to-wait': { nl: 'het platform vraagt om te wachten', en: 'the platform asked to wait' },
  overloaded: { nl: '{platform} is overbelast', en: '{platform} is overloaded' },
  'too-many-under-way': { nl: 'er is al te veel onderweg', en: 'too many acts are under way' },
  'address-blocked': {
    nl: 'Cloudflare, dat voor {platform} staat, blokkeert het adres waarvandaan Telex vraagt: Telex vraagt het steeds langzamer opnieuw; houdt dit aan, kijk dan wat er nog meer vanaf dat adres vraagt',
    en: 'Cloudflare, which stands before {platform}, blocks the address that Telex asks from: it asks again ever more slowly; if this lasts, look what else asks from there',
  },
  'logins-rationed': {
    nl: '{platform} laat zo en zo vaak per dag inloggen, en er ging er al een aantal mis: over ongeveer {minutes} min. weer; berichten gaan door',
    en: '{platform} allows so many logins a day, and several failed: again in about {minutes} min; posts go on',
  },
  'workspace-moving': {
    nl: 'de werkruimte verhuist naar een organisatie; het antwoord komt later',
    en: 'the workspace is moving to an organisation; it will answer later',
  },
  'token-refused': {
    nl: 'het token wordt geweigerd: zet een token dat werkt in {setting} en start Telex opnieuw; wordt dit weer aangenomen, dan gaat Telex vanzelf verder',
    en: 'the token is refused: put one that works in {setting} and start Telex again; if this one works again, Telex goes on by itself',
  },
  'token-expired': {
    nl: 'het token is verlopen: zet een token dat werkt in {setting} en start Telex opnieuw',
    en: 'the token has expired: put one that works in {setting} and start Telex again',
  },
  'token-revoked': {
    nl: 'het token is ingetrokken: installeer de app opnieuw, zet het nieuwe token in {setting} en start Telex opnieuw; wordt dit weer aangenomen, dan gaat Telex vanzelf verder',
    en: 'the token was revoked: install the app again, put the new token in {setting} and start Telex again; if this one works again, Telex goes on by itself',
  },
  'token-unknown': {
    nl: '{platform} kent het token niet: zet een token dat werkt in {setting} en start Telex opnieuw; wordt dit weer aangenomen, dan gaat Telex vanzelf verder',
    en: '{platform} does not know the token: put one that works in {setting} and start Telex again; if this one works again, Telex goes on by itself',
  },
  'token-missing': {
    nl: '{platform} kreeg geen token: zet er een in {setting} en start Telex opnieuw',
    en: '{platform} got no token: put one in {setting} and start Telex again',
  },
  'token-of-another-kind': {
    nl: 'het token is van een andere soort (het hoort met {begins} te beginnen): zet het goede in {setting} en start Telex opnieuw',
    en: 'the token is of another kind (it has to begin with {begins}): put the right one in {setting} and start Telex again',
  },
  'app-removed': {
    nl: 'de app is verwijderd of de bot is uitgezet: installeer de app opnieuw, zet het token in {setting} en start Telex opnieuw; wordt dit weer aangenomen, dan gaat Telex vanzelf verder',
    en: 'the app was removed or its bot is deactivated: install the app again, put its token in {setting} and start Telex again; if this one works again, Telex goes on by itself',
  },
  'app-token-refused': {
    nl: 'het token van de app wordt geweigerd: maak er een met het recht connections:write onder Basic Information, zet het in {setting} en start Telex opnieuw',
    en: 'the app-level token is refused: make one with the scope connections:write under Basic Information, put it in {setting} and start Telex again',
  },
  'connection-forbidden': {
    nl: '{platform} laat de app geen verbinding maken om opdrachten te horen: vraag een beheerder van de werkruimte',
    en: '{platform} does not let the app open a connection to hear commands: ask an administrator of the workspace',
  },
  'connection-refused': {
    nl: '{platform} weigert een verbinding te openen: Telex blijft het vragen; houdt dit aan, kijk of er een nieuwere Telex is',
    en: '{platform} refuses to open a connection: Telex goes on asking; if this lasts, look for a newer Telex',
  },
  'workspace-not-granted': {
    nl: 'de organisatie laat de app niet in de werkruimte: vraag een beheerder',
    en: 'the organisation does not let the app into the workspace: ask an administrator',
  },
  'socket-off': {
    nl: 'Socket Mode staat uit: zet het aan bij de instellingen van de app ({where})',
    en: "Socket Mode is switched off: switch it on in the app's settings ({where})",
  },
  'connections-taken': {
    nl: 'alle verbindingen van deze app zijn bezet: stop de andere Telex die ermee draait, of geef die een eigen app',
    en: 'all connections of this app are taken: stop the other copy of Telex that runs with it, or give it an app of its own',
  },
  'session-refused': {
    nl: '{platform} weigert de verbinding: haal {settings} uit de omgeving',
    en: '{platform} refuses the connection: unset {settings}',
  },
  'too-many-servers': {
    nl: 'de bot zit in te veel servers voor één verbinding: haal hem uit enkele weg',
    en: 'the bot is in too many servers for one connection: remove it from some',
  },
  outdated: {
    nl: '{platform} spreekt deze versie niet meer: werk Telex bij',
    en: '{platform} no longer speaks this version: update Telex',
  },
  'intents-refused': {
    nl: '{platform} staat de gevraagde intents niet toe: kijk bij {where}; Telex heeft er geen nodig, dus werk Telex bij',
    en: '{platform} does not allow the intents asked for: look at {where}; Telex needs none, so update Telex',
  },
} satisfies Record<ConnectionReason, Words>;
