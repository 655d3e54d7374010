/** A part's name, its weight, its score, and what it adds: one grid for every line of an account. */
export const ACCOUNT = "grid grid-cols-[minmax(0,1fr)_3.4em_3.4em_3.6em] items-baseline gap-x-2";
