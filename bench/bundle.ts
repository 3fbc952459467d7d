import { join } from 'node:path';
import { build } from 'vite';

/** A module of this folder as one minified script that leaves its exports in a global. */
export async function bundle(file: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name } },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('vite gave no bundle');
  return output.output[0].code;
}
