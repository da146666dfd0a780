import type { DeskQuestion } from '../../../src/domain/desk/decide-topics.ts';

/** An item of which nothing tells its desk. */
export const nothingKnown: DeskQuestion = {
  categories: [],
  section: null,
  sourceTopic: null,
  country: null,
  places: [],
  agencies: [],
  credit: null,
  language: null,
  headline: null,
  lede: null,
};
