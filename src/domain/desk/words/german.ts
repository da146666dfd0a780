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
      ' sich_von_trainer von_trainer trennt_sich_von neuer_trainer trainerwechsel* trainerentlassung* cheftrainer* chefcoach* fsv_mainz mainz_05 hannover_96 ' +
      'fc_bayern sc_freiburg vfb vfl tsg hoffenheim spvgg 1_fc hsv hertha_bsc fc_st_pauli sv_werder em_qualifikation wm_qualifikation handball_em handball_wm ' +
      'eishockey_wm fussball_em fussball_wm vierschanzentournee tour_de_ski weltrangliste* startplatz* trainingsauftakt trainingslager* auswartssieg* ' +
      'heimsieg* heimniederlage* auswartsniederlage* doppelpack* siegtreffer* ausgleich_in_der_nachspielzeit',
    hint:
      'fussball* trainer* sportdirektor* sportvorstand sturmer* angreifer spieler* kader startelf siegt siegte siegten niederlage* besiegt besiegte spieltag* partie derby* duell* liga ' +
      'pokal* podium staffel medaille* verletzt_fehlt kreuzband* beurlaubt doping* sportler* athlet* schwimmer* boxer* turner* anhanger olympi* paralymp* qualifi*' +
      ' getrennt verpflichtet verpflichtung neuzugang* leihspieler torjager* torschutze* spitzenreiter* schlusslicht* aufstieg ' +
      'abstieg viertel_des_spiels sprint staffel* marathon* einzug_in vorrunde* gruppenphase* auslosung*',
    faint:
      'mannschaft* team verein* club klub* gewonnen gewann gewinnt gewinnen sieg siege sieger* verloren verlor verliert unterlag unterlegen spiel spiele titel* meister* finale turnier* ' +
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
      'gaspreise* strompreise*',
    hint:
      'autobauer* autohersteller* konzern* zulieferer* versicherer* handelskette* discounter flugzeugbauer* chiphersteller* pharmakonzern* energiekonzern* quartal quartals* geschaftsjahr* ' +
      'rendite* zins zinsen franken im_plus im_minus gab_nach ubernahme* stellenabbau* vorstandschef* finanzchef* analyst* okonom* volkswirt* absatz* arbeitsmarkt* verbucht verbuchte' +
      ' *quartal verdient verdiente gewinnplus gewinnzone',
    faint:
      'unternehmen firma bank banken handler hersteller verlust verluste gewinn gewinne ergebnis* kurs kurse punkte prozent milliarde* milliarden euro dollar handel geschlossen eroffnet ' +
      'vorstand experten prognose* wirtschaft* import* export* preise nachfrage verkauf* markt markte lohn* streicht stellen investition* fester schwacher beteiligung* arbeitsplatze ' +
      'fusion* notiert halbjahr* fluggesellschaft* tarif*',
  },
  against: {
    strong:
      'polizei* feuerwehr* brand brande feuer getotet tote toten tot verletzt verletzte* todlich* anschlag* explosion* bombe* bombendrohung* festgenommen festnahme* verdachtig* staatsanwalt* landgericht* amtsgericht* verurteilt haftstrafe* freiheitsstrafe* gefangnis* mord* messer* schiesserei* uberfall* razzia* pyrotechnik ' +
      'unfall* unfalle absturz abgesturzt vermisst* opfer rebellen soldaten truppen armee rakete* drohne* krieg* luftangriff* wahl wahlen landtagswahl* bundestagswahl* opposition* koalition* bundestag* bundesrat landtag* kanzler* asyl* migrant* fluchtling* erdbeben* uberschwemmung* hochwasser* sturm evakuier* terror* sanktion* waffenruhe* betrug*',
    mild: 'minister* ministerin prasident* regierung* regierungs* parlament* gesetz* gericht* richter* protest* demonstr* streik* gestorben museum* festival* schule* schuler* krankenhaus* klinik* patient* kinder* tourist* konig* papst kirche*',
    sport:
      'gesprache koalitionsgesprache* verhandlung* song_contest esc sanger* film* nobelpreis* literaturpreis* schauspieler* aktien* umsatz* borse',
    economie: 'stipendi* studier* student* universitat* bankuberfall* bankraub* geldautomat* sprengung*',
  },
  home: 'niederland* niederlandisch* belgisch* belgien',
  common:
    'der die das und ist im den dem mit von zu nicht ein eine sich auf fur hat nach am bei auch wie um aus wird einen als haben',
};
