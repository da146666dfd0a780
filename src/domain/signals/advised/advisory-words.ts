/**
 * What desks tell desks, class by class and each in the languages of the wires, as parts of regular expressions in small letters. A class
 * alone is news (`Agenda 2030`, `Programma Lowlands bekend`); `find-advisory.ts` says which go together.
 */

const either = (...parts: readonly string[]) => parts.join('|');

/** A plan of what a desk sends: hardly anything else is called so. */
export const plans = either(
  'daybook|planner|newslist',
  String.raw`(?:nieuws|dag|week|pers|sport|foto|beeld|avond|nacht|ochtend|weekend|maand|jaar)agenda|(?:foto|nieuws|dag|week|sport|video|beeld|weekend|redactie|avond)planning|(?:nacht|dag|nieuws|onderwerpen|avond)lijst|nieuwsmenu|sportprogramma|nieuwsoverzicht|dagmenu`,
  String.raw`(?:tages|wochen|termin|themen|wochenend|monats|foto|bild|video|sport|kultur|wirtschafts)?(?:vorschau|planung)|themen(?:plan|liste|übersicht|angebot)?|termin(?:e|kalender|plan|übersicht)|tages(?:programm|themen|plan)|nachrichtenüberblick|tagesüberblick|bildplanung|sendeplan`,
  'pr[ée]visions|pr[ée]vision|avant-programme|menus',
  'previsiones|previsi[oó]n|temario|agenda informativa',
  'previsioni|appuntamenti|scaletta',
  'previs(?:ão|ões)',
  String.raw`dags(?:meny|orden|program|liste|lista)|nyhets(?:meny|plan\p{L}*|lista|agenda)|nyheds(?:plan\p{L}*|agenda)|uke(?:plan|meny)|vecko(?:plan\p{L}*|agenda)|helgemeny|planlista|dækning|dekning|bevakning`,
);
/** The same, and what readers plan as well. */
export const likePlans =
  'schedules?|budget|coverage|digest|outlook|lineup|diary|diaries|agendas?|planning|menu|menú|meny|programma|programm|programme|programa|program|calend(?:ar|ario|rier)|planering|planlegging|planlægning|vorschau|servizi|sujets|temas|temi|fatti|lista|stories|events|fixtures|listings|list|cobertura|couverture|händelser|hendelser|begivenheder|hendingar|avvenimenti|acontecimientos|acontecimentos|événements';

