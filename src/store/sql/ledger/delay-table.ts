/** How many posts of a source or in a channel took how long in an hour. */
export type DelayCountTable = {
  kind: 'source' | 'channel';
  /** The source's id, or the channel's in digits. */
  who: string;
  part: 'seen' | 'posted' | 'late';
  /** Since 1 January 1970. */
  hour: number;
  /** See `delayStep`; 0 where it came late. */
  step: number;
  posts: number;
};
