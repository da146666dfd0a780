import { AnyCasePattern } from '../../text/patterns/any-case-pattern.ts';
import { addGate, opensFor } from '../../text/patterns/opening-gates.ts';
import { corrected, places, things } from './revision-words.ts';

/**
 * Sentences about a change in copy that need no mark on the headline: that the corrected text follows, what an earlier version said, that
 * this one corrects, that a part was missing, that it is sent again with what is right.
 */
const said = (words: string) => String.raw`(?<![\p{L}\d])(?:${words})(?![\p{L}\d])`;
const one = (...parts: readonly string[]) => new AnyCasePattern(parts);
/** Where a sentence begins; behind a dateline too. */
const start = String.raw`(?:^|\n|[.!?;*] ?|[(\[] ?|\)(?: ?[:=]|\.?-| ?[–—-]{1,2}) ?|\(\p{Lu}{2,6}\) )`;
const copy = String.raw`(?:stor(?:y|ies)|versions?|text[eo]?n?|item|copy|report|tekst(?:en)?|(?:nieuws)?bericht|versie|verhaal|artikel[n]?|fassung|meldung|form|dépêche|article|papier|noticia|crónica|versión|nota|información|despacho|testo|notizia|versione|lancio|notícia|versão|reportagem|matéria|versjon(?:en)?|udgaven?|utgaven?|utgåva?|telegram(?:met)?|melding(?:en)?|saken?|notisen?|nyheten)`;
const right = String.raw`(?:corrected|correct|amended|juiste|verbeterde|gecorrigeerde|aangepaste|herstelde|correcte|korrigierte[nrms]?|berichtigte[nrms]?|richtige[nrms]?|korrekte[nrms]?|corrigée?|rectifiée?|exacte?|correcte?|bonne|corregid[ao]|correct[ao]|rectificad[ao]|corrett[ao]|emendat[ao]|rettificat[ao]|esatt[ao]|corrigid[ao]|corret[ao]|retificad[ao]|rettede?|rettet|korrigerte?|korrigerede?|korrekte?|rigtige|riktig[ea]?|rättade?|rätta|korrigerade?)`;
const follows = String.raw`(?:hieronder|onderstaand|hierna|hierbij|hier|hier volgt|hieronder volgt|es folgt|nachfolgend|nachstehend|anbei|wir senden|im folgenden|hier ist|voici|ci-dessous|ci-après|suit|nous (?:re)?diffusons|sigue|a continuación|adjuntamos|(?:re)?enviamos|reproducimos|transmitimos|segue|di seguito|ecco|ritrasmettiamo|a seguir|eis|her (?:er|følger|kommer)|herunder følger|här (?:är|följer|kommer)|nedan följer|below is|here is)`;
const small = String.raw`(?:,? (?:nu|nun|de nuevo|nuovamente|novamente|again))?(?: (?:the|het|de|een|den|die|der|das|le|la|el|il|lo|o|a|det|en|ya))?`;
const followed = one(
  `${start}${follows}${small} (?:${right} ${copy}|${copy} (?:ya )?(?:${right}|com (?:a|as) (?:alteraç|correç)|in (?:korrigierter|berichtigter)))(?!\\p{L}{3})`,
  `${start}(?:wir senden|wir verbreiten) (?:den|die) \\p{L}+ (?:nochmals )?in (?:korrigierter|berichtigter) (?:form|fassung)`,
  `${start}(?:the |het |de |la |le |el |il |o |a |den |det |die |der )?(?:${right} ${copy}|${copy} ${right}) (?:follows|volgt|folgt|suit|sigue|segue|følger|följer)(?: hieronder| below| unten| ci-dessous)?(?=[.!:)\\]]|$|\\n)`,
);

