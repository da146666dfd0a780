/** What a press in a story does: runs a command, or shows the whole of the story with that number. */
export type Openers = {
  readonly run: (command: string) => void;
  readonly open: (number: number) => void;
};
