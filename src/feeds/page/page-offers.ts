/** Longer lines are an article's. */
const longest = 220;

/** What is offered: a letter, an account, the rest of the text. */
const offered =
  /(?:^|[^\p{L}])(?:nieuwsbrief|nieuwsbrieven|newsletters?|infolettre|abonnee|abonnement(?:en|s)?|abonneer|abonnez|abonnés?|(?:je|uw|your) (?:e-?mail|mail|mailbox|inbox|postvak)|app|inbox|pushberichten|push alerts?|subscri\p{L}+|sign up|abo|abonnieren|account|inloggen|log in|anmelden|registrieren|plus)(?![\p{L}])/iu;
/** The reader is told to do something. */
const told =
  /^(?:meld je|schrijf (?:je|u)|abonneer|word (?:nu |ook )?(?:abonnee|lid)|download|maak (?:nu |gratis )?een account|probeer|ontvang|krijg|log in|lees verder|verder lezen|al abonnee|nog geen abonnee|sign up|subscribe|get (?:the|our|all)|register|create|join|already a|melden sie|abonnieren|jetzt|testen sie|weiterlesen|sie haben (?:bereits|schon)|inscrivez|abonnez|recevez|créez|déjà)(?![\p{L}])/iu;
/** `Elke ochtend het nieuws in je mail?` */
const daily =
  /^(?:elke|iedere|every|each|jeden|jede|chaque) \p{L}+,? [^,"“”„]{0,60}(?:in (?:je|uw|your) (?:e-?mail|mail|mailbox|inbox|postvak)|per e-?mail|in (?:ihr|ihrem) postfach|par e-?mail|dans votre boîte[^,"“”„]{0,20})[.!?]?$/iu;
/** What is said of the page and not of the news. */
const fixed = [
  /^(?:nieuwsbrief|newsletter|infolettre)[:!]?$/iu,
  /^dit (?:artikel|verhaal) is (?:exclusief |alleen |gratis )?(?:(?:te lezen )?voor|beschikbaar voor)/iu,
  /^(?:verder lezen|al abonnee|nog geen abonnee|déjà abonnée?|already a subscriber|weiterlesen mit \p{L}+)\s?[?!.]?(?=\s|$)/iu,
  /^(?:la suite de )?cet article est réservé/iu,
  /^la suite (?:de cet article )?est réservée/iu,
  /^il vous reste \d{1,3}[.,]?\d*\s?% de cet article/iu,
  /^(?:this|the rest of this) (?:article|story) is (?:only )?(?:for|available to) (?:our )?subscribers/iu,
  /^dieser artikel ist (?:nur )?für (?:abonnenten|leser)/iu,
  /^our standards: /iu,
  /^please use .{1,30} browser for /iu,
  /^(?:overname van|niets van) .{0,60}(?:niet toegestaan|zonder toestemming)/iu,
];

/**
 * Whether a line among an article's paragraphs is the site's own: that the rest is for subscribers, or how to have a newsletter or an app. A sentence
 * about subscribers that speaks to nobody is news.
 */
export function isOffer(text: string): boolean {
  if (text.length > longest) return false;
  return (told.test(text) && offered.test(text)) || daily.test(text) || fixed.some((each) => each.test(text));
}
