import type { ToolAbout } from '../cli-tool.ts';

/** What `telex manifest` says of itself; its help is made of what the platforms say. */
export const aboutManifest: Omit<ToolAbout, 'help'> = {
  name: 'manifest',
  summary: {
    nl: 'zegt wat je nodig hebt om een chatplatform te koppelen, of een programma van jezelf',
    en: 'prints what you need to connect a chat platform, or a program of your own',
  },
};
