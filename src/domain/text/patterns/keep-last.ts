/** More than an item has texts that are asked about. A power of two. */
const remembered = 16;

/**
 * What is made of a text, made once for those that were asked about last: an item's are asked about many things. `make` may write over what it made of the text that was
 * asked about longest ago; undefined: there is none yet.
 */
export function keepLast<Made>(
  make: (text: string, oldest: Made | undefined) => Made,
): (text: string) => Made {
  const texts: string[] = [];
  const made: Made[] = [];
  let latest = -1;
  return (text) => {
    for (let back = 0; back < texts.length; back++) {
      const at = (latest - back) & (remembered - 1);
      if (texts[at] === text) return made[at] as Made;
    }
    const next = (latest + 1) & (remembered - 1);
    const its = make(text, made[next]);
    texts[next] = text;
    made[next] = its;
    latest = next;
    return its;
  };
}
