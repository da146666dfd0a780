import { addGate, opensGate } from "../opening-gates.ts";
import {
	added,
	between,
	changed,
	clarified,
	corrected,
	earlierVersion,
	itself,
	markets,
	places,
	readThus,
	repeated,
	sentCopy,
	supplement,
	things,
	updated,
	versions,
	wrongly,
} from "./revision-words.ts";

/** A version that takes the place of another. `headline`: without the mark that says so. */
export type Revision = {
	readonly means: "correction" | "update" | "repeat";
	readonly headline: string | null;
};

/** Copy that may be one. */
export type Revised = {
	readonly headline: string | null;
	/** Its summary and its paragraphs. */
	readonly texts: readonly string[];
	/** Whether it is known to be an agency's: what a site writes may be said of anything. */
	readonly isAgency: boolean;
};

/** Begins of words, in all languages: a mark on a headline has one. Letters count without their marks. */
const marking =
	/ corr| korr| rectif| rettif| retif| errat| fe de err| berichtig| richtigst| rechtzet| rechtgez| refile| amend| fix| verbeter| verbesser| herstel| aangepast| gewijzigd| rett| rattels| ratta| clarif| verduid| toelicht| prazis| klarst| precis| aclara| chiariment| esclarec| preciser| praeciser| presiser| fortydlig| updat| actuali| aktuali| geactuali| bijgewerkt| mise a jour| amp | amplia| aggiorn| atualiz| opdater| oppdater| uppdater| neufassung| neu | nieuwe versie| nieuw | meer | revised| herzien| aanvull| aangevuld| erganz| zusammenfassung| complem| ajout| lead | repeat| rpt| resen| re sent| herha| wiederhol| wdh| repet| rediff| repit| ripet| gentag| gjenta| repris| upprepa/iu;
/** The same of a sentence about copy. */
const correcting =
	/ aangepast| amended| berichtig| correc| correct| correg| corrett| correzio| corrig| errata| erratum| fixe| geandert| gecorrig| gerectif| gewijzigd| herstel| korrektur| korrig| rattad| rattar| rattels| rattet| rechtz| rectifi| refile| rektif| retific| rettels| retter| rettet| rettific| richtiggest| verbesser| verbeter/iu;
/** Of one that speaks of copy that was sent, or tells how to read it. */
const reading =
	/er version| previous version| prior version|re versie|vorige versie|eren version|rigen version|version preced|premiere version|version anterior|versione prec|versao anter|tidligere vers|tidigare vers| misstated| misspel| misident| misquot| incorrect| erroneous| wrongly| abusiev| ten onrechte| onjuist| verkeerd| per abuis| fout | foutief| falschlich| irrtumlich| par erreur| errone| equivocad| erron| sbagliat| errad| felaktig| fejlagt| please read| bien lire| de lire| fallait lire| te lezen| moet | statt | lies | lease | debe decir| leggasi| si legga| ler se| leia se| las i | ska vara| skal der | stod att| forstas | we gave | read | precis| clarif| verduid| aclara| presiser| fortydl/iu;

/** Characters of a headline and of each text that are looked at. */
const longestHeadline = 240;
const longestText = 700;
const gates = {
	marking: addGate([marking], longestHeadline),
	correcting: addGate([correcting], longestText),
	reading: addGate([reading], longestText),
};

/** Reads of headline and text that this is a corrected, updated or repeated version; null: nothing says so. */
export function findRevision({
	headline,
	texts,
	isAgency,
}: Revised): Revision | null {
	const copy = placesOfNotes(texts);
	const isTold =
		copy.some((text) => tellsOfCorrection(text)) ||
		(headline !== null && tellsOfCorrection(headline, true));
	if (headline !== null && opensGate(gates.marking, [headline])) {
		const isMarket = market.test(
			`${headline}\n${texts[0]?.slice(0, 300) ?? ""}`,
		);
		const isMentioned =
			isTold || copy.some((text) => mentions.test(text.slice(0, longestText)));
		const marked = readMark(headline.slice(0, longestHeadline), {
			isAgency,
			isTold,
			isMentioned,
			isMarket,
		});
		if (marked !== null)
			return isTold ? { ...marked, means: "correction" } : marked;
	}
	return isTold ? { means: "correction", headline } : null;
}

