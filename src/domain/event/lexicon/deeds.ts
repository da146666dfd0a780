import type { Concepts } from './concepts.ts';

/** What people, armies and parties do, and who they are. */
export const deeds: Concepts = {
  resume:
    'hervat* hervatten weer_op_gang herstart* weer_aan_het weer_van_start rijdt_weer vliegt_weer | resum* restart* back_to_normal back_on back_up_and restored restore* return_to_service | wiederaufnahme* wieder_aufgenommen wieder_in_betrieb nimmt..wieder_auf rollt_wieder rollte..wieder lauft_wieder | reprend reprennent reprise_du reprise_des redemarr* retabli* remise_en_service | reanud* reinici* restablec* vuelve_a_la retom*',
  seize:
    'in_beslag beslag onderschep* inbeslagname vangst buitgemaakt | seiz* intercept* confiscat* impound* haul bust | beschlagnahm* sichergestellt* abgefangen einkassier* konfiszier* | saisi* saisie* intercept* confisqu* prise_record | incaut* decomis* intercept* confisc* requis*',
  smuggle:
    'smokkel* gesmokkeld mensenhandel* mensensmokkel* | smuggl* traffick* people_smuggl* | schmugg* menschenhandel* schleuser* geschmuggelt | contreband* passeurs trafic trafiquant* traite_des | contraband* trafico traficant* trata_de narcotrafi*',
  flee: 'ontvlucht* slaan_op_de_vlucht op_de_vlucht vluchtten wegvlucht* uittocht ontkomen | flee flees fled fleeing exodus on_the_run escaped | fliehen flieht floh flohen geflohen fluchteten massenflucht gefluchtet* | fuir fuient fuyant fuite_de exode en_fuite ont_fui a_fui prennent_la_fuite | huye huyen huyeron huyo huir huida exodo fug* se_dio_a',
  deploy:
    'stuurt zendt ontplooi* gestuurd inzet zet..in ingezet stationeer* versterking* | deploy* dispatch* send sends sent reinforce* station* mobilis* mobiliz* | entsend* schickt verleg* stationier* einsatz verstark* aufgebot* mobilis* | deploi* deploye* envoie envoye* depech* renfort* mobilis* | despleg* despliegue* envia* envio* refuerz* moviliz*',
  sign: 'onderteken* tekende tekenen getekend handtekening* tekent_wet | sign signs signed signing signature* inked | unterzeichn* unterschr* signier* | sign* paraph* signature* | firm* suscrib* rubric*',
  present:
    'presenteer* onthul* voorgesteld gepresenteerd stelt..voor toont ontvouw* lanceert maakt..bekend | unveil* present* reveal* disclos* unveiling showcas* rolls_out | stellt..vor vorgestellt prasentier* enthull* zeigt..neue legt..vor vorgelegt | present* devoil* revel* expose | present* desvel* revel* muestr* anunci*',
  promise:
    'belooft beloofde belofte* beloofd toegezegd toezegging* zegt..toe garandeert zweert | vow* pledg* promis* swear* commit* assur* | verspricht versprach versprech* versprochen zusage* sagt..zu gelobt zugesichert sichert..zu | promet* promesse* engagement* s_engage assur* jure | promet* promesa* compromet* asegur* jura garantiz*',
  celebrate:
    'viert vieren vierde gevierd feest* huldig* feestelijk jubileum* jarig | celebrat* fiesta parade jubilee anniversary festivit* party | feiert feiern feierte gefeiert feier* jubil* jubelt fest | fete* celebr* jubile anniversaire* liesse festivit* | celebr* festej* aniversario* fiesta* conmemor*',
  bail: 'borgtocht borgsom op_vrije_voeten voorlopig_vrij enkelband | bail parole on_parole released_on probation | kaution fussfessel* bewahrung haftverschonung | caution controle_judiciaire liberte_conditionnelle bracelet_electronique | fianza libertad_condicional libertad_provisional',
  abuse:
    'misbruik* mishandel* ontucht* kindermisbruik grensoverschrijd* seksueel | abus* molest* misconduct mistreat* groom* predator* harass* | missbrauch* misshandl* ubergriff* belastig* | abus* maltrait* agression* attouchement* harcel* pedophil* pedocrim* | abus* maltrat* acos* agresion* pederast* pedofil*',
  crime:
    'misdrijf misdaad* misdaden crimineel criminele criminelen criminaliteit | crime crimes criminal* offence* offens* felony | verbrech* straftat* kriminell* kriminalitat | crime crimes criminel* criminalite delinqu* | crimen crimenes criminal* delito* delincuen*',
  gunmen:
    'gewapende gewapenden gemaskerde schutter* huurmoordenaar* | gunmen gunman armed_men masked assailant* hitmen attacker* | bewaffnete* vermummt* maskierte* schutze tater | hommes_armes homme_arme assaillant* tireurs encagoul* agresseur* | hombres_armados pistoler* sicario* encapuchad* agresor* atacante*',
  responsibility:
    'eist..op opgeeist verantwoordelijkheid* opgeeiste claimt_aanslag | claim* responsibility claims_responsibility claimed_responsibility | bekennt bekannte_sich bekennerschreiben reklamiert verantwortung verantwortlich | revendiqu* responsabilite | reivindic* responsabilidad atribuy* adjudic*',
  islamicstate:
    'islamitische_staat is_terreur al_qaida jihadist* boko_haram al_shabaab taliban | islamic_state isis isil al_qaeda jihadist* boko_haram shabaab taliban | islamischer_staat is_miliz is_terror al_kaida dschihadist* taliban boko_haram | etat_islamique ei al_qaida djihadist* talibans boko_haram shebab | estado_islamico al_qaeda yihadist* talibanes boko_haram',
  hezbollah:
    'hezbollah* | hezbollah hizbullah hizbollah | hisbollah hizbollah | hezbollah | hezbola hizbula hezbollah',
  hamas: 'hamas | hamas | hamas | hamas | hamas',
  houthi: 'houthi* huthi* | houthi* huthi* | huthi* huthis | houthi* | huti* hutie*',
  kurd: 'koerd* pkk | kurd* pkk | kurd* pkk | kurde* pkk | kurd* pkk',
  bodyguard:
    'beveilig* lijfwacht* bewaker* beveiliging | security_guard bodyguard* guards security | sicherheitskraft* leibwacht* wachmann wachter* | vigile* garde_du_corps agent_de_securite securite | guardaespaldas escolta* vigilante* seguridad',
  spokesman: 'woordvoerder* zegsman | spokes* | sprecher* sprecherin | porte_parole* | portavo* vocero*',
  warbomb:
    'vliegtuigbom blindganger bom_uit_de tweede_wereldoorlog wereldoorlog | wwii world_war_two second_world_war unexploded | weltkriegsbombe* fliegerbombe* weltkrieg* entscharf* | obus_de_la seconde_guerre engin_de_guerre bombe_de_la | segunda_guerra guerra_mundial bomba_de_la',
  veteran:
    'veteraan veteranen oud_strijder* | veteran* | veteran* kriegsveteran* | veteran* ancien_combattant anciens_combattants | veterano* excombatiente*',
  genocide:
    'genocide volkenmoord | genocid* ethnic_cleansing | volkermord* genozid* | genocid* epuration | genocid* limpieza_etnica',
  hungerstrike: 'hongerstak* | hunger_strike* | hungerstreik* | greve_de_la_faim | huelga_de_hambre',
  whistle:
    'klokkenluider* lekt_uit gelekt lek uitgelekt | whistleblow* leaked leak_of leaks | whistleblow* geleakt durchgesickert enthullung* | lanceur_d_alerte lanceuse fuite_de fuites | filtrad* filtracion* denunciante*',
  nationalise:
    'nationalis* staatsbedrijf* staatsdeelneming* staatssteun | nationali* state_owned state_aid bailout* bail_out | verstaatlich* staatsbeteilig* staatskonzern* staatshilfe* | nationalis* entreprise_publique aide_d_etat renfloue* | nacionaliz* empresa_estatal estatal* rescate_financiero',
  concede:
    'erkent_nederlaag geeft_nederlaag feliciteert | conced* concession | raumt..niederlage gratulier* | reconnait_sa_defaite concede* felicite_son | reconoce_su_derrota reconoce_la_derrota concedio',
  leftwing:
    'linkse links_ communist* socialist* progressie* | left_wing leftist* communist* socialist* progressiv* | linke* linken kommunist* sozialist* | gauche communist* socialist* insoumis* | izquierd* comunist* socialist* progresist*',
  rightwing:
    'rechtse ultraconservatie* conservatie* nationalist* populist* | right_wing conservativ* nationalist* populist* ultraconservativ* | konservativ* rechtspopul* rechtskonserv* nationalist* populist* ultrarecht* | droite conservat* nationalist* populist* ultraconserv* ultra_droite | derech* conservad* nacionalist* populist* ultraconserv* ultraderech*',
  gun: 'vuurwapen* wapens_gevonden pistool geweer | gun guns firearm* rifle* pistol* weapon_found | schusswaffe* pistole* gewehr* | arme_a_feu armes_a_feu fusil* pistolet* | arma_de_fuego armas_de_fuego pistola* fusil* rifle',
  acid: 'zuuraanval* bijtend | acid_attack corrosive | saureangriff* saureattacke* atzend* | acide attaque_a_l_acide | acido ataque_con_acido',
  antisemitism:
    'antisemit* jodenhaat synagoge* | antisemit* anti_semit* synagog* | antisemit* judenhass* synagog* | antisemit* synagog* | antisemit* sinagog*',
  racism:
    'racis* discriminat* | racis* discriminat* | rassis* diskrimin* | racis* discriminat* | racis* discrimin*',
  ransom: 'losgeld | ransom* | losegeld* | rancon* | rescate_millonario rescate_de_dinero extorsion*',
  extort:
    'afpers* afgeperst chantage* | extort* blackmail* | erpress* | extorqu* extorsion* chantage* | extorsion* chantaje*',
  counterfeit:
    'vervalst* namaak* nep vals valse | counterfeit* fake fakes forged bogus | gefalscht* falschung* fake falsch* | contrefac* faux fausse* falsifi* | falsific* falso* falsa* pirata*',
  prostitution:
    'prostitu* mensenhandel sekswerk* | prostitu* sex_work* brothel* | prostitu* bordell* zuhalt* | prostitu* proxenet* | prostitu* proxenet* burdel',
  withdraw:
    'stopt_met_samenwerking stapt_uit trekt_zich_terug trekt..terug terugtrek* terugtrekking* teruggetrokken opgezegd zegt..op | pulls_out pulled_out pull_out pullout withdraw* withdrew backs_out walks_away exits quits | zieht..zuruck zuruckgezogen ruckzieher abzug zieht..ab steigt..aus ausstieg austritt kundigt..auf | se_retire* retrait retire_de quitte_la se_desengage forfait renonce* | se_retira* retir* retirada se_sale abandon* renunci* desiste*',
  breakdown:
    'vastgelopen mislukt* geklapt gestrand stuklopen spaak zonder_akkoord impasse | collapse_of_talks deadlock* stalemate break_down broke_down fail failed fails without_a_deal impasse stall* | gescheitert scheiter* ergebnislos sackgasse festgefahren geplatzt platz* ohne_einigung | echou* echec* impasse sans_accord dans_l_impasse rupture | fracas* sin_acuerdo estanc* punto_muerto rotura_de fallid*',
  officer:
    'agent_gedood doodgeschoten_agent politieman* politieagent* rechercheur* diender inspecteur_van | policeman police_officer officer_killed officer_shot constable deputy detective | polizist* polizeibeamt* kriminalbeamt* polizistin | policier_tue policier* policiere gendarme* inspecteur_de enqueteur* | policia_muerto agente_muerto policias agente_de inspector_de',
  tollrise:
    'opgelopen loopt..op oplopend stijgt_tot opgelopen_tot bijgesteld_naar hoger_dodental dodental_stijgt | rises_to climbs_to death_toll_rises rise_to climb_to jumps_to now_at | gestiegen_auf steigt_auf erhoht_sich_auf zahl_der_toten zahl_der_opfer opferzahl* | porte_a s_alourdit monte_a passe_a grimpe_a bilan_s_alourdit nouveau_bilan alourdi | asciende* sube_a suben_a aumenta_a eleva_a se_eleva suman',
  disqualify:
    'schorst schorsing geschorst* uitgesloten uitsluiting royeer* geroyeerd | suspend* disqualif* banned_from expelled exclud* barred | suspendiert* ausgeschlossen sperre gesperrt* disqualif* | suspendu* exclu* disqualif* radie* | suspend* expulsad* descalif* inhabilit* exclui*',
  bombscare:
    'ontploffingsgevaar bommelding* bomdreiging* verdacht_pakket evacuatie_van | bomb_threat* bomb_scare suspicious_package hoax | bombendrohung* verdachtiger_gegenstand bombenalarm blindganger* | alerte_a_la_bombe colis_suspect colis_piege | amenaza_de_bomba paquete_sospechoso artefacto',
  abdicate:
    'titel_kwijt afstand_doet doet..afstand troonsafstand | abdicat* stripped_of titles_removed gives_up | dankt..ab abdank* verzicht* verliert_titel | abdiqu* renonce_au dechu* | abdic* renuncia_al despojad*',
  benefits:
    'subsidie* toeslag* uitkering* bijstand | subsid* benefits welfare allowance* handout* | subvention* zuschuss* burgergeld* sozialhilfe* zulage* | subvention* allocation* prestations_sociales rsa | subvencion* ayuda_social subsidio* prestacion*',
  sendback:
    'ice grenspolitie deportat* uitzet* uitgezet teruggestuurd | deport* ice_agents immigration_raid border_patrol sent_back | abschieb* abgeschoben ruckfuhrung* grenzschutz* | expuls* reconduit* reconduite* refoul* | deport* expuls* devuelt* devolucion* redada_migratoria',
  reshuffle:
    'herschikking* kabinetswissel* portefeuille* nieuwe_ministers | reshuffle* portfolio new_cabinet | kabinettsumbildung* ressort* umbildung | remaniement* portefeuille* nouveau_gouvernement | remodelacion* reajuste_de_gabinete cartera* nuevo_gabinete',
  ahead:
    'koploper_in aan_kop op_kop leidt voorsprong leiding | leads lead leading ahead_in frontrunner front_runner ahead | fuhrt fuhrung liegt..vorn vorn vorsprung spitze | en_tete devance* mene avance_sur favori* | lidera* encabez* ventaja aventaj* en_cabeza puntea*',
  party:
    'partij* fractie* | party parties caucus | partei* fraktion* | parti partis groupe_parlementaire | partido_de partidos bancada* formacion_politica',
  transition:
    'machtswisseling* regimewissel* overgangs* interim* | transition* interim regime_change transitional | ubergangs* interims* machtwechsel* | transition* interim* regime | transicion* interin* regimen',
  embassy:
    'ambassade* consulaat* | embass* consulate* | botschaft* konsulat* | ambassad* consulat* | embajad* consulad*',
};