/** `(in) een eerdere versie`, and not of a bill, an app or a book. */
const earlier = String.raw`(?:(?:in|in an?|an?|in the|the|in (?:een|de|ons)|een|de|in (?:einer|der)|eine|die|dans (?:une|la)|une|la|en una|en la|in una|una|numa|na|uma|i (?:en|et|ei)|en|ei) )(?:(?:earlier|previous|first|initial) (?:version|story|draft)|(?:eerdere|vorige|eerste|oorspronkelijke) (?:versie)|eerder bericht|(?:früheren?|vorherigen?|ersten?|vorigen|ursprünglichen?) (?:version|fassung|meldung)|(?:première|précédente) (?:version|mouture)|version (?:précédente|antérieure|initiale)|(?:primera )?versión(?: anterior| previa| inicial)?|(?:prima |precedente )?(?:versione|stesura)(?: precedente)?|versão (?:anterior|inicial)|primeira versão|(?:tidligere|forrige|første|tidlegare|tidigare|första) (?:version|versjon|udgave|utgave|utgåve|text|telegram))`;
const told = String.raw`(?:said|gave|stated|misstated|misspelled|misidentified|had|was wrong|stond|werd|gaf|noemde|meldde|hieß|stand|war von|wurde|mentionnait|indiquait|donnait|faisait état|évoquait|parlait|(?:il )?était (?:question|indiqué|écrit)|(?:se )?decía|figuraba|constaba|(?:si )?parlava|si diceva|indicava|riportava|(?:se )?dizia|constava|lia-se|stod|sto|angavs|uppgavs|var [^.\n]{2,30} (?:oppgitt|angitt|angivet|angiven)|ble det|blev det)`;
const saidBefore = one(
  `${start}${earlier},? (?:er |es |nous |vi |vi har |det )?${told}(?!\\p{L})`,
  String.raw`${start}(?:diferentemente|ao contrário) do que (?:foi )?(?:informad[oa]|publicad[oa]|noticiad[oa]|informamos|informou)|${start}contrairement à ce que nous (?:avons |avions )?(?:écri|indiqu|annonc)|${start}anders dan (?:wij |we )?(?:eerder )?(?:gemeld|meldden|berichtten|schreven)|${start}anders als (?:zunächst |zuvor |von uns )?(?:gemeldet|berichtet)|${start}a diferencia de lo (?:publicado|informado|que (?:publicamos|informamos))|${start}contrariamente a quanto (?:da noi )?(?:scritto|riportato|pubblicato)`,
);

/** `Cette dépêche corrige …`, `Eds: CORRECTS spelling of …`. */
const correcting = one(
  `${start}(?:this|dit|deze|diese[rs]?|cette|cet|esta|este|questa|questo|denne|dette|detta|den här) (?:${copy}) (?:corrects?|fixes|corrigeert|verbetert|herstelt|korrigiert|berichtigt|corrige|rectifie|rectifica|corregge|rettifica|retifica|retter|korrigerer|rättar|korrigerar)(?!\\p{L})`,
  `(?<!\\p{L})(?:eds?|editors?|ndlr|n\\.d\\.l\\.r\\.?|nota|note|noot|n\\.?v\\.?d\\.?r\\.?|redactie|redaktion|achtung|hinweis|obs|bemærk|merk|attention|atención|attenzione|ndr|n\\.d\\.r\\.) ?: ?${said(`${corrected}|fixes|fixed|amends|verbetert|herstelt|verbessert`)}[^.\\n]{0,60}?${said(`${things}|${places}|\\p{L}*nam[en]t?`)}`,
  `^(?:korrigiert|berichtigt|gecorrigeerd|verbeterd|corrigé|rectifié|corregido|corretto|corrigido|rettet|rättat|korrigert|korrigerat|corrected|nytt|neu) ?: [^\\n]{5,140}?[.] \\p{Lu}[^.\\n]{1,40}\\([\\p{L} ./-]{2,20}\\)`,
);

const endOf = String.raw`(?:(?:the )?(?:end|last par(?:agraph|a)?|final par(?:agraph|a)?)|(?:het )?slot|(?:het )?einde|(?:de )?(?:laatste|eerste|tweede|derde) (?:alinea|zin)|(?:der )?schluss|(?:das )?ende|(?:der )?(?:letzte|erste|zweite)r? (?:absatz|satz)|(?:la )?fin|(?:le )?(?:dernier|premier) paragraphe|(?:el )?final|(?:el )?último párrafo|(?:il )?finale|l'ultimo (?:capoverso|paragrafo)|(?:o )?(?:final|último parágrafo)|slutet|slutningen|slutten|(?:sista|siste|sidste) (?:stycket|avsnitt|afsnit))`;
/** `Slot ontbrak, hier compleet`: at the very start or in brackets. */
const missing = one(
  String.raw`(?:^|\n|[(\[])(?:${endOf} (?:ontbrak|ontbraken|viel weg|was weggevallen|fehlte|fehlten|war abgeschnitten|manquait|faltaba|mancava|faltava|saknades|manglet|manglede|was (?:missing|cut off|dropped))|(?:il manquait|faltaba|mancava|faltava|det manglede|det manglet) ${endOf})(?:[)\]]|[,;:.] )`,
);

