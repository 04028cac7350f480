import { spawn } from 'node:child_process';

export interface Ended {
  code: number;
  /** Everything that it printed, both streams. */
  output: string;
}

/**
 * Runs a command to its end.
 *
 * @param show whether its output is passed on to the terminal as it comes
 * @returns its exit code and output; a command that is not there ends with 127
 */
export function run(
  command: string,
  args: readonly string[],
  { show = false, env }: { show?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    // npm and npx are scripts on Windows, which only a shell starts.
    const child = spawn(command, args, {
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    const take = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk;
      if (show) to.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.on('error', () => resolve({ code: 127, output }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
