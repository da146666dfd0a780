import type { CommandRouter } from '../ports/command.ts';

/** A router that is made anew where what it is made of is another than the last time. */
export function followRouter<Made>(
  current: () => Made,
  routerOf: (made: Made) => CommandRouter,
): CommandRouter {
  let made = current();
  let router = routerOf(made);
  const now = () => {
    if (current() !== made) {
      made = current();
      router = routerOf(made);
    }
    return router;
  };
  return {
    commands: router.commands,
    run: (invocation) => now().run(invocation),
    complete: (request) => now().complete(request),
  };
}