/** A note on the version stands in one of the first texts or in the last. */
function placesOfNotes(texts: readonly string[]): readonly string[] {
	return texts.length <= 5 ? texts : [...texts.slice(0, 4), texts.at(-1) ?? ""];
}

const alone = (words: string) => new RegExp(`^(?:${words})$`, "u");
const said = (words: string) =>
	String.raw`(?<![\p{L}\d])(?:${words})(?![\p{L}\d])`;
const one = (...parts: readonly string[]) => new RegExp(parts.join("|"), "iu");
const market = one(said(markets));
const mentions = one(said(earlierVersion), said(sentCopy));

const classes = {
	corrected: alone(corrected),
	clarified: alone(clarified),
	updated: alone(updated),
	repeated: alone(repeated),
	place: alone(places),
	changed: alone(changed),
	version: alone(versions),
	thing: alone(things),
	supplement: alone(supplement),
	added: alone(added),
	between: alone(between),
} as const;
type WordClass = keyof typeof classes;
const names = Object.keys(classes) as readonly WordClass[];

/** Of several words that are one. */
const joined: readonly (readonly [RegExp, string])[] = [
	[/mise [àa] jour/giu, "actualisation"],
	[/fe de err(?:atas?|ores)/giu, "errata"],
	[/errata corrige/giu, "errata"],
];

/** The class of each word of what may be a mark; null: of none. */
function classesOf(text: string): readonly (WordClass | null)[] {
	const plain = joined
		.reduce((so, [words, word]) => so.replace(words, word), text)
		.toLowerCase();
	const words = plain.match(/[\p{L}\d]+/gu) ?? [];
	return words.map(
		(word) => names.find((name) => classes[name].test(word)) ?? null,
	);
}

type Known = {
	readonly isAgency: boolean;
	/** The text says that something was corrected. */
	readonly isTold: boolean;
	/** It speaks of copy that was sent before. */
	readonly isMentioned: boolean;
	/** Headline or text speaks of markets, whose falls are called so. */
	readonly isMarket: boolean;
};

