/**
 * What copy about copy says, class by class and each in the languages of the wires, as parts of regular expressions in small
 * letters. A class alone is news (`Senate kills bill`, `Gebruik dit medicijn niet`); `withdrawal.ts` says which go together.
 */

const either = (...parts: readonly string[]) => parts.join('|');
/** A few words between two, within a sentence. */
const near = (most: number) => String.raw`[^.!?\n]{0,${most}}?`;

/** What agencies call what they send, and hardly anything else is called. */
export const copy = either(
  'stor(?:y|ies)|alerts?|(?<!(?:de|een|die|deze) )briefs?|headlines?|dispatch(?:es)?|snaps?|newsalerts?|newsbreaks?|advisor(?:y|ies)|urgents?|bulletins?|writethru|bc-[\\w-]+',
  '(?:push|spoed|kort|nieuws|flits|agentschaps)?berichte?n?|berichtje|pushmelding(?:en)?|newsflash(?:es)?',
  '(?:eil|blitz|kurz|vorab|agentur|text)?meldung(?:en)?|korrespondentenbericht(?:e|s)?|aussendung(?:en)?|(?:eil|agentur)nachricht(?:en)?|apa\\d{4}|bsd\\d{3}',
  'd[ée]p[êe]ches?|alertes?|br[èe]ves?|urgents?|flash(?:es|s)?',
  'noticias?|despachos?|teletipos?|alertas?|cables?|urgentes?',
  'notizi[ae]|lanci[oa]?|dispacci[o]?|flash|take',
  '(?:hast)?melding(?:en|er|ene)?|telegram(?:met|mer|merne|men)?|historien?|nyhet(?:en|er)?|nyhed(?:en|er)?|hastemelding|notícias?|despachos?|historie',
);
/** What copy may be called, and what shops, journals and the police have as well. */
export const likeCopy = either(
  'items?|articles?|reports?|text|versions?|copy|takes?|files?|features?|interviews?',
  'artikel(?:en)?|versie|tekst|verhaal|rapportage',
  'artikel[sn]?|texte?[sn]?|beitr(?:ag|äge)|berichte?s?|fassung|version',
  'articles?|papiers?|textes?|informations?|versions?|sujets?|annonce',
  'informaci(?:ón|ones)|textos?|versi(?:ón|ones)|crónicas?|nota',
  'articol[oi]|test[oi]|version[ei]|servizi[o]?',
  'artikle?n|artikeln|saken?|teksten|texten',
);

/** Taken back, as verbs and as what became of it. */
export const withdrawn = either(
  'kill(?:s|ed|ing)?|withdr(?:aw(?:s|n|ing|al)?|ew)|eliminat(?:es?|ed|ing|ion)|cancel(?:s|led|ed|l?ing)?|annul(?:s|led|ling|ment)?|retract(?:s|ed|ing|ion)?|withhold(?:s|ing)?|withheld|rescind(?:s|ed)?|recall(?:s|ed|ing)|scrap(?:s|ped)?|spike[sd]?|pull(?:s|ed|ing)?|disregard|ignore|discard|delete[sd]?|remove[sd]?|taken down|revoked?|pulled|unpublished',
  'ingetrokken|intrekt|trekt|trekken|intrekking|intrekken|vervalt|vervallen|geannuleerd|annuleert|annuleren|geschrapt|schrap(?:t|pen)|schrapping|teruggetrokken|verwijderd|onjuist|niet juist|klopt niet|offline gehaald|misverstand|terug|weggehaald',
  'zurückgezogen|zurückziehen|zieh(?:t|en)|zurückgenommen|nimmt|nehmen|storniert?|stornieren|annulliert?|annullieren|gelöscht|löschen|gesperrt|falsch|hinfällig|gegenstandslos|entfernt|zurücknehmen|unzutreffend|widerruf(?:t|en)',
  'annul(?:ée?s?|ons|er|ez|e|ation)|retir(?:ée?s?|ons|er|ez|e|ent)|supprim(?:ons|er|ée?s?|ez|e)|erronée?s?',
  'anul(?:ad[ao]s?|en|em|amos|ar|a|ação|ación)|retir(?:ad[ao]s?|en|a|amos)|elimin(?:en|ad[ao]s?)|erróne[ao]s?|suprim(?:e|an|ida)',
  'annull(?:are|at[aoei]|amento|a|iamo)|ritir(?:at[aoei]|are|a|iamo)|errat[ao]',
  'annuller(?:er|et|es|as|ad|t)|tilbagekald(?:t|es)|tilbake|tillbaka|tilbage|træk(?:kes|ker)|trukket|trekkes|trekker|trekk|dragits|dras|drar|återkalla[rs]?|återtar|utgår|udgår|stoppas|stoppet|slettet|forkert|felaktig[at]?|feil',
);

