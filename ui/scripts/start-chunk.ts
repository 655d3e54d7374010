type Modules = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

/**
 * Names one chunk for all that the first screen needs, reached from these modules by static imports: fetched in one piece rather than in forty.
 */
export function startChunk(...beginnings: string[]): (id: string, modules: Modules) => string | null {
  let needed: Set<string> | null = null;
  return (id, modules) => {
    needed ??= reached(beginnings, modules);
    return needed.has(id) ? "start" : null;
  };
}

function reached(beginnings: string[], modules: Modules): Set<string> {
  const found = new Set(beginnings);
  // A set grows while it is walked, and what was added is walked too.
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}
