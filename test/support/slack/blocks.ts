import type { Json } from './workspace.ts';

/**
 * Block Kit's documented limits and shapes, as Slack refuses them: each problem with the place it was found in.
 * https://docs.slack.dev/reference/block-kit/blocks
 */
export function blockProblems(blocks: unknown, surface: 'message' | 'modal' | 'home'): readonly string[] {
  if (!Array.isArray(blocks)) return ['[ERROR] must be an array [json-pointer:/blocks]'];
  const problems: string[] = [];
  const most = surface === 'message' ? 50 : 100;
  if (blocks.length > most) problems.push(problem(`no more than ${most} items allowed`, '/blocks'));
  const ids = new Set<string>();
  blocks.forEach((block, index) => {
    const at = `/blocks/${index}`;
    if (!isObject(block)) {
      problems.push(problem('must be an object', at));
      return;
    }
    problems.push(...checkBlock(block, at, surface));
    if (typeof block.block_id === 'string') {
      if (ids.has(block.block_id)) problems.push(problem('block_id already exists', `${at}/block_id`));
      ids.add(block.block_id);
    }
  });
  return problems;
}

const allowed: { readonly [type: string]: readonly string[] } = {
  actions: ['elements'],
  context: ['elements'],
  divider: [],
  header: ['text'],
  input: ['label', 'element', 'hint', 'optional', 'dispatch_action'],
  rich_text: ['elements'],
  section: ['text', 'fields', 'accessory', 'expand'],
};

function checkBlock(block: Json, at: string, surface: string): readonly string[] {
  const type = String(block.type);
  const fields = allowed[type];
  if (fields === undefined) return [problem(`unsupported type: ${type}`, `${at}/type`)];
  const problems = Object.keys(block)
    .filter((key) => key !== 'type' && key !== 'block_id' && !fields.includes(key))
    .map((key) => problem(`invalid additional property: ${key}`, at));
  problems.push(...checkLength(block.block_id, 255, `${at}/block_id`, false));
  if (type === 'header') problems.push(...checkText(block.text, 150, ['plain_text'], `${at}/text`));
  if (type === 'section') problems.push(...checkSection(block, at));
  if (type === 'context') problems.push(...checkContext(block.elements, at));
  if (type === 'actions') problems.push(...checkActions(block.elements, at));
  if (type === 'rich_text') problems.push(...checkRichText(block.elements, `${at}/elements`));
  if (type === 'input') {
    if (surface === 'message') problems.push(problem('unsupported type: input', `${at}/type`));
    problems.push(...checkText(block.label, 2000, ['plain_text'], `${at}/label`));
    problems.push(...checkElement(block.element, `${at}/element`));
  }
  return problems;
}

function checkSection(block: Json, at: string): readonly string[] {
  if (block.text === undefined && block.fields === undefined)
    return [problem('missing required field: text', at)];
  const problems: string[] = [];
  if (block.text !== undefined)
    problems.push(...checkText(block.text, 3000, ['mrkdwn', 'plain_text'], `${at}/text`));
  if (Array.isArray(block.fields)) {
    if (block.fields.length > 10) problems.push(problem('no more than 10 items allowed', `${at}/fields`));
    block.fields.forEach((field, index) => {
      problems.push(...checkText(field, 2000, ['mrkdwn', 'plain_text'], `${at}/fields/${index}`));
    });
  }
  if (block.accessory !== undefined) problems.push(...checkElement(block.accessory, `${at}/accessory`));
  return problems;
}

function checkContext(elements: unknown, at: string): readonly string[] {
  if (!Array.isArray(elements) || elements.length === 0)
    return [problem('missing required field: elements', at)];
  const problems: string[] = [];
  if (elements.length > 10) problems.push(problem('no more than 10 items allowed', `${at}/elements`));
  elements.forEach((element, index) => {
    problems.push(...checkText(element, 2000, ['mrkdwn', 'plain_text'], `${at}/elements/${index}`));
  });
  return problems;
}

function checkActions(elements: unknown, at: string): readonly string[] {
  if (!Array.isArray(elements) || elements.length === 0)
    return [problem('missing required field: elements', at)];
  const problems: string[] = [];
  if (elements.length > 25) problems.push(problem('no more than 25 items allowed', `${at}/elements`));
  const ids = elements.map((element) => String((element as Json).action_id));
  if (new Set(ids).size < ids.length) problems.push(problem('action_id already exists', `${at}/elements`));
  elements.forEach((element, index) => {
    problems.push(...checkElement(element, `${at}/elements/${index}`));
  });
  return problems;
}

function checkElement(element: unknown, at: string): readonly string[] {
  if (!isObject(element)) return [problem('must be an object', at)];
  if (element.type === 'image')
    return at.endsWith('/accessory') ? checkImage(element, at) : [notHere(element, at)];
  const problems = [...checkLength(element.action_id, 255, `${at}/action_id`, true)];
  if (element.type === 'button') {
    problems.push(...checkText(element.text, 75, ['plain_text'], `${at}/text`));
    problems.push(...checkLength(element.value, 2000, `${at}/value`, false));
    problems.push(...checkLength(element.url, 3000, `${at}/url`, false));
    problems.push(...checkLength(element.accessibility_label, 75, `${at}/accessibility_label`, false));
    if (element.style !== undefined && element.style !== 'primary' && element.style !== 'danger')
      problems.push(problem('invalid style', `${at}/style`));
  } else if (element.type === 'overflow') {
    problems.push(...checkOverflow(element.options, `${at}/options`));
  } else if (element.type === 'external_select' || element.type === 'plain_text_input') {
    if (element.placeholder !== undefined)
      problems.push(...checkText(element.placeholder, 150, ['plain_text'], `${at}/placeholder`));
  } else {
    problems.push(notHere(element, at));
  }
  return problems;
}

