import type { Concepts } from './concepts.ts';

/** War, violence, crime and the law. */
export const conflicts: Concepts = {
  attack:
    'aanval* aanslag* *aanval *aanslag aangevallen aanvaller* valt_aan | attack* assault* struck strike_on strike_hits strike_kills strikes_on drone_strike* missile_strike* | angriff* anschlag* *angriff *anschlag angegriffen attacke* attentat* | attaque* attentat* assaut* frappe* | ataque* atentado* ataca* atac* asalto*',
  bomb: 'bom bommen bomaanslag* bomexplos* autobom* explosief explosieven bombard* | bomb bombs bomber* bombing* car_bomb explosives | bombe* bomben* bombenanschlag* autobombe* sprengsatz* sprengstoff* bombard* | bombe* bombard* voiture_piegee explosifs engin_explosif | bomba* coche_bomba bombard* explosivo*',
  suicidebomb:
    'zelfmoordaan* zelfmoordterr* | suicide_bomb* suicide_attack* | selbstmordan* selbstmordatt* | attentat_suicide kamikaze* | atentado_suicida suicida*',
  shooting:
    'schiet* schietpartij* beschoten neergeschoten doodgeschoten schoten schutter* geschoten schot | shoot* shot shots gunman gunmen gunfire gunned opened_fire | schuss* schusse schutze* schiesserei* erschoss* geschossen schusswaffe* niedergeschossen | fusillade* tirs tireur* coups_de_feu abattu abattus tire_sur | tiroteo* disparo* tirador* abatid* tirote* baleado*',
  stabbing:
    'steekpartij* gestoken neergestoken doodgestoken mes messen mesaanval* messteek* steekincident | stab* knife knives knifeman | messer* messerangriff* messerattacke* niedergestochen erstochen | couteau* poignard* attaque_au_couteau arme_blanche | cuchill* apunal* acuchill* arma_blanca navaja*',
  ramming:
    'ingereden inrijden rijdt_in reed_in | rammed_into plough* plowed drove_into car_ramming | raste_in rast_in in_menschenmenge gefahren | voiture_belier fonce fonce_dans | arroll* embist* atropell*',
  hostage: 'gijzel* gegijzeld* *gijzeling | hostage* | geisel* | otage* | rehen rehenes',
  kidnap:
    'ontvoer* kidnap* | kidnap* abduct* | entfuhr* verschlepp* | enlev* kidnapp* rapt | secuestr* rapto',
  airstrike:
    'luchtaanval* bombardement* luchtbombard* | airstrike* air_strike* air_raid* bombardment | luftangriff* luftschlag* bombardierung* bombardement* | raid_aerien frappes_aeriennes frappe_aerienne bombardement* raids | bombardeo* ataque_aereo ataques_aereos',
  missile:
    'raket raketten raketaanval* kruisraket* ballistisch* raketbeschiet* | missile* rocket_fire rocket_attack rockets ballistic | rakete raketen raketenangriff* marschflugkorper* ballistisch* | missile* roquette* balistique* | misil* cohetes balistic*',
  shelling:
    'beschieting* artillerie granaat granaten mortier* beschiet* | shelling shelled artillery mortar* shells grenade* | beschuss* artillerie granate* morser* | pilonnage* artillerie obus mortier* grenade* | artilleria proyectil* mortero* obus granada*',
  drone: 'drone drones droneaanval* | drone* uav | drohnenangriff* drohne* | drone* | dron drones',
  army: 'leger* militair* krijgsmacht troepen soldaat soldaten defensie* | army military troops soldier* forces armed_forces defence defense | armee militar* truppe* soldat* streitkrafte* bundeswehr verteidigung* | armee militaire* troupes soldat* defense forces_armees | ejercito* militar* tropas soldado* defensa fuerzas_armadas',
  offensive:
    'offensief* opmars inval* invasie* binnengevallen grondoffensief | offensive* invasion* invad* incursion* advance | offensive* vormarsch* invasion* einmarsch* bodenoffensive | offensive* invasion* incursion* envahi* | ofensiv* invasion* incursion* invad*',
  capture:
    'veroverd* verover* ingenomen inname heroverd* in_handen | captured seized recaptured seiz* takes_control overrun | eingenommen erobert* eroberung* einnahme ruckerobert* | conquis* reconqui* prise_de s_empar* s_emparent | tomad* captur* reconquist* toma_de',
  frontline:
    'front frontlinie* | front frontline* front_line | front frontlinie* | front ligne_de_front | frente primera_linea',
  rebel:
    'rebel* opstandeling* milities militie* strijder* jihad* | rebel* insurgent* militia* fighters militant* jihad* | rebell* miliz* kampfer* aufstandisch* dschihad* | rebelle* milice* combattant* insurge* djihad* jihad* | rebelde* milicia* combatient* insurgent* yihad*',
  terror: 'terreur* terror* terrorist* | terror* | terror* | terror* | terror* atentado_terrorista',
  truce:
    'staakt_het_vuren bestand wapenstilstand* gevechtspauze | ceasefire* cease_fire* truce* armistice | waffenruhe* waffenstillstand* feuerpause* | cessez_le_feu treve* armistice | alto_el_fuego tregua* armisticio cese_el_fuego cese_al_fuego',
  peace:
    'vrede* vredesoverleg* vredesakkoord* vredesbesprek* vredesplan | peace | frieden* friedensgesprach* friedensabkommen friedensplan | paix | paz',
  ultimatum: 'ultimatum | ultimatum deadline | ultimatum frist | ultimatum | ultimatum ultimato plazo',
  deal: 'akkoord overeenkomst* *akkoord verdrag* deal accoord eens | deal deals agreement* treaty pact agree agreed agrees accord accords | abkommen* einigung* einig vereinbar* vertrag* pakt deal geeinigt einigen | accord accords traite entente pacte conven* s_accordent | acuerdo* pacto* tratado* convenio* acuerd* pactan',
  talks:
    'overleg* onderhandel* gesprek* besprek* beraad praten | talks negotiat* discuss* talk dialogue | gesprach* verhandl* beratung* beraten unterredung | negoci* pourparlers discussions entretien* dialogue tractations | negoci* conversaci* dialog* reunion*',
  mediate:
    'bemiddel* | mediat* broker* | vermittl* vermittel* | mediat* mediation* | mediador* mediacion* media_entre',
  swap: 'gevangenenruil* uitwissel* uitgeruild krijgsgevangen* | prisoner_swap* swap* exchange* prisoners_of_war | gefangenenaustausch* austausch* kriegsgefangen* ausgetauscht | echange* prisonniers_de_guerre | intercambi* canje* prisioneros_de_guerra',
  sanction: 'sanctie* strafmaatregel* | sanction* | sanktion* strafmassnahme* | sanction* | sancion*',
  weapons:
    'wapen wapens wapenlever* munitie tanks luchtafweer* | weapon* arms ammunition munition* tanks air_defence air_defense | waffe* waffenlief* munition* panzer flugabwehr* luftabwehr | arme armes munition* chars livraison_d_armes | arma armas armament* municion* tanques',
  nuclear:
    'nuclea* atoom* kernwapen* kerncentrale* uranium kernreactor* kernenergie kernproef* kernprogramma* | nuclear atomic uranium reactor | atom* nuklear* kernkraft* akw uran* reaktor* | nucleaire* atomique* uranium reacteur* | nuclear* atomic* uranio reactor*',
  coup: 'staatsgreep* coup* junta machtsovername | coup* putsch junta overthr* | putsch* staatsstreich* militarputsch junta gesturzt machtubernahme | coup_d_etat putsch junte renvers* | golpe* junta_militar golpista* derrocad*',
  curfew:
    'avondklok* uitgaansverbod staat_van_beleg | curfew* martial_law | ausgangssperre* kriegsrecht | couvre_feu loi_martiale | toque_de_queda ley_marcial',
  protest:
    'protest* demonstr* betog* manifest* mars straat_op | protest* demonstrat* rally rallies march marchers | protest* demonstr* kundgebung* | manifest* protest* defil* rassemblement* | protest* manifest* marcha*',
  riot: 'rellen onlusten ongeregeldh* plunder* | riot* unrest loot* | krawall* unruhen ausschreit* plunder* randal* | emeute* trouble* pillage* debordements | disturbio* saqueo* altercado* revuelta*',
  clash:
    'gevecht* botsingen confrontat* vuurgevecht* slaags schermutsel* | clash* fight* battle* skirmish* | gefecht* zusammenstosse kampf kampfe auseinandersetz* | affront* combat* heurts accrochages | enfrentam* combate* choques refriega*',
  teargas:
    'traangas waterkanon | tear_gas water_cannon | tranengas wasserwerfer* | gaz_lacrymogene* canon_a_eau | gas_lacrimogeno* gases_lacrimogenos canones_de_agua',
  police:
    'politie* agent agenten marechaussee *politie | police officer officers cops | polizei* polizist* beamte beamten | police policier* gendarme* gendarmerie | policia* agente agentes guardia_civil',
  arrest:
    'aangehouden gearrest* arrest* opgepakt aanhoud* arrestatie* gepakt | arrest* detain* custody apprehend* | festgenommen* festnahme* verhaft* inhaftiert gefasst festgehalten | arret* interpell* garde_a_vue arrestation* ecroue* | deten* arrest* detiene* detuv* captur*',
  suspect:
    'verdacht* dader* | suspect* perpetrator* | verdachtig* tatverdacht* tater* mutmasslich* | suspect* auteur_presume mis_en_cause | sospechos* autor presunto*',
  manhunt:
    'klopjacht voortvluchtig* op_de_vlucht | manhunt on_the_run fugitive* at_large | fahndung* fluchtig* auf_der_flucht grossfahndung | chasse_a_l_homme en_fuite fugitif* cavale | fugitiv* profug* a_la_fuga',
  raid: 'inval invallen huiszoeking* doorzoek* razzia* | raid raids raided searched | razzia* durchsuch* hausdurchsuch* | perquisition* descente coup_de_filet | redada* registro* allanamiento*',
  murder:
    'moord* vermoord* *moord liquidatie* doodslag | murder* homicide* manslaughter assassin* slain slaying | mord morde* ermord* totschlag totung* attentat | meurtre* assassin* homicide* feminicide | asesin* homicid* crimen',
  body: 'lichaam lichamen lijk stoffelijk* lijken | body bodies remains corpse* | leiche* leichnam leichen | corps cadavre* depouille* restes | cuerpo cadaver* restos',
  rape: 'verkracht* aanrand* misbruik* seksueel zeden* | rape* sexual* abuse* molest* assaulted | vergewaltig* missbrauch* sexuell* sexual* | viol viols viole violee agression_sexuelle agressions_sexuelles abus sexuel* | violacion* abuso* sexual* violad*',
  fraud:
    'fraud* oplicht* witwass* | fraud* scam* launder* swindl* | betrug* geldwasch* veruntreu* steuerhinterzieh* | fraud* escroquer* blanchiment detourn* | fraude* estafa* blanqueo malvers* desfalco',
  corruption:
    'corrupt* omkop* smeergeld* | corrupt* brib* graft kickback* | korrupt* bestech* schmiergeld* | corrupt* pots_de_vin pot_de_vin | corrup* soborno* cohecho mordida*',
  theft:
    'diefstal* gestolen roof* overval* inbraak* inbrekers dieven geroofd buit | theft* stole* steal* robber* heist* burglar* thieves loot | diebstahl* gestohlen raub* uberfall* einbruch* einbrecher* diebe beute erbeutet | vole voles voleurs braquage* cambriol* butin derob* vol_de vol_des vol_du vol_a_main | robo robar* robaron robad* atraco* ladron* botin hurto*',
  drugs:
    'drugs drug* cocaine* harddrugs xtc drugslab* | drug drugs cocaine narcotic* heroin fentanyl | drogen* kokain* rauschgift* | drogue* cocaine stupefiant* narcotraf* | droga* cocaina narco* estupefacient*',
  gang: 'bende* mocro_maffia maffia* onderwereld | gang gangs mafia cartel* mob | bande banden mafia* clan clans kartell* | gang gangs mafia cartel* bande_organisee | banda* mafia* cartel* pandilla*',
  court:
    'rechtbank* rechter* gerechtshof* hof hoge_raad *rechtbank tribunaal | court courts judge* tribunal justices | gericht* richter* landgericht* tribunal bundesgerichtshof verfassungsgericht* oberlandesgericht *gericht | tribunal* juge* cour cour_de_cassation justice conseil_d_etat magistrat* | tribunal* juez jueza juzgado* corte audiencia_nacional magistrad*',
  supremecourt:
    'hoge_raad hooggerechtshof grondwettelijk_hof raad_van_state | supreme_court constitutional_court top_court high_court | oberster_gerichtshof supreme_court verfassungsgericht* bundesverfassungsgericht oberste_gericht | cour_supreme conseil_constitutionnel cour_constitutionnelle | tribunal_supremo corte_suprema tribunal_constitucional',
  prosecutor:
    'openbaar_ministerie officier_van_justitie aanklager* justitie parket | prosecutor* prosecution attorney_general | staatsanwalt* anklager* bundesanwaltschaft generalbundesanwalt | procureur* parquet | fiscal fiscalia fiscales procurador*',
  charges:
    'aangeklaagd* aanklacht* vervolgd vervolging* ten_laste beschuldigd_van | charge charges charged indict* prosecute* | angeklagt* anklage* beschuldigt ermittl* ermittelt | inculp* mis_en_examen mise_en_examen accusation* | acusad* imputad* procesad*',
  trial:
    'proces strafproces* rechtszaak* rechtszitting zitting terecht terechtstaan* berecht* | trial* hearing stand_trial on_trial | prozess* strafprozess* verhandlung* verfahren vor_gericht | proces audience* comparaitre comparution juge_pour | juicio* vista_oral proceso_judicial banquillo',
  convict:
    'veroordeel* schuldig vonnis* celstraf* gevangenisstraf* jaar_cel celstraffen straf krijgt..jaar | convict* guilty sentenc* verdict* jail jailed ruling years_in_prison | verurteil* schuldig urteil* haftstrafe* freiheitsstrafe* gefangnisstrafe* jahre_haft | condamn* coupable* verdict* peine ans_de_prison | conden* culpable* sentenci* veredicto anos_de_prision anos_de_carcel',
  lifesentence:
    'levenslang* | life_sentence life_in_prison life_imprisonment | lebenslang* | perpetuite | cadena_perpetua prision_permanente',
  acquit:
    'vrijgesproken vrijspraak | acquit* not_guilty cleared_of | freigesprochen freispruch* | acquitt* relax* | absuelt* absol*',
  appeal:
    'hoger_beroep beroep cassatie beroepszaak | appeal* | berufung* revision | fait_appel pourvoi cassation | recurso* apelacion* casacion',
  prison:
    'gevangen* cel celstraf bajes | prison* jail* inmate* cell | gefangnis* haft jva haftling* | prison* detenu* incarcer* ecrou detention | prision* carcel* preso presos reclus*',
  escape:
    'ontsnap* ontvlucht* uitbraak_uit | escap* jailbreak break_out broke_out | ausbruch_aus geflohen entkommen ausgebrochen flucht | evad* evasion* | fuga fugad* escap*',
  release:
    'vrijgelaten vrijlating* bevrijd* vrij_gelaten vrijheid vrijkom* laat_vrij | release* freed free liberat* | freigelassen freilass* befreit* frei freigekommen freikommen | liber* relach* remis_en_liberte | liber* excarcel* puesto_en_libertad',
  extradite: 'uitlever* uitgeleverd* | extradit* | ausliefer* ausgeliefert* | extrad* | extradi*',
  execution:
    'executie* terechtgesteld geexecuteerd doodstraf* doodvonnis | execut* death_penalty death_sentence death_row put_to_death | hinricht* hingerichtet todesstrafe* todesurteil | peine_de_mort peine_capitale execution* execute | pena_de_muerte pena_capital ejecutad* ejecucion*',
  lawsuit:
    'rechtszaak claim claimt schadeclaim* kort_geding daagt sleept aangeklaagd schikking* schikt | lawsuit* sue sues sued suing class_action | klage* verklagt* schadenersatz* schadensersatz* vergleich | plainte* porte_plainte poursuite* action_en_justice proces_civil | demanda* querella* denuncia* indemniz*',
  fine: 'boete* | fine fined fines penalty | bussgeld* strafe geldstrafe* geldbusse* | amende* | multa*',
  spy: 'spion* inlichtingen* geheime_dienst* | spy spies spying espion* intelligence | spion* geheimdienst* nachrichtendienst* agentent* | espion* renseignement* services_secrets | espia* espion* inteligencia servicio_secreto',
  sabotage: 'sabotage* saboteer* gesaboteerd kabelbreuk | sabotag* | sabotage* sabot* | sabot* | sabot*',
  hack: 'hack* gehackt cyber* datalek* ransomware ddos gijzelsoftware | hack* cyber* data_breach ransomware ddos | hacker* gehackt cyber* datenleck* ransomware hackerangriff* | pirat* cyber* rancongiciel* fuite_de_donnees | hacke* ciber* ransomware pirat*',
  warcrime:
    'oorlogsmisda* misdaden_tegen genocide volkerenmoord | war_crime* crimes_against genocide | kriegsverbrech* verbrechen_gegen volkermord genozid | crime_de_guerre crimes_de_guerre crimes_contre genocide | crimenes_de_guerra crimen_de_guerra genocidio lesa_humanidad',
  massacre:
    'bloedbad* slachting* massamoord* | massacre* slaughter* mass_killing | massaker* blutbad* | massacre* carnage tuerie* | masacre* matanza*',
  border:
    'grens grenzen grens* grenscontrole* | border* | grenze* grenz* grenzubergang* | frontiere* frontalier* | fronter*',
  refugee:
    'vluchteling* ontheemd* gevlucht* asiel* | refugee* displaced asylum fled | fluchtling* gefluchtet* asyl* vertrieben* | refugie* deplaces asile | refugiad* desplazad* asilo',
  migrant:
    'migrant* migratie* | migrant* migration immigra* | migrant* migration* einwander* | migrant* migration* immigr* | migrant* migrator* inmigra*',
  deport:
    'uitgezet uitzet* deport* | deport* | abschieb* abgeschoben* ausgewiesen | expuls* reconduit* | deport* expuls*',
  navy: 'marine* oorlogsschip* fregat* onderzeeer* | navy naval warship* frigate* submarine* destroyer | marine kriegsschiff* fregatte* u_boot | marine navire_de_guerre fregate* sous_marin* | armada marina fragata* submarino* buque_de_guerra',
  fighterjet:
    'gevechtsvliegtuig* straaljager* f_16 f_35 | fighter_jet* warplane* f_16 f_35 | kampfjet* kampfflugzeug* f_16 f_35 | avion_de_chasse avions_de_chasse chasseur* rafale | caza cazas avion_de_combate',
  blockade:
    'blokkade* blokke* geblokkeerd* | block* siege | blockade* blockier* belager* | blocus bloqu* blocage* siege | bloque* cerco asedio',
  shotdown:
    'neergehaald* onderschept* uit_de_lucht | shot_down downed intercepted intercepts | abgeschossen* abschuss abgewehrt | abattus intercepte interceptes | derrib* intercepta interceptado* interceptan',
  investigate:
    'onderzoek* onderzocht *onderzoek | investigat* inquiry probe* | ermittlung* untersuch* ermitteln | enquete* enquet* | investig* pesquis* indag*',
};
