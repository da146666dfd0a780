/**
 * Node's options for a process whose machine answers for no name: each question holds a thread of the system, as one to a silent
 * name server does, and the name servers themselves say nothing. `pipe` is a named pipe that nobody writes to. The process says
 * `asked NAME` on standard error.
 */
export function silentMachine(pipe: string): readonly string[] {
  const code = `
    import dns from 'node:dns';
    import { readFile } from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    dns.lookup = (name) => {
      readFile(${JSON.stringify(pipe)}, () => {});
      process.stderr.write('asked ' + name + '\\n');
    };
    for (const kind of ['resolve4', 'resolve6'])
      dns.Resolver.prototype[kind] = (name, done) =>
        setTimeout(done, 20, Object.assign(new Error('silent'), { code: 'ETIMEOUT' }));
    syncBuiltinESMExports();`;
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
}
