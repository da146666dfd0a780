/**
 * Towns and municipalities of Belgium by province (ISO 3166-2): the names that GeoNames' cities lack or know only among a hundred
 * others, in Dutch and French (a slash between), German in the east. Of a municipality of several villages, its own name as well.
 */
export const belgianPlaces: { readonly [province: string]: string } = {
  'BE-BRU':
    'Anderlecht|Brussel/Bruxelles/Brussels/Brüssel|Elsene/Ixelles|Etterbeek|Evere|Ganshoren|Jette|Koekelberg|Laken/Laeken|' +
    'Molenbeek|Neder-Over-Heembeek|Oudergem/Auderghem|Schaarbeek/Schaerbeek|Sint-Agatha-Berchem/Berchem-Sainte-Agathe|' +
    'Sint-Gillis/Saint-Gilles|Sint-Jans-Molenbeek/Molenbeek-Saint-Jean|Sint-Joost-ten-Node/Saint-Josse-ten-Noode|' +
    'Sint-Lambrechts-Woluwe/Woluwe-Saint-Lambert|Sint-Pieters-Woluwe/Woluwe-Saint-Pierre|Ukkel/Uccle|Vorst/Forest|' +
    'Watermaal-Bosvoorde/Watermael-Boitsfort|Brussel-Hoofdstad|Heizel/Heysel|Marollen/Marolles',
  'BE-VAN':
    'Aartselaar|Antwerpen/Anvers/Antwerp|Arendonk|Baarle-Hertog|Balen|Beerse|Berchem|Berendrecht|Berlaar|Boechout|' +
    'Bonheiden|Boom|Bornem|Borsbeek|Borgerhout|Brasschaat|Brecht|Dessel|Deurne|Duffel|Edegem|Ekeren|Essen|Geel|Grobbendonk|' +
    'Heist-op-den-Berg|Hemiksem|Herentals|Herenthout|Herselt|Hoboken|Hoogstraten|Hove|Hulshout|Kalmthout|Kapellen|' +
    'Kasterlee|Kontich|Laakdal|Lier/Lierre|Lille|Lint|Malle|Mechelen/Malines|Meerhout|Merksem|Merksplas|Minderhout|Mol|' +
    'Mortsel|Niel|Nijlen|Olen|Oud-Turnhout|Puurs-Sint-Amands|Puurs|Putte|Ranst|Ravels|Retie|Rijkevorsel|Rumst|Schelle|' +
    'Schilde|Schoten|Sint-Amands|Sint-Katelijne-Waver|Stabroek|Turnhout|Vorselaar|Vosselaar|Westerlo|Wijnegem|Willebroek|' +
    'Wilrijk|Wommelgem|Wuustwezel|Zandhoven|Zoersel|Zwijndrecht|Antwerpse haven',
  'BE-VBR':
    'Aarschot|Affligem|Asse|Beersel|Begijnendijk|Bekkevoort|Bertem|Bever/Biévène|Bierbeek|Boortmeerbeek|Boutersem|Diegem|' +
    'Diest|Dilbeek|Drogenbos|Erps-Kwerps|Galmaarden|Geetbets|Glabbeek|Gooik|Grimbergen|Haacht|Halle/Hal|Herent|Herne|' +
    'Hoegaarden|Hoeilaart|Holsbeek|Huldenberg|Kampenhout|Kapelle-op-den-Bos|Keerbergen|Kessel-Lo|Korbeek-Lo|Kortenaken|' +
    'Kortenberg|Kraainem/Crainhem|Landen|Lennik|Leuven/Louvain/Löwen|Liedekerke|Linkebeek|Linter|Londerzeel|Lubbeek|' +
    'Machelen|Meise|Melsbroek|Merchtem|Opwijk|Oud-Heverlee|Overijse|Pajottegem|Pepingen|Roosdaal|Rotselaar|Scherpenheuvel|' +
    'Scherpenheuvel-Zichem/Montaigu-Zichem|Sint-Genesius-Rode/Rhode-Saint-Genèse|Sint-Pieters-Leeuw|Steenokkerzeel|' +
    'Strombeek-Bever|Ternat|Tervuren|Tielt-Winge|Tienen/Tirlemont|Tremelo|Vilvoorde/Vilvorde|Wemmel|Werchter|' +
    'Wezembeek-Oppem|Zaventem|Zemst|Zoutleeuw/Léau|Brussels Airport',
  'BE-VLI':
    'Alken|As|Beringen|Bilzen|Bilzen-Hoeselt|Bocholt|Borgloon/Looz|Bree|Diepenbeek|Dilsen-Stokkem|Genk|Gingelom|Halen|Ham|' +
    'Hamont-Achel|Hasselt|Hechtel|Hechtel-Eksel|Heers|Herk-de-Stad|Herstappe|Heusden-Zolder|Hoeselt|Houthalen|' +
    'Houthalen-Helchteren|Kinrooi|Kortessem|Lanaken|Leopoldsburg/Bourg-Léopold|Lommel|Lummen|Maaseik|Maasmechelen|' +
    'Meeuwen-Gruitrode|Neerpelt|Nieuwerkerken|Opglabbeek|Oudsbergen|Overpelt|Peer|Pelt|Riemst|Sint-Truiden/Saint-Trond|' +
    'Tessenderlo|Tessenderlo-Ham|Tongeren/Tongres|Tongeren-Borgloon|Voeren/Fourons|Wellen|Zolder|Zonhoven|Zutendaal|' +
    'Kleine-Brogel|Kiewit|Voerstreek',
  'BE-VOV':
    'Aalst/Alost|Aalter|Assenede|Berlare|Beveren|Beveren-Waas|Beveren-Kruibeke-Zwijndrecht|Brakel|Buggenhout|De Pinte|' +
    'Deinze|Denderleeuw|Dendermonde/Termonde|Destelbergen|Doel|Eeklo|Erpe-Mere|Erembodegem|Evergem|Gavere|Gent/Gand/Ghent|' +
    'Gentbrugge|Geraardsbergen/Grammont|Haaltert|Hamme|Herzele|Heusden-Destelbergen|Horebeke|Kallo|Kaprijke|Kieldrecht|' +
    'Kluisbergen|Kruibeke|Kruisem|Laarne|Lebbeke|Lede|Lievegem|Lierde|Lochristi|Lokeren|Lovendegem|Maarkedal|Maldegem|' +
    'Melle|Merelbeke|Merelbeke-Melle|Moerbeke|Nazareth|Nevele|Ninove|Oosterzele|Oudenaarde/Audenarde|Ronse/Renaix|' +
    'Sint-Gillis-Waas|Sint-Laureins|Sint-Lievens-Houtem|Sint-Martens-Latem|Sint-Niklaas/Saint-Nicolas|Stekene|Temse/Tamise|' +
    'Wachtebeke|Waasland|Waasmunster|Wetteren|Wichelen|Wortegem-Petegem|Zele|Zelzate|Zottegem|Zulte|Zwalm|North Sea Port|' +
    'Gentse haven',
  'BE-VWV':
    'Alveringem|Anzegem|Ardooie|Avelgem|Beernem|Beerst|Blankenberge|Bredene|Brugge/Bruges/Brügge|Damme|De Haan|' +
    'De Panne/La Panne|Deerlijk|Dentergem|Diksmuide/Dixmude|Dadizele|Gistel|Harelbeke|Heist-aan-Zee|Heuvelland|Hooglede|' +
    'Houthulst|Ichtegem|Ieper/Ypres/Ypern|Ingelmunster|Izegem|Jabbeke|Kemmel|Knokke|Knokke-Heist|Koekelare|Koksijde/Coxyde|' +
    'Kortemark|Kortrijk/Courtrai|Kuurne|Langemark|Langemark-Poelkapelle|Ledegem|Lendelede|Lichtervelde|Lo-Reninge|' +
    'Menen/Menin|Mesen/Messines|Meulebeke|Middelkerke|Moorslede|Nieuwpoort/Nieuport|Oostende/Ostende/Ostend|Oostduinkerke|' +
    'Oostkamp|Oostrozebeke|Oudenburg|Passendale/Passchendaele|Pittem|Poperinge|Roeselare/Roulers|Ruiselede|' +
    'Spiere-Helkijn/Espierres-Helchin|Staden|Tielt|Torhout|Veurne/Furnes|Vleteren|Waregem|Wervik/Wervicq|Wevelgem|' +
    'Wielsbeke|Wingene|Zedelgem|Zeebrugge/Zeebruges|Zonnebeke|Zuienkerke|Zwevegem|Zwin',
  'BE-WBR':
    "Bevekom/Beauvechain|Eigenbrakel/Braine-l'Alleud|Kasteelbrakel/Braine-le-Château|Chastre|Chaumont-Gistoux|" +
    'Court-Saint-Étienne|Genepiën/Genappe|Graven/Grez-Doiceau|Hélécine|Itter/Ittre|Geldenaken/Jodoigne|Terhulpen/La Hulpe|' +
    'Lasne|Incourt|Mont-Saint-Guibert|Nijvel/Nivelles|Orp-Jauche|Ottignies|Ottignies-Louvain-la-Neuve|Louvain-la-Neuve|' +
    'Perwijs/Perwez|Ramillies|Rebecq|Rixensart|Tubeke/Tubize|Villers-la-Ville|Walhain|Waterloo|Waver/Wavre|Kasteelbrakel|' +
    'Bierges|Genval',
  'BE-WHT':
    "Anderlues|Antoing|Aat/Ath|Belœil|Bergen/Mons|Bernissart|Binche|Boussu|'s-Gravenbrakel/Braine-le-Comte|Brugelette|" +
    'Brunehaut|Celles|Chapelle-lez-Herlaimont|Charleroi|Charleroi Airport|Châtelet|Châtelineau|Chièvres|Chimay|Colfontaine|' +
    'Komen/Comines|Komen-Waasten/Comines-Warneton|Courcelles|Dour|Écaussinnes|Elzele/Ellezelles|Edingen/Enghien|' +
    "Erquelinnes|Estaimpuis|Estinnes|Farciennes|Fleurus|Vloesberg/Flobecq|Fontaine-l'Évêque|Frameries|Frasnes-lez-Anvaing|" +
    'Froidchapelle|Gerpinnes|Gosselies|Ghlin|Ham-sur-Heure-Nalinnes|Hensies|Honnelles|Houdeng-Gœgnies|Jumet|' +
    'Jurbeke/Jurbise|La Louvière|Le Rœulx|Lessen/Lessines|Leuze-en-Hainaut|Les Bons Villers|Lobbes|Manage|' +
    "Marchienne-au-Pont|Marcinelle|Merbes-le-Château|Momignies|Montignies-sur-Sambre|Montigny-le-Tilleul|Mont-de-l'Enclus|" +
    'Morlanwelz|Moeskroen/Mouscron|Obourg|Pecq|Péruwelz|Pont-à-Celles|Quaregnon|Quévy|Quiévrain|Rumes|Saint-Ghislain|' +
    'Seneffe|Silly|Sivry-Rance|Zinnik/Soignies|Strépy-Bracquegnies|Thuin|Doornik/Tournai|Waasten/Warneton|Borinage',
  'BE-WLG':
    'Amay|Amel/Amblève|Ans|Anthisnes|Aubel|Awans|Aywaille|Baelen|Bitsingen/Bassenge|Berloz|Beyne-Heusay|Blegny|' +
    'Büllingen/Bullange|Burdinne|Burg-Reuland|Bütgenbach/Butgenbach|Braives|Chaudfontaine|Chênée|Clavier|Comblain-au-Pont|' +
    'Crisnée|Dalhem|Dison|Donceel|Engis|Esneux|Eupen|Faimes|Ferrières|Fexhe-le-Haut-Clocher|Flémalle|Fléron|Geer|' +
    'Grâce-Hollogne|Hamoir|Hannuit/Hannut|Héron|Herstal|Herve|Hoei/Huy|Jalhay|Juprelle|Jemeppe-sur-Meuse|' +
    'Kelmis/La Calamine|Lens-Saint-Remy|Liers|Lijsem/Lincent|Lierneux|Lontzen|Luik/Liège/Lüttich|Luik-Bierset|Malmedy|' +
    'Marchin|Modave|Nandrin|Neupré|Olne|Oupeye|Ouffet|Pepinster|Plombières/Blieberg|Raeren|Remicourt|Rocourt|' +
    'Saint-Georges-sur-Meuse|Saint-Nicolas-lez-Liège|Sankt Vith/Saint-Vith|Seraing|Soumagne|Spa|Spa-Francorchamps|' +
    'Francorchamps|Sprimont|Stavelot|Stoumont|Theux|Thimister-Clermont|Tihange|Tilff|Tinlot|Trooz|Trois-Ponts|Verlaine|' +
    'Verviers|Villers-le-Bouillet|Visé/Wezet|Waimes|Wanze|Borgworm/Waremme|Wasseiges|Welkenraedt|Hoge Venen/Hautes Fagnes|' +
    'Jupille|Sclessin|Oostkantons/Cantons de l’Est',
  'BE-WLX':
    'Aarlen/Arlon|Attert|Aubange|Bastenaken/Bastogne|Bertogne|Bertrix|Bouillon|Chiny|Daverdisse|Durbuy|Érezée|Étalle|' +
    'Fauvillers|Florenville|Gouvy|Habay|Herbeumont|Hotton|Houffalize|La Roche-en-Ardenne|Léglise|Libin|Libramont|' +
    'Libramont-Chevigny|Manhay|Marche-en-Famenne|Martelange|Meix-devant-Virton|Messancy|Musson|Nadrin|Nassogne|Neufchâteau|' +
    'Paliseul|Rendeux|Rouvroy|Sainte-Ode|Saint-Hubert|Saint-Léger|Tellin|Tenneville|Tintigny|Vaux-sur-Sûre|Vielsalm|Virton|' +
    'Wellin|Redu',
  'BE-WNA':
    'Andenne|Anhée|Assesse|Beauraing|Bièvre|Cerfontaine|Ciney|Couvin|Dinant|Doische|Éghezée|Fernelmont|Florennes|Floreffe|' +
    'Fosses-la-Ville|Gedinne|Gembloers/Gembloux|Gesves|Hamois|Hastière|Havelange|Houyet|Jambes|Jemeppe-sur-Sambre|' +
    'La Bruyère|Mettet|Namen/Namur|Ohey|Onhaye|Philippeville|Profondeville|Rochefort|Sambreville|Somme-Leuze|Sombreffe|' +
    'Viroinval|Vresse-sur-Semois|Walcourt|Yvoir|Han-sur-Lesse',
};
