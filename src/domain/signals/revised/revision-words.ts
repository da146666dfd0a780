/**
 * What copy about a new version of copy says, class by class and each in the languages of the wires, as parts of regular expressions in
 * small letters. A class alone is news (`Correction on the markets`); `find-revision.ts` says which go together.
 */

const either = (...parts: readonly string[]) => parts.join('|');

/** Put right: said of copy, of markets and of ministers. */
export const corrected = either(
  'correct(?:ed|s|ions?|ives?|ing)?|corr|refile[ds]?|errat(?:um|a)',
  'correcties?|gecorrigeerde?|corrigeert|rectificaties?|gerectificeerde?|rectificeert|rechtzetting(?:en)?|rechtgezet',
  String.raw`berichtig\p{L}*|korrig\p{L}*|korrektur\p{L}*|korr|richtigstellung\p{L}*|richtiggestellt\p{L}*`,
  String.raw`rectif|rectific\p{L}*|rectifi[ée]\p{L}*|corrig\p{L}*|correctifs?`,
  String.raw`correcci[oó]n\p{L}*|correg\p{L}*|corrett[aoie]|correzion[ei]|rettific\p{L}*`,
  String.raw`correç\p{L}*|retific\p{L}*|errado`,
  String.raw`rettels\p{L}*|rettet|retter|retting|rättels\p{L}*|rätta(?:r|d|t|de|ts)|korriger\p{L}*|korreksjon\p{L}*|korrektion\p{L}*`,
);

/** Made otherwise: of copy only where a part of it is named, or who says so is an agency. */
export const changed = either(
  String.raw`fix(?:e[ds])?|amend(?:s|ed|ment)?|change[ds]?|wrong|revised|verbeter\p{L}*|herstel(?:t|d|de)?|aangepaste?|gewijzigde?|wijzig(?:t|ing)|juiste|correcte|fout\p{L}*|verbesser\p{L}*|geändert\p{L}*|fehler\p{L}*|modifi[ée]\p{L}*|errori?|error(?:es)?|ändra[dt]|endret|ændret`,
);

/** Made plainer: of copy only where the text speaks of it. */
export const clarified = either(
  String.raw`clarif(?:ication|ied|ies)|verduidelijk(?:ing|t)|precisering|toelichting|präzisier\p{L}*|klarstellung|pr[ée]cisions?|aclara\p{L}*|precisi[oó]n|precisazion[ei]|chiariment[oi]|esclareciment\p{L}*|præciser\p{L}*|presiser\p{L}*|förtydlig\p{L}*`,
);

/** Taken further. */
export const updated = either(
  String.raw`updat(?:e[ds]?|ing)|upd|actualis\p{L}*|actualiz\p{L}*|aktualisier\p{L}*|geactualiseerde?|bijgewerkte?|ampliaci[oó]n|amplía|amp|aggiorna\p{L}*|atualiza\p{L}*|opdater\p{L}*|oppdater\p{L}*|uppdater\p{L}*|neufassung|writethru`,
);
/** What is added to copy: of it only where a part of it is named, or who says so is an agency. */
export const supplement = either(
  String.raw`lead|ld|recasts?|expanded|adding|voegt|vervangt|replaces|ersetzt|remplace|sustituye|sostituisce|substitui|erstatter|ersätter|tilføjer|lägger|aanvulling(?:en)?|aangevulde?|uitgebreide?|herziene?|herzien|toevoeging|toegevoegde?|tillagd[at]?|tilføjet|lagt|ergänz\p{L}*|zusammenfassung|überarbeitet\p{L}*|complément\p{L}*|complétée?|ajout\p{L}*|integrazione|acréscimo|utvidet|utökad|udvidet`,
);
/** Of copy only where a part of it is named. */
export const added = either(
  'adds|add|ajoute|aggiunge|new|more|nieuwe?|meer|neue?|neuer|erweiterte?|añade|nuev[ao]|nouve(?:au|lle)|acrescenta|ny|mer',
);

/** Sent once more. */
export const repeated = either(
  String.raw`repeat(?:s|ed|ing)?|rpt|re-?sent|resend(?:ing)?|herhaling|herneming|herhaalde?|herhaalt|wiederholung|wiederholt|wdh|r[ée]p[ée]tition|r[ée]p[ée]t[ée]e?|rediffusion|repetici[oó]n|repetid[ao]|repite|ripetizione|ripet\p{L}+|repetição|repete|gentag\p{L}*|gjenta\p{L}*|repetisjon|reprise?|upprepa\p{L}*`,
);

