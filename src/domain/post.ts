import type { EpochMs } from './item.ts';

/**
 * Platform-neutral messages. Every string is plain text in the reader's language, ready to be escaped by the
 * adapter, which renders it and never decides what it says. A time stands twice: as text, and as a moment
 * for platforms that can show a live age.
 */

/** Pressing a button runs its command, as if it was typed: `{ label: 'Volledige tekst', command: '/bericht 412' }`. */
export type Button = {
  readonly label: string;
  readonly command: string;
  /** What a platform that knows more than one look gives weight to. */
  readonly isPrimary?: boolean;
  /** Of what is in a card's menu: it stands among its buttons where the platform has no menu. */
  readonly isNeeded?: boolean;
};

/** How a story stands on its card: as it was filed, changed since, changed because it was wrong, taken back, or held back. */
export type CardState = 'new' | 'updated' | 'corrected' | 'withdrawn' | 'held';

/**
 * Why a story is marked: IPTC's urgency 1 and 2 · its agency took it back, or holds it back · it was wrong · it may have been
 * taken back, and somebody is asked · it waited for the end of an embargo.
 */
export type MarkKind =
  | 'flash'
  | 'urgent'
  | 'killed'
  | 'held'
  | 'corrected'
  | 'asked'
  | 'embargo-over'
  | 'to-desks';

/** What stands before everything else that is said of a story: never a sign or a colour alone. Routine has none. */
export type Mark = {
  readonly kind: MarkKind;
  /** `🔴`, `⛔`, `🟠`; empty where there is none. */
  readonly sign: string;
  /** `SPOED`, `INGETROKKEN`, `Gecorrigeerd`. */
  readonly word: string;
  /** `SPOED`, where the word says that and another thing as well: for who says the other thing elsewhere. */
  readonly urgency?: string;
};

/** A person or a group of a platform: a mention there, and its name as text elsewhere. Never out of a feed. */
export type Mention = {
  readonly platform: string;
  readonly what: 'user' | 'group';
  readonly id: string;
  readonly name: string;
  /** How it is told on another platform, where that is not its name: `Sanne (Slack)`. */
  readonly elsewhere?: string;
};

/** A stretch of a line. `age`: a moment of which the age is told, which stays true where the platform can do that. */
export type Run =
  | { readonly text: string; readonly style?: 'bold' | 'strike' | 'italic'; readonly link?: string }
  | { readonly age: EpochMs; readonly ageText: string }
  | { readonly mention: Mention };

/** One line as it is read, stretch by stretch. */
export type Said = readonly Run[];

/** The one time that is shown of a story. */
export type Clock = {
  /** Null where the time is unknown: then there is no live age. Never in the future. */
  readonly shownAt: EpochMs | null;
  /** `{time} ({age})`, `bijgewerkt {time} ({age})`, `verlaat (ANP: {time}), {age}`, `ingetrokken {age}`. */
  readonly frame: string;
  /** `02.14`, `gisteren 14.05` or `tijd onbekend, gezien 02.14`. */
  readonly timeText: string;
  /** `1 uur geleden`, true when the message was made; null where there is no sensible age. */
  readonly ageText: string | null;
};

/** Of a story that its agency took back or holds back. Its text and link are nowhere any more. */
export type TakenBack = {
  /** After the mark's sign: `INGETROKKEN door ANP 02.20`, `GEBLOKKEERD door ANP 02.23, niet gebruiken`. */
  readonly lead: string;
  /** Its headline as it was last live, else the first words of its lede; null where nothing names it. */
  readonly name: string | null;
  /** Whether the name is struck through: a held story may come back. */
  readonly struck: boolean;
  /** `van 01.31`: the time of the story; null where it is unknown. */
  readonly fromText: string | null;
  /** `Niet gebruiken. Al gebruikt? Haal het weg.` */
  readonly advice: string | null;
  /** `Reden`. */
  readonly reasonLabel: string;
  /** Why, in the agency's words; null where it did not say. */
  readonly reason: string | null;
  /** What people are asked of it, where its agency may have taken it back. */
  readonly question?: string;
  /** `ook bij AFP, daar niet ingetrokken`: who carries the text and stands by it. */
  readonly standing: string | null;
};

/** Who has a story: somebody took it, published it, or said that it is none for this newsroom. */
export type DeskNote = {
  readonly kind: 'taken' | 'published' | 'passed';
  /** `Bij @Sanne`, as it stands on a card and at the end of a line. */
  readonly said: Said;
};

/** Who else tells of the same happening, in a list that shows it once. */
export type ToldEvent = {
  /** The same for all stories of it. */
  readonly id: number;
  /** `ook AFP 14.02, RTR 14.11`. */
  readonly alsoText: string;
  /** The other stories of it, in the order in which they were filed. `by`: `AFP`. */
  readonly takes: readonly {
    readonly number: number;
    readonly by: string;
    /** Null where the time is unknown: `timeText` is when it was seen then. */
    readonly issuedAt: EpochMs | null;
    readonly timeText: string;
  }[];
};

