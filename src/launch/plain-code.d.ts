/** What plain-code.mjs exports to TypeScript. */
declare module '*/plain-code.mjs' {
  export function plainCode(url: string, root?: URL): string | null;
}