/** Where in copy: nothing but copy has these. */
export const places = either(
  String.raw`par(?:agraph|a)?s?|grafs?|headlines?|lede?s?|intro|byline|dateline|caption|alinea\p{L}*|paragraaf|paragrafen|kop|tussenkop|(?:slot)?zin|absatz|satz|vorspann|zwischentitel|bildunterschrift|bildtext|légende|didascalia|onderschrift|bijschrift|fotobijschrift|überschrift|titelzeile|paragraphes?|chapeau|titre|intertitre|párrafos?|titular|paragraf[oi]|capoversi?|capoverso|parágrafos?|afsnit|avsnitt\p{L}*|ingress(?:en)?|stycket?|rubrik(?:en)?|overskrift(?:en)?|tittel(?:en)?`,
);
/** What in copy may be wrong. */
export const things = either(
  String.raw`spelling|attribution|title|typos?|names?|surname|dates?|figures?|numbers?|ages?|units?|size|toll|quotes?|citations?|citat(?:er)?|sitat(?:er)?|declaraciones|dichiarazioni|declarações|details?|comments?|sentences?|spelfout|tikfout|naam|voornaam|achternaam|titel|cijfers?|getal|datum|leeftijd|bedrag|percentage|plaats(?:naam)?|jaartal|functie|aantal|reacties?|citaten|ceo|zahl(?:en)?|namen?|alter|ort(?:sname)?|schreibweise|tippfehler|reaktion(?:en)?|zitaten?|details|orthographe|noms?|chiffres?|âge|bilan|cifras?|nombre|fecha|edad|localidad|título|titolo|nome|numer[oi]|data|riga|valor|datoe?|navn(?:et)?|namn(?:et)?|skrivefeil|slåfejl|siffra|ålder`,
);
/** What copy is called in a mark. */
export const versions = either(
  String.raw`versions?|stor(?:y|ies)|items?|text|copy|release|versies?|berichte?n?|persbericht|artikel|tekst|fassung|version(?:en)?|meldung(?:en)?|hinweis|dépêche|article|communiqué|texte|noticia|nota|texto|notizia|testo|lancio|versione|versão|notícia|versjon(?:en)?|telegram(?:met)?|melding(?:en)?|texten|teksten|artikeln|artikkelen|saken|matéria|reportagem|crónica|verhaal|note|noot|courts|apa\d{4}|bel(?:ga)?|bsd\d{3}|afp|dpa|anp`,
);
/** Small words and calls for attention that stand between those. */
export const between = String.raw`\p{L}|in|of|to|the|an|and|for|on|from|at|with|no|op|van|het|de|een|bij|aan|voor|en|met|ook|zu|zum|zur|der|die|das|den|dem|im|am|und|von|vom|mit|au|aux|du|des|la|le|les|et|dans|sur|al|del|el|los|las|por|il|lo|gli|di|da|della|nel|nella|alla|os|as|do|dos|na|ao|til|af|av|på|om|till|och|og|jour|let|às|alle|em|om|um|las|kl|klokken|klockan|dia|\d{1,2}[hu]\d{0,2}|uur|uhr|heures|horas|\d+\p{L}{0,3}|achtung|attention|atención|attenzione|obs|bitte|beachten|please|gelieve|official|redacties?|redaktion(?:en)?|eds?|editors?|company|\d+(?:st|nd|rd|th|e|er|de|ste)?|first|second|third|fourth|last|eerste|tweede|derde|vierde|laatste|(?:erst|zweit|dritt|viert|fünft|letzt)e[nrms]?|premier|deuxième|troisième|dernier|primer|segundo|tercer|primo|secondo|terzo|primeiro|første|andre|andet|tredje|första|andra`;

/** The copy itself, as its own words call it. */
export const itself = either(
  'th(?:is|e) (?:story|article|item|report|text|post|piece|page)',
  '(?:dit|het|ons) (?:artikel|bericht|stuk|verhaal)|deze tekst|de tekst',
  '(?:dieses|des|diesem|dieser) (?:artikels|artikel|texts?|beitrags|beitrag|berichts|bericht|meldung)|der meldung',
  "(?:cet article|ce texte|cette dépêche|l'article|notre article|la dépêche)",
  'est[ae] (?:noticia|información|artículo|texto|nota)',
  "(?:questo |quest')(?:articolo|testo|notizia)|questa notizia|dell'articolo",
  '(?:deste|desta|este|esta) (?:texto|artigo|notícia)',
  '(?:(?:denne|den|dette|det|den här) )?(?:artiklen|artikkelen|artikeln|saken|teksten|texten|historien|nyheden|nyheten)',
);

/** A version of it that came before. */
export const earlierVersion = either(
  '(?:earlier|previous|prior|original|first) versions?',
  '(?:eerdere|vorige|oorspronkelijke|eerste) versies?',
  '(?:früheren?|vorherigen?|ersten?|ursprünglichen?|vorigen) (?:version|fassung)',
  '(?:versions? (?:précédentes?|antérieures?|initiales?)|(?:première|précédente) version)',
  '(?:versi[oó]n|versione|versão) (?:anterior|precedente|previa|inicial|iniziale)|(?:primera|prima|primeira) (?:versión|versione|versão)',
  '(?:tidligere|tidigare|forrige|første|första) (?:versjon|version)',
);

