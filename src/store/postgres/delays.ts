/** How long posts of the last day took, counted by source and by channel in each hour: to tell it asks for no post. */
export const delays = [
  `CREATE TABLE delay_count (
     kind TEXT NOT NULL, who TEXT NOT NULL, part TEXT NOT NULL, hour BIGINT NOT NULL, step BIGINT NOT NULL,
     posts BIGINT NOT NULL, PRIMARY KEY (kind, who, part, hour, step))`,
  `CREATE INDEX delay_count_hour ON delay_count (hour)`,
];
