import type { Concepts } from './concepts.ts';

/** Towns, trades, health and goods: what home news is made of. */
export const daily: Concepts = {
  heatpump:
    'warmtepomp* verwarming stook* | heat_pump heating boiler* | warmepump* heizung* heiz* | pompe_a_chaleur chauffage chaudiere* | calefaccion bomba_de_calor caldera*',
  worker:
    'werknemer* medewerker* personeel* arbeider* werklui collega* werkvloer bedrijfsongeval* | worker* employee* staff colleague* workforce labourer* laborer* | mitarbeiter* beschaftigt* arbeiter* angestellt* belegschaft* kollege* | salarie* employe* ouvrier* travailleur* collegue* agents personnel | trabajador* emplead* obrero* operari* plantilla personal',
  sick: 'ziek_geworden ziekmeld* misselijk onwel voedselvergift* | fell_ill sickened taken_ill nausea | erkrankte* ubelkeit unwohlsein | tombes_malades intoxique* malaise | enferma* indispuest* intoxicad*',
  divorce:
    'echtscheid* gaat_scheiden scheiden uit_elkaar gescheiden | divorc* split_up separat* | scheidung* scheiden_lassen trennung getrennt | divorc* separation se_separent | divorci* separacion se_separan',
  pregnant:
    'zwanger* zwangerschap* verwacht..kind | pregnan* expecting | schwanger* erwartet..kind | enceinte* grossesse* attend_un | embaraz* espera_un',
  crown:
    'gekroond kroning* troonsbestijging | coronation crowned | kronung* gekront* thronbesteig* | couronnement intronis* | coronacion entroniz*',
  cult: 'sekte* goeroe | cult sect guru | sekte* guru | secte* gourou* | secta* guru*',
  bet: 'gokbedrijf* gok* kansspel* casino* matchfixing | gambl* betting casino* match_fixing | glucksspiel* wett* casino* spielmanip* | paris_sportifs jeux_d_argent casino* matchs_truques | apuesta* casino* amano*',
  ticket:
    'kaartverkoop kaartjes tickets uitverkocht | tickets sold_out ticket_sales | tickets ausverkauft eintrittskart* | billets billetterie complet | entradas agotad* boletos',
  festival: 'festival* | festival* | festival* | festival* | festival*',
  fashion:
    'mode modehuis* ontwerper* catwalk modeontwerp* | fashion designer* catwalk couture | mode* modehaus* designer* laufsteg | mode couturier* styliste* defile_de haute_couture | moda disenador* pasarela alta_costura',
  restaurant:
    'restaurant* cafe cafes horeca* michelin* kok | restaurant* pub pubs chef_of michelin bar | restaurant* gastronom* kneipe* wirt michelin* | restaurant* cafe cafes bar chef_etoile michelin* | restaurante* bar bares hosteleria michelin*',
  food: 'voedsel* voeding* eten levensmiddel* maaltijd* | food meal meals ready_meal groceries | lebensmittel* nahrung* essen fertiggericht* | aliment* nourriture repas agroaliment* | aliment* comida* viveres',
  meat: 'vlees* kip rundvlees varkens* slachterij* slachthuis* | meat beef pork chicken slaughter* abattoir | fleisch* rind* schwein* schlacht* | viande* boeuf porc poulet abattoir* | carne* cerdo* pollo* res matadero*',
  drinkdrive:
    'dronken* rijden_onder_invloed alcohol_achter | drunk* drink_driv* dui intoxicat* | betrunken* alkoholisiert* promille | ivre* alcoolemie ebriete | ebri* borrach* alcoholemia',
  selfdriving:
    'zelfrijd* robottaxi* | self_driving driverless robotaxi* autonomous | selbstfahr* autonom* robotaxi* | autonome* robotaxi* | autonom* robotaxi*',
  electriccar:
    'elektrische_auto* laadpa* batterij* accu* | electric_vehicle* electric_car* ev evs batter* charging | elektroauto* e_auto* batterie* ladesaul* | voiture_electrique voitures_electriques batterie* borne* | coche_electrico coches_electricos bateria* cargador*',
  pedestrian: 'voetganger* overstek* | pedestrian* | fussganger* | pieton* | peaton*',
  motorcycle:
    'motorrijder* motor scooter* brommer* | motorcycl* motorbike* scooter* moped* | motorrad* roller* moped* | motard* moto motos scooter* | moto* motocicl*',
  taxi: 'taxi* uber | taxi* cab uber | taxi* uber | taxi* vtc uber | taxi* uber',
  wheel:
    'chauffeur* bestuurder* achter_het_stuur | chauffeur* driver* behind_the_wheel | fahrer* chauffeur* am_steuer | chauffeur* conducteur* au_volant | chofer* conductor* al_volante',
  lockdown:
    'lockdown* quarantaine* mondkap* | lockdown* quarantin* mask masks | lockdown* quarantan* maskenpflicht* | confinement* quarantaine* masque* | confinamiento* cuarentena* mascarill*',
  medicine:
    'medicijn* geneesmiddel* pil pillen afslankmiddel* ozempic | drug_approval medicine* medication* pill pills ozempic wegovy | medikament* arznei* pille* abnehmspritze* | medicament* pilule* comprime* ozempic | medicament* farmaco* pastilla* ozempic',
  cancer:
    'kanker* tumor* chemo* | cancer* tumo* chemo* | krebs* tumor* chemo* | cancer* tumeur* chimio* | cancer* tumor* quimio*',
  heartattack:
    'hartaanval* hartinfarct hartstilstand onwel | heart_attack cardiac_arrest stroke | herzinfarkt* herzstillstand schlaganfall* | crise_cardiaque infarctus arret_cardiaque avc | infarto* paro_cardiaco ictus',
  twins:
    'tweeling* drieling* | twin twins triplet* | zwilling* drilling* | jumeau* jumelle* triples | gemelo* mellizo* trilliz*',
  elderly:
    'bejaard* hoogbejaard* oudere ouderen bewoner* senioren | elderly pensioner* resident* senior* older | senior* rentner* bewohner* greis* hochbetagt* | personnes_agees octogenaire* resident* septuagenaire* habitant* | ancian* residente* vecino* jubilad* mayores',
  villagers:
    'dorp* dorpelingen inwoners bewoners gehucht | village* villager* resident* hamlet* | dorf* dorfer einwohner* ortschaft* | village* villageois* habitants hameau* | pueblo* aldea* vecinos lugareno* habitantes',
  capital: 'hoofdstad* | capital_city | hauptstadt* | capitale | capital_del capital_de',
  outskirts:
    'voorstad* buitenwijk* wijk* randgemeente* | suburb* district outskirts neighbourhood* neighborhood* | vorort* vorstadt* stadtteil* bezirk* viertel | banlieue* quartier* faubourg* arrondissement | suburbi* barri* distrito* afueras',
  region:
    'provincie* deelstaat* gewest* streek | province* provincial region* regional county state_of | provinz* bundesland bundesstaat* region* landkreis* | province* provincial* region* departement* | provinci* region* departamento* comarca*',
  coastal:
    'kustplaats* kuststreek zeedijk* boulevard badplaats* | seaside resort* coastal waterfront | badeort* kustenort* kusten* strandprom* | station_balneaire front_de_mer littora* | costero* costera* balneario* paseo_maritimo',
  night:
    'nachtelijk* vannacht | overnight nighttime | nachtlich* uber_nacht | nocturne* dans_la_nuit | nocturn* madrugada',
  dawn: 'dageraad ochtendgloren vroege_ochtend | dawn predawn early_hours | morgengrauen fruhmorgens | aube petit_matin | alba amanec* amanecer',
  hedge:
    'schuldeiser* lening* herfinancier* obligatie* | creditor* loan* refinanc* bond bonds bondholder* | glaubiger* kredit* anleihe* darlehen* | creancier* pret prets emprunt* obligation* | acreedor* prestamo* credito* bonos deuda_soberana',
  houseprice:
    'huizenprijs* woningprijs* huizenmarkt* hypotheekrente | house_price* home_price* property_market mortgage_rate* | hauspreis* immobilienpreis* wohnungspreis* bauzins* | prix_de_l_immobilier prix_des_logements immobilier* | precio_de_la_vivienda precios_de_la_vivienda inmobiliari*',
  construction:
    'bouw* bouwvakker* bouwplaats bouwbedrijf* nieuwbouw aannemer* | construction builder* building_site contractor* housebuild* | bau baustelle* bauarbeit* baufirma* neubau* | chantier* btp construction constructeurs_de | construccion constructora* obra_en obras albanil*',
  infrastructure:
    'infrastructuur* viaduct* snelweg* | infrastructure* | infrastrukt* | infrastruct* | infraestruct*',
  extremeweather:
    'noodweer extreem_weer weerswaarschuwing* knmi kmi code_rood | extreme_weather met_office forecaster* weather_service severe_weather | unwetter* wetterdienst* extremwetter dwd | intemperie* meteo_france meteo* evenement_climatique | temporal* aemet meteorolog* clima_extremo',
  flightban:
    'luchtruim_dicht vliegverbod* | flight_ban no_fly airspace_closed grounded_flights | flugverbot* luftraum_gesperrt | interdiction_de_vol espace_aerien_ferme | prohibicion_de_vuelo cierre_del_espacio',
  nuclearplant:
    'kerncentrale* kernreactor* atoomcentrale* | nuclear_plant nuclear_power reactor* | kernkraftwerk* atomkraftwerk* akw* reaktor* | centrale_nucleaire centrales_nucleaires reacteur* epr | central_nuclear centrales_nucleares reactor*',
  pipeline:
    'pijpleiding* gasleiding* oliepijp* nord_stream | pipeline* nord_stream | pipeline* gaspipeline* nord_stream | gazoduc* oleoduc* pipeline* | gasoducto* oleoducto* ducto*',
  cave: 'grot grotten | cave caves caver* | hohle hohlen* | grotte* speleo* | cueva* gruta* espeleolog*',
  lake: 'meer_van stuwmeer* plas | lake lakes reservoir* | see_in stausee* badesee* | lac lacs | lago lagos embalse* laguna*',
  shark: 'haai* haaienaanval* | shark* | hai haie haiangriff* | requin* | tiburon*',
  lgbt: 'lhbt* homo* transgender* pride | lgbt* gay transgender* same_sex pride | lgbt* homosex* transgender* queer* | lgbt* homosex* transgenre* gay | lgtb* lgbt* homosex* transexual* gay',
  garbage:
    'afval* vuilnis* vuilophal* | garbage rubbish waste trash landfill | mull* abfall* | dechet* ordures poubelle* | basura* residuos desechos vertedero*',
  municipal:
    'gemeente* gemeentebestuur gemeenteraad* wethouder* stadsbestuur raadslid | municipal* city_council council councillor* councilor* local_council town_hall | gemeinde* stadtrat* stadtverwalt* kommunal* rathaus landrat | municipal* conseil_municipal mairie commune* elu_local | municipal* ayuntamiento* concejal* edil municipio* munic*',
  hunt: 'afschot afgeschoten jacht jagers jager afschieten | cull* hunting hunt hunters hunter shot_dead_wolf | abschuss jager* jagd* geschossen_wolf | chasse chasseur* abattage tir_de | caza cazador* sacrific* abatir',
  workaccident:
    'bekneld_raak* transportband machine liftschacht arbeidsinspectie arbeidsongeval | conveyor machinery workplace_accident health_and_safety | arbeitsunfall* forderband maschine_geraten | accident_du_travail tapis_roulant machine | accidente_laboral cinta_transportadora maquinaria',
  cyclist:
    'fietser* fiets* wielrijder* | cyclist* bicycle* bike | radfahrer* fahrrad* | cycliste* velo velos | ciclista* bicicleta*',
  lowest:
    'laagste_punt dieptepunt laagste | lowest all_time_low record_low | tiefststand* niedrigst* tiefpunkt | plus_bas au_plus_bas | minimo_historico mas_bajo minimos',
  highest:
    'hoogste_punt hoogterecord recordhoogte hoogste | highest all_time_high record_high | hochststand* rekordhoch* hochst* | plus_haut au_plus_haut | maximo_historico mas_alto maximos',
  bitcoin:
    'bitcoin* ethereum cryptomunt* | bitcoin* ether ethereum crypto* | bitcoin* ether krypto* | bitcoin* ether crypto* | bitcoin* ethereum cripto*',
  railstrike:
    'spoorstaking* treinstaking* ns_staking ov_staking | rail_strike* train_strike* | bahnstreik* lokfuhrerstreik* | greve_sncf greve_a_la_sncf greve_des_controleurs | huelga_de_trenes huelga_ferroviaria',
  climber:
    'bergredding* bergtop* beklimm* everest klimmer* | mountaineer* climber* everest summit_of peak | bergrett* bergwacht* bergsteiger* gipfel* tourengeher* skitour* | alpinist* sommet_du everest himalaya cordee | montanist* alpinist* everest escalad* himalaya',
  aircrew:
    'cabinepersoneel* piloten* grondpersoneel* stakend_personeel | cabin_crew ground_staff pilots flight_attendant* | kabinenpersonal* bodenpersonal* cockpit flugbegleiter* bodenbeschaft* | personnel_navigant hotesses bagagist* pilotes equipages | tripulantes_de_cabina personal_de_tierra handling pilotos',
};
