export async function invoke(name: string): Promise<unknown> {
  throw { code: "unexpected", params: { detail: name }, fields: {} };
}
export function onChanged(_: unknown): () => void {
  return () => undefined;
}
