import process from 'node:process';

type Command = { readonly run: (args: readonly string[]) => Promise<number> };

/** Each command in its own file, loaded only when asked for. */
const COMMANDS: Record<string, { readonly load: () => Promise<Command>; readonly usage: string }> = {
  extract: { load: () => import('./cli/extract'), usage: 'extract IN.jsonl OUT.jsonl' },
  match: { load: () => import('./cli/match'), usage: 'match --claims C.jsonl --queries Q.jsonl OUT.jsonl' },
  check: { load: () => import('./cli/check'), usage: 'check FILE.html|FILE.txt [--pack P.json] [--json]' },
  convert: {
    load: () => import('./cli/convert'),
    usage: 'convert IN OUT [--to FORMAT] [--lang TAG] [--publisher NAME]',
  },
  lint: { load: () => import('./cli/lint'), usage: 'lint PACK.json|PACK.jsonl' },
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command) {
  const { run } = await command.load();
  process.exitCode = await run(args);
} else {
  const lines = Object.values(COMMANDS).map(({ usage }) => `  npm run --silent cli -- ${usage}`);
  console.error(`${name ? `There is no command "${name}".` : 'Which command?'}\n${lines.join('\n')}`);
  process.exitCode = 2;
}
