import type { ActReason } from '../../../domain/reason.ts';
import type { Words } from '../../ports/locale.ts';

/** What became of one act, in words. */
export const actReasons = {
  'message-gone': { nl: 'het bericht is weg', en: 'the message is gone' },
  'message-takes-no-answer': {
    nl: 'onder het bericht kan niets meer gezegd worden',
    en: 'nothing can be said under the message any more',
  },
  'message-fixed': {
    nl: 'het bericht kan niet veranderd worden',
    en: 'the message cannot be changed',
  },
  'message-too-old': {
    nl: 'het bericht is te oud om te veranderen',
    en: 'the message is too old to change',
  },
  'message-in-archive': {
    nl: 'het bericht staat in een kanaal dat gearchiveerd is',
    en: 'the message stands in a channel that is archived',
  },
  'message-stays': {
    nl: 'de bot mag het bericht niet weghalen: haal het met de hand weg',
    en: 'the bot may not take the message away: take it away by hand',
  },
  'taken-away': {
    nl: 'het bericht mocht niet meer veranderd worden en is weggehaald, want het was ingetrokken',
    en: 'the message could not be changed any more and was taken away, since it was withdrawn',
  },
  refused: { nl: '{platform} weigerde het', en: '{platform} refused it' },
  'may-have-happened': {
    nl: '{platform} had een storing, en het kan gelukt zijn',
    en: '{platform} failed, and it may have happened',
  },
  'not-a-message': {
    nl: '{platform} antwoordde met iets dat geen bericht is: kijk of er iets tussen zit, een proxy of een inlogpagina',
    en: '{platform} answered with something that is no message: look for a proxy or a login page between',
  },
  'stopped-before-answer': {
    nl: 'gestopt voordat {platform} antwoordde',
    en: 'stopped before {platform} answered',
  },
  'broke-off': {
    nl: 'het brak af door een fout van Telex zelf: meld het aan de makers',
    en: 'it broke off by a fault of Telex itself: tell its makers',
  },
  'not-made': {
    nl: 'het bericht kon niet gemaakt worden door een fout van Telex zelf: meld het aan de makers',
    en: 'the message could not be made by a fault of Telex itself: tell its makers',
  },
  fails: { nl: 'het mislukt', en: 'it fails' },
  'perhaps-posted': {
    nl: 'het kan geplaatst zijn en is niet na te kijken',
    en: 'it may have been posted and cannot be looked up',
  },
  'not-in-history-yet': {
    nl: 'het antwoord ging verloren, en het bericht staat nog niet in het kanaal',
    en: 'the answer was lost; not in the history yet',
  },
  'not-in-history': { nl: 'het bericht staat niet in het kanaal', en: 'not in the history' },
  'found-in-history': { nl: 'het bericht bleek in het kanaal te staan', en: 'found in the history' },
  'history-hidden': {
    nl: 'de bot mag de geschiedenis van het kanaal niet lezen: geef hem {rights}',
    en: 'the bot may not read the history of the channel: give it {rights}',
  },
  'history-perhaps-hidden': {
    nl: 'het kanaal toont niets, en {platform} zei nog niet of de bot de geschiedenis mag lezen',
    en: 'the channel shows nothing, and {platform} did not say yet whether the bot may read its history',
  },
  'history-too-long': {
    nl: 'er staat meer in het kanaal sinds de eerste poging dan Telex leest',
    en: 'the history since the first attempt is longer than Telex reads',
  },
  'history-unreadable': {
    nl: '{platform} antwoordde met iets dat geen geschiedenis is',
    en: '{platform} answered with something that is no history',
  },
  'nobody-yet': {
    nl: '{platform} zei nog niet wie de bot is',
    en: '{platform} did not say yet who the bot is',
  },
  parted: {
    nl: 'in zijn geheel geweigerd, dus het gaat in delen',
    en: 'refused as a whole, so it goes in parts',
  },
  'on-own-card': {
    nl: 'kon niet onder de kaart van de gebeurtenis, dus het komt op een eigen kaart',
    en: 'could not stand under the card of its event, so it comes on a card of its own',
  },
  listed: {
    nl: 'te laat om apart te plaatsen: het staat in een lijst ({list})',
    en: 'too late to post by itself: listed in {list}',
  },
  'in-digest': {
    nl: 'gekomen in stille uren: het staat in het overzicht ({list})',
    en: 'came in quiet hours: it stands in the digest {list}',
  },
  folded: {
    nl: 'gekomen met veel tegelijk: het staat in een lijst ({list})',
    en: 'came with much else: listed in {list}',
  },
  'not-followed': {
    nl: 'het kanaal volgt dit niet meer',
    en: 'the channel does not follow this any more',
  },
  'not-published': { nl: 'niet gepubliceerd', en: 'not published' },
  'nobody-to-publish-to': {
    nl: '{platform} heeft niemand om voor te publiceren',
    en: '{platform} has nobody to publish to',
  },
  'too-late-to-publish': {
    nl: 'te laat om te publiceren: doe het met de hand',
    en: 'too late to be published: publish it by hand',
  },
  'story-not-kept': {
    nl: 'het bericht wordt niet meer bewaard',
    en: 'the story is no longer kept',
  },
  'story-damaged': {
    nl: 'het bericht is beschadigd in de opslag en niet te lezen',
    en: 'the story is damaged in the store and cannot be read',
  },
  'withdrawn-in-time': {
    nl: 'ingetrokken voordat het geplaatst was',
    en: 'withdrawn before it was posted',
  },
  'seen-in-time': {
    nl: 'iemand had de intrekking al gezien',
    en: 'somebody had seen the withdrawal by then',
  },
  'said-anew': {
    nl: 'de intrekking is daarna opnieuw gemeld',
    en: 'the withdrawal was told anew after it',
  },
  'held-in-time': {
    nl: 'geblokkeerd of onder embargo voordat het geplaatst was; het komt als het weer is vrijgegeven',
    en: 'on hold or under embargo before it was posted: it comes when it is released',
  },
  'posted-already': { nl: 'de kaart stond er al', en: 'the card was posted already' },
  'shown-already': { nl: 'dit stond er al', en: 'it reads the same' },
  'shown-on-card': { nl: 'de kaart zelf kwam naar boven', en: 'the card itself came to the top' },
  'under-event-card': {
    nl: 'het staat onder de kaart van zijn gebeurtenis',
    en: 'it stands under the card of its event',
  },
  'nothing-to-tell': {
    nl: 'er veranderde niets wat gezegd moet worden',
    en: 'nothing changed that has to be told',
  },
  'changes-all-the-time': {
    nl: 'het bericht verandert steeds: er wordt gewacht tot het rust',
    en: 'the story changes all the time: it is told of once it rests',
  },
  'nothing-there-yet': {
    nl: 'er staat nog niets: het bericht zelf zegt het straks',
    en: 'nothing stands there yet: its post says it',
  },
  'not-posted': { nl: 'het is niet geplaatst', en: 'it was not posted' },
  'not-withdrawn-any-more': { nl: 'niet meer ingetrokken', en: 'no longer withdrawn' },
  'taken-back-itself': {
    nl: 'het bericht is zelf ingetrokken',
    en: 'the story itself was taken back',
  },
  'none-may-be-shown': {
    nl: 'geen van de berichten mag nog getoond worden',
    en: 'none of its stories may be shown any more',
  },
  'says-nothing': {
    nl: 'het grootboek zegt niet waarover het gaat',
    en: 'the ledger does not say what it is about',
  },
  'given-up': { nl: 'door iemand opgegeven', en: 'given up by a person' },
  'before-backup': {
    nl: 'nog niet geplaatst toen de back-up van {at} is gemaakt die is teruggezet: het kan sindsdien geplaatst zijn',
    en: 'not sent before the backup of {at} was put back: it may have been posted since',
  },
} satisfies Record<ActReason, Words>;
