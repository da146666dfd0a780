import type { DeskVerdict } from './desk-verdict.ts';

/** Codes of agencies, in capitals. A code of two or three letters counts only from the agency it belongs to, by scheme or credit. */
export const agencyDesks: ReadonlyMap<string, DeskVerdict> = new Map(
  Object.entries<DeskVerdict>({
    // ANP News API.
    'XANP/BUI': 'buitenland',
    'ANP/BUI': 'buitenland',
    'XANP/BIN': 'binnenland',
    'ANP/BIN': 'binnenland',
    'XANP/POLITIEK': 'politiek',
    'XANP/ECO': 'economie',
    'ANP/ECO': 'economie',
    AFN: 'economie',
    FIN: 'economie',
    'XANP/SPO': 'sport',
    'ANP/SPO': 'sport',
    'XANP/VOETBAL': 'sport',
    'XANP/TEAMNL': 'sport',
    'XANP/KCE': 'cultuur',
    'ANP/ENTERTAINMENT': 'cultuur',
    'ANP/FILM': 'cultuur',
    'ANP/KUNST-CULTUUR': 'cultuur',
    'ANP/MUZIEK': 'cultuur',
    'ANP/MEDIA': 'media',
    'XANP/SCIENCE': 'tech',
    'XANP/GEZOND': 'gezondheid',
    'XANP/KLIMAAT': 'klimaat',
    'XANP/WEER': 'weer',
    'XANP/WEERUPDATES': 'weer',
    'ANP/OPMERKELIJK': 'opmerkelijk',
    'XANP/AUTOMOTIVE': 'auto',
    'XANP/101': 'none',
    'ANP/NARROWCAST': 'none',
    DUMMY: 'none',
    ALL: 'none',
    // Belga: Dutch and French services, and the categories of its newer service.
    BIN: 'domestic-be',
    INT: 'domestic-be',
    BTL: 'buitenland',
    EXT: 'buitenland',
    SPN: 'sport',
    SPF: 'sport',
    POL: 'politics',
    ECO: 'economie',
    'NEWS/SPORTS': 'sport',
    'NEWS/ECONOMY': 'economie',
    'NEWS/POLITICS': 'politics',
    'NEWS/CULTURE_LIFESTYLE': 'cultuur',
    'NEWS/ENTERTAINMENT': 'cultuur',
    // AFP.
    SPO: 'sport',
    CLJ: 'place',
    // dpa's desks.
    PL: 'politics',
    WI: 'economie',
    VM: 'place',
    KU: 'cultuur',
    SP: 'sport',
    RS: 'none',
  }),
);

/** Codes that name a desk, and not a subject: their agency means each of them, the first one first. */
export function isDeskCode(code: string): boolean {
  return /^X?ANP\/|^(?:BIN|INT|BTL|EXT|SPN|SPF)(?:\/|$)|^NEWS\//i.test(code);
}