function notHere(element: Json, at: string): string {
  return problem(`unsupported type: ${String(element.type)}`, `${at}/type`);
}

/**
 * https://docs.slack.dev/reference/block-kit/block-elements/image-element; Slack fetches the picture before it takes the message.
 * Here one is not there whose address says so, `…/404.jpg`.
 */
function checkImage(image: Json, at: string): readonly string[] {
  const url = String(image.image_url ?? '');
  const problems = [
    ...checkLength(image.image_url, 3000, `${at}/image_url`, true),
    ...checkLength(image.alt_text, 2000, `${at}/alt_text`, true),
  ];
  if (problems.length > 0) return problems;
  if (!/^https?:\/\//.test(url)) return [problem('invalid url', `${at}/image_url`)];
  return url.endsWith('/404.jpg') ? [problem('downloading image failed', `${at}/image_url`)] : [];
}

/** https://docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element */
function checkOverflow(options: unknown, at: string): readonly string[] {
  if (!Array.isArray(options) || options.length === 0)
    return [problem('missing required field: options', at)];
  const problems: string[] = [];
  if (options.length > 5) problems.push(problem('no more than 5 items allowed', at));
  options.forEach((option, index) => {
    const here = `${at}/${index}`;
    if (!isObject(option)) {
      problems.push(problem('must be an object', here));
      return;
    }
    problems.push(...checkText(option.text, 75, ['plain_text'], `${here}/text`));
    problems.push(...checkLength(option.value, 150, `${here}/value`, false));
    problems.push(...checkLength(option.url, 3000, `${here}/url`, false));
    if (option.description !== undefined)
      problems.push(...checkText(option.description, 75, ['plain_text'], `${here}/description`));
  });
  return problems;
}

function checkRichText(elements: unknown, at: string): readonly string[] {
  if (!Array.isArray(elements) || elements.length === 0) return [problem('must not be empty', at)];
  return elements.flatMap((element, index) => checkRichElement(element, `${at}/${index}`));
}

const richContainers = ['rich_text_section', 'rich_text_list', 'rich_text_quote', 'rich_text_preformatted'];

function checkRichElement(element: unknown, at: string): readonly string[] {
  if (!isObject(element)) return [problem('must be an object', at)];
  const type = String(element.type);
  if (richContainers.includes(type)) return checkRichText(element.elements, `${at}/elements`);
  if (type === 'text') return checkLength(element.text, 12_000, `${at}/text`, true);
  if (type === 'link') {
    const url = String(element.url ?? '');
    return /^https?:\/\//.test(url)
      ? checkLength(url, 3000, `${at}/url`, true)
      : [problem('invalid url', `${at}/url`)];
  }
  if (type === 'date') {
    if (!Number.isInteger(element.timestamp)) return [problem('must be an integer', `${at}/timestamp`)];
    return checkLength(element.format, 3000, `${at}/format`, true);
  }
  if (type === 'user') return checkId(element.user_id, /^[UW][A-Z0-9]+$/, `${at}/user_id`);
  if (type === 'usergroup') return checkId(element.usergroup_id, /^S[A-Z0-9]+$/, `${at}/usergroup_id`);
  if (type === 'channel') return checkLength(element.channel_id, 50, `${at}/channel_id`, true);
  return [problem(`unsupported type: ${type}`, `${at}/type`)];
}

function checkId(id: unknown, form: RegExp, at: string): readonly string[] {
  const problems = checkLength(id, 50, at, true);
  return problems.length > 0 || form.test(String(id)) ? problems : [problem('invalid id', at)];
}

function checkText(text: unknown, most: number, types: readonly string[], at: string): readonly string[] {
  if (!isObject(text)) return [problem('must be an object', at)];
  if (!types.includes(String(text.type))) return [problem(`unsupported type: ${String(text.type)}`, at)];
  if (text.type === 'mrkdwn' && text.emoji !== undefined)
    return [problem('invalid additional property: emoji', at)];
  if (text.type === 'plain_text' && text.verbatim !== undefined)
    return [problem('invalid additional property: verbatim', at)];
  return checkLength(text.text, most, `${at}/text`, true);
}

function checkLength(value: unknown, most: number, at: string, required: boolean): readonly string[] {
  if (value === undefined) return required ? [problem('missing required field', at)] : [];
  if (typeof value !== 'string') return [problem('must be a string', at)];
  if (value.length === 0) return [problem('must be more than 0 characters', at)];
  return value.length > most ? [problem(`must be less than ${most + 1} characters`, at)] : [];
}

function problem(what: string, at: string): string {
  return `[ERROR] ${what} [json-pointer:${at}]`;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
