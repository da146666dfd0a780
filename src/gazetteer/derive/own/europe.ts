/** Europe: see own-places.ts. */
export const europe: { readonly [pair: string]: string } = {
  'ES Atlantic/Canary':
    'Canarische Eilanden|Canary Islands|Canaries|Îles Canaries|Kanaren|Kanarische Inseln|Tenerife|Teneriffa|Ténérife|' +
    'Gran Canaria|Lanzarote|Fuerteventura|La Palma|La Gomera|Gomera|El Hierro|Las Palmas|Arguineguín|Los Cristianos|' +
    'Los Llanos|La Graciosa',
  'ES Africa/Ceuta': 'Ceuta|Melilla',
  'ES Europe/Madrid':
    'Mallorca|Majorca|Majorque|Menorca|Minorca|Minorque|Ibiza|Formentera|Balearen|Balearic Islands|Baléares|Catalonië|' +
    'Catalonia|Catalogne|Katalonien|Baskenland|Basque Country|Pays basque|Andalusië|Andalusia|Andalousie|Andalusien|Galicië|' +
    'Galicia|Galice|Costa Brava|Costa del Sol|Costa Blanca|Asturië|Navarra|Extremadura|Castilië|Valencia|Córdoba|Cordoue|' +
    'Granada|Mérida|Merida|Palma|Palma de Mallorca|Salamanca|Salamanque|Toledo|Tolède|Pamplona|Sevilla|Seville|Séville|' +
    'Barcelona|Barcelone|Magaluf|Saragossa|Saragosse|Gerona|La Coruña|A Coruña|Corunna|San Sebastián|San Sebastian|Guernica|' +
    'Gernika|Lloret de Mar|Salou|Torrevieja|Jerez|Murcia|Alicante|Málaga|Malaga|León|Paiporta|Cabo de Gata|Moncloa|' +
    'Guadalest',
  'PT Atlantic/Azores': 'Azoren|Azores|Açores|Ponta Delgada|São Miguel|Terceira',
  'PT Atlantic/Madeira': 'Madeira|Madère|Funchal|Porto Santo',
  'PT Europe/Lisbon': 'Algarve|Porto|Fátima|Fatima|Praia da Luz|Lisboa|Alentejo|Pedrógão Grande',
  'GR Europe/Athens':
    'Kreta|Crete|Crète|Rhodos|Rhodes|Rodos|Lesbos|Kos|Corfu|Korfoe|Korfu|Corfou|Samos|Santorini|Santorin|Zakynthos|Mykonos|' +
    'Leros|Chios|Chio|Evia|Karpathos|Naxos|Paros|Milos|Skiathos|Lefkas|Lefkada|Kefalonia|Cephalonia|Kythira|Gavdos|Ithaka|' +
    'Euboea|Athos|Peloponnesos|Peloponnese|Moria|Idomeni|Evros|Olympia|Delphi|Symi|Kastellorizo|Farmakonisi|Athens|Pylos|' +
    'Kalamata|Volos|Patras|Thessaloniki|Saloniki|Agathonisi|Skopelos|Syros|Amorgos|Piraeus|Pireus|Le Pirée|Piräus',
  'IT Europe/Rome':
    'Sicilië|Sicily|Sicile|Sizilien|Sardinië|Sardinia|Sardaigne|Sardinien|Lampedusa|Capri|Elba|Ischia|Stromboli|Etna|' +
    'Vesuvius|Toscane|Tuscany|Toskana|Umbrië|Umbria|Lombardije|Lombardy|Lombardei|Lombardie|Calabrië|Calabria|Zuid-Tirol|' +
    'South Tyrol|Südtirol|Piemonte|Piedmont|Veneto|Puglia|Apulië|Ligurië|Dolomieten|Dolomites|Gardameer|Lake Garda|' +
    'Lago Maggiore|Comomeer|Lake Como|Amatrice|Pompeii|Pompeï|Pompei|Pompéi|Padua|Padoue|Padova|Venetië|Venise|Venice|' +
    'Venedig|Cinque Terre|Cortina d’Ampezzo|San Remo|Cutro|Linosa|Pantelleria|Rome|Roma|Rom|Florence|Firenze|Turijn|Turin|' +
    'Milan|Milaan|Napels|Naples|Bologna|Bologne|Mantua|Mantoue|Como|Parma|Triëst|Triest|Livigno|Bormio|Anterselva|' +
    'Val Gardena|Castel Gandolfo|Rigopiano|Pisa|Pise|Siena|Sienne|Modena|Modène|Borgo Egnazia|Verona|Genoa|Genua|Maranello|' +
    'Mugello|Imola|Monza',
  'FR Europe/Paris':
    'Corsica|Corse|Korsika|Normandië|Normandy|Normandie|Bretagne|Brittany|Provence|Elzas|Alsace|Elsass|Lotharingen|Lorraine|' +
    'Lothringen|Bourgogne|Bourgondië|Burgundy|Champagne|Dordogne|Auvergne|Jura|Savoie|Haute-Savoie|Vendée|Loire|' +
    'Île-de-France|Côte d’Azur|Riviera|Vogezen|Vosges|Picardië|Picardie|Languedoc|Gascogne|Pyreneeën|Haute-Corse|Ardèche|' +
    'Drôme|Gironde|Morbihan|Finistère|Pas-de-Calais|Mont Blanc|Mont Ventoux|Alpe d’Huez|L’Alpe d’Huez|Mont-Saint-Michel|' +
    'Mont Saint-Michel|Le Bourget|Dunkirk|Duinkerken|Dunkerque|Dünkirchen|Dunkirque|Rouaan|Rouen|Bayeux|Flamanville|' +
    'Kamerijk|Cambrai|Le Grand-Bornand|Grand-Bornand|Courchevel|Val d’Isère|Val Thorens|Méribel|Tignes|Les Deux Alpes|' +
    'Les Arcs|Atrecht|Arras|Rijsel|Lille|Ryssel|Grevelingen|Gravelines|Straatsburg|Strassburg|Mülhausen|Nizza|Brest|Lens|' +
    'Metz|Nancy|Magny-Cours|Le Touquet|Chamonix|Paris|Parijs|Lyon|Marseille|Nice|Cannes|Bordeaux|Roissy|Charles de Gaulle|' +
    'Orly|Colombey-les-Deux-Églises|Utah Beach|Omaha Beach|Juno Beach|Lascaux|La Plagne|Albertville|Annecy|Morzine|' +
    'La Rosière|Champs-Élysées|Élysée|Saint-Tropez|Port-Grimaud|Versailles|Roland Garros|Mazan|Magnanville|Rambouillet',
  'DE Europe/Berlin':
    'Beieren|Bavaria|Bavière|Bayern|Saksen|Saxony|Sachsen|Saxe|Neder-Saksen|Nedersaksen|Lower Saxony|Niedersachsen|' +
    'Basse-Saxe|Saksen-Anhalt|Sachsen-Anhalt|Noordrijn-Westfalen|North Rhine-Westphalia|Nordrhein-Westfalen|' +
    'Rhénanie-du-Nord-Westphalie|Thüringen|Thuringia|Thuringe|Hessen|Hesse|Rijnland-Palts|Rheinland-Pfalz|' +
    'Rhineland-Palatinate|Saarland|Brandenburg|Brandenbourg|Sleeswijk-Holstein|Schleswig-Holstein|Mecklenburg-Voor-Pommeren|' +
    'Mecklenburg-Vorpommern|Baden-Württemberg|Bade-Wurtemberg|Ahrdal|Ahrtal|Ahrweiler|Ruhrgebied|Ruhrgebiet|Eifel|Sauerland|' +
    'Harz|Zwarte Woud|Schwarzwald|Black Forest|Forêt-Noire|Allgäu|Sylt|Juist|Helgoland|Borkum|Norderney|Langeoog|Spiekeroog|' +
    'Wangerooge|Baltrum|Amrum|Föhr|Fehmarn|Rügen|Usedom|Bodensee|Bodenmeer|Nürburg|Nürburgring|Hockenheim|Brunswijk|Gartow|' +
    'Gorleben|Lubmin|Coblence|Koblence|Elmau|Schloss Elmau|Bayreuth|Winterberg|Kleef|Emmerik|Gulik|Bentheim|Bad Bentheim|' +
    'Meppen|Lingen|Papenburg|Leer|Meißen|Munster|Münster|Essen|Worms|Ulm|Trier|Trèves|Spiers|Spire|Aken|Keulen|' +
    'Bergen-Belsen|Buchenwald|Dachau|Ravensbrück|Sachsenhausen|Oberhof|Altenberg|Klingenthal|Titisee|Königssee|Ruhpolding|' +
    'Sachsenring|Garzweiler|Lützerath|Hambach|Grünheide|Stammheim|Karlsruhe|Frankfurt|Francfort|Hanover|Hannover|Dresden|' +
    'Potsdam|Weimar|Wittenberg|Freiburg|Fribourg-en-Brisgau|Ludwigshafen|Zinnowitz|Peenemünde|Warnemünde|Travemünde',
  'GB Europe/London':
    'Engeland|Schotland|Scotland|Wales|Pays de Galles|Écosse|Angleterre|Noord-Ierland|Northern Ireland|Irlande du Nord|' +
    'Nordirland|Shetland|Shetlandeilanden|Shetland Islands|Orkney|Orkneys|Orcades|Hebriden|Hebrides|Isle of Wight|Cornwall|' +
    'Kent|Essex|Sussex|Devon|Yorkshire|Skye|Scilly|Isle of Skye|Lockerbie|Wimbledon|Silverstone|Heathrow|Gatwick|Stansted|' +
    'Sandringham|Balmoral|Windsor|Chequers|Sellafield|Carbis Bay|Stonehenge|Salisbury|Newcastle|Newcastle upon Tyne|' +
    'Londonderry|Derry|St. Andrews|Saint Andrews|Downing Street|Westminster|Whitehall|Hillsborough|Glastonbury|Aintree|' +
    'Epsom|Ascot|Goodwood|Old Trafford|Dover|Douvres|Plymouth|Portsmouth|Bristol|Bath|Oxford|Cambridge|Manchester|' +
    'Birmingham|Liverpool|York|Canterbury|Cantorbéry|Newport|Wembley|Twickenham|Grenfell|Gleneagles|Turnberry|Troon|' +
    'Carnoustie|Dunblane|Southport|Reading|Hull|Lancaster|Lincoln|Worcester|Gloucester|Durham|Norwich|Ipswich|' +
    'Bletchley Park|Sizewell|Hinkley Point|Aberfan|Loch Ness|Ayr|Amesbury|Hartlepool|Grangemouth|Faslane|Barrow-in-Furness|' +
    'Porton Down|Blackburn|London|Londen|Londres',
  'IE Europe/Dublin': 'Cork|Galway|Limerick|Shannon|Kerry|Donegal|Sligo|Waterford|Dublin|Aran-eilanden',
  'CH Europe/Zurich':
    'Soleure|Cirih|Davos|Landquart|Geneva|Genf|Genève|Ginevra|Crans-Montana|Verbier|Sion|Zermatt|Wengen|Adelboden|Gstaad|Bürgenstock|Basel|Bazel|' +
    'Bâle|Basle|Bern|Berne|Luzern|Lucerne|Lenzerheide|Saas-Fee|Gotthard|Tessin|Ticino|Valais|Graubünden|Blatten|Engelberg|' +
    'Val Müstair|Andermatt|Montreux|Klosters|Würenlingen|Emmental|Gruyères|Arosa|Magglingen|Villars|Interlaken',
  'AT Europe/Vienna':
    'Ischgl|Lech|Lech am Arlberg|St. Anton|Sankt Anton|Sankt Anton am Arlberg|St. Anton am Arlberg|Bad Ischl|Tirol|Tyrol|' +
    'Steiermark|Styria|Karinthië|Kärnten|Vorarlberg|Salzkammergut|Kitzbühel|Sölden|Gerlos|Zell am See|Kaprun|Spielberg|' +
    'Saalbach|Obertauern|Mayrhofen|Obergurgl|Seefeld|Wenen|Innsbruck|Semmering|Flachau|Galtür|Ramsau|Kulm|Hallstatt|' +
    'Mauthausen|Parndorf|Traiskirchen|St. Pölten|Burgenland|Vienne|Vienna|Wien',
  'LI Europe/Vaduz': 'Vaduz',
  'LU Europe/Luxembourg': 'Schengen|Vianden|Clervaux|Echternach|Remich|Wiltz',
  'DK Europe/Copenhagen':
    'Bornholm|Jutland|Jylland|Funen|Fyn|Lolland|Falster|Sjælland|Helsingør|Elsinore|Elseneur|Billund|Christiansborg|Rønne|' +
    'Skagen|Marienborg|Christiania',
  'SE Europe/Stockholm':
    'Gotland|Öland|Skåne|Göteborg|Gothenburg|Gotenburg|Åre|Sälen|Falun|Kiruna|Visby|Norrköping|Forsmark|Ringhals|Malmö',
  'NO Europe/Oslo':
    'Utøya|Utoya|Lofoten|Noordkaap|North Cape|Svolvær|Holmenkollen|Granavolden|Hafjell|Trysil|Geilo|Andøya|Vardø|Gjerdrum|' +
    'Hemsedal|Beitostølen|Hamar|Trondheim|Drontheim|Finnmark|Telemark|Kongsberg',
  'FI Europe/Helsinki':
    'Lapland|Laponie|Finnisch-Lappland|Rovaniemi|Kittilä|Ruka|Helsingfors|Olkiluoto|Tampere|Turku|Åbo',
  'IS Atlantic/Reykjavik':
    'Grindavík|Grindavik|Keflavik|Keflavík|Reykjavik|Eyjafjallajökull|Reykjanes|Þingvellir|Vestmannaeyjar|Westmaneilanden',
  'CY Asia/Nicosia': 'Akrotiri|Nicosia|Ayia Napa|Agia Napa|Dhekelia|Protaras|Limassol|Larnaca|Paphos',
  'CY Asia/Famagusta': 'Noord-Cyprus|Northern Cyprus|Chypre-Nord|Nordzypern|Famagusta|Kyrenia|Varosha',
  'MT Europe/Malta': 'Valletta|La Valette|La Valletta|Gozo|Comino|Sliema',
  'BA Europe/Sarajevo':
    'Srebrenica|Potočari|Potocari|Pale|Republika Srpska|Visegrad|Herzegovina|Medjugorje|Međugorje|Sarajevo|Mostar|Vitez',
  'XK Europe/Belgrade': 'Pristina|Mitrovica|Pejë|Peja|Pec|Banjska|Zvecan|Prizren',
  'RS Europe/Belgrade': 'Vojvodina|Preševo',
  'ME Europe/Podgorica': 'Bar|Budva|Kotor|Cetinje|Sveti Stefan',
  'MD Europe/Chisinau':
    'Chisinau|Chișinău|Chisinev|Kisjinev|Kisjinau|Kishinev|Kischinau|Kichinev|Chișinãu|Tiraspol|Transnistrië|Transnistria|' +
    'Transnistrie|Transnistrien|Gagaoezië|Gagauzia|Komrat|Comrat',
  'PL Europe/Warsaw':
    'Auschwitz|Oświęcim|Oswiecim|Auschwitz-Birkenau|Treblinka|Sobibor|Majdanek|Silezië|Silesia|Silésie|Schlesien|Pommeren|' +
    'Masuria|Breslau|Danzig|Gdansk|Posen|Stettin|Krakau|Przewodów|Przewodow|Medyka|Bialowieza|Kuznica|Westerplatte|Zakopane|' +
    'Krynica',
  'CZ Europe/Prague': 'Moravië|Bohemen|Praag|Terezín|Theresienstadt|Lidice|Pilsen|Dukovany|Temelín',
  'SK Europe/Bratislava': 'Handlová|Handlova|Bratislava|Košice|Štrbské Pleso',
  'RO Europe/Bucharest': 'Transsylvanië|Transylvania|Transsilvanien|Deveselu|Constanta|Constanța|Boekarest',
  'HU Europe/Budapest': 'Röszke|Roszke|Balaton|Balatonmeer|Boedapest|Mogyoród|Hungaroring|Szeged',
  'TR Europe/Istanbul':
    'Istanbul|Istanboel|Gallipoli|Cappadocië|Cappadocia|Akkuyu|Imrali|Imroz|Bodrum|Marmaris|Kusadasi|Silivri|Antakya|Hatay|' +
    'Elbistan|Iskenderun|Incirlik|Soma|Kahramanmaras|Diyarbakir|Efeze|Alanya|Troje',
  'CV Atlantic/Cape_Verde': 'Praia|Mindelo',
};
