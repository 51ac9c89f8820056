/** A module of Node, or of a run time that has the same; `undefined` elsewhere. It is asked for without an import, so that the same file runs in a browser. */
export function builtinModule(name: string): unknown {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  return process?.getBuiltinModule?.(name);
}
