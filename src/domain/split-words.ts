/**
 * The words of a line that a person typed: what stands in quotes, of whatever shape a phone makes them, is one word, also
 * after a colon (`woord:"gaza akkoord"`). White space is folded; the quotes are gone.
 */
export function splitWords(text: string): readonly string[] {
  return [...text.matchAll(/([-–—−]?\p{L}+:)?["“”„«]([^"“”„«»]*)["“”„»]|(\S+)/gu)]
    .map(([, key = '', quoted, bare]) => {
      const word = (quoted ?? bare ?? '').replace(/\s+/gu, ' ').replace(/^[‘'](.*)[’']$/u, '$1');
      return key + word.trim();
    })
    .filter((word) => word !== '');
}
