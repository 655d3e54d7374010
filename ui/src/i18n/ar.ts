import type { Entries } from "./bundle";

/** All Arabic messages as one lazily loaded chunk. */
const files = import.meta.glob<Entries>("../../locales/ar/*.ftl", {
  import: "default",
  eager: true,
});
export default Object.values(files);
