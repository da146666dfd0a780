/** Territories and islands, and the South Seas: see own-places.ts. */
export const islands: { readonly [pair: string]: string } = {
  'VA Europe/Vatican':
    'Vaticaanstad|Vaticaan|Vatikanstadt|Vatikan|Vatican City|The Vatican|Vatican|Cité du Vatican|Ciudad del Vaticano|' +
    'Città del Vaticano|Heilige Stoel|Sint-Pietersplein',
  'BM Atlantic/Bermuda': 'Bermuda|Bermudes|Hamilton|Bermudaeilanden',
  'KY America/Cayman':
    'Kaaimaneilanden|Caymaneilanden|Cayman Islands|Îles Caïmans|Kaimaninseln|George Town|Grand Cayman',
  'FK Atlantic/Stanley':
    'Falklandeilanden|Falklands|Falkland Islands|Malouines|Îles Malouines|Falklandinseln|Malvinas|Stanley|Port Stanley',
  'GS Atlantic/South_Georgia': 'Zuid-Georgië|South Georgia|Géorgie du Sud|Südgeorgien|Grytviken',
  'GI Europe/Gibraltar': 'Gibraltar',
  'GG Europe/Guernsey':
    'Guernsey|Guernesey|Alderney|Sark|Saint Peter Port|St Peter Port|Kanaaleilanden|Channel Islands|Îles Anglo-Normandes',
  'JE Europe/Jersey': 'Jersey|St. Helier|Saint Helier',
  'IM Europe/Isle_of_Man': 'Isle of Man|Eiland Man|Man-eiland|Île de Man|Insel Man|Douglas',
  'FO Atlantic/Faroe': 'Faeröer|Faroe Islands|Faroer|Îles Féroé|Féroé|Färöer|Tórshavn',
  'GL America/Nuuk': 'Groenland|Greenland|Grönland|Nuuk|Kangerlussuaq|Ilulissat|Godthab',
  'GL America/Thule': 'Thule|Pituffik|Qaanaaq',
  'SJ Arctic/Longyearbyen':
    'Spitsbergen|Svalbard|Spitzbergen|Spitzberg|Longyearbyen|Ny-Ålesund|Barentsburg|Jan Mayen',
  'AX Europe/Mariehamn': 'Åland|Ålandeilanden|Aland|Åland Islands|Mariehamn',
  'PF Pacific/Tahiti':
    'Tahiti|Frans-Polynesië|French Polynesia|Polynésie française|Französisch-Polynesien|Bora Bora|Bora-Bora|Moorea|' +
    'Teahupo’o|Teahupoo|Mururoa|Papeete',
  'PF Pacific/Marquesas': 'Marquesas|Markiezeneilanden|Îles Marquises|Nuku Hiva',
  'NC Pacific/Noumea': 'Nieuw-Caledonië|New Caledonia|Nouvelle-Calédonie|Neukaledonien|Nouméa|Noumea',
  'WF Pacific/Wallis': 'Wallis en Futuna|Wallis and Futuna|Wallis-et-Futuna|Mata-Utu|Wallis',
  'RE Indian/Reunion': 'Réunion|La Réunion|Reunion|Saint-Denis de La Réunion',
  'YT Indian/Mayotte': 'Mayotte|Mamoudzou|Dzaoudzi',
  'GP America/Guadeloupe': 'Guadeloupe|Pointe-à-Pitre|Basse-Terre',
  'MQ America/Martinique': 'Martinique|Fort-de-France',
  'GF America/Cayenne':
    'Frans-Guyana|French Guiana|Guyane|Guyane française|Französisch-Guayana|Kourou|Cayenne|Saint-Laurent-du-Maroni',
  'PM America/Miquelon':
    'Saint-Pierre en Miquelon|Saint-Pierre-et-Miquelon|Saint Pierre and Miquelon|St. Pierre und Miquelon',
  'BL America/St_Barthelemy': 'Saint-Barthélemy|Saint Barts|St. Barts|Saint-Barth|Gustavia',
  'MF America/Marigot': 'Marigot|Saint-Martin|Saint Martin|Grand Case',
  'PR America/Puerto_Rico': 'Puerto Rico|Porto Rico|San Juan',
  'VI America/St_Thomas':
    'Maagdeneilanden|Amerikaanse Maagdeneilanden|US Virgin Islands|U.S. Virgin Islands|Saint Thomas|St. Thomas|Saint Croix|' +
    'St. Croix|Charlotte Amalie',
  'VG America/Tortola':
    'Britse Maagdeneilanden|British Virgin Islands|Tortola|Road Town|Virgin Gorda|Necker Island',
  'TC America/Grand_Turk':
    'Turks- en Caicoseilanden|Turks en Caicos|Turks and Caicos|Turks and Caicos Islands|Îles Turques-et-Caïques|' +
    'Providenciales|Cockburn Town|Grand Turk',
  'AI America/Anguilla': 'Anguilla|The Valley',
  'MS America/Montserrat': 'Montserrat|Brades',
  'SH Atlantic/St_Helena':
    'Sint-Helena|Saint Helena|St. Helena|Sainte-Hélène|Jamestown|Ascension|Tristan da Cunha',
  'GU Pacific/Guam': 'Guam|Hagåtña|Hagatna|Agana|Tamuning',
  'MP Pacific/Saipan': 'Saipan|Noordelijke Marianen|Northern Mariana Islands|Tinian',
  'AS Pacific/Pago_Pago': 'Amerikaans-Samoa|American Samoa|Pago Pago|Samoa américaines|Amerikanisch-Samoa',
  'CK Pacific/Rarotonga': 'Cookeilanden|Cook Islands|Îles Cook|Cookinseln|Rarotonga|Avarua',
  'NU Pacific/Niue': 'Niue|Alofi',
  'TK Pacific/Fakaofo': 'Tokelau',
  'NF Pacific/Norfolk': 'Norfolk Island|Norfolkeiland',
  'CX Indian/Christmas':
    'Christmas Island|Christmaseiland|Kersteiland|Weihnachtsinsel|Île Christmas|Flying Fish Cove',
  'CC Indian/Cocos': 'Cocoseilanden|Cocos Islands|Kokosinseln|Keeling',
  'IO Indian/Chagos': 'Diego Garcia|Chagos|Chagoseilanden|Chagos Islands|Archipel des Chagos',
  'PN Pacific/Pitcairn': 'Pitcairn|Pitcairneilanden|Adamstown',
  'TF Indian/Kerguelen': 'Kerguelen|Kerguelen-eilanden',
  'AQ Antarctica/McMurdo': 'Antarctica|Antarctique|Antarktis|Zuidpool|South Pole|Südpol|Pôle Sud|McMurdo',
  'AQ Antarctica/Palmer': 'Antarctisch Schiereiland|Antarctic Peninsula',
  'NR Pacific/Nauru': 'Nauru|Yaren',
  'TV Pacific/Funafuti': 'Tuvalu|Funafuti',
  'KI Pacific/Tarawa': 'Kiribati|Tarawa|South Tarawa|Zuid-Tarawa',
  'PW Pacific/Palau': 'Palau|Palaos|Koror|Ngerulmud|Melekeok',
  'FM Pacific/Pohnpei': 'Palikir|Pohnpei|Micronesia|Micronesië|Micronésie|Mikronesien',
  'MH Pacific/Majuro': 'Majuro|Marshalleilanden|Bikini-atol',
  'VU Pacific/Efate': 'Port Vila|Port-Vila|Vanuatu',
  'WS Pacific/Apia': 'Apia|Samoa',
  'TO Pacific/Tongatapu': 'Tonga|Nuku’alofa|Nukualofa',
  'SB Pacific/Guadalcanal': 'Honiara|Guadalcanal',
  'PG Pacific/Port_Moresby': 'Port Moresby|Nieuw-Guinea|Lae',
  'PG Pacific/Bougainville': 'Bougainville',
  'EH Africa/El_Aaiun':
    'Westelijke Sahara|Western Sahara|Sahara occidental|Westsahara|Laayoune|El Aaiún|Laâyoune',
  'HK Asia/Hong_Kong': 'Hongkong|Hong Kong|Kowloon|Tai Po',
  'MO Asia/Macau': 'Macau|Macao',
  'AU Australia/Hobart': 'Tasmanië|Tasmania|Tasmanie|Tasmanien|Hobart',
  'AU Australia/Sydney':
    'New South Wales|Nieuw-Zuid-Wales|Nouvelle-Galles du Sud|Bondi|Bondi Beach|Snowy Mountains|Canberra|Lord Howe Island',
  'AU Australia/Brisbane': 'Queensland|Great Barrier Reef|Groot Barrièrerif|Gold Coast|Cairns',
  'AU Australia/Melbourne': 'Phillip Island|Ballarat|Bendigo',
  'AU Australia/Perth': 'West-Australië|Western Australia|Pilbara|Kalgoorlie',
  'AU Australia/Darwin': 'Northern Territory|Uluru|Ayers Rock|Alice Springs',
  'AU Australia/Adelaide': 'South Australia|Zuid-Australië|Woomera|Coober Pedy',
  'NZ Pacific/Auckland':
    'Wellington|Christchurch|Queenstown|White Island|Whakaari|Kaikoura|Waitangi|Pike River',
  'NZ Pacific/Chatham': 'Chathameilanden|Chatham Islands',
};
