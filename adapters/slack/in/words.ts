import type { Words } from '../../../src/chat/ports/locale.ts';

export const send: Words = { nl: 'Verstuur', en: 'Send' };
export const cancel: Words = { nl: 'Annuleer', en: 'Cancel' };
export const channels: Words = { nl: 'Wat de kanalen volgen', en: 'What the channels follow' };
export const noChannels: Words = {
  nl: 'Nog geen kanaal volgt iets. Typ /volg in een kanaal.',
  en: 'No channel follows anything yet. Type /volg in a channel.',
};
export const newest: Words = { nl: 'Nieuwste berichten', en: 'Newest stories' };
export const noStories: Words = { nl: 'Er zijn nog geen berichten.', en: 'There are no stories yet.' };
export const parked: Words = { nl: 'ligt stil: {reason}', en: 'is halted: {reason}' };
export const notInvited: Words = {
  nl: 'Telex is nog niet in dit kanaal en kan er niet posten. Typ: /invite @Telex',
  en: 'Telex is not in this channel yet and cannot post here. Type: /invite @Telex',
};
export const nothing: Words = { nl: 'niets', en: 'nothing' };
