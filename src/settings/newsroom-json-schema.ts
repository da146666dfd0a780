import { z } from 'zod';
import { shippedTopics } from '../domain/topic.ts';
import { shippedFilters } from '../filter/filters.ts';
import { newsroomSchema } from './newsroom.ts';

/** The newsroom file's keys for editors: `newsroom.schema.json`, of which newsroom.example.yaml's first line speaks. */
export function newsroomJsonSchema(platforms: readonly string[]): z.core.JSONSchema.JSONSchema {
  const schema = z.toJSONSchema(
    newsroomSchema({ environment: {}, platforms, terms: { filters: shippedFilters, topics: shippedTopics } }),
    {
      io: 'input',
    },
  );
  return { title: 'The newsroom file of Telex', ...schema };
}
