/** What was looked for, as it was typed: `soedan “staakt het vuren” land:Soedan`. */
export function tellSearch({ typed }: { readonly typed: readonly string[] }): string {
  return typed.map(quoted).join(' ').slice(0, longest);
}

const longest = 200;

function quoted(word: string): string {
  return /\s/u.test(word) ? word.replace(/^([-–—−]?\p{L}+:)?(.*)$/su, '$1“$2”') : word;
}