/** It counts as never sent: nothing but copy is spoken of so. */
export const voided = either(
  `(?:consider|regard|treat|deem)(?:ed)? ${near(60)}(?:as )?(?:void|withdrawn|annulled|killed|cancelled|not sent|never sent|null)|to be disregarded|null and void`,
  String.raw`als (?:niet|nooit) (?:verzonden|verstuurd|verschenen|gepubliceerd|uitgestuurd)|als (?:vervallen|onbestaande|nietig|ingetrokken) ${near(12)}beschouw\p{L}*|(?:beschouw|behandel)\p{L}* ${near(60)}als (?:vervallen|onbestaande|nietig|ingetrokken|niet)`,
  'als nicht gesendet|als nicht verbreitet|gegenstandslos|(?:als|für) (?:hinfällig|storniert|nichtig|ungültig)',
  'nulles? et non avenues?|nuls? et non avenus?|(?:comme|pour) (?:nulles?|annulées?|non avenues?|non diffusées?)',
  String.raw`queda[n]? (?:nul[ao]s?|sin (?:efecto|validez)|anulad[ao]s?)|(?:dejamos|deja|dejen) sin efecto|(?:consider\p{L}+|den por) ${near(40)}(?:anulad|nul)[ao]s?`,
  String.raw`(?:considerar|ritener|intendere|intender)\p{L}* ${near(30)}(?:annullat|null|come non)\p{L}*|fica[m]? (?:anulad[ao]s?|sem efeito)`,
);

/** Sent by mistake. */
export const mistaken = either(
  '(?:sent|issued|published|released|transmitted|moved|filed|distributed|posted|put out) (?:out )?(?:in error|by mistake|erroneously|mistakenly|inadvertently|prematurely|by accident|too early)|(?:erroneously|mistakenly|inadvertently|prematurely|accidentally) (?:sent|issued|published|released|transmitted|moved|filed|distributed)',
  `(?:per abuis|per ongeluk|per vergissing|abusievelijk|ten onrechte|onterecht|foutief|door een (?:technische |menselijke )?(?:fout|vergissing)|te vroeg|voortijdig) ${near(40)}(?:verzonden|verstuurd|uitgestuurd|gepubliceerd|verspreid|geplaatst|vrijgegeven|uitgegaan)|(?:verzonden|verstuurd|gepubliceerd) door een (?:technische )?(?:fout|vergissing)`,
  String.raw`(?:versehentlich|irrtümlich\p{L}*|aus versehen|fälschlich\p{L}*|durch (?:einen )?(?:technischen? )?(?:fehler|irrtum|panne|versehen)|verfrüht|vorzeitig) ${near(40)}(?:gesendet|verbreitet|veröffentlicht|verschickt|versandt|übermittelt|publiziert|ausgestrahlt)`,
  String.raw`(?:diffus|publi|transmis|envoy|émis)\p{L}* (?:par (?:erreur|inadvertance|mégarde)|à tort|trop tôt)|par (?:erreur|inadvertance|mégarde) ${near(30)}(?:diffus|publi|transmis|envoy|émis)\p{L}*`,
  `(?:transmiti|difundi|envia|publica|emiti)d[ao]s? (?:por (?:error|equivocación)|erróneamente)|por (?:error|equivocación) ${near(40)}(?:transmiti|difundi|envia|publica|emiti|anula)(?:d[ao]s?|mos|ó)`,
  `(?:trasmess|diffus|inviat|pubblicat|lanciat)[ao] (?:per errore|erroneamente)|per errore ${near(30)}(?:trasmess|diffus|inviat|pubblicat)[ao]`,
  `(?:send(?:t|te|es)?|sänt[sd]?|sent|publisert|publicerad[es]?|utsend|udsendt) ${near(30)}(?:ved|av|på grund av|grundet) (?:en )?(?:teknisk )?(?:feil|fejl|misstag|feiltakelse|fejltagelse)|av misstag|ved en fejl|ved en feil`,
);