/** Of what and of when: what else may stand on such a plan. */
export const ofPlans = either(
  String.raw`ap|afp|reuters|dpa|anp|belga|efe|ansa|tass|pa|aap|apa|ntbs?|ritzaus?|tt|tt:s|lusa|kyodo|yonhap|xinhua|sda|ats|keystone|epd|kna|agi|adnkronos|télam|europa|press|media|the|associated`,
  'news|photos?|video|text|data|sports?|business|financial|economy|economic|politics|politica|political|world|international|national|domestic|foreign|entertainment|culture|weekend|week|daily|weekly|day|night|morning|evening|afternoon|today|tomorrow|top|main|planned|editorial|editors|upcoming|advisory|list|key',
  'buitenland|binnenland|economie|politiek|cultuur|show|regio|regionaal|sport|foto|fotos|beeld|vandaag|morgen|komende?|komend|weekeinde|weekend|week|dag|avond|nacht|ochtend|middag|redactie|belangrijkste|onderwerpen|nieuws|media',
  'inland|ausland|wirtschaft|politik|kultur|sport|vermischtes|panorama|heute|morgen|wochenende|woche|tag|nacht|abend|redaktion|wichtigste[nr]?|themen|nachrichten|bild|regional|geplante|beiträge|stand',
  "france|monde|sports?|économie|économique|politique|culture|international|général(?:es|e)?|jour|journée|semaine|week-end|soir|soirée|matin|midi|après-midi|demain|aujourd'hui|hui|aujourd|principaux|rédaction|événements",
  String.raw`nacional|internacional|economía|económica|economica|política|deportes|cultura|día|hoy|mañana|semana|fin|tarde|noche|principales|informativ[ao]s?|fotos?|español|portugués`,
  'cronache?|economia|politica|esteri|interni|sport|cultura|oggi|domani|settimana|giorno|giornata|mattina|sera|principali|previsti',
  'nacional|economia|desporto|hoje|amanhã|dia|semana|principais|temas|português|em|dos?|das?|para|o|fim',
  'dagens|viktigaste|viktigste|vigtigste|från|fra|utrikes|inrikes|utenriks|innenriks|udland|indland|sporten|(?:för|for|etter|efter)middag|kväll|kveld|aften|morgon|den',
  String.raw`innenriks|utenriks|inrikes|utrikes|indland|udland|økonomi|ekonomi|kultur|idag|dag|imorgon|imorgen|uke|uge|uka|vecka|veckan|helg|helgen|weekenden|dagens|ukens|ugens|veckans`,
  String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|s[aá]bado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta|quinta|sexta|feira|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tisdag|lördag|söndag`,
  String.raw`jan\p{L}*|feb\p{L}*|f[ée]v\p{L}*|mar\p{L}{0,4}|m(?:aa|ä)r(?:t|z)|apr\p{L}*|avr\p{L}*|abr\p{L}*|ma[yijg]\p{L}{0,4}|jun\p{L}*|jui\p{L}*|jul\p{L}*|giu\p{L}*|lug\p{L}*|aug\p{L}*|ago\p{L}*|ao[ûu]t|sep\p{L}*|set\p{L}{0,6}|okt\p{L}*|oct\p{L}*|out\p{L}*|ott\p{L}*|nov\p{L}*|de[ckz]\p{L}{0,6}|d[ée]c\p{L}*|dic\p{L}*`,
  String.raw`\d[\d\p{L}]{0,6}|heures|horas|bc|noon|a|p|m|est|edt|gmt|cet|uur|uhr|uke|kl|bis|tot|to|hours`,
  String.raw`of|for|the|at|on|in|and|from|by|voor|van|de|het|en|uit|om|aan|für|vom|von|der|die|das|am|zum|und|den|im|du|des|de|la|le|les|pour|et|au|aux|à|attention|el|los|las|del|para|y|di|del|della|dei|agli|ai|alle|gli|per|il|i|e|le|da|do|dos|das|aos|os|til|till|alla|alle|all|our|to|an|unsere|onze|nos|nuestros|for|i|og|och|av|l|d|s|us|uk|eu|a`,
);

/** Those who have the copy. */
export const desks = either(
  'editors|redaktionell\\p{L}*|redactionele?|news ?desks?|newsrooms?|subscribers|picture (?:desks?|editors)',
  '(?:foto|eind|beeld|nieuws|sport)?redacties?|abonnees|afnemers',
  '(?:sport|bild|foto|nachrichten)?redaktion(?:en)?|bezieher',
  'rédactions|rédacteurs|abonnés',
  'abonados|redacciones|editores|suscriptores',
  'redazioni|redattori|abbonati',
  'assinantes|redações|redacções',
  'redaksjone(?:r|ne)|redaktionern[ae]|abonnentern[ae]|abonnentene',
);
/** And those whom shops speak to as well. */
export const clients =
  'clients|customers|users|klanten|media|kunden|medien|usagers|médias|clientes|medios|clienti|kunder(?:ne)?|kundene|kunderna';
/** What is said to them. */
export const notices =
  'technical|holiday|service|hours|ter|dienst\\p{L}*|(?:foto|bild|video|audio|grafik|programm|kunden)hinweise?|notes?|notices?|advisory|message|information|info|reminder|noot|bericht|mededeling|dienstmededeling|dienstbericht|attentie|hinweise?|mitteilung|information|avis|note|message|nota|aviso|mensaje|avviso|comunicazione|melding|meddelelse|meddelande|besked|beskjed';

/** What a desk does with stories of its own, and what of. */
export const planning = either(
  String.raw`(?:we|ap|afp|reuters|tass|pa|the desk|the ap|our (?:desk|reporters?|coverage)) (?:will (?:move|file|send|publish|cover|have|include|transmit|staff)|plans?(?: to)?|are planning|intends? to|expects? to|expect|is planning)|our coverage (?:this|of|will)|coverage plans|stories (?:we (?:plan|are)|planned|expected|scheduled)|(?:events|matches|games) will be staffed|here (?:are|is) (?:the |our |what |how )?[^.\n]{0,50}?(?:stories|events|coverage|plans|schedule|agenda|topics|top news)|top stories at|sports schedule at|this diary is`,
  String.raw`(?:de redactie|wij|we|het anp|anp|belga|de (?:sport|foto|economie)redactie) (?:werk(?:t|en)|verwacht(?:en)?|plan(?:t|nen)|kom(?:t|en)|breng(?:t|en)|mak(?:t|en)|doe[tn]?|doen|volg(?:t|en)|stu(?:urt|ren)|lever(?:t|en)|schrij(?:ft|ven)|bericht(?:en)?) [^\n]{0,60}?(?:onderwerpen|verha(?:al|len)|verslag(?:en)?|items|berichten|foto's|reacties|bericht|voorbeschouwing|achtergrond|stuk|update)|(?:dit|deze|hier|ziehier)(?: zijn| is| staan| volgen)? (?:de|het)? ?[^.\n]{0,20}?(?:onderwerpen|gebeurtenissen|agenda|planning|verhalen)|van deze onderwerpen|op het programma staan|wijzigingen voorbehouden`,
  String.raw`(?:wir|dpa|die dpa|apa|sda|die redaktion) (?:plan(?:t|en)|berichte[nt]|bringt|bringen|send(?:en|et)|liefer(?:n|t)|bietet|bieten|erwarte[nt]|sieht|sehen)|(?:diese|folgende|die folgenden) (?:themen|beiträge|termine|texte|meldungen|geschichten|bilder)|(?:termine|themen|beiträge) des tages|für heute (?:geplant|vorgesehen)|die wichtigsten termine|für morgen (?:geplant|vorgesehen)`,
  String.raw`(?:l'afp|afp|belga|l'ats|nous|le service \p{L}+|la rédaction) (?:pr[ée]voit|prévoyons|diffusera|proposera|propose|couvrira|traitera|transmettra)|voici (?:les|nos|l'|ce que (?:notre|nous|la))[^.\n]{0,40}?(?:sujets|événements|prévisions|papiers|agenda|temps forts|rendez-vous)|nos prévisions|(?:les )?sujets (?:prévus|traités|du jour)|principaux événements prévus`,
  String.raw`(?:efe|télam|europa press|notimex|la redacción) (?:ofrecerá|prevé|transmitirá|difundirá|cubrirá|tiene previsto)|(?:estas|estos) son (?:las|los) (?:principales )?(?:previsiones|temas|noticias|informaciones|citas)|principales previsiones|previsiones para`,
  String.raw`(?:l'ansa|ansa|agi|adnkronos|la redazione) (?:prevede|trasmetterà|seguirà)|quest[ie] (?:gli|i|le) (?:principali )?(?:avvenimenti|servizi|appuntamenti|temi|notizie)|servizi previsti|avvenimenti previsti`,
  String.raw`acompanhamos|cobrimos|(?:a )?lusa (?:prevê|transmitirá|vai)|principais temas|(?:estes|estas) (?:são|sao) (?:os|as)`,
  String.raw`(?:vi|ritzau|ntb|tt|redaktionen|redaksjonen) (?:planerar|planlegger|planlægger|följer|følger|dækker|dekker|bevakar|sender|skickar|kommer)|dette planlegger|følgende (?:historier|begivenheder|saker)|följande (?:texter|händelser)`,
);

/** What they are served by. */
export const services =
  '(?:our|satellite|text|photo|picture|wire|news|data) (?:service|feed|delivery)|service|delivery|feed|ftp|api|portal|satellite|zendlijn(?:en)?|levering|fotodienst|beelddienst|tekstdienst|nieuwsdienst|de site|dienst|desk|zugang|bildfunk|lieferung|service satellite|notre service|plateforme|servicio|el servicio|servizio|serviço|tjeneste\\p{L}*|tjänst\\p{L}*|leverans\\p{L}*|levering\\p{L}*|börsentabellen|format|newsroom';
/** How it goes with these. */
export const serving =
  'interrupt(?:ed|ion)|unavailable|maintenance|outage|will stop|migrat\\p{L}+|move to|staffed|open from|onderhoud|haper\\p{L}+|niet beschikbaar|storing|panne|onderbroken|bereikbaar|plat|openingstijden|wartung\\p{L}*|nicht möglich|gestört|unterbrochen|störung|nicht erreichbar|ausfall|liefern wir|neuem format|interrompu|coupure|maintenance|indisponible|perturbé|interrump\\p{L}+|interrupción|mantenimiento|no disponible|sospeso|manutenzione|indisponível|manutenção|interromp\\p{L}+|driftsstopp|driftstopp|nede|utilgængelig|utilgjengelig|vedlikehold|underhåll|vedligehold';

/** Pictures and the like. */
export const media =
  "photos?|pictures?|pics|images|videos?|footage|audio|graphics?|foto's|foto|beelden|beeld|video's|graphics?|bilder|fotos?|videos?|grafik(?:en)?|photos|images|vidéos?|fotos|imágenes|vídeos?|fotografie|immagini|imagens|billeder|bilder|bildene|billederne|bilderna";
/** Where or for whom they are. */
export const stores =
  'subscribers|photo service|our (?:website|platform|portal|archive)|pool|downloaded?|(?:can|may) be downloaded|will move|beeldbank|onze (?:site|portal|website)|beeldarchief|bildfunk|bilddatenbank|bildarchiv|bildarkivet|billedarkivet|unserem (?:portal|archiv)|notre (?:plateforme|site|portail)|banque d.images|nuestra (?:web|plataforma)|nostro (?:sito|portale)|nossa (?:plataforma)|arkivet';
