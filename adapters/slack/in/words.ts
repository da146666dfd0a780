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
  en: 'No channel follows anything yet. Type /volg in a channel.',
};
/** Above the newest stories. */
export const newest: Words = { nl: 'Nieuwste berichten', en: 'Newest stories' };
/** Instead of the newest stories. */
export const noStories: Words = { nl: 'Er zijn nog geen berichten.', en: 'There are no stories yet.' };
/** After a channel that nothing is sent to; `{reason}` as the ledger has it. */
export const parked: Words = { nl: 'ligt stil: {reason}', en: 'is halted: {reason}' };
/** What keeps Telex from posting in a private channel. */
export const notInvited: Words = {
  nl: 'Telex is nog niet in dit kanaal en kan er niet posten. Typ: /invite @Telex',
  en: 'Telex is not in this channel yet and cannot post here. Type: /invite @Telex',
};
/** What a halted channel follows that follows nothing. */
export const nothing: Words = { nl: 'niets', en: 'nothing' };
