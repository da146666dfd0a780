/** `By Marwan Ali`, `Door Sanne Verhoek en Jan Bos`: a line of its own above the story. */
const byline = /^(?:By|Door|Von|Par|Por|Di|Af)\s+(?:onze\s|our\s)?\p{Lu}[^.!?:;]{2,80}$/iu;
/** `asl/tib/pid/cac`: who wrote, edited and sent it. */
const signOff = /^\(?[a-z]{2,5}(?:[/-][a-z]{1,5})+\)?$/;
/** The agency's name again below the story, with the initials of who sent it: `AAP RTV ar`, `(EFE)`, `/ritzau/`; PA's `ends`. */
const endMark =
  /^(?:-?ends?-?|\/[a-z]{2,12}\/|\(?(?:©|\(c\))? ?(?:AAP|AFP|ANP|ANSA|AP|APA|BELGA|CP|EFE|NTB|PA|dpa)\)?(?: [A-Z]{2,4})?(?: [a-z]{1,4}(?:\/[a-z]{1,4})*){0,2}\)?)$/;

/**
 * A body without what wire systems put around the story: the headline said again, a by-line above the opening,
 * the initials of desk and writer, or the agency's name, at the end.
 */
export function tidyBody(paragraphs: readonly string[], headline: string | null): readonly string[] {
  const said = headline === null ? null : bare(headline);
  const same = (text: string) => said !== null && bare(text) === said;
  const start = paragraphs.findIndex((text) => !same(text) && !byline.test(text));
  if (start < 0) return [];
  const story = paragraphs.slice(start);
  const last = story.at(-1) ?? '';
  const isEnd = signOff.test(last) || (story.length > 1 && endMark.test(last));
  return isEnd ? story.slice(0, -1) : story;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
