/**
 * What became of stories that are there already, in the order in which it happened: who keeps something that is made of stories (the
 * index of words) reads on from where it was. New ones are known by their number, and cost nothing here.
 */
export const storyChanges = [
  'CREATE TABLE story_change (seq INTEGER PRIMARY KEY, story_number INTEGER NOT NULL) STRICT',
  `CREATE TRIGGER story_changed AFTER UPDATE OF revision, state, erased_at ON story
     BEGIN INSERT INTO story_change (story_number) VALUES (NEW.number); END`,
  `CREATE TRIGGER story_gone AFTER DELETE ON story
     BEGIN INSERT INTO story_change (story_number) VALUES (OLD.number); END`,
];