/** What a card and a list line both show of a story. */
export type StoryLine = {
  readonly number: number;
  readonly state: CardState;
  /** Null for routine. */
  readonly mark: Mark | null;
  /** Null where the copy has none: then the dateline and the lede stand alone, and weigh no more than a lede. Of what was taken back null too. */
  readonly headline: string | null;
  /** What names the story in one line: its headline, else the first words of its lede. Of what was taken back it says so first: `INGETROKKEN: …`. */
  readonly title: string;
  /** http or https; null for a story that was taken back. */
  readonly link: string | null;
  /** `WASHINGTON (ANP/AFP)`. */
  readonly dateline: string | null;
  /** Who sent it, in a digest where the dateline does not say so. */
  readonly source?: string;
  /** When it was issued. Null where the time is unknown: then `timeText` says so and there is no live age. Never in the future. */
  readonly issuedAt: EpochMs | null;
  /** `14.05`, `gisteren 14.05` or `tijd onbekend, gezien 02.14`. */
  readonly timeText: string;
  /** `1 uur geleden`, true when the message was made; null where there is no sensible age. */
  readonly ageText: string | null;
  /** `bijgewerkt 14.22`, `verlaat (ANP: 14.05)`, …, joined by ` · `, for who shows the time of issue beside it; null when there is nothing to say. */
  readonly stateText: string | null;
  /** The one time for who shows only one: that of the newest version, or of what became of it. */
  readonly clock: Clock;
  /** Null for a story that stands. */
  readonly takenBack: TakenBack | null;
  /** Null while nobody has it. */
  readonly desk: DeskNote | null;
  /** BCP 47 language of headline and lede, null when unknown. */
  readonly language: string | null;
  /** In a list of what was found: the line of its text in which that stands, in bold, and who filed it. Absent: nothing was looked for. */
  readonly excerpt?: Said;
  /** What became of it in the channel that asks: `kwam 40 min te laat`. Absent: nothing that has to be said. */
  readonly note?: string;
  /** Absent: nobody else has it. */
  readonly event?: ToldEvent;
};

/** A picture beside a story: an adapter shows it small, and leaves it out where its platform does not take it. */
export type CardPicture = {
  /** https, on the public internet. */
  readonly address: string;
  /** What can be seen in it and who made it, for who cannot see it. Feed text, never empty. */
  readonly alt: string;
};

/** One story in one channel. */
export type CardPost = StoryLine & {
  readonly kind: 'card';
  /** Of a card that is another than usual: headline and dateline in one line, or as much of its text as its platform takes. */
  readonly look?: 'headline' | 'long';
  /** In which language it is told, where that is not the newsroom's own. */
  readonly spokenIn?: 'nl' | 'en';
  /** The begin of the first paragraph, without dateline; null for a story that was taken back. */
  readonly lede: string | null;
  /** The paragraphs behind the first one, where the card shows them. */
  readonly rest?: readonly string[];
  /** What differs from the version before, where it was corrected: `Verschil: … ~~1.200~~ **12.000** kilo …`. */
  readonly difference: Said | null;
  /** The same in a few words, and of any other new version: `doden **10 → 240**`. For who shows no thread beside the card, where that is said as well; absent: nothing is known of it. */
  readonly change?: Said;
  /** Of the card of an event: who has it and who was first, and which takes of it may not be used, line by line. */
  readonly takes?: readonly Said[];
  /** Absent: it has none, none may be shown, or the channel shows none. */
  readonly picture?: CardPicture;
  /** `Buitenland`. */
  readonly topic: string | null;
  readonly credit: string | null;
  /** `🇺🇸 08.05`: the clock where it happened, if the place is known. */
  readonly placeText: string | null;
  /** Last in the small print: `versie 2`. */
  readonly hints: readonly string[];
  /** IPTC 1–2: worth a loud notification. */
  readonly urgent: boolean;
  /** The board marks it; never true on Slack or Discord. */
  readonly sample: boolean;
  /** Lines that call people by name: what is mentioned here, and nothing else, may ring. Posted, never edited in. */
  readonly calls: readonly Said[];
  readonly buttons: readonly Button[];
  /** What is pressed less often, at most four: an overflow menu, where the platform has one. */
  readonly more: readonly Button[];
  /** `Naar de bron`: the label for what opens `link`. */
  readonly linkLabel: string;
};

/** A card that stands for many stories: what came too late to post one by one, a digest. */
export type ListPost = {
  readonly kind: 'list';
  readonly title: string;
  readonly lines: readonly StoryLine[];
  /** As on a card. */
  readonly spokenIn?: 'nl' | 'en';
};

/** A sentence from Telex itself, or what is said under a card of a kill, a correction, a new version. */
export type NoticePost = {
  readonly kind: 'notice';
  /** All of it as plain text; its first line is what a phone shows, and begins with the mark. */
  readonly text: string;
  /** Kills and corrections ask for attention. */
  readonly loud: boolean;
  /** What it is about: colours it, where the platform can. */
  readonly mark: Mark | null;
  /** The same line by line, for the eye; empty: `text` is all. */
  readonly said: readonly Said[];
  /** The story that it is about; null for none. */
  readonly number: number | null;
  /** As on a card. */
  readonly calls: readonly Said[];
  readonly buttons: readonly Button[];
  /** What a thread is called that begins with it: `#415 · ERZURUM (ANP/RTR)`. Absent: as its text begins. */
  readonly threadName?: string;
};

/** A message for a channel of any platform, before an adapter renders it. */
export type Post = CardPost | ListPost | NoticePost;

/** A notice of one sentence, about no story in particular. */
export function plainNotice(text: string, loud: boolean): NoticePost {
  return { kind: 'notice', text, loud, mark: null, said: [], number: null, calls: [], buttons: [] };
}
