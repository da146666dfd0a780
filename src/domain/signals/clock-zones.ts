/** The zones of agencies' clocks, by `providerName`; AFP's and Reuters' copy names GMT where it means that. */
const agencyZones: ReadonlyMap<string, string> = new Map(
  Object.entries({
    anp: 'Europe/Amsterdam',
    afp: 'Europe/Paris',
    belga: 'Europe/Brussels',
    dpa: 'Europe/Berlin',
    reuters: 'Europe/London',
    ap: 'America/New_York',
    ntb: 'Europe/Oslo',
    ritzau: 'Europe/Copenhagen',
    efe: 'Europe/Madrid',
    ansa: 'Europe/Rome',
    apa: 'Europe/Vienna',
    tass: 'Europe/Moscow',
    yonhap: 'Asia/Seoul',
    kyodo: 'Asia/Tokyo',
    xinhua: 'Asia/Shanghai',
    pa: 'Europe/London',
    aap: 'Australia/Sydney',
    cp: 'America/Toronto',
    sda: 'Europe/Zurich',
    lusa: 'Europe/Lisbon',
    kna: 'Europe/Berlin',
    tt: 'Europe/Stockholm',
  }),
);

/** The zone of an agency's clock, by `providerName`; undefined where it is not known. */
export function zoneOfAgency(provider: string | null): string | undefined {
  return agencyZones.get(provider ?? '');
}

/** Where nobody knows whose it is, its language may tell; English is written everywhere. */
export const languageZones: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nl: 'Europe/Amsterdam',
    de: 'Europe/Berlin',
    fr: 'Europe/Paris',
    es: 'Europe/Madrid',
    it: 'Europe/Rome',
    da: 'Europe/Copenhagen',
    no: 'Europe/Oslo',
    sv: 'Europe/Stockholm',
  }),
);

/** Zones as they are written behind a clock. */
export const namedZones: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gmt: 'UTC',
    utc: 'UTC',
    z: 'UTC',
    bst: 'Europe/London',
    cet: '+01:00',
    mez: '+01:00',
    met: '+01:00',
    cest: '+02:00',
    mesz: '+02:00',
    est: '-05:00',
    edt: '-04:00',
    et: 'America/New_York',
    cst: '-06:00',
    cdt: '-05:00',
    ct: 'America/Chicago',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
    pt: 'America/Los_Angeles',
    msk: 'Europe/Moscow',
    jst: 'Asia/Tokyo',
    kst: 'Asia/Seoul',
    hkt: 'Asia/Hong_Kong',
    aedt: '+11:00',
    aest: '+10:00',
    nzdt: '+13:00',
    nzst: '+12:00',
    sgt: 'Asia/Singapore',
    "heure de l'est": 'America/Toronto',
    "heure avancée de l'est": 'America/Toronto',
    'heure de paris': 'Europe/Paris',
    'hora peninsular': 'Europe/Madrid',
    'london time': 'Europe/London',
    'uk time': 'Europe/London',
    'us eastern time': 'America/New_York',
    'eastern time': 'America/New_York',
    eastern: 'America/New_York',
    'paris time': 'Europe/Paris',
    'brussels time': 'Europe/Brussels',
    'geneva time': 'Europe/Zurich',
    'japan time': 'Asia/Tokyo',
    'new york time': 'America/New_York',
    'washington time': 'America/New_York',
  }),
);
