/** What the board's JSON faces give, as far as the page uses it. Times are ISO 8601. */
export type Line = {
  readonly number: number;
  readonly state: 'new' | 'updated' | 'corrected' | 'withdrawn';
  readonly title: string;
  readonly link: string | null;
  readonly dateline: string | null;
  readonly issuedAt: string | number | null;
  readonly timeText: string;
  readonly ageText: string | null;
  readonly stateText: string | null;
  readonly language: string | null;
};

export type Button = { readonly label: string; readonly command: string };

export type Card = Line & {
  readonly kind: 'card';
  readonly lede: string | null;
  readonly topic: string | null;
  readonly credit: string | null;
  readonly placeText: string | null;
  readonly urgent: boolean;
  readonly sample: boolean;
  readonly buttons: readonly Button[];
  readonly linkLabel: string;
};

export type Post =
  | Card
  | { readonly kind: 'list'; readonly title: string; readonly lines: readonly Line[] }
  | { readonly kind: 'notice'; readonly text: string; readonly loud: boolean };

export type Message = Post & {
  readonly id: number;
  readonly seq: number;
  readonly channel: string;
  readonly parentId: number | null;
  readonly postedAt: string;
};

export type ChannelInfo = {
  readonly name: string;
  readonly label: string;
  readonly follows: readonly string[];
  readonly newestId: number | null;
};

export type ReplyPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stories'; readonly title: string; readonly lines: readonly Line[] }
  | { readonly kind: 'article'; readonly card: Card; readonly paragraphs: readonly string[] }
  | {
      readonly kind: 'rows';
      readonly title: string;
      readonly rows: readonly {
        readonly term: string;
        readonly detail: string;
        readonly health: string | null;
      }[];
    }
  | { readonly kind: 'choices'; readonly text: string; readonly choices: readonly Button[] };

export type Reply = { readonly refused: boolean; readonly parts: readonly ReplyPart[] };
