/** Puts the focus on where a column's field is chosen. */
export function goToColumn(at: number): void {
  const field = document.querySelector<HTMLElement>(`[data-match="${at}"] button`);
  field?.focus();
  field?.scrollIntoView({ block: "nearest" });
}

/** From one column's field to the next one's, or the one before. */
export function goFrom(at: number, step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>("[data-match]")];
  const here = all.findIndex((one) => one.dataset.match === String(at));
  const next = all[here + step]?.dataset.match;
  if (next !== undefined) goToColumn(Number(next));
}
