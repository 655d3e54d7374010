import type { Entries } from "./bundle";

/** All English messages as one lazily loaded chunk. */
const files = import.meta.glob<Entries>("../../locales/en/*.ftl", {
  import: "default",
  eager: true,
});
export default Object.values(files);
