import type { Concepts } from './concepts.ts';

/** The economy, companies and work. */
export const money: Concepts = {
  interest:
    'rente* rentebesluit* rentestap* beleidsrente | interest_rate* rate rates base_rate key_rate | zins* leitzins* zinsen zinsentscheid* *zins | taux taux_d_interet taux_directeur* | tipo_de_interes tipos_de_interes tasa_de_interes tipos tasas tasa',
  ratecut:
    'verlaagt_rente renteverlaging* rente_omlaag rente_verlaagd verlaagt..rente verlaging* verlaagt verlaagd omlaag | cut cuts cutting rate_cut* lower* slash* reduc* | senk* gesenkt zinssenkung* senkung* | baiss* abaiss* redui* diminu* | baja* bajada* recort* rebaj* reduc* reduce*',
  ratehike:
    'verhoogt verhoogd verhoging* renteverhoging* omhoog hoger stijgt stijging* gestegen | hike* rais* increase* rise rises rose climb* | erhoht* erhohung* anheb* angehoben hebt..an steigt* anstieg gestiegen steigen | hausse* relev* augment* progress* grimp* hausses | sube* subid* alza* aument* elev* increment*',
  unchanged:
    'ongewijzigd ongemoeid onveranderd pauz* | unchanged holds held_rates steady pause* on_hold | unverandert* halt..still belasst pause | inchange* maintien* statu_quo laisse..taux pause | sin_cambios mantiene* invariable* pausa',
  centralbank:
    'centrale_bank ecb fed bank_of_england federal_reserve dnb | central_bank ecb fed federal_reserve bank_of_england bank_of_japan policymakers | notenbank* zentralbank* ezb fed wahrungshuter* bundesbank | banque_centrale bce fed banque_d_angleterre reserve_federale | banco_central bce fed reserva_federal banco_de_inglaterra',
  inflation:
    'inflatie* prijsstijging* consumentenprijs* | inflation consumer_prices cpi | inflation* teuerung* verbraucherpreis* | inflation prix_a_la_consommation | inflacion precios_al_consumo ipc',
  growth:
    'groei* economie economisch* bbp krimp* recessie | growth gdp economy economic recession shrink* | wachstum* konjunktur* bip wirtschaft* rezession schrumpf* | croissance pib econom* recession | crecimiento pib econom* recesion se_contrae crece',
  jobless:
    'werkloos* | unemploy* jobless* payroll* | arbeitslos* | chomage chomeur* | desempleo parados desemplead* tasa_de_paro',
  layoffs:
    'banen ontslagronde* reorganisatie* schrapt..banen arbeidsplaats* massaontslag* baanverlies | layoff* lay_off job_cuts jobs redundanc* cut..jobs staff | stellenabbau* arbeitsplatz* stellen jobabbau kundigung* personalabbau | licenciement* postes plan_social suppression* suppression_de_postes | despido* empleos ere puestos plantilla empleo',
  strike:
    'staking* staken staakt gestaakt werkneerleg* *staking stakers | strike strikes walkout* industrial_action strikers strik* | streik* warnstreik* arbeitskampf ausstand gestreikt | greve* grevist* debray* arret_de_travail | huelga* paro_general paros huelguist* paro',
  wages:
    'loon lonen cao* loonsverhog* salaris* minimumloon | wage* salary salaries minimum_wage pay_rise pay_deal pay_dispute | lohn* gehalt* tarif* mindestlohn* | salaire* salari* smic remuneration* | salari* sueldo* convenio smi',
  union:
    'vakbond* bonden fnv cnv | unions trade_union* labor_union labour_union | gewerkschaft* verdi ig_metall | syndicat* cgt cfdt | sindicat* sindical*',
  profit:
    'winst* kwartaalwinst nettowinst | profit* earnings net_income | gewinn* uberschuss nettogewinn | benefice* profit* resultat_net | beneficio* ganancia* utilidad*',
  loss: 'verlies verliezen kwartaalverlies rode_cijfers | loss losses in_the_red | verlust* rote_zahlen minus | perte pertes dans_le_rouge | perdida* numeros_rojos',
  revenue:
    'omzet* verkoop* verkopen | revenue* sales turnover | umsatz* verkauf* absatz* erlos* | chiffre_d_affaires ventes revenu* | ingres* ventas facturacion',
  quarter:
    'kwartaal* kwartaalcijfers jaarcijfers halfjaar* | quarter* third_quarter results q3 | quartal* quartalszahlen bilanz* | trimestr* resultats | trimestr* resultados',
  forecast:
    'prognose* raming* vooruitzicht* winstwaarschuwing* | forecast* outlook guidance profit_warning | prognose* ausblick gewinnwarnung | prevision* avertissement_sur perspectives | prevision* pronostic* perspectiva*',
  shares:
    'aandeel aandelen beurs* koers* beurzen aex | share shares equities index dow nasdaq ftse wall_street stock stocks | aktie* borse* kurs kurse dax index | actions bourse* cours cac indice wall_street | accion acciones bolsa* cotiz* ibex indice wall_street',
  plunge:
    'keldert kelder* duikt tuimel* daalt daling* gedaald instort* zakt lager onderuit | plung* tumbl* slump* fall falls fell drop* sink* slid* declin* dip | sturzt bricht..ein einbruch* fallt fallen rutsch* gefallen ruckgang* sinkt gesunken | chut* plong* recul* baisse degringol* repli | cae* caida* desplom* hunde* baja descen* retroced*',
  record:
    'record* hoogste recordhoogte laagste historisch* | record* all_time highest lowest histor* | rekord* hochststand tiefststand hochste* histor* | record* plus_haut plus_bas histor* | record* maximo* minimo* histor*',
  takeover:
    'overname* overneem* neemt..over fusie* fuseren bod overgenomen | takeover* merger* acqui* buyout bid merge* bought purchase* | ubernahme* ubernimmt ubernehm* fusion* kauft angebot gebot | rachat* racheter* rachete* fusion* opa offre acquisition* achete | adqui* fusion* opa oferta absor*',
  bankrupt:
    'failliet* faillissement* surseance* doorstart curator* | bankrupt* insolven* chapter_11 | insolven* pleite* konkurs* zahlungsunfahig* | faillite* redressement_judiciaire depot_de_bilan liquidation | quiebra* concurso_de_acreedores bancarrota insolven*',
  ipo: 'beursgang* | ipo listing go_public flotation | borsengang* | introduction_en_bourse entree_en_bourse | salida_a_bolsa opv',
  ceo: 'topman topvrouw ceo bestuursvoorzitter* bestuur directeur* baas | ceo chief_executive chairman chairwoman boss | vorstandschef* chef* ceo konzernchef* aufsichtsrat vorstand* geschaftsfuhrer* | pdg directeur_general patron* president_directeur directrice_generale conseil_d_administration dg | consejero_delegado ceo presidente_ejecutivo consejo_de_administracion director_general',
  closeplant:
    'sluit sluiten sluiting* gesloten dicht* | clos* shut* shutter* | schliess* geschlossen dicht stilleg* | ferm* fermeture* | cierr* cierre* cerr*',
  open: 'opent opening* geopend heropen* | open opens opened opening reopen* | eroffn* offnet wiedereroffn* | ouvr* ouvert* rouvr* inaugur* | abre abrir abrio apertura inaugur* reabr* reapertura',
  carmaker:
    'autofabrikant* autobouwer* autobedrijf elektrische_auto | carmaker* automaker* electric_car ev evs | autobauer* autohersteller* elektroauto* | constructeur* automobile* | automovil* automotriz*',
  chips:
    'chip chips chip* halfgeleider* | chip chips semiconductor* chipmaker* | chip chips halbleiter* chip* | puce puces semi_conducteur* semiconducteur* | chip chips semiconductor* microchip*',
  ai: 'ai kunstmatige_intelligentie chatbot* | ai artificial_intelligence chatbot* | ki kunstliche_intelligenz chatbot* kunstlicher_intelligenz | ia intelligence_artificielle chatbot* | ia inteligencia_artificial chatbot*',
  tech: 'techbedrijf* techconcern techreus app apps platform* sociale_media socialmedia | tech app apps platform* social_media | techkonzern* app apps plattform* soziale_medien sozialen_medien | geant_de_la_tech application* plateforme* reseaux_sociaux reseau_social | tecnologic* aplicacion* plataforma* redes_sociales red_social',
  oil: 'olie* *olie olieprijs* opec vat vaten ruwe | oil crude opec barrel* brent | ol olpreis* rohol* opec barrel fass | petrol* brut opep baril* | petrol* crudo opep barril* brent',
  gas: 'gas gasprijs* aardgas* lng gasveld* *gas | gas natural_gas lng pipeline* | gas erdgas* lng gaspreis* pipeline* gasleitung* | gaz gazoduc* gnl | gas gasoducto* gnl',
  energy:
    'energie* elektriciteit* stroomnet zonne* windpark* | energy electricity solar wind_farm* grid | energie* strom* solar* windpark* windkraft* | energie* electricite solaire* eolien* | energia* electric* solar* eolic*',
  price:
    'prijs prijzen *prijs prijsverhog* duurder goedkoper kosten | price* cost costs | preis* *preis *preise kosten teurer | prix cout* tarifs | precio* coste* costo* tarifas',
  tariff:
    'tarief tarieven importheffing* heffing* invoerheffing* invoerrecht* strafheffing* handelsoorlog | tariff* duties import_tax* levies trade_war | zoll* strafzoll* importzoll* handelskrieg* handelsstreit | droits_de_douane surtaxe* taxes_douanieres guerre_commerciale | arancel* guerra_comercial gravamen*',
  trade:
    'handel* export* import* uitvoer invoer wto | trade export* import* wto | handel* export* import* ausfuhr* einfuhr* wto | commerc* export* import* omc | comercio comercial* export* import* omc',
  debt: 'schuld schulden staatsschuld* lening* krediet* obligatie* | debt* loan* bond bonds bailout credit | schulden* kredit* anleihe* darlehen staatsschulden | dette* pret prets emprunt* obligation* credit* | deuda* prestamo* bono bonos credito*',
  rating:
    'kredietbeoordel* kredietwaardig* afwaarder* | downgrad* rating credit_rating | rating herabstuf* bonitat* | notation agence_de_notation note_de degrad* | calificacion rebaja_la_nota nota_de',
  bank: 'bank banken | bank banks lender* | bank banken geldhaus | banque* bancaire* | banco* banca bancari*',
  currency:
    'euro dollar wisselkoers* munt pond peso lira roebel devalu* | euro dollar exchange_rate currency pound peso lira rouble ruble devalu* | euro dollar wechselkurs* wahrung* pfund peso lira rubel abwert* | euro dollar devise* monnaie* livre peso lire rouble devalu* livre_sterling | euro dolar* divisa* moneda* libra peso lira rublo devalu*',
  crypto: 'bitcoin* crypto* | bitcoin* crypto* | bitcoin* krypto* | bitcoin* crypto* | bitcoin* cripto*',
  recall:
    'terugroep* roept..terug teruggeroepen | recall* | ruckruf* ruft..zuruck zuruckgerufen | rappel* rappelle* | llama_a_revision retirada_de',
  regulator:
    'toezichthouder* waakhond* mededing* afm acm kartel* | regulator* watchdog* antitrust competition_authority cartel | aufsicht* kartellamt* wettbewerbshuter* kartell* bafin | regulateur gendarme concurrence antitrust entente | regulador* competencia antimonopolio cnmc',
  invest:
    'investering* | invest investment* investing investor* investors | investi* investition* | investisse* investit | inversion* invertir invierte inversor*',
  retail:
    'supermarkt* winkel* keten warenhuis* webwinkel* | supermarket* retail* store* shop* chain department_store | supermarkt* einzelhandel* handelskette* laden filial* kaufhaus* warenhaus* | supermarche* magasin* enseigne* distribution | supermercado* tienda* minorista* cadena',
  airline:
    'luchtvaartmaatschappij* klm air_france | airline* carrier | fluggesellschaft* airline* lufthansa | compagnie_aerienne compagnies_aeriennes compagnie | aerolinea* compania_aerea',
  subsidy:
    'subsidie* steunpakket* staatssteun steun | subsid* state_aid support_package stimulus | subvention* forder* staatshilfe* hilfspaket* zuschuss* | subvention* aide_d_etat aides plan_de_relance | subvencion* ayudas ayuda_estatal estimulo*',
  steel:
    'staal* hoogoven* tata_steel | steel* steelmaker* blast_furnace | stahl* hochofen* | acier* siderurg* haut_fourneau | acero* siderurg* alto_horno',
  pharma:
    'farma* geneesmiddel* medicijn* | pharma* drugmaker* medicine* | pharma* arznei* medikament* | pharma* medicament* laboratoire* | farmac* medicament* laboratorio*',
  tourism:
    'toeris* hotel* vakantie* | touris* hotel* holiday* | touris* hotel* urlaub* | touris* hotel* vacances | turis* hotel* vacaciones',
  contract:
    'contract* order* bestelling* opdracht* bestelt | contract* order* procure* | auftrag* vertrag* bestell* | contrat* commande* marche_de | contrat* pedido* encarg*',
};
