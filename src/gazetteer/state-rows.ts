/**
 * States, provinces and other parts of countries that stand after a city, `PORTLAND, Maine`, `HALLE (Saale)`, with their
 * abbreviations in the style of AP and CP and by post, and the zone that most people there live in where the country has several.
 */
export const stateRows: { readonly [countryAndZone: string]: string } = {
  'US America/New_York':
    'Connecticut|Conn|CT;Delaware|Del|DE;Florida|Fla|FL|Floride;Georgia|Ga|GA;Maine|ME;Maryland|Md|MD;Massachusetts|Mass|MA;' +
    'New Hampshire|NH;New Jersey|NJ;New York|NY|NYC|New York State;North Carolina|NC|Noord-Carolina;Ohio|OH;' +
    'Pennsylvania|Pa|PA|Penn|Penna|Pennsylvanie|Pennsylvanië;Rhode Island|RI;South Carolina|SC|Zuid-Carolina;Vermont|Vt|VT;' +
    'Virginia|Va|VA|Virginie;West Virginia|WVa|WV;District of Columbia|DC',
  'US America/Detroit': 'Michigan|Mich|MI',
  'US America/Indiana/Indianapolis': 'Indiana|Ind|IN',
  'US America/Kentucky/Louisville': 'Kentucky|Ky|KY',
  'US America/Chicago':
    'Alabama|Ala|AL;Arkansas|Ark|AR;Illinois|Ill|IL;Iowa|IA;Kansas|Kan|KS|Kans;Louisiana|La|LA;Minnesota|Minn|MN;' +
    'Mississippi|Miss|MS;Missouri|Mo|MO;Nebraska|Neb|Nebr|NE;North Dakota|ND|Noord-Dakota;Oklahoma|Okla|OK;' +
    'South Dakota|SD|Zuid-Dakota;Tennessee|Tenn|TN;Texas|Tex|TX;Wisconsin|Wis|WI|Wisc',
  'US America/Denver': 'Colorado|Colo|CO;Montana|Mont|MT;New Mexico|NM|Nieuw-Mexico;Utah|UT;Wyoming|Wyo|WY',
  'US America/Boise': 'Idaho|ID',
  'US America/Phoenix': 'Arizona|Ariz|AZ',
  'US America/Los_Angeles':
    'California|Calif|Cal|CA|Californië|Californie|Kalifornien;Nevada|Nev|NV;Oregon|Ore|OR;Washington|Wash|WA',
  'US America/Anchorage': 'Alaska|AK',
  'US Pacific/Honolulu': 'Hawaii|HI|Hawaï',
  'CA America/Toronto': 'Ontario|Ont|ON;Quebec|Québec|Que|QC',
  'CA America/Winnipeg': 'Manitoba|Man|MB',
  'CA America/Regina': 'Saskatchewan|Sask|SK',
  'CA America/Edmonton': 'Alberta|Alta|AB',
  'CA America/Vancouver': 'British Columbia|BC|Brits-Columbia|Brits Columbia|Colombie-Britannique',
  'CA America/Halifax': 'Nova Scotia|NS|Nouvelle-Écosse;Prince Edward Island|PEI|PE',
  'CA America/Moncton': 'New Brunswick|NB|Nouveau-Brunswick',
  'CA America/St_Johns': 'Newfoundland|Newfoundland and Labrador|Nfld|NL|NFL|Terre-Neuve',
  'AU Australia/Sydney': 'New South Wales|NSW|Nieuw-Zuid-Wales',
  'AU Australia/Brisbane': 'Queensland|Qld',
  'AU Australia/Melbourne': 'Victoria|Vic',
  'AU Australia/Adelaide': 'South Australia|SA|Zuid-Australië',
  'AU Australia/Perth': 'Western Australia|West-Australië',
  'AU Australia/Hobart': 'Tasmania|Tas|Tasmanië',
  'AU Australia/Darwin': 'Northern Territory',
  DE:
    'Saale|Oder|Main|Rhein|Rhin|Donau|Elbe|Neckar|Ruhr|Weser|Havel|Spree|Neiße|Isar|Inn|Lech|Mosel|Aller|Lahn|Fulda|Werra|Leine|' +
    'Ems|Sieg|Lippe|Wupper|Iller|Altmühl|Regen|Naab|Nahe|Saar|Oberpfalz|Breisgau|Westfalen|Westf|Westfalia|Westfalen-Lippe|' +
    'Holstein|Schleswig-Holstein|Sleeswijk-Holstein|Schleswig|Allgäu|Taunus|Harz|Westerwald|Odenwald|Schwarzwald|Eifel|Vogtland|' +
    'Erzgebirge|Erzgeb|Pfalz|Hessen|Hesse|Bayern|Beieren|Bavaria|Bavière|Weinstraße|Weinstr|Sachsen|Saksen|Saxony|Saxe|Anhalt|' +
    'Sachsen-Anhalt|Saksen-Anhalt|Niedersachsen|Nedersaksen|Neder-Saksen|Lower Saxony|Thüringen|Thuringia|NRW|Nordrhein-Westfalen|' +
    'Noordrijn-Westfalen|North Rhine-Westphalia|Rheinland-Pfalz|Rijnland-Palts|Rheinland|Brandenburg|Mecklenburg|' +
    'Mecklenburg-Vorpommern|Baden|Baden-Württemberg|Württ|Württemberg|Saarland|Oldb|Oldenburg|Oldenburg in Oldenburg|Dithmarschen|' +
    'Ostfriesland|Emsland|Niederrhein|Sauerland|Lausitz|Niederlausitz|Oberbayern|Niederbayern|Oberfranken|Mittelfranken|' +
    'Unterfranken|Franken|Schwaben|Hunsrück|Bodensee|Bergstraße|Uckermark|Altmark|Prignitz|Siegerland|Münsterland|Bergisches Land|' +
    'Rügen|Usedom|Fehmarn|Föhr|Sylt|Han Münden|Kreis Kleve|Vorpommern|Meckl|Thür|Sachs|BRD|Duitsl',
  AT:
    'Tirol|Tyrol|Vorarlberg|Steiermark|Styria|Kärnten|Karinthië|Carinthia|Salzburg|Oberösterreich|Niederösterreich|NÖ|OÖ|' +
    'Burgenland|Arlberg|Pongau|Pinzgau|Zillertal|Oostenr|Oost',
  CH:
    'GR|SG|ZH|BE|LU|UR|SZ|OW|NW|GL|ZG|FR|SO|BS|BL|SH|AR|AI|AG|TG|TI|VD|VS|NE|GE|JU|Graubünden|Grisons|Wallis|Valais|Tessin|Ticino|' +
    'Thurgau|Aargau|Waadt|Vaud|Jura|Solothurn|Baselland|Schwyz|Uri|Zwits',
  FR:
    'Ain|Aisne|Allier|Alpes-Maritimes|Ardèche|Ardennes|Ariège|Aube|Aude|Aveyron|Bas-Rhin|Bouches-du-Rhône|Calvados|Cantal|Charente|' +
    'Charente-Maritime|Cher|Corrèze|Corse|Corsica|Corse-du-Sud|Haute-Corse|Côte-d’Or|Côtes-d’Armor|Creuse|Deux-Sèvres|Dordogne|Doubs|' +
    'Drôme|Essonne|Eure|Eure-et-Loir|Finistère|Gard|Gers|Gironde|Haut-Rhin|Haute-Garonne|Haute-Loire|Haute-Marne|Haute-Saône|' +
    'Haute-Savoie|Haute-Vienne|Hautes-Alpes|Hautes-Pyrénées|Hauts-de-Seine|Hérault|Ille-et-Vilaine|Indre|Indre-et-Loire|Isère|Jura|' +
    'Landes|Loir-et-Cher|Loire|Loire-Atlantique|Loiret|Lot|Lot-et-Garonne|Lozère|Maine-et-Loire|Manche|Marne|Mayenne|' +
    'Meurthe-et-Moselle|Meuse|Morbihan|Moselle|Nièvre|Nord|Oise|Orne|Pas-de-Calais|Puy-de-Dôme|Pyrénées-Atlantiques|' +
    'Pyrénées-Orientales|Rhône|Saône-et-Loire|Sarthe|Savoie|Seine-et-Marne|Seine-Maritime|Seine-Saint-Denis|Somme|Tarn|' +
    'Tarn-et-Garonne|Territoire de Belfort|Val-d’Oise|Val-de-Marne|Var|Vaucluse|Vendée|Vienne|Vosges|Yonne|Yvelines|Bretagne|' +
    'Normandie|Normandië|Provence|Bourgogne|Alsace|Elzas|Lorraine|Lotharingen|Picardie|Occitanie|Nouvelle-Aquitaine|Aquitaine|' +
    'Île-de-France|Hauts-de-France|Grand Est|Auvergne|Auvergne-Rhône-Alpes|Centre-Val de Loire|Pays de la Loire|Côte d’Azur|Fr',
  GB:
    'Lincolnshire|Yorkshire|North Yorkshire|West Yorkshire|South Yorkshire|Kent|Essex|Sussex|East Sussex|West Sussex|Surrey|Norfolk|' +
    'Suffolk|Devon|Dorset|Somerset|Cornwall|Hampshire|Wiltshire|Berkshire|Oxfordshire|Gloucestershire|Cambridgeshire|Hertfordshire|' +
    'Bedfordshire|Buckinghamshire|Northamptonshire|Leicestershire|Warwickshire|Worcestershire|Shropshire|Staffordshire|Derbyshire|' +
    'Nottinghamshire|Cheshire|Lancashire|Merseyside|Cumbria|Northumberland|Tyne and Wear|County Durham|West Midlands|Midlands|' +
    'Greater Manchester|Isle of Wight|Fife|Aberdeenshire|Ayrshire|Highlands|Tayside|Gwent|Gwynedd|Glamorgan|Pembrokeshire|Antrim|' +
    'County Antrim|County Down|County Tyrone|Ulster|Eng|Engl|Schotl',
  IE: 'County Cork|County Kerry|County Galway|County Mayo|County Donegal|County Clare|Co Cork|Co Kerry|Co Donegal|Munster|Leinster',
  IT:
    'Lombardije|Lombardia|Lombardy|Lombardie|Piemonte|Piedmont|Piémont|Veneto|Vénétie|Ligurië|Liguria|Ligurie|Toscane|Toscana|' +
    'Tuscany|Toskana|Umbrië|Umbria|Ombrie|Lazio|Latium|Abruzzen|Abruzzo|Campanië|Campania|Campanie|Apulië|Puglia|Pouilles|' +
    'Calabrië|Calabria|Calabre|Basilicata|Molise|Marche|Sicilië|Sicilia|Sicily|Sicile|Sizilien|Sardinië|Sardegna|Sardinia|' +
    'Sardaigne|Emilia-Romagna|Trentino|Zuid-Tirol|Südtirol|Alto Adige|Friuli|Aosta|Valle d’Aosta|BZ|TN|MI|RM|TO|NA|PA',
  ES:
    'Andalusië|Andalucía|Andalusia|Andalousie|Catalonië|Cataluña|Catalunya|Catalonia|Catalogne|Baskenland|País Vasco|Galicië|' +
    'Galicia|Asturias|Asturië|Cantabria|Navarra|Aragón|Aragon|Castilla y León|Castilla-La Mancha|Extremadura|Comunidad Valenciana|' +
    'Balearen|Baleares|Mallorca|Ibiza|La Rioja|Costa del Sol|Costa Brava|Costa Blanca|Badajoz|Cáceres|Huelva|Almería|Jaén',
  'ES Atlantic/Canary': 'Canarias|Canarische Eilanden|Tenerife|Gran Canaria|Lanzarote|Fuerteventura',
  'PT Europe/Lisbon': 'Algarve|Alentejo|Setúbal|Leiria|Santarém|Viseu|Aveiro',
  'BR America/Sao_Paulo':
    'SP|RJ|MG|RS|PR|SC|GO|DF|Minas Gerais|Rio Grande do Sul|Paraná|Santa Catarina|Goiás',
  'BR America/Manaus': 'Amazonas|AM',
  'BR America/Belem': 'Pará',
  'BR America/Bahia': 'Bahia',
  'BR America/Recife': 'Pernambuco',
  'BR America/Fortaleza': 'Ceará|Maranhão',
  'MX America/Mexico_City':
    'Jalisco|Guerrero|Oaxaca|Chiapas|Michoacán|Veracruz|Puebla|Guanajuato|Morelos|Hidalgo|Querétaro|Zacatecas|Tabasco',
  'MX America/Mazatlan': 'Sinaloa|Baja California Sur|Nayarit',
  'MX America/Hermosillo': 'Sonora',
  'MX America/Monterrey': 'Nuevo León|Nuevo Leon|Coahuila|Tamaulipas|Durango',
  'MX America/Merida': 'Yucatán|Campeche',
  'MX America/Cancun': 'Quintana Roo',
  'IN Asia/Kolkata':
    'Uttar Pradesh|Tamil Nadu|Maharashtra|Gujarat|Kerala|Karnataka|Andhra Pradesh|Telangana|Bihar|West Bengal|Rajasthan|Assam|' +
    'Manipur|Odisha|Jharkhand|Chhattisgarh|Haryana|Madhya Pradesh|Himachal Pradesh|Uttarakhand|Goa|Kasjmir|Kashmir|Jammu|Ladakh',
  'PK Asia/Karachi': 'Sindh|Balochistan|Baluchistan|Khyber Pakhtunkhwa|Waziristan',
  'ZA Africa/Johannesburg':
    'Gauteng|KwaZulu-Natal|West-Kaap|Western Cape|Oost-Kaap|Eastern Cape|Limpopo|Mpumalanga|Free State|Vrijstaat|Transvaal',
  'UA Europe/Kyiv':
    'Donbas|Donetsk|Loehansk|Luhansk|Charkiv|Kharkiv|Cherson|Kherson|Zaporizja|Zaporizhzhia|oblast Donetsk',
  'SY Asia/Damascus': 'Golan|Ghouta',
  'PS Asia/Gaza': 'Gaza|Gazastrook',
  'TR Europe/Istanbul': 'Hatay',
  'CD Africa/Lubumbashi': 'Noord-Kivu|Zuid-Kivu|North Kivu|South Kivu|Nord-Kivu|Sud-Kivu|Ituri',
  'SD Africa/Khartoum': 'Darfur|Noord-Darfur|West-Darfur|Zuid-Darfur|Kordofan',
  'NG Africa/Lagos': 'Borno|Kaduna State|Benue|Plateau|Zamfara|Katsina',
  'CN Asia/Shanghai':
    'Sichuan|Guangdong|Hubei|Hunan|Henan|Shandong|Yunnan|Fujian|Zhejiang|Jiangsu|Hebei|Shanxi|Guizhou',
  'ID Asia/Jakarta': 'Java|Sumatra|West-Java|Oost-Java|Midden-Java|Atjeh|Aceh',
  'ID Asia/Makassar': 'Bali|Sulawesi|Lombok|Flores',
  'ID Asia/Jayapura': 'Papua|Papoea|Molukken',
  'RU Europe/Moscow': 'Dagestan|Tsjetsjenië|Chechnya|Tatarstan|Karelië|Noord-Ossetië',
};