/** Agencies' own copy that was sent: `in our report of Thursday`, `In the item sent at 1512`. */
export const sentCopy = either(
  String.raw`in (?:an?|our|the|some|stories|versions) (?:[\p{L}\d.,]+ ){0,5}?(?:story|stories|item|report|dispatch|alert|copy|release|article)(?! (?:of|on) (?:his|her|their))`,
  String.raw`in (?:ons|het|een|onze|de) (?:\p{L}+ )?(?:(?:pers|nieuws)?bericht|persbericht|tekst|nieuwsbrief)|in (?:de|onze) (?:tabel|grafiek)`,
  String.raw`in (?:unserer|der|einer) (?:\p{L}+ )?(?:meldung|aussendung|nachricht)|in unserem (?:bericht|text)`,
  String.raw`dans (?:notre|nos|la|une|le|l') ?(?:dépêche|communiqué|article|papier)s?`,
  String.raw`en (?:la|el|nuestr[ao]|una?) (?:noticia|despacho|cable|información|comunicado|teletipo|nota)`,
  String.raw`(?:nella|nel|nell') ?(?:notizia|lancio|articolo|comunicato)(?: precedente)?`,
  String.raw`(?:na|no|em) (?:notícia|despacho|comunicado|texto)`,
  String.raw`i (?:telegrammet|meldingen|artiklen|artikkelen|artikeln|vår (?:artikel|text)|vores (?:artikel|telegram)|\p{L}{2,4}:s text|notisen|saken)`,
);

/** It was wrong there. */
export const wrongly = either(
  'misstated|misspelled|misidentified|misquoted|incorrect(?:ly)?|erroneous(?:ly)?|mistakenly|wrong(?:ly)?|inaccurate(?:ly)?|we (?:gave|said|wrote|reported)|an error|should have (?:said|read)',
  'abusievelijk|ten onrechte|onjuiste?|verkeerde?|per abuis|foutief|foutieve|een fout|fout geslopen|foutje',
  'irrtümlich|fälschlich(?:erweise)?|falsch(?:e|en|er|es)?|ein fehler|fehlerhaft(?:e|en)?',
  'par erreur|erronée?|à tort|une erreur|inexacte?|contrairement à',
  'equivocad[oa]|erróne[oa]|errad[oa]|por error|un error|um erro|por lapso|por engano|dijimos',
  'errat[oa]|sbagliat[oa]|erroneamente|per errore|un errore',
  'feil|forkert|felaktigt?|fejlagtigt|fel(?= )|kunde det forstås|stod att',
);

/** What is right: somebody is told to read it so. */
export const readThus = either(
  'please read|should read|read [^.\\n]{2,60} (?:and not|not|instead of|in place of)|instead of|and not|(?:is|are) (?:\\d|not)|the correct \\p{L}+ (?:is|are)',
  'gelieve [^.\\n]{0,40}te lezen|leest? men|lees(?= )|moet (?:zijn|luiden|staan)|dat moet|moet [^.\\n]{2,60} (?:zijn|luiden|heten)|en niet|in plaats van|de juiste',
  'lies(?: bitte)?|bitte lesen|richtig (?:heißen|lauten|ist|muss)|muss es [^.\\n]{2,60}heißen|statt(?= )',
  'bien lire|prière de lire|(?:il )?(?:fallait|faut) lire|lire [^.\\n]{0,60}(?:au lieu de|et non)|au lieu de|et non(?= )',
  'debe decir|léase|en lugar de|y no(?= )|el correcto|la correcta',
  'leggasi|si legga|si deve leggere|anziché|e non(?= )|invece di',
  'deve ler-se|leia-se|em vez de|e não(?= )|o valor correto',
  'läs(?= )|ska stå|rätt ska vara|skal der [^.\\n]{2,60}stå|skal stå|skal det stå|i stedet for|istället för|, inte (?=\\p{L}*\\d)|(?:det )?rette (?:er|tal)|det er nå rettet',
);

/** Where `correction` is a fall of prices. */
export const markets = String.raw`markets?|shares?|stocks?|wall street|analysts?|investors?|nasdaq|dow jones|bull|bear|housing|prices|beurs\p{L}*|aex|koersen|koers|analisten|beleggers|dax|börse\p{L}*|aktien\p{L}*|anleger\p{L}*|märkte\p{L}*|kurse|marchés?|bourse\p{L}*|cac|actions|investisseurs|bolsas?|mercados?|ibex|inversores|borsa|piazza affari|mercati|børs\p{L}*|aktier|aksjer|bitcoin|krypto\p{L}*|crypto\p{L}*`;
