/**
 * Subscriptions with a filter are found by what it asks for (a country, a word), so that a story asks few of a hundred thousand; and each has a number
 * in its channel, by which people end it.
 */
export const subscriptionMarks = [
  `ALTER TABLE subscription ADD COLUMN marked INTEGER NOT NULL DEFAULT 0`,
  `ALTER TABLE subscription ADD COLUMN number INTEGER NOT NULL DEFAULT 0`,
  `UPDATE subscription SET number = places.place
     FROM (SELECT channel_id, topic, filter_json, row_number() OVER (PARTITION BY channel_id ORDER BY active DESC, topic, filter_json) AS place
       FROM subscription) AS places
     WHERE places.channel_id = subscription.channel_id AND places.topic = subscription.topic
       AND places.filter_json = subscription.filter_json`,
  `DROP INDEX subscription_topic`,
  `CREATE INDEX subscription_topic ON subscription (topic) WHERE active = 1 AND marked = 0`,
  `CREATE TABLE subscription_mark (
     mark TEXT NOT NULL, topic TEXT NOT NULL, channel_id INTEGER NOT NULL REFERENCES channel (id), filter_json TEXT NOT NULL,
     PRIMARY KEY (mark, topic, channel_id, filter_json)) STRICT, WITHOUT ROWID`,
];
