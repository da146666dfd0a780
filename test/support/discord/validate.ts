/**
 * What Discord refuses in a message or a command, as far as Telex could get it wrong.
 * https://discord.com/developers/docs/resources/message and …/components/reference
 */

/** A refusal as the API gives it: HTTP status, Discord's code, and for 50035 the path of the field. */
export class ApiRefusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: Readonly<Record<string, unknown>> | null;
  constructor(status: number, code: number, message: string, errors: Record<string, unknown> | null = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function invalid(path: string, code: string, message: string): ApiRefusal {
  return new ApiRefusal(400, 50035, 'Invalid Form Body', { [path]: { _errors: [{ code, message }] } });
}

const componentsV2 = 1 << 15;

/** Throws an ApiRefusal for what Discord would refuse. `flags` are those of the message after the write. */
export function validateMessage(body: Fields, flags: number, mostText = 4_000): void {
  const content = typeof body.content === 'string' ? body.content : '';
  const components = list(body.components);
  const isV2 = (flags & componentsV2) !== 0;
  if (content.length > 2000)
    throw invalid('content', 'BASE_TYPE_MAX_LENGTH', 'Must be 2000 or fewer in length.');
  if (isV2 && (content !== '' || list(body.embeds).length > 0)) {
    throw invalid(
      'content',
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      'Not with Components V2.',
    );
  }
  if (content === '' && components.length === 0)
    throw new ApiRefusal(400, 50006, 'Cannot send an empty message');
  if (body.nonce !== undefined && String(body.nonce).length > 25) {
    throw invalid('nonce', 'NONCE_TYPE_TOO_LONG', 'Must be 25 or fewer in length.');
  }
  const tally: Tally = { components: 0, text: 0, ids: new Set(), customIds: new Set() };
  for (const [at, component] of components.entries()) {
    const type = fields(component).type;
    if (!isV2 && type !== 1)
      throw invalid(`components.${at}`, 'UNION_TYPE_CHOICES', 'Only action rows here.');
    if (!allowedAtTop.includes(Number(type)))
      throw invalid(`components.${at}.type`, 'UNION_TYPE_CHOICES', `Not at the top: ${String(type)}.`);
    validateComponent(fields(component), `components.${at}`, tally);
  }
  if (tally.components > 40) throw invalid('components', 'COMPONENT_MAX_TOTAL', 'At most 40 components.');
  if (tally.text > mostText)
    throw invalid('components', 'COMPONENT_TEXT_MAX', `At most ${mostText} characters.`);
  if (!isV2 && components.length > 5) throw invalid('components', 'BASE_TYPE_BAD_LENGTH', 'At most 5 rows.');
}

/** What may stand at the top of a message of components, and what in what. */
const allowedAtTop = [1, 9, 10, 14, 17];
const allowedIn: Readonly<Record<number, readonly number[]>> = { 1: [2], 9: [10], 17: [1, 9, 10, 14] };
/** https://discord.com/developers/docs/components/reference#section and …#thumbnail */
const besideSection = [2, 11];

type Tally = { components: number; text: number; ids: Set<number>; customIds: Set<string> };

function validateComponent(component: Fields, path: string, tally: Tally): void {
  tally.components += 1;
  const id = component.id;
  if (id !== undefined) {
    if (typeof id !== 'number' || !Number.isInteger(id) || id < 0 || id > 0x7fff_ffff) {
      throw invalid(`${path}.id`, 'NUMBER_TYPE_MAX', 'int32.');
    }
    if (id !== 0 && tally.ids.has(id))
      throw invalid(`${path}.id`, 'COMPONENT_ID_DUPLICATED', 'Ids must be unique.');
    tally.ids.add(id);
  }
  const children = list(component.components);
  if (component.type === 1 && (children.length < 1 || children.length > 5)) {
    throw invalid(`${path}.components`, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 5 in length.');
  }
  if (component.type === 2) validateButton(component, path, tally);
  if (component.type === 9) validateSection(component, path, tally);
  if (component.type === 11) validateThumbnail(component, path);
  if (component.type === 10) {
    const content = String(component.content ?? '');
    if (content.length < 1) throw invalid(`${path}.content`, 'BASE_TYPE_MIN_LENGTH', 'Must not be empty.');
    tally.text += content.length;
  }
  for (const [at, child] of children.entries()) {
    const { type } = fields(child);
    if (!allowedIn[Number(component.type)]?.includes(Number(type)))
      throw invalid(
        `${path}.components.${at}.type`,
        'UNION_TYPE_CHOICES',
        `Not allowed there: ${String(type)}.`,
      );
    validateComponent(fields(child), `${path}.components.${at}`, tally);
  }
}

function validateSection(section: Fields, path: string, tally: Tally): void {
  const { length } = list(section.components);
  if (length < 1 || length > 3)
    throw invalid(`${path}.components`, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 3 in length.');
  const accessory = fields(section.accessory);
  if (!besideSection.includes(Number(accessory.type)))
    throw invalid(`${path}.accessory`, 'BASE_TYPE_REQUIRED', 'This field is required');
  validateComponent(accessory, `${path}.accessory`, tally);
}

function validateThumbnail(thumbnail: Fields, path: string): void {
  const url = String(fields(thumbnail.media).url ?? '');
  const isWellFormed = URL.canParse(url) && /^(?:https?|attachment):/.test(url);
  if (!isWellFormed || url.length > 2048)
    throw invalid(`${path}.media.url`, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  const { description } = thumbnail;
  if (description !== undefined && (String(description).length < 1 || String(description).length > 1024))
    throw invalid(`${path}.description`, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 1024 in length.');
}

function validateButton(button: Fields, path: string, tally: Tally): void {
  const label = String(button.label ?? '');
  if (label.length < 1 || label.length > 80)
    throw invalid(`${path}.label`, 'BASE_TYPE_BAD_LENGTH', '1 to 80.');
  if (button.style === 5) {
    const url = String(button.url ?? '');
    if (url.length > 512 || !/^https?:\/\//.test(url)) {
      throw invalid(
        `${path}.url`,
        'URL_TYPE_INVALID_URL',
        'Not a well formed URL of at most 512 characters.',
      );
    }
    return;
  }
  const customId = String(button.custom_id ?? '');
  if (customId.length < 1 || customId.length > 100) {
    throw invalid(`${path}.custom_id`, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
  }
  if (tally.customIds.has(customId)) {
    throw invalid(
      `${path}.custom_id`,
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated.',
    );
  }
  tally.customIds.add(customId);
}

const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Throws an ApiRefusal for a bulk overwrite that Discord would refuse. */
export function validateCommands(commands: readonly unknown[]): void {
  if (commands.length > 100)
    throw new ApiRefusal(400, 30032, 'Maximum number of application commands reached');
  for (const [at, each] of commands.entries()) validateCommand(fields(each), `${at}`);
}

function validateCommand(command: Fields, path: string): void {
  validateNamed(command, path);
  const options = list(command.options).map(fields);
  if (options.length > 25) throw invalid(`${path}.options`, 'BASE_TYPE_BAD_LENGTH', 'At most 25.');
  let optionalSeen = false;
  for (const [at, option] of options.entries()) {
    validateNamed(option, `${path}.options.${at}`);
    if (option.required === true && optionalSeen) {
      throw invalid(
        `${path}.options.${at}`,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required first.',
      );
    }
    optionalSeen ||= option.required !== true;
    if (option.autocomplete === true && ![3, 4, 10].includes(Number(option.type))) {
      throw invalid(`${path}.options.${at}.autocomplete`, 'AUTOCOMPLETE_INVALID', 'Not for this type.');
    }
  }
}

function validateNamed(thing: Fields, path: string): void {
  const names = [thing.name, ...Object.values(fields(thing.name_localizations))].map(String);
  for (const name of names) {
    if (!commandName.test(name) || name !== name.toLowerCase()) {
      throw invalid(`${path}.name`, 'APPLICATION_COMMAND_INVALID_NAME', `Command name is invalid: ${name}`);
    }
  }
  const help = [thing.description, ...Object.values(fields(thing.description_localizations))].map(String);
  if (help.some((it) => it.length < 1 || it.length > 100)) {
    throw invalid(`${path}.description`, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
  }
}
