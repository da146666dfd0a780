import type { Concepts } from './concepts.ts';

/** Governments, elections, diplomacy and what a home desk follows. */
export const politics: Concepts = {
  election:
    '*verkiezing* stembus* verkozen verkiezingsuitslag* kiesstrijd verkiezings* verkiezingswinst herstemming | election* elected elections electoral polls_open wins_election ballot vote_count primary | *wahl *wahlen wahlsieg* wahlkampf* wahlabend wahlergebnis* urnengang gewahlt wahlgang wahl wahlen | election* scrutin legislatives presidentielle* municipales elu elue elections elit electoral* depouillement premier_tour | eleccion* electoral* comicios electo elecciones eleccion legislativas urnas elegido primera_vuelta',
  runoff:
    'tweede_ronde | runoff* run_off second_round | stichwahl* zweite_runde | second_tour | segunda_vuelta balotaje',
  poll: 'peiling* | poll polls opinion_poll* survey | umfrage* | sondage* | encuesta* sondeo*',
  vote: 'stemming* stemt stemmen stemde gestemd stem kiezer* stemgerecht* kiezers stembureau* meestemmen hoofdelijk uitslag tegenstemm* | vote* voting voter* ballot* voted votes_against voted_down votes cast polling_stations tally | abstimm* stimmen stimmt gestimmt wahler* votum stimmte* abgestimmt abstimmung* wahlberecht* stimmenauszahlung auszahlung | vote* voter* votent electeur* bulletin* suffrage* vote_a voix suffrages scrutin vote_solennel | vota* voto* votant* elector* sufragio* vota votar escrutinio papeletas votantes recuento',
  turnout:
    'opkomst | turnout | wahlbeteiligung | participation taux_de_participation abstention | participacion abstencion',
  exitpoll:
    'exitpoll* prognose* | exit_poll* projection* | hochrechnung* prognose* | sortie_des_urnes estimations | sondeo_a_pie a_pie_de_urna proyeccion*',
  win: 'wint won winnen gewonnen winnaar* winst_voor zege overwinning* verslaat versla* zegeviert verslaan verslagen klopt klopte versloeg te_sterk vernedert veegt wint_van zegevier* triomf* verovert winnend* boekt..zege overwint afgerekend rekent_af | win wins won winner* winning victory beat beats defeat* triumph* clinch* prevail* beaten edge* edged see_off march_on romp* thrash* crush* downs hammer* rout* stun* stunned thump* trounce* top_of overc* won_by blank* sweep* upset | gewinnt gewann gewonnen sieg siegt sieger* siege schlagt besiegt schlug triumph* bezwingt bezwang gewinn* siegte* feiert..sieg deklassier* uberrollt gelingt..sieg fegt..vom besiegte erfolg_gegen setzt..durch | gagn* remport* victoire* vainqueur* bat battu* l_emporte s_impose s_imposent domin* triomph* ecras* dompt* renverse* vient_a_bout surclass* terrass* victorieu* decroch* | gana* gano victoria* vence* triunf* derrota* se_impone se_impuso ganador* vencio golea* goleo doblega aplasta tumba* arroll* vencen imponerse gano_a remonta* se_lleva conquist* se_proclama',
  lose: 'verliest verloor verloren verlies_van nederlaag* onderuit verlies verslagen gaat_onderuit ten_onder afgedroogd verspeelt morst laat_punten | lose loses lost loser loss_to beaten_by crash_to loses_to fall_to fell_to slump_to losing downed_by drop_points defeat | verliert verlor verloren niederlage* unterliegt verlieren patzt pleite* blamage debakel unterlag klatsche geschlagen lasst_punkte | perd perdu perdent defaite* s_incline s_inclinent battu defait* rechute* tombe_face sombre chute_a perdre | pierde* perdio derrota* cae_ante cayo cae* derrotad* pincha* pinchazo perder sucumb* cede_ante',
  majority: 'meerderheid* | majorit* | mehrheit* | majorite* | mayoria*',
  coalition:
    'coalitie* formatie* formateur informateur regeerakkoord* kabinetsformatie | coalition* power_sharing | koalition* regierungsbildung | coalition* | coalicion*',
  government:
    'kabinet* regering* ministerraad bewindsploeg kernkabinet coalitie* regeringspartij* federale_regering de_kern | government* cabinet administration ministers government_says coalition_government | regierung* kabinett* ministerrat* bundesregierung* koalitions* ampel regierenden | gouvernement* executif conseil_des_ministres majorite_presidentielle gouvernementa* federal | gobierno* gabinete el_ejecutivo consejo_de_ministros ejecutivo gubernamental* oficialis*',
  fall: 'kabinetscrisis demissionair regeringscrisis kabinetsval | collapse* fall_of topple* ousted brought_down | sturz gesturzt bruch regierungskrise platzt geplatzt zerbricht | chute renverse* | cae caida derribad*',
  resign:
    'ontslag_in stapt_op stapte_op opgestapt treedt_af trad_af aftreden afgetreden terugtreden vertrekt opstappen aftreed* legt..neer ontslag_aan teruggetreden stopt_als legt..functie ontslag weg_als_minister vertrekt_als opstap* gaat_weg zwaait..af neemt..ontslag | resign* step_down steps_down stepped_down stepping_down quit quits stand_down steps_aside to_leave departs resignation* bows_out | rucktritt* zuruckgetreten tritt..zuruck trat..zuruck zurucktreten demission tritt..ab abtritt abgang zieht..zuruck hort..auf wirft..hin demission* gibt..auf ruckzug | demission* quitte demissionnaire rend_son s_en_va demissionne* jette_l_eponge | dimit* dimision* renunci* deja_el_cargo renuncia* abandona_el cese se_va',
  dismiss:
    'ontslagen ontslaat ontsloeg ontslag_van weggestuurd op_straat ontslag de_laan_uit ontheven geloosd vervangt aan_de_kant gaat..uit_elkaar op_non_actief | fire_as fired sack* dismiss* ousted removed_from sacks lost_his_job loses_job out_at parts_ways replace replaces removed shown_the_door let_go ousts | entlass* entlasst gefeuert abberuf* abgesetzt freigestellt trennt..sich trennte..sich entmachtet geschasst beurlaubt den_job vor_die_tur abgelost lost..ab rauswurf | limog* renvoy* licencie* evince* demis remercie limoge vire ecarte releve_de se_separe remplace demet revoque* | destitu* despid* cesad* cese despedid* echa echan despide destituy* relev* prescind* aparta* fulmin* cambia_de',
  appoint:
    'benoem* benoemd* aangesteld* opvolg* voorgedragen nieuwe_baas nieuwe_chef volgt..op wordt_de_nieuwe kiest_als | appoint* name_as named nominat* succeed* successor taps picks picked_as choose chosen names_new new_head promoted to_lead | ernannt* ernenn* nachfolg* berufen bestellt nominier* neuer_chef neue_chefin wird_neuer wird_neue folgt..nach ernennt beruft zum_nachfolger designiert* neubesetz* | nomm* nomin* succede* successeur choisi_comme choisit nouveau_patron designe* remplacant* a_la_tete | nombra* designa* sucesor* sustitu* nuevo_jefe nombr* eleg* al_frente designado* reemplaz* releva_a',
  swornin:
    'beedig* eed ingehuldigd inaugurat* ambtseed | sworn_in inaugurat* oath | vereidigt* vereidigung amtseid amtseinfuhrung amtseinf* | prete_serment investi* prestation_de_serment investiture | jura* jurament* investidura toma_de_posesion asume',
  president:
    'president* staatshoofd* | president* head_of_state | prasident* staatschef* staatsoberhaupt | president* chef_de_l_etat chef_d_etat | president* jefe_de_estado mandatario*',
  premier:
    'premier* minister_president regeringsleider* | prime_minister* premier pm | premierminister* ministerprasident* regierungschef* premier kanzler* bundeskanzler* | premier_ministre premiere_ministre chef_du_gouvernement chef_de_gouvernement chancelier* | primer_ministro primera_ministra jefe_de_gobierno jefe_del_gobierno canciller*',
  minister:
    'minister ministers bewindsman staatssecretaris* bewindsvrouw vicepremier | minister* secretary chancellor_of | minister* ressortchef staatssekretar* | ministre* secretaire_d_etat | ministr* secretari*',
  foreignminister:
    'buitenlandse_zaken minister_van_buitenlandse | foreign_minister* foreign_secretary secretary_of_state foreign_ministry | aussenminister* aussenamt auswartiges_amt | ministre_des_affaires affaires_etrangeres chef_de_la_diplomatie | ministro_de_exteriores exteriores relaciones_exteriores',
  parliament:
    'parlement* tweede_kamer eerste_kamer kamer kamerleden volksvertegenwoord* senaat senator* kamerlid* bondsdag huis_van_afgevaardigden lagerhuis | parliament* congress* senat* house_of lawmaker* mp mps bundestag lower_house upper_house | parlament* bundestag* bundesrat abgeordnet* senat* kongress* reprasentantenhaus | parlement* assemblee* senat* depute* congres chambre* | parlament* congreso* senad* diputad* camara* asamblea*',
  law: 'wet wetsvoorstel* wetgeving* wetten *wet asielwet | law laws bill bills legislation act | gesetz* *gesetz gesetzentwurf* | loi lois projet_de_loi proposition_de_loi legislation | ley leyes proyecto_de_ley legislacion decreto*',
  adopt:
    'aangenomen neemt..aan stemt_in ingestemd goedgekeurd* keurt..goed goedkeur* akkoord_met stemt..voor steunt meerderheid_voor keurde..goed goedkeuring groen_licht | adopt* approv* pass passes passed green_light backs vote_in_favour clear* endors* ratif* greenlight* gives_nod | verabschiedet billig* beschloss* angenommen genehmig* zugestimmt stimmt..zu zustimm* beschliesst stimmt..fur stimmten..fur beschluss* grunes_licht winkt..durch ratifizier* segnet..ab abgesegnet auf_den_weg | adopt* approuv* feu_vert vote_la vote_le vote_un adopte ratifi* enterin* valide* | aprueba* aprob* adopta* luz_verde avala* ratific* aprobad* refrend* valida* da_luz',
  rejectit:
    'verworpen verwerp* afgewezen wijst..af weiger* afwijz* wees..af nee_tegen stemt_tegen verwerpen wegstem* weggestemd niet_akkoord tegenhoud* geblokkeerd | reject* refus* rebuff* vote_against voted_against turns_down turned_down rules_out ruled_out spurn* snub* dismisses refuse* no_to declin* block blocks blocked strikes_down struck_down | abgelehnt lehnt..ab ablehn* zuruckgewiesen weist..zuruck verweiger* weigert schliesst..aus ausgeschlossen scheitert gescheitert blockt absage kippt gekippt lehnen..ab lehnte..ab | rejet* refus* repouss* ecart* exclut oppose* retoque* decline rejette rejet bloque | rechaz* niega* negat* tumba* tumb tumbo descart* rehus* se_niega tumba veto_a bloque* rechazo',
  veto: 'veto* | veto* | veto* | veto* | veto* veta',
  referendum:
    'referend* volksraadpleging | referend* plebiscite | referend* volksabstimm* volksentscheid* | referend* | referend* plebiscito consulta_popular',
  noconfidence:
    'wantrouwen* vertrouwensstemming motie_van_wantrouwen vertrouwensvraag | no_confidence confidence_vote vote_of_confidence censure | misstrauens* vertrauensfrage vertrauensabstimmung | motion_de_censure vote_de_confiance question_de_confiance censure defiance | mocion_de_censura censura mocion_de_confianza cuestion_de_confianza',
  dissolve:
    'ontbind* ontbonden vervroegd nieuwe_verkiezingen | dissol* snap_election early_election | auflos* aufgelost neuwahl* vorgezogen* | dissol* anticipe* | disuel* disolucion anticipad* adelant*',
  impeach:
    'afzetting* impeach* | impeach* | amtsenthebung* impeach* | destitu* impeachment | destitucion juicio_politico impeachment',
  opposition: 'oppositie* | opposition* | opposition* | oppos* | oposic* opositor*',
  partyleader:
    'partijleider* fractievoorzitter* lijsttrekker* partijvoorzitter* | party_leader leadership opposition_leader | parteichef* fraktionschef* spitzenkandidat* vorsitz* | chef_du_parti chef_de_file | lideresa lider_del_partido',
  candidate: 'kandida* | candida* nominee | kandida* | candida* | candida*',
  mayor: 'burgemeester* | mayor* | burgermeister* oberburgermeister* | maire maires | alcald*',
  royal:
    'koning* prins* kroonprins* koninklijk* vorst prinses koninklijke hertog* koningshuis troon* kroonprinses koninklijk_paar | king queen prince* royal* monarch* palace princess duke duchess throne royals crown_prince kensington buckingham | prinz* kronprinz* royals konig konigin* konigs* prinzessin* thron konigshaus* konigspaar kronprinzessin | roi reine prince* princesse* royal* duc duchesse famille_royale trone couronne_d princier* | rey reina princes* casa_real principe principes duque duquesa trono infanta monarca corona',
  pope: 'paus pauselijk* kardinaal kardinalen vaticaan bisschop* heilige_stoel vaticaan* bisschoppen aartsbisschop* | pope* papal pontiff cardinal* vatican bishop* holy_see bishops archbishop* vatican* papacy | papst* kardinal* vatikan* bischof* heiliger_stuhl erzbischof* papstlich* | pape pontif* cardinal cardinaux vatican eveque* saint_siege eveques archeveque* souverain_pontife | papa pontifice cardenal* vaticano obispo* santa_sede obispos arzobispo* papal',
  visit:
    'bezoek* staatsbezoek* reist bezoekt bezocht op_bezoek aankomst bezoeken aangekomen landt_in | visit* trip arriv* visits visiting arrives arrival touch_down | besuch* reise reist staatsbesuch* besucht besuchte eingetroffen ankunft antrittsbesuch | visite* deplacement voyage se_rend rendu_a visite_d_etat arrive_a attendu_a | visita* viaje* viaje_a viaja_a llega_a llego_a arribo* gira_por',
  meet: 'ontmoet* onderhoud ontvangt ontving ontvangen gesprek_met aangekomen_in op_bezoek bijeenkomst* | meet meets met meeting* hosts hosted host talks_with summit_with welcomes welcomed sit_down | trifft treffen traf getroffen empfangt empfing zusammenkunft* begegn* zu_gast zusammentreffen | rencontr* recoit recu accueill* rencontre* entrevue tete_a_tete s_entretient | reun* encuentro* recibe recibio se_reune* reciben anfitrion encuentro_con cita_con',
  summit:
    'top topontmoeting* topoverleg *top topconferentie klimaattop | summit* | gipfel* *gipfel | sommet* | cumbre*',
  phonecall:
    'belde gebeld telefoongesprek* belt telefonisch* | phone_call* spoke_by telephone | telefonat* telefonier* telefonisch* | telephonique* s_entretient | telefonic* llamada*',
  ambassador:
    'ambassad* diplomat* consul* | ambassad* embass* diplomat* envoy* consul* | botschaft* diplomat* konsul* gesandt* | ambassad* diplomat* consul* emissaire* | embajad* diplomat* consul* enviado*',
  summon:
    'ontbied* ontboden op_het_matje | summon* recall* | einbestell* zitiert einbestellt | convoq* rappel* | convoc* llama_a_consultas',
  expel:
    'uitgewezen uitwijz* zet..uit zet_uit | expel* expuls* persona_non_grata | ausweis* ausgewiesen weist..aus | expuls* persona_non_grata | expuls* persona_non_grata',
  un: 'vn verenigde_naties veiligheidsraad | un united_nations security_council u_n | uno un vereinte_nationen sicherheitsrat vereinten_nationen | onu nations_unies conseil_de_securite | onu naciones_unidas consejo_de_seguridad',
  imf: 'imf internationaal_monetair_fonds wereldbank | imf international_monetary_fund world_bank | iwf wahrungsfonds weltbank | fmi fonds_monetaire banque_mondiale | fmi fondo_monetario banco_mundial',
  who: 'who wereldgezondheidsorganisatie | who_says world_health_organization world_health_organisation | who weltgesundheitsorganisation | oms organisation_mondiale_de_la_sante | oms organizacion_mundial_de_la_salud',
  iaea: 'iaea atoomagentschap | iaea | iaea iaeo atombehorde atomenergiebehorde | aiea | oiea',
  nato: 'navo nato bondgenoot* | nato alliance | nato bundnis* | otan alliance | otan alianza',
  eu: 'eu europese_unie europese_commissie eurocommissaris* europees_parlement | eu european_union european_commission brussels european_parliament commissioner | eu europaische_union eu_kommission eu_parlament europaparlament | ue union_europeenne commission_europeenne bruxelles parlement_europeen | ue union_europea comision_europea bruselas parlamento_europeo eurocamara',
  icc: 'strafhof icc | icc international_criminal_court | istgh strafgerichtshof* | cpi cour_penale_internationale | cpi corte_penal_internacional tribunal_penal',
  icj: 'internationaal_gerechtshof icj | icj international_court_of world_court | internationaler_gerichtshof internationalen_gerichtshof igh | cij cour_internationale_de_justice | cij corte_internacional',
  resolution: 'resolutie* | resolution* | resolution* | resolution* | resolucion*',
  condemn:
    'veroordeelt veroordelen laakt hekelt kritiek* bekritis* fel uithaal haalt..uit verontwaardig* woedend woede noemt_het schande afkeuring hekelt* | condemn* denounce* criticis* criticiz* slams blasts criticism outrage* anger lash* lashes lashed rebuke* blasted decr* deplor* condemnation | verurteilt kritisier* kritik* emport* scharf_kritis* verurteilung entsetz* rugt rugte wut verurteilten protestiert_gegen | condamne denonce* critiqu* fustige* s_indigne* indignation colere tolle deplor* s_insurge vilipend* denonc* | condena denunci* critic* repudi* arremete* indignacion repulsa carga_contra cargo_contra tacha_de lament* reproba*',
  threaten:
    'dreig* gedreigd bedreig* dreigement* dreigen dreigt_met | threat* threatens warned_of warns_of | gedroht bedroh* droht drohte drohen drohung* drohend* drohungen | menac* menace* brandit | amenaz* amenaza* amago*',
  retaliate:
    'vergeld* represaille* tegenmaatregel* wraak | retaliat* reprisal* revenge | vergelt* gegenmassnahme* rache gegenschlag | riposte* represaille* | venganza represalia*',
  deny: 'ontken* spreekt..tegen | deny denies denied denial | bestreit* dementier* weist..zuruck leugnet | dement* nie nient | niega* desmient* desmint* neg',
  admit:
    'bekent geeft..toe gaf..toe erkent toegegeven | admit* confess* acknowledg* | gesteht gestand gestanden raumt..ein zugegeben gibt..zu | avou* reconnai* aveux admet | admit* confies* confes* reconoc*',
  apologise:
    'excuses spijt verontschuldig* excuus | apolog* sorry regret* | entschuldig* bedauert | excuse* regret* | disculp* perdon lament*',
  demand:
    'eis eisen eist geeist eisen_dat roept..op oproep* vragen_om vraagt_om aandringen dringt..aan vordert | demand* call_for calls_for urge* calls_on calling_for call_on insist* pressed urged_to | forder* verlangt verlangen verlangte fordert..auf appell* ruft..auf mahnt beharrt pocht verlang* | exig* reclam* demande appelle_a reclament sollicit* somme* insiste prone exhort* | exig* reclam* pide* exhort* piden insta llama_a urge* insta* solicit* emplaz* reivindic*',
  accuse:
    'beschuldig* verwijt* | accus* blame* alleg* | beschuldig* vorwurf* wirft..vor vorwirft | accus* reproch* | acus* culpa* reproch*',
  accept:
    'accepteert aanvaard* geaccepteerd stemt..in | accept* agrees_to | akzeptier* angenommen nimmt..an | accept* accede | acept* acced*',
  respond:
    'antwoord* reactie* reageert reageren | repl* respon* react* | reaktion* reagier* | repon* reponse* reagi* reaction* | respond* respuest* reaccion* contest*',
  recognise:
    'erkent erkenning erkennen | recogni* | anerkenn* anerkannt erkennt..an | reconna* reconnaissance | reconoc*',
  pardon:
    'gratie amnestie begenadig* | pardon* amnesty clemency | begnadig* amnestie gnade | grace grac* amnist* | indult* amnist*',
  independence:
    'onafhankelijk* afscheid* separat* | independen* seced* secession* separat* | unabhangig* abspalt* separat* | independan* secession* separat* | independen* secesion* separat*',
  ban: 'verbod* verbied* verboden verbiedt | ban bans banned prohibit* outlaw* | verbot* verbiet* verboten untersag* | interdi* prohib* bann* | prohib* veta prohibe',
  budget:
    'begroting* miljoenennota bezuinig* prinsjesdag tekort* begrotingsakkoord* begrotings* miljardentekort belastingplan voorjaarsnota uitgaven besparing* bespaart saneer* | budget* spending deficit* austerity shutdown spending_plan fiscal savings austerity_plan borrow* spending_cuts | haushalt* etat sparpaket* defizit* schuldenbremse sparmass* sparplan* etat* haushalts* einsparung* sparen neuverschuldung budget* | budget* deficit* austerite economies_de budgetair* economies rigueur assainissement epargne depenses loi_de_finances | presupuest* deficit* recorte* austeridad presupuesta* ajuste_fiscal ahorro* gasto_publico cuentas_publicas techo_de_gasto',
  tax: 'belasting* btw *belasting accijns* | tax taxes taxation vat levy | steuer* mehrwertsteuer *steuer | impot* taxe* fiscal* tva | impuesto* fiscal iva tributari* tasa_a',
  pension:
    'pensioen* aow pensioenleeftijd* gepensioneerd* pensioenakkoord* | pension* retirement_age retirees pensioner* retirement | rente_mit rentenalter rentenreform* renten pension* pensionist* rentner* rentenpaket* pensions* ruhestand | retraite* pensions reforme_des_retraites pensionne* age_de_depart | pension* jubilac* jubilacion* jubilado* pensionista* edad_de_jubilacion',
  climate:
    'klimaat* uitstoot co2* broeikas* cop31 | climate* emission* carbon cop31 greenhouse | klima* emission* treibhaus* co2* cop31 | climat* emission* carbone cop31 effet_de_serre | clima* emision* carbono cop31 efecto_invernadero',
  farmers:
    'boer boeren landbouw* stikstof* agrar* | farmer* farming agricult* nitrogen | bauern landwirt* agrar* | agricult* paysan* eleveur* | agricult* agraria* ganader* campo',
  housing:
    'woningmarkt woningbouw woningnood huur huren huurder* huurprijs* | housing rent rents tenant* | wohnungsbau wohnungsnot miete* mieter* mietpreis* wohnungsmarkt | logement* loyer* locatair* | vivienda* alquiler* inquilin*',
  education:
    'onderwijs* school* leraar leraren student* universiteit* leerling* scholier* scholen schoolreis* lessen docenten klas leerkracht* hogeschool* basisschool* | school* teacher* student* universit* education pupil* schoolchildren classroom* teachers college lessons | schule* schul* lehrer* student* universitat* hochschul* schulen klasse lehrkraft* schulklasse* unterricht* gymnasi* kita kitas | ecole* enseign* etudiant* universit* eleve* lycee* education ecoles college* lyceens classe* enseignant* rentree professeurs | escuela* docente* estudiant* universi* profesor* alumno* educacion colegio* clases aula* docencia maestros colegios instituto',
  abortion: 'abortus* | abortion* | abtreibung* schwangerschaftsabbr* | avortement* ivg | aborto*',
  euthanasia:
    'euthanas* hulp_bij_zelfdoding | euthanas* assisted_dying assisted_suicide | sterbehilfe* euthanas* | euthanasie aide_a_mourir fin_de_vie | eutanasia',
  constitution: 'grondwet* | constitution* | verfassung* grundgesetz* | constitution* | constitucion*',
  joinup:
    'toetred* lidmaatschap uittred* | accession membership join* | beitritt* mitgliedschaft austritt* | adhesion* | adhesion* ingreso membresia',
};
