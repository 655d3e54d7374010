/** What is read of a file, reported in kibibytes, as people know the sizes of files; `whole` decides the unit, so that it stays the same throughout. */
export function fileSize(kibibytes: number, whole: number, tag: string): string {
  const bytes = kibibytes * 1024;
  const large = whole * 1024 >= 1_000_000;
  return new Intl.NumberFormat(tag, {
    style: "unit",
    unit: large ? "megabyte" : "kilobyte",
    maximumFractionDigits: large ? 1 : 0,
  }).format(bytes / (large ? 1_000_000 : 1000));
}