/** `(Répétition avec le bon nom …)`. */
const again = one(
  `${start}(?:herhaling|herhaald|repeat(?:ing|ed|s)?|resending|resent|wiederholung|wiederholt|répétition|rediffusion|reprise|repetición|se repite|ripetizione|si ripete|repetição|repete-se|gentagelse|gentages|gjentas|gjentakelse|repeteres|repetisjon|upprepas|upprepning) (?:met|with|mit|avec|con|com|med) (?:\\p{L}+ ){0,3}?(?:${right}|right|bons?|bonnes|exacts?|giust[aoei]|cert[ao]s?|rätt|rigtigt?|korrekt|richtigem|exact[ao]s?)(?!\\p{L})`,
);

/** Begins of words, without their marks, of which each of those sentences has one. */
const changing =
  / corrected| corrects| correct | correcte| correcta| correcto| amended | juiste| verbeter| gecorrig| corrigeert| aangepast| herstel| korrig| berichtig| richtige| korrekt| corrig| rectifi| exacte| exacta| exacto| bonne | bon | corregid| rectific| corrett| corregge| emenda| rettific| esatt| corret| retific| alteracoes| alteracao| rettede| rettet| retter| rigtig| riktig| rattad| rattar| rattat| ratta | ratt | fixes | earlier | previous | first version| initial version| eerder| vorige versie| eerste versie| oorspronkelijke versie| fruheren | vorherigen | ersten version| ersten fassung| vorigen | ursprunglichen | premiere version| premiere mouture| precedente| anterieure| version anterior| version previa| primera version| prima versione| prima stesura| version inicial| versao anterior| versao inicial| primeira versao| tidligere| tidlegare| forrige| tidigare| forsta version| diferentemente| contrario do| contrairement a ce que nous| anders dan| anders als| diferencia de lo| contrariamente a| nytt | neu | ontbrak| viel weg| fehlte| abgeschnitten| manquait| faltaba| mancava| faltava| saknades| mangle| was missing| cut off| right | giust| certo | certa /iu;
const longestText = 700;
const gate = addGate([changing], longestText);

/** Whether a text below a headline has such a sentence. */
export function hasCopySentence(text: string): boolean {
  if (!opensFor(gate, text)) return false;
  const looked = text.slice(0, longestText);
  return [followed, saidBefore, correcting, missing, again].some((sentence) => sentence.test(looked));
}

/** `Errata corrige su …`, `Fe de errores en …`: said of print, and of bills that are behind a dateline. */
const erratum = new AnyCasePattern(
  /^\W{0,3}(?:errata corrige|erratum|errata|fe de err(?:atas?|ores?))(?= ?[:–—-] | (?:en|sur?|sul|sulla|bij|nel|nella|alla|na|no|de|del|du|over|zu|to|au|à)(?!\p{L}))/u,
);
const label = new AnyCasePattern(
  String.raw`^\W{0,3}(?:rectificatie|correctie|rechtzetting|verbetering|richtigstellung|berichtigung|korrektur|rectificatif|rectification|correction|corrección|rectificación|correzione|rettifica|correção|retificação|rettelse|retting|rättelse|korrigering|korreksjon|korrektion)(?: ?: | [–—-] | (?:op|bij|van|over|in|zu|zum|zur|von|à|de|du|des|sur|del|della|do|da|sobre|sul|om|til|av|af|till|on|to|of|${things})(?!\p{L}))`,
);
const dateline = /^.{2,60}\([\p{L} ./-]{2,20}\)(?: ?[-–—=:.]|\s)/u;
/** `(ANSA) - ROMA, 27 NOV -`. */
const agencyFirst = /^\W{0,2}\([\p{Lu}\d. /]{2,20}\) ?[-–—.]/u;
/** `…, not 17`: what is right and what was wrong. */
const contrast = new AnyCasePattern(
  /(?:,| en| und| et| y| e| and| og| och| maar) ?(?:niet|geen|nicht|kein\p{L}*|non|not|no|não|ikke|inte)(?!\p{L})/u,
);

/** Whether the headline names what is put right, over a text that is no story: no dateline opens it. */
export function namesWhatIsPutRight(headline: string, text: string, isAgency: boolean): boolean {
  if (text === '' || dateline.test(text) || agencyFirst.test(text)) return false;
  if (erratum.test(headline)) return true;
  return isAgency && label.test(headline) && contrast.test(text.slice(0, 240));
}
