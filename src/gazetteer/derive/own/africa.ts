/** Africa: see own-places.ts. */
export const africa: { readonly [pair: string]: string } = {
  'TZ Africa/Dar_es_Salaam': 'Zanzibar|Zanzibar-stad|Sansibar|Kilimanjaro|Serengeti',
  'SC Indian/Mahe': 'Victoria|Mahé|Seychellen|Praslin',
  'MU Indian/Mauritius': 'Port Louis|Rodrigues',
  'KM Indian/Comoro': 'Moroni|Anjouan',
  'EG Africa/Cairo':
    'Sinaï|Sinai|Sharm-el-Sheikh|Sharm el-Sheikh|Sharm el Sheikh|Charm el-Cheikh|Sjarm-el-Sjeik|Sjarm el-Sjeik|' +
    'Scharm El-Scheich|Sharm|El Arish|El-Arish|Al-Arish|Gizeh|Gizah|Giza|Luxor|Louxor|Alexandrië|Alexandria|Alexandrie|Suez|' +
    'Suezkanaal|Suez Canal|Port Said|Port-Saïd|Hurghada|Aboe Simbel|Abu Simbel|El Alamein|Dahab|Taba|Caïro|Cairo|Le Caire|' +
    'Kairo|Marsa Alam|Aswan|Assouan|Assuan',
  'LY Africa/Tripoli':
    'Tripoli|Tripolis|Tripolitanië|Benghazi|Bengazi|Derna|Sirte|Syrte|Misrata|Misurata|Tobruk|Tobroek|Tobrouk|Zawiya|Zuwara|' +
    'Cyrenaica|Sebha|Zintan',
  'TN Africa/Tunis': 'Djerba|Sousse|Sfax|Tunis|Carthago|Tozeur|Kasserine|Zarzis|Ben Guerdane|El Amra',
  'MA Africa/Casablanca':
    'Rif|Rabat|Marrakech|Marrakesh|Marrakesj|Marrakesch|Fez|Fès|Fes|Tanger|Tangier|Casablanca|Agadir|Al Hoceima|Hoge Atlas|' +
    'Nador|Taroudant|Amizmiz|Moulay Brahim',
  'DZ Africa/Algiers': 'Algiers|Alger|Algier|In Amenas|Kabylië|Kabylia|Tindouf|Oran',
  'SD Africa/Khartoum':
    'Chartoem|Khartoem|Khartoum|Khartum|Chartum|Darfur|Darfour|Noord-Darfur|West-Darfur|Zuid-Darfur|Kordofan|Zuid-Kordofan|' +
    'El Fasher|El-Fasher|Al-Fasher|Al Fashir|Al-Fashir|El Fasjer|El-Fasjer|Al Fasjir|Al-Fasjir|Al-Fashr|El Facher|El-Facher|' +
    'Al-Faschir|El Obeid|El-Obeid|Al-Obeid|Nyala|Njala|Niyala|Babanusa|Babanoesa|Gedaref|Gedarif|Al-Qadarif|Gedareff|' +
    'Gadaref|Geneina|El Geneina|El-Geneina|Al-Geneina|Al-Junaina|Al-Juneina|El Jeneina|El Daein|Ed Daein|Zalingei|Kadugli|' +
    'Kadoegli|Wad Madani|Wad Medani|Port Sudan|Port Soedan|Port-Soudan|Port-Sudan|Omdurman|Omdoerman|Umm Dourman|Merawi|' +
    'Merowe|Zamzam|Tawila|Mellit|Kassala|Dongola|En Nahud|Al-Nahud|Abyei|Sennar|Sinja|Kutum|Kabkabiya|Heglig|Dilling|' +
    'Nuba Mountains|Nubagebergte|Jebel Marra|Atbara|Jezira|Gezira',
  'SS Africa/Juba':
    'Juba|Djouba|Dschuba|Djuba|Malakal|Bentiu|Wau|Nimule|Pibor|Nassir|Renk|Yei|Upper Nile|Torit|Yambio',
  'ET Africa/Addis_Ababa':
    'Tigray|Tigré|Amhara|Oromia|Afar|Ogaden|Mekele|Mekelle|Axum|Aksum|Aksoem|Lalibela|Gondar|Adigrat|Debark|Jijiga|Gambela|' +
    'Addis Abeba|Addis Ababa|Addis-Abeba|Dire Dawa|Welega|Simien',
  'ER Africa/Asmara': 'Asmara|Massawa|Assab',
  'SO Africa/Mogadishu':
    'Somaliland|Puntland|Mogadishu|Mogadiscio|Mogadischu|Mogadisjoe|Hargeisa|Bosaso|Bossaso|Kismayo|Kismaayo|Baidoa|Garowe|' +
    'Las Anod|Laascaanood|Berbera|Beledweyne|Jowhar|Afgooye|Kismayu',
  'DJ Africa/Djibouti': 'Djibouti|Dschibuti|Camp Lemonnier|Obock',
  'KE Africa/Nairobi':
    'Lamu|Dadaab|Kakuma|Malindi|Mombasa|Masai Mara|Eldoret|Iten|Shakahola|Turkana|Westgate|Garissa',
  'UG Africa/Kampala': 'Entebbe|Gulu|Kampala|Kasese|Mpondwe',
  'RW Africa/Kigali': 'Kigali|Gisenyi|Rubavu|Butare|Huye|Murambi',
  'CD Africa/Lubumbashi':
    'Goma|Bukavu|Boekavoe|Bunia|Beni|Masisi|Rutshuru|Rutsjoeroe|Bunagana|Minova|Sake|Walikale|Uvira|Butembo|Kiwanja|' +
    'Kanyabayonga|Lubero|Fizi|Kalehe|Kavumu|Nyabibwe|Ituri|Kivu|Noord-Kivu|Zuid-Kivu|North Kivu|South Kivu|Nord-Kivu|' +
    'Sud-Kivu|Katanga|Virunga|Virungapark|Mambasa|Djugu|Rumangabo|Kolwezi|Likasi|Lubumbashi|Loeboembasji|Kasaï|Kasai|' +
    'Kisangani|Kamituga|Kasindi|Rubaya|Manono|Komanda|Kamanyola|Kindu|Sange',
  'CD Africa/Kinshasa': 'Kinshasa|Kinsjasa|Mbandaka|Equateur|Kikwit|Matadi|Boma|Kwamouth|Inongo|Zongo',
  'CG Africa/Brazzaville': 'Brazzaville|Pointe-Noire',
  'CF Africa/Bangui': 'Bangui|Birao|Bria|Bangassou|Bambari',
  'TD Africa/Ndjamena':
    'Adré|Adre|Farchana|Abéché|Abeche|Iriba|Tiné|Mao|N’Djamena|N’Djaména|Ndjamena|Lake Chad|Tsjaadmeer|Lac Tchad|Tibesti|' +
    'Faya',
  'NG Africa/Lagos':
    'Chibok|Dapchi|Zamfara|Maiduguri|Borno|Kankara|Baga|Jos|Nigerdelta|Niger Delta|Ogoniland|Gwoza|Kuriga|Papiri|Owo|Kebbi|' +
    'Katsina|Benue|Yelwata|Benin City|Lagos|Abuja|Aboeja|Biafra|Bonny',
  'NE Africa/Niamey': 'Arlit|Agadez|Niamey|Diffa|Tillabéri|Tillaberi|Zinder|Tongo Tongo|Tahoua|Dosso|Téra',
  'ML Africa/Bamako':
    'Kidal|Gao|Mopti|Timboektoe|Timbuktu|Tombouctou|Timbuktoe|Ménaka|Menaka|Tessalit|Kati|Ogossagou|Moura|Tinzaouaten|Ségou|' +
    'Segou|Bandiagara|Farabougou|Djenné|Sévaré|Sevare',
  'BF Africa/Ouagadougou': 'Djibo|Dori|Solhan|Barsalogho|Ouagadougou|Arbinda|Fada N’Gourma|Bobo-Dioulasso',
  'SN Africa/Dakar': 'Casamance|Gorée|Dakar|Touba|Ziguinchor',
  'CI Africa/Abidjan': 'Abidjan|Grand-Bassam|Yamoussoukro',
  'GN Africa/Conakry': 'Conakry|Conakri|Nzérékoré|Simandou|Guéckédou',
  'LR Africa/Monrovia': 'Monrovia',
  'SL Africa/Freetown': 'Freetown|Kailahun|Kenema',
  'CM Africa/Douala': 'Bamenda|Buea|Kumba|Maroua|Douala|Ambazonia|Yaoundé|Jaunde',
  'GQ Africa/Malabo': 'Malabo|Bata|Ciudad de la Paz|Djibloho',
  'GA Africa/Libreville': 'Libreville|Port-Gentil|Lambaréné',
  'ST Africa/Sao_Tome': 'São Tomé|Sao Tomé|Sao Tome',
  'MZ Africa/Maputo':
    'Cabo Delgado|Mocímboa da Praia|Mocimboa da Praia|Pemba|Beira|Macomia|Nampula|Maputo|Afungi',
  'AO Africa/Luanda': 'Cabinda|Luanda',
  'ZW Africa/Harare': 'Harare|Victoria Falls|Victoriawatervallen|Marange|Bulawayo',
  'ZA Africa/Johannesburg':
    'Kaapstad|Cape Town|Le Cap|Kapstadt|Marikana|Robbeneiland|Robben Island|Sun City|Kwazoeloe-Natal|KwaZulu-Natal|Pretoria|' +
    'Tshwane|Stilfontein|Kruger National Park|Krugerpark|Gqeberha|Qunu|Knysna|Johannesburg|Sandton|Durban',
  'NA Africa/Windhoek': 'Walvisbaai|Walvis Bay|Lüderitz|Windhoek',
  'MG Indian/Antananarivo': 'Antananarivo|Nosy Be',
};