/** It is no copy any more: said of laws and elections as well. */
export const invalid = either(
  '(?:is|are) (?:hereby |now |no longer )?(?:void|invalid|valid|unusable)|no longer stands?',
  '(?:is|zijn) (?:hiermee |nu |niet (?:meer|langer) )?(?:ongeldig|nietig|onbruikbaar|geldig)',
  '(?:ist|sind|wird) (?:hiermit |damit |nicht (?:mehr|länger) )?(?:ungültig|hinfällig|gegenstandslos|nichtig|gültig|widerrufen|obsolet)',
  "(?:est|sont) (?:désormais )?(?:caduque?s?|invalides?|sans objet|nulles?|nuls?)|n'est plus valable|ne sont plus valables",
  '(?:es|son|ha sido) (?:nul[ao]s?|inválid[ao]s?)|no (?:es|son) válid[ao]s?|carece de validez|é (?:nul[ao]|inválid[ao])|não é válid[ao]',
  'non è (?:più )?valid[ao]|è (?:null[ao]|invalid[ao])|non (?:ha|hanno) più validità',
  '(?:är|er) (?:hermed |härmed |ikke længere |ikke lenger |inte längre )?(?:ogiltig|ugyldige?|gyldig|giltig)',
);

/** Taken out of where desks keep their copy. */
export const systems = either(
  'from (?:your|all|any|their) (?:\\p{L}+ )?(?:systems?|archives?|databases?|servers?|platforms|records|sites|websites|publications)',
  '(?:uit|van) (?:uw|je|jullie|alle|de|het) (?:\\p{L}+ )?(?:systee?men?|systeem|archie(?:f|ven)|databases?|databanken?|sites?|websites?|kanalen|beeldbank)',
  'aus (?:ihren|ihrem|euren|den|allen|dem) (?:\\p{L}+ )?(?:systemen?|system|archiven?|archiv|datenbanken?|angeboten|beständen|seiten|kanälen)',
  'de (?:vos|tous vos|toutes vos|leurs|votre) (?:\\p{L}+ )?(?:systèmes?|archives|bases?|sites?|serveurs|supports|plateformes)',
  'de (?:sus|vuestros|todos sus|todos los) (?:\\p{L}+ )?(?:sistemas|archivos|bases|sitios|páginas|servidores|plataformas|webs)',
  '(?:dai|dagli|dalle) (?:vostri |vostre |propri |proprie )?(?:sistemi|archivi|banche|siti|server|piattaforme)',
  'd[oa]s (?:vossos |vossas |seus |suas )?(?:sistemas|arquivos|bases|sites|servidores|plataformas)',
  '(?:fra|från|ur|i) (?:deres|jeres|era|edra|alle|alla|ditt|dit|din|eget) (?:\\p{L}+ )?(?:system(?:er|et|erne)?|arki(?:v|ver|vet)|databaser?|sajter|sider|nettsteder|kanaler)',
);