const inFront = {
	bracket: /^\W{0,3}[([]([^)\]]{2,140})[)\]][ :–—-]*/u,
	sign: /^(?:[+*=#]{2,} ?)?([\p{L}\d][^:|+*=#–—]{1,70}?)(?: ?[:|]+ | ?[:|]$|\.[-–] |(?<=\p{Lu}{3})\. (?=\p{Lu})| ?[+*=#]{2,} ?| [-–—]+ |(?<=\p{Lu}{3})[-/](?!Bericht)(?=\p{Lu}))/u,
	both: /^(\p{L}{4,} ?\([^)]{1,60}\))[ :–-]+(?=\p{Lu})/u,
	capitals:
		/^(\p{Lu}{4,14}(?: \p{Lu}{2,14}){0,3}) (?=\p{Lu}\p{Ll}|\d|["“„'‘«])/u,
};
const behind = {
	bracket: /\s*[([]([^()[\]]{2,100})[)\]]\s*$/u,
	sign: /(?:,| [-–—]) ?([\p{L}\d][^,–—:]{2,40})$/u,
};
/** The longest mark without a bracket, in words. */
const longestMark = 9;

function readMark(headline: string, known: Known): Revision | null {
	for (const [form, pattern] of Object.entries(inFront)) {
		const match = pattern.exec(headline);
		if (match === null) continue;
		const rest = headline.slice(match[0].length).trim();
		const means = meaningOf(match[1] ?? "", {
			...known,
			isBracket: form === "bracket",
			rest,
		});
		if (means !== null) return { means, headline: rest || headline };
	}
	for (const [form, pattern] of Object.entries(behind)) {
		const match = pattern.exec(headline);
		if (match === null) continue;
		const mark = match[1] ?? "";
		const means = meaningOf(mark, {
			...known,
			isBracket: form === "bracket",
			rest: null,
		});
		if (
			means !== null &&
			(form === "bracket" || isSetApart(mark, known.isAgency))
		)
			return {
				means,
				headline: headline.slice(0, match.index).trim() || headline,
			};
	}
	if (ofSent.test(headline)) return { means: "correction", headline };
	const whole = classesOf(headline);
	const isWhole =
		whole.every((each) => each !== null) && whole.includes("corrected");
	const isOfCopy = whole.some(
		(each) => each === "place" || each === "version" || each === "thing",
	);
	return isWhole && (isOfCopy || whole.length === 1) && !known.isMarket
		? { means: "correction", headline }
		: null;
}

/** `Erratum bij persbericht …`, `Correctie op 'Dode bij ongeluk': …`, `Correction to our report on …`, of what was sent. */
const ofSent = new RegExp(
	String.raw`^\W{0,3}(?:erratum(?: ?:| (?:bij|du|to|zu|zum|à|au|al|alla|n°|nr)(?!\p{L}))|(?:${corrected}) (?:bij|op|van|aan|to|of|zu|zum|zur|à|au|de|del|della|alla|a|til|av|till|i) (?:["'“„«‘]|(?:our|ons|het|the|de|unsere[rm]?|notre|la|el|il|nuestr[ao]) )?(?:(?<=["'“„«‘])|(?:${versions})(?!\p{L})))`,
	"iu",
);

/** Behind a comma or a dash: in capitals, of two words and more, or an agency's own. */
function isSetApart(mark: string, isAgency: boolean): boolean {
	return isAgency || mark === mark.toUpperCase() || mark.includes(" ");
}

type Mark = Known & {
	readonly isBracket: boolean;
	/** The headline behind the mark; null where the mark stands behind the headline. */
	readonly rest: string | null;
};

/** What a mark says of the version, if it is one: each of its words is of a class, or it stands in brackets and begins with one. */
function meaningOf(text: string, mark: Mark): Revision["means"] | null {
	const all = classesOf(text);
	const [first = null] = all;
	const has = (...asked: readonly WordClass[]) =>
		asked.some((each) => all.includes(each));
	const isWhole =
		all.length > 0 &&
		all.length <= longestMark &&
		all.every((each) => each !== null);
	const isCapitals = text === text.toUpperCase();
	const isOfCopy = has("place", "thing", "version");
	if (mark.isBracket) {
		const begins = (...asked: readonly WordClass[]) =>
			first !== null && asked.includes(first);
		const namesPlace = has("place") && has("corrected", "changed");
		if (begins("corrected") || namesPlace || (isWhole && has("corrected")))
			return "correction";
		if (
			begins("changed") &&
			(isOfCopy || has("supplement") || (isWhole && mark.isAgency))
		)
			return "correction";
		if (begins("repeated")) return "repeat";
		if (begins("updated") || (isWhole && has("updated"))) return "update";
		if (begins("added", "supplement") && (isOfCopy || /^\p{L}+ ?:/u.test(text)))
			return "update";
		return has("supplement") && (has("thing") || (isWhole && mark.isAgency))
			? "update"
			: null;
	}
	if (!isWhole || isReport.test(text)) return null;
	// In small letters a colon stands in much news; an agency begins what is behind its mark as a headline.
	const isHeadline =
		mark.rest === null ||
		mark.rest === "" ||
		/^["“„'‘«]?[\p{Lu}\d]/u.test(mark.rest);
	if (has("corrected"))
		return speaksOfCopy(all, isCapitals, isHeadline, {
			...mark,
			isEnglish: english.test(text),
		})
			? "correction"
			: null;
	if (has("clarified"))
		return mark.isMentioned || isCapitals ? "correction" : null;
	if (
		has("changed") &&
		isHeadline &&
		(has("place", "version") ||
			mark.isTold ||
			(mark.isAgency && all.length === 1))
	)
		return "correction";
	if (!isHeadline && !isCapitals) return null;
	if (has("repeated") && (isCapitals || mark.isAgency || has("version")))
		return "repeat";
	if (
		has("updated") &&
		(isCapitals || mark.isAgency || has("version") || all.length === 1)
	)
		return "update";
	if (has("supplement") && (isCapitals || mark.isAgency)) return "update";
	return has("added", "supplement") && has("version") ? "update" : null;
}

/** dpa's report by a correspondent. */
const isReport = /^korr-?bericht/iu;
const english = /^correct(?:ed|ions?|ives?|s)?(?!\p{L})/iu;

/** A correction of copy, and not of markets, of exams or of a register. */
function speaksOfCopy(
	all: readonly (WordClass | null)[],
	isCapitals: boolean,
	isHeadline: boolean,
	{
		isTold,
		isMarket,
		isAgency,
		isEnglish,
	}: Mark & { readonly isEnglish: boolean },
): boolean {
	if (isTold || all.includes("place") || all.includes("version")) return true;
	if (isCapitals) return true;
	if (isMarket) return false;
	// In English `Correction:` is news as well.
	return isEnglish ? isHeadline && isAgency : isHeadline || isAgency;
}

/** Within one sentence. */
const within = String.raw`[^.!?\n]{0,90}?`;
const ordinal = String.raw`(?:\d+(?:st|nd|rd|th|e|er|de|ste|\.|º)?|first|second|third|fourth|fifth|last|eerste|tweede|derde|vierde|vijfde|laatste|ersten|zweiten|dritten|vierten|letzten|premier|deuxième|troisième|quatrième|dernier|primer|segundo|tercer|cuarto|último|primo|secondo|terzo|quarto|ultimo|primeiro|terceiro|første|andet|andre|tredje|sidste|siste|första|andra|fjärde|sista)`;
const aPlace = said(
	`${places}|(?:in|im|au|en el|al|no|i) (?:the )?${ordinal} (?:zin|satz|phrase|frase|riga|setning|mening|par)`,
);
const aThing = said(`${places}|${things}`);
const aCorrection = said(
	`${corrected}|amends|fixes|fixed|verbetert|verbeterd|herstelt|hersteld|aangepast|gewijzigd|geändert|verbessert`,
);

const aCorrectionWord = one(aCorrection, said("errata|erratum"));

/** Sentences of which one is enough. */
const signs = {
	earlier: one(`${said(earlierVersion)}${within}${said(itself)}`),
	itself: one(
		`(?:^|[.!?*(–—-] ?|\\n)${said(itself)} (?:has been|have been|was|is|werd|wurde|ist|a été|ha sido|è stat[oa]|foi|er|är|har|blev) (?:\\p{L}+ ){0,3}?${aCorrection}`,
		`(?:^|[.!?*(–—-] ?|\\n)(?:\\()?this (?:[\\p{L}\\d.]+ ){0,3}?(?:version|story|item|article)${within}(?:corrects?|corrected|refiled|refiles)(?!\\p{L})`,
	),
	// In brackets, with what was corrected: `(Retter skrivefeil i tittelen.)`.
	bracket: one(
		String.raw`[(\[](?:[^()\[\]]{0,60}?[,:–—-] ?)?${aCorrection}[^()\[\]]{0,120}?${aThing}`,
		String.raw`[(\[][^()\[\]]{0,60}?${aPlace}[^()\[\]]{0,80}?${aCorrection}`,
		String.raw`[(\[][^()\[\]]{0,60}?${said(earlierVersion)}[^()\[\]]{0,80}?(?:${aCorrection}|${said(wrongly)})`,
	),
	// Behind a call to editors or at the begin: `Eds: Fixes typo in headline.`
	start: one(
		String.raw`(?:^|\n|: )(?:the following )?${aCorrection}(?: \p{L}+){0,6}? ${aPlace}`,
		String.raw`(?:^|\n)[^.\n:]{0,40}(?:noot|note|nota|hinweis|let op|attention|achtung|redakti\p{L}+|redacties?|eds)[^.\n:]{0,30}:[^.\n]{0,80}?(?:${aPlace}[^.\n]{0,60}?${aCorrection}|${aCorrection}[^.\n]{0,60}?${aPlace})`,
		String.raw`(?:please )?note (?:the )?(?:change|correction)${within}${aPlace}`,
	),
	// `Correctie (27 november): …`, `Corrections : la magnitude au paragraphe 1`.
	label: one(
		String.raw`(?:^|\n|[.!?*] )(?:\p{L}+ (?:en|and|und|et|y|e|og|och) )?(?:correctie|correction|corrections|corrected|rectificatie|rechtzetting|erratum|errata|berichtigung|korrektur(?:hinweis)?|richtigstellung|rectificatif|corrección|rectificación|fe de erratas|correzione|rettifica|errata corrige|correção|retificação|rettelse|retting|rättelse|korrigering|korreksjon)(?: \([^)]{1,40}\))? ?: `,
	),
	sent: one(
		`${said(sentCopy)}${within}(?:${said(wrongly)}|${said(readThus)})`,
		`${said(sentCopy)}[^\\n]{0,140}?${said(readThus)}`,
	),
	// `Bien lire au deuxième paragraphe`, `Im Titel muss es richtig heißen`.
	read: one(
		String.raw`(?:^|[.!?:] |\n)(?:[^.\n]{0,50}?[ :])?(?:please read|gelieve ${within}lezen|bien lire|prière de lire|lies bitte|lire|léase|leggasi|si legga|läs|leia-se)(?!\p{L})${within}${aPlace}`,
		String.raw`${aPlace}${within}(?:please read|gelieve ${within}lezen|bien lire|prière de lire|lies bitte|lire (?=["“«])|léase|leggasi|si legga|läs(?= )|leia-se|muss es (?:richtig |korrekt )?[^.\n]{0,60}heißen|moet [^.\n]{2,60} (?:zijn|luiden|heten|staan)(?=,| en niet|$)|debe decir|skal der stå|skal det stå|ska det stå)`,
		String.raw`donde (?:dice|decía) ["“«][^\n]{1,60}debe decir|onde se lê ["“«][^\n]{1,60}(?:deve ler-se|leia-se)|muss es (?:richtig|korrekt) [^.\n]{1,60}heißen`,
	),
};
const clarifies = one(
	String.raw`(?:^|\n|[.!?] )(?:${clarified}) ?: ${within}(?:${said(earlierVersion)}|${said(wrongly)}|previously|eerder|auparavant|anteriormente|in precedenza|tidligere|tidigare)`,
);

function tellsOfCorrection(text: string, isHeadline = false): boolean {
	const looked = text.slice(0, longestText);
	if (opensGate(gates.correcting, [text]) && aCorrectionWord.test(looked)) {
		if (!isHeadline && signs.label.test(looked))
			return !market.test(looked.slice(0, 300));
		if (signs.itself.test(looked) || signs.start.test(looked)) return true;
		if (/[([]/.test(looked) && signs.bracket.test(looked)) return true;
	}
	if (!opensGate(gates.reading, [text])) return false;
	if (
		signs.earlier.test(looked) ||
		signs.read.test(looked) ||
		clarifies.test(looked)
	)
		return true;
	return mentions.test(looked) && signs.sent.test(looked);
}
