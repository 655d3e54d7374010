const DAY = 86_400_000;

/** A business date as a count of days, for placing it on an axis and for telling how far two lie apart. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;
