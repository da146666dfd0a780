/**
 * Providers' urgency scales, as IPTC urgency: 1 most urgent, 5 normal, 9 least
 * (https://cv.iptc.org/newscodes/urgency/). dpa (1 Blitz, 2 Eil), AFP, Reuters and AP use IPTC's own.
 */
const scales: ReadonlyMap<string, Readonly<Record<number, number>>> = new Map(
  Object.entries({
    /** 1 press alarm, 2 live, 3 normal, 4 lower. */
    anp: { 1: 1, 2: 3, 3: 5, 4: 7 },
    /** 1 flash, 2 alert, 3 normal, 4 and 5 for the record. */
    belga: { 1: 1, 2: 2, 3: 5, 4: 6, 5: 8 },
  }),
);

/** A provider as it names itself (`ANP`, `belga.be`, `nprov:dpa`, `urn:newsml:anp.nl:…`) or null; unknown ones use IPTC's scale. */
export function normaliseUrgency(value: unknown, provider: string | null): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1 || number > 9) return null;
  const scale = scales.get(providerName(provider) ?? '');
  return scale ? (scale[number] ?? null) : number;
}

/** `anp`, `afp`, `belga`, `dpa`, `reuters` … from any name a provider goes by; null where it is none we know by name. */
export function providerName(text: string | null): string | null {
  const words = text?.toLowerCase() ?? '';
  return knownProviders.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const knownProviders: readonly (readonly [RegExp, string])[] = [
  [/\banp\b|algemeen nederlands persbureau/, 'anp'],
  [/\bafp\b|agence france[- ]presse/, 'afp'],
  [/\bbelga\b/, 'belga'],
  [/\bdpa\b|deutsche presse-agentur/, 'dpa'],
  [/\breuters\b|\brtr\b/, 'reuters'],
  [/\bap\b|(?<!australian )associated press/, 'ap'],
  [/\bntb\b/, 'ntb'],
  [/\britzau\b/, 'ritzau'],
  [/\befe\b/, 'efe'],
  [/\bansa\b/, 'ansa'],
  [/\bapa\b|austria presse agentur/, 'apa'],
  [/\b(?:itar-?)?tass\b/, 'tass'],
  [/\byonhap\b/, 'yonhap'],
  [/\bkyodo\b/, 'kyodo'],
  [/\bxinhua\b/, 'xinhua'],
  [/\bpa media\b|\bpress association\b|^pa$/, 'pa'],
  [/\baap\b|australian associated press/, 'aap'],
  [/\bcanadian press\b|\bpresse canadienne\b|^cp$/, 'cp'],
  [/\bkeystone-sda\b|\b(?:sda|ats)\b/, 'sda'],
  [/\blusa\b/, 'lusa'],
  [/\bkna\b|katholische nachrichten-agentur/, 'kna'],
  [/^tt$|\btt nyhetsbyrån\b/, 'tt'],
  [/^stt\b|suomen tietotoimisto/, 'stt'],
  [/^npk$|nynorsk pressekontor/, 'npk'],
  [/\badnkronos\b/, 'adnkronos'],
  [/\baskanews\b/, 'askanews'],
  [/^agi$|agenzia giornalistica italia/, 'agi'],
  [/\blapresse\b/, 'lapresse'],
  [/\beuropa press\b/, 'europa press'],
  [/\bfolhapress\b/, 'folhapress'],
  [/agência brasil/, 'agência brasil'],
  [/\bestadão conteúdo\b/, 'estadão conteúdo'],
  [/^epd$|evangelischer pressedienst/, 'epd'],
];
