/** `…/services/sources/<id>`, as a newsroom writes a feed of the ANP News API, with or without the list under it. */
const sourceAddress = /^https?:\/\/[^?#]+\/services\/sources\/[^/?#]+(?:\/items)?\/?(?:\?[^#]*)?$/;

/** Whether an address is one of the ANP News API's feeds: told by its shape, once, where the address is written. */
export function isAnpAddress(address: string): boolean {
  return sourceAddress.test(address);
}
