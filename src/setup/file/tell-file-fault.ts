import type { Locale, Words } from '../../chat/ports/locale.ts';

const words = {
  EACCES: { nl: 'deze gebruiker mag daar niet bij', en: 'this user may not go there' },
  EPERM: { nl: 'deze gebruiker mag dat niet', en: 'this user may not do that' },
  ENOENT: { nl: 'de map ervan is er niet', en: 'its folder is not there' },
  ENOTDIR: { nl: 'wat de map ervan zou zijn, is een bestand', en: 'what would be its folder is a file' },
  EISDIR: { nl: 'er staat een map met die naam', en: 'a folder of that name stands there' },
  ENOSPC: { nl: 'de schijf is vol', en: 'the disk is full' },
  EDQUOT: { nl: 'er is geen ruimte meer voor deze gebruiker', en: 'this user has no room left' },
  EROFS: { nl: 'er is daar alleen te lezen', en: 'one can only read there' },
  EBUSY: { nl: 'een ander programma houdt het vast', en: 'another program holds it' },
  ELOOP: { nl: 'de verwijzing ernaar loopt in een kring', en: 'the link to it goes round in a circle' },
} satisfies Record<string, Words>;

/** What the system says of a file, in words, with its code. Rethrows what is nothing of the system's. */
export function tellFileFault(error: unknown, locale: Locale): string {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
  const { code } = error;
  return isKnown(code) ? `${words[code][locale]} (${code})` : code;
}

function isKnown(code: string): code is keyof typeof words {
  return Object.hasOwn(words, code);
}
