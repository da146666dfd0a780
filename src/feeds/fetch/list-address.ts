/** What is read as a list whose items stand elsewhere: the ANP News API, the AP Media API. */
export type ListKind = 'anp' | 'ap';

/** `…/services/sources/<id>`, as a newsroom writes a feed of the ANP News API, with or without the list under it. */
const anpAddress = /^https?:\/\/[^?#]+\/services\/sources\/[^/?#]+(?:\/items)?\/?(?:\?[^#]*)?$/;
/** `https://api.ap.org/media/v/content/feed`, with the version of the API in it or not. */
const apAddress = /^https?:\/\/[^?#]+\/media\/v[\d.]*\/content\/feed\/?(?:\?[^#]*)?$/;

/** Which interface an address is a feed of: told by its shape, once, where the address is written. Null: of neither. */
export function listKindOf(address: string): ListKind | null {
  if (anpAddress.test(address)) return 'anp';
  return apAddress.test(address) ? 'ap' : null;
}
