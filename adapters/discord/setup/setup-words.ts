import type { Words } from '../../../src/chat/ports/locale.ts';

/** What a person does in Discord, and what is wrong with what was pasted. */
export const setupWords = {
  makeBot: {
    nl: '1. Open {address}, druk op New Application en noem die Telex.',
    en: '1. Open {address}, press New Application and call it Telex.',
  },
  resetToken: {
    nl: '2. Onder Bot: Reset Token, en kopieer het token. Laat de drie Privileged Gateway Intents uit; zet Public Bot uit als niemand anders de bot mag uitnodigen.',
    en: '2. Under Bot: Reset Token, and copy the token. Leave the three Privileged Gateway Intents off; turn Public Bot off if nobody else should invite it.',
  },
  askToken: { nl: 'Plak het token van de bot', en: 'Paste the bot’s token' },
  works: { nl: 'Het token werkt: de bot heet {user}.', en: 'The token works: the bot is called {user}.' },
  isIncomplete: {
    nl: 'Dit is geen heel token: het heeft drie delen met punten ertussen. Onder Bot: Reset Token geeft een nieuw.',
    en: 'This is not a whole token: it has three parts with dots between. Under Bot: Reset Token gives a new one.',
  },
  unknownToDiscord: {
    nl: 'Discord kent dit token niet. Is het helemaal gekopieerd, en daarna niet opnieuw gemaakt (Reset Token)?',
    en: 'Discord does not know this token. Was all of it copied, and was it not made anew since (Reset Token)?',
  },
  invite: {
    nl: 'Open {address} als beheerder van de server, kies de server en druk op Authorize. Er staan precies de rechten in die Telex nodig heeft.',
    en: 'Open {address} as an administrator of the server, choose the server and press Authorize. It asks for exactly the permissions that Telex needs.',
  },
  notTold: { nl: 'Discord zei niet wat er is: {why}.', en: 'Discord did not say what there is: {why}.' },
  privateChannels: {
    nl: 'Aan een besloten kanaal van Discord moet de bot met de hand worden toegevoegd, onder Permissions van dat kanaal.',
    en: 'To a private channel of Discord the bot has to be added by hand, under that channel’s Permissions.',
  },
} satisfies Record<string, Words>;
