/** Minutes east of Greenwich to the zone names that feeds write. RFC 822 section 5 and what newsrooms add to it. */
const zoneNames: Readonly<Record<string, string>> = {
  '0': 'z ut utc gmt wet egst azost',
  '60': 'bst cet met mez west wat',
  '120': 'cest mest mesz eet sast cat wast ',
  '180': 'eest msk trt eat idt fet',
  '210': 'irst',
  '240': 'gst samt azt get mut sct ret',
  '270': 'irdt aft',
  '300': 'pkt uzt tmt tjt yekt mvt',
  '330': 'ist slst',
  '345': 'npt',
  '360': 'bdt almt omst btt kgt',
  '390': 'mmt cct',
  '420': 'wib ict krat novt hovt',
  '480': 'hkt sgt awst wita pht phst myt irkt ulat bnt',
  '540': 'jst kst wit yakt tlt',
  '570': 'acst',
  '600': 'aest vlat chst pgt',
  '630': 'acdt',
  '660': 'aedt magt sakt nct sbt',
  '720': 'nzst fjt pett',
  '780': 'nzdt tot phot',
  '-60': 'cvt egt azot',
  '-120': 'brst fnt uyst',
  '-150': 'ndt',
  '-180': 'adt brt art clst uyt pyst gft srt',
  '-210': 'nst',
  '-240': 'ast edt clt bot vet pyt gyt',
  '-300': 'est et cdt cot pet ect',
  '-360': 'cst ct mdt galt east',
  '-420': 'mst mt pdt',
  '-480': 'pst pt akdt',
  '-540': 'akst hdt gamt',
  '-600': 'hst tah ckt',
  '-660': 'sst',
};
const zones: ReadonlyMap<string, number> = new Map(
  Object.entries(zoneNames).flatMap(([minutes, names]) =>
    names
      .trim()
      .split(' ')
      .map((name) => [name, Number(minutes)] as const),
  ),
);

/** Names that mean another zone where the source is: `IST` is India's, Israel's and Ireland's. */
const localNames: ReadonlyMap<string, number> = new Map([
  ['ist Asia/Jerusalem', 120],
  ['ist Asia/Tel_Aviv', 120],
  ['ist Europe/Dublin', 60],
  ['cst Asia/Shanghai', 480],
  ['cst Asia/Taipei', 480],
  ['cst America/Havana', -300],
  ['cdt America/Havana', -240],
  ['bst Asia/Dhaka', 360],
  ['ast Asia/Riyadh', 180],
  ['ast Asia/Baghdad', 180],
  ['ast Asia/Kuwait', 180],
]);

/** What a text says of its zone: minutes east of Greenwich, an IANA zone, nothing, or a name that nobody here knows. */
export type DateZone =
  | { readonly kind: 'offset'; readonly minutes: number }
  | { readonly kind: 'iana'; readonly name: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly name: string };

/**
 * Reads what stands behind a time: `+0200`, `UTC-3`, `CEST`, `+02:00 (CEST)`, `Africa/Lagos`. Null: it is no zone at all.
 * @param timeZone the source's own, which decides what `IST` means
 */
export function readZone(text: string, timeZone: string): DateZone | null {
  const [, written = '', bracketed = ''] = /^([^[]*)((?:\[[^\][]*\])*)$/.exec(text.trim()) ?? [];
  if (written === '' && bracketed === '' && text.trim() !== '') return null;
  // RFC 9557: `+01:00[Europe/Amsterdam][u-ca=iso8601]`, of which the offset counts.
  const inBrackets = /^\[!?([^=\]]*)\]/.exec(bracketed)?.[1] ?? '';
  const zone = (written.trim() || inBrackets).replace(/^\((.*)\)$/, '$1');
  if (zone === '') return { kind: 'none' };
  const offset = /^(?:UTC|GMT|UT|Z)? ?([+-]|−)(\d{1,2})(?::?(\d{2}))?(?: ?\(?[\p{L}/_ ]*\)?)?$/iu.exec(zone);
  if (offset) {
    const minutes = offsetOf(offset[1] === '+' ? 1 : -1, Number(offset[2]), Number(offset[3] ?? 0));
    return minutes === null ? null : { kind: 'offset', minutes };
  }
  if (/^[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2}$/.test(zone)) {
    return isIana(zone) ? { kind: 'iana', name: zone } : { kind: 'unknown', name: zone };
  }
  const name = /^\(?([a-z]{1,5})\.?\)?(?: ?\(.*\)| time)?$/i.exec(zone)?.[1];
  if (name === undefined) return null;
  const known = localNames.get(`${name.toLowerCase()} ${timeZone}`) ?? zones.get(name.toLowerCase());
  if (known !== undefined) return { kind: 'offset', minutes: known };
  // RFC 5322 section 4.3: the military letters were defined backwards, so they say nothing.
  return name.length === 1 ? { kind: 'offset', minutes: 0 } : { kind: 'unknown', name };
}

/** Whether a text is the name of a zone and nothing else, in capitals or not: `cest`. */
export function isZoneName(text: string): boolean {
  return zones.has(text.toLowerCase());
}

/** Minutes east of Greenwich; null for what no clock on earth has: those go from −12:00 to +14:00, by quarters. */
export function offsetOf(sign: 1 | -1, hours: number, minutes: number): number | null {
  const offset = sign * (hours * 60 + minutes);
  return minutes < 60 && minutes % 15 === 0 && offset >= -12 * 60 && offset <= 14 * 60 ? offset || 0 : null;
}

function isIana(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
