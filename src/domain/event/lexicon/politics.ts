import type { Concepts } from './concepts.ts';

/** Governments, elections, diplomacy and what a home desk follows. */
export const politics: Concepts = {
  election:
    '*verkiezing* stembus* | election* | *wahl *wahlen wahlsieg* wahlkampf* wahlabend wahlergebnis* urnengang | election* scrutin legislatives presidentielle* municipales | eleccion* electoral* comicios',
  runoff:
    'tweede_ronde | runoff* run_off second_round | stichwahl* zweite_runde | second_tour | segunda_vuelta balotaje',
  poll: 'peiling* | poll polls opinion_poll* survey | umfrage* | sondage* | encuesta* sondeo*',
  vote: 'stemming* stemt stemmen stemde gestemd stem kiezer* stemgerecht* | vote* voting voter* ballot* | abstimm* stimmen stimmt gestimmt wahler* votum | vote* voter* votent electeur* bulletin* suffrage* | vota* voto* votant* elector* sufragio*',
  turnout:
    'opkomst | turnout | wahlbeteiligung | participation taux_de_participation abstention | participacion abstencion',
  exitpoll:
    'exitpoll* prognose* | exit_poll* projection* | hochrechnung* prognose* | sortie_des_urnes estimations | sondeo_a_pie a_pie_de_urna proyeccion*',
  win: 'wint won winnen gewonnen winnaar* winst_voor zege overwinning* verslaat versla* zegeviert | win wins won winner* winning victory beat beats defeat* triumph* clinch* prevail* | gewinnt gewann gewonnen sieg siegt sieger* siege schlagt besiegt schlug triumph* | gagn* remport* victoire* vainqueur* bat battu* l_emporte s_impose s_imposent domin* triomph* | gana* gano victoria* vence* triunf* derrota* se_impone se_impuso ganador* vencio',
  lose: 'verliest verloor verloren verlies_van nederlaag* onderuit | lose loses lost loser loss_to | verliert verlor verloren niederlage* unterliegt | perd perdu perdent defaite* s_incline s_inclinent | pierde* perdio derrota* cae_ante cayo',
  majority: 'meerderheid* | majorit* | mehrheit* | majorite* | mayoria*',
  coalition:
    'coalitie* formatie* formateur informateur regeerakkoord* kabinetsformatie | coalition* power_sharing | koalition* regierungsbildung | coalition* | coalicion*',
  government:
    'kabinet* regering* | government* cabinet administration | regierung* kabinett* | gouvernement* | gobierno* gabinete el_ejecutivo',
  fall: 'kabinetscrisis demissionair regeringscrisis kabinetsval | collapse* fall_of topple* ousted brought_down | sturz gesturzt bruch regierungskrise platzt geplatzt zerbricht | chute renverse* | cae caida derribad*',
  resign:
    'ontslag_in stapt_op stapte_op opgestapt treedt_af trad_af aftreden afgetreden terugtreden vertrekt opstappen aftreed* legt..neer ontslag_aan teruggetreden | resign* step_down steps_down stepped_down stepping_down quit quits stand_down | rucktritt* zuruckgetreten tritt..zuruck trat..zuruck zurucktreten demission | demission* | dimit* dimision* renunci*',
  dismiss:
    'ontslagen ontslaat ontsloeg ontslag_van weggestuurd op_straat | fire_as fired sack* dismiss* ousted removed_from | entlass* entlasst gefeuert abberuf* abgesetzt freigestellt | limog* renvoy* licencie* evince* demis | destitu* despid* cesad* cese despedid* echa echan',
  appoint:
    'benoem* benoemd* aangesteld* opvolg* voorgedragen nieuwe_baas | appoint* name_as named nominat* succeed* successor | ernannt* ernenn* nachfolg* berufen bestellt nominier* | nomm* nomin* succede* successeur | nombra* designa* sucesor* sustitu*',
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
    'aangenomen neemt..aan stemt_in ingestemd goedgekeurd* keurt..goed goedkeur* akkoord_met | adopt* approv* pass passes passed green_light | verabschiedet billig* beschloss* angenommen genehmig* zugestimmt stimmt..zu zustimm* beschliesst | adopt* approuv* feu_vert vote_la | aprueba* aprob* adopta* luz_verde avala* ratific*',
  rejectit:
    'verworpen verwerp* afgewezen wijst..af weiger* afwijz* wees..af nee_tegen stemt_tegen | reject* refus* rebuff* vote_against voted_against turns_down turned_down | abgelehnt lehnt..ab ablehn* zuruckgewiesen weist..zuruck verweiger* weigert | rejet* refus* repouss* | rechaz* niega* negat* tumba* tumb tumbo',
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
    'koning* prins* kroonprins* koninklijk* vorst | king queen prince* royal* monarch* palace | prinz* kronprinz* royals konig konigin* konigs* | roi reine prince* princesse* royal* | rey reina princes* casa_real principe principes',
  pope: 'paus pauselijk* kardinaal kardinalen vaticaan bisschop* | pope* papal pontiff cardinal* vatican bishop* | papst* kardinal* vatikan* bischof* | pape pontif* cardinal cardinaux vatican eveque* | papa pontifice cardenal* vaticano obispo*',
  visit:
    'bezoek* staatsbezoek* reist | visit* trip arriv* | besuch* reise reist staatsbesuch* | visite* deplacement voyage | visita* viaje* viaje_a viaja_a',
  meet: 'ontmoet* onderhoud | meet meets met meeting* | trifft treffen traf getroffen | rencontr* recoit recu | reun* encuentro* recibe recibio',
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
    'veroordeelt veroordelen laakt hekelt kritiek* bekritis* | condemn* denounce* criticis* criticiz* slams blasts criticism | verurteilt kritisier* kritik* | condamne denonce* critiqu* | condena denunci* critic* repudi*',
  threaten:
    'dreig* gedreigd bedreig* | threat* | gedroht bedroh* droht drohte drohen drohung* drohend* | menac* | amenaz*',
  retaliate:
    'vergeld* represaille* tegenmaatregel* wraak | retaliat* reprisal* revenge | vergelt* gegenmassnahme* rache gegenschlag | riposte* represaille* | venganza represalia*',
  deny: 'ontken* spreekt..tegen | deny denies denied denial | bestreit* dementier* weist..zuruck leugnet | dement* nie nient | niega* desmient* desmint* neg',
  admit:
    'bekent geeft..toe gaf..toe erkent toegegeven | admit* confess* acknowledg* | gesteht gestand gestanden raumt..ein zugegeben gibt..zu | avou* reconnai* aveux admet | admit* confies* confes* reconoc*',
  apologise:
    'excuses spijt verontschuldig* excuus | apolog* sorry regret* | entschuldig* bedauert | excuse* regret* | disculp* perdon lament*',
  demand:
    'eis eisen eist geeist | demand* call_for calls_for urge* | forder* verlangt verlangen verlangte | exig* reclam* demande appelle_a | exig* reclam* pide* exhort* piden insta',
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
    'begroting* miljoenennota bezuinig* prinsjesdag tekort* | budget* spending deficit* austerity shutdown | haushalt* etat sparpaket* defizit* schuldenbremse sparmass* | budget* deficit* austerite economies_de | presupuest* deficit* recorte* austeridad',
  tax: 'belasting* btw *belasting accijns* | tax taxes taxation vat levy | steuer* mehrwertsteuer *steuer | impot* taxe* fiscal* tva | impuesto* fiscal iva tributari* tasa_a',
  pension:
    'pensioen* aow | pension* retirement_age | rente_mit rentenalter rentenreform* renten pension* | retraite* pensions reforme_des_retraites | pension* jubilac*',
  climate:
    'klimaat* uitstoot co2* broeikas* cop31 | climate* emission* carbon cop31 greenhouse | klima* emission* treibhaus* co2* cop31 | climat* emission* carbone cop31 effet_de_serre | clima* emision* carbono cop31 efecto_invernadero',
  farmers:
    'boer boeren landbouw* stikstof* agrar* | farmer* farming agricult* nitrogen | bauern landwirt* agrar* | agricult* paysan* eleveur* | agricult* agraria* ganader* campo',
  housing:
    'woningmarkt woningbouw woningnood huur huren huurder* huurprijs* | housing rent rents tenant* | wohnungsbau wohnungsnot miete* mieter* mietpreis* wohnungsmarkt | logement* loyer* locatair* | vivienda* alquiler* inquilin*',
  education:
    'onderwijs* school* leraar leraren student* universiteit* leerling* scholier* | school* teacher* student* universit* education pupil* | schule* schul* lehrer* student* universitat* hochschul* | ecole* enseign* etudiant* universit* eleve* lycee* education | escuela* docente* estudiant* universi* profesor* alumno* educacion colegio*',
  abortion: 'abortus* | abortion* | abtreibung* schwangerschaftsabbr* | avortement* ivg | aborto*',
  euthanasia:
    'euthanas* hulp_bij_zelfdoding | euthanas* assisted_dying assisted_suicide | sterbehilfe* euthanas* | euthanasie aide_a_mourir fin_de_vie | eutanasia',
  constitution: 'grondwet* | constitution* | verfassung* grundgesetz* | constitution* | constitucion*',
  joinup:
    'toetred* lidmaatschap uittred* | accession membership join* | beitritt* mitgliedschaft austritt* | adhesion* | adhesion* ingreso membresia',
};
