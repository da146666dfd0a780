/** What French leaves a vowel out of before another: `d'Ankara`, `l'UE`, `jusqu'à`. */
const elided = /^(?:[cdjlmnst]|jusqu|lorsqu|puisqu|quoiqu|qu)$/;
const negated =
  /^(?:ain|aren|can|couldn|didn|doesn|don|hadn|hasn|haven|isn|mustn|needn|shan|shouldn|wasn|weren|won|wouldn)$/;
const not = 'not';

/** Of the two sides of an apostrophe what both say: `Ankara` of `d'Ankara` and of `Ankara's`, `not` of `won't`. */
export function spokenOf(before: string, behind: string): string {
  const first = before.toLowerCase();
  const second = behind.toLowerCase();
  if (second === 't' && negated.test(first)) return not;
  const isNamed = first.length <= 2 && second.length > 2;
  return isNamed || isElided(first, second) ? behind : before;
}

function isElided(first: string, second: string): boolean {
  return elided.test(first) && (second.length > 1 || second === 'a' || second === 'y');
}

/**
 * An entry of the lexicon as texts are read: between its words a blank, or a point where others may stand, and none that an apostrophe takes
 * away: `chef d etat` is read as `chef etat`, `auto s` as `auto`, and `won t` as `not`.
 */
export function spokenAs(entry: string, isFrench: boolean): string {
  const parts = entry.split('..').map((part) => {
    // `5g` is read as `5 g`.
    const words = part.split('_').flatMap((word) => word.match(/^\d+|[^\d].*$/g) ?? []);
    const spoken: string[] = [];
    for (const [at, word] of words.entries()) {
      const last = spoken.at(-1) ?? '';
      if (word === 's' && last.length > 1) continue;
      if (word === 't' && negated.test(last)) spoken[spoken.length - 1] = not;
      // Others than French have `Ballon d'Or` as well, and all have `T-Rex`, without an apostrophe.
      else if (!(isFrench ? /[^t]$/ : /^[dl]$/).test(word) || !isElided(word, words[at + 1] ?? ''))
        spoken.push(word);
    }
    return spoken.join(' ');
  });
  return parts.filter((part) => part !== '').join('.');
}
