import { placeKey } from './place-key.ts';

/** A province of the Netherlands or Belgium; Brussels, which is in none, counts as one. */
export type Province = {
  /** ISO 3166-2: `NL-GR`. Never changed: filters are stored by it. */
  readonly code: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: 'NL' | 'BE';
  readonly label: { readonly nl: string; readonly en: string };
  /** In Dutch, English, French, German and its own language; the first two are the label. */
  readonly names: readonly string[];
  /** What copy puts in brackets after a village: `Gr.`, `Gld.` */
  readonly abbreviations: readonly string[];
};

/** `code: Dutch | English | other names; what stands in brackets after a village`. */
const rows: { readonly [code: string]: string } = {
  'NL-DR': 'Drenthe | Drenthe | Drente; Dr',
  'NL-FL': 'Flevoland | Flevoland; Fl',
  'NL-FR': 'Friesland | Friesland | Fryslân | Frise | Frisia; Fr | Fri | Frl',
  'NL-GE': 'Gelderland | Gelderland | Gueldre | Geldern; Gld | Ge | Gel',
  'NL-GR': 'Groningen | Groningen | Groningue | Stad en Ommelanden; Gr | Gn | Gron',
  'NL-LI':
    'Limburg | Limburg | Nederlands-Limburg | Dutch Limburg | Limbourg | Niederländisch-Limburg; Lb | Li | Lim | L',
  'NL-NB':
    'Noord-Brabant | North Brabant | Brabant | Brabant-Septentrional | Brabant du Nord | Nordbrabant; NB | NBr | N-Br | Br',
  'NL-NH':
    'Noord-Holland | North Holland | Hollande-Septentrionale | Hollande du Nord | Nordholland; NH | N-H',
  'NL-OV': 'Overijssel | Overijssel; Ov | Ovl',
  'NL-UT': 'Utrecht | Utrecht; Ut | U | Utr',
  'NL-ZE': 'Zeeland | Zeeland | Zélande | Seeland | Zealand; Zl | Ze | Zld | Z',
  'NL-ZH': 'Zuid-Holland | South Holland | Hollande-Méridionale | Hollande du Sud | Südholland; ZH | Z-H',
  'BE-BRU':
    'Brussel | Brussels | Brussels Hoofdstedelijk Gewest | Brussels-Capital | Brussels-Capital Region | Bruxelles | Bruxelles-Capitale | Région de Bruxelles-Capitale | Brüssel; Bru | Brux',
  'BE-VAN': 'Antwerpen | Antwerp | Anvers; Antw',
  'BE-VBR': 'Vlaams-Brabant | Flemish Brabant | Brabant flamand | Flämisch-Brabant | Brabant; Vl-Br | VBr',
  'BE-VLI': 'Limburg | Limburg | Belgisch-Limburg | Belgian Limburg | Limbourg | Limbourg belge; Limb',
  'BE-VOV':
    'Oost-Vlaanderen | East Flanders | Flandre-Orientale | Flandre orientale | Ostflandern; O-Vl | OVl',
  'BE-VWV':
    'West-Vlaanderen | West Flanders | Flandre-Occidentale | Flandre occidentale | Westflandern; W-Vl | WVl',
  'BE-WBR':
    'Waals-Brabant | Walloon Brabant | Brabant wallon | Wallonisch-Brabant | Brabant; W-Br | BW | Br w',
  'BE-WHT': 'Henegouwen | Hainaut | Hennegau | Hainault; Ht | Hain',
  'BE-WLG': 'Luik | Liège | Liege | Lüttich; Lg',
  'BE-WLX':
    'Luxemburg | Luxembourg | Belgisch-Luxemburg | Province de Luxembourg | Luxembourg belge | Belgian Luxembourg; Lux',
  'BE-WNA': 'Namen | Namur | Namür; Nam',
};

/** Every province, in the order of their codes. */
export const provinces: readonly Province[] = Object.entries(rows).map(([code, row]) => {
  const [names = [], abbreviations = []] = row.split('; ').map((list) => list.split(' | '));
  const [nl = code, en = nl] = names;
  return { code, country: code.startsWith('NL') ? 'NL' : 'BE', label: { nl, en }, names, abbreviations };
});

const byCode = new Map(provinces.map((province) => [province.code, province]));

/** The province with this ISO 3166-2 code (`NL-GR`), or null. */
export function provinceByCode(code: string): Province | null {
  return byCode.get(code) ?? null;
}

/**
 * The provinces that are called so in Dutch, English, French or German, or abbreviated so (`Gld.`); case, accents, hyphens and
 * `provincie` before it do not count. Two for `Limburg`: that of the home country comes first. Empty for any other name.
 */
export function provincesByName(name: string, home = 'NL'): readonly Province[] {
  const key = placeKey(name).replace(
    /^(?:de )?(?:provincie|prov|province|provinz)(?: (?:de|of|du))? (?=.)/,
    '',
  );
  if (key === '') return [];
  return (byName().get(key) ?? []).toSorted(
    (one, other) => Number(other.country === home) - Number(one.country === home),
  );
}

let named: ReadonlyMap<string, readonly Province[]> | null = null;

function byName(): ReadonlyMap<string, readonly Province[]> {
  if (named !== null) return named;
  const found = new Map<string, Province[]>();
  for (const province of provinces) {
    for (const key of new Set([...province.names, ...province.abbreviations].map(placeKey))) {
      found.set(key, [...(found.get(key) ?? []), province]);
    }
  }
  named = found;
  return found;
}
