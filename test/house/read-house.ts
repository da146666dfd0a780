import { readdirSync, readFileSync } from 'node:fs';
import { type Program, parseSync, Visitor } from 'oxc-parser';

const root = new URL('../../', import.meta.url);

/** A file of code, read as its syntax tree. */
export type CodeFile = {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  /** Without its brackets and slashes; `start` and `end` are where it stands in the text. */
  readonly comments: readonly {
    readonly type: 'Line' | 'Block';
    readonly value: string;
    readonly start: number;
    readonly end: number;
  }[];
};

/** Every file of TypeScript under these folders, fixtures apart. */
export function codeIn(...folders: readonly string[]): readonly CodeFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => /\.m?ts$/u.test(path) && !path.startsWith('test/fixtures/'))
    .map((path) => {
      const text = readFileSync(new URL(path, root), 'utf8');
      const { program, comments } = parseSync(path, text);
      return { path, text, program, comments };
    });
}

/** A declaration that other files can import. */
export type Exported = {
  readonly name: string;
  readonly kind: 'function' | 'type' | 'value';
  readonly isDocumented: boolean;
};

/** What the file exports by name, and whether a docstring stands right above it. */
export function exportsOf({ program, comments, text }: CodeFile): readonly Exported[] {
  return program.body.flatMap((statement): readonly Exported[] => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration === null) return [];
    const { declaration } = statement;
    const isDocumented = comments.some(
      ({ type, value, end }) =>
        type === 'Block' &&
        value.startsWith('*') &&
        end <= statement.start &&
        text.slice(end, statement.start).trim() === '',
    );
    switch (declaration.type) {
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        return [{ name: declaration.id?.name ?? '', kind: 'function', isDocumented }];
      case 'TSTypeAliasDeclaration':
      case 'TSInterfaceDeclaration':
        return [{ name: declaration.id.name, kind: 'type', isDocumented }];
      case 'VariableDeclaration':
        return declaration.declarations.map(({ id, init }) => ({
          name: id.type === 'Identifier' ? id.name : '',
          kind: init?.type === 'ArrowFunctionExpression' ? ('function' as const) : ('value' as const),
          isDocumented,
        }));
      default:
        return [];
    }
  });
}

/** How long each function of the file is, in lines, and on which line it begins. */
export function functionsOf({
  program,
  text,
}: CodeFile): readonly { readonly line: number; readonly lines: number }[] {
  const found: { line: number; lines: number }[] = [];
  const note = ({ start, end }: { readonly start: number; readonly end: number }) => {
    found.push({ line: linesIn(text.slice(0, start)), lines: linesIn(text.slice(start, end)) });
  };
  new Visitor({
    FunctionDeclaration: note,
    FunctionExpression: note,
    ArrowFunctionExpression: note,
  }).visit(program);
  return found;
}

/**
 * Where a function makes what has a shape of its own each time: a getter in an object literal, a class, a generator. V8 keeps
 * shapes among what is old, and so all that such a one knows until it looks through all it holds. `file:line`.
 */
export function madeOldIn({ path, program, text }: CodeFile): readonly string[] {
  const found: string[] = [];
  let within = 0;
  const enter = () => within++;
  const leave = () => within--;
  const note = ({ start }: { readonly start: number }) => {
    if (within > 0) found.push(`${path}:${linesIn(text.slice(0, start))}`);
  };
  const noteGenerator = (node: { readonly start: number; readonly generator: boolean }) => {
    if (node.generator) note(node);
    enter();
  };
  new Visitor({
    FunctionDeclaration: noteGenerator,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: noteGenerator,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    ClassDeclaration: note,
    ClassExpression: note,
    Property: (node) => {
      if ('kind' in node && node.kind !== 'init') note(node);
    },
  }).visit(program);
  return found;
}

/** Lines of a text. */
export function linesIn(text: string): number {
  return text.split('\n').length;
}

/** The text with a space for each comment. */
export function codeWithoutComments({ text, comments }: CodeFile): string {
  let code = '';
  let at = 0;
  for (const { start, end } of comments) {
    code += `${text.slice(at, start)} `;
    at = end;
  }
  return code + text.slice(at);
}