/** Not to be used, or to be taken away. */
export const unused = either(
  String.raw`(?:must not|should not|may not|not to|cannot|can not|is not to|are not to) (?:be )?(?:use|publish|run|broadcast|print|distribut|post|air|repeat)\p{L}*|(?:immediately|asked to|requested to|advised to|urged to|must|should) ${near(30)}(?:kill|ignore|disregard|delete|remove|discard|withhold|cancel|eliminate|pull|unpublish|take down|hold|refrain|spike)(?!\p{L})|(?:is|are|should|must) (?:to )?be (?:disregarded|deleted|removed|discarded|ignored|killed|withheld|eliminated|withdrawn|annulled)|(?:is|are) not (?:used|published)(?! (?:to|by|in|for|as)(?!\p{L}))|remove (?:it|this|them) from`,
  String.raw`niet (?:meer |langer |verder |voorlopig |vooralsnog )?(?:te |worden |mogen worden |te worden )?(?:gebruik(?:en|t)|publiceren|gepubliceerd|overnemen|overgenomen|plaatsen|geplaatst|uitzenden)|(?:voorlopig|vooralsnog|nog) niet (?:te )?(?:gebruik|publi|plaats)\p{L}*|(?:even|nog|voorlopig) (?:vast|aan) ?(?:te )?houden`,
  String.raw`nicht (?:mehr |länger |weiter |vorerst )?(?:zu |ge)?(?:verwend|verbreit|veröffentlich|nutz|publizier|übernehm|send|gebrauch|benutz)\p{L}*|zu (?:löschen|sperren|streichen|vernichten|ignorieren)(?!\p{L})|(?:vorerst|zunächst|einstweilen|bis auf weiteres) nicht|bitten ${near(60)}(?:löschung|löschen|nicht|zurückhalten)`,
  String.raw`ne doi(?:t|vent) (?:pas|plus) être (?:utilis|publi|diffus|repris)\p{L}*|ne (?:pas|plus|point) (?:\p{L}+ )?(?:utiliser|diffuser|publier|tenir compte|reprendre|exploiter|faire usage|faire état|l'utiliser|la publier|la diffuser|le publier)`,
  String.raw`no (?:debe|deben) (?:ser )?(?:utiliz|public|difund|us)\p{L}*|no (?:la |lo |las |los |se )?(?:hagan uso|utili[cz]|us[aeo]|publi[cq]|difun|emit|reprodu)\p{L}*`,
  String.raw`non (?:la |lo )?(?:utilizz|pubblic|usa|diffond|riprend|tener)\p{L}*|não (?:utili|us[ae]|publi|divulg)\p{L}*`,
  String.raw`(?:ikke|inte|ej) (?:bru[kg]es|bringes|publiser\p{L}*|publicer\p{L}*|användas?|anvendes|tas i bruk)|(?:skal|må|ska) ${near(30)}(?:slett|fjern|ikke|annull|makuler)\p{L}*`,
);

