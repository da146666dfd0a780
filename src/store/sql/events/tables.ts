/** Takes are found by their marks, `name:slnsk`, for a day. */
export type EventMarkTable = { mark: string; at: number; story_number: number };

/** How many takes had a mark in ten days, of those that are found by it no more; the mark '' is all of them. */
export type EventMarkCountTable = { mark: string; period: number; takes: number };

/** A story in an event. */
export type StoryEventTable = {
  story_number: number;
  event: number;
  came_at: number;
  /** Thousandths; null: it is the first, or a person said so. */
  score: number | null;
  /** Who did; null: nobody. */
  person_json: string | null;
  joined_at: number;
  /** A story of another event that it is like all the same: a person took it from there. */
  like_number: number | null;
  /** `Likest`, of a story that is only like its event beside others that are. */
  likest_json: string | null;
};

/** Stories of which a person said that they are not one event; each pair once, in either order. */
export type EventApartTable = { story_number: number; other_number: number; person_json: string; at: number };
