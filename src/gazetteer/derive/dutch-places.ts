/**
 * Towns, villages, municipalities and regions of the Netherlands that GeoNames' cities lack or call otherwise, by province (ISO
 * 3166-2), as Dutch datelines name them.
 */
export const dutchPlaces: { readonly [province: string]: string } = {
  'NL-GR':
    'Adorp|Aduard|Appingedam|Bad Nieuweschans|Baflo|Bedum|Bellingwolde|Blijham|Borgercompagnie|De Marne|Delfzijl|Den Andel|' +
    'Eemsdelta|Eemshaven|Eemsmond|Eenrum|Engelbert|Enumatil|Ezinge|Farmsum|Finsterwolde|Foxhol|Garmerwolde|Garrelsweer|' +
    'Garsthuizen|Grijpskerk|Grootegast|Haren|Harkstede|Het Hogeland|Hoogezand|Hoogezand-Sappemeer|Huizinge|Kantens|' +
    'Kiel-Windeweer|Kloosterburen|Kolham|Kropswolde|Lauwersoog|Leek|Leens|Lettelbert|Loppersum|Lutjegast|Marum|Meeden|' +
    'Middelstum|Midden-Groningen|Midwolda|Muntendam|Musselkanaal|Nieuwe Pekela|Nieuwolda|Noordbroek|Noordpolderzijl|' +
    'Oldambt|Oldehove|Ommelanden|Onderdendam|Onstwedde|Oosterhoogebrug|Opende|Oude Pekela|Overschild|Pekela|Pieterburen|' +
    'Reiderland|Roodeschool|Rottum|Rottumeroog|Rottumerplaat|Sappemeer|Sauwerd|Scheemda|Schildwolde|Sellingen|Siddeburen|' +
    'Slochteren|Spijk|Stadskanaal|Stedum|Stitswerd|Ter Apel|Ten Boer|Ten Post|Termunterzijl|Tolbert|Uithuizen|' +
    'Uithuizermeeden|Uithuizerwad|Usquert|Veendam|Veelerveen|Vlagtwedde|Wagenborgen|Warffum|Wedde|Wehe-den Hoorn|' +
    'Westerbroek|Westeremden|Westerkwartier|Westerwolde|Wildervank|Winschoten|Winsum|Winneweer|Woltersum|Zandeweer|Zeerijp|' +
    'Zevenhuizen|Zoutkamp|Zuidbroek|Zuidhorn|Zuidwolde',
  'NL-FR':
    'Achtkarspelen|Akkrum|Aldeboarn|Ameland|Appelscha|Arum|Bakhuizen|Bakkeveen|Beetsterzwaag|Bergum|Berlikum|' +
    'Blauwhuis|Boelenslaan|Bolsward|Broeksterwoude|Buitenpost|Burdaard|Burgum|Buren op Ameland|Cornjum|Damwoude|Damwâld|' +
    'Dantumadeel|Dantumadiel|De Knipe|De Westereen|Dokkum|Drachten|Drogeham|Echtenerbrug|Eernewoude|Earnewâld|Eastermar|' +
    'Elahuizen|Feanwâlden|Ferwerd|Ferwert|Formerum|Franeker|Gaasterland|Garyp|Giekerk|Gorredijk|Goutum|Grou|Gytsjerk|' +
    'Hallum|Hardegarijp|Harkema|Harlingen|Heeg|Heerenveen|Het Bildt|Hindeloopen|Holwerd|Hollum|Holwert|Hurdegaryp|IJlst|' +
    'Irnsum|Jelsum|Jirnsum|Jorwert|Joure|Jubbega|Kimswerd|Kollum|Kollumerzwaag|Kornwerderzand|Kootstertille|Koudum|Kubaard|' +
    'Langweer|Lauwersmeer|Leeuwarden|Lemmer|Lemsterland|Lippenhuizen|Ljouwert|Makkum|Makkinga|Marrum|Mantgum|Marssum|' +
    'Menaam|Menaldum|Midsland|Metslawier|Mildam|Moddergat|Molkwerum|Munnekezijl|Nes|Nij Beets|Nijeholtpade|Nijemirdum|' +
    'Noardeast-Fryslân|Noordwolde|Noordoost-Friesland|Oost-Vlieland|Oosterbierum|Oosterend|Oosterwolde|Ooststellingwerf|' +
    'Opsterland|Oudega|Oudehaske|Oudemirdum|Oude Bildtzijl|Paesens|Parrega|Pingjum|Rinsumageest|Rottevalle|Sexbierum|' +
    'Schiermonnikoog|Sint Annaparochie|Sint-Annaparochie|St.-Annaparochie|Sint Jacobiparochie|Sint Nicolaasga|' +
    'Sintjohannesga|Sloten|Smallingerland|Sneek|Snits|Starum|Staveren|Stavoren|Stiens|Surhuisterveen|Surhuizum|Suwâld|' +
    'Súdwest-Fryslân|Südwest-Fryslân|De Fryske Marren|Terherne|Terkaple|Terschelling|Ternaard|Tijnje|Tytsjerk|' +
    'Tytsjerksteradiel|Tzum|Tzummarum|Ureterp|Veenwouden|Vlieland|Vlie|Waadhoeke|Warga|Wergea|Warten|West-Terschelling|' +
    'Weidum|Westhoek|Weststellingwerf|Wijnaldum|Wijnjewoude|Winsum|Witmarsum|Wirdum|Wolvega|Wommels|Workum|Woudsend|' +
    'Wytgaard|Zwaagwesteinde|Elfstedentocht',
  'NL-DR':
    'Aa en Hunze|Alteveer|Annen|Anloo|Assen|Balinge|Beilen|Borger|Borger-Odoorn|Bronneger|Bronnegerveen|Coevorden|' +
    'Dalen|De Wijk|De Wolden|Diever|Drouwen|Dwingeloo|Eelde|Eelderwolde|Eext|Elim|Emmen|Emmer-Compascuum|' +
    'Erica|Exloo|Frederiksoord|Gasselte|Gasselternijveen|Gasteren|Geesbrug|Gieten|Gieterveen|Grolloo|Havelte|' +
    'Havelterberg|Hijken|Hollandscheveld|Hoogersmilde|Hoogeveen|Hooghalen|Kamp Westerbork|Klazienaveen|Klijndijk|Koekange|' +
    'Meppel|Midden-Drenthe|Nieuw-Amsterdam|Nieuw-Buinen|Nieuwlande|Nieuw-Schoonebeek|Nieuw-Weerdinge|Nietap|Nijeveen|' +
    'Noordenveld|Norg|Odoorn|Odoornerveen|Oosterhesselen|Orvelte|Paterswolde|Peize|Roden|Roderwolde|Rolde|Ruinen|' +
    'Ruinerwold|Schipborg|Schoonebeek|Schoonloo|Schoonoord|Sleen|Smilde|Tiendeveen|Tweede Exloërmond|Tynaarlo|' +
    'Uffelte|Valthe|Valthermond|Veenhuizen|Vledder|Vries|Wapse|Wapserveen|Westerbork|Westerveld|Wezuperbrug|Wijster|Yde|' +
    'Zeegse|Zeijen|Zuidlaren|Zuidoost-Drenthe|Zuidvelde|Zuidwolde|Zweeloo|Zwartemeer',
  'NL-OV':
    'Albergen|Almelo|Ambt Delden|Balkbrug|Bathmen|Bergentheim|Beerze|Belt-Schutsloot|Blankenham|Blokzijl|Boekelo|Boerhaar|' +
    'Borne|Bornerbroek|Bruchterveld|Buurse|Daarle|Daarlerveen|Dalfsen|De Lutte|Dedemsvaart|Delden|Den Ham|Denekamp|' +
    'Deurningen|Diepenheim|Dinkelland|Enter|Espelo|Fleringen|Geesteren|Genemuiden|Giethmen|Giethoorn|Glanerbrug|Goor|' +
    'Gramsbergen|Haaksbergen|Haarle|Hasselt|Hellendoorn|Heino|Hertme|Heeten|Hof van|Holten|Holtheme|Hoge Hexel|' +
    'IJsselmuiden|Kampen|Kamperveen|Kuinre|Lattrop|Lemele|Lemelerveld|Lierderholthuis|Losser|Lutten|Luttenberg|Manderveen|' +
    'Marienheem|Mariënberg|Mariënheem|Mariaparochie|Markelo|Nieuwleusen|Nieuwe-Niedorp|Nijverdal|Noord Deurningen|' +
    'Oldebroek|Oldemarkt|Olst|Olst-Wijhe|Ommen|Ootmarsum|Oud Ootmarsum|Ossenzijl|Overdinkel|Punthorst|Raalte|Reutum|' +
    'Rijssen|Rijssen-Holten|Rossum|Rouveen|Saasveld|Salland|Sibculo|Sint Jansklooster|Slagharen|Staphorst|Steenwijk|' +
    'Steenwijkerland|Tilligte|Tubbergen|Twente|Twenterand|Vilsteren|Vollenhove|Vriezenveen|Vroomshoop|Wanneperveen|' +
    'Wapenveld|Weerselo|Wesepe|Westerhaar|Westerhaar-Vriezenveensewijk|Wierden|Wijhe|Wilsum|Windesheim|Zenderen|' +
    'Zwartewaterland|Zwartsluis',
  'NL-FL':
    'Almere|Almere Buiten|Almere Haven|Almere Poort|Almere Stad|Bant|Biddinghuizen|Creil|Dronten|Emmeloord|Ens|Espel|' +
    'Kraggenburg|Lelystad|Lelystad Airport|Luttelgeest|Marknesse|Nagele|Noordoostpolder|Oostvaardersplassen|Rutten|' +
    'Schokland|Swifterbant|Tollebeek|Urk|Zeewolde|Ketelhaven',
  'NL-GE':
    'Aalst|Aalten|Achterhoek|De Achterhoek|Afferden|Alphen aan de Maas|Altforst|Ammerzoden|Andelst|Angeren|Apeldoorn|' +
    'Appeltern|Arnhem|Arnhem-Nijmegen|Asperen|Azewijn|Babberich|Barchem|Barneveld|Batenburg|Beekbergen|Beesd|Bemmel|' +
    'Beltrum|Bennekom|Berg en Dal|Berkelland|Betuwe|De Betuwe|Beuningen|Beusichem|Boven-Leeuwen|Braamt|Brakel|Breedenbroek|' +
    'Bredevoort|Bronckhorst|Brummen|Bruchem|Buren|Culemborg|Deelen|De Steeg|De Klomp|De Veluwe|Deest|Didam|Dieren|' +
    'Dinxperlo|Dodewaard|Doesburg|Doetinchem|Doornspijk|Doorwerth|Doornenburg|Dreumel|Driel|Druten|Duiven|Echteld|' +
    'Eck en Wiel|Ede|Eefde|Eerbeek|Eibergen|Elburg|Ellecom|Elspeet|Elst|Emst|Epe|Epse|Erichem|Ermelo|Ewijk|Fort Vuren|' +
    'Garderen|Geldermalsen|Gelders Rivierenland|Gelselaar|Gendringen|Gendt|Gorssel|Groenlo|Groesbeek|Giesbeek|Haaften|' +
    'Haalderen|Haarlo|Halle|Harderwijk|Harderwijk-Nunspeet|Harfsen|Harreveld|Harskamp|Hattem|Hattemerbroek|Hedel|Heelsum|' +
    'Heelweg|Heerde|Heerewaarden|Hemmen|Hengelo|Herveld|Herwen|Herwijnen|Heteren|Heukelum|Heumen|Hierden|Hoenderloo|' +
    'Hoenzadriel|Hoevelaken|Horssen|Huissen|Huinen|Hulshorst|Hummelo|Ingen|Kaatsheuvel|Kekerdom|Kerk-Avezaath|Kerkdriel|' +
    'Keijenborg|Kesteren|Klarenbeek|Kootwijkerbroek|Kootwijk|Laag-Keppel|Laag-Soeren|Lathum|Leersum|Lent|Leuvenheim|Leur|' +
    'Leuth|Lichtenvoorde|Lienden|Lieren|Lingewaard|Lingewaal|Lobith|Lochem|Loenen|Loo|Loosbroek|Lunteren|Maasbommel|' +
    'Maasdriel|Malden|Maurik|Megchelen|Meddo|Milsbeek|Millingen aan de Rijn|Montferland|Neede|Neder-Betuwe|Neerijnen|' +
    'Nieuw-Milligen|Nijbroek|Nijkerk|Nijkerkerveen|Nijmegen|Nunspeet|Ochten|Oene|Oldebroek|Olburgen|Ommeren|Oosterbeek|' +
    'Oost Gelre|Oosterhout|Opheusden|Opijnen|Ophemert|Otterlo|Oude IJsselstreek|Oud-Zevenaar|Overasselt|Overbetuwe|' +
    'Pannerden|Poederoijen|Putten|Randwijk|Ressen|Rheden|Renkum|Rekken|Rhenoy|Rietmolen|Rijkevoort|Ruurlo|Rozendaal|Rumpt|' +
    'Scherpenzeel|Silvolde|Sinderen|Slijk-Ewijk|Speuld|Spijk|Spankeren|Stroe|Steenderen|Stokkum|Terborg|Ter Borg|Terwolde|' +
    'Teuge|Terschuur|Tiel|Tolkamer|Toldijk|Tonden|Twello|Uddel|Ugchelen|Ulft|Vaassen|Valburg|Varik|Varsseveld|Velddriel|' +
    'Velp|Velswijk|Vethuizen|Vierakker|Vierhouten|Voorst|Voorthuizen|Vorchten|Vorden|Vragender|Vuren|Waardenburg|' +
    'Wadenoijen|Wageningen|Wamel|Wapenveld|Warnsveld|Wehl|Welsum|Wekerom|Wenum-Wiesel|West Betuwe|West Maas en Waal|' +
    'Westendorp|Westervoort|Wezep|Wichmond|Wijchen|Wijnbergen|Wilp|Winssen|Winterswijk|Wolfheze|Zaltbommel|Zeddam|Zelhem|' +
    'Zetten|Zevenaar|Zieuwent|Zoelen|Zuilichem|Zutphen|’t Harde|’t Loo|’s-Heerenberg|Zennewijnen|Het Loo|Hoge Veluwe|' +
    'Montfoort',
  'NL-UT':
    'Abcoude|Achterveld|Amerongen|Amersfoort|Baambrugge|Baarn|Benschop|Bilthoven|Bosch en Duin|Breukelen|Bunnik|Bunschoten|' +
    'Bunschoten-Spakenburg|Cothen|De Bilt|De Hoef|De Meern|De Ronde Venen|Den Dolder|Doorn|Driebergen|' +
    'Driebergen-Rijsenburg|Eemdijk|Eemland|Eemnes|Elst|Everdingen|Groenekan|Hagestein|Harmelen|Haarzuilens|' +
    'Hollandsche Rading|Hooglanderveen|Hoogland|Houten|Huis ter Heide|IJsselstein|Jutphaas|Kamerik|Kockengen|Kromme Rijn|' +
    'Lage Vuursche|Langbroek|Leersum|Leidsche Rijn|Leusden|Loenen aan de Vecht|Loosdrecht|Linschoten|Lopik|Lopikerkapel|' +
    'Maarn|Maarsbergen|Maarssen|Maarssenbroek|Maarsseveen|Maartensdijk|Mijdrecht|Montfoort|Nieuwegein|Nieuwersluis|' +
    'Nieuwer Ter Aa|Nigtevecht|Odijk|Oudewater|Overberg|Polsbroek|Renswoude|Rhenen|Rijsenburg|Schalkwijk|Soest|Soestdijk|' +
    'Soesterberg|Spakenburg|Stichtse Vecht|Stoutenburg|Tull en ’t Waal|Utrecht|Utrechtse Heuvelrug|Veenendaal|Vianen|' +
    'Vinkeveen|Vleuten|Vijfheerenlanden|Vleuten-De Meern|Vreeland|Vreeswijk|Waverveen|Werkhoven|Westbroek|' +
    'Wijk bij Duurstede|Wilnis|Woerden|Woudenberg|Zegveld|Zeist|’t Goy',
  'NL-NH':
    'Aalsmeer|Aartswoud|Abbekerk|Akersloot|Alkmaar|Amstelveen|Amsterdam-Noord|Amsterdam-Zuid|Amsterdam-Zuidoost|' +
    'Amsterdam-West|Andijk|Ankeveen|Anna Paulowna|Assendelft|Badhoevedorp|Barsingerhorn|Beemster|Beets|Benningbroek|' +
    'Bennebroek|Bergen aan Zee|Bergen|Bergen Binnen|Beverwijk|Blaricum|Bijlmer|Bloemendaal|Bloemendaal aan Zee|Blokker|' +
    'Bovenkarspel|Breezand|Broek in Waterland|Broek op Langedijk|Buitenkaag|Burgerbrug|Burgervlotbrug|Bussum|Callantsoog|' +
    'Castricum|Castricum aan Zee|Cruquius|De Cocksdorp|De Goorn|De Koog|De Kooy|De Kwakel|De Rijp|De Waal|De Wieringermeer|' +
    'Den Burg|Den Helder|Den Hoorn|Den Ilp|Den Oever|Diemen|Drechterland|Driehuis|Duivendrecht|Dijk en Waard|Edam|' +
    'Edam-Volendam|Egmond|Egmond aan Zee|Egmond aan den Hoef|Egmond-Binnen|Enkhuizen|Gooi|Gooise Meren|Graft-De Rijp|' +
    'Grootebroek|Grootschermer|Haarlem|Haarlemmerliede|Haarlemmermeer|Halfweg|Haringhuizen|Harenkarspel|Heemskerk|' +
    'Heemstede|Heerhugowaard|Heiloo|Hensbroek|Hilversum|Hilversumse Meent|Hippolytushoef|Hollands Kroon|Hoofddorp|' +
    'Hoogkarspel|Hoogwoud|Hoorn|Huisduinen|Huizen|IJburg|IJmuiden|Ilpendam|Jisp|Julianadorp|Kolhorn|Koog aan de Zaan|' +
    'Koedijk|Koggenland|Kortenhoef|Kortehemmen|Krommenie|Kreileroord|Kudelstaart|Landsmeer|Langedijk|Laren|Lambertschaag|' +
    'Lijnden|Limmen|Loosdrecht|Lutjebroek|Marken|Medemblik|Middenbeemster|Middenmeer|Midwoud|Monnickendam|Monnikendam|' +
    'Muiden|Muiderberg|Naarden|Nederhorst den Berg|Nes aan de Amstel|Nibbixwoud|Niedorp|Nieuw-Vennep|Nieuwe Niedorp|' +
    'Noord-Scharwoude|Noordbeemster|Obdam|Oosterend|Oosterleek|Oosthuizen|Oostzaan|Oostknollendam|Opmeer|Opperdoes|Osdorp|' +
    'Ouder-Amstel|Ouderkerk aan de Amstel|Oudeschild|Oudendijk|Oudesluis|Oude Niedorp|Oudkarspel|Overveen|Petten|Purmer|' +
    'Purmerend|Rijsenhout|Rijpwetering|Rustenburg|Santpoort|Santpoort-Noord|Santpoort-Zuid|Schagen|Schagerbrug|' +
    'Schellinkhout|Schermerhorn|Schiphol|Schiphol-Oost|Schiphol-Rijk|Schoorl|Sijbekarspel|Sint Maarten|Sint Pancras|' +
    'Sint Maartensvlotbrug|Slootdorp|Sloterdijk|Spaarndam|Spaarnwoude|Spanbroek|Spierdijk|Stede Broec|Stompetoren|Texel|' +
    'Tuitjenhorn|Twisk|Uitdam|Uitgeest|Uithoorn|Uitham|Ursem|Velsen|Velsen-Noord|Velserbroek|Vijfhuizen|Venhuizen|' +
    'Vogelenzang|Volendam|Waarland|Warmenhuizen|Watergang|Waterland|Weesp|Wervershoof|West-Friesland|Westfriesland|' +
    'West-Graftdijk|Westwoud|Westzaan|Wieringen|Wieringermeer|Wieringerwerf|Wieringerwaard|Wijdemeren|Wijdenes|Wijdewormer|' +
    'Wijk aan Zee|Winkel|Wognum|Wormer|Wormerland|Wormerveer|Zaandam|Zaandijk|Zaanstad|Zaanstreek|Zandvoort|Zijdewind|' +
    'Zuid-Scharwoude|Zuidermeer|Zuiderwoude|Zuidoostbeemster|Zunderdorp|Zwaag|Zwaagdijk|Zwaanshoek|Zwanenburg|’s-Graveland|' +
    '’t Gooi|Het Gooi|’t Zand|Afsluitdijk|Marsdiep|Kennemerland|Kennemerduinen',
  'NL-ZH':
    'Aarlanderveen|Abbenbroek|Achthuizen|Alblasserdam|Alblasserwaard|Albrandswaard|Alphen aan den Rijn|Ameide|Ammerstol|' +
    'Arkel|Barendrecht|Benthuizen|Bergambacht|Bergschenhoek|Berkel en Rodenrijs|Berkel|Bernisse|Bleiswijk|Bleskensgraaf|' +
    'Bodegraven|Bodegraven-Reeuwijk|Bollenstreek|Bolnes|Boskoop|Botlek|Brielle|Brouwersdam|Capelle aan den IJssel|' +
    'Cromstrijen|De Lier|De Zilk|Delfgauw|Delft|Den Bommel|Den Hoorn|Dirksland|Dordrecht|Drechtsteden|Driebruggen|' +
    'Duin- en Bollenstreek|Europoort|Geervliet|Giessenburg|Giessenlanden|Goedereede|Goeree|Goeree-Overflakkee|Gorinchem|' +
    'Gorkum|Gouda|Goudswaard|Gouderak|Goudriaan|Groot-Ammers|Haagse regio|Haastrecht|Hardinxveld|Hardinxveld-Giessendam|' +
    'Hazerswoude|Hazerswoude-Dorp|Hazerswoude-Rijndijk|Heenvliet|Heerjansdam|Hekelingen|Hellevoetsluis|Hendrik-Ido-Ambacht|' +
    'Herkingen|Hillegersberg|Hillegom|Hoek van Holland|Hoeksche Waard|Honselersdijk|Hoogblokland|Hoogmade|Hoornaar|' +
    'IJsselmonde|Kaag|Kaag en Braassem|Katwijk|Katwijk aan Zee|Katwijk aan den Rijn|Kethel|Kijkduin|Kinderdijk|Klaaswaal|' +
    'Koudekerk aan den Rijn|Krimpen aan de Lek|Krimpen aan den IJssel|Krimpenerwaard|Kwintsheul|Langerak|Lansingerland|' +
    'Leerbroek|Leerdam|Leiden|Leiderdorp|Leidschendam|Leidschendam-Voorburg|Leimuiden|Lekkerkerk|Lexmond|Lisse|Loosduinen|' +
    'Maasdam|Maasdijk|Maasland|Maassluis|Maasvlakte|Maasvlakte 2|Meerkerk|Melissant|Merwedekanaal|Middelharnis|' +
    'Midden-Delfland|Mijnsheerenland|Moerkapelle|Molenaarsgraaf|Molenlanden|Monster|Moordrecht|Naaldwijk|Nederlek|' +
    'Nieuw-Beijerland|Nieuw-Lekkerland|Nieuwe Wetering|Nieuwerkerk aan den IJssel|Nieuwkoop|Nieuwland|Nieuwe-Tonge|' +
    'Nieuwveen|Nieuwpoort|Nissewaard|Noordeloos|Noordeinde|Noorden|Noordwijk|Noordwijk aan Zee|Noordwijk-Binnen|' +
    'Noordwijkerhout|Nootdorp|Numansdorp|Oegstgeest|Oostvoorne|Ooltgensplaat|Oud-Alblas|Oud-Beijerland|Oud Ade|' +
    'Oude Wetering|Oude-Tonge|Ouddorp|Ouderkerk aan den IJssel|Oudenhoorn|Ottoland|Overschie|Papendrecht|Pernis|Piershil|' +
    'Pijnacker|Pijnacker-Nootdorp|Poeldijk|Poortugaal|Puttershoek|Reeuwijk|Reeuwijk-Brug|Rhoon|Ridderkerk|Rijnsaterwoude|' +
    'Rijnmond|Rijnsburg|Rijswijk|Rockanje|Roelofarendsveen|Rotterdam-Zuid|Rotterdam The Hague Airport|Rotterdamse haven|' +
    'Rozenburg|Sassenheim|Scheveningen|Schelluinen|Schiedam|Schipluiden|Schoonhoven|Schoonrewoerd|Simonshaven|Sliedrecht|' +
    'Slikkerveer|Sommelsdijk|Spijkenisse|Stad aan ’t Haringvliet|Stellendam|Stolwijk|Streefkerk|Strijen|Strijensas|Ter Aar|' +
    'Ter Heijde|Teylingen|Tienhoven|Tinte|Tuindorp|Valkenburg|Vierpolders|Vlaardingen|Vlist|Voorburg|Voorhout|Voorne|' +
    'Voorne aan Zee|Voorne-Putten|Voorschoten|Waddinxveen|Warmond|Wassenaar|Wateringen|Wateringse Veld|Westland|' +
    'Het Westland|Westmaas|Weipoort|Woubrugge|Zevenhoven|Zevenhuizen|Zevenhuizen-Moerkapelle|Zoetermeer|Zoeterwoude|' +
    'Zoeterwoude-Dorp|Zoeterwoude-Rijndijk|Zuidbuurt|Zuidland|Zuidplas|Zwammerdam|Zwartewaal|Zwijndrecht|Ypenburg|' +
    '’s-Gravendeel|’s-Gravenzande|’s-Gravenpolder',
  'NL-ZE':
    'Aagtekerke|Aardenburg|Arnemuiden|Axel|Biervliet|Biggekerke|Borsele|Borssele|Breskens|Brouwershaven|Bruinisse|' +
    'Burgh-Haamstede|Cadzand|Cadzand-Bad|Clinge|Colijnsplaat|De Koewacht|Domburg|Dreischor|Driewegen|Eede|Ellewoutsdijk|' +
    'Goes|Graauw|Groede|Grijpskerke|Haamstede|Hansweert|Heikant|Heinkenszand|Hoedekenskerke|Hoek|Hoofdplaat|Hulst|' +
    'IJzendijke|Kamperland|Kapelle|Kats|Kattendijke|Kerkwerve|Kloetinge|Kloosterzande|Koewacht|Koudekerke|Krabbendijke|' +
    'Kruiningen|Kruiningen-Yerseke|Lamswaarde|Lewedorp|Meliskerke|Middelburg|Nieuwdorp|Nieuwerkerk|Nieuw-Namen|' +
    'Nieuw- en Sint Joosland|Nieuwvliet|Nisse|Noord-Beveland|Oost-Souburg|Oostburg|Oostkapelle|Oosterland|Oosterschelde|' +
    'Oosterscheldekering|Oud-Vossemeer|Oudelande|Ouwerkerk|Ovezande|Philippine|Poortvliet|Reimerswaal|Renesse|' +
    'Retranchement|Rilland|Ritthem|Roompot|Sas van Gent|Sas-van-Gent|Scharendijke|Scherpenisse|Schoondijke|Schouwen|' +
    'Schouwen-Duiveland|Serooskerke|Sint Annaland|Sint-Annaland|Sint Jansteen|Sint Maartensdijk|Sint-Maartensdijk|' +
    'Sint Philipsland|Sirjansland|Sloehaven|Sluis|Sluiskil|Souburg|Stavenisse|Terhole|Terneuzen|Tholen|Veere|Vlissingen|' +
    'Vogelwaarde|Vrouwenpolder|Waarde|Walcheren|Wemeldinge|Westdorpe|Westenschouwen|Westerschelde|Westerscheldetunnel|' +
    'Westkapelle|Wissenkerke|Wolphaartsdijk|Yerseke|Zaamslag|Zeeuws-Vlaanderen|Zierikzee|Zonnemaire|Zoutelande|' +
    'Zuid-Beveland|Zuidzande|Zuiddorpe|’s-Gravenpolder|’s-Heer Arendskerke|’s-Heerenhoek|’s-Heer Hendrikskinderen|' +
    'Neeltje Jans',
  'NL-NB':
    'Aarle-Rixtel|Achtmaal|Alem|Almkerk|Alphen-Chaam|Altena|Andel|Asten|Asten-Heusden|Baarle-Nassau|Baarschot|' +
    'Babyloniënbroek|Bakel|Bavel|Beek en Donk|Bergeijk|Bergen op Zoom|Berghem|Berkel-Enschot|Berlicum|Bernheze|Best|' +
    'Biesbosch|De Biesbosch|Biest-Houtakker|Biezenmortel|Bladel|Boekel|Boerdonk|Bokhoven|Borkel en Schaft|Bosschenhoofd|' +
    'Boxmeer|Boxtel|Breda|Breugel|Budel|Budel-Dorplein|Budel-Schoot|Casteren|Chaam|Cranendonck|Cromvoirt|Cuijk|' +
    'Cuijk en Sint Agatha|De Heen|De Mortel|De Moer|De Peel|De Rips|Den Bosch|Den Dungen|Den Hout|Deurne|' +
    'Deursen-Dennenburg|Diessen|Dinteloord|Dongen|Drimmelen|Drunen|Duizel|Dussen|Eersel|Eindhoven|Eindhoven Airport|' +
    'Elsendorp|Elshout|Empel|Engelen|Erp|Esbeek|Escharen|Esch|Etten-Leur|Fijnaart|Galder|Gassel|Geertruidenberg|Geffen|' +
    'Geldrop|Geldrop-Mierlo|Gemert|Gemert-Bakel|Gemonde|Genderen|Gilze|Gilze en Rijen|Gilze-Rijen|Goirle|Grave|Haaren|' +
    'Haarsteeg|Halderberge|Halsteren|Hank|Hapert|Haps|Hedikhuizen|Heesch|Heeswijk|Heeswijk-Dinther|Heerle|Heeze|' +
    'Heeze-Leende|Heijningen|Helenaveen|Helmond|Helvoirt|Herpen|Herpt|Heusden|Hilvarenbeek|Hoeven|Holthees|Hoogeloon|' +
    'Hooge Zwaluwe|Hoogerheide|Hoge Zwaluwe|Huijbergen|Huisseling|Hulten|Kaatsheuvel|Kamp Vught|Klundert|Knegsel|Kruisland|' +
    'Lage Zwaluwe|Land van Cuijk|Land van Heusden en Altena|Langenboom|Langeweg|Leende|Lepelstraat|Liempde|Lierop|Lieshout|' +
    'Liessel|Linden|Lith|Lithoijen|Lithoyen|Loon op Zand|Loosbroek|Luyksgestel|Maashees|Maashorst|Maren-Kessel|' +
    'Maarheeze|Mariahout|Meeuwen|Megen|Meierijstad|Middelbeers|Mierlo|Milheeze|Mill|Moergestel|Moerdijk|Moerstraten|' +
    'Molenschot|Nederwetten|Neerkant|Nieuw-Vossemeer|Nieuwendijk|Nieuwkuijk|Nispen|Nistelrode|Noordhoek|Nuenen|Nuland|' +
    'Odiliapeel|Oerle|Oeffelt|Oijen|Oirschot|Oisterwijk|Ommel|Oostelbeers|Oosteind|Oosterhout|Oploo|Oss|Ossendrecht|' +
    'Oud Gastel|Oudenbosch|Oudheusden|Overloon|Prinsenbeek|Putte|Raamsdonk|Raamsdonksveer|Ravenstein|Reek|Reusel|' +
    'Reusel-De Mierden|Riel|Riethoven|Rijen|Rijsbergen|Rijswijk|Roosendaal|Roosendaal en Nispen|Rosmalen|Rucphen|Sambeek|' +
    'Schaijk|Schijf|Schijndel|Sint Anthonis|Sint-Michielsgestel|Sint Oedenrode|Sint-Oedenrode|Sint Willebrord|Sleeuwijk|' +
    'Someren|Someren-Eind|Son|Son en Breugel|Soerendonk|Sprang-Capelle|Sprundel|St. Willebrord|Standdaarbuiten|Steenbergen|' +
    'Steensel|Sterksel|Stevensbeek|Stiphout|Strijbeek|Terheijden|Teteringen|Tilburg|Uden|Udenhout|Uitwijk|Ulicoten|' +
    'Ulvenhout|Valkenswaard|Veghel|Veldhoven|Velp|Vessem|Vierlingsbeek|Vinkel|Vlierden|Vlijmen|Volkel|Vorstenbosch|' +
    'Vortum-Mullem|Vught|Waalre|Waalwijk|Wagenberg|Wanroij|Waspik|Welberg|Wernhout|Werkendam|Westerhoven|West-Brabant|' +
    'West-Betuwe|Wijbosch|Wijk en Aalburg|Willemstad|Wilbertoord|Wintelre|Woensdrecht|Wouw|Woudrichem|Zeeland|Zeelst|Zegge|' +
    'Zevenbergen|Zevenbergschen Hoek|Zundert|’s-Hertogenbosch|Efteling|Brabant|Oost-Brabant|Kempen|De Kempen',
  'NL-LI':
    'Afferden|Amby|Amstenrade|Arcen|Arcen en Velden|Asselt|Baarlo|Baexem|Banholt|Beegden|Beek|Beesel|Beesel-Reuver|Belfeld|' +
    'Bemelen|Berg en Terblijt|Bergen|Beringe|Bingelrade|Blerick|Blitterswijck|Bocholtz|Born|Brunssum|Buchten|Buggenum|' +
    'Bunde|Cadier en Keer|Chemelot|Chèvremont|Doenrade|Echt|Echt-Susteren|Eckelrade|Egchel|Eijgelshoven|Eijsden|' +
    'Eijsden-Margraten|Einighausen|Elsloo|Epen|Evertsoord|Eygelshoven|Eys|Geijsteren|Geleen|Gennep|Gerendal|Geulle|' +
    'Grashoek|Grathem|Grevenbicht|Griendtsveen|Gronsveld|Grubbenvorst|Guttecoven|Gulpen|Gulpen-Wittem|Haelen|Haler|' +
    'Hegelsom|Heerlen|Heerlerheide|Heibloem|Heide|Heijen|Heijenrath|Helden|Hoensbroek|Heythuysen|Herkenbosch|Herten|' +
    'Heugem|Holtum|Horn|Horst|Horst aan de Maas|Hout-Blerick|Houthem|Hulsberg|Hunsel|Ittervoort|Kelpen-Oler|Kerkrade|' +
    'Kessel|Kessel-Eik|Klimmen|Koningsbosch|Koningslust|Kronenberg|Landgraaf|Leeuwen|Lemiers|Leudal|Leunen|Limbricht|Linne|' +
    'Lomm|Lottum|Maasbracht|Maasbree|Maasgouw|Maastricht|Maastricht Aachen Airport|Margraten|Mariahoop|Mechelen|Meerlo|' +
    'Meerssen|Meijel|Melick|Melick en Herkenbosch|Melderslo|Merkelbeek|Merselo|Mesch|Middelaar|Milsbeek|Montfort|Mook|' +
    'Mook en Middelaar|Munstergeleen|Nederweert|Nederweert-Eind|Neer|Neerbeek|Neeritter|Nieuw-Bergen|Nieuwenhagen|' +
    'Nieuwstadt|Noorbeek|Nunhem|Nuth|Obbicht|Oirlo|Oirsbeek|Oostrum|Ospel|Ottersum|Overloon|Panningen|Papenhoven|Partij|' +
    'Peel en Maas|Plasmolen|Posterholt|Puth|Ransdaal|Reuver|Rijckholt|Rimburg|Roermond|Roerdalen|Roggel|Roosteren|' +
    'Schaesberg|Schimmert|Schin op Geul|Schinnen|Schinveld|Sevenum|Sibbe|Siebengewald|Simpelveld|Sint Geertruid|Sint Joost|' +
    'Sint Odiliënberg|Sittard|Sittard-Geleen|Slenaken|Spaubeek|Stein|Stevensweert|Stramproy|Susteren|Swalmen|Swolgen|' +
    'Sweikhuizen|Tegelen|Terwinselen|Thorn|Tienray|Tungelroy|Ubach over Worms|Ubachsberg|Ulestraten|Urmond|Vaals|' +
    'Valkenburg|Valkenburg aan de Geul|Vaesrade|Velden|Venlo|Venray|Vijlen|Vlodrop|Voerendaal|Wanssum|Waubach|Weert|' +
    'Wellerlooi|Wessem|Wijlre|Wijnandsrade|Windraak|Wittem|Ysselsteyn|IJsselsteyn|Zuid-Limburg|Noord-Limburg|' +
    'Midden-Limburg|Heuvelland|Vaalserberg|Cauberg',
};
