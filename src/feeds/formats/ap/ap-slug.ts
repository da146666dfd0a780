import type { Category } from '../../../domain/item.ts';

/**
 * AP's slugline in its parts: `BC-US--Senate Vote, 3rd Ld-Writethru` is the story `US--Senate Vote` and the take `3rd Ld-Writethru`.
 * `BC` and `AP` say only how it was sent.
 */
export function apSlug(line: string | null): { readonly slug: string | null; readonly take: string | null } {
  const [, slug = '', take = ''] = /^(?:(?:BC|AP)-)?([^,]*)(?:,(.*))?$/.exec(line ?? '') ?? [];
  return { slug: slug.trim() || null, take: take.trim() || null };
}

/** The sports that AP's slugs begin with, as IPTC's subject codes. */
const sports: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '15008000': 'BKC BKL BKN BKO BKW',
    '15007000': 'BBA BBC BBI BBM BBN BBO BBY',
    '15014000': 'BOX',
    '15039000': 'CAR',
    '15019000': 'CYC',
    '15003000': 'FBC FBH FBL FBN FBO',
    '15025000': 'FIG',
    '15027000': 'GLF',
    '15031000': 'HKC HKN HKO',
    '15030000': 'RAC',
    '15054000': 'SOC',
    '15065000': 'TEN',
    '15017000': 'CRI',
    '15048000': 'RGL',
    '15000000': 'ATH GYM OLY SKI SPO SWM',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
);

/** The sport that a slug begins with (`SOC--Cup Final`); null for none. */
export function apSport(slug: string | null): Category | null {
  const code = sports.get(/^([A-Z]{3})-/.exec(slug ?? '')?.[1] ?? '');
  return code === undefined ? null : { scheme: 'subj', code, label: null };
}
