import { quarterMs } from '../../sql/archive.ts';

/** So far back at the moment of the migration; nobody asks for more than a day. */
const filledMs = 8 * 24 * 3_600_000;

const add = (topic: string, sortAt: string) =>
  `INSERT INTO topic_count (topic, quarter, stories) VALUES (${topic}, ${sortAt} / ${quarterMs}, 1)
     ON CONFLICT (topic, quarter) DO UPDATE SET stories = stories + 1`;
const ofStory = (number: string) =>
  `SELECT topic, sort_at / ${quarterMs}, 1 FROM story_topic WHERE story_number = ${number}`;
const addAll = (number: string) =>
  `INSERT INTO topic_count (topic, quarter, stories) ${ofStory(number)} AND true
     ON CONFLICT (topic, quarter) DO UPDATE SET stories = stories + 1`;
const takeAll = (number: string) =>
  `UPDATE topic_count SET stories = stories - 1 WHERE (topic, quarter) IN
     (SELECT topic, sort_at / ${quarterMs} FROM story_topic WHERE story_number = ${number})`;
const isLive = (number: string) => `(SELECT state FROM story WHERE number = ${number}) = 'live'`;

/** How many live stories a desk had in each quarter of an hour, kept up to date with them: a day's stories are not read at a look. */
export const topicCounts = [
  `CREATE TABLE topic_count (
     topic TEXT NOT NULL, quarter INTEGER NOT NULL, stories INTEGER NOT NULL,
     PRIMARY KEY (quarter, topic)) STRICT, WITHOUT ROWID`,
  `INSERT INTO topic_count (topic, quarter, stories)
     SELECT t.topic, t.sort_at / ${quarterMs}, count(*) FROM story_topic t JOIN story s ON s.number = t.story_number
     WHERE t.sort_at >= unixepoch() * 1000 - ${filledMs} AND s.state = 'live' GROUP BY 1, 2`,
  `CREATE TRIGGER topic_counted AFTER INSERT ON story_topic WHEN ${isLive('NEW.story_number')}
     BEGIN ${add('NEW.topic', 'NEW.sort_at')}; END`,
  // Where the story goes as well, the trigger below has counted it off: there is no story any more when this one runs.
  `CREATE TRIGGER topic_uncounted BEFORE DELETE ON story_topic WHEN ${isLive('OLD.story_number')}
     BEGIN UPDATE topic_count SET stories = stories - 1
       WHERE topic = OLD.topic AND quarter = OLD.sort_at / ${quarterMs}; END`,
  `CREATE TRIGGER story_uncounted BEFORE DELETE ON story WHEN OLD.state = 'live' BEGIN ${takeAll('OLD.number')}; END`,
  `CREATE TRIGGER story_hidden AFTER UPDATE OF state ON story WHEN OLD.state = 'live' AND NEW.state <> 'live'
     BEGIN ${takeAll('NEW.number')}; END`,
  `CREATE TRIGGER story_shown AFTER UPDATE OF state ON story WHEN OLD.state <> 'live' AND NEW.state = 'live'
     BEGIN ${addAll('NEW.number')}; END`,
];
