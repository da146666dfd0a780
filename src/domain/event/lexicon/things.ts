import type { Concepts } from './concepts.ts';

/** Goods, places of work, parties, and acts that any news may tell of. */
export const things: Concepts = {
  extend:
    'verleng* verlengd* | extend* extension prolong* | verlanger* | prolong* prorog* | prorrog* prolong* amplia',
  halt: 'stilgelegd ligt_stil liggen_stil stil_gelegd platgelegd lam stil_ligt stopgezet platliggen plat stilstaan stilgevallen ligt_plat opgeschort staakt_productie stilleggen legt..stil | halt* standstill paralys* grounded suspends ground_to_a shut_down brought_to_a freeze freezes froze frozen suspending on_hold shelv* | lahm* stillstand legt..still eingestellt gestoppt stoppt stopp auf_eis unterbrochen stilllegen stehen_still steht_still ausgesetzt aussetzen ruht ruhen gestrichen | paralys* a_l_arret interromp* interruption stoppe* suspend* suspension gele gelee mis_a_l_arret arretee interrompt bloque | paraliz* paralis* interrump* detenid* suspend* suspens* congel* detien* frena deten_la',
  reelect:
    'herkozen herverkiez* | re_elect* reelect* second_term | wiedergewahlt* wiederwahl zweite_amtszeit | reelu* reelection second_mandat | reelegid* reeleccion segundo_mandato',
  midterms:
    'tussentijdse* midterm* | midterm* | zwischenwahl* midterm* | midterm* mi_mandat | medio_mandato intermedias',
  farright:
    'extreemrechts* radicaal_rechts* | far_right hard_right | rechtsextrem* rechtsnational* rechtspopul* | extreme_droite | ultraderech* extrema_derecha',
  socialdemocrats: 'sociaaldemocra* | social_democrat* | sozialdemokrat* | social_democrat* | socialdemocra*',
  democrats: 'democraten democraat | democrat democrats | demokraten demokrat | democrates | democratas',
  republicans: 'republikein* | republican republicans | republikaner* | republicain* | republicano*',
  labour:
    'labour arbeiderspartij | labour labor_party | labour labourpartei | travaillistes labour | laboristas laborismo',
  governor: 'gouverneur* | governor* | gouverneur* | gouverneur* | gobernador*',
  commander:
    'commandant* bevelhebber* legerleider | commander* army_chief military_chief | kommandeur* befehlshaber* kommandant* | commandant* chef_militaire | comandante* jefe_militar',
  guarantee:
    'garantie* veiligheidsgarantie* | guarantee* | garantie* sicherheitsgarantie* | garantie* | garantia*',
  settlement:
    'nederzetting* kolonist* | settlements settler* | siedlung* siedler* | colonie colonies colons | asentamiento* colono* colonias',
  inspector:
    'inspecteur* inspectie* | inspector* inspection* | inspektor* inspektion* | inspecteur* inspection* | inspector* inspeccion*',
  debate: 'debat* | debate* | debatte* | debat* | debate*',
  speech: 'toespraak* rede | speech* address | rede ansprache | discours allocution | discurso*',
  generalstrike:
    'algemene_staking nationale_staking | general_strike | generalstreik* | greve_generale greve_nationale | huelga_general paro_general',
  rocket:
    'raket raketten draagraket* booster | rocket rockets booster launcher | rakete raketen tragerrakete* booster | fusee fusees lanceur* | cohete* lanzador',
  lander:
    'lander maanlander | lander moon_landing | landegerat* mondlander mondlandung | atterrisseur* alunisseur* alunissage* | modulo alunizador* alunizaje aterrizador',
  jewel:
    'juweel juwelen sieraad sieraden broche kroonjuwel* diamant* halsketting ketting ring edelsteen* | jewel* brooch tiara crown_jewels diamond* necklace gem gems ring jewellery jewelry brooches | juwel* schmuck* brosche* diamant* collier kette ring edelstein* juwelier* juwelen | bijou* broche joyau* diamant* collier bague pierres_precieuses joaill* broche_reliquaire | joya* broche alhajas diamante* collar anillo gemas broches alhaja*',
  tools: 'gereedschap* werktuig* | tools tool | werkzeug* | outil* | herramient*',
  tankertruck:
    'tankwagen* tankauto | tanker_truck fuel_tanker tank_truck | tanklaster* tankwagen tanklastzug | camion_citerne camions_citernes citerne* | camion_cisterna cisterna pipa',
  fuel: 'brandstof* benzine diesel | fuel petrol gasoline diesel | treibstoff* benzin diesel kraftstoff* | carburant* essence gazole | combustible* gasolina diesel',
  refinery: 'raffinaderij* | refiner* | raffinerie* | raffinerie* | refineria*',
  warehouse:
    'loods magazijn opslag* | warehouse* depot storage | lager lagerhalle* depot* | entrepot* depot | almacen* deposito* polvorin',
  chemicals: 'chemisch* chemie* | chemical* | chemie* chemisch* | chimi* | quimic*',
  grain:
    'graan* tarwe | grain wheat corn maize | getreide* weizen mais | cereal* ble mais | grano* trigo cereal* maiz',
  coffee: 'koffie* | coffee | kaffee* | cafe | cafe',
  cocoa: 'cacao* | cocoa | kakao* | cacao | cacao',
  soy: 'soja* | soy soya soybean* | soja* | soja | soja',
  rareearths: 'zeldzame_aard* | rare_earth* | seltene_erden seltener_erden | terres_rares | tierras_raras',
  metals:
    'kobalt koper lithium nikkel | cobalt copper lithium nickel | kobalt* kupfer* lithium* nickel* | cobalt cuivre lithium nickel | cobalto cobre litio niquel',
  goldprice:
    'goudprijs* goudmijn* goud | gold_price* gold_mine bullion | goldpreis* goldmine* | once_d_or mine_d_or prix_de_l_or | precio_del_oro mina_de_oro',
  fishing:
    'visser* visserij* vissers | fishing fishermen fishery seafood fisher* | fischer* fischerei* | peche pecheur* | pesca pesquer* pescador* marisco',
  beer: 'bier brouwer* | beer brewer* | bier brauerei* brauer* | biere brasseur* brasserie* | cerveza* cervecer*',
  dividend: 'dividend* | dividend* | dividende* sonderdividende | dividende* | dividendo*',
  buyback:
    'aandeleninkoop inkoopprogramma* | buyback* buy_back share_repurchase | aktienruckkauf* ruckkaufprogramm | rachat_d_actions rachats_d_actions | recompra*',
  stake:
    'belang belangen aandeelhouder* privatiser* | stake stakes shareholder* privatis* privatiz* | anteil* beteiligung* aktionar* privatisier* | participation actionnaire* part_du_capital privatis* | participacion accionista* privatiz*',
  insurer:
    'verzekeraar* zorgverzeker* | insurer* insurance | versicher* | assureur* assurance* | aseguradora* seguros',
  mortgage: 'hypothe* | mortgage* | hypothek* | hypothec* credit_immobilier | hipoteca*',
  post: 'postbode* postbedrijf postnl bpost | postal mail post_office | postboten briefzustell* brieftrager* | courrier postier* la_poste | correos cartero*',
  airtraffic:
    'luchtverkeersleid* luchtruim | air_traffic_control* airspace | flugsicherung* luftraum fluglotsen | controle_aerien controleurs_aeriens espace_aerien aiguilleur* | control_aereo controladores espacio_aereo',
  baggage: 'bagage* | baggage luggage | gepack* | bagage* bagagiste* | equipaje* maletas',
  levelcrossing:
    'overweg spoorwegovergang | level_crossing grade_crossing | bahnubergang* | passage_a_niveau | paso_a_nivel',
  cablecar:
    'kabelbaan* skilift* | cable_car* gondola* ski_lift funicular | seilbahn* gondel* skilift* | telepherique* telecabine* telesiege funiculaire | teleferico* telesilla funicular',
  lift: 'kraan hijskraan steiger | crane scaffold* | kran baukran gerust* | grue echafaudage* | grua andamio*',
  nursery:
    'verpleeghuis* zorginstelling bejaardentehuis | nursing_home care_home retirement_home | pflegeheim* altenheim* seniorenheim | maison_de_retraite ehpad | residencia_de_ancianos geriatrico',
  maternity: 'kraam* verloskund* | maternity | geburtsklinik entbindungs* | maternite* | maternidad*',
  market: 'markt *markt marktplein | market bazaar | markt markte marktplatz *markt basar | marche | mercado',
  camp: 'kamp vluchtelingenkamp *kamp tenten* | camp camps tent tents | lager fluchtlingslager zeltlager zelte | camp camps tentes | campamento* campo_de_refugiados',
  smog: 'smog luchtvervuil* | smog air_pollution | smog luftverschmutz* | smog pollution_de_l_air | contaminacion_del_aire esmog smog',
  sprint: 'sprint* | sprint | sprint* | sprint* | esprint sprint',
  hand: 'hand handen | hand hands | hand hande finger | main mains | mano manos',
  test: 'test proef testvlucht* proefvlucht | test tests test_flight | test testflug* erprob* | test essai vol_d_essai | prueba ensayo',
  plan: 'plan plannen voorstel* hervorm* | plan plans proposal* reform* | plan plane vorschlag* reform* | plan projet* proposition* reforme* | plan planes propuesta* reforma*',
  tobacco:
    'tabak* vape* vapen roken sigaret* | tobacco vape* vaping smoking cigarette* | tabak* rauchen zigarette* vape* | tabac vape* cigarette* vapot* | tabaco vape* cigarrillo* fumar',
  alcohol: 'alcohol* drank | alcohol* liquor | alkohol* | alcool* | alcohol*',
  passport:
    'paspoort* visum visa nationaliteit | passport* visa visas citizenship | pass passe reisepass* visum staatsburgerschaft | passeport* visa visas nationalite | pasaporte* visado* visa nacionalidad',
  treasury:
    'financien schatkist | treasury finance_minist* chancellor_of_the | finanzminist* bundesfinanz* | ministre_des_finances bercy ministere_des_finances | hacienda ministro_de_economia ministerio_de_hacienda',
  defenceminister:
    'minister_van_defensie defensieminister | defence_minister defense_minister defence_secretary defense_secretary pentagon | verteidigungsminist* pentagon | ministre_de_la_defense ministre_des_armees pentagone | ministro_de_defensa pentagono',
  interiorminister:
    'binnenlandse_zaken minister_van_justitie | interior_minist* home_secretary home_office justice_minister | innenminist* justizminist* | ministre_de_l_interieur ministre_de_la_justice garde_des_sceaux | ministro_del_interior ministra_del_interior ministerio_del_interior ministro_de_justicia',
  internet:
    'internet* website* online | internet website* online | internet* webseite* online | internet site_internet en_ligne | internet pagina_web en_linea',
  cable:
    'kabel kabels zeekabel* | cable cables undersea_cable* | kabel seekabel* unterseekabel* | cable cables cable_sous_marin | cable cables',
  water:
    'drinkwater* leidingwater | drinking_water water_supply tap_water | trinkwasser* leitungswasser | eau_potable | agua_potable',
  river:
    'rivier* rivieren | river rivers riverbank* | fluss flusse ufer | riviere* fleuve* cours_d_eau barranco | rio rios barranco cauce',
  island: 'eiland* | island* islet | insel* | ile iles | isla islas islote',
};