/** Somebody is asked to his face not to use it. */
export const requested = either(
  String.raw`(?:^|\n|[.!?:;–-] )(?:nicht (?:übernehmen|verwenden|senden|verbreiten|veröffentlichen)|niet (?:overnemen|gebruiken|plaatsen|publiceren|verspreiden)|n'en faites (?:pas|aucun)|ne rien (?:publier|diffuser)|no (?:lo|la|los|las) (?:den|usen|publiquen|difundan)|non (?:usatel|pubblicatel|diffondetel)[aoie]|não (?:a |o )?(?:usem|publiquem|divulguem)|bru[kg] (?:det|den|dem) ikke|ikke bru[kg] (?:det|den|dem)|använd (?:det|den|dem) inte)(?!\p{L})`,
  String.raw`(?:please|kindly) ${near(30)}(?:kill|ignore|disregard|delete|remove|discard|withhold|cancel|eliminate|pull|unpublish|take down|withdraw|hold|refrain|spike|do not (?:use|publish|run|post|air|carry)|don't (?:use|publish|run))(?!\p{L})|(?:^|\n|[.!:;–-] )(?:do not|don't) (?:use|publish|run|broadcast|post|air|carry)|(?:asks?|asking|urges?|requests?|advises?) ${near(40)}(?:you|users|editors|clients|members|subscribers|customers) (?:not )?(?:to )?(?:hold|kill|withhold|remove|delete|disregard|discard|refrain|use|publish)|asks that you|stand ?by before (?:using|publishing|running)`,
  String.raw`(?:^|\n|[.!?:;–-] )(?:gebruik|publiceer|plaats)(?:t|en)? (?:u |jullie )?(?:het|dit|deze|die|de|ons|onze|bovenstaand)${near(60)} ?(?<!\p{L})niet|(?:graag|gelieve|verzoe?[ck]\p{L}*|verzocht|gevraagd|wilt u|wil je|svp|s\.v\.p\.|a\.u\.b\.) ${near(60)}(?:verwijder\p{L}*|schrap\p{L}*|negeren|negeer|vernietigen|wissen|offline|vast ?(?:te )?houden|niet|geen gebruik|vervangen|beschouwen)|(?:^|\n|[.!?:;–-] )(?:negeer|verwijder|schrap|wis) (?:dit|het|ons|bovenstaand|deze|de) |(?:wij |we )?(?:vragen|verzoeken|vraagt|verzoekt) (?:wij |we )?(?:u|je|jullie|alle|onze|de|haar|zijn) ${near(70)}(?:verwijder\p{L}*|schrappen|negeren|vernietigen|wissen|weg ?te ?halen|offline|uit \p{L}+ (?:systeem|systemen|archief) te halen|niet (?:te|meer|langer|verder)|niet over te nemen)|wacht(?:en)? (?:\p{L}+ )?met (?:het )?(?:publicatie|publiceren|plaatsing|plaatsen|gebruik\p{L}*)`,
  String.raw`bitte ${near(80)}(?:nicht|löschen|gelöscht|stornieren|vernichten|sperren|ignorieren|entfernen|zurückhalten|streichen)(?!\p{L})|bittet ${near(50)}(?:nicht|löschen|sperren)|halten sie ${near(60)}zurück`,
  `(?:n'utilisez|ne publiez|ne diffusez) (?:pas|plus)|(?:merci|veuillez|prions|prière|demandons) ${near(60)}(?:ne pas|ne plus|supprimer|d?'?annuler|d?'?éliminer|tuer|retirer|détruire|ignorer|suspendre|considérer|effacer|remplacer)|suspend(?:re|ez) (?:l'utilisation|la diffusion|la publication)`,
  String.raw`(?:rogamos|ruega|por favor|pedimos|solicitamos|agradecemos),? ${near(60)}(?:anul|elimin|no |não |ignor|retir|supri|borr|descart|reten)\p{L}*|solicita ${near(40)}anul\p{L}*`,
  String.raw`(?:preg\p{L}+|si prega|vi preghiamo) ${near(60)}(?:annull|non |elimin|ignor|cancell|rimuov|cestin|sospend)\p{L}*`,
  String.raw`(?:publicera|använd|sprid) (?:\p{L}+ )?(?:inte|ej)(?!\p{L})|(?:^|\n|[.!?:;–-] )(?:bru[kg]|bring|publis[eé]r|publicer|anvend) (?:\p{L}+ )?ikke|(?:bedes|bes|ombedes) ${near(30)}(?:slett|fjern|ikke|annull|makuler)\p{L}*|(?:vennligst|venligst|vänligen) ${near(50)}(?:slett|fjern|ikke|ta bort|inte|radera)\p{L}*`,
);

/** Those who have the copy, and nobody else. */
const desks =
  'editors?|news ?editors|picture editors|members|subscribers|newsrooms|news ?desks|(?:foto|eind|beeld|nieuws|sport|buitenland|binnenland)?redacties?|(?:sport|bild|foto|nachrichten|wirtschafts)?redaktion(?:en)?|services? (?:des? )?(?:sports?|photos?|étranger|infos?)|secci(?:ones|ón) de \\p{L}+|servizi \\p{L}+|secções de \\p{L}+|sports?redaks?(?:jon|tion)\\p{L}*|bezieher|rédactions?|redactions?|rédacteurs|abonados|redactores|redacciones|redattori|redazioni|redaksjon(?:en|ene|er)?|redaktion(?:en|erna|erne|er)|assinantes|redacções|redações';
/** And those whom firms speak to as well. */
const readers = `${desks}|clients|customers|klanten|abonnees|media|kunden|abonnenten|kolleginnen|kollegen|medien|abonnés|médias|usagers|clientes|editores|suscriptores|medios|clienti|abbonati|kunder|kundene`;
const attention =
  'attention|attn\\.?|note|notice|memo|message|advisory|to|let op,?|aan|noot|attentie|ter attentie van|nota|opgelet,?|bericht|mededeling|achtung,?|an|hinweis|mitteilung|avis|[àa]|message|aviso|atención,?|mensaje|avviso|attenzione,?|atenção,?|till?|obs,?|melding';
