import type { Concepts } from './concepts.ts';

/** Disasters, weather, accidents and transport. */
export const disasters: Concepts = {
  quake:
    'aardbev* beving bevingen zeebeving schok schokken natrilling* | earthquake* quake* temblor tremor* jolt* jolts shook shaking shake_felt seismic tremblor | erdbeben* beben seebeben erschutter* erdstoss* erdstosse | seisme* sismique tremblement_de_terre secousse* secoue tremble epicentre | terremoto* sismo* seismo temblor sacud* sacude temblo epicentro sismic* remecio remece',
  aftershock: 'naschok* nabeving* | aftershock* | nachbeben | replique* | replica*',
  magnitude:
    'magnitude kracht_van schaal_van_richter sterkte_van op_de_schaal | magnitude richter measured_at measuring | magnitude richterskala der_starke starke_von beben_der | magnitude richter echelle_de_richter | magnitud richter escala_de_richter',
  tsunami:
    'tsunami* vloedgolf* | tsunami* | tsunami* flutwelle* | tsunami* raz_de_maree | tsunami* maremoto*',
  volcano:
    'vulkaan* uitbarsting* aswolk* lava | volcan* erupt* lava ash_cloud | vulkan* eruption* lava aschewolke* | volcan* eruption lava cendres | volcan* erupcion* lava ceniza*',
  flood:
    'overstrom* *overstroming* watersnood* hoogwater wateroverlast ondergelopen wateroverlast* kolkend* blank_staan dijkdoorbraak* | flood* inundat* high_water floodwater* swamped submerg* deluge swollen_river overflow* | uberschwemm* uberflut* hochwasser* flut fluten *flut sturmflut wassermassen unter_wasser sturzflut* jahrhunderthochwasser | inondation* inonde* crue crues submerge* eaux_en_furie sous_les_eaux intemperies montee_des_eaux | inundacion* inundad* riada* desbordam* anegad* inund* desbord* avenida_de_agua crecida*',
  storm:
    'storm storme* orkaan* orkan* tyfoon* cycloon* noodweer *storm stormweer stormschade najaarsstorm supertyfoon* onweer* wervelstorm* | storm* hurricane* typhoon* cyclone* gale gales supertyphoon* gale_force tropical_storm squall* thunderstorm* | sturm sturme* orkan* taifun* zyklon* hurrikan* unwetter* *sturm sturmtief* orkanartig* wirbelsturm* gewitter* supertaifun* | tempete* ouragan* typhon* cyclone* bourrasque* coup_de_vent orage* super_typhon depression_tropicale intemperies | tormenta* huracan* tifon* ciclon* temporal borrasca* vendaval* supertifon* tromba* dana tormentas',
  tornado: 'tornado* windhoos windhozen | tornado* twister* | tornado* windhose* | tornade* | tornado*',
  heat: 'hitte* hittegolf* bloedheet | heat heatwave* | hitze* hitzewelle* | canicule* vague_de_chaleur chaleur* | ola_de_calor calor',
  drought: 'droogte* | drought* | durre* trockenheit | secheresse* | sequia*',
  snow: 'sneeuw* ijzel gladheid winterweer besneeuwd ingesneeuwd sneeuwval* winterweer* gladde ijsel | snow* blizzard* black_ice snowfall snowstorm snowbound snowed wintry icy | schnee* glatteis wintereinbruch glatte schneefall* verschneit* schneechaos schneesturm glatte* winterwetter | neige* verglas enneige* tempete_de_neige chutes_de_neige | nieve* nevada* nevado* nevadas nieva temporal_de_nieve hielo',
  frost:
    'vorst vriest vrieskou koude* ijskoud kou | frost* freez* cold_snap | frost* kalte* kaltewelle | gel froid vague_de_froid grand_froid | helada* frio ola_de_frio',
  rain: 'regen* regenval neerslag stortbui* stortregen* wolkbreuk | rain rains rainfall downpour* torrential | regen* niederschlag* starkregen dauerregen | pluie* precipitations pluies averse* | lluvia* precipitacion* aguacero*',
  wind: 'wind* windstoten rukwind* | wind winds gusts | wind windboen boen orkanboen | vent vents rafales | viento* rachas rafagas',
  fog: 'dichte_mist mist mistbank* | fog foggy | nebel* | brouillard* | niebla*',
  landslide:
    'aardverschuiv* modderstro* grondverschuiv* bergverschuiving modderstromen puinlawine aardlawine modder | landslide* mudslide* mudflow* landslip mudslides mud landslips rockslide hillside_collapsed buried_in | erdrutsch* schlammlawine* murgang* hangrutsch* mure muren hangrutsche geroll schlamm* erdmassen | glissement_de_terrain glissements_de_terrain coulee_de_boue coulees_de_boue eboulement* boue coulees glissement* | deslizamiento* alud aludes corrimiento* derrumbe_de_tierra deslave* lodo avalancha_de_lodo derrumbe* alud_de deslaves',
  avalanche: 'lawine* | avalanche* | lawine* schneebrett* | avalanche* | avalancha*',
  wildfire:
    'bosbrand* natuurbrand* heidebrand* | wildfire* bushfire* forest_fire* | waldbrand* buschfeuer* buschbrand* vegetationsbrand* | feux_de_foret incendies_de_foret feu_de_foret incendie_de_foret | incendios_forestales incendio_forestal',
  fire: 'brand branden *brand vuurzee uitgebrand brandweer* in_de_as vlammen vlammenzee vuur vuurzee* uitslaande brandend* afgebrand brandstichting | fire fires blaze* ablaze inferno firefight* flames burned burnt gutted firefighter* fire_crews razed torched arson engulf* | brand brande* feuer feuerwehr* grossbrand flammen ausgebrannt *brand brennt brannte abgebrannt brennen lichterloh brandstiftung grossfeuer | incendie* feu pompiers brasier flammes brule* sinistre_en_feu ravage_par embrase* calcin* | incendio* fuego bomberos llamas quemad* calcinad* arde ardio arden siniestrad* incendi*',
  smoke: 'rook rookwolk* rookontwikkeling | smoke | rauch* rauchwolke* | fumee* | humo humareda',
  blast:
    'explos* ontploff* knal knallen *explosie ontplof* klap ontploffingen | explosion* explod* blast* boom_heard loud_bang blew_up blows_up blown_up bang detonat* | explos* detonation* detonier* knall verpuffung explodier* gesprengt sprengung knallte | explosion* explose* deflagration* detonation* explose exploser souffle_de_l | explosion* explota* estall* detonacion* estallid* exploto reventon',
  gasleak:
    'gaslek* gasexplos* gasleiding* | gas_leak* gas_explos* gas_pipe | gasleck* gasexplos* gasaustritt gasleitung | fuite_de_gaz explosion_de_gaz conduite_de_gaz | fuga_de_gas explosion_de_gas escape_de_gas',
  collapse:
    'ingestort* instort* stort_in stortte_in verzakt* ingezakt bezwijkt bezweek bezweken | collaps* caved_in cave_in gave_way came_down toppled crumbl* | einsturz* eingesturz* sturzt_ein sturzte..ein eingebrochen stuerzte einstuerz* zusammengebrochen | effondr* ecroul* s_affaisse affaiss* affaissement | derrumb* colaps* desplom* hundimiento vino_abajo desmoron* derrumbo hundio',
  mine: 'mijn mijnwerk* mijnramp *mijn mijngang mijnbouw* mijnschacht delver* goudmijn | mine miner miners mining_disaster coal_mine mining pit shaft coalmine miners* quarry | bergwerk* grube grubenungl* bergleute mine minen kumpel bergarbeiter stollen bergbau* schacht mineneinsturz* goldmine | mine mines mineurs coup_de_grisou creuseur* miniere* orpaill* mine_de | mina minas minero* mineros mineria galeria socavon mina_de cantera*',
  dam: 'dam stuwdam* dijk dijken dijkdoorbraak damdoorbraak | dam dams levee* dike* | damm staudamm* deich* staumauer | barrage* digue* | presa presas dique* represa',
  evacuate:
    'evacu* ontruim* geevacueerd* in_veiligheid_gebracht verlaten_hun_huis hun_huis_uit | evacu* flee_homes fled_their forced_from ordered_out | evakui* geraumt raumung* evakuierung in_sicherheit_gebracht ihre_hauser_verlassen evakuiert* | evacu* evacuation* mis_a_l_abri evacues fuir_leurs | evacu* desaloj* puestos_a_salvo abandonar_sus evacuad*',
  rescue:
    'gered redding* reddings* redden reddingswerk* levend_uit hulpdienst* hulpverlener* traumahelikopter reddingsteam* levend_onder | rescu* saved pulled_alive lifeboat rescuers emergency_services pulled_from airlift* lifeboat* coastguard coast_guard | gerettet rettung* retter* bergen geborgen bergung* seenot* rettungskraft* einsatzkraft* helfer rettungswagen thw bergwacht seenotretter* retteten | sauvet* secours secouriste* sauve sauves rescape* secouristes sauveteur* sauve_de gardes_cotes extrait_vivant | rescat* salvament* socorrist* salvad* socorrista* equipos_de_emergencia guardacostas sacaron_con_vida',
  trapped:
    'bedolven vastzit* puin ingesloten opgesloten opgesl* vastgezeten bekneld ingesneeuwd klem_zit komen_vast zit_vast zaten_vast vastgelopen gestrand* | trapped buried stranded rubble stuck pinned cut_off marooned stuck_in snowed_in entombed | verschuttet* trummer* eingeschlossen festsitz* eingeklemmt sassen..fest sitzen..fest steckengeblieben gefangen_in gestrandet* unter_trummern unter_den_trummern | pieges piege bloques ensevel* decombres coinces sous_les_decombres gravats prisonniers_des naufrages_de_la_route | atrapad* sepultad* escombros varad* atrapados bajo_los_escombros encerrad* incomunicad* aislados',
  missing:
    'vermist* vermissing zoekactie* spoorloos zoek zoektocht spoor_van onvindbaar zoeken_naar | missing unaccounted search_for searching disappear* unaccounted_for still_missing vanish* lost_contact searchers search_and_rescue swept_away | vermisst* suche suchaktion* verschwunden wird_gesucht gesucht_wird unauffindbar suchtrupp* fehlt_jede_spur | disparu* disparition recherches introuvable manquent_a_l_appel portes_disparus porte_disparu sans_nouvelles recherche_de | desaparecid* desaparicion busqueda paradero localizar_a sin_rastro buscan_a',
  dead: 'dood dode doden doodgesc* omgekomen gedood gedode overled* dodelijk* *doden dodental sterf* stierf gestorven sterven vermoord* levenloos leven_gekomen sneuvel* bezwek* bezweken om_het_leven het_leven_gekost eist_levens levens_geeist slachtoffers_gevallen doodt doodgereden neergeschoten_dood omkwam* omkomen komt_om kwam_om komen_om dodelijke doodgeschoten | dead death deaths died dies kill* fatal* deadly toll dying perish* lives_lost claimed_lives lost_their_lives fatalit* casualties_feared killer shot_dead found_dead lost_life death_toll body_count slain dead_in | tot tote toten toter getotet todlich* todes* gestorben starb sterben stirbt tod todesopfer* ums_leben verstorben* gestorbene starben totet* erschossen umgekommen leben_gekommen leben_verloren todesfall* tod_von | mort morts mortel* mortes morte tue tues tuee tuees deces decede* deced* bilan meurt peri perdu_la_vie laisse_la_vie trouve_la_mort a_peri ont_peri victimes_mortelles morts_dans succombe* mortellement tuant abattu_mortellement bilan_passe | muert* muere* murio murieron fallec* mortal* fatal* mata matan mato falleci* perdido_la_vida fallecid* perdieron_la_vida deja_muertos sin_vida ultiman ultimado victimas_mortales occis* ahogados perecio perecieron',
  hurt: 'gewond* zwaargewond* lichtgewond* *gewonden gewonden ernstig_gewond kritieke_toestand brandwonden toegetakeld | injur* wounded hurt casualties wounds maimed burns critical_condition serious_condition hospitalised hospitalized | verletz* verwundet* schwerverletz* lebensgefahr* schwer_verletzt leichtverletzt* blessur* brandwunden | bless* urgence_absolue etat_critique grievement brulures pronostic_vital contusions | herid* lesionad* lesionado* heridas quemaduras estado_critico estado_grave ingresad*',
  survivor: 'overlev* | surviv* | uberleb* | survivant* survecu rescape* | sobrevivi*',
  victim: 'slachtoffer* | victim* casualt* | opfer* | victime* | victima*',
  damage:
    'schade *schade beschadig* verwoest* vernield* ravage in_puin ontzet* vernieling* toegetakelde afgerukt* | damag* destroy* devastat* destruct* wreck* flattened ripped tore smash* ruined razed | schaden sachschaden beschadig* zerstor* verwust* verheer* verwustung* beschaedig* zertrummert abgedeckt zerstorung* | degats dommage* detrui* degradation* endommag* ravag* devast* degat* devastat* souffle arrach* saccage* | dano* destru* destroz* devast* averiad* destrozos averias arrasad* arranc* deterior*',
  blackout:
    'stroomstoring* stroomuitval zonder_stroom black_out zonder_elektriciteit stroompanne donker stroomnet | blackout* power_cut* power_outage* without_power outage* in_the_dark in_dark power_lines lost_power knocked_out_power power_grid | stromausfall* ohne_strom blackout* stromnetz ohne_elektrizitat im_dunkeln stromversorgung stromlos | panne_d_electricite panne_de_courant coupure* sans_electricite prive* dans_le_noir privees_d_electricite foyers_prives reseau_electrique | apagon* sin_luz corte_de_luz sin_electricidad sin_suministro a_oscuras sin_servicio_electrico tendido_electrico red_electrica',
  outage:
    'storing* *storing | outage* glitch | storung* *ausfall panne ausfall | panne pannes dysfonctionnement* | averia* fallo_informatico interrupcion* caida_del_servicio',
  emergency:
    'noodtoestand ramp noodsituatie calamiteit rampgebied crisisteam rampenfase opgeschaald | emergency disaster catastroph* state_of_emergency | notstand* ausnahmezustand katastrophe katastrophen katastrophenfall grosseinsatz grossalarm | etat_d_urgence urgence catastrophe* etat_de_catastrophe plan_d_urgence catastrophe_naturelle | emergencia* catastrof* desastre* estado_de_alarma estado_de_emergencia zona_catastrofica',
  aid: 'hulp noodhulp hulpgoederen hulpverlen* hulporganisat* hulpkonvooi* hulpkonvooien | aid relief humanitarian convoy | hilfe hilfsguter hilfsorganis* nothilfe humanitar* | aide humanitaire* secours convoi | ayuda humanitari* socorro',
  famine:
    'hongersnood* honger ondervoed* | famine* hunger starv* malnutr* | hungersnot* hunger unterernahr* | famine* faim malnutrition | hambruna* hambre desnutri*',
  alert:
    'code_rood code_oranje weeralarm alarmfase waarschuwing* waarschuw* code_geel nl_alert alarm gewaarschuwd weerswaarschuwing | red_alert red_warning amber_warning alert* warning* warn* amber yellow_warning alerts alarm advisory warned_of on_alert sirens | warnung* alarmstufe* warnstufe* warn* gewarnt unwetterwarnung warnt alarm alarmiert warnungen unwetterwarnung* gefahrenstufe | alerte* vigilance vigilance_rouge vigilance_orange avertiss* met_en_garde mise_en_garde vigilance* alarme alertes alerte_rouge sirenes | alerta* aviso aviso_rojo advert* advierte* alertas avisos alarma advirtio aviso_naranja',
  plane:
    'vliegtuig* toestel passagiersvliegtuig* *vliegtuig boeing airbus straaljager* kist passagierstoestel lijntoestel jumbo | plane* aircraft jet airliner* jetliner boeing airbus jets airplane* airliner boeings passenger_jet | flugzeug* maschine passagierflugzeug* *flugzeug boeing airbus flieger jet jets flugzeuge passagierjet | avion* appareil boeing airbus avion_de_ligne avions jet aeronef* long_courrier | avion* aeronave* boeing airbus avioneta* aviones jet aparato_de reactor',
  flight:
    'vlucht vluchten luchtvaart* vliegverkeer vliegt vliegen | flight* aviation air_traffic flights flying fly flew takeoff take_off | flug fluge flugverkehr luftfahrt* fluge abflug start_und_landung verbindungen | vols trafic_aerien aviation vol_de_la atterr* decoll* liaison_aerienne liaison liaisons aerienne aeriennes | vuelo* aviacion trafico_aereo volar vuela aterriz* despeg* vuelos conexion_aerea',
  airport:
    'luchthaven* vliegveld* airport schiphol zaventem start_en_landingsbaan vliegbasis landingsbaan | airport* runway airports tarmac runways airfield heathrow | flughafen* airport landebahn startbahn airports rollfeld startbahn* | aeroport* aeroports tarmac piste orly roissy | aeropuerto* pista_de_aterrizaje aeropuertos aerodromo pista barajas',
  crash:
    'neergestort* stort_neer stortte_neer crash* verongeluk* vliegramp neerstort* | crash* plane_crash went_down came_down | absturz* abgesturzt* sturzt_ab sturzte..ab | crash* s_est_ecrase ecrase s_ecrase* | se_estrell* estrellado estrello accidente_aereo siniestro_aereo',
  landing:
    'noodlanding* voorzorgslanding | emergency_landing belly_landing | notlandung* notgelandet notlanden | atterrissage_d_urgence atterrissage | aterrizaje_de_emergencia aterrizaje',
  helicopter:
    'helikopter* heli | helicopter* chopper | hubschrauber* helikopter* | helicoptere* | helicoptero*',
  train:
    'trein* *trein spoor spoorverkeer spoorweg* spoorlijn* sneltrein* intercity* ns_trein passagierstrein goederentrein railverkeer perron machinist* locomotief | train trains rail railway* carriage* express_train passenger_train freight_train locomotive railroad tracks rails railways commuter_rail | zug zuge bahn bahnverkehr bahnstrecke schiene* eisenbahn* regionalzug* schnellzug* guterzug* nachtzug* zugverkehr* zugungl* bahnlinie gleis gleise gleisen lokfuhrer* regionalexpress ice zugunfall* s_bahn bahnhof* waggon* | train trains ferroviaire* rail tgv rame rames cheminot* voie_ferree voies_ferrees wagon wagons convoi_ferroviaire ter gare locomotive | tren trenes ferroviari* ferrocarril* vagon* convoy_ferroviario vias vagon vagones maquinista* renfe cercanias via_ferrea locomotora',
  derail:
    'ontspoor* ontspoord* uit_de_rails van_het_spoor gelopen_van | derail* jump* jumped_the left_the_tracks came_off_the off_the_rails | entgleis* aus_den_gleisen aus_den_schienen zugentgleisung | derail* deraillement sorti_des_rails sortie_des_rails quitte_les_rails | descarril* se_salio_de_la salirse_de_la salio_de_la_via',
  bus: 'bus bussen *bus touringcar* autobus* schoolbus lijnbus bestuurder_van | bus buses coach_crash minibus* coach_carrying busload school_bus | bus busse* reisebus* busungl* kleinbus* linienbus* reisebusse* busfahrer* omnibus | bus autocar* autobus car_scolaire minibus autocars bus_scolaire minibus* | autobus* autocar* bus microbus* autobuses autocares omnibus colectivo buses micro',
  truck:
    'vrachtwagen* truck* vrachtauto* trucker* | truck* lorry lorries tractor_trailer | lastwagen* lkw laster* sattelzug | camion* poids_lourd* | camion* trailer camionero*',
  ship: 'schip schepen *schip vrachtschip* containerschip* vaartuig* boot boten tanker* schipper* binnenvaart* opvarenden bemanning vissersboot cruise* ponton schuit* zeiler | ship ships vessel* boat boats freighter* cargo_ship crew sailors ferry yacht cruise_ship barge trawler seafar* container_ship | schiff schiffe* *schiff frachter* boot boote *frachter besatzung* containerfrachter* containerschiff* binnenschiff* fischkutter kreuzfahrt* seeleute schiffs* reederei* | navire* bateau* cargo porte_conteneurs embarcation* equipage marins peniche* batelier chalutier* paquebot voilier* porte_conteneur* bateaux | barco* buque* carguero* embarcacion* navio* patera* lancha tripulant* tripulacion marineros crucero* pesquero* velero* embarcaciones remolcador*',
  ferry:
    'veerboot* veerpont* veer veerdienst* ferry | ferry ferries | fahre fahren fahrschiff* fahrungl* autofahre | ferry ferries traversier bac | ferry transbordador* ferri',
  sink: 'gezonken zinkt zonk kapseis* gekapseisd vergaan omgeslagen schipbreuk* gekap* kapseizen kapseisde omslaan zinken gezonken* water_maakt ondergang | sink* sank sunk capsiz* shipwreck* overturn* went_down capsizing sinking goes_down | gesunken sinkt sank untergang* untergegangen gekentert kenter* havari* gesunkenes kentert* kenterte* sinken schiffbruch* leck | naufrage* coule chavir* coulent sombre coul* naufrag* sombr* retourne | naufrag* hund* zozobr* volco hundid* naufragi* volcar*',
  tanker:
    'tanker* olietanker* | tanker* | tanker* oltanker* | petrolier* tanker* | petrolero* buque_cisterna',
  collision:
    'botsing* botst* gebotst botsen aanvar* aanrijd* aangereden kettingbotsing ramt ramde ramden geramd in_botsing frontaal ketting* | collision* collid* crash* pile_up rammed slam* smashed_into ploughed_into hit_by struck_by clipped clip_wings clip slammed_into head_on rear_ended | zusammenstoss* kollision* kollidier* kollid* massenkarambolage zusammengestossen gerammt aufpralls rammt rammte kollidierten zusammenprall* frontal aufeinander auffahrunf* prallt prallte | collision* percut* carambolage heurt* accrochage tamponn* heurte percute* entre_en_collision collisionn* accroche | colision* choque* choco chocar* chocan colisiona* colisiono colisionaron impacto_contra choco_contra chocaron se_estrello embestid* frontal',
  accident:
    'ongeluk* ongeval* verkeersongeluk *ongeluk bedrijfsongeval* aangereden verongelukt* | accident* crash* mishap derailment pileup | unfall* ungluck* verkehrsunfall *unfall *ungluck verungluckt* unfalle zugungluck* ungluckst* busungl* havarie | accident* accidente* sinistre | accidente* siniestro siniestros percance',
  bridge:
    'brug bruggen *brug viaduct | bridge* viaduct overpass | brucke* *brucke | pont ponts viaduc | puente* viaducto',
  tunnel: 'tunnel* | tunnel* | tunnel* | tunnel* | tunel*',
  metro: 'metro* | subway underground metro tube | u_bahn metro s_bahn | metro | metro suburbano',
  road: 'snelweg* | motorway* highway* road interstate freeway | autobahn* strasse* landstrasse | autoroute* route routes | autopista* carretera* autovia*',
  jam: 'file files verkeersinfarct verkeerschaos filevorming stilstaand vastgelopen_verkeer verkeersellende urenlang kilometer_file | traffic_jam* gridlock tailback* tailbacks gridlocked traffic_chaos | stau staus verkehrschaos kilometer_langer_stau verkehr_lahm verkehrsbehinderung* | embouteillage* bouchons circulation_paralysee kilometres_de_bouchons bouchon trafic_perturbe | atasco* embotellamiento* atascos retenciones caos_de_trafico',
  passenger:
    'passagier* reizigers inzittenden opvarenden | passenger* travellers aboard commuter* | passagier* reisende* insassen fahrgast* an_bord | passager* voyageur* a_bord | pasajero* viajero* a_bordo',
  pilot: 'piloot piloten | pilot pilots | pilot piloten | pilote* | piloto*',
  cancel:
    'afgelast* geannuleerd* annul* geschrapte_vluchten geschrapt* schrapt_vluchten schrappen vervallen afgezegd gaat_niet_door afgeblazen | cancel* called_off axed scraps scrapped scrubbed scrap* grounded nixed pulled_the_plug | abgesagt* absage* annulli* gestrichen abgeblasen fallt..aus fallen..aus annulliert* storniert* streicht..fluge | annul* annulation* supprim* deprogramm* renonce | cancel* suspend* anul* cancelacion* anulad* desconvoc*',
  delay:
    'uitgesteld* uitstel* vertrag* verschoven uitstellen vertraagd* later_dan opgeschoven | delay* postpon* put_off delays postponement* rescheduled | verschob* verschieb* verzoger* vertagt* verspat* verspatung* verschiebung* spater aufgeschoben | report* retard* repouss* ajourn* differe retards report_de repousse* decale | aplaz* retras* pospon* demora* retraso* aplazam* demoras posterg*',
  port: 'haven havens *haven kade terminal sluis sluizen binnenhaven havenbedrijf | port ports harbour* harbor* docks dock terminal quay harbor seaport | hafen hafens *hafen kai terminal schleuse* seehafen hafengebiet | port portuaire terminal quai* portuaires ecluse* | puerto* portuari* terminal muelle* esclusa* puertos darsena',
  canal:
    'kanaal suezkanaal vaarweg sluis scheepvaart* | canal canal* waterway lock locks | kanal suezkanal kanals nord_ostsee_kanal schleusen* wasserstrasse* schifffahrt* | canal canaux voie_navigable ecluse | canal canales via_navegable esclusas',
  beach:
    'strand* kust kustplaats* | beach* coast coastal shore* | strand* kuste* | plage* cotes littoral | playa* costa costas litoral',
  pollution:
    'vervuil* olielek* milieuramp giftig* verontreinig* olievlek* besmeurd* verontreiniging* lekt lekkage stookolie_op | pollut* oil_spill toxic contaminat* spill spilled spills slick leak leaks leaked | verschmutz* olteppich olpest giftig* verseuch* olfilm* ausgelaufen auslaufen gewasserverunrein* lecke | pollution* maree_noire toxique* contamin* souill* nappe deversement fuite* polluant* | contamin* vertido* toxic* derrame* derram* contamina* mancha_de fuga_de',
  mountain:
    'berg bergen bergbeklim* alpin* klimmer* | mountain* climber* mountaineer* | berg berge bergsteiger* gipfel alpin* | montagne* alpinist* randonneur* | montana* alpinist* montanero* escalador*',
  drown:
    'verdronk* verdrink* verdronken te_water | drown* swept_out | ertrunken ertrink* ertrank ertrunk* ertrank* | noye* noyade* noy* | ahogad* ahog*',
  building:
    'gebouw* flat flatgebouw* woning* pand appartement* huis huizen appartementengebouw* woningen pand* torenflat woonblok* | building* apartment* tower_block houses tower apartments block_of_flats residential home homes tenement house | gebaude* wohnhaus* hochhaus* mehrfamilienhaus wohnung* haus hauser wohnblock* mietshaus* gebaud* wohngebaud* plattenbau | immeuble* batiment* logement* maison maisons habitation* immeubles tour_d_habitation maisonnette foyers residence | edificio* vivienda* bloque casa casas viviendas inmueble* edificios torre_de bloques hogares',
  nightclub:
    'nachtclub* discotheek* disco | nightclub* disco discotheque | nachtclub* disko* diskothek* | boite_de_nuit discotheque* | discoteca* club_nocturno',
  factory:
    'fabriek* *fabriek productielocatie productie werkplaats vestiging site plant fabrieken productielijn sluit_fabriek | factory factories plant plants production_line site manufacturing assembly_line | fabrik* werk werke *werk produktionsstatte standort* fertigung* produktion* produktionslinie | usine* site_de_production site usines production ligne_de_production atelier* | fabrica* planta factoria plantas produccion fabricas linea_de_produccion factorias',
  car: 'auto autos auto_s personenauto* wagen automobilist* bestelbus voertuig* personenauto bestuurder bestelwagen | car cars vehicle* motorist* van driver drivers vehicles campervan | auto autos fahrzeug* pkw autofahrer* wagen fahrer lieferwagen | voiture* vehicule* automobilist* conducteu* fourgon* camionnette* vehicules | coche* vehiculo* automovil automovilista* conductor* furgon* camioneta* vehiculos carro carros autocaravana',
};
