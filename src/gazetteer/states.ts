import { placeKey } from '../domain/place/place-key.ts';

/** Country and IANA zone of a state or province. */
export type State = { readonly country: string; readonly zone: string };

/**
 * States and provinces that English datelines put after a city, `PORTLAND, Maine`, with their abbreviations in the style of AP and
 * CP and by post, and the zone that most people there live in.
 */
const rows: { readonly [zone: string]: string } = {
  'US America/New_York':
    'Connecticut|Conn|CT;Delaware|Del|DE;Florida|Fla|FL;Georgia|Ga|GA;Maine|ME;Maryland|Md|MD;Massachusetts|Mass|MA;New Hampshire|NH;' +
    'New Jersey|NJ;New York|NY;North Carolina|NC;Ohio|OH;Pennsylvania|Pa|PA|Penn;Rhode Island|RI;South Carolina|SC;Vermont|Vt|VT;' +
    'Virginia|Va|VA;West Virginia|WVa|WV;District of Columbia|DC',
  'US America/Detroit': 'Michigan|Mich|MI',
  'US America/Indiana/Indianapolis': 'Indiana|Ind',
  'US America/Kentucky/Louisville': 'Kentucky|Ky|KY',
  'US America/Chicago':
    'Alabama|Ala|AL;Arkansas|Ark|AR;Illinois|Ill|IL;Iowa|IA;Kansas|Kan|KS;Louisiana|La|LA;Minnesota|Minn|MN;Mississippi|Miss|MS;' +
    'Missouri|Mo|MO;Nebraska|Neb|NE;North Dakota|ND;Oklahoma|Okla|OK;South Dakota|SD;Tennessee|Tenn|TN;Texas|Tex|TX;Wisconsin|Wis|WI',
  'US America/Denver': 'Colorado|Colo|CO;Montana|Mont|MT;New Mexico|NM;Utah|UT;Wyoming|Wyo|WY',
  'US America/Boise': 'Idaho',
  'US America/Phoenix': 'Arizona|Ariz|AZ',
  'US America/Los_Angeles': 'California|Calif|CA;Nevada|Nev|NV;Oregon|Ore|OR;Washington|Wash|WA',
  'US America/Anchorage': 'Alaska|AK',
  'US Pacific/Honolulu': 'Hawaii|HI',
  'CA America/Toronto': 'Ontario|Ont|ON;Quebec|Québec|Que|QC',
  'CA America/Winnipeg': 'Manitoba|Man|MB',
  'CA America/Regina': 'Saskatchewan|Sask|SK',
  'CA America/Edmonton': 'Alberta|Alta|AB',
  'CA America/Vancouver': 'British Columbia|BC',
  'CA America/Halifax': 'Nova Scotia|NS;Prince Edward Island|PEI',
  'CA America/Moncton': 'New Brunswick|NB',
  'CA America/St_Johns': 'Newfoundland|Newfoundland and Labrador|Nfld|NL',
  'AU Australia/Sydney': 'New South Wales|NSW',
  'AU Australia/Brisbane': 'Queensland|Qld',
};

const states = new Map<string, State>();
for (const [pair, named] of Object.entries(rows)) {
  const [country = '', zone = ''] = pair.split(' ');
  for (const name of named.split(/[;|]/)) states.set(placeKey(name), { country, zone });
}

/** The state or province behind what stands after a city: `Calif.`, `N.Y.`, `Ont.`; null for anything else. */
export function stateByName(name: string): State | null {
  return states.get(placeKey(name)) ?? null;
}