/** Somebody speaks to them. */
export const addressed: readonly string[] = [
  String.raw`(?:^|\n|[.!?:–—-] |[([*+=] ?)(?:dear |our |all |geachte |beste |liebe |sehr geehrte |chers |estimados |gentili )?(?:${desks})(?= ?[:,!](?!\p{L})|$|\n)`,
  '(?:^|\\n)(?:clients|customers|broadcasters|kunden|klanten|señores abonados|clientes) ?:',
  String.raw`(?:^|\n|[.!?:–—-] )(?:dear |our |all |geachte |beste |liebe |sehr geehrte |chers |estimados |gentili )?(?:${readers})(?= (?:please|are (?:asked|advised|requested|urged|reminded)|should note|(?:worden|wordt) (?:verzocht|gevraagd)|sont priés|werden gebeten|gelieve|opgelet))`,
  String.raw`(?:^|\n|[.!?:–—([*+=-] ?)(?:important |urgent |wichtiger? |belangrijke? |dringende? |legal |rechtlicher )?(?:${attention}) ?(?:to|for|aan|voor|für|aux?|[àa]|de|ai|alle|agli|per|aos|às|til|till)? ?(?:all|our|the|de|alle|onze|die|unsere|liebe|tous|toutes|nos|les|l'attention (?:des|de nos|de)|tous nos|toutes nos|los|las|nuestros|señores|los señores|a los|alle unsere|le|tutte le|i|gli|samtlige)? ?(?:${readers})(?!\p{L})`,
  'liebe kolleg|legal notice|(?:kill|elimination) is mandatory|(?<!["“‘\'«])mandatory kill|kill mandatory',
  '(?:no|a) (?:substitute|replacement)(?: story| item| version)? (?:will|is|follows|moves)|substitute story|(?:corrected|substitute|replacement) (?:story|version) (?:will|to) (?:follow|move)',
];
/** A call for attention, to whomever. */
export const called = String.raw`(?:^|\n)\W*(?:bc-.*\badvisory|advisory|nvdr|n\.v\.d\.r\.|eds?|hold notice|let op|achtung|attention|aviso|atención|attenzione|obs|noot|nota|note|dienstmededeling|mededeling|hinweis|avis|avviso)(?: ?[:!,–-]|$)`;

/** Agencies as the subject of a sentence. */
export const houses =
  'ap|the associated press|associated press|afp|agence france-presse|reuters|dpa|anp|belga|efe|ansa|tass|pa(?: media| news)?|press association|kyodo(?: news)?|xinhua|ntb|tt|ritzau|apa|keystone-sda|sda|ats|kna|epd|lusa|yonhap|cp|the canadian press|aap|pap|interfax|interpress|europa press|bloomberg(?: news)?|dow jones(?: newswires)?|novum|adnkronos|agi|lapresse|télam|telam|agência brasil|ani|pti|la presse canadienne|presse canadienne|stt|het persbureau|die agentur|la agencia|redactie';

/** Whose copy: this, ours. */
export const own = either(
  'this|the above|above|our|its',
  'dit|bovenstaand|ons|onze|deze',
  'diese|unsere?|obige|vorstehende|unseren?',
  'cette|notre|nos|la présente|ladite|la dite|sa|cet',
  'esta|nuestr[ao]s?|la citada|dicha|este|la referida',
  'questa|la nostra|il nostro|la presente',
  'denne|dette|vår|detta|vores|esta|nossa|ovenstående|ovanstående',
);

/** By what copy is named: its number, or the time at which it was sent. */
export const named = either(
  String.raw`(?:apa|ots ?|bin|int|ext|bsd|bsf|bel ?|ats ?|efe|xhn?|ntb|dpa ?|afp ?|no\.? ?|nr\.? ?|n° ?|#|item ?|number )\d{3,6}`,
  String.raw`(?:timed(?: at)?|moved at|sent at|filed at|of|van|om|von|vom|um|de las|de|d'?|delle|alle|kl\.?|klokken|klockan|às) ?\(?\d{1,2}[.:hH] ?\d{2}(?!\d)`,
  String.raw`\(?\d{1,2}[.:h]\d{2} ?(?:uur|uhr|gmt|cet|h)\)?`,
);
