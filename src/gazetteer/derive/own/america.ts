/** The Americas, and organisations there that are datelines: see own-places.ts. */
export const america: { readonly [pair: string]: string } = {
  'US America/New_York':
    'OON|Nyu-York|Vašington|VN|UN|Verenigde Naties|United Nations|Nations unies|Vereinte Nationen|Naciones Unidas|Washington|Washington DC|' +
    'Cape Canaveral|Cape Kennedy|Kennedy Space Center|Camp David|Mar-a-Lago|Wall Street|Florida|Floride|North Carolina|' +
    'South Carolina|Noord-Carolina|Zuid-Carolina|Caroline du Nord|Caroline du Sud|Pennsylvania|Pennsylvanië|Pennsylvanie|' +
    'Virginia|Virginië|West Virginia|West-Virginia|New England|Ohio|Maine|Maryland|Massachusetts|Connecticut|Delaware|' +
    'Vermont|New Hampshire|New Jersey|Rhode Island|Kentucky|Long Island|Martha’s Vineyard|Nantucket|Chappaquiddick|' +
    'Ellis Island|Rikers Island|Manhattan|Brooklyn|Bronx|The Bronx|Queens|Harlem|Staten Island|Pentagon|Quantico|Langley|' +
    'Fort Bragg|Key West|Florida Keys|Everglades|Daytona Beach|Hyannis Port|New York State|Joint Base Andrews|Arlington|' +
    'Louisville',
  'US America/Detroit': 'Michigan|Detroit',
  'US America/Indiana/Indianapolis': 'Indiana',
  'US America/Chicago':
    'Texas|Louisiana|Minnesota|Illinois|Wisconsin|Iowa|Missouri|Arkansas|Alabama|Mississippi|Tennessee|Oklahoma|Kansas|' +
    'Nebraska|North Dakota|South Dakota|Noord-Dakota|Zuid-Dakota|Saint Louis|St. Louis|Memphis|Lake Charles|Mount Rushmore',
  'US America/Denver':
    'Colorado|Utah|Montana|Wyoming|New Mexico|Nieuw-Mexico|Los Alamos|Roswell|Yellowstone|Jackson Hole|Monument Valley|' +
    'Santa Fe',
  'US America/Boise': 'Idaho',
  'US America/Phoenix': 'Arizona|Grand Canyon',
  'US America/Los_Angeles':
    'Californië|California|Californie|Kalifornien|Nevada|Oregon|Silicon Valley|Hollywood|Las Vegas|San Jose|Malibu|' +
    'Pacific Palisades|Beverly Hills|Death Valley|Yosemite|Lake Tahoe|Vandenberg|Burning Man|Berkeley|Pasadena|Palo Alto|' +
    'Indian Wells',
  'US America/Anchorage': 'Alaska|Prudhoe Bay|Denali',
  'US America/Adak': 'Aleoeten|Aleutian Islands|Aléoutiennes|Aleuten',
  'US Pacific/Honolulu':
    'Hawaï|Hawaii|Hawai|Hawaï-eilanden|Maui|Oahu|Kauai|Big Island|Pearl Harbor|Pearl Harbour|Lahaina|Kilauea|Mauna Loa|' +
    'Molokai|Honolulu|Waikiki|Hilo',
  'CA America/Toronto': 'Ontario|Quebec|Québec|Lac-Mégantic|Niagara|Niagarawatervallen',
  'CA America/Edmonton': 'Alberta|Banff|Jasper|Lake Louise|Kananaskis|Fort McMurray|Fort MacMurray',
  'CA America/Vancouver':
    'British Columbia|Brits-Columbia|Colombie-Britannique|Whistler|Vancouver Island|Vancouver|Lytton|Kamloops|Tumbler Ridge',
  'CA America/Winnipeg': 'Manitoba',
  'CA America/Regina': 'Saskatchewan',
  'CA America/Halifax': 'Nova Scotia|Nouvelle-Écosse',
  'CA America/Moncton': 'New Brunswick',
  'CA America/St_Johns': 'Newfoundland|Terre-Neuve|Gander',
  'CA America/Iqaluit': 'Nunavut|Iqaluit',
  'CA America/Whitehorse': 'Yukon',
  'CA America/Yellowknife': 'Northwest Territories|Yellowknife',
  'EC Pacific/Galapagos':
    'Galapagoseilanden|Galapagos-eilanden|Galapagos|Galápagos|Galapagos Islands|Îles Galápagos|Galapagosinseln',
  'CL Pacific/Easter': 'Paaseiland|Easter Island|Île de Pâques|Osterinsel|Rapa Nui',
  'CL America/Santiago': 'Santiago|Atacama|Santiago de Chile|Valparaíso|Concepción',
  'CL America/Punta_Arenas': 'Torres del Paine|Punta Arenas|Vuurland',
  'AR America/Argentina/Buenos_Aires':
    'Patagonië|Patagonia|Patagonie|Patagonien|Buenos Aires|Mar-del-Plata|Mar del Plata|Rosario',
  'AR America/Argentina/Ushuaia': 'Ushuaia',
  'CU America/Havana':
    'Guantánamo Bay|Guantanamo Bay|Guantánamo|Guantanamo|Havana|La Havane|Havanna|Varkensbaai|Bay of Pigs|Varadero|' +
    'Santiago de Cuba|La Habana|Holguín|Matanzas',
  'PA America/Panama':
    'Panama-stad|Panama City|Panama-Ville|Panama-Stadt|Panamakanaal|Panama Canal|Canal de Panama|Panamakanal|Darién|Darien|' +
    'Colón',
  'MX America/Mexico_City':
    'Mexico-stad|Mexico City|Mexico-Ville|Mexiko-Stadt|Ciudad de México|Chiapas|Oaxaca|Michoacán|Guerrero|Ayotzinapa|Iguala|' +
    'Acapulco|Tapachula|Jalisco|Teotihuacán',
  'MX America/Cancun': 'Cancún|Cancun|Tulum|Playa del Carmen|Cozumel|Quintana Roo',
  'MX America/Merida': 'Yucatán|Yucatan',
  'MX America/Mazatlan': 'Sinaloa|Culiacán|Culiacan|Mazatlán|Los Cabos|Cabo San Lucas|Baja California Sur',
  'MX America/Tijuana': 'Tijuana|Baja California|Mexicali',
  'MX America/Ciudad_Juarez': 'Ciudad Juárez|Ciudad Juarez|Juárez',
  'GT America/Guatemala': 'Guatemala-stad|Guatemala City|Guatemala-Ville|Guatemala-Stadt|Guatemala Ciudad',
  'SV America/El_Salvador': 'San Salvador|Tecoluca',
  'HN America/Tegucigalpa': 'San Pedro Sula|Tegucigalpa|Roatán',
  'HT America/Port-au-Prince':
    'Port-au-Prince|Cité Soleil|Les Cayes|Cap-Haïtien|Cap Haitien|Gonaïves|Jérémie|Pétion-Ville|Petionville|Kenscoff|' +
    'Pont-Sondé|Pont Sondé|Mirebalais',
  'DO America/Santo_Domingo': 'Punta Cana|Saint-Domingue|Santo Domingo|Dajabón|Sosúa|Puerto Plata',
  'JM America/Jamaica': 'Kingston|Montego Bay|Black River|Ocho Rios',
  'BS America/Nassau': 'Nassau|Abaco|Grand Bahama|Great Abaco|Marsh Harbour',
  'AG America/Antigua': 'Saint John’s|St. John’s|Antigua|Barbuda',
  'GD America/Grenada': 'St. George’s|Saint George’s|Saint-Georges|Carriacou',
  'LC America/St_Lucia': 'Castries',
  'VC America/St_Vincent': 'Kingstown|Union Island',
  'DM America/Dominica': 'Roseau',
  'KN America/St_Kitts': 'Basseterre|Nevis|Saint Kitts|St. Kitts',
  'BB America/Barbados': 'Bridgetown',
  'TT America/Port_of_Spain': 'Port of Spain|Port-d’Espagne|Trinidad|Tobago|Port-of-Spain',
  'GY America/Guyana': 'Georgetown|Jonestown|Essequibo',
  'VE America/Caracas': 'Caracas|Maracaibo|Tocorón|El Helicoide|Ciudad Bolívar|Isla Margarita|Catatumbo',
  'CO America/Bogota':
    'Bogota|Bogotá|Medellín|Medellin|Cartagena|Carthagène|Cali|Cúcuta|Cucuta|Cauca|Chocó|Tumaco|Buenaventura|Caquetá|' +
    'San Andrés|Leticia|Mocoa',
  'PE America/Lima': 'Machu Picchu|Lima|Cusco|Cuzco|Callao|Nazca|Iquitos|Puno|Juliaca|Trujillo',
  'BO America/La_Paz': 'La Paz|El Alto|Sucre|Potosí|Potosi|Santa Cruz de la Sierra|Titicaca|Cochabamba',
  'BR America/Sao_Paulo':
    'Rio|Rio de Janeiro|Sao Paulo|São Paulo|Brasília|Brasilia|Brumadinho|Copacabana|Interlagos|Blumenau|Ipanema|Vinhedo|' +
    'Petrópolis|Petropolis|Curitiba|Porto Alegre|Santa Catarina|Minas Gerais|Foz do Iguaçu',
  'BR America/Manaus': 'Amazone|Amazonas|Amazonië|Manaus|Roraima',
  'BR America/Belem': 'Belém|Belem|Pará|Altamira|Marabá',
  'BR America/Noronha': 'Fernando de Noronha',
  'BR America/Bahia': 'Bahia|Salvador de Bahia|Salvador da Bahia|Salvador',
  'EC America/Guayaquil': 'Quito|Guayaquil|Esmeraldas|Durán',
  'UY America/Montevideo': 'Montevideo|Punta del Este',
  'PY America/Asuncion': 'Asunción|Asuncion|Ciudad del Este|Luque',
};
