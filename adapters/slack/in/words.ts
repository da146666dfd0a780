import type { Words } from '../../../src/chat/ports/locale.ts';

/** The dialog's buttons. */
export const send: Words = { nl: 'Verstuur', en: 'Send' };
/** Closes the dialog and asks nothing. */
export const cancel: Words = { nl: 'Annuleer', en: 'Cancel' };
/** The Home tab's headings, and what stands under them where there is nothing. */
export const channels: Words = { nl: 'Wat de kanalen volgen', en: 'What the channels follow' };
/** Instead of the list of channels. */
export const noChannels: Words = {
  nl: 'Nog geen kanaal volgt iets. Typ /volg in een kanaal.',
  en: 'No channel follows anything yet. Type /follow in a channel.',
};
/** Above the newest stories. */
export const newest: Words = { nl: 'Nieuwste berichten', en: 'Newest stories' };
/** Instead of the newest stories. */
export const noStories: Words = { nl: 'Er zijn nog geen berichten.', en: 'There are no stories yet.' };
/** After a channel that nothing is sent to; `{reason}` as the ledger has it. */
export const parked: Words = { nl: 'ligt stil: {reason}', en: 'is halted: {reason}' };
/** What keeps Telex from posting in a channel that only an invitation opens. */
export const notInvited: Words = {
  nl: 'Telex is nog niet in dit kanaal en kan er niets plaatsen. Typ eerst: /invite @Telex, en dan de opdracht opnieuw.',
  en: 'Telex is not in this channel yet and cannot post here. Type /invite @Telex first, then the command again.',
};
/** Nobody can be invited to a conversation of two. */
export const direct: Words = {
  nl: 'In een direct bericht kan Telex niets plaatsen. Typ de opdracht in een kanaal.',
  en: 'Telex cannot post in a direct message. Type the command in a channel.',
};
/** Nothing can be posted there. */
export const archived: Words = {
  nl: 'Dit kanaal is gearchiveerd, dus er kan niets in komen. Haal het terug of kies een ander kanaal.',
  en: 'This channel is archived, so nothing can come here. Bring it back or choose another channel.',
};
/** Only administrators and whom they name may post. */
export const readOnly: Words = {
  nl: 'In dit kanaal mogen maar enkelen iets plaatsen. Vraag een beheerder van Slack om Telex toe te laten, en typ de opdracht dan opnieuw.',
  en: 'Only some may post in this channel. Ask an administrator of Slack to let Telex, then type the command again.',
};
/** The channel takes replies only. */
export const threadsOnly: Words = {
  nl: 'Dit kanaal neemt alleen antwoorden in gesprekken aan, geen losse berichten. Kies een ander kanaal, of vraag een beheerder van Slack.',
  en: 'This channel takes replies in threads only, no posts. Choose another channel, or ask an administrator of Slack.',
};
/** Slack took too long to say who somebody is. */
export const slowToTell: Words = {
  nl: 'Slack zei niet op tijd of je dit mag veranderen. Er is niets veranderd; probeer het over een minuut opnieuw.',
  en: 'Slack did not say in time whether you may change this. Nothing was changed; try again in a minute.',
};
/** Slack does not let Telex know who somebody is. */
export const cannotTell: Words = {
  nl: 'Slack laat Telex niet zien wie beheerder is, dus er is niets veranderd. Vraag wie Telex beheert om npx telex check.',
  en: 'Slack does not let Telex see who is an administrator, so nothing was changed. Ask whoever runs Telex to try npx telex check.',
};
/** What a halted channel follows that follows nothing. */
export const nothing: Words = { nl: 'niets', en: 'nothing' };
/** Who is not of the newsroom does nothing with its stories. */
export const outsider: Words = {
  nl: 'Alleen wie bij deze redactie hoort, mag dit: gasten en mensen van een ander bedrijf niet. Er is niets veranderd.',
  en: 'Only people of this newsroom may do this: not guests, nor people of another company. Nothing was changed.',
};
