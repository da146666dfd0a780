import type { ApiContext } from './api-context.ts';
import { blockProblems, isObject } from './blocks.ts';
import { fail, parseJson, type SlackArgs } from './content.ts';
import type { Json } from './workspace.ts';

/** `views.open`: a dialog, with a trigger that works once and for three seconds. */
export function openView(args: SlackArgs, context: ApiContext): Json {
  const trigger = String(args.trigger_id ?? '');
  const expires = context.triggers.get(trigger);
  if (expires === undefined) return fail('invalid_trigger_id');
  context.triggers.delete(trigger);
  if (context.workspace.clock() > expires) return fail('expired_trigger_id');
  const view = parseJson(args.view);
  const problem = viewProblem(view, 'modal');
  if (problem !== null) return problem;
  const id = context.workspace.nextId('V');
  context.workspace.views.set(id, { id, view: view as Json, user: trigger.split('.')[1] ?? '' });
  return { ok: true, view: { id, ...(view as Json) } };
}

/** `views.update`. */
export function updateView(args: SlackArgs, { workspace }: ApiContext): Json {
  const known = workspace.views.get(String(args.view_id ?? ''));
  if (known === undefined) return fail('not_found');
  const view = parseJson(args.view);
  const problem = viewProblem(view, 'modal');
  if (problem !== null) return problem;
  workspace.views.set(known.id, { ...known, view: view as Json });
  return { ok: true, view: { id: known.id } };
}

/** `views.publish`: somebody's App Home tab. */
export function publishHome(args: SlackArgs, { workspace }: ApiContext): Json {
  const view = parseJson(args.view);
  const problem = viewProblem(view, 'home');
  if (problem !== null) return problem;
  workspace.homes.set(String(args.user_id), view as Json);
  return { ok: true, view: { id: workspace.nextId('V') } };
}

function viewProblem(view: unknown, type: 'modal' | 'home'): Json | null {
  if (!isObject(view) || view.type !== type) return fail('invalid_arguments');
  const problems = [...blockProblems(view.blocks, type)];
  if (type === 'modal') {
    const title = isObject(view.title) ? String(view.title.text ?? '') : '';
    if (title === '' || title.length > 24) problems.push('[ERROR] title [json-pointer:/view/title]');
    const submit = isObject(view.submit) ? String(view.submit.text ?? '') : null;
    if (submit !== null && submit.length > 24) problems.push('[ERROR] submit [json-pointer:/view/submit]');
    const hasInput = Array.isArray(view.blocks) && view.blocks.some((block: Json) => block.type === 'input');
    if (hasInput && submit === null) problems.push('[ERROR] submit is required [json-pointer:/view/submit]');
  }
  if (typeof view.private_metadata === 'string' && view.private_metadata.length > 3000)
    problems.push('[ERROR] too long [json-pointer:/view/private_metadata]');
  return problems.length === 0
    ? null
    : fail('invalid_arguments', { response_metadata: { messages: problems } });
}
