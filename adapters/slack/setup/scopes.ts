import type { Words } from '../../../src/chat/ports/locale.ts';

/** The bot's scopes, each with what Telex needs it for. https://docs.slack.dev/reference/scopes */
export const botScopes: readonly { readonly scope: string; readonly why: Words }[] = [
  {
    scope: 'channels:history',
    why: {
      nl: 'om een bericht terug te vinden als het antwoord verloren ging, zodat niets dubbel komt',
      en: 'to find a post again after a lost answer, so that none is posted twice',
    },
  },
  {
    scope: 'channels:join',
    why: {
      nl: 'om in openbare kanalen te komen, want anders is hun geschiedenis niet te lezen',
      en: 'to join public channels, without which their history cannot be read',
    },
  },
  {
    scope: 'channels:read',
    why: {
      nl: 'om te weten hoe kanalen heten en welke gearchiveerd zijn',
      en: 'to know what channels are called and which are archived',
    },
  },
  { scope: 'chat:write', why: { nl: 'om te plaatsen', en: 'to post' } },
  {
    scope: 'chat:write.public',
    why: {
      nl: 'om in openbare kanalen te plaatsen voor Telex erin zit',
      en: 'to post in public channels before joining them',
    },
  },
  { scope: 'commands', why: { nl: 'voor de opdrachten', en: 'for the slash commands' } },
  {
    scope: 'groups:history',
    why: {
      nl: 'om een bericht in besloten kanalen terug te vinden',
      en: 'to find a post again in private channels',
    },
  },
  {
    scope: 'groups:read',
    why: {
      nl: 'om besloten kanalen te kennen waar de bot in is uitgenodigd',
      en: 'to know private channels that the bot was invited to',
    },
  },
  {
    scope: 'users:read',
    why: {
      nl: 'om te weten wie beheerder van de werkruimte is',
      en: 'to know who is an administrator of the workspace',
    },
  },
];
