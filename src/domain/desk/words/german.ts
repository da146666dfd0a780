import type { WordList } from './word-list.ts';

/** What German copy says of sport and the economy, and what speaks against both. */
export const german: WordList = {
  language: 'de',
  sport: {
    sure:
      'bundesliga* zweite_liga dritte_liga regionalliga champions_league europa_league conference_league dfb_pokal* dfb_elf dfb_team* nationalmannschaft* nationalspieler* bundestrainer* bundesligist* zweitligist* drittligist* ' +
      'viertelfinale* halbfinale* achtelfinale* pokalfinale* endspiel* weltcup* weltmeister* europameister* olympiasieg* goldmedaille* silbermedaille* bronzemedaille* weltrekord* spitzenspiel* heimspiel* auswartsspiel* testspiel* punktspiel* ' +
      'torwart* torhuter* torschutze* mittelfeldspieler* abwehrspieler* elfmeter* hattrick rote_karte nachspielzeit tabellenfuhr* tabellenspitze abstiegskampf* absteiger aufsteiger relegation* saisonsieg* auftaktsieg* ' +
      'formel_1 formel_eins grand_prix pole_position motogp radprofi* radrennfahrer* etappensieg* zeitfahren gelbe_trikot gelben_trikot biathlet* biathlon* skispring* langlauf* skirennfahrer* rodel* bobfahrer* bobpilot* eisschnelllauf* eisschnelllaufer* ' +
      'handball* basketball* volleyball* eishockey* tennisprofi* tennis* grand_slam* leichtathlet* schwimmweltmeister* fussballprofi* fussballverein* fussballbund* fussballer* fussballclub* profifussball* unentschieden derbysieg* kantersieg* schiedsrichter* videobeweis*' +
      ' sich_von_trainer von_trainer neuer_trainer trainerwechsel* trainerentlassung* cheftrainer* chefcoach* fsv_mainz mainz_05 hannover_96 ' +
      'fc_bayern sc_freiburg vfb vfl tsg hoffenheim spvgg 1_fc hsv hertha_bsc fc_st_pauli sv_werder em_qualifikation wm_qualifikation handball_em handball_wm ' +
      'eishockey_wm fussball_em fussball_wm vierschanzentournee tour_de_ski weltrangliste* startplatz* trainingsauftakt trainingslager* auswartssieg* ' +
      'heimsieg* heimniederlage* auswartsniederlage* doppelpack* siegtreffer* ausgleich_in_der_nachspielzeit' +
      ' dreier_gegen heimspiel* auswartsspiel* auswartspunkt* pokalspiel* pokalsieg* pokalaus pokalfight pokalsensation ligaspiel* landerspiel*' +
      ' freundschaftsspiel* gruppensieg* gruppenspiel* achtelfinal* viertelfinal* halbfinal* finaleinzug endspielsieg siegesserie niederlagenserie' +
      ' pleitenserie torlos* torflaute fuhrungstreffer* ausgleichstreffer* anschlusstreffer* siegtor* eigentor* freistoss* eckball* kopfballtor* platzverweis*' +
      ' gelb_rote gelbsperre* rotsperre* innenverteidiger* aussenverteidiger* linksverteidiger* rechtsverteidiger* mittelsturmer* flugelspieler* spielmacher*' +
      ' keeper torjager* stammspieler* einwechs* auswechs* startelf* aufstellung_gegen trainerbank trainerstuhl cheftrainerposten interimstrainer* co_trainer*' +
      ' fussballnational* u21_nationalmannschaft dfb_frauen bundestrainerin frauen_bundesliga basketball_bundesliga handball_bundesliga del tabellenletzt*' +
      ' tabellenkeller* abstiegsplatz* abstiegsrang* europapokal* champions_league_platz ablosesumme* wechselfrist winterpause* sommerpause transferfenster' +
      ' leihbasis kreuzbandriss* muskelfaserriss* muskelverletzung* sprunggelenk* wadenverletzung* skispringer* skisprung* skispringerin* skiflug* schanze*' +
      ' schanzenrekord weitenjag* slalom riesenslalom* super_g abfahrt_in_kitz* abfahrtssieg* weltcupsieg* weltcuprennen* kombinierer* nordische_kombin*' +
      ' rodlerin* rennrodler* bobfahrerin* zweierbob viererbob skeletoni skeletonfahrer* eiskunstlauf* eistanz* eisschnelllauferin* shorttrack* curling*' +
      ' langlaufer* langlauferin* biathletin* snowboarder* skicross* freestyle_ski tennisspielerin* tennisturnier* satzgewinn* matchball* tie_break' +
      ' aufschlagspiel* grand_slam_turnier* golfprofi* golfturnier* golfer* leichtathletik* weitspring* hochspring* stabhochspring* kugelstoss* diskuswerf*' +
      ' speerwerf* hammerwerf* zehnkampf* siebenkampf* hurdensprint* sprintstaffel* marathonlauf* halbmarathon* schwimmerin* freistilschwimm* brustschwimm*' +
      ' lagenstaffel* turmspring* wasserspring* wasserball* synchronschwimm* rudererin* ruder_wm ruderer* achter_der deutschland_achter kanute* kanutin*' +
      ' kajak* segelregatta* segler* surfer* reitsport* springreiter* dressurreiter* vielseitigkeit* galopprennen* trabrennen* radsport* radprofi* radrennen*' +
      ' radrennfahrerin* sprintetappe* bergetappe* gesamtwertung* sprintankunft* strassenrennen* mountainbiker* bahnrad* querfeldein* turnerin* turn_wm' +
      ' gerateturn* schwebebalken* fechter* fechterin* judoka* ringer* gewichtheb* boxkampf* boxweltmeister* schwergewicht* kickbox* tischtennis* badminton*' +
      ' volleyballerin* beachvolleyball* handballer* handballerin* handballnational* basketballer* basketballnational* eishockeyspieler* rugby* hockeyherren' +
      ' hockeydamen hockeynational* baseball* schach_wm schachgrossmeister* snooker* darts_wm dartsprofi* formel_1_pilot* rennstall* rennfahrer* rennserie' +
      ' qualifying startplatz_eins sprintrennen_in freies_training motorrad_wm rallye_wm motorsport* dtm_rennen podestplatz* podest auf_dem_podium' +
      ' gesamtweltcup* siegerpodest sieglos* ungeschlagen* dopingsperre* dopingprobe* nada wada dosb olympia_qualifikation* olympiateilnehm* olympiaquali*' +
      ' olympia_gold olympiagold olympiasilber paralympic* wm_gold em_gold wm_silber em_silber wm_titel* em_titel* wm_finale em_finale wm_achtelfinale' +
      ' em_viertelfinale wm_auftakt em_auftakt wm_kader em_kader wm_team em_team deutsche_meisterschaft* weltrangliste* weltmeisterschaft*' +
      ' europameisterschaft*' +
      ' joshua_kimmich florian_wirtz jamal_musiala kai_havertz manuel_neuer thomas_muller julian_nagelsmann vincent_kompany niko_kovac alexander_zverev' +
      ' angelique_kerber nico_hulkenberg sebastian_vettel david_raum leroy_sane antonio_rudiger nationalelf nationalteam',
    hint:
      'fussball* trainer* sportdirektor* sportvorstand sturmer* angreifer spieler* kader startelf siegt siegte siegten niederlage* besiegt besiegte spieltag* partie derby* duell* liga ' +
      'pokal* podium staffel medaille* verletzt_fehlt kreuzband* beurlaubt doping* sportler* athlet* schwimmer* boxer* turner* anhanger olympi* paralymp* qualifi*' +
      ' getrennt verpflichtet verpflichtung neuzugang* leihspieler torjager* torschutze* spitzenreiter* schlusslicht* aufstieg ' +
      'abstieg viertel_des_spiels sprint staffel* marathon* einzug_in vorrunde* gruppenphase* auslosung*' +
      ' siegten mit_einem_sieg zuruckgemeldet weiterhin_ungeschlagen heimschlappe pleite gegen_den_tabellen aufholjagd fuhrung_ausgebaut torschuss' +
      ' startete_mit_einem titelverteidiger* favorit* gegner* mannschaftskapitan* kapitan teamkollege* teamkollegin* landsmann* landsfrau* bestzeit*' +
      ' rekordzeit* sekunden_ruckstand ruckstand vorsprung hundertstel* finallauf vorlauf* etappe* gesamtfuhr* weltspitze nominiert nominierte' +
      ' kapitan_david fallt_wochenlang fallt_monatelang fallt_aus verletzungspause viererkette dreierkette abwehrkette mittelfeld sturmspitze offensivspieler' +
      ' defensivspieler rotation stellt_um stellt_gegen auftaktrennen auftaktsieg zum_auftakt dreier durchgesetzt der_norweger der_osterreicher' +
      ' die_osterreicherin der_schweizer die_schweizerin der_schwede der_finne der_franzose der_italiener die_italienerin der_spanier der_slowene der_pole' +
      ' der_tscheche der_kanadier der_australier der_serbe der_brasilianer der_argentinier der_niederlander der_belgier der_dane der_brite der_amerikaner' +
      ' die_amerikanerin der_japaner der_kenianer ruckkehr_in_den_kader im_aufgebot aufgebot gegner_hertha coach_niko kovac tuchel nagelsmann kompany hoeness',
    faint:
      'favoritin mannschaft* team verein* club klub* gewonnen gewann gewinnt gewinnen sieg siege sieger* verloren verlor verliert unterlag unterlegen spiel spiele titel* meister* finale turnier* ' +
      'runde rennen rang platz tor tore punkte gold silber bronze rekord* verletzung* verzichten fans kapitan transfer* wechselt verlangert stadion* leihe profi profis saison lauf* ' +
      'laufer* muskel* treffer traf verteidiger* golf* wm em',
  },
  economie: {
    sure:
      'aktienmarkt* aktien aktie aktionar* aktienkurs* aktienindex* leitindex* borse borsen borsengang* borsenwert* borsianer* kursgewinn* kursverlust* dividende* umsatz* umsatze nettogewinn* nettoverlust* quartalsgewinn* quartalszahlen* quartalsbilanz* jahreszahlen* ' +
      'gewinneinbruch* gewinnwarnung* gewinnsprung* gewinnruckgang* betriebsgewinn* betriebsergebnis* konzerngewinn* uberschuss* zinsentscheid* zinssenkung* zinserhohung* leitzins* zinsen_auf bauzinsen inflation* inflationsrate* teuerung* verbraucherpreis* erzeugerpreis* ' +
      'arbeitslos* arbeitslosenzahl* arbeitslosenquote* bundesagentur_fur_arbeit kurzarbeit* notenbank* zentralbank* bundesbank olpreis* goldpreis* je_barrel barrel bitcoin* kryptowahrung* wechselkurs* euro_kurs* eurokurs* anleger* investoren anleihe* staatsanleihe* ' +
      'insolvenz* insolvenzantrag* insolvenzverwalter* ubernahmeangebot* marktanteil* kartellamt* wirtschaftswachstum* bruttoinlandsprodukt konjunktur* rezession* geschaftsklima* ifo_index* exporte auftragseingang* industrieproduktion* einzelhandelsumsatz* handelsbilanz* tarifabschluss*' +
      ' umsatzplus umsatzminus umsatzruckgang* umsatzwachstum* auftragsbestand* auftragsbuch* borsengeschaft* quartalsverlust* jahresprognose* ' +
      'prognose_angehoben prognose_gesenkt aktienruckkauf* kurssprung* kursrutsch* leitzinsen zinsschritt* geldpolitik* einkaufsmanager* exportuberschuss* ' +
      'stellen_streichen stellen_abbauen stellen_gestrichen stellen_wegfallen hunderte_stellen tausende_stellen ' +
      'handelsuberschuss* stellenabbau* werksschliessung* kapitalerhohung* ubernahmeofferte* milliardenubernahme* immobilienpreise* baupreise* olpreise* ' +
      'gaspreise* strompreise*' +
      ' fahrt_die_produktion produktion_herunter fertigung_herunter fertigung_gestoppt produktionsstopp* produktionskurzung* produktionsausfall* werksferien' +
      ' werk_schliess* werke_schliess* schliesst_werk kurzarbeit stellenstreich* arbeitsplatzabbau* jobabbau* sparprogramm* sparkurs* sanierung_des_konzern' +
      ' restrukturierung* abfindung* betriebsbedingt* tarifverhandlung* tarifrunde* tarifstreit* tarifvertrag* tarifkonflikt* lohnerhohung* lohnforderung*' +
      ' reallohne* mindestlohn* prognose_fur_das gesamtjahr* jahresausblick* geschaftsausblick* umsatzprognose* gewinnprognose* ergebnisprognose*' +
      ' prognose_gesenkt prognose_angehoben hebt_prognose senkt_prognose ausblick_gesenkt umsatzziel* renditeziel* gewinnziel* quartalsumsatz*' +
      ' quartalsergebnis* halbjahreszahlen* halbjahresgewinn* halbjahresbilanz* jahresbilanz* jahresgewinn* jahresumsatz* jahresuberschuss* rekordgewinn*' +
      ' rekordumsatz* milliardengewinn* milliardenverlust* millionenverlust* operativer_gewinn operativen_gewinn operatives_ergebnis ebit ebitda' +
      ' vorsteuergewinn* vorsteuerergebnis* marge margen gewinnmarge* cashflow nettoergebnis chipmangel halbleiter* zulieferer autoindustrie* autobranche*' +
      ' automarkt* autoabsatz* neuzulassung* e_auto_absatz elektroautobauer* softwarekonzern* autokonzern* modekonzern* handelskonzern* stahlkonzern*' +
      ' chemiekonzern* baukonzern* medienkonzern* rustungskonzern* technologiekonzern* industriekonzern* sportartikelhersteller* maschinenbauer*' +
      ' luftfahrtkonzern* reisekonzern* immobilienkonzern* wohnungskonzern* lebensmittelkonzern* agrarkonzern* olkonzern* bergbaukonzern* reederei*' +
      ' fluggesellschaft airline modehandler* onlinehandler* versandhandler* einzelhandler* einzelhandel* grosshandel* baumarktkette* supermarktkette*' +
      ' drogeriekette* modekette* kaufhauskette* dax_konzern* dax_unternehmen mdax_konzern* dax_aufsteiger anlegerstimmung leicht_zugelegt kursplus kursminus' +
      ' kursverluste kursgewinne tagesgewinner aktienhandel* aktienmarkte wertpapier* rentenmarkt* bundesanleihe* umlaufrendite* devisenmarkt* dollarkurs*' +
      ' franken_kurs goldkurs* feinunze* rohstoffpreis* rohol* nordseesorte* olsorte* heizolpreis* benzinpreis* spritpreis* gaspreis* weizenpreis*' +
      ' lebensmittelpreise* inflationsziel* kerninflation* zinsanhebung* zinspause leitzinsentscheid* geldpolitisch* ezb_prasident* ezb_rat fed_chef*' +
      ' wahrungshuter* konjunkturprognose* konjunkturdaten wirtschaftsleistung* wirtschaftsweise* exportwirtschaft* ausfuhren einfuhren zollstreit* strafzoll*' +
      ' aussenhandel* industrieauftrage* maschinenbau_auftrage bauauftrage* wohnungsbau_genehmigungen konsumklima* konsumlaune* kauflaune*' +
      ' einzelhandelsumsatze insolvenzen pleitewelle* zahlungsunfahig* glaubiger* insolvenzverfahren* investor_gesucht investorensuche* borsengang*' +
      ' borsendebut* kapitalmarkt* fusionsplane* ubernahmeplan* ubernahmekampf* ubernahmeschlacht* mehrheitsbeteiligung* milliardendeal* milliardenauftrag*' +
      ' grossauftrag* auftragsplus' +
      ' tiefrote_zahlen aktionare statistische_bundesamt_mit preisniveau inflationsdaten' +
      ' renditeziel* gewinnziel* *dividende *aktie *aktien',
    hint:
      'autobauer* autohersteller* konzern* zulieferer* versicherer* handelskette* discounter flugzeugbauer* chiphersteller* pharmakonzern* energiekonzern* quartal quartals* geschaftsjahr* ' +
      'rendite* zins zinsen franken im_plus im_minus gab_nach ubernahme* stellenabbau* vorstandschef* finanzchef* analyst* okonom* volkswirt* absatz* arbeitsmarkt* verbucht verbuchte' +
      ' *quartal verdient verdiente gewinnplus gewinnzone' +
      ' prognose hebt senkt ausblick analysten produktion fertigung werk_in belegschaft* betriebsrat* ig_metall verdi gewerkschaft* beschaftigte*' +
      ' mitarbeiterzahl* konzernchef* firmenchef* chefin_des_konzerns aufsichtsrat* hauptversammlung* tochterfirma* tochtergesellschaft* mutterkonzern*' +
      ' standort* umsatzstark* lieferkette* auslieferung* auslieferte bestellung* flugzeuge_ausgeliefert fahrzeuge_ausgeliefert branchenverband*' +
      ' industrieverband* verband_der_automobil bundesverband_der milliardenschwer* vorjahreszeitraum* vorjahresmonat* vorjahresquartal* im_jahresvergleich' +
      ' verbraucherpreise lagen_um niveau_des_vorjahres uber_dem_niveau unter_dem_niveau tiefrote_zahlen rote_zahlen schwarze_zahlen schreibt_verlust' +
      ' stahlsparte stahlgeschaft* stahlindustrie sparte paket_an_die an_die_aktionare abspaltung* anteilsschein* konzernumbau umbau_des_konzern' +
      ' statistisches_bundesamt statistische_bundesamt destatis' +
      ' deutsche_bahn_ag *konzern *hersteller *branche *industrie *handler *preise *gewinn *umsatz *kette *bank_hebt renditeziel hauptsitz',
    faint:
      'unternehmen firma bank banken handler hersteller verlust verluste gewinn gewinne ergebnis* kurs kurse punkte prozent milliarde* milliarden euro dollar handel geschlossen eroffnet ' +
      'vorstand experten prognose* wirtschaft* import* export* preise nachfrage verkauf* markt markte lohn* streicht stellen investition* fester schwacher beteiligung* arbeitsplatze ' +
      'fusion* notiert halbjahr* fluggesellschaft* tarif*',
  },
  against: {
    strong:
      'polizei* feuerwehr* brand brande feuer getotet tote toten tot verletzt verletzte* todlich* anschlag* explosion* bombe* bombendrohung* festgenommen festnahme* verdachtig* staatsanwalt* landgericht* amtsgericht* verurteilt haftstrafe* freiheitsstrafe* gefangnis* mord* messer* schiesserei* uberfall* razzia* pyrotechnik ' +
      'unfall* unfalle absturz abgesturzt vermisst* opfer rebellen soldaten truppen armee rakete* drohne* krieg* luftangriff* wahl wahlen landtagswahl* bundestagswahl* opposition* koalition* bundestag* bundesrat landtag* kanzler* asyl* migrant* fluchtling* erdbeben* uberschwemmung* hochwasser* sturm evakuier* terror* sanktion* waffenruhe* betrug* stichwahl* wahlgang wahlsieg* wahlkampf* wahlkommission* hochrechnung* landtag* spitzenkandidat* amtsinhaber* prozent_der_stimmen volksabstimmung* stimmvolk* konklave* kardinale kardinal weisser_rauch schwarzer_rauch sozialdemokrat* rechtspopulist* partei partei_von regierungspartei* parteivorsitz* bergretter* retter rettungskrafte putsch* gefechte flammen',
    mild: 'minister* ministerin prasident* regierung* regierungs* parlament* gesetz* gericht* richter* protest* demonstr* streik* gestorben museum* festival* schule* schuler* krankenhaus* klinik* patient* kinder* tourist* konig* papst kirche* kandidat kandidatin kandidaten',
    sport:
      'gesprache koalitionsgesprache* verhandlung* song_contest esc sanger* film* nobelpreis* literaturpreis* schauspieler* aktien* umsatz* borse grad helfer flammen' +
      ' wahler* oberburgermeister* umfragen stadtrat gemeinderat* parteitag* parteichef* volksinitiative* erbschaftsinitiative nein_lager ja_lager' +
      ' geisel* freilassung* hurrikan glatteis ministerprasident* bundeskanzler* kanzleramt landtag* bundestag* betruger* romanautor*',
    economie: 'stipendi* studier* student* universitat* bankuberfall* bankraub* geldautomat* sprengung*',
  },
  home: 'niederland* niederlandisch* belgisch* belgien',
  common:
    'der die das und ist im den dem mit von zu nicht ein eine sich auf fur hat nach am bei auch wie um aus wird einen als haben',
};
