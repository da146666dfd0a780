import { z } from 'zod';
import type { ApiRoute } from './api-route.ts';
import { messageParts } from './shapes/messages.ts';
import { replyParts } from './shapes/replies.ts';
import { failure, stateParts } from './shapes/states.ts';
import { storyParts } from './shapes/stories.ts';

/** Where the description is. */
export const openApiPath = '/api/openapi.json';

const folder = '#/components/schemas/';
const about = `The JSON behind the board. Where the board asks for its password, so do all of these: any user name, and the password.
New fields may come; what is there stays. A moment in a message is ISO 8601, in the answer to a command milliseconds since 1970.`;

const named: Readonly<Record<string, z.ZodType>> = {
  ...storyParts,
  ...messageParts,
  ...replyParts,
  ...stateParts,
};

type Schema = z.core.JSONSchema.BaseSchema;

/** What `routes` answer, as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1.html), made of what they are served from. */
export function describeApi(routes: readonly ApiRoute[]): object {
  const schemas = schemasOf(routes);
  const answers = routes.map((route) => [route, schemas.of(route.answer)] as const);
  return {
    openapi: '3.1.1',
    info: { title: 'Telex', version: '1', description: about },
    servers: [{ url: '/' }],
    security: [{}, { password: [] }],
    paths: {
      ...Object.fromEntries(
        answers.map(([route, answer]) => [
          route.path,
          { [route.method.toLowerCase()]: describeRoute(route, answer, schemas.of) },
        ]),
      ),
      '/api/events': { get: eventStream },
      [openApiPath]: { get: { summary: 'This description', responses: responses({ type: 'object' }) } },
    },
    components: {
      securitySchemes: { password: { type: 'http', scheme: 'basic' } },
      schemas: schemas.named,
    },
  };
}

const eventStream = {
  summary: 'What is posted and edited from now on, as server-sent events',
  parameters: [
    {
      ...{ name: 'since', in: 'query', required: false },
      description:
        'The seq of the newest message that is known already; the header Last-Event-ID says the same.',
      schema: { type: 'integer', minimum: 0 },
    },
  ],
  responses: {
    200: {
      description:
        'An event’s id is a seq. `hello` comes first: `now`, `isReset` (true: forget all that is known), `troubles`, `status` and `desk`; the last three come by their names when they change. `post` and `edit` are messages.',
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    },
    default: refusal(),
  },
};

function describeRoute(route: ApiRoute, answer: Schema, schemaOf: (shape: z.ZodType) => Schema): object {
  const { path, summary, query = {}, body } = route;
  const inPath = path.includes('{name}')
    ? [
        {
          ...{ name: 'name', in: 'path', required: true },
          description: 'A channel, by its `name` in /api/channels.',
          schema: { type: 'string' },
        },
      ]
    : [];
  const inQuery = Object.entries(query).map(([name, { schema, isRequired, about: description }]) => ({
    ...{ name, in: 'query', required: isRequired === true },
    description,
    schema: schemaOf(schema),
  }));
  return {
    summary,
    parameters: [...inPath, ...inQuery],
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } },
    }),
    responses: responses(answer),
  };
}

function responses(answer: Schema): object {
  return {
    200: { description: 'The answer.', content: { 'application/json': { schema: answer } } },
    default: refusal(),
  };
}

function refusal(): object {
  return {
    description:
      '400 what was asked is wrong · 401 the password · 403 another site’s page · 404 there is none · 405, 413, 415 how it was sent · 429, 503 later: retry-after says when · 500 see the log.',
    content: { 'application/json': { schema: { $ref: `${folder}${nameOf(failure)}` } } },
  };
}

function nameOf(shape: z.ZodType): string {
  return Object.entries(named).find(([, each]) => each === shape)?.[0] ?? '';
}

/** Shapes as JSON Schema: those with a name stand once, and are pointed at wherever they are met. */
function schemasOf(routes: readonly ApiRoute[]) {
  const registry = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(named)) registry.add(shape, { id });
  const met = routes.flatMap(({ answer, body, query = {} }) => [
    answer,
    ...(body === undefined ? [] : [body]),
    ...Object.values(query).map(({ schema }) => schema),
  ]);
  for (const [at, shape] of met.entries()) if (!registry.has(shape)) registry.add(shape, { id: `/${at}` });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `${folder}${id}`,
    override: ({ jsonSchema }) => leaveOutLargest(jsonSchema),
  });
  const found = Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]),
  );
  return {
    of: (shape: z.ZodType): Schema => found[registry.get(shape)?.id ?? ''] ?? {},
    named: Object.fromEntries(Object.keys(named).map((id) => [id, found[id]])),
  };
}

/** That a whole number is one that JavaScript can count to says nothing of it. */
function leaveOutLargest(schema: Schema): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
}
