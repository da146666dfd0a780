import type { Words } from '../../../src/chat/ports/locale.ts';

/** What a person does in Slack, and what is wrong with what was pasted. */
export const setupWords = {
  makeApp: {
    nl: '1. Open {address}, kies de werkruimte en druk op Next en Create: de app is er dan. Vraagt Slack om goedkeuring, dan geeft een beheerder die eerst.',
    en: '1. Open {address}, choose the workspace and press Next and Create: that makes the app. If Slack asks for approval, an administrator gives it first.',
  },
  appMade: {
    nl: 'De app is gemaakt in Slack, met alles wat Telex nodig heeft. Het configuratietoken is verder nergens voor nodig.',
    en: 'The app was made in Slack, with all that Telex needs. The configuration token is needed for nothing else.',
  },
  openApp: {
    nl: '1. Open {address}: de app die net gemaakt is.',
    en: '1. Open {address}: the app that was just made.',
  },
  appToken: {
    nl: '2. Op die bladzijde (Basic Information), onder App-Level Tokens: Generate Token and Scopes, een naam, Add Scope connections:write, Generate. Kopieer het token.',
    en: '2. On that page (Basic Information), under App-Level Tokens: Generate Token and Scopes, a name, Add Scope connections:write, Generate. Copy the token.',
  },
  askAppToken: {
    nl: 'Plak het app-token (xapp-…), of een configuratietoken (xoxe.xoxp-…), dan maakt Telex de app',
    en: 'Paste the app-level token (xapp-…), or a configuration token (xoxe.xoxp-…) and Telex makes the app',
  },
  install: {
    nl: '3. Open {address}, druk op Install en dan op Allow. Kopieer het Bot User OAuth Token dat er dan staat.',
    en: '3. Open {address}, press Install and then Allow. Copy the Bot User OAuth Token that stands there then.',
  },
  askBotToken: { nl: 'Plak het bot-token (xoxb-…)', en: 'Paste the bot token (xoxb-…)' },
  socketWorks: {
    nl: 'Het app-token werkt: Slack kan Telex bereiken.',
    en: 'The app-level token works: Slack can reach Telex.',
  },
  botWorks: {
    nl: 'Het bot-token werkt, als {user} in {team}.',
    en: 'The bot token works, as {user} in {team}.',
  },
  isBotToken: {
    nl: 'Dit is een bot-token (xoxb-). Hier moet het app-token, dat met xapp- begint: Basic Information, App-Level Tokens.',
    en: 'This is a bot token (xoxb-). What is wanted here is the app-level token, which begins with xapp-: Basic Information, App-Level Tokens.',
  },
  isAppToken: {
    nl: 'Dit is een app-token (xapp-). Hier moet het bot-token, dat met xoxb- begint: OAuth & Permissions, Bot User OAuth Token.',
    en: 'This is an app-level token (xapp-). What is wanted here is the bot token, which begins with xoxb-: OAuth & Permissions, Bot User OAuth Token.',
  },
  isUserToken: {
    nl: 'Dit is het token van een persoon (xoxp-). Telex neemt alleen dat van de app: {wanted}.',
    en: 'This is a person’s token (xoxp-). Telex takes only that of the app: {wanted}.',
  },
  isRefreshToken: {
    nl: 'Dit is een token om een ander mee te vernieuwen (xoxe-). Bedoeld is: {wanted}.',
    en: 'This is a token that another one is renewed with (xoxe-). What is meant: {wanted}.',
  },
  isConfigToken: {
    nl: 'Dit is een configuratietoken (xoxe.xoxp-), waarmee een app gemaakt wordt. Hier moet het bot-token, dat met xoxb- begint.',
    en: 'This is a configuration token (xoxe.xoxp-), which an app is made with. What is wanted here is the bot token, which begins with xoxb-.',
  },
  isSecret: {
    nl: 'Dit is geen token maar een geheim van de app (Client Secret, Signing Secret). Bedoeld is: {wanted}.',
    en: 'This is no token but a secret of the app (Client Secret, Signing Secret). What is meant: {wanted}.',
  },
  isDiscordToken: {
    nl: 'Dit lijkt het token van een bot van Discord. Hier is het Slack. Bedoeld is: {wanted}.',
    en: 'This looks like the token of a bot of Discord. Here it is Slack. What is meant: {wanted}.',
  },
  isAddress: {
    nl: 'Dit is een adres, zoals dat van een webhook. Bedoeld is: {wanted}.',
    en: 'This is an address, such as a webhook has. What is meant: {wanted}.',
  },
  isUnknown: {
    nl: 'Dit is geen token van Slack. Bedoeld is: {wanted}.',
    en: 'This is no token of Slack. What is meant: {wanted}.',
  },
  wantedApp: {
    nl: 'het app-token, dat met xapp- begint',
    en: 'the app-level token, which begins with xapp-',
  },
  wantedBot: { nl: 'het bot-token, dat met xoxb- begint', en: 'the bot token, which begins with xoxb-' },
  unknownToSlack: {
    nl: 'Slack kent dit token niet (Slack: {code}). Is het helemaal gekopieerd, en is het niet ingetrokken?',
    en: 'Slack does not know this token (Slack: {code}). Was all of it copied, and was it not revoked?',
  },
  noSocketScope: {
    nl: 'Dit app-token mist connections:write. Maak een nieuw, met die scope.',
    en: 'This app-level token lacks connections:write. Make a new one with that scope.',
  },
  otherApp: {
    nl: 'Dit bot-token is van een andere app dan het app-token. Neem het van dezelfde app.',
    en: 'This bot token is of another app than the app-level token. Take that of the same app.',
  },
  scopesMissing: {
    nl: 'De app mist rechten: {scopes}. Zet ze erbij onder OAuth & Permissions en installeer de app opnieuw.',
    en: 'The app lacks scopes: {scopes}. Add them under OAuth & Permissions and install the app again.',
  },
  notMade: { nl: 'Slack maakte de app niet: {why}.', en: 'Slack did not make the app: {why}.' },
  notTold: {
    nl: 'Slack zei niet welke kanalen er zijn: {why}.',
    en: 'Slack did not say which channels there are: {why}.',
  },
  invite: {
    nl: 'In een besloten kanaal van Slack moet de bot worden uitgenodigd: typ daar /invite @Telex, en stel Telex dan nog eens in.',
    en: 'Into a private channel of Slack the bot has to be invited: type /invite @Telex there, and then set Telex up once more.',
  },
} satisfies Record<string, Words>;
