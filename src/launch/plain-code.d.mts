/** Keeps the JavaScript of all that is ours; false: it could not be kept. `root`: where ours is, with a slash at its end. */
export function keepPlain(root?: URL): boolean;
/** The JavaScript of a file of ours that was kept, by its URL; null: none of the text that stands there. */
export function plainCode(url: string, root?: URL): string | null;
/** The same; where none was kept its types are taken out here and now. */
export function withoutTypes(url: URL, root?: URL): string;
