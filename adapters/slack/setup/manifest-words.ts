import type { Words } from '../../../src/chat/ports/locale.ts';

/** The steps that `npx telex manifest slack` prints. */
export const manifestWords = {
  title: { nl: '# Het app-manifest', en: '# The app manifest' },
  make: {
    nl: '# 1. Maak de app: open deze link, kies de werkruimte, druk op Create, en dan op Install to Workspace',
    en: '# 1. Make the app: open this link, choose the workspace, press Create, then Install to Workspace',
  },
  byHand: {
    nl: '   Of ga naar https://api.slack.com/apps, Create New App, From a manifest, en plak het manifest hierboven.',
    en: '   Or go to https://api.slack.com/apps, Create New App, From a manifest, and paste the manifest above.',
  },
  approval: {
    nl: '   Vraagt Slack om goedkeuring, dan moet een beheerder van de werkruimte die geven; ga verder als de app erin staat.',
    en: '   If Slack asks for approval, an administrator of the workspace has to give it; go on when the app is installed.',
  },
  botToken: {
    nl: '   Kopieer het Bot User OAuth Token (OAuth & Permissions, begint met xoxb-) naar SLACK_BOT_TOKEN.',
    en: '   Copy the Bot User OAuth Token (OAuth & Permissions, begins with xoxb-) into SLACK_BOT_TOKEN.',
  },
  appToken: { nl: '# 2. Met de hand: het app-token', en: '# 2. By hand: the app-level token' },
  makeAppToken: {
    nl: '   Basic Information, App-Level Tokens, Generate Token and Scopes, met het recht connections:write.',
    en: '   Basic Information, App-Level Tokens, Generate Token and Scopes, add the scope connections:write.',
  },
  copyAppToken: {
    nl: '   Kopieer het token (begint met xapp-) naar SLACK_APP_TOKEN.',
    en: '   Copy the token (begins with xapp-) into SLACK_APP_TOKEN.',
  },
  secret: { nl: '# 2. Met de hand: het Signing Secret', en: '# 2. By hand: the signing secret' },
  copySecret: {
    nl: '   Basic Information, App Credentials: kopieer het Signing Secret naar SLACK_SIGNING_SECRET.',
    en: '   Basic Information, App Credentials: copy the Signing Secret into SLACK_SIGNING_SECRET.',
  },
  startFirst: {
    nl: '   Start Telex voor je Slack het adres laat nakijken.',
    en: '   Start Telex before you let Slack verify the request address.',
  },
  channels: { nl: '# 3. Met de hand: de kanalen', en: '# 3. By hand: the channels' },
  invite: {
    nl: '   Typ /invite @Telex in elk besloten kanaal. In openbare kanalen komt Telex vanzelf.',
    en: '   Type /invite @Telex in each private channel. Public channels Telex joins by itself.',
  },
  someOnly: {
    nl: '   Waar alleen sommigen mogen schrijven: vraag een beheerder om Telex daarbij te zetten.',
    en: '   Where only some may post, ask an administrator to add Telex to those people.',
  },
  check: {
    nl: 'Draai daarna npx telex check: dat probeert de tokens, de rechten en elk kanaal.',
    en: 'Then run npx telex check: it tries the tokens, the scopes and each channel.',
  },
  noName: {
    nl: '{command} kan niet de naam van een opdracht in Slack zijn: neem een korter woord, van a–z, 0–9, streepjes en lage streepjes',
    en: '{command} is no name for a Slack command: take a shorter prefix, of a–z, 0–9, hyphens and underscores',
  },
  noHttps: {
    nl: '{http} is geen https-adres: Slack stuurt alleen naar https',
    en: '{http} is not an https address: Slack only sends to https',
  },
} satisfies Record<string, Words>;
